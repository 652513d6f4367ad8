import { describe, expect, test } from 'vitest';
import { englishSyllables, measure, sentencesOf, spanishSyllables, wordsOf } from '../../src/library/readability.ts';

const table = (text: string): [string, number][] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => [entry.split(':')[0] ?? '', Number(entry.split(':')[1])]);

describe('syllables', () => {
  test.each(
    table(`foreclosure:3 modification:5 deficiency:4 servicer:3 payment:2 lender:2 balance:2 bankruptcy:3 counselor:3 people:2 someone:2
      house:1 houses:2 created:3 total:2 required:2 idea:3 area:3 forbearance:3 reinstatement:4 homeowner:3 sale:1 rules:1 asked:1 wanted:2
      period:3 insurance:3 situation:4 something:2 science:2 table:2 tables:2 notices:3 judge:1 judges:2 safely:2 statement:2 loan:1 whole:1
      quiet:2 usually:4 client:2 variety:4 buyer:2 paying:2 owed:1 closes:2 taxes:2 forgiven:3 there:1 later:2 another:3 agency:3 trial:2 120:1`),
  )('en: %s has %i', (word, count) => expect(englishSyllables(word)).toBe(count));

  test.each(
    table(`hipoteca:4 ejecución:4 deuda:2 país:2 día:2 cuenta:2 quiebra:2 guerra:2 casa:2 abogado:4 préstamo:3 leer:2 banco:2 seguir:2
      aquí:2 ley:1 hoy:1 ahora:3 oír:2 pingüino:3 baúl:2 cuidado:3 ciudad:2 aéreo:4`),
  )('es: %s has %i', (word, count) => expect(spanishSyllables(word)).toBe(count));
});

describe('measures', () => {
  test('an easy text and a hard one are told apart, in both languages', () => {
    expect(measure('Call them today. Ask for help. It is free.', 'en').grade).toBeLessThan(3);
    expect(
      measure('Notwithstanding contemporaneous negotiations, institutional accountability necessitates documentation.', 'en').grade,
    ).toBeGreaterThan(14);
    expect(measure('Llame hoy. Pida ayuda. Es gratis.', 'es').ease).toBeGreaterThan(80);
    expect(
      measure('La instrumentalización administrativa obstaculizaba considerablemente procedimientos interinstitucionales.', 'es').ease,
    ).toBeLessThan(0);
  });

  test('Flesch-Kincaid by hand: 10 words, 2 sentences, 13 syllables', () => {
    // 0.39 * 5 + 11.8 * 1.3 - 15.59 = 1.7
    const { words, sentences, grade } = measure('The lender writes you a letter. Please open it soon.', 'en');
    expect([words, sentences]).toEqual([10, 2]);
    expect(grade).toBeCloseTo(1.7, 5);
  });

  test('Fernández-Huerta by hand: 6 words, 2 sentences, 12 syllables', () => {
    // 206.84 - 60 * 2 - 1.02 * 3 = 83.78
    expect(measure('Llame al banco. Pida la hipoteca.', 'es').ease).toBeCloseTo(206.84 - (60 * 12) / 6 - 1.02 * 3, 5);
  });

  test('phones, addresses and parameters are not words, and do not end sentences', () => {
    expect(wordsOf('Call 800-569-4287 or see consumerfinance.gov/complaint, {name}.')).toEqual(['Call', 'or', 'see']);
    expect(sentencesOf('It is 6.75 percent. Call 1-877-894-4663 now.')).toHaveLength(2);
    expect(sentencesOf('She asked: "Is it so?" Yes.')).toHaveLength(2);
    expect(measure('', 'en')).toMatchObject({ words: 0, sentences: 0, longest: 0 });
  });
});
