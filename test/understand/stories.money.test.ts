import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

/** Sums, the house and what is hoped for, as whole stories tell them; beside each kind what must not be heard. */
describe('sums in a whole story', () => {
  it.each<[string, Record<string, unknown>]>([
    ["We're up to date with Freedom on the loan, 2,240 a month, until the severance runs out.", { monthlyPayment: 2240 }],
    ['The note is current, 1,455. His pension stopped the month he died.', { monthlyPayment: 1455 }],
    ['I have been covering the 1,980 myself since he moved out, and my mother thinks I am a fool.', { monthlyPayment: 1980 }],
    ['We are down one payment, $1,615, and there is a late fee on top.', { monthlyPayment: 1615, missedPayments: 1 }],
    ["The plant shuts the week before Christmas and I don't know how we make January's 2,060.", { monthlyPayment: 2060 }],
    ['The VA loan runs us 2,310 and that was fine while we both worked.', { monthlyPayment: 2310 }],
    ['The roof is gone and the bank still wants 1,420 for a house nobody can sleep in.', { monthlyPayment: 1420 }],
    ["Mom's memory care costs $6,200 a month and her house payment is 745.", { monthlyPayment: 745 }],
    ['the house payment is nineteen eighty five and it used to be sixteen forty', { monthlyPayment: 1985 }],
    ['there is still 112,000 on it and nobody has paid since she died', { mortgageBalance: 112_000 }],
    ['There is a Wells Fargo mortgage, 212k, from when they put the roof on.', { mortgageBalance: 212_000 }],
    ['He had a reverse mortgage and the letter says 171k due within thirty days.', { mortgageBalance: 171_000 }],
    ['There is a small mortgage, about $22,000, and I am the one who pays on it.', { mortgageBalance: 22_000 }],
    ['the realtor figures 310 with the bad basement', { homeValue: 310_000 }],
    ['the highest offer so far is 288 and we owe 301', { homeValue: 288_000 }],
  ])('"%s"', (text, facts) => expect(told(text)).toMatchObject(facts));

  it.each<[string, string]>([
    ['The nursing home takes $5,400 a month and my brother pays nothing.', 'monthlyPayment'],
    ['The association passed a special assessment, 610 a month for three years.', 'monthlyPayment'],
    ['I send the trustee $1,450 on the first.', 'monthlyPayment'],
    ['I paid the insurance shortage all at once, $1,870, out of what we had.', 'monthlyPayment'],
    ['The county tax, 1,900, is late.', 'monthlyPayment'],
    ['We got a thirty year loan, 5.875, with nothing down.', 'monthlyPayment'],
    ['There is $24,000 left of the life insurance.', 'mortgageBalance'],
    ['They say there is $31,000 left over from the auction.', 'mortgageBalance'],
    ['my truck I owe 31,000 on it', 'mortgageBalance'],
    ['The electric I owe four hundred.', 'mortgageBalance'],
    ['The equity line was paid down to nothing and now there is $18,000 on it.', 'mortgageBalance'],
    ['i rent this house. 1,250 a month, always paid', 'monthlyPayment'],
    ['Comp is four hundred and something a week.', 'homeValue'],
    ['To bring the loan current takes $14,200.', 'homeValue'],
    ['They refinance up to 80 percent of value and we are at 86.', 'homeValue'],
  ])('"%s" tells no %s', (text, fact) => expect(told(text)).not.toHaveProperty(fact));
});

describe('the house and its people in a whole story', () => {
  it.each<[string, Record<string, unknown>]>([
    ['I was born here and they will have to drag me out.', { wants: 'keep' }],
    ["I'd like to stay, if God lets me.", { wants: 'keep' }],
    ["It's my first house and we are not going anywhere until the kids finish school.", { wants: 'keep' }],
    ['We want to keep mom in her own house as long as she knows it.', { wants: 'keep' }],
    ['One day I want to sell and the next day I want to stay.', { wants: 'unsure' }],
    ['We could list it or walk away. I change my mind every time the phone rings.', { wants: 'unsure' }],
    ['My sister and me are selling it in the spring.', { wants: 'sell' }],
    ['We list it after New Year.', { wants: 'sell' }],
    ["I'm still in it with the kids. He moved to his mother's.", { occupancy: 'primary' }],
    ['Dad is 88. He lives there alone in his house in Dayton, behind on the mortgage.', { occupancy: 'primary' }],
    ['we live in a double wide on our own land', { occupancy: 'primary' }],
    ['I own a duplex and rent out both sides. The upstairs people quit paying.', { occupancy: 'rental' }],
    ['she has one of those reverse mortgages', { loanType: 'reverse' }],
    ['I had a lawyer but he retired', { attorney: false }],
    ['The lawyer we got says to wait.', { attorney: true }],
    ['a man sold us windows on a pace loan', { otherLiens: true }],
    ['can we assume it at his rate', { optionsMentioned: ['assumption'] }],
    ['could they stop the payments for a while until spring', { optionsMentioned: ['forbearance'] }],
    ['they will only take the 6,300 in one check', { optionsMentioned: ['reinstatement'] }],
    ['they can spread it over 12 mo', { optionsMentioned: ['repayment_plan'] }],
  ])('"%s"', (text, facts) => expect(told(text)).toMatchObject(facts));

  it.each<[string, string]>([
    ['my case is not going anywhere', 'wants'],
    ['the ambulance had to carry him out', 'wants'],
    ['the year before we lost our house keys', 'wants'],
    ['take me off whatever list it is you have', 'wants'],
    ["take my name off whatever list it's on", 'wants'],
    ['every one of these pages is selling something', 'wants'],
    ['He said I should sign the deed over to his company.', 'wants'],
    ["we don't walk off from a debt", 'wants'],
    ['my son lives there rent free', 'occupancy'],
    ['they help people who live in the house they own', 'occupancy'],
    ['they taxed it like an empty lot', 'occupancy'],
    ['we rent, landlord is nice enough', 'occupancy'],
    ['after the second there was nothing in the account', 'otherLiens'],
    ['she refinanced so her son could buy a truck', 'optionsMentioned'],
    ["I called the panel company and they're bankrupt.", 'optionsMentioned'],
    ['my mother sleeps in the back bedroom and I put her to bed', 'optionsMentioned'],
    ['I have never been late in 13 yrs', 'bankruptcy'],
    ['the fee of a lawyer whom nobody asked', 'attorney'],
    ['they took the payment out of my checking twice', 'assets'],
    ['the loan is from a credit union', 'assets'],
  ])('"%s" tells no %s', (text, fact) => expect(told(text)).not.toHaveProperty(fact));

  it.each(['we have twelve thousand at the credit union', 'my uncle will lend me four thousand', 'I have a CD', 'Sold the boat for 6k'])(
    '"%s" tells of means',
    (text) => {
      const facts = told(text);
      expect(facts.assets ?? facts.liquidAssets).toBeDefined();
    },
  );
});
