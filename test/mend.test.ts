import { describe, expect, it } from 'vitest';
import type { Language } from '../dialogs/heard.ts';
import { mendIn } from '../src/understand/mend.ts';
import { fold } from '../src/understand/plain.ts';
import { Person } from './driver.ts';

/** What was heard is said back, and one tap (or a few words) mends it. */
const begin = (language: Language, ...texts: string[]) => {
  const person = new Person({ language });
  person.open();
  for (const text of texts) person.type(text);
  return person;
};
const lastChoices = (person: Person) => person.last!.entries.at(-1)!.choices.map(({ value }) => value);
const story = {
  en: 'lost my job in March, 3 months behind, owe 425k, maybe worth 375',
  es: 'perdí el trabajo en marzo, debo 3 meses, debo 425 mil, vale unos 375 mil',
} as const;

describe.each(['en', 'es'] as const)('what was heard, in %s', (language) => {
  it('is said back with one tap to mend it, on the question that follows', () => {
    const person = begin(language, story[language]);
    expect(person.last!.entries.some(({ data }) => data?.lines.includes('repair.heard'))).toBe(true);
    expect(lastChoices(person)).toContain('mend');
    // it is no answer to the question: that keeps its own choices
    expect(person.standing?.choices?.map(({ value }) => value)).not.toContain('mend');
  });

  it('is shown as taps, fewer than eight, and the tapped one is asked again at once', () => {
    const person = begin(language, story[language]);
    const stood = person.standing?.id;
    person.tap('mend');
    const offers = lastChoices(person);
    expect(offers).toEqual(expect.arrayContaining(['mend:mortgageBalance', 'mend:homeValue', 'mend:monthsBehind', 'mend:hardship']));
    expect(offers.length).toBeLessThan(8);
    person.tap('mend:mortgageBalance');
    expect(person.standing?.id).toBe('loan.balance');
    const said = person.type('400k');
    expect(person.known.mortgageBalance?.value).toBe(400_000);
    expect(said.data.flatMap(({ lines }) => lines)).toContain('repair.changed');
    expect(person.standing?.id).toBe(stood);
  });

  it('is mended by the title too, where a client sends that', () => {
    const person = begin(language, story[language]);
    const button = person.last!.entries.at(-1)!.choices.find(({ value }) => value === 'mend')!;
    person.type(button.title);
    const offer = person.last!.entries.at(-1)!.choices.find(({ value }) => value === 'mend:homeValue')!;
    person.type(offer.title);
    expect(person.standing?.id).toBe('house.value');
  });

  it('stays as it was where the person does not know', () => {
    const person = begin(language, story[language]);
    person.tap('mend:monthsBehind');
    const said = person.type(language === 'en' ? "I don't know" : 'no sé');
    expect(said.data.flatMap(({ lines }) => lines)).toContain('change.kept');
    expect(person.known.monthsBehind?.value).toBe(3);
  });

  it('can be mended after the explanation, which is then told anew', () => {
    const person = begin(language, story[language]);
    for (let n = 0; n < 20 && person.standing?.id !== 'next.step'; n++) person.type(language === 'en' ? 'skip' : 'no sé');
    person.tap('mend:homeValue');
    expect(person.standing?.id).toBe('house.value');
    person.type('500k');
    expect(person.known.homeValue?.value).toBe(500_000);
    expect(person.standing?.id).toBe('next.step');
    expect(person.last!.entries.some(({ data }) => data?.advice !== undefined)).toBe(true);
  });
});

describe('an answer that was tapped', () => {
  it('is not said back: nothing was read into it', () => {
    const person = begin('en', 'lost my job, 3 months behind', 'no date', 'Ohio', 'I live there', 'keep', '200k', '300k', 'fha');
    expect(person.standing?.id).toBe('income.back');
    const said = person.tap('lasting');
    expect(said.data.flatMap(({ lines }) => lines)).not.toContain('repair.heard');
    expect(person.known).toMatchObject({ incomeRestored: { value: false }, hardshipState: { value: 'lasting' } });
  });
});

describe('taps that belong to no answer of this person', () => {
  it('do no harm', () => {
    const person = begin('en', 'lost my job');
    const stood = person.standing?.id;
    for (const choice of ['mend:homeValue', 'mend:consentCall', 'mend:nonsense', 'mend:']) person.tap(choice);
    expect(person.known.homeValue).toBeUndefined();
    expect(person.type('3 months behind').writes.entries.length).toBeGreaterThan(0);
    expect(stood).toBeDefined();
  });

  it('do not leave the safety lines', () => {
    const person = begin('en', 'lost my job', 'I want to kill myself');
    person.tap('mend:hardship');
    expect(person.state).not.toBe('mending');
  });
});

describe('the wish to mend, typed', () => {
  it.each([
    ['change something', undefined],
    ['I want to change an answer', undefined],
    ["that's wrong", undefined],
    ['something is wrong', undefined],
    ['quiero cambiar algo', undefined],
    ['algo está mal', undefined],
    ['eso no es correcto', undefined],
    ['fix the balance', 'mortgageBalance'],
    ['the house value is wrong', 'homeValue'],
    ['change my phone number', 'phone'],
    ['quiero corregir lo del ingreso', 'incomeRestored'],
    ['cambiar el valor de la casa', 'homeValue'],
    ['los meses de atraso están mal', 'monthsBehind'],
  ])('«%s» → %s', (text, fact) => {
    expect(mendIn(fold(text))).toEqual(fact === undefined ? { type: 'wantsChange' } : { type: 'wantsChange', fact });
  });

  it.each([
    'I want to change my loan',
    'they changed my rate',
    'can I change the locks',
    'my income is wrong for the program',
    'change of 400',
    'I want to fix my house',
    'nothing is wrong',
    'cambiaron mi pago',
  ])('is not «%s»', (text) => expect(mendIn(fold(text))).toBeNull());
});
