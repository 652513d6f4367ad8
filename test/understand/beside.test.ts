import { describe, expect, it } from 'vitest';
import type { Fact } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import { told } from './told.ts';

describe('figures that stand beside each other', () => {
  it.each<[string, Language, Partial<Record<Fact, unknown>>]>([
    ['owe 425 on a 375 house', 'en', { mortgageBalance: 425_000, homeValue: 375_000 }],
    ['debo 425 en una casa de 375', 'es', { mortgageBalance: 425_000, homeValue: 375_000 }],
    ['3 payments behind, about 6200 total', 'en', { missedPayments: 3, arrears: 6200 }],
    ['estoy 3 meses atrasado, 5400 en total', 'es', { monthsBehind: 3, arrears: 5400 }],
    ['I pay 1850 a month, they want 2400 now', 'en', { monthlyPayment: 1850, newPayment: 2400 }],
  ])('"%s" (%s)', (text, language, facts) => {
    expect(told(text, language)).toMatchObject(facts);
  });

  it('what is owed in all is not the payment of a month', () => {
    expect(told('3 payments behind, about 6200 total')).not.toHaveProperty('monthlyPayment');
  });
});

describe('who stopped paying what', () => {
  it.each(['my ex stopped paying child support', 'he stopped paying me rent', 'stopped paying her half of the bills'])(
    'the mortgage is not behind for it: "%s"',
    (text) => expect(told(text)).not.toHaveProperty('paymentStatus'),
  );

  it('the mortgage is, where it is meant', () => {
    expect(told('I stopped paying so we could eat')).toMatchObject({ paymentStatus: 'behind' });
    expect(told('current on everything but scared')).toMatchObject({ paymentStatus: 'current' });
  });
});

describe("a stranger's price for stopping a sale", () => {
  it.each<[string, Language]>([
    ['a guy called and said he can stop the sale for 2500', 'en'],
    ['un señor me dijo que puede parar la venta por 3000', 'es'],
    ['they want 500 up front', 'en'],
  ])('is a warning sign: "%s" (%s)', (text, language) => {
    expect(told(text, language)).toMatchObject({ scam: ['paid_upfront'] });
  });

  it('the price of a roof or of the house is none', () => {
    expect(told('a company will fix the roof for 8000')).not.toHaveProperty('scam');
    expect(told('someone offered to buy the house for 200k')).not.toHaveProperty('scam');
  });
});
