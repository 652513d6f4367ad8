import { knownValue } from '../../case.ts';
import { inBankruptcy } from '../../rules.ts';
import { always, type Card, change, note, row } from '../card.ts';
import * as c from '../conditions.ts';
import type { Situation } from '../situation.ts';

/** What a lawyer decides, and what happens if nothing is done: OP-10 Chapter 13, OP-11 Chapter 7, OP-12 foreclosure. */

const inCase = (s: Situation) => inBankruptcy(s.known);
const openCase = row('open', inCase, 'ask_your_lawyer', ['LM-27'], ['bankruptcy']);
/** Arrears spread over 60 months are known to be more than the room that was told of (BK-02: a plan of 3 to 5 years). */
const plan60TooBig = (s: Situation) => {
  const extra = knownValue(s.known, 'extraPerMonth');
  return extra !== undefined && s.arrears !== undefined && s.arrears / 60 > extra;
};

export const chapter13: Card = {
  rule: 'OP-10',
  rows: [
    row('closed', c.isLost, 'chapter_13_sold', ['BK-02'], ['paymentStatus']),
    openCase,
    row('closed', c.nothingBehind, 'nothing_behind', ['LM-03'], ['paymentStatus']),
    row('weak', c.all(c.cannotPay, c.untold('newIncomeDate')), 'chapter_13_income', ['BK-02'], ['canPayNormal']),
    row('weak', plan60TooBig, 'chapter_13_room', ['BK-02'], ['extraPerMonth', 'arrears']),
    row('weak', c.all(c.wantsLeave, c.not(c.saleNear)), 'chapter_13_leaving', ['BK-02'], ['wants']),
    row('strong', c.all(c.saleNear, c.canPay, c.not(c.wantsLeave)), 'chapter_13_near', ['BK-01', 'BK-02'], ['saleDate', 'canPayNormal']),
    row('open', c.saleNear, 'chapter_13_near', ['BK-01', 'BK-02'], ['saleDate']),
    row('open', always, 'chapter_13', ['BK-02'], ['paymentStatus']),
  ],
  notes: [note(c.saleNear, 'free_lawyer', ['CT-06'], ['saleDate'])],
  changes: [change(always, 'lawyer_view', ['BK-02'], []), change(c.untold('canPayNormal'), 'regular_income', ['BK-02'], ['canPayNormal'])],
};

const inCourt = (s: Situation) => knownValue(s.known, 'otherDebts') === 'court';
/** A business that failed leaves debts beside the house (model 8.3: "other debts crush"). */
const debtsPress = (s: Situation) => inCourt(s) || knownValue(s.known, 'otherDebts') === 'debts';

export const chapter7: Card = {
  rule: 'OP-11',
  rows: [
    openCase,
    row('closed', c.dischargedInChapter7, 'chapter_7_done', ['BK-04'], ['bankruptcyDischarged']),
    row('open', c.all(debtsPress, c.not(c.wantsKeep)), 'chapter_7_debts', ['BK-04'], ['otherDebts']),
    row('weak', c.all(c.wantsKeep, c.not(c.nothingBehind)), 'chapter_7_no_cure', ['BK-04'], ['wants', 'paymentStatus']),
    row('open', c.wantsLeave, 'chapter_7_leaving', ['BK-04'], ['wants']),
    row('weak', always, 'chapter_7', ['BK-04'], []),
  ],
  notes: [note(inCourt, 'free_lawyer', ['CT-06'], ['otherDebts'])],
  changes: [change(always, 'lawyer_view', ['BK-04'], []), change(c.untold('otherDebts'), 'other_debts', ['BK-04'], ['otherDebts'])],
};

export const foreclosure: Card = {
  rule: 'OP-12',
  rows: [
    row('weak', c.isLost, 'after_sale', ['FC-03', 'CT-06'], ['paymentStatus']),
    row('weak', always, 'if_nothing_is_done', ['OP-12'], []),
  ],
  notes: [note(c.hasPlus, 'surplus', ['FC-03'], ['homeValue', 'mortgageBalance'])],
  changes: [change(c.not(c.isLost), 'any_step', ['LM-10', 'CT-01'], [])],
};
