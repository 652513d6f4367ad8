import type { Fact } from '../../../dialogs/case.ts';
import type { ToldFacts } from '../../../dialogs/heard.ts';

/** What a message may claim, as a short name: "hardship=job_loss", "paymentStatus=behind"; sums, counts and days without their number. */
export type Claim = string;

/** A payment that is to come is told in the words of a payment. */
const sameWords: Partial<Record<Fact, Fact>> = { newPayment: 'monthlyPayment' };
const numbered = new Set<Fact>(['monthsBehind', 'missedPayments', 'monthlyPayment', 'mortgageBalance', 'homeValue', 'assets']);

/** The name under which one value of a fact is learned and doubted. */
export function claimOf(fact: Fact, value: unknown): Claim {
  const name = sameWords[fact] ?? fact;
  return numbered.has(name) ? name : `${name}=${String(value)}`;
}

/** The single values of a fact or a label: those of a list, the one, or none. */
export const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null || value === '' ? [] : [value];

/** All single claims among the facts that were heard, each with its words and how sure the rules are of it. */
export const claimsHeard = (told: ToldFacts): { fact: Fact; value: unknown; claim: Claim; said: string; sure: number }[] =>
  (Object.keys(told) as Fact[]).flatMap((fact) => {
    const one = told[fact];
    if (one === undefined) return [];
    return valuesOf(one.value).map((value) => ({ fact, value, claim: claimOf(fact, value), said: one.said, sure: one.sure }));
  });
