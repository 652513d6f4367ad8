import { knownValue } from '../../case.ts';
import { always, type Card, change, note, row } from '../card.ts';
import * as c from '../conditions.ts';
import type { Situation } from '../situation.ts';

/** Ways to make the loan current again at its old terms: OP-01 reinstatement, OP-02 repayment plan, OP-03 forbearance, OP-04 deferral. */

const arrears = (s: Situation) => ({ arrears: s.arrears ?? 0 });
const months = (s: Situation) => ({ months: s.months ?? 0 });
const sinceHelp = (s: Situation) => ({ months: knownValue(s.known, 'monthsSinceHelp') ?? 0 });

const common = [
  row('closed', c.isLost, 'sold', ['OP-12'], ['paymentStatus']),
  row('closed', c.nothingBehind, 'nothing_behind', ['LM-03'], ['paymentStatus']),
];
const reverse = row('weak', c.isReverse, 'reverse_loan', ['LM-01', 'CT-01'], ['loanType']);
const nearSale = row('weak', c.saleNear, 'sale_near', ['LM-16'], ['saleDate']);

export const reinstatement: Card = {
  rule: 'OP-01',
  rows: [
    ...common,
    row('strong', c.all(c.fundsCoverArrears, c.isOver), 'funds_cover', ['OP-01'], ['liquidAssets', 'arrears'], arrears),
    row('open', c.fundsCoverArrears, 'funds_cover', ['OP-01'], ['liquidAssets', 'arrears'], arrears),
    row('weak', c.fundsBelowArrears, 'funds_below', ['OP-01'], ['liquidAssets', 'arrears'], arrears),
    row('weak', c.all(c.monthsOver(12), c.untold('liquidAssets')), 'many_months_at_once', ['OP-01'], ['monthsBehind'], months),
    row('open', always, 'reinstatement', ['OP-01'], ['paymentStatus']),
  ],
  notes: [note(c.saleNear, 'state_deadline', ['OP-01'], ['saleDate'])],
  changes: [
    change(c.not(c.nothingBehind), 'outside_money', ['OP-01', 'CT-17'], ['arrears']),
    change(c.untold('liquidAssets'), 'savings', ['OP-01'], ['liquidAssets']),
  ],
};

export const repaymentPlan: Card = {
  rule: 'OP-02',
  rows: [
    ...common,
    reverse,
    row('weak', c.planTooSteep, 'plan_steep', ['FN-03'], ['monthsBehind'], months),
    nearSale,
    row('weak', c.all(c.cannotPay, c.untold('newIncomeDate')), 'payment_out_of_reach', ['OP-02'], ['canPayNormal']),
    row('weak', c.noRoom, 'no_room', ['OP-02'], ['extraPerMonth']),
    row('weak', c.isLasting, 'lasting_needs_less', ['OP-05'], ['hardshipState']),
    row('strong', c.all(c.planFits, c.isOver, c.monthsUnder(3.01)), 'plan_fits', ['OP-02', 'FN-03'], ['extraPerMonth', 'arrears'], (s) => ({
      extra: c.planExtra(s) ?? 0,
    })),
    row('open', c.isTemporary, 'plan_later', ['OP-02'], ['hardshipState']),
    row('open', always, 'plan', ['OP-02'], ['paymentStatus']),
  ],
  notes: [],
  changes: [
    change(c.all(c.not(c.nothingBehind), c.untold('extraPerMonth')), 'room', ['OP-02', 'FN-03'], ['extraPerMonth']),
    change(c.any(c.noRoom, c.cannotPay), 'more_income', ['OP-02'], ['extraPerMonth', 'canPayNormal']),
  ],
};

export const forbearance: Card = {
  rule: 'OP-03',
  rows: [
    row('closed', c.isLost, 'sold', ['OP-12'], ['paymentStatus']),
    reverse,
    row('closed', c.all(c.isGse, c.monthsAtLeast(12)), 'pause_cap', ['FN-02'], ['monthsBehind', 'loanOwner'], months),
    row('weak', c.monthsAtLeast(12), 'pause_cap', ['FN-02'], ['monthsBehind'], months),
    nearSale,
    row('weak', c.livesElsewhere, 'pause_needs_home', ['FN-02'], ['occupancy']),
    row('strong', (s) => knownValue(s.known, 'declaredDisaster') === true, 'pause_disaster', ['FN-17'], ['declaredDisaster']),
    row('weak', c.isOver, 'pause_not_needed', ['OP-03'], ['hardshipState']),
    row('weak', c.isLasting, 'pause_too_short', ['OP-03'], ['hardshipState']),
    row('strong', c.all(c.isTemporary, c.not(c.untold('newIncomeDate'))), 'pause_until_income', ['OP-03'], ['newIncomeDate']),
    row('open', c.isTemporary, 'pause_bridges', ['OP-03'], ['hardship']),
    row('open', always, 'pause', ['OP-03'], ['hardship']),
  ],
  notes: [
    note(c.all(c.livesThere, c.monthsUnder(4)), 'servicer_reaches_out', ['LM-04', 'LM-05'], ['monthsBehind']),
    note(c.maybeGse, 'pause_blocks', ['FN-02'], ['loanOwner']),
  ],
  changes: [
    change(c.untold('newIncomeDate'), 'income_date', ['OP-03'], ['newIncomeDate']),
    change(c.isTemporary, 'hardship_lasts', ['OP-05'], ['hardshipState']),
  ],
};

/** Months behind within which Fannie Mae and Freddie Mac defer payments (FN-04). */
const gseDeferral = { from: 2, to: 6, sinceHelp: 12 } as const;

export const deferral: Card = {
  rule: 'OP-04',
  rows: [
    ...common,
    reverse,
    row('closed', c.all(c.isGse, c.monthsOver(gseDeferral.to)), 'deferral_past_cap', ['FN-04'], ['monthsBehind', 'loanOwner'], months),
    row('closed', c.all(c.isGse, c.helpedWithin(gseDeferral.sinceHelp)), 'helped_lately_gse', ['FN-04'], ['monthsSinceHelp'], sinceHelp),
    row('closed', c.all(c.loanIs('fha'), c.helpedWithin(24)), 'helped_lately_fha', ['FHA-03'], ['monthsSinceHelp', 'loanType'], sinceHelp),
    row(
      'weak',
      c.all(c.loanIs('va'), c.helpedWithin(Number.POSITIVE_INFINITY)),
      'helped_before_va',
      ['VA-04'],
      ['monthsSinceHelp', 'loanType'],
    ),
    row(
      'weak',
      c.all(c.loanIs('unknown', 'conventional', 'private'), c.monthsOver(12)),
      'deferral_long',
      ['FN-04'],
      ['monthsBehind'],
      months,
    ),
    nearSale,
    row('weak', c.all(c.isGse, c.monthsUnder(gseDeferral.from)), 'deferral_too_early', ['FN-04'], ['monthsBehind', 'loanOwner']),
    row('weak', c.isLasting, 'deferral_needs_payment', ['OP-04'], ['hardshipState']),
    row('weak', c.all(c.cannotPay, c.not(c.isTemporary)), 'payment_out_of_reach', ['OP-04'], ['canPayNormal']),
    row('strong', c.all(c.isOver, c.canPay, c.not(c.planFits)), 'deferral_fits', ['OP-04'], ['canPayNormal', 'hardshipState']),
    row('open', c.isTemporary, 'deferral_later', ['OP-04'], ['hardshipState']),
    row('open', c.loanIs('private'), 'deferral_private', ['PR-01'], ['loanOwner']),
    row('open', always, 'deferral', ['OP-04'], ['paymentStatus']),
  ],
  notes: [
    note(c.all(c.maybeGse, c.not(c.nothingBehind)), 'deferral_gse', ['FN-04'], ['loanOwner', 'monthsBehind']),
    note(c.loanIs('fha'), 'deferral_fha', ['FHA-05', 'FHA-03'], ['loanType']),
    note(c.loanIs('va'), 'deferral_va', ['VA-02', 'VA-03', 'CT-08'], ['loanType']),
    note(c.loanIs('usda'), 'deferral_usda', ['US-01', 'US-02'], ['loanType']),
  ],
  changes: [
    change(c.all(c.maybeGse, c.not(c.nothingBehind)), 'another_month', ['FN-04'], ['monthsBehind']),
    change(c.untold('monthsSinceHelp'), 'earlier_help', ['FN-04', 'FHA-03', 'VA-04'], ['monthsSinceHelp']),
    change(c.untold('canPayNormal'), 'normal_payment', ['OP-04'], ['canPayNormal']),
    change(c.loanIs('unknown', 'conventional'), 'loan_owner', ['OP-00', 'LM-23'], ['loanType', 'loanOwner']),
  ],
};
