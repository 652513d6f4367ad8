import { describe, expect, test } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { told } from './told.ts';

/** The day on a notice, of being served, of a judgment: what a state's periods are counted from. */
describe('the day of a paper', () => {
  test.each<[string, Language, Record<string, string>]>([
    ['I got a notice of default dated Nov 3', 'en', { noticeDate: '2026-11-03' }],
    ['notice of intent to foreclose dated November 3, 2026', 'en', { noticeDate: '2026-11-03' }],
    ['on October 12 I got a notice of default from the bank', 'en', { noticeDate: '2026-10-12' }],
    ['NOD recorded 10/1/2026', 'en', { noticeDate: '2026-10-01' }],
    ['got a 90 day notice on Nov 1', 'en', { noticeDate: '2026-11-01' }],
    ['the letter is dated Nov 10', 'en', { noticeDate: '2026-11-10' }],
    ['default notice came on the 3rd', 'en', { noticeDate: '2026-11-03' }],
    ['default notice came on the 30th', 'en', { noticeDate: '2026-10-30' }],
    ['recibí un aviso de incumplimiento con fecha del 28 de octubre', 'es', { noticeDate: '2026-10-28' }],
    ['la carta es del 3 de noviembre', 'es', { noticeDate: '2026-11-03' }],
    ['we were served on 11/2', 'en', { servedDate: '2026-11-02', paymentStatus: 'in_foreclosure' }],
    ['the sheriff served me with foreclosure papers last Tuesday', 'en', { servedDate: '2026-11-17' }],
    ['got served papers tuesday', 'en', { servedDate: '2026-11-17' }],
    ['they served me monday', 'en', { servedDate: '2026-11-16' }],
    ['me entregaron la demanda el martes', 'es', { servedDate: '2026-11-17' }],
    ['court papers came October 30th', 'en', { servedDate: '2026-10-30' }],
    ['I got served papers two weeks ago', 'en', { servedDate: '2026-11-08' }],
    ['me entregaron la demanda el 3 de noviembre', 'es', { servedDate: '2026-11-03' }],
    ['me llegaron los papeles de la corte ayer', 'es', { servedDate: '2026-11-21' }],
    ['judgment was entered on September 14', 'en', { judgmentDate: '2026-09-14', paymentStatus: 'in_foreclosure' }],
    ['la sentencia salió el 10 de septiembre', 'es', { judgmentDate: '2026-09-10' }],
    ['the judge ruled on 9/14/26 and the sale is January 5', 'en', { judgmentDate: '2026-09-14', saleDate: '2027-01-05' }],
    // no year: the last such day that has been
    ['served on December 28', 'en', { servedDate: '2025-12-28' }],
  ])('"%s" (%s)', (text, language, facts) => expect(told(text, language)).toMatchObject(facts));

  test.each<[string, Language]>([
    ['I was served in the army from 2003', 'en'],
    ['served in Iraq on March 3', 'en'],
    ['my husband served me with divorce papers on Nov 3', 'en'],
    ['credit card judgment on Nov 3', 'en'],
    ['I have to answer the summons by Dec 3', 'en'],
    ['got a summons due Dec 3', 'en'],
    ['the letter says I have until December 5', 'en'],
    ['notice of default, the hearing is December 20', 'en'],
    ['notice of default dated March 3, 2019', 'en'],
    ['I got a notice of default in October', 'en'],
    ['got a foreclosure notice saying auction on December 12', 'en'],
    ['un aviso de incumplimiento, tengo hasta el 3 de diciembre', 'es'],
  ])('none in "%s"', (text, language) => {
    const papers = Object.keys(told(text, language)).filter((fact) => ['noticeDate', 'servedDate', 'judgmentDate'].includes(fact));
    expect(papers).toEqual([]);
  });

  test('divorce papers are no foreclosure', () =>
    expect(told('my husband served me with divorce papers')).not.toHaveProperty('paymentStatus'));

  test('the day on a notice of sale is not the day of the sale', () => {
    expect(told('notice of sale dated Nov 3, auction Dec 15')).toMatchObject({ saleDate: '2026-12-15' });
    expect(told('the sale notice dated 11/3/26 says December 15')).toMatchObject({ saleDate: '2026-12-15' });
    expect(told('notice of sale dated Nov 3')).toMatchObject({ saleDate: 'set' });
    expect(told('aviso de venta con fecha del 3 de noviembre', 'es')).not.toMatchObject({ saleDate: '2026-11-03' });
  });
});
