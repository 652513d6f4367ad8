import { knownValue } from '../../case.ts';
import { always, type Card, change, note, row } from '../card.ts';
import * as c from '../conditions.ts';
import type { Situation } from '../situation.ts';

/** Ways to leave: OP-07 ordinary sale, OP-08 short sale, OP-09 deed-in-lieu. */

const left = (s: Situation) => ({ low: s.equity.low, high: s.equity.high });
const gap = (s: Situation) => ({ low: Math.max(0, -s.equity.high), high: -s.equity.low });
const house = ['homeValue', 'mortgageBalance', 'otherLiensAmount'] as const;
const monthOrLess = (s: Situation) => c.saleNear(s) && (s.saleDays === undefined || s.saleDays <= 30);
const hasLien = (s: Situation) => knownValue(s.known, 'otherLiens') === true || (knownValue(s.known, 'otherLiensAmount') ?? 0) > 0;
const isListed = (s: Situation) => knownValue(s.known, 'listing') === 'listed';
const isRental = (s: Situation) => knownValue(s.known, 'occupancy') === 'rental';
const sold = row('closed', c.isLost, 'sold', ['OP-12'], ['paymentStatus']);

export const sale: Card = {
  rule: 'OP-07',
  rows: [
    sold,
    row('strong', c.all(c.buyerReady, c.not(c.isShort)), 'buyer_ready', ['OP-07'], ['listing']),
    row('closed', c.all(c.saleThisWeek, c.not(c.buyerReady)), 'sale_week_sale', ['OP-07'], ['saleDate', 'listing']),
    row('weak', c.all(monthOrLess, c.not(c.buyerReady)), 'sale_month_sale', ['OP-07'], ['saleDate', 'listing']),
    row('open', c.fundsCoverShortfall, 'cash_closes_gap', ['OP-07'], [...house, 'liquidAssets'], gap),
    row('weak', c.isShort, 'sale_needs_cash', ['OP-07'], [...house], gap),
    row('strong', c.all(c.hasPlus, c.not(c.keepOrUntold)), 'sale_leaves_money', ['OP-07'], [...house], left),
    row('open', c.hasPlus, 'sale_leaves_money', ['OP-07'], [...house], left),
    row('open', (s) => s.equity.band === 'thin', 'sale_thin', ['OP-07'], [...house], left),
    row('open', always, 'sale_equity_unknown', ['OP-07'], [...house]),
  ],
  notes: [
    note(c.all(monthOrLess, c.hasPlus), 'sale_leaves_money', ['OP-07'], [...house], left),
    note(c.all(isRental, c.nothingBehind), 'hold_rental', ['OP-07'], ['occupancy', 'rent']),
    note(c.loanIs('fha', 'va', 'usda'), 'assumable', ['OP-13'], ['loanType']),
  ],
  changes: [
    change(always, 'value_opinion', ['OP-07'], ['homeValue']),
    change(c.any(c.untold('otherLiens'), hasLien), 'other_liens', ['OP-07'], ['otherLiens', 'otherLiensAmount']),
    change(c.isShort, 'cash_to_close', ['OP-07'], ['liquidAssets']),
  ],
};

/** Less than 90 days late, by what was told: Fannie then wants the full package, and before 60 days a listed hardship (FN-08). */
const early = c.any(c.nothingBehind, c.monthsUnder(2));
const reservesOverTest = c.all(early, c.fundsFrom(25_000), c.not(c.farMove));
const noHardshipTold = (s: Situation) => s.kinds.every((kind) => kind === 'other');

/** Rows that a short sale and a deed-in-lieu share (FN-08, FN-15: "same status tests"). */
const statusRows = [
  sold,
  row('closed', c.hasPlus, 'equity_for_sale', ['OP-08'], [...house], left),
  row('weak', c.isReverse, 'reverse_loan', ['LM-01', 'CT-01'], ['loanType']),
  row(
    'closed',
    c.all(reservesOverTest, noHardshipTold),
    'early_no_hardship',
    ['FN-08', 'FN-08a', 'FN-10'],
    ['paymentStatus', 'liquidAssets', 'hardship'],
  ),
];
const earlyRows = [
  row('weak', reservesOverTest, 'early_reserves', ['FN-08a', 'FN-10'], ['paymentStatus', 'liquidAssets']),
  row('weak', c.all(early, c.livesElsewhere), 'early_rental', ['FN-08'], ['paymentStatus', 'occupancy']),
  row(
    'weak',
    c.all(early, c.not(noHardshipTold), c.not(c.shortSaleHardship)),
    'early_hardship',
    ['FN-08', 'FN-08a'],
    ['paymentStatus', 'hardship'],
  ),
  row('weak', (s) => s.equity.band === 'thin', 'thin_for_sale', ['OP-07'], [...house], left),
  row('weak', c.isOver, 'hardship_over', ['OP-08'], ['hardshipState']),
];
const lateEnough = c.any(c.monthsAtLeast(3), c.all(c.nothingBehind, c.shortSaleHardship));
/** More than 18 months late, or a Chapter 7 discharge: Fannie and Freddie ask for no package (FN-08, FR-02). */
const noPackage = c.all(c.isGse, c.any(c.dischargedInChapter7, c.monthsOver(18)));
const readyToGo = (s: Situation) => isListed(s) || c.buyerReady(s) || c.fundsUpTo(10_000)(s);

export const shortSale: Card = {
  rule: 'OP-08',
  rows: [
    ...statusRows,
    row('closed', c.all(c.saleThisWeek, c.not(c.buyerReady)), 'sale_week_short_sale', ['LM-16'], ['saleDate', 'listing']),
    row('weak', c.all(c.saleNear, c.not(c.buyerReady)), 'sale_near_no_buyer', ['LM-16', 'FN-09'], ['saleDate', 'listing']),
    ...earlyRows,
    row('weak', c.wantsKeep, 'you_want_to_stay', ['OP-08'], ['wants']),
    row('strong', c.all(c.not(c.wantsKeep), noPackage), 'no_package', ['FN-08', 'FR-02'], ['monthsBehind', 'bankruptcyDischarged']),
    row('open', (s) => s.equity.band === 'unknown', 'short_sale_equity_unknown', ['OP-08'], [...house]),
    row(
      'strong',
      c.all(c.wantsLeave, lateEnough, readyToGo),
      'short_sale_fits',
      ['OP-08', 'FN-08'],
      ['wants', 'monthsBehind', 'homeValue'],
      gap,
    ),
    row('open', always, 'short_sale', ['OP-08'], [...house], gap),
  ],
  notes: [
    note(hasLien, 'second_lien', ['FN-12', 'DF-05'], ['otherLiens']),
    note(c.all(c.maybeGse, c.not(c.hasPlus)), 'gse_waiver', ['FN-13', 'FN-11'], ['loanOwner', 'occupancy']),
    note(c.all(c.maybeGse, c.fundsFrom(10_000), c.not(c.hasPlus)), 'contribution', ['FN-10'], ['liquidAssets']),
    note(c.loanIs('fha'), 'short_sale_fha', ['FHA-07'], ['loanType', 'paymentStatus']),
    note(c.loanIs('va'), 'short_sale_va', ['VA-06', 'VA-07'], ['loanType']),
    note(c.loanIs('usda'), 'short_sale_usda', ['US-03'], ['loanType']),
    note(c.loanIs('private'), 'short_sale_private', ['PR-01', 'DF-03'], ['loanOwner']),
    note(c.not(c.hasPlus), 'forgiven_debt_tax', ['TX-01', 'TX-05', 'TX-04'], ['usState']),
    note(c.not(c.hasPlus), 'buy_again', ['CR-10', 'CR-12', 'CR-01'], ['loanType']),
  ],
  changes: [
    change(always, 'value_opinion', ['OP-07'], ['homeValue']),
    change(hasLien, 'lien_release', ['FN-12'], ['otherLiens']),
    change(c.all(early, c.untold('moveOver50Miles')), 'far_move', ['FN-08'], ['moveOver50Miles']),
    change(c.all(early, c.livesElsewhere), 'ninety_days', ['FN-08'], ['monthsBehind']),
    change(c.not(c.incomeBack), 'income_back', ['OP-05'], ['incomeRestored']),
    change(c.all(c.saleNear, c.not(c.buyerReady)), 'buyer_found', ['OP-08'], ['listing']),
  ],
};

export const deedInLieu: Card = {
  rule: 'OP-09',
  rows: [
    ...statusRows,
    row('closed', c.all(c.saleNear, c.loanIs('fannie_mae')), 'deed_too_late', ['FN-15'], ['saleDate', 'loanOwner']),
    row('weak', c.saleNear, 'deed_too_late', ['FN-15'], ['saleDate']),
    row('weak', hasLien, 'deed_second_lien', ['OP-09'], ['otherLiens']),
    ...earlyRows,
    row('weak', c.wantsKeep, 'you_want_to_stay', ['OP-09'], ['wants']),
    row('open', always, 'deed', ['OP-09', 'FN-15'], ['wants', 'otherLiens']),
  ],
  notes: [note(c.all(c.maybeGse, c.not(c.hasPlus)), 'deed_gse', ['FN-15', 'FN-11'], ['loanOwner'])],
  changes: [
    change(c.any(hasLien, c.untold('otherLiens')), 'title_cleared', ['OP-09'], ['otherLiens']),
    change(c.not(isListed), 'listing_tried', ['OP-09'], ['listing']),
  ],
};
