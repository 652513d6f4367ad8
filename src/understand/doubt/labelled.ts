import type { Fact } from '../../../dialogs/case.ts';
import type { Labels } from '../labels.ts';
import { type Claim, claimOf, valuesOf } from './claims.ts';

/** The claims of labelled messages: for learning and counting only, no turn needs them. */
const facts: Partial<Record<keyof Labels, Fact>> = {
  hardship: 'hardship',
  payment_status: 'paymentStatus',
  months_behind: 'monthsBehind',
  missed_payments: 'missedPayments',
  monthly_payment: 'monthlyPayment',
  mortgage_balance: 'mortgageBalance',
  home_value: 'homeValue',
  other_liens: 'otherLiens',
  occupancy: 'occupancy',
  wants: 'wants',
  options_mentioned: 'optionsMentioned',
  assets: 'assets',
  income_restored: 'incomeRestored',
  loan_type: 'loanType',
  already_contacted_servicer: 'alreadyContactedServicer',
  modification_state: 'modificationState',
  bankruptcy: 'bankruptcy',
  attorney: 'attorney',
};

/** The claims of a labelled message. `fields`: only those that were labelled. */
export const claimsOf = (labels: Labels, fields: readonly (keyof Labels)[] = labelled): Claim[] =>
  fields.flatMap((field) => {
    const fact = facts[field];
    return fact === undefined ? [] : valuesOf(labels[field]).map((value) => claimOf(fact, value));
  });
export const labelled = Object.keys(facts) as (keyof Labels)[];

/** The field of the labels to which a claim belongs. */
export function fieldOf(claim: Claim): keyof Labels | undefined {
  const name = claim.split('=')[0];
  return labelled.find((field) => facts[field] === name);
}
