import { describe, expect, it } from 'vitest';
import { factShapes, facts } from '../dialogs/case.ts';
import type { Ask } from '../dialogs/chart/ask.ts';
import { ask, askIds } from '../dialogs/chart/asks.ts';
import { languages } from '../dialogs/heard.ts';
import { tapped } from '../src/turn/tapped.ts';
import { understand } from '../src/understand/understand.ts';
import { library } from './driver.ts';

/** Every fact and every value has words, every question its choices, in each language; and our own words are understood. */
const valuesOf = (fact: (typeof facts)[number]): readonly string[] => factShapes[fact].values;
const everyValue = languages.flatMap((language) => facts.flatMap((fact) => valuesOf(fact).map((value) => ({ language, fact, value }))));

describe('words', () => {
  it.each(languages)('name every fact and every value, in %s', (language) => {
    const { lines } = library.words[language];
    expect(facts.filter((fact) => lines[`label.${fact}`] === undefined)).toEqual([]);
    const here = everyValue.filter((one) => one.language === language && one.fact !== 'usState');
    expect(
      here.filter(({ fact, value }) => lines[`fact.${fact}.${value}`] === undefined).map(({ fact, value }) => `${fact}.${value}`),
    ).toEqual([]);
    expect(facts.filter((fact) => valuesOf(fact).length === 0 && lines[`fact.${fact}`] === undefined)).toEqual([]);
  });

  it.each(languages)('have a title for every choice and no title without a choice, in %s', (language) => {
    for (const id of askIds) {
      const titles = Object.keys(library.words[language].asks[id]?.choices ?? {});
      expect(titles.sort(), id).toEqual([...((ask(id) as Ask).choices ?? [])].sort());
    }
  });

  it.each(languages)('put at most one question into a bubble, and why and the second try are other words, in %s', (language) => {
    for (const id of askIds) {
      const { text, again, why } = library.words[language].asks[id]!;
      for (const one of [text, again])
        expect(one.match(/\?/g)?.length ?? 0, `${id}: ${one}`).toBeLessThanOrEqual(id === 'story.hardship' && one === again ? 2 : 1);
      expect(new Set([text, again, why]).size, id).toBe(3);
    }
  });

  it.each(languages)('of our own choices mean what they say when tapped or typed, in %s', (language) => {
    for (const id of askIds) {
      const choices = Object.entries(library.words[language].asks[id]?.choices ?? {}).map(([value, title]) => ({ value, title }));
      for (const { title, value } of choices) {
        const heard = tapped(id, choices, { text: title });
        expect(heard, `${id}: ${title}`).not.toBeNull();
        expect(tapped(id, choices, { text: 'x', choice: value })?.type, `${id}: ${value}`).toBe(heard?.type);
        expect(['danger', 'stopped', 'erase'], `${id}: ${title}`).not.toContain(heard?.type);
      }
    }
  });

  it.each([
    [
      'en',
      [
        'I live there',
        'I live in it',
        'it will last',
        'nobody lives there now',
        'we live here',
        'no',
        'yes',
        '3',
        'ohio',
        'about 2 months',
        'I want to leave the house',
        'I just want out',
      ],
    ],
    [
      'es',
      [
        'vivo ahí',
        'vivimos aquí',
        'va a durar',
        'nadie vive ahí',
        'no',
        'sí',
        '3',
        'texas',
        'como 2 meses',
        'quiero salir de esto',
        'quiero irme de la casa',
      ],
    ],
  ] as const)('of everyday answers are never taken for danger, in %s', (language, answers) => {
    for (const text of answers)
      expect(understand({ text, language, today: '2026-11-22', ask: null, known: {}, topics: [] }).type, text).not.toBe('danger');
  });
});
