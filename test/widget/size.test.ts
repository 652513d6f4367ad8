import { beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/channels/widget/browser/strings-en.ts';
import { es } from '../../src/channels/widget/browser/strings-es.ts';
import { type Bundle, bundleWidget } from '../../src/channels/widget/bundle.ts';

const kilobyte = 1024;
let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleWidget({ operatorName: 'Porchlight', exitPath: 'recipes/vegetable-soup' });
});

describe('weight, gzip', () => {
  test('the loader: 3 KB at most', () => expect(bundle.loader.gzip.length).toBeLessThanOrEqual(3 * kilobyte));
  test('all that comes before the first message: 30 KB at most', () =>
    expect(bundle.loader.gzip.length + bundle.app.gzip.length).toBeLessThanOrEqual(30 * kilobyte));
  // What the bot may say draws itself here: room for two more kinds of card, and far below the promise.
  test('and it does not grow unseen: 24 KB for now', () =>
    expect(bundle.loader.gzip.length + bundle.app.gzip.length).toBeLessThanOrEqual(24 * kilobyte));
});

describe('what is in it', () => {
  test('nothing that turns text into markup or code', () => {
    for (const file of [bundle.loader, bundle.app])
      expect(String(file.body)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser/);
  });
  test('nothing that the browsers of old phones cannot read: no look behind, no .at()', () => {
    for (const file of [bundle.loader, bundle.app]) {
      expect(String(file.body)).not.toMatch(/\(\?<[=!]/);
      expect(String(file.body)).not.toMatch(/\.at\(-|Object\.hasOwn|structuredClone|\.findLast|\.toSorted|scheduler\./);
    }
  });
  test('no address but the one of the SVG names', () => {
    const addresses = String(bundle.app.body).match(/https?:\/\/[\w.]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org']));
  });
});

describe('words', () => {
  test('English and Spanish have the same keys', () => expect(Object.keys(es)).toEqual(Object.keys(en)));
  test.each(Object.keys(en) as (keyof typeof en)[])('%s has the same values to fill in', (key) => {
    const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(holes(es[key])).toEqual(holes(en[key]));
    expect(es[key].trim()).not.toBe('');
  });
});
