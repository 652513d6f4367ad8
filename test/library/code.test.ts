import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lines as rules } from '../../dialogs/advise/deadlines.ts';
import { languages } from '../../dialogs/heard.ts';
import { claimsIn, unbackedNumbers } from '../../src/library/claims.ts';
import { readLibrary } from '../../src/library.ts';
import { generalNotice, stopPayingNotice } from '../../src/say/banned.ts';
import { fixedRests } from '../../src/say/sorry.ts';
import { literalsIn } from './strings.ts';

/** No sentence hides in code: what people may read there claims nothing, or names its entries like every other text. */
const root = join(import.meta.dirname, '..', '..');
const { library } = readLibrary(join(root, 'dialogs'));
const speaking = [
  'src/say/*.ts',
  'src/plan/*.ts',
  'src/turn/*.ts',
  'src/turn.ts',
  'src/message.ts',
  'src/channels/widget/**/*.{ts,tsx}',
  'dialogs/**/*.ts',
];

type Held = { facts: string[] } | { why: string };
/** Sentences that have to stand in code: what they rest on, or why they claim nothing of the law. */
const held: Record<string, Held> = {
  // said when nothing else can be read
  'src/say/sorry.ts': { facts: fixedRests },
  'src/channels/widget/demo.ts': { why: 'a page of examples, the recipe behind the quick exit among them; its phone is looked at below' },
  'src/channels/widget/browser/keyboard.ts': { why: 'a selector of elements' },
  'src/say/banned.ts': { why: 'the notices that the rule words itself (NT-01, NT-02), and the patterns of what nobody may say' },
  'src/channels/widget/browser/strings-en.ts': { why: 'limits of our own chat box' },
  'src/channels/widget/browser/strings-es.ts': { why: 'limits of our own chat box' },
  'dialogs/advise/numbers.ts': { why: 'an error for whoever calls the function' },
};
const notSpoken = /^[^<]*\{[^{}]*:[^{}]*;[^{}]*\}|^[\w/-]+\/[\w.+-]+; ?charset|^https?:\/\/|^default-src |^(?:public|private), max-age/;
/** Text as a reader sees it: without tags. Style sheets are not read. */
const seen = (text: string): string => text.replace(/<[^>]*>/g, ' ');
const isProse = (text: string): boolean => (seen(text).match(/\p{L}{2,}/gu) ?? []).length > 3 && /\s/.test(text) && !notSpoken.test(text);

type Said = { file: string; line: number; text: string };
const proseOf = (file: string, code: string): Said[] =>
  literalsIn(code)
    .filter(({ text }) => isProse(text))
    .map(({ line, text }) => ({ file, line, text: seen(text) }));
const claiming = ({ text }: Said): boolean => languages.some((language) => claimsIn(text, language).length > 0);
const files = globSync(speaking, { cwd: root }).sort();
const said = files.flatMap((file) => proseOf(file, readFileSync(join(root, file), 'utf8')));

test('the rooms that speak are read, and there is prose in them', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(said.length).toBeGreaterThan(20);
});

test('a sentence in code claims nothing, or is one of those that are held', () => {
  const loose = said.filter((one) => held[one.file] === undefined && claiming(one));
  expect(loose.map(({ file, line, text }) => `${file}:${line}: ${text.trim()}`)).toEqual([]);
});

test('what has to stand in code says no number that its entries do not hold', () => {
  const wrong = said.flatMap((one) => {
    const how = held[one.file];
    if (how === undefined || 'why' in how || !claiming(one)) return [];
    const entries = how.facts.flatMap((id) => library.facts[id] ?? []);
    const plain = languages.reduce(
      (text, language) => text.replaceAll(stopPayingNotice[language], '').replaceAll(generalNotice[language], ''),
      one.text,
    );
    return unbackedNumbers(plain, entries).map((number) => `${one.file}:${one.line}: says ${number}`);
  });
  expect(wrong).toEqual([]);
  for (const how of Object.values(held)) if ('facts' in how) for (const id of how.facts) expect(library.facts[id], id).toBeDefined();
});

test('every phone in code is one of the ledger', () => {
  const known = new Set(Object.values(library.facts).flatMap(({ phones }) => phones.map(({ number }) => number)));
  const found = said.flatMap(({ text }) => text.match(/\b\d{3}-\d{3}-\d{4}\b/g) ?? []);
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((number) => !known.has(number))).toEqual([]);
});

test('every exception is still needed', () => {
  const needed = new Set(said.filter(claiming).map(({ file }) => file));
  expect(Object.keys(held).filter((file) => !needed.has(file))).toEqual([]);
});

const dollar = '$';
describe('a planted sentence is caught', () => {
  test.each([
    ['in quotes', `const text = 'The law gives you 42 days to answer the letter.';`],
    ['in a template', `const text = \`Please call ${dollar}{name} at 800-555-0199 about your loan.\`;`],
    ['inside the parameter of a template', `const text = \`${dollar}{late ? 'You must leave within two weeks' : ''}\`;`],
    ['in Spanish', `const text = "Por ley usted tiene noventa días para contestar la carta.";`],
    ['after a regular expression with a quote', `const shape = /it's "x/;\nconst text = 'A lender must wait 90 days before it files.';`],
  ])('%s', (_, code) => expect(proseOf('planted.ts', code).some(claiming)).toBe(true));

  test('a comment and a pattern are no sentence', () =>
    expect(
      proseOf(
        'planted.ts',
        `/* You have 42 days by law, it says. */\nconst a = b / c; // the law's 90 days\nconst r = /the law says 90 days here/;`,
      ),
    ).toEqual([]));
  test('the line is the one that an editor shows', () =>
    expect(literalsIn("\n/* a\n b */\nconst x = `one\ntwo`;\nconst y = 'three';")).toEqual([
      { line: 4, text: 'one\ntwo' },
      { line: 6, text: 'three' },
    ]));
});

test('the numbers that the deadlines are counted with are those of the ledger', () => {
  const numbersOf = (id: string): number[] => Object.values(library.facts[id]?.numbers ?? {}).map(({ value }) => Number(value));
  const rests: Record<keyof typeof rules, string> = {
    firstFiling: 'LM-13',
    completeBeforeSale: 'LM-15',
    appealBeforeSale: 'LM-12',
    decision: 'LM-10',
    acknowledgedBeforeSale: 'LM-08',
    acknowledgement: 'LM-08',
  };
  for (const [name, days] of Object.entries(rules)) expect(numbersOf(rests[name as keyof typeof rules]), name).toContain(days);
});
