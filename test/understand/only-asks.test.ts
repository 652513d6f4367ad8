import { describe, expect, test } from 'vitest';
import type { Language } from '../../dialogs/heard.ts';
import { understand } from '../../src/understand/understand.ts';

const told = (text: string, language: Language) =>
  Object.fromEntries(
    Object.entries(understand({ text, language, today: '2026-11-22', ask: null, known: {}, topics: [] }).facts ?? {}).map(([fact, one]) => [
      fact,
      one?.value,
    ]),
  );

/** Which option is asked about may be kept: it is what the person has thought of, and claims nothing of the house. */
describe('a question alone tells nothing of the household', () => {
  test.each<[string, Language]>([
    ['can I sell my house before the auction?', 'en'],
    ['can they sell my house?', 'en'],
    ['can they sell my house', 'en'],
    ['what if I walk away from my house?', 'en'],
    ['how do I list my house for a short sale?', 'en'],
    ['can I keep my house in chapter 13?', 'en'],
    ['can they foreclose while my application is in review?', 'en'],
    ['how can I save my home?', 'en'],
    ['can I put what I owe on the back of the loan?', 'en'],
    ['what happens to my second mortgage in a short sale?', 'en'],
    ['can my tenant stay after foreclosure?', 'en'],
    ['do they sell it on the courthouse steps?', 'en'],
    ['does a divorce stop a foreclosure?', 'en'],
    ['¿puedo vender mi casa antes de la subasta?', 'es'],
    ['¿qué pasa con mi segunda hipoteca?', 'es'],
    ['¿pueden quitarme la casa sin ir a la corte?', 'es'],
  ])('"%s" (%s)', (text, language) => {
    const { optionsMentioned: _, ...rest } = told(text, language);
    expect(rest).toEqual({});
  });
});

describe('a question that also tells is heard', () => {
  test.each<[string, Language, Record<string, unknown>]>([
    ['can you help me i lost my job and im 3 months behind', 'en', { hardship: ['job_loss'], monthsBehind: 3 }],
    ['can I keep my house if I lost my job?', 'en', { hardship: ['job_loss'] }],
    ['my tenant left, what can I do?', 'en', { hardship: ['rental_loss'] }],
    ['what can I do, they served me last week?', 'en', { servedDate: '2026-11-15' }],
    ['what are my options? owe 250k, worth 200k', 'en', { mortgageBalance: 250_000, homeValue: 200_000 }],
    ['¿qué hago si perdí mi trabajo?', 'es', { hardship: ['job_loss'] }],
    ['¿qué opciones hay? debo 3 meses', 'es', { monthsBehind: 3 }],
  ])('"%s" (%s)', (text, language, facts) => expect(told(text, language)).toMatchObject(facts));
});
