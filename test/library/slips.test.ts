import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/library.ts';

/** The slips of whoever writes the words, made in a copy of the real folder: each is told once, with its file and line, and what to do. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'porchlight-slips-'));
  cpSync(join(import.meta.dirname, '..', '..', 'dialogs'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Slip = [file: string, from: string, to: string];
const text = (file: string) => readFileSync(join(root, file), 'utf8');
function slip(...changes: Slip[]): string[] {
  for (const [file, from, to] of changes) {
    expect(text(file)).toContain(from);
    writeFileSync(join(root, file), text(file).replace(from, to));
  }
  try {
    loadLibrary(root);
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
}
/** The line that an editor shows for the first place of these words. */
const lineOf = (file: string, words: string) =>
  text(file)
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

const opening = 'words/en/opening.yaml';
const page = 'explain/en/short_sale.md';

test('a sound folder is read', () => expect(slip()).toEqual([]));

describe('a file that is no YAML names the file and the line, and nothing else is said', () => {
  test.each([
    ['a quote left open', '"Of course. We go on in English."', '"Of course. We go on in English.', 'not closed'],
    ['a bare colon', '"Of course. We go on in English."', 'Of course: we go on: here', 'must stand in quotes'],
    ['a tab', '  language.switched:', '\tlanguage.switched:', 'use spaces'],
    ['a name twice', '  language.switched:', '  opening.how: "x"\n  language.switched:', 'stands twice'],
  ])('%s', (_, from, to, words) => {
    const told = slip([opening, from, to]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^words\/en\/opening\.yaml:1[0-4]: cannot be read: /);
    expect(told[0]).toContain(words);
  });

  test('the line of a head is the line of its page', () =>
    expect(slip([page, 'title: Short sale', 'title: Short sale: what'])).toEqual([
      `${page}:3: cannot be read: a text with a colon in it must stand in quotes`,
    ]));

  test('a line that slid to the left', () => {
    const told = slip([opening, '  language.other:', 'language.other:']);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"language.other" is no part of it');
  });
});

describe('an entry that is wrong is told once, and not as missing, too', () => {
  test('a part of a question with a wrong name', () => {
    const told = slip(['words/en/interview.yaml', '    why: "Lenders look', '    wy: "Lenders look']);
    expect(told).toHaveLength(2);
    expect(told.join()).toContain('asks.story.hardship.why: is missing');
    expect(told.join()).toContain('"wy" is no part of it');
  });

  test('a fact with a bad date does not make all who rest on it wrong', () => {
    const line = lineOf('facts/taxes.yaml', 'checked: ');
    expect(slip(['facts/taxes.yaml', 'checked: 2026-', 'checked: 2026/'])).toEqual([
      `facts/taxes.yaml:${line}: TX-01.checked: must be a day such as 2026-11-22`,
    ]);
  });

  test('a page whose id is not its name', () =>
    expect(slip([page, 'id: short_sale', 'id: shortsale'])).toEqual([`${page}: id: says shortsale, and the file is called short_sale.md`]));
});

describe('what is in one language only', () => {
  test('a line: where it is missing, and where it stands', () =>
    expect(slip([opening, '  language.other:', '  language.more: "More."\n  language.other:'])).toEqual([
      'words/es/opening.yaml: lines.language.more: is missing (words/en has it)',
    ]));

  test('a placeholder: the line of the text', () => {
    const line = lineOf(opening, 'language.switched');
    expect(slip([opening, 'We go on in English.', 'We go on, {nombre}.'])[0]).toBe(
      `${opening}:${line}: lines.language.switched.text: takes {nombre}, in the other language {}`,
    );
  });

  test('a brace left open', () =>
    expect(slip([opening, 'We go on in English.', 'We go on, {name.'])[0]).toMatch(/:12: lines\.language\.switched\.text: .* not closed/));
});

describe('a fact that is not in the ledger', () => {
  test('under a line: its own file and line', () =>
    expect(slip([opening, 'facts: [SC-03]', 'facts: [SC-99]'])).toContain(
      `${opening}:4: lines.notice.general: no fact SC-99 in the ledger (dialogs/facts)`,
    ));

  test.each(['{op-08}', '{OP-8}', '{name}'])('%s in a page would be read out to people', (odd) =>
    expect(slip([page, '{OP-08}', odd]).join('\n')).toContain(`${odd} would be said as it stands`),
  );
});

test('a page without its head says what the head is', () =>
  expect(slip([page, '---\nid', 'id'])).toEqual([
    `${page}: needs a head between two lines of ---, with id, title, facts, reviewer and ask`,
  ]));

test("a state's law that cannot be read names its file when it is asked for", () => {
  writeFileSync(join(root, 'law/OH.yaml'), 'code: "OH\n');
  const library = loadLibrary(root);
  expect(() => library.law.OH).toThrow(/law\/OH\.yaml:\d+: cannot be read/);
});
