import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/heard.ts';
import { parametersOf } from '../../src/library/parity.ts';
import { loadLibrary } from '../../src/library.ts';

/** What the code says and what stands in words/ are the same: a name that is misspelt in both languages is still wrong. */
const root = join(import.meta.dirname, '..', '..');
const library = loadLibrary();
const { lines, asks } = library.words.en;
const silent = /(?:^|\/)(?:understand|library|channels|keep|handoff)\//;
const sources = ['dialogs', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !silent.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);
const code = sources.join('\n');
const names = new Set([...code.matchAll(/'([a-z]+(?:\.\w+)+)'/g)].map(([, name = '']) => name));
const begun = [...new Set([...code.matchAll(/`([a-z]+(?:\.\w+)*\.)\$\{/g)].map(([, head = '']) => head))];
/** Names with a point in them that are no lines: ids of bubbles, and an event. */
const others = ['explain.gate', 'handoff.preview.facts', 'consent.revoked'];
const texts = (language: (typeof languages)[number]) => {
  const words = library.words[language];
  const asked = Object.entries(words.asks).flatMap(([id, { text, why, again }]) => [text, why, again].map((one) => [id, one] as const));
  return [...Object.entries(words.lines).map(([id, { text }]) => [id, text] as const), ...asked];
};

describe('words and code', () => {
  test('every line that the code names is there', () => {
    const heads = new Set([...Object.keys(lines), ...Object.keys(asks)].map((name) => name.split('.')[0]));
    const missing = [...names].filter((name) => heads.has(name.split('.')[0]) && lines[name] === undefined && asks[name] === undefined);
    expect(missing.filter((name) => !others.includes(name))).toEqual([]);
  });

  test('every line that is there is said by somebody', () => {
    expect(Object.keys(lines).filter((name) => !names.has(name) && !begun.some((head) => name.startsWith(head)))).toEqual(
      Object.keys(lines).filter((name) => /^term\./.test(name)),
    );
  });

  test.each(languages)('every name between braces is one that the code fills, in %s', (language) => {
    const filled = (name: string) => new RegExp(`\\b${name}\\b\\s*[:,}]`).test(code);
    expect(
      texts(language).flatMap(([id, text]) =>
        parametersOf(text, language)
          .filter((name) => !filled(name))
          .map((name) => `${id}: ${name}`),
      ),
    ).toEqual([]);
  });
});
