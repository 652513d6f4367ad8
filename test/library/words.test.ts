import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure } from '../../src/library/readability.ts';
import { readLibrary } from '../../src/library.ts';
import { lint } from './lint.ts';
import { linesOf } from './texts.ts';

const { library, problems } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
/** Texts whose words are not ours to choose: the notices that the law words, and names of ways out that the papers carry. */
const notOurs = /notice\.(?:general|one_to_one)$|advise\.option\.\w+\.(?:name|short)$/;
/** A label of fewer words has no grade that means anything: "Taxes" would be a text for nine-year-olds and "Refinance" one for nobody. */
const fewest = 5;

test('words have the same keys, parameters and facts in both languages', () => {
  expect(problems.filter((problem) => problem.startsWith('words/'))).toEqual([]);
});

test('no line or question claims what no entry backs, says a banned word, or is too long or hard', () => {
  const found = linesOf(library).flatMap((said) => lint(said, library.facts));
  expect(found).toEqual([]);
});

test('every line reads at grade 7 or easier in English (safety lines 5), at ease 70 or more in Spanish', () => {
  const hard = linesOf(library)
    .filter(({ where }) => !notOurs.test(where))
    .map((said) => ({ ...said, ...measure(said.text, said.language) }))
    .filter(({ words }) => words >= fewest)
    .filter(({ language, where, grade, ease }) =>
      language === 'en' ? grade > (where.includes(' asks.safety.') || where.includes('lines.safety.') ? 5.05 : 7.05) : ease < 69.95,
    );
  expect(hard.map(({ where, grade, ease, language }) => `${where}: ${(language === 'en' ? grade : ease).toFixed(1)}`)).toEqual([]);
});

test('a second try is short and plain, too', () => {
  const tries = (['en', 'es'] as const).flatMap((language) =>
    Object.entries(library.words[language].asks).map(([id, { again }]) => ({ id: `${language}: ${id}`, ...measure(again, language) })),
  );
  expect(tries.filter(({ longest, words }) => longest > 20 || words > 60).map(({ id }) => id)).toEqual([]);
});

test('a planted hard line is caught', () => {
  const { grade } = measure('Contemporaneous documentation of delinquency necessitates institutional authorization.', 'en');
  expect(grade).toBeGreaterThan(7);
  const said = { where: 'planted', text: 'The law says you must pay within 42 days.', facts: [], language: 'en' as const };
  expect(lint(said, library.facts)).not.toEqual([]);
});

test('the warnings about scams and danger are among the texts that are read', () => {
  const names = linesOf(library).map((said) => said.where);
  expect(names.some((name) => name.includes('safety.'))).toBe(true);
  expect(names.length).toBeGreaterThan(200);
});
