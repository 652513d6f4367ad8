import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/library.ts';
import { lint } from './lint.ts';
import { linesOf } from './texts.ts';

const { library, problems } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
/** Findings that are known and wait to be put right, one a line. It only ever gets shorter: a new finding fails the test. */
const waiting = readFileSync(join(import.meta.dirname, 'words-waiting.txt'), 'utf8').split('\n');

test('words have the same keys, parameters and facts in both languages', () => {
  expect(problems.filter((problem) => problem.startsWith('words/'))).toEqual([]);
});

test('no line or question claims what no entry backs, says a banned word, or is too long or hard', () => {
  const found = linesOf(library).flatMap((said) => lint(said, library.facts));
  expect(found.filter((finding) => !waiting.includes(finding))).toEqual([]);
});

test('the warnings about scams and danger are among the texts that are read', () => {
  const names = linesOf(library).map((said) => said.where);
  expect(names.some((name) => name.includes('safety.'))).toBe(true);
  expect(names.length).toBeGreaterThan(200);
});
