import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('sums that stand beside the words of a fact', () => {
  it.each([
    ['He says sign the house over and rent our own house back for 2,900 a month.', 'rent'],
    ['The house is empty since the tenants wrecked it, 14k to fix.', 'rent'],
    ['We cannot carry rent there and 1,650 here.', 'rent'],
    ['The savings are gone, 31,000 of it.', 'liquidAssets'],
    ['One guy offers 120 cash close in ten days.', 'liquidAssets'],
    ['The mortgage is up to date, 1,640.', 'newPayment'],
    ['They gave me a 12 month plan at 2,300 and I cannot hold it.', 'monthlyPayment'],
    ['My hours were cut at the hospital from 36 to 24.', 'medical'],
    ['My husband took a job in Alaska and we are split up.', 'usState'],
    ['My son says get a reverse mortgage, the lady at church says it is a trap.', 'loanType'],
    ['Three years ago we almost lost it, we were eight months behind and they modified us.', 'monthsBehind'],
    ['The lot rent just went from 390 to 560.', 'newPayment'],
    ['They want 16,200 to reinstate and we have 9,000.', 'arrears9000'],
    ['We are behind and sold the boat for 8k that got us through.', 'arrears'],
    ['The county wants four years of property taxes with interest at 18 percent.', 'interestRate'],
    ['I am one of the fifteen percent who said no to the sale of the condo loan.', 'interestRate'],
    ['It comes on top of dues of 610 a month.', 'extraPerMonth'],
    ['I hurt my back at work in April.', 'hardshipState'],
    ['Would a short sale finish my entitlement for good?', 'hardshipState'],
  ])('%s tells no %s', (text, fact) => {
    if (fact === 'arrears9000') expect(told(text).arrears).not.toBe(9000);
    else if (fact === 'medical') expect(told(text).hardship).toEqual(['reduced_income']);
    else expect(told(text)).not.toHaveProperty(fact);
  });

  it.each([
    ['We rent it out for 1,400 a month.', { rent: 1400 }],
    ['My mother has a reverse mortgage.', { loanType: 'reverse' }],
    ['We are eight months behind, it began two years ago with my back.', { monthsBehind: 8 }],
    ['We have 9,000 in savings.', { liquidAssets: 'under_10k' }],
    ['My payment went from 1,340 to 2,015.', { newPayment: 2015 }],
    ['They want 16,200 to reinstate.', { arrears: 16200 }],
    ['The rate is 6.9 percent on my loan.', { interestRate: 6.9 }],
    ['I could pay 300 extra a month.', { extraPerMonth: 300 }],
    ['I am back at work since October.', { hardshipState: 'over' }],
    ['The shop closed for good in May.', { hardshipState: 'lasting' }],
  ])('%s tells its own', (text, facts) => expect(told(text)).toMatchObject(facts));
});
