import { join } from 'node:path';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { options, type Sentence, standings } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import type { Line } from '../../dialogs/advise/card.ts';
import { cards } from '../../dialogs/advise/cards.ts';
import { aspects, sideBySide } from '../../dialogs/advise/sideBySide.ts';
import { readFacts } from '../../src/library/facts.ts';
import { parametersOf } from '../../src/library/parity.ts';
import { readWords } from '../../src/library/words.ts';
import { anyCase } from './any-household.ts';
import { sentencesIn, today } from './household.ts';

/** Every sentence of the engine can be said, in both languages, and rests on entries of the ledger. */

const folder = join(import.meta.dirname, '..', '..', 'dialogs');
const ledger = readFacts(join(folder, 'facts'), []);
const lines = { en: readWords(join(folder, 'words'), 'en', []).words.lines, es: readWords(join(folder, 'words'), 'es', []).words.lines };
const ours = Object.keys(lines.en).filter((key) => key.startsWith('advise.'));

/** What four thousand households hear; the seed is fixed so that a line nobody hears is found every time. */
const cases = fc.sample(anyCase, { numRuns: 4_000, seed: 2026 });
const heard = cases.flatMap((known): Sentence[] => {
  const advice = advise({ known, today, dangerNow: false });
  const side = sideBySide({ known, today, dangerNow: false }).flatMap(({ cells }) => Object.values(cells));
  const numbers = advice.numbers.map(({ key, rests, uses }) => ({ key, rests, uses }));
  const dates = advice.deadlines.map(({ id, rests }) => ({ key: `advise.deadline.${id}`, rests, uses: [] }));
  const papers = advice.papers.map((key) => ({ key, rests: [], uses: [] }));
  return [...sentencesIn(advice), ...side, ...numbers, ...dates, ...papers];
});
const inDanger = sentencesIn(advise({ known: {}, today, dangerNow: true }));
const byKey = new Map([...heard, ...inDanger].map((sentence) => [sentence.key, sentence]));
const named = [
  ...options.flatMap((option) => [`advise.option.${option}.name`, `advise.option.${option}.short`, `advise.option.${option}.what`]),
  ...standings.map((standing) => `advise.standing.${standing}`),
  ...aspects.map((aspect) => `advise.aspect.${aspect}`),
];

describe.each(['en', 'es'] as const)('words in %s', (language) => {
  test('every sentence that is heard has its line, with exactly the parameters that it is given', () => {
    for (const { key, params } of byKey.values()) {
      const line = lines[language][key];
      expect(line, key).toBeDefined();
      expect(Object.keys(params ?? {}), key).toEqual(expect.arrayContaining(parametersOf(line!.text, language)));
    }
  });

  test('every line of a card has its words', () => {
    const all: Line[] = Object.values(cards).flatMap(({ rows, notes, changes }) => [...rows, ...notes, ...changes]);
    expect(all.map(({ key }) => key).filter((key) => lines[language][key] === undefined)).toEqual([]);
    expect(named.filter((key) => lines[language][key] === undefined)).toEqual([]);
  });

  test('a sentence rests on nothing that its line does not name, and the line on nothing outside the ledger', () => {
    for (const { key, rests } of byKey.values()) expect(lines[language][key]?.facts, key).toEqual(expect.arrayContaining(rests));
    const unknown = ours.flatMap((key) => lines[language][key]!.facts.filter((id) => ledger[id] === undefined));
    expect(unknown).toEqual([]);
  });

  test('every sentence can be written with the figures of the cases', () => {
    for (const { key, params } of heard.filter((sentence, index) => sentence.params !== undefined || index % 50 === 0)) {
      const text = new IntlMessageFormat(lines[language][key]!.text, language, undefined, { ignoreTag: true }).format(params);
      expect(String(text)).not.toMatch(/undefined|NaN|Infinity|\{/);
    }
  });

  test('a bubble holds at most 60 words, a sentence at most 20', () => {
    for (const key of ours) {
      const { text } = lines[language][key]!;
      expect(wordsIn(text), key).toBeLessThanOrEqual(60);
      for (const sentence of text.split(/[.?!:;](?:\s|$)/)) expect(wordsIn(sentence), `${key}: ${sentence}`).toBeLessThanOrEqual(20);
    }
  });

  test('a line with a figure, a phone number or a day in it names its entry', () => {
    const bare = ours.filter((key) => /\d/.test(plain(lines[language][key]!.text)) && lines[language][key]!.facts.length === 0);
    expect(bare).toEqual([]);
  });

  test('what is only recalled is said in general words', () => {
    const recalled = ours.filter((key) => {
      const { facts, text } = lines[language][key]!;
      const claims = key.startsWith('advise.reason') || key.startsWith('advise.side') || key.startsWith('advise.gate');
      return claims && facts.length > 0 && /\d/.test(plain(text)) && facts.every((id) => ledger[id]?.confidence === 'recalled');
    });
    const hedge = {
      en: /often|usual|may|about|by your figures|can |some|ask/i,
      es: /a menudo|suele|puede|unos|según sus cifras|quizá|algun|pregunte|de [\d{]/i,
    };
    for (const key of recalled) expect(lines[language][key]!.text, key).toMatch(hedge[language]);
  });

  test('no promises, no blame, no pressure, no verbs that only a relief company would use', () => {
    const never = {
      en: /guarantee|\bwe will\b|\bwe can\b|save your home|stop the (sale|foreclosure)|\bprevent\b|act now|hurry|failed|should have|approved by|government program|qualif|\bin \d+ days/i,
      es: /garanti|vamos a|podemos|salvar|salve su|detener la (venta|ejecución)|evitar|actúe ya|apúrese|fracas|debió|calific|\ben \d+ días/i,
    };
    for (const key of ours) expect(lines[language][key]!.text, key).not.toMatch(never[language]);
  });
});

test('no line is there for nobody', () => {
  const unheard = ours.filter((key) => !byKey.has(key) && !named.includes(key));
  expect(unheard).toEqual([]);
});

test('the English is for readers of grade seven', () => {
  const talk = ours.filter((key) => /advise\.(gate|reason|change|side)\.|\.what$/.test(key));
  const grades = talk.map((key) => ({ key, grade: gradeOf(plain(lines.en[key]!.text)) }));
  expect(grades.filter(({ grade }) => grade > 11).map(({ key, grade }) => `${key} ${grade.toFixed(1)}`)).toEqual([]);
  expect(grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(6);
});

test('the Spanish reads easily (Fernández-Huerta 70 or more over all lines)', () => {
  const talk = ours.filter((key) => /advise\.(gate|reason|change|side)\.|\.what$/.test(key)).map((key) => plain(lines.es[key]!.text));
  const all = talk.join(' ');
  const words = all.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + (word.match(/[aeiouáéíóúü]+/giu) ?? ['']).length, 0);
  const sentences = all.match(/[.?!](\s|$)/g)?.length ?? 1;
  expect(206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences).toBeGreaterThanOrEqual(70);
});

/** The text with each ICU argument as one short word. */
function plain(text: string): string {
  return text.replace(/\{(\w+), plural,[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, 'some months').replace(/\{[^{}]*\}/g, 'some');
}

function wordsIn(text: string): number {
  return plain(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Flesch-Kincaid grade; syllables counted as groups of vowels without a silent e. */
function gradeOf(text: string): number {
  const words = text.match(/[A-Za-z’']+/g) ?? ['a'];
  const sentences = text.split(/[.?!:;](?:\s|$)/).filter((part) => /[a-z]/i.test(part)).length;
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e\b/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  );
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
