import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/understand/answer.ts';
import { read } from '../../src/understand/reading.ts';
import { told } from './told.ts';

/** What whole conversations showed: corrections, counts added last, days of something else, farewells, questions with a nearer page. */
const today = '2026-11-22';
const heard = (text: string, ask: Ask | null = null, known: Parameters<typeof read>[0]['known'] = {}) =>
  read({ text, language: 'en', today, ask, known, topics: [] });
const values = (one: ReturnType<typeof heard>) =>
  Object.fromEntries(Object.entries(one.facts ?? {}).map(([fact, fit]) => [fact, fit?.value]));
const know = (known: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(known).map(([fact, value]) => [fact, { value, said: '', turn: 1 }])) as never;

describe('a figure that is corrected', () => {
  it.each([
    ['oh wait its 5 months actually', { monthsBehind: 4 }, { monthsBehind: 5 }],
    ['actually i think we owe more like 195 with the late fees', { mortgageBalance: 180_000 }, { mortgageBalance: 195_000 }],
    ['no not 260, zillow says 240 now', { homeValue: 260_000 }, { homeValue: 240_000 }],
    ['its 240 not 260', { homeValue: 260_000 }, { homeValue: 240_000 }],
  ])('"%s"', (text, known, now) => {
    const one = heard(text, null, know(known));
    expect(one.type).toBe('corrected');
    expect(values(one)).toMatchObject(now);
  });

  it.each([
    ['actually we lived here 5 months', {}],
    ['im not 65 yet', { homeValue: 260_000 }],
    ['wait, what happens after 4 months', { monthsBehind: 4 }],
  ])('nothing where nothing of the kind was told, or it is the same: "%s"', (text, known) => {
    expect(heard(text, null, know(known)).type).not.toBe('corrected');
  });
});

describe('how much is late', () => {
  it.each([
    ['i missed sept oct and nov', { missedPayments: 3 }],
    ['due for sept oct nov', { missedPayments: 3 }],
    ['dad died in feb and nobody paid since then. 9 months', { monthsBehind: 9 }],
    ['fell behind again on the house, 2 payments', { missedPayments: 2 }],
    ['behind because they screwed up my escrow!!! 6 months', { monthsBehind: 6 }],
  ])('"%s"', (text, facts) => expect(told(text)).toMatchObject(facts));

  it.each(['they gave me a forbearance, 6 months', 'i was late once. i have been here 12 months', 'im behind and was laid off, 5 months'])(
    'a time of something else is none: "%s"',
    (text) => expect(told(text)).not.toHaveProperty('monthsBehind'),
  );
});

describe('sums and words of a sale', () => {
  it('a company that is paid is not the mortgage; the mortgage is', () => {
    expect(told('told me to stop paying the bank and pay them 1500 and theyd get me a modification')).not.toHaveProperty('monthlyPayment');
    expect(told('i pay them 1500 a month')).toMatchObject({ monthlyPayment: 1500 });
  });
  it('a value on a website is no listing; a house on it is', () => {
    expect(told('228 on zillow')).toEqual({ homeValue: 228_000 });
    expect(told('its on zillow for 228')).toMatchObject({ wants: 'sell' });
    expect(told('zillow says 240 now')).toEqual({ homeValue: 240_000 });
    expect(told('the payment is 1500 now')).toMatchObject({ monthlyPayment: 1500 });
  });
  it('who is not on the loan says so without the apostrophe too', () => {
    expect(told('im not on the loan but im on the deed')).toMatchObject({ onNote: 'other' });
    expect(told('me too im not on the list')).not.toHaveProperty('onNote');
  });
});

describe('the question for a sale date', () => {
  const ask: Ask = { id: 'sale.any', fact: 'saleDate', kind: 'date', choices: [] };
  it.each(['she starts again in january', 'yeah i live here alone with my beer', '20 hours a week', 'i work 3 days a week'])(
    'no date of sale in "%s"',
    (text) => expect(values(heard(text, ask))).not.toHaveProperty('saleDate'),
  );
  it.each([
    ['yes jan 14', '2027-01-14'],
    ['in three weeks', '2026-12-13'],
    ['yes they taped a letter', 'set'],
    ['yeah they are gonna sell it at the courthouse steps', 'set'],
  ])('"%s": %s', (text, day) => expect(values(heard(text, ask))).toMatchObject({ saleDate: day }));

  it('months behind are not fifteen years', () => {
    const months: Ask = { id: 'payments.months', fact: 'monthsBehind', kind: 'count' };
    expect(values(heard('180', months))).not.toHaveProperty('monthsBehind');
    expect(values(heard('180 days', months))).toMatchObject({ monthsBehind: 6 });
  });
});

describe('what works everywhere', () => {
  it.each([
    ['ok bye', 'finished'],
    ['gracias adios', 'finished'],
    ['stop', 'stopped'],
    ['get me a manager', 'wantsPerson'],
    ['when will they call me', 'wantsPerson'],
    ['actually can we do english', 'wantsLanguage'],
    ['lets go on', 'wentOn'],
    ['who are you people anyway', 'askedWho'],
  ])('"%s": %s', (text, type) => expect(heard(text).type).toBe(type));

  it('a manager at the bank, and a farewell to the house, are neither', () => {
    expect(heard('the bank would not get me a manager').type).not.toBe('wantsPerson');
    expect(heard('said goodbye to the house already').type).not.toBe('finished');
  });

  it.each([
    ['how many days do i have to answer the court papers', 'served_papers'],
    ['do i have to answer that', 'must_i_tell'],
    ['do i have to pay the difference', 'deficiency'],
    ['can they put the 2 payments at the end', 'deferral'],
    ['are they allowed to take money first', 'upfront_fee'],
    ['can they spread the shortage over more months', 'escrow'],
    ['can they do that to me', 'rights'],
  ])('"%s" asks for the page %s', (text, topic) => expect(heard(text)).toMatchObject({ type: 'asked', topic }));

  it('a short answer is not read as danger, a dark one is', () => {
    const type: Ask = { id: 'loan.type', fact: 'loanType', kind: 'choice', choices: [{ value: 'fha', title: 'FHA' }] };
    expect(heard('fha i think', type).unsure).toBeUndefined();
    expect(heard('fha and nobody would miss me', type)).toSatisfy(
      (one: ReturnType<typeof heard>) => one.type === 'danger' || one.unsure === true,
    );
  });
});
