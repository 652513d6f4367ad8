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

test('typed, "what is X" opens the very page of every term in both languages', () => {
  const missing = languages.flatMap((language) =>
    Object.entries(library.words[language].lines)
      .filter(([key]) => key.startsWith('term.'))
      .flatMap(([key, { text }]) => {
        const term = text.split('|')[0] ?? '';
        const person = new Person({ language });
        person.open();
        const said = person.type(language === 'en' ? `what is ${term}?` : `¿qué es ${term}?`).data.flatMap(({ lines }) => lines);
        return said.includes(`explain.${key.slice('term.'.length)}`) ? [] : [`${language}: ${key}: ${said.join(' ')}`];
      }),
  );
  expect(missing).toEqual([]);
});

/** The words that every such article uses and few readers know. */
const wanted = {
  en: 'deficiency lien escrow reinstatement recast redemption forbearance deed-in-lieu loss_mitigation servicer acceleration equity surplus assumption',
  es: 'deficiencia gravamen escrow reinstatement recast redención forbearance deed-in-lieu loss_mitigation administrador aceleración valor_neto',
};
test.each(languages)(
  '%s: each word of the field is marked in place, its page can be tapped and asked for in the middle of a question',
  (language) => {
    const terms = wanted[language].split(' ').map((term) => term.replace('_', ' '));
    for (const term of terms) {
      const [marked] = termsIn(library, language, language === 'en' ? `They wrote of ${term} today.` : `Me escribieron de ${term} hoy.`);
      expect(marked?.term, term).toBe(term);
      const person = new Person({ language });
      person.open();
      person.type(language === 'en' ? 'lost my job' : 'perdí el trabajo');
      const standing = person.standing?.id;
      const page = `explain.${marked?.topic}`;
      for (const said of [
        person.tap(`topic:${marked?.topic}`),
        person.type(language === 'en' ? `what does ${term} mean?` : `¿qué significa ${term}?`),
      ])
        expect(said.data.flatMap(({ lines }) => lines)).toContain(page);
      expect(person.standing?.id, 'the question stays').toBe(standing);
    }
  },
);
