import { describe, expect, test } from 'vitest';
import { Person } from './driver.ts';

/** "You can also write remove and what to leave out": every line of the preview goes when it is named as it stands there, or tapped. */
const talks = {
  en: ['got laid off in aug, 3 months behind, i owe 410k and the house would go for maybe 350k, in Ohio', 'I want to talk to a person'],
  es: ['me despidieron en agosto, debo 3 meses, debo 410 mil y la casa vale como 350 mil, estoy en Ohio', 'quiero hablar con una persona'],
};
type Row = { fact: string; label: string; text: string };

function atPreview(language: 'en' | 'es'): Person {
  const person = new Person({ language });
  person.open();
  for (const text of talks[language]) person.type(text);
  person.tap('chat');
  person.type('Rosa');
  return person;
}
const rows = (person: Person): Row[] =>
  (person.entries.findLast(({ data }) => data?.card?.kind === 'preview')?.data?.card?.facts as Row[] | undefined) ?? [];

describe.each(['en', 'es'] as const)('taken out of what is sent (%s)', (language) => {
  const all = rows(atPreview(language));
  test('there is something to take out', () => expect(all.length).toBeGreaterThan(5));

  const verb = language === 'en' ? 'remove' : 'quite';
  test.each(
    all.flatMap((row) => [
      [`${verb} ${row.label}`, row.fact],
      [`${verb} ${row.text}`, row.fact],
    ]),
  )('%s', (words, fact) => {
    const person = atPreview(language);
    person.type(words);
    expect(person.memory.withheld).toEqual([fact]);
    expect(rows(person).map((row) => row.fact)).toEqual(all.map((row) => row.fact).filter((one) => one !== fact));
  });

  test.each(all.map(({ fact }) => fact))('a tap on %s', (fact) => {
    const person = atPreview(language);
    person.tap(`remove:${fact}`);
    expect(person.memory.withheld).toEqual([fact]);
  });

  test('what was never told, or is no fact, takes nothing out', () => {
    for (const choice of ['remove:email', 'remove:toString', 'remove:']) {
      const person = atPreview(language);
      person.tap(choice);
      expect(person.memory.withheld, choice).toEqual([]);
    }
  });
});
