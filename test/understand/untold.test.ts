import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { today } from './sets.ts';

type Field = keyof Labels;
const heard = (text: string, field: Field): unknown => {
  const value = labelsOf({ id: '', text }, today)[field];
  return Array.isArray(value) && value.length === 0 ? null : value;
};

/** Each kind of words that tells nothing of this household, and beside it the neighbour that does. */
const pairs: [kind: string, field: Field, not: string, text: string, value: unknown][] = [
  [
    'a loan applied for',
    'already_contacted_servicer',
    'I applied for a home loan and sent the processor my W-2 twice.',
    'I applied for a modification and sent them my W-2 twice.',
    true,
  ],
  [
    'a spouse',
    'already_contacted_servicer',
    'After speaking to my wife we signed nothing.',
    'After speaking to the bank we signed nothing.',
    true,
  ],
  [
    'a check sent on',
    'already_contacted_servicer',
    'A check for $9,000 which I sent to the bank.',
    'A letter of hardship which I sent to the bank.',
    true,
  ],
  [
    'a refusal alone',
    'already_contacted_servicer',
    'They rejected my second loan assistance application.',
    'They never answered my second loan assistance application.',
    true,
  ],
  [
    'steps of the other side',
    'modification_state',
    'The bank is trying to push us out of the modification.',
    'We are trying to get a modification.',
    'applied',
  ],
  [
    'no time for it',
    'modification_state',
    'I never got the chance to submit the modification papers.',
    'I have submitted the modification papers.',
    'applied',
  ],
  [
    'another option refused',
    'modification_state',
    'I want a modification, they refuse to give a forbearance.',
    'I want a modification, they refuse to give me one.',
    'denied',
  ],
  ['a court trial', 'modification_state', 'The judge put off the trial.', 'We are in month two of the trial.', 'trial'],
  [
    'on-time payments of a plan',
    'payment_status',
    'My trial plan payments were all paid on time.',
    'My mortgage payments were all paid on time.',
    'current',
  ],
  ['months ago', 'payment_status', 'About ten months back I asked for a payoff.', 'I am ten months back on the mortgage.', 'behind'],
  [
    'another cost',
    'payment_status',
    'I cannot afford to pay $4,000 in closing costs.',
    'I cannot afford to pay my mortgage.',
    'about_to_fall_behind',
  ],
  [
    'what they falsely said',
    'payment_status',
    'They told my wife that we are in foreclosure, which is false.',
    'They told my wife that we are in foreclosure.',
    'in_foreclosure',
  ],
  [
    'what did not happen',
    'payment_status',
    'If they had told me that the sale was set I would have paid.',
    'They told me that the sale was set for June 4.',
    'sale_scheduled',
  ],
  [
    'other filings',
    'payment_status',
    'They filed a satisfaction with the wrong page.',
    'They filed a foreclosure complaint.',
    'in_foreclosure',
  ],
  ['anybody', 'hardship', 'There is no help for families that are grieving.', 'Our family is grieving, my husband died in May.', ['death']],
  ['a caller transferred', 'hardship', 'I called about a job and they transferred me.', 'My job transferred me to Ohio.', ['relocation']],
  ["a clerk's own story", 'hardship', 'The man on the phone said he had a stroke.', 'My husband had a stroke.', ['medical_or_disability']],
  ['staff of the business', 'hardship', 'We may have to lay off employees.', 'I was laid off.', ['job_loss']],
  ['urged on us', 'wants', 'They tried to pressure us into a short sale.', 'We are doing a short sale.', 'sell'],
  ['feared', 'wants', 'I am scared that we will be forced to walk away.', 'I just want to walk away.', 'leave'],
  ['promised', 'wants', 'They promised that I would not lose my home.', 'I do not want to lose my home.', 'keep'],
  ['advised', 'bankruptcy', 'He said that I should file bankruptcy to stop it.', 'I filed bankruptcy to stop it.', true],
  ['sold things', 'wants', 'We want to sell the car to pay it.', 'We want to sell the house to pay it.', 'sell'],
  ['bought as such', 'options_mentioned', 'The house was previously a short sale.', 'They offered a short sale.', ['short_sale']],
  [
    'refinanced long ago',
    'options_mentioned',
    'We took out a loan with a bank to refinance.',
    'We asked the bank to refinance.',
    ['refinance'],
  ],
  ['a rented car', 'occupancy', 'I have a rental car this week.', 'I have a rental and the tenant moved out.', 'rental'],
  ['a threat of a lawyer', 'attorney', 'They threatened me with a lawyer.', 'I hired a lawyer.', true],
  ['a sum once', 'monthly_payment', 'I settled it by paying the sum of $9,000.', 'I am paying $900 a month.', 900],
];

describe('words that tell nothing of this household', () => {
  it.each(pairs)('%s: %s', (_kind, field, not, text, value) => {
    expect(heard(not, field), not).toBeNull();
    expect(heard(text, field), text).toEqual(value);
  });
  it('takes a planned foreclosure for a threat', () => {
    expect(heard('They hired a law firm to begin a foreclosure action.', 'payment_status')).toBe('behind');
    expect(heard('Their law firm began a foreclosure action.', 'payment_status')).toBe('in_foreclosure');
  });
  it('counts no payment that only they call missed, and none of a tenant', () => {
    expect(heard('I get calls saying I missed a payment.', 'missed_payments')).toBeNull();
    expect(heard('My tenant owes two months.', 'months_behind')).toBeNull();
    expect(heard('I missed two payments.', 'missed_payments')).toBe(2);
  });
});
