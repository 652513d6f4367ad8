import { describe, expect, it } from 'vitest';
import { told as toldIn } from './told.ts';

const told = (text: string) => toldIn(text, 'en');

describe('a sale', () => {
  it('is the last of several days', () => {
    expect(told('First was June 9, then they moved it to Sept 15, now it is Dec 15. Third sale date.')).toMatchObject({
      saleDate: '2026-12-15',
    });
    expect(told('the sale was moved from dec 5 to jan 9')).toMatchObject({ saleDate: '2027-01-09' });
  });

  it.each([
    'Last December the sale got postponed because I turned in the paperwork. Then in April the mod was approved.',
    'Got a notice of default dated Oct 14, they say 90 days then they can set a sale. I am 4 payments behind.',
    'He is five months behind and my credit is wrecked, I am on the note not the deed. Can I force a sale?',
    'Condo was 210 when I bought it and now they sell for 160. I am 3 months behind on the HOA.',
    'Their lawyer wants 95,000 by Jan 15 to settle a judgment or they will force the sale. No. They’ll force the sale.',
  ])('is not told by "%s"', (text) => {
    expect(told(text).paymentStatus).not.toBe('sale_scheduled');
  });

  it('is over where there are surplus funds, or the bank has bought it back', () => {
    expect(told('Someone said I have 43,000 in surplus funds from my foreclosure sale in August')).toMatchObject({
      paymentStatus: 'foreclosed',
    });
    expect(told('Sale was yesterday. Bought back by the bank for 211,000, I owed 196.')).toMatchObject({ paymentStatus: 'foreclosed' });
  });

  it('is none where it is not set', () => {
    expect(told("I called and they said a sale isn't set but it's been referred to an attorney")).toMatchObject({ saleDate: 'none' });
    expect(told('they said the sale is set for dec 8')).toMatchObject({ saleDate: '2026-12-08' });
  });
});

describe('the stage', () => {
  it.each([
    ["I'm 4 payments behind, was going to be caught up by his program", 'behind'],
    ['the tenant has an eviction court date dec 3, mortgage is 2,340 and i am two behind', 'behind'],
    ["They called me saying 5 payments late and they'll start foreclosure on Dec 2", 'behind'],
    ['They started foreclosure on Nov 2', 'in_foreclosure'],
    ["I'm not behind because my mom helps me", 'current'],
    ['First is current, second is 2 behind', 'current'],
  ])('"%s": %s', (text, stage) => {
    expect(told(text)).toMatchObject({ paymentStatus: stage });
  });

  it('is not told by what a sister went through', () => {
    expect(told('My sister says she went thru the same with Shellpoint and they foreclosed')).not.toHaveProperty('paymentStatus');
    expect(told("I'm not behind because I didn't pay, it is because they wont take it")).not.toHaveProperty('paymentStatus');
  });

  it('is not told by another building or by the landlord’s house', () => {
    expect(told('The bank foreclosed on my commercial building in 2023')).not.toHaveProperty('paymentStatus');
    expect(told('my landlord lost the house to the bank, we pay 1,600 rent, he offered cash for keys')).not.toHaveProperty('paymentStatus');
    expect(told('they foreclosed on my house in october')).toHaveProperty('paymentStatus');
  });
});

describe('a count', () => {
  it.each([
    'the county fixed it and owes us back 2,100. not behind but ive been paying it with credit cards',
    'In Sept my escrow was short 2,400 cause they paid the wrong county',
    'i missed two trustee payments',
    "I'm current on the first and 4 months behind on Discover",
  ])('is none of the mortgage: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('missedPayments');
    expect(told(text)).not.toHaveProperty('monthsBehind');
  });

  it('stays beside them', () => {
    expect(told('i am short 2, need help')).toMatchObject({ missedPayments: 2 });
    expect(told('Missed October and now November')).toMatchObject({ missedPayments: 2 });
    expect(told('I dont want to send it to the wrong place and be 2 months behind')).not.toHaveProperty('monthsBehind');
  });
});

describe('a figure', () => {
  it.each([
    'I stopped paying in Jan 2025 when my shop closed',
    "I'm back at work since August full time, 4,100 a month before taxes",
    "I've had a job since April, 4,600 a month. House is mine",
    'She moved out in October and took her 3,000 a month with her',
    'retired teacher, 2,240 a month. they raised my escrow twice',
    "I'm a home health aide, 2,600 a month, with a mortgage",
    'the bank sent back my money order for 2,940 that was 2 payments',
    'Wells says 9 payments, 17,370, and a trustee letter',
    'It started when my ex stopped his 1,200 a month in June',
    'and now they want 13,650. That is too much. They want 13,650. That’s 7 payments',
  ])('is no monthly payment: "%s"', (text) => {
    expect(told(text)).not.toHaveProperty('monthlyPayment');
  });

  it('of another loan is no balance', () => {
    expect(told('We also owe an EIDL of 86k. House payment is 2,450')).not.toHaveProperty('mortgageBalance');
    expect(told('We got scammed by a solar company, the loan is 58,000. House is worth 275 and we owe 236')).toMatchObject({
      mortgageBalance: 236000,
    });
    expect(told('sold my truck and my 401k to catch up in march, 17,800')).not.toHaveProperty('arrears');
    expect(told('behind 3 months, need 17,800 to catch up')).toMatchObject({ arrears: 17800 });
  });

  it('of savings is not what they were', () => {
    expect(told('We used up the savings, had 14k now its 2. We made September')).not.toHaveProperty('liquidAssets');
    expect(told('we have 14k in savings')).toMatchObject({ liquidAssets: '10k_to_25k' });
    expect(told('i had the money at the time! now i am 3 months behind')).not.toHaveProperty('assets');
  });

  it('in percent is a rate of this loan only', () => {
    expect(told('payroll garnishment took 15 percent since June, i pay the mortgage late')).not.toHaveProperty('interestRate');
    expect(told('MV wants 3% to let it go, I owe 158 to Truist')).not.toHaveProperty('interestRate');
    expect(told('we owe 402k at 6.875% and pay 2,410')).toMatchObject({ interestRate: 6.875 });
  });
});

describe('what is told of others or of something else', () => {
  it.each([
    ['usState', 'Trustee is some company in Dallas. Sale is set for December 8th'],
    ['usState', 'what about a deed in lieu, my cousin did that in ohio'],
    ['usState', 'The house at Elm st is a rental, I live in an apartment in Chicago'],
    ['wants', "Tenant left. Don't care to keep it."],
    ['wants', 'I can sell one of the rentals in January'],
    ['occupancy', 'I own 3 rentals and my own home.'],
    ['hardship', 'the market is dead here, 200 maybe'],
    ['hardship', 'I was in the Navy 20 years, VA loan'],
    ['hardship', 'two units are closed, the fire dept condemned the stairs'],
    ['attorney', 'She wants to foreclose, she got a lawyer. We want to pay her monthly'],
  ])('no %s: "%s"', (fact, text) => {
    expect(told(text)).not.toHaveProperty(fact);
  });

  it.each([
    ['usState', 'I live in Texas and I am behind', 'TX'],
    ['usState', 'my house is in Dallas', 'TX'],
    ['wants', 'I want to keep it', 'keep'],
    ['hardship', 'my husband is in the navy and deployed', ['military']],
    ['hardship', 'since the fire we cannot live there', ['disaster']],
    ['attorney', 'I got a lawyer', true],
    ['newIncomeDate', 'I start a new job Dec 7 at 24 an hour', '2026-12-07'],
    ['servedDate', 'Served with a foreclosure on Oct 30 by a deputy', '2026-10-30'],
  ])('but %s: "%s"', (fact, text, value) => {
    expect(told(text)).toMatchObject({ [fact]: value });
  });
});

describe('more of the long stories', () => {
  it.each([
    ['monthsBehind', "I already called Chase and the man said nothing till I’m 30 days late. The man said nothing till I'm 30 days late."],
    ['monthsBehind', 'They put every payment in the wrong month so I look 30 days late each month'],
    ['newPayment', 'The lady said balance is 268,400 and it would go to 273'],
    ['newPayment', 'He was supposed to pay 1,200 alimony till 2028 and stopped in July'],
    ['mortgageBalance', 'The loan is in her name only because I was under 62 then.'],
    ['monthlyPayment', 'We filed chapter 13. Plan is 1,940 a month for everything'],
    ['saleDate', 'So the sheriff sale was set for October 13, I filed chapter 7 on the 12th by myself and it stopped.'],
    ['saleDate', "So now we're threatened with tax sale by the county in May and Cenlar wants 2,140 a month"],
    ['wants', 'I want to sell the building, should get us 60.'],
    ['role', 'I inherited 9,000 from an uncle. I am behind'],
    ['occupancy', 'I inherited 9,000 from an uncle. I am behind'],
    ['occupancy', 'He got the rental in Mesa, I got the house in Gilbert'],
    ['role', "I'm on the loan and the deed still. I rent a room in Boise for 700."],
    ['scam', 'my step dad put me on the deed before he passed so its mine'],
    ['usState', 'my wife left me for a man in Georgia'],
    ['hardship', 'The appraisal came in low so our refi died in June'],
    ['hardship', 'I make 3,900 and they counted my daughters check'],
  ])('no %s: "%s"', (fact, text) => {
    expect(told(text)).not.toHaveProperty(fact);
  });

  it.each([
    ['monthsBehind', 'I am 30 days late', 1],
    [
      'saleDate',
      'The first one was in January when I was only a month behind. Now it is November and they scheduled a sale for January 12, 2027.',
      '2027-01-12',
    ],
    ['monthlyPayment', "Now I'm 8 months behind at 934 and the sale was moved", 934],
    ['arrears', "I'm 8 months behind, owe them 9,340 to catch up", 9340],
    ['homeValue', 'they owe me nothing, house is 150, owe 161 with the fees', 150_000],
    ['mortgageBalance', 'they owe me nothing, house is 150, owe 161 with the fees', 161_000],
    ['monthlyPayment', 'Mortgage with Flagstar 3,480. So far I paid every month', 3480],
    ['monthsBehind', 'Since June I havent paid because they wont take less', 6],
    ['missedPayments', 'October and November not paid', 2],
    ['missedPayments', 'We made September and October, November is not paid', 1],
    ['paymentStatus', 'Foreclosed in August, redemption in Michigan till Feb 20 they tell me', 'foreclosed'],
    ['paymentStatus', 'I had a court date for the foreclosure on Nov 18', 'in_foreclosure'],
    ['role', 'I inherited the house from my uncle and I am behind', 'heir'],
    ['incomeRestored', "I've had a job since April, 4,600 a month", true],
    ['usState', 'my wife left me, I live in Georgia', 'GA'],
    ['wants', 'I want to sell the house', 'sell'],
  ])('but %s: "%s"', (fact, text, value) => {
    expect(told(text)).toMatchObject({ [fact]: value });
  });
});
