import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library.ts';
import { bubblesOf, linesOf } from './texts.ts';

/**
 * The 38 claims of old articles about short sales (c. 2008 to 2010 and a later marketing piece): what a page answers when a
 * person brings one up, and for the wrong or outdated ones what no text of ours may ever say.
 */
type Seed = { row: number; claim: string; page: string; en: RegExp; es: RegExp; facts: string[]; never?: RegExp };

const seeds: Seed[] = [
  {
    row: 1,
    claim: 'only foreclosure was possible',
    page: 'heard_only_foreclosure',
    en: /one end of many/i,
    es: /un final entre muchos/i,
    facts: ['LM-10'],
    never: /foreclosure is (?:the|your) only|el foreclosure es lo único/i,
  },
  {
    row: 2,
    claim: 'foreclosure on record at least 10 years',
    page: 'heard_ten_years',
    en: /seven years\. A foreclosure/i,
    es: /siete años/i,
    facts: ['CR-01', 'CR-03'],
    never: /foreclosure[^.]{0,60}(?:ten|10) years/i,
  },
  {
    row: 3,
    claim: 'the bank agrees to a sale at a loss',
    page: 'short_sale',
    en: /with your lender's consent/i,
    es: /con permiso de su banco/i,
    facts: ['FN-09', 'DF-05'],
  },
  {
    row: 4,
    claim: 'first the bank agrees, then hire an agent',
    page: 'heard_bank_first',
    en: /the market first, with a licensed agent/i,
    es: /primero al mercado con un agente/i,
    facts: ['FN-09'],
    never: /(?:bank|lender) (?:must|has to) agree (?:first|before)/i,
  },
  {
    row: 5,
    claim: 'the bank could still demand money',
    page: 'deficiency',
    en: /no longer owed/i,
    es: /ya no se debe/i,
    facts: ['FN-13', 'DF-02'],
  },
  {
    row: 6,
    claim: 'an agent with a smaller commission',
    page: 'heard_commission',
    en: /up to 6 percent/i,
    es: /hasta 6 por ciento/i,
    facts: ['FN-14'],
    never: /(?:smaller|lower) commission|comisión menor/i,
  },
  {
    row: 7,
    claim: 'luxury on the card hurts',
    page: 'heard_spending',
    en: /no need to be ashamed/i,
    es: /No hay por qué tener pena/i,
    facts: ['FN-01'],
  },
  {
    row: 8,
    claim: 'forgiven debt may be taxed',
    page: 'taxes',
    en: /generally counted as income[\s\S]*before 2026/i,
    es: /suele contar como ingreso[\s\S]*antes de 2026/i,
    facts: ['TX-01', 'TX-05'],
    never: /forgiven[^.]* (?:is|are) (?:not|never|no longer) taxed|tax[- ]free/i,
  },
  {
    row: 9,
    claim: 'skipping payments is better',
    page: 'heard_forgiven_pause',
    en: /still owed later/i,
    es: /se deben después/i,
    facts: ['OP-03'],
    never: /payments? (?:is|are) forgiven/i,
  },
  {
    row: 10,
    claim: 'banks will concede',
    page: 'heard_banks_prefer',
    en: /not to a yes/i,
    es: /no a un sí/i,
    facts: ['LM-18'],
    never: /(?:bank|lender)s? (?:always|usually) (?:agree|give in|prefer)/i,
  },
  { row: 11, claim: 'option-ARM resets', page: 'arm_reset', en: /210 to 240 days/i, es: /210 a 240 días/i, facts: ['LM-29', 'LM-30'] },
  {
    row: 12,
    claim: 'you can sell when you owe more',
    page: 'heard_underwater',
    en: /You often can/i,
    es: /A menudo sí puede/i,
    facts: ['OP-07', 'OP-08'],
  },
  {
    row: 13,
    claim: 'it cannot be sold the traditional way',
    page: 'heard_underwater',
    en: /bring cash to closing/i,
    es: /poner dinero al cierre/i,
    facts: ['OP-07'],
    never: /can(?:no|')t be sold the (?:normal|traditional) way/i,
  },
  {
    row: 14,
    claim: 'negative equity is balance above value',
    page: 'equity',
    en: /selling costs, less every loan/i,
    es: /menos los gastos, menos cada préstamo/i,
    facts: ['OP-07'],
  },
  {
    row: 15,
    claim: 'the bank reviews hardship and papers',
    page: 'papers',
    en: /proof of income, and proof of what happened/i,
    es: /prueba de ingreso y prueba de lo que pasó/i,
    facts: ['FN-01'],
  },
  {
    row: 16,
    claim: 'do not attempt it alone',
    page: 'heard_specialist',
    en: /ask and apply yourself[\s\S]*counselor is free/i,
    es: /por su cuenta[\s\S]*consejero/i,
    facts: ['CT-01', 'SC-01'],
    never: /(?:do not|don't|never) (?:try|attempt) (?:it|this) (?:alone|yourself)/i,
  },
  {
    row: 17,
    claim: 'banks often prefer a short sale',
    page: 'heard_banks_prefer',
    en: /keep the home are usually looked at first/i,
    es: /primero miran cómo conservar la casa/i,
    facts: ['FR-02'],
    never: /prefers? (?:a )?short sales?/i,
  },
  {
    row: 18,
    claim: 'waiting shrinks options',
    page: 'timeline',
    en: /37 days[\s\S]*90 days/i,
    es: /37 días[\s\S]*90 días/i,
    facts: ['LM-12', 'LM-15'],
  },
  {
    row: 19,
    claim: 'you need not be behind',
    page: 'heard_not_behind',
    en: /in some cases[\s\S]*job loss alone is not/i,
    es: /A veces[\s\S]*Perder el trabajo no está/i,
    facts: ['FN-08', 'FN-08a', 'FHA-07'],
  },
  { row: 20, claim: 'rental losses count as hardship', page: 'heard_rental_losses', en: /doubtful/i, es: /dudoso/i, facts: ['FN-08'] },
  { row: 21, claim: 'every lender differs', page: 'heard_all_the_same', en: /They differ/i, es: /Son distintos/i, facts: ['OP-00'] },
  {
    row: 22,
    claim: 'the deficiency is often waived, and must be in the letter',
    page: 'heard_no_risk',
    en: /Ask for it in writing/i,
    es: /por escrito/i,
    facts: ['FN-13', 'DF-02'],
  },
  {
    row: 23,
    claim: 'no money down and no collection risk',
    page: 'heard_no_risk',
    en: /Not always/i,
    es: /No siempre/i,
    facts: ['FN-10', 'DF-05', 'TX-01'],
    never: /(?:owe nothing|walk away with nothing owed|no debt left|salir sin deber)/i,
  },
  {
    row: 24,
    claim: 'a short sale hurts credit less',
    page: 'credit',
    en: /little difference/i,
    es: /poca diferencia/i,
    facts: ['CR-06', 'CR-07'],
    never: /short sale (?:hurts|damages) (?:your )?credit (?:far |much )?less/i,
  },
  {
    row: 25,
    claim: 'a faster new mortgage',
    page: 'buy_again',
    en: /7 years[\s\S]*4 years/i,
    es: /7 años[\s\S]*4 años/i,
    facts: ['CR-10', 'CR-12'],
  },
  {
    row: 26,
    claim: 'it keeps foreclosure off the record',
    page: 'heard_ten_years',
    en: /short sale shows for up to seven years, too/i,
    es: /venta corta también sale hasta siete años/i,
    facts: ['CR-01'],
  },
  {
    row: 27,
    claim: 'timelines accelerate',
    page: 'heard_speeds_up',
    en: /does not speed up/i,
    es: /no se acelera/i,
    facts: ['LM-13'],
    never: /timelines? (?:accelerate|speed up|get faster)/i,
  },
  {
    row: 28,
    claim: 'who we serve, start here',
    page: 'are_you_government',
    en: /not associated with the government/i,
    es: /no está asociado con el gobierno/i,
    facts: ['NT-02'],
  },
  {
    row: 29,
    claim: 'a short sale is far less damaging',
    page: 'heard_credit_points',
    en: /not what FICO found/i,
    es: /FICO no encontró eso/i,
    facts: ['CR-05', 'CR-06'],
    never: /far less damag/i,
  },
  {
    row: 30,
    claim: '100-150 against 300-350 points',
    page: 'heard_credit_points',
    en: /50 to 125 points[\s\S]*85 to 160/i,
    es: /50 a 125 puntos[\s\S]*85 a 160/i,
    facts: ['CR-05'],
    never: /\b3[05]0 points|\b3[05]0 puntos/i,
  },
  {
    row: 31,
    claim: 'foreclosure stays 7 to 10 years',
    page: 'heard_ten_years',
    en: /It is seven years/i,
    es: /Son siete años/i,
    facts: ['CR-01'],
    never: /(?:7|seven) to (?:10|ten) years/i,
  },
  {
    row: 32,
    claim: 'title lost, auction or bank keeps',
    page: 'foreclosure',
    en: /takes the home and sells it/i,
    es: /toma la casa y la vende/i,
    facts: ['FC-01'],
  },
  {
    row: 33,
    claim: "it cuts neighbors' values by 20 percent",
    page: 'heard_neighbours',
    en: /about 1 percent/i,
    es: /cerca de 1 por ciento/i,
    facts: ['FC-05'],
    never: /neighbo[^.]*20 percent|vecin[^.]*20 por ciento/i,
  },
  {
    row: 34,
    claim: 'it must be the primary residence',
    page: 'heard_must_live_there',
    en: /Not always/i,
    es: /No siempre/i,
    facts: ['FN-08'],
    never: /short sale[^.]* (?:must|has to) be your (?:main|primary)/i,
  },
  {
    row: 35,
    claim: 'not for people with other assets',
    page: 'heard_assets',
    en: /do not close the door/i,
    es: /no cierra la puerta/i,
    facts: ['FN-10'],
  },
  {
    row: 36,
    claim: 'a Fannie Mae loan after two years',
    page: 'heard_two_years',
    en: /rule of 2010[\s\S]*4 years/i,
    es: /regla de 2010[\s\S]*4 años/i,
    facts: ['CR-16'],
    never: /only (?:two|2) years|solo dos años/i,
  },
  {
    row: 37,
    claim: 'the lender bears the upkeep',
    page: 'heard_upkeep',
    en: /After the title has passed/i,
    es: /Cuando pasa el título/i,
    facts: ['OP-12'],
  },
  {
    row: 38,
    claim: 'it needs expertise',
    page: 'heard_specialist',
    en: /Help can make it easier/i,
    es: /La ayuda lo hace más fácil/i,
    facts: ['CT-01'],
  },
];

const { library } = readLibrary(join(import.meta.dirname, '..', '..', 'dialogs'));
const pageText = (language: 'en' | 'es', id: string): string =>
  library.explain[language][id]?.bubbles.map((bubble) => bubble.text).join('\n') ?? '';

describe('the 38 claims of the seeds', () => {
  test('are all here', () => expect(seeds.map((seed) => seed.row)).toEqual(Array.from({ length: 38 }, (_, at) => at + 1)));

  test.each(seeds)('$row: "$claim" is answered rightly, with its entries', ({ page, en, es, facts }) => {
    expect(pageText('en', page)).toMatch(en);
    expect(pageText('es', page)).toMatch(es);
    expect(library.explain.en[page]?.facts).toEqual(expect.arrayContaining(facts));
  });

  const everything = [...bubblesOf(library), ...linesOf(library)];
  test.each(seeds.filter((seed) => seed.never !== undefined))('$row: no text of ours says "$claim"', ({ never }) => {
    const said = everything.filter(({ text }) => text.split(/(?<=[.!?])\s+/).some((sentence) => never?.test(sentence)));
    expect(said.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  test('and the "never" of each row would catch the claim itself', () => {
    const wrong: Record<number, string> = {
      1: 'Foreclosure is the only way.',
      2: 'A foreclosure stays on your record for at least ten years.',
      4: 'The bank must agree first.',
      6: 'You need an agent with a smaller commission.',
      8: 'Forgiven debt is not taxed.',
      9: 'The payments are forgiven.',
      10: 'Banks always agree.',
      13: "It can't be sold the traditional way.",
      16: 'Do not attempt this alone.',
      17: 'Your bank prefers a short sale.',
      23: 'You owe nothing after it.',
      24: 'A short sale hurts your credit less.',
      27: 'The timelines accelerate.',
      29: 'It is far less damaging.',
      30: 'It costs 300 points.',
      31: 'It stays seven to ten years.',
      33: "It cuts your neighbors' values by 20 percent.",
      34: 'In a short sale it must be your primary residence.',
      36: 'It takes only two years.',
    };
    for (const { row, never } of seeds) if (never !== undefined) expect(wrong[row] ?? `row ${row} has no example`).toMatch(never);
  });
});
