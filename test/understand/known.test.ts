import { describe, expect, it } from 'vitest';
import type { Fact } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import { intentOf } from '../../src/understand/intent.ts';
import { leftAlone } from '../../src/understand/point.ts';
import { told } from './told.ts';

/** Facts that no labelled set counts, each kind with a neighbour that must stay. */
type Told = Partial<Record<Fact, unknown>>;

const tells = (rows: [string, Told, Language?][]) =>
  it.each(rows)('"%s"', (text, facts, language) => {
    expect(told(text, language ?? 'en')).toMatchObject(facts);
  });
const withholds = (rows: [string, Fact, Language?][]) =>
  it.each(rows)('"%s" tells no %s', (text, fact, language) => {
    expect(told(text, language ?? 'en')).not.toHaveProperty(fact);
  });

describe('work, calls and a house that are another’s', () => {
  withholds([
    ['my wife walked out in may, she got a new job in Boise and I have one paycheck', 'incomeRestored'],
    ['our tenant took a job in Fargo and broke the lease', 'incomeRestored'],
    ['mi marido nos dejo, encontro trabajo en Phoenix y no manda nada', 'incomeRestored', 'es'],
    ["the roofer never returns my calls and I'm 2 months behind", 'alreadyContactedServicer'],
    ['mama still lives in her house, daddy passed in june', 'occupancy'],
  ]);
  tells([
    ['my ex moved out but I got a new job in June', { incomeRestored: true }],
    ["the mortgage company won't return my calls", { alreadyContactedServicer: true }],
    ['my lawyer told me to phone the bank and they never return my calls', { alreadyContactedServicer: true, attorney: true }],
    ['daddy passed in june and left me his house', { occupancy: 'inherited' }],
  ]);

  it('is no move, and no divorce from one who shares the house', () => {
    expect(told('husband left us, he took a job in Ohio').hardship).toEqual(['divorce_or_separation']);
    expect(told('my husband took a job in Ohio so we have to go').hardship).toEqual(['relocation']);
    expect(told('my housemate and I split up the bills till she moved out').hardship ?? []).not.toContain('divorce_or_separation');
    expect(told('the renter moved out, then my husband left me').hardship).toContain('divorce_or_separation');
  });
});

describe('a list to be taken off', () => {
  it.each([
    ['quitennos de su lista', true],
    ['por favor eliminen mi numero de todas sus listas', true],
    ["get my mother's number off your call list", true],
    ['how do I get my ex off the list of borrowers', false],
    ['can I get my home off the list before the sheriff comes', false],
    ['quiten mi casa de la lista de subasta', false],
  ])('"%s": %s', (text, stops) => {
    expect(leftAlone(text.toLowerCase())).toBe(stops);
    if (stops) expect(intentOf({ type: 'unclear' }, text.toLowerCase(), {})).toBe('opt_out');
  });
});

describe('days', () => {
  tells([
    ['my ARM reset in September', { resetDate: '2026-09-01' }],
    ['my ARM resets in September', { resetDate: '2027-09-01' }],
    ['my ARM is set to reset in September', { resetDate: '2027-09-01' }],
    ['la tasa se ajusto en agosto', { resetDate: '2026-08-01' }, 'es'],
    ['la tasa se ajusta en agosto', { resetDate: '2027-08-01' }, 'es'],
    ["September was late and October hasn't gone out", { missedPayments: 1, paymentStatus: 'behind' }],
    ['I owe August, September n October', { missedPayments: 3 }],
    ['octubre no lo hemos pagado', { missedPayments: 1 }, 'es'],
    ['I start at the bakery on December 8', { newIncomeDate: '2026-12-08' }],
    ['called back to the cannery December 14', { newIncomeDate: '2026-12-14' }],
    ['papers were left by a constable on November 5', { servedDate: '2026-11-05' }],
    ["the lender's letter of October 29 gives us a month", { noticeDate: '2026-10-29' }],
    ['el banco mando una carta el 20 de octubre', { noticeDate: '2026-10-20' }, 'es'],
    ['nos entregaron la demanda el 4 de noviembre y tenemos 20 dias para responder', { servedDate: '2026-11-04' }, 'es'],
    ['notice dated 10/28 wants 5,105 in thirty days', { noticeDate: '2026-10-28', arrears: 5105 }],
    ['the judgment, signed September 2, came in the mail', { judgmentDate: '2026-09-02' }],
  ]);
  withholds([
    ["December isn't paid yet, it comes due the first", 'missedPayments'],
    ["the car insurance for October hasn't been paid", 'missedPayments'],
    ["my tenant's October rent never went out", 'missedPayments'],
    ['she starts back at college January 11', 'newIncomeDate'],
    ['called back to court December 7', 'newIncomeDate'],
    ['a letter from October 3 about the school bus', 'servedDate'],
    ['a deputy came on November 3 about the neighbor', 'servedDate'],
  ]);
});

describe('what brings a loan current', () => {
  tells([
    ['they are asking 8,720 to bring it current', { arrears: 8720 }],
    ['send us $5,410 and you are done, it takes $5,410 to get the mortgage caught up', { arrears: 5410 }],
    ['the amount is 6,030 and we are square', { arrears: 6030 }],
    ['mom gave me 700 toward the 4,100 they want to reinstate', { arrears: 4100 }],
    ['dicen que son 7 mil para ponerla al corriente', { arrears: 7000 }, 'es'],
    ['the cure amount is $9,212.40', { arrears: 9212.4 }],
    ['the breach letter wants 3,377', { arrears: 3377 }],
  ]);
  withholds([
    ['I have 2,000 to bring it current', 'arrears'],
    ['my uncle lent me 1,500 to catch up', 'arrears'],
    ['the hoa needs 1,800 to bring it current', 'arrears'],
    ['it takes 640 to catch up the electric', 'arrears'],
    ['the notice demands 1,450 a month from January', 'arrears'],
  ]);
});

describe('rates and who owns the loan', () => {
  tells([
    ["we're 3.375 fixed, the equity line is at 10.2", { interestRate: 3.375 }],
    ['my arm was 2.9, now its 7.4', { interestRate: 2.9, newRate: 7.4 }],
    ['el interes era 3 y ahora me lo ponen en 6.5', { interestRate: 3, newRate: 6.5 }, 'es'],
    ['they quoted me 7.1 on a refi, mine is 2.8', { interestRate: 2.8 }],
    ['fixed at 3.625, we owe 140k. put 8k down back then', { mortgageBalance: 140_000 }],
    ['first is 110k at 2.5%, heloc 24k at 9.5%', { interestRate: 2.5, otherLiensAmount: 24_000 }],
    ['the second, with Harbor Bank, is 17,500', { otherLiensAmount: 17_500 }],
    ['Freddie Mac owns our loan', { loanOwner: 'freddie_mac' }],
    ["the bank says it can't because Fannie Mae owns the loan", { loanOwner: 'fannie_mae' }],
  ]);
  withholds([
    ['the heloc rate went from 5.5 to 9.25', 'interestRate'],
    ['the heloc rate was 5.5 now its 9', 'newRate'],
    ['mine is 3.5 acres, what rate could I get', 'interestRate'],
    ['how can I find out if Fannie Mae owns it', 'loanOwner'],
    ['Freddie Mac says they do not own my loan', 'loanOwner'],
    ['is mine Fannie or Freddie', 'loanOwner'],
  ]);
});

describe('of whom a sum is told', () => {
  tells([
    ['the unit is rented for 1,225', { rent: 1225 }],
    ['the mortgage on that one is 1,460', { monthlyPayment: 1460 }],
    ['pension 720, owe 91k, pay 880', { monthlyPayment: 880 }],
    ['they offered a repayment plan at 2,300 a month, regular is 1,550', { monthlyPayment: 1550 }],
    ['can do an extra 175 a month', { extraPerMonth: 175 }],
    ['tengo ahorrados 7 mil y mi suegro me ofrece prestar 9 mil', { liquidAssets: 'under_10k' }, 'es'],
    ['12k in savings and 30k in the 401k', { liquidAssets: '10k_to_25k' }],
    ['been asking around, zillow has it at 251', { homeValue: 251_000 }],
  ]);
  withholds([
    ['my renters owe me 3,900', 'rent'],
    ['mi hijo en Reno paga 1,700 de renta', 'rent', 'es'],
    ['my sister has 45k in the bank', 'liquidAssets'],
    ['had 18k saved, the divorce took it all', 'liquidAssets'],
    ['saque 20 mil del retiro y ya no queda nada', 'liquidAssets', 'es'],
    ['the truck sold for 16k', 'homeValue'],
    ["I'm not asking, I got maybe 800", 'homeValue'],
    ['la renta del local subio a 2,300', 'newPayment', 'es'],
    ['can they charge an extra 300 a month', 'extraPerMonth'],
    ['a we-buy-houses man made us an offer', 'listing'],
  ]);
});

describe('towns that leave no doubt', () => {
  tells([
    ['we live in Slidell', { usState: 'LA' }],
    ['house in Gary, 2 behind', { usState: 'IN' }],
    ["we're near Erie", { usState: 'PA' }],
    ['Kansas City here', { usState: 'MO' }],
    ['in Kansas City, Kansas', { usState: 'KS' }],
    ['Wichita Falls', { usState: 'TX' }],
    ['living in Michigan City', { usState: 'IN' }],
    ['House in Mobile is worth maybe 140. I live in Texas.', { usState: 'AL' }],
    [
      'Writing for my father in Battle Creek. His note is six hundred and ninety four dollars and he has missed two of them since the plant let him go in the summer, and he asked me to write',
      { usState: 'MI' },
    ],
  ]);
  withholds([
    ["the house is in Gary's name", 'usState'],
    ["we're in a mobile home park", 'usState'],
    ['Erie Insurance raised the premium', 'usState'],
    ['the servicer is in Chandler', 'usState'],
    ['the company is sending me to Waco', 'usState'],
    ['going back to Davenport for a funeral', 'usState'],
  ]);
});
