import { describe, expect, it } from 'vitest';
import { type AskId, ask, asks } from '../../dialogs/chart/asks.ts';
import { newMemory } from '../../dialogs/chart/memory.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import { loadLibrary } from '../../src/library.ts';
import { choicesOf } from '../../src/say/question.ts';
import { answersIt, guessed, inItsLight } from '../../src/turn/meant.ts';
import { read } from '../../src/understand/reading.ts';
import { told as toldIn } from './told.ts';

const today = '2026-11-22';
const library = loadLibrary();

/** What an answer means while one question stands. */
function hear(id: AskId, text: string, language: Language = 'en'): Heard {
  const { fact, kind } = ask(id);
  const choices = choicesOf({ library, language } as never, id);
  const reads = (said: string) =>
    read({
      text: said,
      language,
      today,
      ask: fact === null ? null : { id, fact, kind, choices },
      known: {},
      topics: [{ id: 'short_sale', words: ['short', 'sale'] }],
    });
  return inItsLight(library, newMemory({ today, language }), id, choices, text, guessed(id, text, reads(text), reads));
}
const told = (id: AskId, text: string, language?: Language) =>
  Object.fromEntries(Object.entries(hear(id, text, language).facts ?? {}).map(([fact, one]) => [fact, one?.value]));
const free = (text: string) => toldIn(text);
/** Neither answered nor skipped: the question is put again. */
const askedAgain = (id: AskId, text: string) => {
  expect(hear(id, text).type, text).not.toBe('skipped');
  expect(told(id, text)).not.toHaveProperty(asks[id].fact ?? '');
};

describe('"I don\'t know"', () => {
  it.each<[AskId, string, string, unknown]>([
    ['house.value', 'idk maybe 300?', 'homeValue', 300_000],
    ['house.value', 'no clue, tax man says 198,400', 'homeValue', 198_400],
    ['income.extra', 'idk maybe 50 bucks', 'extraPerMonth', 50],
    ['loan.type', 'not sure maybe fha', 'loanType', 'fha'],
  ])('with a guess is an answer: %s "%s"', (id, text, fact, value) => {
    expect(told(id, text)).toMatchObject({ [fact]: value });
  });

  it.each<[AskId, string]>([
    ['house.value', 'not sure my husband handles it'],
    ['house.value', 'idk its in bad shape'],
    ['loan.balance', 'dunno havent looked at a statement in months'],
    ['sale.any', 'i got a letter but didnt open it'],
    ['sale.when', 'dont have it with me'],
    ['payments.months', 'idk a few'],
    ['loan.balance', '🤷'],
    ['loan.balance', 'mi esposo lleva eso'],
  ])('passes the question over: %s "%s"', (id, text) => {
    expect(hear(id, text)).toMatchObject({ type: 'skipped', how: 'unknown' });
  });

  it('is no answer where something is asked, or another thing is not known', () => {
    expect(hear('loan.balance', 'idk why you need that').type).not.toBe('skipped');
    expect(hear('loan.balance', 'idk how does a short sale work').type).toBe('asked');
    expect(hear('loan.balance', 'its none of ur business how much i owe')).toMatchObject({ type: 'skipped', how: 'rather_not' });
    expect(hear('loan.balance', 'why u need to know that').type).toBe('askedWhy');
  });
});

describe('sums', () => {
  it.each<[AskId, string, string, number]>([
    ['house.value', 'bought it for 189 worth maybe 320 now', 'homeValue', 320_000],
    ['house.value', 'it needs 40k of work, maybe 220', 'homeValue', 220_000],
    ['loan.balance', 'we started at 260 so maybe 240 now', 'mortgageBalance', 240_000],
    ['loan.balance', 'like 15k behind, 200k total', 'mortgageBalance', 200_000],
    ['loan.balance', 'debo 15 mil de tarjetas y 198 de la casa', 'mortgageBalance', 198_000],
    ['arm.new_payment', 'like 1,350 but 1,800 with escrow', 'newPayment', 1800],
    ['arm.new_payment', 'de 1420 a 1980', 'newPayment', 1980],
    ['income.extra', 'like 2-300', 'extraPerMonth', 250],
    // neighbours that stay
    ['house.value', 'between 250 and 300k', 'homeValue', 275_000],
    ['house.value', 'zillow says 410', 'homeValue', 410_000],
    ['house.value', 'owe 180 worth 200', 'homeValue', 200_000],
    ['arm.new_payment', '1980 starting january', 'newPayment', 1980],
    ['loan.balance', '198', 'mortgageBalance', 198_000],
  ])('%s "%s": %i', (id, text, fact, value) => {
    expect(told(id, text)).toMatchObject({ [fact]: value });
    expect(told(id, text)).not.toHaveProperty('monthlyPayment');
  });

  it.each<[AskId, string]>([
    ['house.value', 'we paid 210 in 2014'],
    ['house.value', 'debo 15 mil de tarjetas y 198 de la casa'],
    ['house.value', '1.2'],
    ['loan.balance', '1,850 a month'],
    ['arm.new_payment', 'up 400'],
    ['arm.new_payment', '400 more'],
    ['arm.new_payment', '1,9'],
    ['arm.new_payment', '50k but thats all in my 401k'],
  ])('of something else are not taken: %s "%s"', askedAgain);

  it('of a second loan are not the first', () => {
    expect(told('loan.balance', 'like 210k plus a heloc of 30')).toMatchObject({ mortgageBalance: 210_000, otherLiens: true });
    expect(told('loan.balance', 'like 210k plus a heloc of 30')).not.toHaveProperty('otherLiensAmount', 210_000);
  });

  it.each([
    ['401k only', 'under_10k'],
    ['60k in my 401k thats it', 'under_10k'],
    ['used it all up', 'under_10k'],
    ['i had 20k but its gone', 'under_10k'],
    ['12 grand in a cd', '10k_to_25k'],
    ['60k in the bank', 'over_50k'],
  ])('savings, without those for old age: "%s"', (text, band) => {
    expect(told('money.assets', text)).toMatchObject({ liquidAssets: band });
  });
});

describe('months', () => {
  it.each([
    ['sept oct and nov', 3],
    ['septiembre octubre y noviembre', 3],
    ['just november', 1],
    ['i paid one last month so 2 now', 2],
    ['half a year', 6],
    ['1 1/2', 1.5],
    ['3 months mortgage and 2 car payments', 3],
    ['since july 1st', 5],
    ['since may but i sent 500 in june', 7],
    // neighbours that stay
    ['since august', 4],
    ['60 days', 2],
    ['a year', 12],
    ['2 and 1 of them was partial', 2],
  ])('"%s": %d', (text, months) => {
    expect(told('payments.months', text)).toMatchObject({ monthsBehind: months });
  });

  it.each(['12/8', 'it says due for 9/1', 'like 4500'])('are not a day or a sum: "%s"', (text) => askedAgain('payments.months', text));
});

describe('the day of a sale', () => {
  it.each([
    ['12/8', '2026-12-08'],
    ['the 8th', '2026-12-08'],
    ['in 3 weeks', '2026-12-13'],
    ['it was oct 20 but they moved it to jan 5', '2027-01-05'],
    ['on the courthouse steps dec 8', '2026-12-08'],
    ['they said december', 'set'],
    ['next month sometime', 'set'],
    ['en diciembre', 'set'],
    ['they postponed it', 'set'],
    ['sale was cancelled', 'none'],
    ['no but court on the 15th', 'none'],
    ['havent got anything', 'none'],
  ])('"%s": %s', (text, day) => {
    expect(told('sale.any', text)).toMatchObject({ saleDate: day });
  });

  it.each(['court date is dec 15', 'a hearing in jan', 'yes they said if i dont pay by dec 1 they will sell it'])(
    'is not that of a hearing, nor of a threat: "%s"',
    (text) => askedAgain('sale.any', text),
  );

  it('a month alone leaves the day open, and is not asked for again and again', () => {
    expect(hear('sale.when', 'they said december')).toMatchObject({ type: 'skipped' });
    expect(hear('sale.when', 'no lo tengo aqui', 'es')).toMatchObject({ type: 'skipped' });
    expect(told('sale.when', 'no just the mortgage')).not.toHaveProperty('saleDate', 'none');
    expect(told('sale.when', 'wait no there is no date')).toMatchObject({ saleDate: 'none' });
  });

  it('"they said December" answers, and is no hearsay to be explained', () => {
    expect(answersIt('sale.any', 'they said december', hear('sale.any', 'they said december'))).toBe(true);
    expect(answersIt('payments.status', 'they said skip payments', hear('payments.status', 'they said skip payments'))).toBe(false);
  });

  it('a payment that went up in June did so last June', () => {
    expect(told('arm.date', 'it went up in june')).toMatchObject({ resetDate: '2026-06-01' });
    expect(told('arm.date', 'january')).toMatchObject({ resetDate: '2027-01-01' });
  });
});

describe('short answers that only the question explains', () => {
  it.each<[AskId, string, Record<string, unknown>]>([
    ['story.hardship', 'fired', { hardship: ['job_loss'] }],
    ['payments.status', 'i got served', { paymentStatus: 'in_foreclosure' }],
    ['payments.status', '2 months', { paymentStatus: 'behind' }],
    ['place.occupancy', 'me and my kids', { occupancy: 'primary' }],
    ['place.occupancy', 'mis hijos y yo', { occupancy: 'primary' }],
    ['place.occupancy', 'i do', { occupancy: 'primary' }],
    ['place.occupancy', 'i rent out the basement but live upstairs', { occupancy: 'primary' }],
    ['place.occupancy', 'moved out in may', { occupancy: 'vacant' }],
    ['hopes.wants', 'stay', { wants: 'keep' }],
    ['hopes.wants', 'both', { wants: 'unsure' }],
    ['hopes.wants', 'sell', { wants: 'sell' }],
    ['hopes.wants', 'vender', { wants: 'sell' }],
    ['loan.type', 'regular', { loanType: 'conventional' }],
    ['loan.liens', 'just the one', { otherLiens: false }],
    ['loan.liens', 'a judgement from a hospital', { otherLiens: true }],
    ['owner.note', 'just him', { onNote: 'other' }],
    ['owner.note', 'nomas el', { onNote: 'other' }],
    ['owner.note', 'i cosigned', { onNote: 'both' }],
    ['owner.note', 'only my name', { onNote: 'me' }],
    ['rental.tenant', 'she hasnt paid since june', { tenancy: 'not_paying' }],
    ['rental.tenant', 'no me paga desde junio', { tenancy: 'not_paying' }],
    ['rental.tenant', 'moved out', { tenancy: 'empty' }],
    ['rental.tenant', 'si y paga', { tenancy: 'paying' }],
    ['debts.other', 'an sba loan 90k', { otherDebts: 'debts' }],
    ['debts.other', 'yes sued by the bank', { otherDebts: 'court' }],
    ['illness.benefits', 'workers comp 600 a wk', { benefits: 'yes' }],
    ['illness.benefits', 'applied twice denied', { benefits: 'no' }],
    ['income.back', 'some but not enough', { incomeRestored: true, canPayNormal: false }],
    ['income.back', 'i start dec 8', { incomeRestored: false, hardshipState: 'temporary', newIncomeDate: '2026-12-08' }],
    ['income.lasting', 'last', { hardshipState: 'lasting' }],
    ['income.lasting', 'should be better by spring', { hardshipState: 'temporary' }],
    ['income.normal', 'yes if they lower it', { canPayNormal: false }],
    ['income.normal', 'yes but not the back payments', { canPayNormal: true }],
    ['place.state', 'I live in NJ but the house is in PA', { usState: 'PA' }],
  ])('%s "%s"', (id, text, facts) => {
    expect(told(id, text)).toMatchObject(facts);
  });

  it.each<[AskId, string]>([
    ['loan.type', 'rocket mortgage'],
    ['loan.type', 'not fha'],
    ['hopes.wants', 'keep my credit'],
    ['income.back', 'never stopped, just costs more'],
    ['place.occupancy', 'my mom lives there'],
  ])('only sound like one: %s "%s"', askedAgain);

  it('tell nothing of the loan beside it', () => {
    for (const [id, text] of [
      ['rental.tenant', 'she hasnt paid since june'],
      ['debts.other', 'an sba loan 90k'],
      ['illness.benefits', 'workers comp 600 a wk'],
      ['income.back', 'yes but only 2,900 a month'],
      ['house.value', 'around 400 i think, depends on the market'],
    ] as const)
      for (const fact of ['paymentStatus', 'monthsBehind', 'mortgageBalance', 'monthlyPayment', 'listing'])
        expect(told(id, text), `${text}: ${fact}`).not.toHaveProperty(fact);
    expect(told('rental.tenant', 'she hasnt paid and im 2 months behind')).toMatchObject({ tenancy: 'not_paying', monthsBehind: 2 });
  });

  it('are no cause for worry where they hold nothing else', () => {
    expect(hear('place.occupancy', 'me and my kids').unsure).toBeUndefined();
    expect(hear('place.occupancy', 'me but i want to die').type).toBe('danger');
  });
});

describe('figures told unasked', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['due for sept oct nov', { missedPayments: 3, paymentStatus: 'behind' }, []],
    ['paid sept but not oct nov', { missedPayments: 2 }, []],
    ['mortgage 1,350 income 2,900', { monthlyPayment: 1350 }, []],
    ['i owe the sba 90k and 210k on the house', { mortgageBalance: 210_000 }, []],
    ['got an sba loan 90k for my shop', {}, ['mortgageBalance']],
    ['owe 22k in hospital bills', {}, ['mortgageBalance']],
    ['house 310 owe 240 pmt 1,900 3 mo behind', { monthlyPayment: 1900, monthsBehind: 3 }, ['arrears']],
    ['i owe 3 payments so 4,050', { missedPayments: 3 }, ['monthlyPayment']],
    ['lost 1,200 a month in overtime', {}, ['monthlyPayment']],
    ['underwater 30k', {}, ['mortgageBalance']],
    ['i got a new job starting dec 1', { newIncomeDate: '2026-12-01', incomeRestored: false }, []],
    ['we have 60k in a 401k', {}, ['liquidAssets']],
    // neighbours that stay
    ['i got a new job, started last week', { incomeRestored: true }, []],
    ['3 payments of 1350', { monthlyPayment: 1350 }, []],
    ['owe 198 payment 1350', { mortgageBalance: 198_000, monthlyPayment: 1350 }, []],
    ['missed sept and oct', { missedPayments: 2 }, []],
    ['6,200 behind', { arrears: 6200 }, []],
    ['missed maybe 3 payments', { missedPayments: 3 }, []],
  ])('"%s"', (text, facts, none) => {
    expect(free(text)).toMatchObject(facts);
    for (const fact of none) expect(free(text)).not.toHaveProperty(fact);
  });
});
