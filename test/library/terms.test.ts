import { describe, expect, test } from 'vitest';
import { languages } from '../../dialogs/heard.ts';
import { termsIn } from '../../src/say/terms.ts';
import { library, Person } from '../driver.ts';

describe.each(languages)('terms in %s', (language) => {
  test('each leads to a page that is there', () => {
    const keys = Object.keys(library.words[language].lines).filter((key) => key.startsWith('term.'));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => library.explain[language][key.slice('term.'.length)] === undefined)).toEqual([]);
  });

  test('a tap on a term opens its page', () => {
    const person = new Person({ language });
    person.open();
    expect(person.tap('topic:lien').data[0]?.lines).toEqual(['explain.lien']);
  });
});

test('the longest form wins, each page once, never inside a word, never the page that is read', () => {
  expect(termsIn(library, 'en', 'A second lien is a lien. Lienholder. LIENS too.')).toEqual([
    { term: 'second lien', topic: 'second_lien' },
    { term: 'lien', topic: 'lien' },
  ]);
  expect(termsIn(library, 'en', 'A lien is a claim.', ['lien'])).toEqual([]);
  expect(termsIn(library, 'es', 'La segunda hipoteca y el Capítulo 13.').map(({ topic }) => topic)).toEqual(['second_lien', 'bankruptcy']);
});

test('typed, "what is X" answers for every term in both languages', () => {
  const missing = languages.flatMap((language) =>
    Object.entries(library.words[language].lines)
      .filter(([key]) => key.startsWith('term.') && !/counsellor|heirs|who_owns|second_lien/.test(key))
      .flatMap(([key, { text }]) => {
        const term = text.split('|')[0] ?? '';
        const person = new Person({ language });
        person.open();
        const said = person.type(language === 'en' ? `what is ${term}?` : `¿qué es ${term}?`).data.flatMap(({ lines }) => lines);
        return said.some((id) => id.startsWith('explain.')) ? [] : [`${language}: ${key}`];
      }),
  );
  expect(missing).toEqual([]);
});
