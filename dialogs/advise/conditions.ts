import { type Fact, knownValue } from '../case.ts';
import { isNotPrincipalResidence, isPrincipalResidence } from '../rules.ts';
import type { When } from './card.ts';
import type { Situation } from './situation.ts';

/** Conditions that several options share. Unknown facts make each of them false (a missing fact never counts against anybody). */

export const isLost: When = (s) => s.lost;
export const isReverse: When = (s) => s.loan === 'reverse';
export const nothingBehind: When = (s) => s.current;
export const saleNear: When = (s) => s.sale === 'near' || s.sale === 'week';
export const saleThisWeek: When = (s) => s.sale === 'week';
export const wantsKeep: When = (s) => s.wants === 'keep';
export const wantsLeave: When = (s) => s.wants === 'leave';
export const keepOrUntold: When = (s) => s.wants === 'keep' || s.wants === 'unknown';
export const hasPlus: When = (s) => s.equity.band === 'plus';
export const isShort: When = (s) => s.equity.band === 'short' || s.equity.band === 'deep';
export const isOver: When = (s) => s.hardship === 'over';
export const isTemporary: When = (s) => s.hardship === 'temporary';
export const isLasting: When = (s) => s.hardship === 'lasting';
export const livesElsewhere: When = (s) => isNotPrincipalResidence(s.known);
export const livesThere: When = (s) => isPrincipalResidence(s.known);
export const buyerReady: When = (s) => knownValue(s.known, 'listing') === 'buyer_ready';
export const isGse: When = (s) => s.loan === 'fannie_mae' || s.loan === 'freddie_mac';
/** Fannie's or Freddie's figures are worth saying, with an "if": theirs, or not known whose. */
export const maybeGse: When = (s) => isGse(s) || s.loan === 'conventional' || s.loan === 'unknown';
export const loanIs =
  (...loans: Situation['loan'][]): When =>
  (s) =>
    loans.includes(s.loan);
export const canPay: When = (s) => knownValue(s.known, 'canPayNormal') === true;
export const cannotPay: When = (s) => knownValue(s.known, 'canPayNormal') === false;
export const incomeNotBack: When = (s) => knownValue(s.known, 'incomeRestored') === false;
export const incomeBack: When = (s) => knownValue(s.known, 'incomeRestored') === true;
export const dischargedInChapter7: When = (s) => knownValue(s.known, 'bankruptcyDischarged') === true;
export const untold =
  (fact: Fact): When =>
  (s) =>
    knownValue(s.known, fact) === undefined;
export const all =
  (...parts: When[]): When =>
  (s) =>
    parts.every((part) => part(s));
export const any =
  (...parts: When[]): When =>
  (s) =>
    parts.some((part) => part(s));
export const not =
  (part: When): When =>
  (s) =>
    !part(s);

export const monthsAtLeast =
  (count: number): When =>
  (s) =>
    s.months !== undefined && s.months >= count;
export const monthsOver =
  (count: number): When =>
  (s) =>
    s.months !== undefined && s.months > count;
/** Known to be less than `count` months behind. */
export const monthsUnder =
  (count: number): When =>
  (s) =>
    s.months !== undefined && s.months < count;
/** Known to have had permanent help less than `months` ago. */
export const helpedWithin =
  (months: number): When =>
  (s) =>
    (knownValue(s.known, 'monthsSinceHelp') ?? Number.POSITIVE_INFINITY) < months;
/** Savings known to be at least `dollars`. */
export const fundsFrom =
  (dollars: number): When =>
  (s) =>
    s.funds !== undefined && s.funds.low >= dollars;
/** Savings known to be at most `dollars`. */
export const fundsUpTo =
  (dollars: number): When =>
  (s) =>
    s.funds !== undefined && s.funds.high <= dollars;

/** Savings known to cover all that is behind. */
export const fundsCoverArrears: When = (s) => s.funds !== undefined && s.arrears !== undefined && s.funds.low >= s.arrears;
export const fundsBelowArrears: When = (s) => s.funds !== undefined && s.arrears !== undefined && s.funds.high < s.arrears;
/** Savings known to cover the shortfall of an ordinary sale, with selling costs in the middle of the range. */
export const fundsCoverShortfall: When = (s) => isShort(s) && s.funds !== undefined && s.funds.low >= -s.equity.middle;

/** Fannie Mae's imminent default counts death, long illness or disability, and divorce or separation by themselves (FN-08a). */
export const automaticHardship: When = (s) =>
  s.kinds.some((kind) => kind === 'death' || kind === 'medical_or_disability' || kind === 'divorce_or_separation');
/** A job move of more than 50 miles, or military orders to move (FN-08, ML-03). */
export const farMove: When = (s) => knownValue(s.known, 'moveOver50Miles') === true;
/** One of the hardships with which a short sale is possible before 60 days late (FN-08). */
export const shortSaleHardship: When = any(automaticHardship, farMove);

/** A repayment plan of up to 12 months: the extra a month that it needs, in US dollars (facts-federal.md 8.2). */
export function planExtra(s: Situation): number | undefined {
  return s.arrears === undefined ? undefined : Math.ceil(s.arrears / 12);
}

/** Known to have room for the plan, and the plan stays within one and a half payments (FN-03). */
export const planFits: When = (s) => {
  const extra = knownValue(s.known, 'extraPerMonth');
  const needed = planExtra(s);
  return extra !== undefined && extra > 0 && needed !== undefined && needed <= extra && !planTooSteep(s);
};

/** Over twelve months the plan would need more than one and a half payments (FN-03): more than six months behind. */
export const planTooSteep: When = (s) => {
  const payment = knownValue(s.known, 'monthlyPayment');
  const needed = planExtra(s);
  return payment === undefined || needed === undefined ? (s.months ?? 0) > 6 : needed > payment / 2 + 1;
};

/** Known to have no room, or too little, above the normal payment. */
export const noRoom: When = (s) => {
  const extra = knownValue(s.known, 'extraPerMonth');
  const needed = planExtra(s);
  return extra === 0 || (extra !== undefined && needed !== undefined && extra < needed);
};
