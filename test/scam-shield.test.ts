import { describe, expect, it } from 'vitest';
import { Person } from './driver.ts';

/** What a person tells raises the right warning at once, in the middle of the questions, and the gate stands in the advice. */
const signs = [
  {
    sign: 'paid_upfront',
    en: 'i paid them 3000 dollars up front to fix my loan',
    es: 'les pagué 3000 dólares por adelantado para arreglar el préstamo',
  },
  { sign: 'sign_deed', en: 'they want me to sign over the deed', es: 'quieren que les firme la escritura' },
  { sign: 'stop_paying', en: 'a company told me to stop paying the mortgage', es: 'una empresa me dijo que deje de pagar la hipoteca' },
  { sign: 'no_contact', en: 'they told me not to talk to my lender', es: 'me dijeron que no hable con el banco' },
];

describe.each(signs)('$sign', ({ sign, ...words }) => {
  it.each(['en', 'es'] as const)('%s', (language) => {
    const person = new Person({ language });
    person.open();
    person.type(language === 'en' ? 'lost my job' : 'perdí el trabajo');
    const asked = person.standing?.id;
    const said = person.type(words[language]);
    expect(person.known.scam?.value).toContain(sign);
    const lines = said.data.flatMap((one) => one.lines);
    expect(lines).toContain(`scam.${sign}`);
    expect(lines).toContain('explain.scam_signs');
    if (language === 'en') expect(person.standing?.id, 'the question stays').toBe(asked);
    else expect(person.standing).toBeDefined();
  });
});

it('a sign in the same breath as a question is heard, a question about the thing is not a sign', () => {
  const person = new Person();
  person.open();
  const said = person.type('a guy wants 3000 dollars up front and says stop paying the bank. is that ok?');
  expect(said.data.flatMap((one) => one.lines)).toContain('scam.stop_paying');
  const other = new Person();
  other.open();
  other.type('is it legal to charge money up front?');
  expect(other.known.scam).toBeUndefined();
});
