import type { Fact } from '../../../dialogs/case.ts';
import type { ToldFacts } from '../../../dialogs/heard.ts';
import type { Labels } from '../labels.ts';

/** What a message may claim, as a short name: "hardship=job_loss", "paymentStatus=behind"; sums, counts and days without their number. */
export type Claim = string;

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
/** A payment that is to come is told in the words of a payment. */
const sameWords: Partial<Record<Fact, Fact>> = { newPayment: 'monthlyPayment' };
const numbered = new Set<Fact>(['monthsBehind', 'missedPayments', 'monthlyPayment', 'mortgageBalance', 'homeValue', 'assets']);

/** The name under which one value of a fact is learned and doubted. */
export function claimOf(fact: Fact, value: unknown): Claim {
  const name = sameWords[fact] ?? fact;
  return numbered.has(name) ? name : `${name}=${String(value)}`;
}

const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];

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

/** All single claims among the facts that were heard, each with its words and how sure the rules are of it. */
export const claimsHeard = (told: ToldFacts): { fact: Fact; value: unknown; claim: Claim; said: string; sure: number }[] =>
  (Object.keys(told) as Fact[]).flatMap((fact) => {
    const one = told[fact];
    if (one === undefined) return [];
    return valuesOf(one.value).map((value) => ({ fact, value, claim: claimOf(fact, value), said: one.said, sure: one.sure }));
  });
