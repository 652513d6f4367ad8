import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { told } from './told.ts';

describe('the day of a sale in chat', () => {
  it.each<[string, Language, string]>([
    ['auction was supposed to be nov 10 but they moved it to dec 8', 'en', '2026-12-08'],
    ['the sale was for dec 20 but got pushed to feb 3', 'en', '2027-02-03'],
    ['sale on december 20', 'en', '2026-12-20'],
    ['sale on november 23', 'en', '2026-11-23'],
    ['5 mos behind and the sale is in 2 wks', 'en', '2026-12-06'],
    ['la subasta era el 10 de noviembre pero la cambiaron para el 8 de diciembre', 'es', '2026-12-08'],
    // neighbours that stay as they were
    ['sale is jan 5, we moved to texas in december', 'en', '2027-01-05'],
    ['they moved me to a new servicer dec 1, sale is dec 9', 'en', '2026-12-09'],
    ['sale was set for jan 12', 'en', '2027-01-12'],
    ['sale in november 2027', 'en', '2027-11-01'],
    ['first of december sale', 'en', '2026-12-01'],
    ['la subasta es el 8 de diciembre', 'es', '2026-12-08'],
  ])('"%s" (%s): %s', (text, language, day) => {
    expect(told(text, language)).toMatchObject({ saleDate: day, paymentStatus: 'sale_scheduled' });
  });

  it.each([
    'sale was nov 17 and i dont know if it sold',
    'sale on november 20',
    'notice of sale came nov 9 for dec 9',
    'got notice of trustee sale 11/4 auction 12/2',
  ])('is left open where the words tell no sure day: "%s"', (text) => {
    expect(told(text)).toMatchObject({ saleDate: 'set' });
  });

  it('is none that is only asked about', () => {
    expect(told('is there a sale date if im 2 months behind')).toMatchObject({ paymentStatus: 'behind' });
    expect(told('is there a sale date if im 2 months behind')).not.toHaveProperty('saleDate');
  });
});

describe('days of papers in chat', () => {
  it('are read with a dash, and not where a paper speaks of a day to come', () => {
    expect(told('served on 11-3')).toMatchObject({ servedDate: '2026-11-03' });
    expect(told('the notice says december 22 10 am county courthouse')).not.toHaveProperty('noticeDate');
    expect(told('default letter dated aug 4')).toMatchObject({ noticeDate: '2026-08-04' });
  });
});

describe('which figure is which', () => {
  it.each<[string, Language, Record<string, unknown>]>([
    [
      'mortgage balance 143,221.09 arrears 9,882.17 monthly 1,204.55',
      'en',
      { mortgageBalance: 143221.09, arrears: 9882.17, monthlyPayment: 1204.55 },
    ],
    ['owe 231, worth 310, pmt 1,840, 3 behind', 'en', { mortgageBalance: 231000, homeValue: 310000, monthlyPayment: 1840 }],
    ['sale jan 20 owe 231 pmt 1840 3 behind', 'en', { mortgageBalance: 231000, monthlyPayment: 1840, monthsBehind: 3 }],
    ['income 2,900 mortgage 1,350 behind 2', 'en', { monthlyPayment: 1350, monthsBehind: 2 }],
    ['1200 mortgage 2 months late make 2400', 'en', { monthlyPayment: 1200, monthsBehind: 2 }],
    ['first mortgage 1100 second 240 a month', 'en', { monthlyPayment: 1100, otherLiens: true }],
    ['i can pay 1500 a month, mortgage is 1900', 'en', { monthlyPayment: 1900 }],
    ['primera 190 mil segunda 30 mil', 'es', { mortgageBalance: 190000, otherLiensAmount: 30000 }],
  ])('"%s" (%s)', (text, language, facts) => {
    expect(told(text, language)).toMatchObject(facts);
  });

  it.each<[string, Language, string]>([
    ['first mortgage 1100 second 240 a month', 'en', 'otherLiensAmount'],
    ['income 2,900 mortgage 1,350 behind 2', 'en', 'arrears'],
    ['i have a heloc 35,000 and payment on it is 310', 'en', 'monthlyPayment'],
    ['heloc payment went from 200 to 450', 'en', 'newPayment'],
    ['got 2300 from ssdi monthly', 'en', 'monthlyPayment'],
    ['i can pay 1200 a month but not 1900', 'en', 'monthlyPayment'],
    ['income dropped from 6000 to 3500 a month', 'en', 'newPayment'],
    ['used to make 5200 a month now its 3100', 'en', 'newPayment'],
    ['last month i owed 5000 now its 7200', 'en', 'newPayment'],
    ['he owes 600 a month child support and doesnt pay', 'en', 'mortgageBalance'],
    ['rate changes feb 1 to 7.5', 'en', 'interestRate'],
    ['segunda hipoteca de 40 mil', 'es', 'mortgageBalance'],
    ['pago 1300 de renta y 1500 de hipoteca', 'es', 'rent'],
    ['tengo hasta el 30 para pagar 7 mil', 'es', 'assets'],
  ])('"%s" (%s) tells no %s', (text, language, fact) => {
    expect(told(text, language)).not.toHaveProperty(fact);
  });

  it.each<[string, Record<string, unknown>]>([
    ['payment went from 1400 to 1900 in june', { newPayment: 1900 }],
    ['was 1100 now 1450', { newPayment: 1450 }],
    ['they get 1900 a month from me', { monthlyPayment: 1900 }],
    ['behind 5k in back payments', { arrears: 5000 }],
    ['my rate goes from 3.5 to 7.2 next april', { interestRate: 3.5, newRate: 7.2 }],
  ])('still hears "%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it('takes a sum for no ZIP code', () => {
    expect(told('total owed is 187000 including 12000 in arrears')).not.toHaveProperty('usState');
    expect(told('paid 12000 down in 2021')).not.toHaveProperty('usState');
    expect(told('i live in reno nv 89501')).toMatchObject({ usState: 'NV' });
    expect(told('zip 33026 two months late')).toMatchObject({ usState: 'FL' });
  });
});

describe('then and now', () => {
  it.each<[string, Record<string, unknown>]>([
    ['we were 6 months behind in 2020 but caught up, now 1 month behind', { monthsBehind: 1, paymentStatus: 'behind' }],
    ['foreclosed on my first house in 2010, this one im 2 months behind', { monthsBehind: 2, paymentStatus: 'behind' }],
    ['paid on time for 18 years, 3 missed now', { missedPayments: 3, paymentStatus: 'behind' }],
    ['last time i paid was june 1 2026', { monthsBehind: 5, paymentStatus: 'behind' }],
    ['started missing in june', { monthsBehind: 6, paymentStatus: 'behind' }],
    ["we've been in foreclosure since 2024", { paymentStatus: 'in_foreclosure' }],
    ['we fell behind in 2023 and got caught up', { paymentStatus: 'current' }],
    ['i quit paying in may 2025', { paymentStatus: 'behind' }],
    ['was behind 4 months and still am', { monthsBehind: 4 }],
  ])('"%s"', (text, facts) => {
    expect(told(text)).toMatchObject(facts);
  });

  it.each([
    ['i missed one payment 2 years ago never since', 'missedPayments'],
    ['i missed one payment 2 years ago never since', 'paymentStatus'],
    ['last year we were in foreclosure but got out of it. now payment jumped to 2210', 'paymentStatus'],
    ['was behind 5 now only 2', 'monthsBehind'],
    ['how many months behind before they foreclose', 'paymentStatus'],
    ['never missed a payment in 14 years until sept', 'paymentStatus'],
    ['i was late in 2023 for 2 months but im fine now', 'hardshipState'],
  ])('"%s" tells no %s', (text, fact) => {
    expect(told(text)).not.toHaveProperty(fact);
  });
});
