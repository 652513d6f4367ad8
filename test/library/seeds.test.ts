import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library.ts';
import { seeds } from './seeds.ts';
import { bubblesOf, linesOf } from './texts.ts';

const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
const pageText = (language: 'en' | 'es', id: string): string =>
  library.explain[language][id]?.bubbles.map((bubble) => bubble.text).join('\n') ?? '';

describe('the 38 claims of the seeds', () => {
  test('are all here', () => expect(seeds.map((seed) => seed.row)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1)));

  test.each(seeds)('$row: "$claim" is answered rightly, with its entries', ({ page, en, es, facts }) => {
    expect(pageText('en', page)).toMatch(en);
    expect(pageText('es', page)).toMatch(es);
    expect(library.explain.en[page]?.facts).toEqual(expect.arrayContaining(facts));
  });

  const everything = [...bubblesOf(library), ...linesOf(library)];
  test.each(seeds.filter((seed) => seed.never !== undefined))('$row: no text of ours says "$claim"', ({ never }) => {
    const said = everything.filter(({ text }) => text.split(/(?<=[.!?])\s+/).some((sentence) => never?.test(sentence)));
    expect(said.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('and the "never" of each row would catch the claim itself', () => {
    const wrong: Record<number, string> = {
      1: 'Foreclosure is the only way.',
      2: 'A foreclosure stays on your record for at least ten years.',
      4: 'The bank must agree first.',
      6: 'You need an agent with a smaller commission.',
      8: 'Forgiven debt is not taxed.',
      9: 'The payments are forgiven.',
      10: 'Banks always agree.',
      13: "It can't be sold the traditional way.",
      16: 'Do not attempt this alone.',
      17: 'Your bank prefers a short sale.',
      23: 'You owe nothing after it.',
      24: 'A short sale hurts your credit less.',
      27: 'The timelines accelerate.',
      29: 'It is far less damaging.',
      30: 'It costs 300 points.',
      31: 'It stays seven to ten years.',
      33: "It cuts your neighbors' values by 20 percent.",
      34: 'In a short sale it must be your primary residence.',
      36: 'It takes only two years.',
    };
    for (const { row, never } of seeds) if (never !== undefined) expect(wrong[row] ?? `row ${row} has no example`).toMatch(never);
  });
});
