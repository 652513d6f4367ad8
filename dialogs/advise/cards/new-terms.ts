import { knownValue } from '../../case.ts';
import { paymentIsChanging } from '../../rules.ts';
import { always, type Card, change, deciding, note, row } from '../card.ts';
import * as c from '../conditions.ts';
import type { Situation } from '../situation.ts';
import { deferral } from './catching-up.ts';

/** Ways to stay on other terms: OP-05 loan modification, OP-06 refinance. */

const sinceHelp = (s: Situation) => ({ months: knownValue(s.known, 'monthsSinceHelp') ?? 0 });
const modificationIs = (state: 'applied' | 'trial' | 'denied' | 'approved') => (s: Situation) =>
  knownValue(s.known, 'modificationState') === state;
const deferralWorks = (s: Situation) => ['strong', 'open'].includes(deciding(deferral, s).standing);
/** Current or less than 60 days late: help then goes by the imminent-default test (FN-05, FN-08a). */
const early = c.any(c.nothingBehind, c.monthsUnder(2));
const helpedFha = c.all(c.loanIs('fha'), c.helpedWithin(24));

const escrowRose = (s: Situation) => s.kinds.includes('escrow_or_tax_or_insurance_increase');

export const loanModification: Card = {
  rule: 'OP-05',
  rows: [
    row('closed', c.isLost, 'sold', ['OP-12'], ['paymentStatus']),
    row('weak', c.isReverse, 'reverse_loan', ['LM-01', 'CT-01'], ['loanType']),
    row('closed', helpedFha, 'helped_lately_fha', ['FHA-03'], ['monthsSinceHelp', 'loanType'], sinceHelp),
    row('strong', c.any(modificationIs('trial'), modificationIs('approved')), 'trial_running', ['FN-06'], ['modificationState']),
    row('weak', modificationIs('denied'), 'modification_denied', ['LM-12', 'LM-17'], ['modificationState']),
    row('weak', c.saleNear, 'send_anyway', ['LM-16'], ['saleDate']),
    row('open', modificationIs('applied'), 'modification_applied', ['LM-09', 'LM-10'], ['modificationState']),
    row('weak', c.all(c.dischargedInChapter7, c.not(c.wantsKeep)), 'after_chapter_7', ['BK-04'], ['bankruptcyDischarged']),
    row('weak', c.all(early, c.livesElsewhere), 'early_needs_home', ['FN-08a'], ['occupancy', 'paymentStatus']),
    row('weak', c.all(early, c.fundsFrom(25_000)), 'early_reserves', ['FN-08a'], ['liquidAssets', 'paymentStatus']),
    row(
      'strong',
      c.all(early, c.wantsKeep, c.automaticHardship, c.fundsUpTo(25_000)),
      'early_fits',
      ['FN-08a', 'FN-06'],
      ['hardship', 'liquidAssets'],
    ),
    row('weak', c.all(c.isOver, deferralWorks), 'milder_first', ['OP-04'], ['hardshipState']),
    row('weak', c.all(c.isLasting, c.cannotPay, c.incomeNotBack), 'modification_income', ['OP-05'], ['incomeRestored', 'canPayNormal']),
    row(
      'strong',
      c.all(c.isLasting, c.wantsKeep, c.incomeBack, c.cannotPay, c.monthsAtLeast(2)),
      'modification_fits',
      ['FN-05', 'FN-06'],
      ['incomeRestored', 'monthsBehind'],
    ),
    row('open', c.isTemporary, 'modification_later', ['OP-05'], ['hardshipState']),
    row('open', c.isLasting, 'modification_fits', ['FN-05', 'FN-06'], ['hardshipState', 'monthsBehind']),
    row('open', always, 'modification', ['FN-06'], ['hardshipState']),
  ],
  notes: [
    note(escrowRose, 'escrow_check', ['LM-22'], ['hardship', 'escrowAnalysis']),
    note(c.all(early, c.not(c.livesElsewhere), c.not(c.fundsFrom(25_000))), 'early_test', ['FN-08a'], ['paymentStatus', 'liquidAssets']),
    note((s) => paymentIsChanging(s.known), 'arm_notices', ['LM-29', 'LM-30'], ['resetDate', 'newPayment']),
    note(c.loanIs('fha'), 'modification_fha', ['FHA-01', 'FHA-04'], ['loanType']),
    note(c.loanIs('va'), 'modification_va', ['VA-03', 'CT-08'], ['loanType']),
  ],
  changes: [
    change(c.not(c.incomeBack), 'income_gained', ['OP-05'], ['incomeRestored']),
    change(c.incomeBack, 'income_lost', ['OP-05'], ['incomeRestored']),
    change(early, 'sixty_days', ['FN-05'], ['monthsBehind']),
    change(c.untold('monthsSinceHelp'), 'earlier_help', ['FN-05', 'FHA-03', 'VA-04'], ['monthsSinceHelp']),
    change(c.saleNear, 'sale_moved', ['LM-15'], ['saleDate']),
  ],
};

const noEquity = c.isShort;

export const refinance: Card = {
  rule: 'OP-06',
  rows: [
    row('closed', c.isLost, 'sold', ['OP-12'], ['paymentStatus']),
    row('closed', c.monthsAtLeast(2), 'refinance_behind', ['OP-06'], ['monthsBehind']),
    row('closed', noEquity, 'refinance_no_equity', ['OP-06'], ['homeValue', 'mortgageBalance']),
    row('weak', c.saleNear, 'sale_near', ['LM-16'], ['saleDate']),
    row('weak', c.any(c.incomeNotBack, c.cannotPay), 'refinance_income', ['OP-06'], ['incomeRestored', 'canPayNormal']),
    row('weak', (s) => s.behind && s.months === undefined, 'refinance_behind', ['OP-06'], ['paymentStatus']),
    row('weak', (s) => s.equity.band === 'thin', 'refinance_thin', ['OP-06'], ['homeValue', 'mortgageBalance']),
    row(
      'open',
      (s) => paymentIsChanging(s.known),
      'refinance_before_reset',
      ['OP-06', 'LM-29'],
      ['resetDate', 'newPayment', 'paymentStatus'],
    ),
    row('open', always, 'refinance', ['OP-06'], ['paymentStatus']),
  ],
  notes: [note((s) => paymentIsChanging(s.known), 'arm_notices', ['LM-29', 'LM-30'], ['resetDate', 'newPayment'])],
  changes: [
    change(c.not(c.monthsAtLeast(2)), 'late_payments', ['OP-06'], ['paymentStatus']),
    change((s) => s.equity.band === 'unknown', 'equity_known', ['OP-06', 'OP-07'], ['homeValue', 'mortgageBalance']),
  ],
};
