import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PorchlightError } from '../../src/errors.ts';
import { readTopic } from '../../src/library/explain.ts';
import { parametersOf } from '../../src/library/parity.ts';
import { type Library, loadLibrary, readLibrary } from '../../src/library.ts';

const dialogs = join(import.meta.dirname, '..', '..', 'dialogs');
const scratch = mkdtempSync(join(tmpdir(), 'porchlight-library-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const ask = (text: string) =>
  `asks:\n  months:\n    text: "${text}"\n    why: "Why"\n    again: "Again"\n    choices: { one: "One" }\n    facts: [LM-13]\n`;
const page = (more: string, body: string) =>
  `---\nid: topic\ntitle: Title\nfacts: [LM-13]\nreviewer: null\nask: [a, b]${more}\n---\n${body}\n`;

const entry =
  '{ statement: x, source: { citation: y, key: R41 }, from: null, until: null, asOf: null, checked: 2026-11-22, confidence: recalled, recheck: Q }';

/** A small house on the real law and a ledger of two entries, with some files changed. */
function house(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(scratch, 'house-'));
  cpSync(join(dialogs, 'law'), join(root, 'law'), { recursive: true });
  const sound: Record<string, string> = {
    'facts/sources.yaml': 'R41: { authority: CFPB, url: null, read: here }\n',
    'facts/ledger.yaml': `LM-13: ${entry}\nLM-14: ${entry}\n`,
    'words/en/story.yaml': `${ask('How many months, {name}?')}lines:\n  hello: "Hello {name}"\n  rule: { text: "120 days", facts: [LM-13] }\n`,
    'words/es/story.yaml': `${ask('¿Cuántos meses, {name}?')}lines:\n  hello: "Hola {name}"\n  rule: { text: "120 días", facts: [LM-13] }\n`,
    'explain/en/topic.md': page('', 'First. {LM-13}\n\nSecond\nline.'),
    'explain/es/topic.md': page('', 'Uno. {LM-13}\n\nDos\nlínea.'),
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const problemsOf = (files: Record<string, string>): string => readLibrary(house(files)).problems.join('\n');

describe('loading', () => {
  test('the real folder', () => {
    const library: Library = loadLibrary();
    expect(Object.keys(library.law)).toHaveLength(51);
    expect(Object.keys(library.facts).length).toBeGreaterThan(190);
    expect(Object.keys(library.explain.en).length).toBeGreaterThan(100);
  });

  test('a small house: markers become the facts of each bubble, lines may be bare strings', () => {
    const library = loadLibrary(house());
    expect(library.explain.en.topic?.bubbles).toEqual([
      { text: 'First.', facts: ['LM-13'] },
      { text: 'Second\nline.', facts: [] },
    ]);
    expect(library.words.en.lines).toEqual({ hello: { text: 'Hello {name}', facts: [] }, rule: { text: '120 days', facts: ['LM-13'] } });
    expect(library.words.es.asks.months).toEqual({
      text: '¿Cuántos meses, {name}?',
      why: 'Why',
      again: 'Again',
      find: null,
      choices: { one: 'One' },
      facts: ['LM-13'],
    });
    expect(library.facts['LM-13']?.source).toMatchObject({ authority: 'CFPB', key: 'R41' });
  });

  test('without words or pages there is still the ledger', () => {
    const root = mkdtempSync(join(scratch, 'bare-'));
    for (const room of ['facts', 'law']) cpSync(join(dialogs, room), join(root, room), { recursive: true });
    expect(readLibrary(root).problems).toEqual([]);
  });
});

describe('what is wrong is named with file and key', () => {
  test.each([
    [
      'a missing line',
      { 'words/es/story.yaml': `${ask('¿Cuántos, {name}?')}lines:\n  hello: "Hola {name}"\n` },
      'words/es/story.yaml: lines.rule: is missing',
    ],
    [
      'a missing question',
      { 'words/en/story.yaml': 'lines:\n  hello: "Hi {name}"\n  rule: { text: "120", facts: [LM-13] }\n' },
      'words/en/story.yaml: asks.months: is missing',
    ],
    ['a missing file', { 'words/en/more.yaml': 'lines: { extra: "More" }\n' }, 'words/es/more.yaml: lines.extra: is missing'],
    [
      'a choice in one language only',
      {
        'words/en/story.yaml': `${ask('{name}?').replace('{ one: "One" }', '{ one: "One", two: "Two" }')}lines:\n  hello: "Hi {name}"\n  rule: { text: "120", facts: [LM-13] }\n`,
      },
      'words/es/story.yaml: asks.months.choices.two: is missing',
    ],
    [
      'another parameter',
      { 'words/es/story.yaml': `${ask('¿Cuántos, {name}?')}lines:\n  hello: "Hola {nombre}"\n  rule: { text: "120", facts: [LM-13] }\n` },
      'words/es/story.yaml: lines.hello.text: takes {nombre}, in the other language {name}',
    ],
    [
      'a text that does not compile',
      { 'words/en/more.yaml': 'lines: { extra: "{n, plural, one {x}}" }\n', 'words/es/more.yaml': 'lines: { extra: "x" }\n' },
      'words/en/more.yaml: lines.extra.text: does not compile',
    ],
    [
      'a fact that is not in the ledger',
      {
        'words/en/more.yaml': 'lines: { extra: { text: x, facts: [LM-99] } }\n',
        'words/es/more.yaml': 'lines: { extra: { text: x, facts: [LM-99] } }\n',
      },
      'words/en/more.yaml: lines.extra: no fact LM-99 in the ledger',
    ],
    [
      'other facts in the other language',
      { 'words/es/story.yaml': `${ask('{name}?')}lines:\n  hello: "{name}"\n  rule: { text: "120", facts: [LM-14] }\n` },
      'lines.rule: rests on LM-14, in the other language on LM-13',
    ],
    [
      'a key in two files',
      { 'words/en/more.yaml': 'lines: { hello: "{name}" }\n' },
      'words/en/story.yaml: lines.hello: stands in more.yaml, too',
    ],
    ['a misspelt part of a question', { 'words/en/more.yaml': 'asks:\n  x: { text: a, wy: b, again: c }\n' }, 'words/en/more.yaml: asks.x'],
    [
      'a page in one language only',
      { 'explain/en/lonely.md': page('', 'Text. {LM-13}').replace('id: topic', 'id: lonely') },
      'explain/es/lonely.md: is missing',
    ],
    ['a page under another name', { 'explain/en/other.md': page('', 'Text. {LM-13}') }, 'explain/en/other.md: id: says topic'],
    [
      'a page that rests on other facts',
      { 'explain/es/topic.md': page('', 'Uno.\n\nDos. {LM-13}') },
      'explain/es/topic.md: rests on other facts',
    ],
    [
      'a fact on top that no bubble uses',
      { 'explain/en/topic.md': page('', 'First.') },
      'explain/en/topic.md: facts: LM-13 is named on top, and no bubble rests on it',
    ],
    [
      'a marker that is missing on top',
      { 'explain/en/topic.md': page('', 'First. {LM-13, LM-14}') },
      'explain/en/topic.md: facts: LM-14 is missing on top',
    ],
    ['a page without a head', { 'explain/en/topic.md': 'Just text.' }, 'explain/en/topic.md'],
    [
      'a fact without a source',
      {
        'facts/more.yaml':
          'ZZ-01: { statement: x, source: { citation: y, key: NOPE }, from: null, until: null, asOf: null, checked: 2026-11-22, confidence: recalled, recheck: Q }\n',
      },
      'facts/more.yaml: ZZ-01: no source NOPE',
    ],
    [
      'a fact that ends before it begins',
      {
        'facts/more.yaml':
          'ZZ-01: { statement: x, source: { citation: y, key: R41 }, from: 2026-02-01, until: 2026-01-01, asOf: null, checked: 2026-11-22, confidence: recalled, recheck: Q }\n',
      },
      'ZZ-01: ends before it begins',
    ],
    [
      'a fact without its dates',
      { 'facts/more.yaml': 'ZZ-01: { statement: x, source: { citation: y, key: R41 } }\n' },
      'facts/more.yaml: ZZ-01.checked',
    ],
    [
      'a fact in two files',
      {
        'facts/more.yaml': `LM-13: ${entry}
`,
      },
      'LM-13: stands in two files',
    ],
  ] as [string, Record<string, string>, string][])('%s', (_, files, problem) => expect(problemsOf(files)).toContain(problem));

  test('loadLibrary throws ContentInvalid with all of them, and does not show them to people', () => {
    const root = house({ 'words/en/more.yaml': 'lines: { a: "A", b: "{" }\n' });
    expect(() => loadLibrary(root)).toThrow(PorchlightError);
    try {
      loadLibrary(root);
    } catch (error) {
      expect(error).toMatchObject({ name: 'ContentInvalid', shown: false });
      expect((error as Error).message).toMatch(/lines\.a: is missing[\s\S]*lines\.b/);
    }
  });
});

describe('parameters of an ICU text', () => {
  test.each([
    ['plain', 'Hello {name}, {sum} left', ['name', 'sum']],
    ['none', "It's fine", []],
    ['plural with one inside', '{n, plural, =0 {none} one {# month of {name}} other {# months}}', ['n', 'name']],
    ['money and dates', '{sum, number, ::currency/USD} on {day, date, long}', ['day', 'sum']],
    ['quoted braces are text', "Write '{x}' and {name}", ['name']],
  ])('%s', (_, text, names) => expect(parametersOf(text, 'en')).toEqual(names));

  test.each(['{n, plural, one {x}}', '{', 'a } b {', '{n, select}'])('refused: %s', (text) =>
    expect(() => parametersOf(text, 'en')).toThrow(),
  );
});

test('a page with Windows line ends is read the same', () => {
  const problems: string[] = [];
  expect(readTopic('x', page('', 'First. {LM-13}\n\nSecond.').replaceAll('\n', '\r\n'), problems)?.bubbles).toHaveLength(2);
  expect(problems).toEqual([]);
});
