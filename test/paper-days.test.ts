import { describe, expect, test } from 'vitest';
import type { Language } from '../dialogs/heard.ts';
import { Person } from './driver.ts';

/** Days under a state's law that are counted from a letter, from court papers or from a judgment: offered, told, worked, mended. */
const opening: Record<Language, (state: string) => string> = {
  en: (state) =>
    `I lost my job, 6 months behind, they filed a foreclosure case, no sale date, in ${state}, I live there, owe 240k, worth 300k, fha, I want to keep it`,
  es: (state) =>
    `Perdí mi trabajo, debo 6 meses, me pusieron demanda de foreclosure, no hay fecha de venta, en ${state}, vivo ahí, debo 240 mil, vale 300 mil, fha, quiero quedarme`,
};

/** Told everything in one breath, whatever else is asked is not known: up to what comes after the explanation. */
function explained(state: string, language: Language = 'en') {
  const person = new Person({ language });
  person.open();
  let said = person.type(opening[language](state)).texts;
  for (let i = 0; i < 12 && person.state !== 'explanation.next'; i += 1) said = person.tap('unknown').texts;
  return { person, said: said.join('\n') };
}

describe('the day of a paper, after the explanation', () => {
  test('which day would help is said once the state is known to count from it', () => {
    expect(explained('Illinois').said).toContain('I can work out more days under Illinois law if you tell me on which day you were served');
    expect(explained('Illinois', 'es').said).toContain('qué día le entregaron los papeles de la corte');
    expect(explained('Texas').said).toContain('the date on the notice of default');
    expect(explained('California').said).not.toContain('I can work out more days');
  });

  test('told, its dates are said, and not the whole picture again', () => {
    const { person } = explained('Illinois');
    const said = person.type('I was served on November 3').texts.join('\n');
    expect(said).toContain('I wrote that down: court papers served on November 3, 2026.');
    expect(said).toContain('the usual last safe day to pay all that is late: Monday, February 1, 2027 (71 days from today)');
    expect(said).toContain('paying off the whole loan until: Thursday, June 3, 2027');
    expect(said).toContain('the day of the judgment');
    expect(said).not.toContain('Ways to stay');
  });

  test('mended, they are worked again; both papers, both are said', () => {
    const { person } = explained('Illinois');
    person.type('I was served on November 3');
    const mended = person.type('actually I was served on November 10').texts.join('\n');
    expect(mended).toContain('February 8, 2027');
    expect(mended).not.toContain('February 1, 2027');
    expect(mended).not.toContain('I wrote that down');
    const both = person.type('judgment was on nov 12').texts.join('\n');
    expect(both).toContain('Friday, February 12, 2027');
    expect(both).not.toContain('I can work out more days');
  });

  test('in Spanish', () => {
    const { person } = explained('Illinois', 'es');
    const said = person.type('me entregaron la demanda el 3 de noviembre').texts.join('\n');
    expect(said).toContain('lunes, 1 de febrero de 2027');
    expect(said).toContain('Valen solo si es el papel que la ley pide');
  });

  test('a fact that changes more than dates brings the whole picture', () => {
    const { person } = explained('Illinois');
    expect(person.type('I was served on November 3 and the house is worth about 320k').texts.join('\n')).toContain('Your facts changed');
  });

  test('the sources of the state stand under its dates', () => {
    const { person } = explained('Illinois');
    const { data } = person.type('I was served on November 3');
    const urls = data.flatMap(({ cites }) => (cites ?? []).map(({ url }) => url));
    expect(urls.filter((url) => url?.includes('ilga.gov'))).not.toEqual([]);
  });
});
