import { describe, expect, it } from 'vitest';
import { Person } from '../driver.ts';

/** "What first name should they use?": long names, a bare yes, a no, and places that are people's names. */
function asked(text: string, language: 'en' | 'es' = 'en'): Person {
  const person = new Person({ language });
  person.open();
  const before =
    language === 'en' ? ['I want to talk to a person', 'here in the chat'] : ['quiero hablar con una persona', 'aquí en el chat'];
  for (const one of before) person.type(one);
  expect(person.standing?.id).toBe('contact.name');
  person.type(text);
  return person;
}

describe('a name', () => {
  it.each([
    'Bartholomew Featherstonehaugh-Montgomery de la Croix the Third',
    'Maria Guadalupe Hernandez de los Santos',
    'María del Carmen López García Ruiz',
    'Juan de Dios de la Vega y Ponce',
    'Sgt. O’Neil',
    'Mr. and Mrs. Alvarez',
    'Georgia Montgomery',
    'Virginia',
    'Wei',
  ])('is taken whole, and tells no state: %s', (text) => {
    const { known, standing } = asked(text);
    expect(known.name?.value).toBe(text);
    expect(known.usState).toBeUndefined();
    expect(standing?.id).toBe('handoff.preview');
  });

  it.each(['yes', 'Yes.', 'ok', 'sure', 'fine'])('is not "%s": it is asked once more', (text) => {
    const { known, standing } = asked(text);
    expect(known.name).toBeUndefined();
    expect(standing?.id).toBe('contact.name');
  });

  it.each(['sí', 'claro'])('is not "%s" either', (text) => expect(asked(text, 'es').known.name).toBeUndefined());

  it.each(['no', 'no thanks', 'no name', 'nobody', 'anonymous', "I'd rather not"])('is left open at "%s"', (text) => {
    const { known, standing } = asked(text);
    expect(known.name?.value ?? 'unknown').toBe('unknown');
    expect(standing?.id).toBe('handoff.preview');
  });

  it('may stand behind a yes', () => expect(asked('yes, Maria').known.name?.value).toBe('Maria'));

  it.each(['whatever you want to call me is all right', 'the bank called again about my late payments'])('is no sentence: %s', (text) =>
    expect(asked(text).known.name).toBeUndefined(),
  );
});
