import { describe, expect, it } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { told } from './told.ts';

describe('a day on which work begins', () => {
  it.each<[string, Language, string]>([
    ['I lost my job but I start a new one on January 15', 'en', '2027-01-15'],
    ['my husband goes back to work Dec 10', 'en', '2026-12-10'],
    ['laid off, new job starts 1/4/27', 'en', '2027-01-04'],
    ['perdí el trabajo pero empiezo uno nuevo el 15 de enero', 'es', '2027-01-15'],
    ['vuelvo a trabajar el 4 de enero', 'es', '2027-01-04'],
  ])('"%s" (%s): %s', (text, language, day) => {
    expect(told(text, language)).toMatchObject({ newIncomeDate: day, incomeRestored: false, hardshipState: 'temporary' });
  });

  it.each([
    'I hope I start a new job in January',
    'if I start work on January 15 we can catch up',
    'I started a new job in June',
    'I start work at 6 am every day',
    'she may get an interview for a new job in January',
  ])('none where it is only hoped for, or gone by: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('newIncomeDate');
  });
});

describe('a day on which a rate changes', () => {
  it('is told with its month, in both languages', () => {
    expect(told('my rate resets in March to 7.25')).toMatchObject({ resetDate: '2027-03-01' });
    expect(told('mi tasa se ajusta en mayo', 'es')).toMatchObject({ resetDate: '2027-05-01' });
  });

  it('is not taken from other dates near by', () => {
    expect(told('the auction is on January 22, my rate went up')).not.toHaveProperty('resetDate');
  });
});

describe('the day of a sale', () => {
  it.each<[string, Language]>([
    ['I am 3 months behind and they sent a notice of sale', 'en'],
    ['90 days late and now a sheriff sale', 'en'],
    ['sale notice came, 4 months behind', 'en'],
    ['debo 3 meses y ya me llegó aviso de subasta', 'es'],
    ['llevo 4 meses sin pagar y me van a rematar la casa', 'es'],
  ])('is not made of a count of arrears: "%s" (%s)', (text, language) => {
    expect(told(text, language)).toMatchObject({ saleDate: 'set', paymentStatus: 'sale_scheduled', monthsBehind: expect.any(Number) });
  });

  it.each<[string, Language, string]>([
    ['two weeks until the auction', 'en', '2026-12-06'],
    ['they auction it on the courthouse steps first tuesday of december', 'en', '2026-12-01'],
    ['only 20 days left before the sale', 'en', '2026-12-12'],
    ['owe 4 months, auction in two weeks', 'en', '2026-12-06'],
    ['the auction is in 3 weeks, I am 2 months behind', 'en', '2026-12-13'],
    ['debo tres pagos, la subasta es en 3 semanas', 'es', '2026-12-13'],
    ['faltan 3 semanas para el remate', 'es', '2026-12-13'],
  ])('is told as time that leads to it: "%s" (%s)', (text, language, day) => {
    expect(told(text, language)).toMatchObject({ saleDate: day });
  });

  it.each<[string, Language]>([
    ['the sale date was moved from dec 5 to jan 9', 'en'],
    ['la subasta la cambiaron del 5 de diciembre al 9 de enero', 'es'],
  ])('is the later one where it was moved: "%s" (%s)', (text, language) => {
    expect(told(text, language)).toMatchObject({ saleDate: '2027-01-09' });
  });

  it('is no count of arrears either', () => {
    expect(told('faltan 3 semanas para el remate', 'es')).not.toHaveProperty('monthsBehind');
  });
});
