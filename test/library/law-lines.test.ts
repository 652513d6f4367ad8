import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { usStates } from '../../dialogs/case.ts';
import { type Law, readLibrary } from '../../src/library.ts';
import { findBanned } from '../../src/say/banned.ts';
import { lawLines } from '../../src/say/law.ts';
import { lintReading } from './lint.ts';

const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
const topics = ['foreclosure', 'timeline', 'letters', 'reinstatement', 'deficiency', 'short_sale', 'walk_away', 'stop_the_sale', 'rights'];
const of = (code: string): Law => library.law[code] as Law;

const render = (language: 'en' | 'es', line: { key: string; params: Record<string, string | number> }): string => {
  const text = library.words[language].lines[line.key]?.text;
  if (text === undefined) throw new Error(`words/${language}: no line ${line.key}`);
  return String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(line.params));
};

describe.each([...usStates])('%s in words', (code) => {
  test.each(['en', 'es'] as const)('%s: every line renders, is short, and says nothing banned', (language) => {
    for (const topic of topics)
      for (const line of lawLines(of(code), topic)) {
        const text = render(language, line);
        expect(text).not.toMatch(/[{}]|undefined|null/);
        expect(findBanned(text, language), text).toEqual([]);
        // How hard a line reads depends on the state's name; sentences and questions do not.
        const problems = lintReading({ where: code, text, facts: [], language }).filter((problem) => !problem.startsWith('reads at'));
        expect(
          problems.filter((problem) => !/sentence of 2[1-5]/.test(problem)),
          text,
        ).toEqual([]);
      }
  });

  test('what was not checked is said to be so, what is recalled is followed by that, and all ends in general information', () => {
    for (const topic of topics) {
      const lines = lawLines(of(code), topic);
      expect(lines.at(-1)?.key).toBe('law.general');
      for (const [at, line] of lines.entries())
        if (line.key.startsWith('law.short_sale_debt') && of(code).confidence.deficiency_after_short_sale === 'recalled')
          expect([lines[at + 1]?.key, line.source]).toEqual(['law.unconfirmed', null]);
    }
    const rights = lawLines(of(code), 'rights')[0];
    expect(rights?.key === 'law.unknown').toBe(of(code).confidence.mediation === 'unknown');
  });
});

test('a null is never told as "there is none", unless a source says so', () => {
  expect(lawLines(of('AK'), 'rights')[0]).toMatchObject({ key: 'law.unknown', params: { group: 'mediation', state: 'Alaska' } });
  expect(lawLines(of('SC'), 'rights')[0]?.key).toBe('law.mediation.none');
  expect(render('en', lawLines(of('AK'), 'rights')[0] ?? { key: '', params: {} })).toMatch(
    /^We have not checked whether there is mediation for Alaska/,
  );
});

test('pages that do not turn on state law get nothing', () => expect(lawLines(of('OH'), 'credit')).toEqual([]));

test('California: short sale, with its source', () => {
  const [line] = lawLines(of('CA'), 'short_sale');
  expect(line?.key).toBe('law.short_sale_debt.barred');
  expect(line?.source?.url).toMatch(/^https?:/);
});
