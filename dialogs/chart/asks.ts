import { type Fact, knownValue } from '../case.ts';
import type { Heard } from '../heard.ts';
import { houseIsLost, isBehind, isCurrent, saleIsThisWeek } from '../rules.ts';
import type { Ask } from './ask.ts';
import { laterAsks } from './later.ts';
import {
  bereaved,
  has,
  hasSaleDay,
  incomeMatters,
  liensMatter,
  moneyMatters,
  paymentRose,
  paysAgain,
  savingsMatter,
  split,
  wantsHome,
} from './matters.ts';

const unknown: Heard = { type: 'skipped', how: 'unknown' };
/** One tap that says two things: income is back, and whether it carries the normal payment. */
const isBack = (canPayNormal: boolean): Heard => ({
  type: 'answered',
  facts: { incomeRestored: { value: true, said: '', sure: 1 }, canPayNormal: { value: canPayNormal, said: '', sure: 1 } },
});
/** One tap that says two things: no income yet, and whether that will pass. */
const notBack = (state: 'temporary' | 'lasting'): Heard => ({
  type: 'answered',
  facts: { incomeRestored: { value: false, said: '', sure: 1 }, hardshipState: { value: state, said: '', sure: 1 } },
});
/**
 * Every question that may be asked: which fact it fills, what kind of answer it takes, when it matters.
 * The words are in words/<lang>/ under the same id; the chart says in which order.
 */
export const asks = {
  'story.hardship': {
    fact: 'hardship',
    kind: 'many',
    choices: [
      'job_loss',
      'reduced_income',
      'divorce_or_separation',
      'medical_or_disability',
      'arm_reset_or_payment_increase',
      'death',
      'other',
    ],
  },
  'payments.status': {
    fact: 'paymentStatus',
    kind: 'choice',
    choices: ['current', 'about_to_fall_behind', 'behind', 'in_foreclosure', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'monthsBehind') === undefined && knownValue(known, 'missedPayments') === undefined,
  },
  'sale.any': {
    fact: 'saleDate',
    kind: 'date',
    choices: ['none', 'set', 'unknown'],
    moves: { unknown },
    matters: (known) => !isCurrent(known) && !houseIsLost(known),
  },
  'sale.when': {
    fact: 'saleDate',
    kind: 'date',
    moves: { unknown },
    choices: ['unknown'],
    // once the house is sold, the time to buy it back is counted from that day
    matters: (known) => [undefined, 'set'].slice(houseIsLost(known) ? 0 : 1).includes(knownValue(known, 'saleDate')),
  },
  'sale.person': {
    fact: null,
    kind: 'yesno',
    choices: ['person', 'go_on'],
    moves: { person: { type: 'wantsPerson' }, go_on: { type: 'saidNo' } },
    matters: (known, today) => saleIsThisWeek(known, today),
  },
  'payments.months': {
    fact: 'monthsBehind',
    kind: 'count',
    settledBy: ['missedPayments'],
    // with a day of sale in hand, and no wish to stay, the count of months parts no ways any more
    // a reverse mortgage has no monthly payment to miss
    matters: (known) =>
      isBehind(known) && !houseIsLost(known) && knownValue(known, 'loanType') !== 'reverse' && !(hasSaleDay(known) && !wantsHome(known)),
  },
  'place.state': { fact: 'usState', kind: 'state' },
  'place.occupancy': { fact: 'occupancy', kind: 'choice', choices: ['primary', 'rental', 'second_home', 'vacant', 'inherited'] },
  'loan.balance': { fact: 'mortgageBalance', kind: 'money', matters: moneyMatters },
  'loan.liens': {
    fact: 'otherLiens',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: liensMatter,
  },
  'loan.liens_amount': { fact: 'otherLiensAmount', kind: 'money', matters: (known) => knownValue(known, 'otherLiens') === true },
  'house.value': { fact: 'homeValue', kind: 'money', matters: moneyMatters },
  'loan.type': {
    fact: 'loanType',
    kind: 'choice',
    choices: ['fha', 'va', 'usda', 'conventional', 'reverse', 'unknown'],
    moves: { unknown },
    settledBy: ['loanOwner'],
    matters: (known) => !houseIsLost(known),
  },
  'arm.new_payment': { fact: 'newPayment', kind: 'money', matters: paymentRose },
  'arm.notice': {
    fact: 'noticeReceived',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'arm_reset_or_payment_increase'),
  },
  'arm.date': { fact: 'resetDate', kind: 'date', matters: (known) => has(known, 'arm_reset_or_payment_increase') },
  'escrow.analysis': {
    fact: 'escrowAnalysis',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'escrow_or_tax_or_insurance_increase') && knownValue(known, 'loanType') !== 'reverse',
  },
  'rental.tenant': {
    fact: 'tenancy',
    kind: 'choice',
    choices: ['paying', 'not_paying', 'empty', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'rental_loss'),
  },
  'debts.other': {
    fact: 'otherDebts',
    kind: 'choice',
    choices: ['none', 'debts', 'court', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'business_failure') && moneyMatters(known),
  },
  'owner.note': {
    fact: 'onNote',
    kind: 'choice',
    choices: ['me', 'other', 'both', 'unknown'],
    moves: { unknown },
    matters: (known) => split(known) || bereaved(known),
  },
  'owner.deed': { fact: 'onDeed', kind: 'choice', choices: ['me', 'other', 'both', 'unknown'], moves: { unknown }, matters: split },
  'owner.decree': { fact: 'decree', kind: 'yesno', choices: ['yes', 'no', 'unknown'], moves: { unknown }, matters: split },
  'service.before': {
    fact: 'loanBeforeService',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'military') === true || has(known, 'military'),
  },
  'move.far': {
    fact: 'moveOver50Miles',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'relocation'),
  },
  'disaster.declared': {
    fact: 'declaredDisaster',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'disaster'),
  },
  'income.back': {
    fact: 'incomeRestored',
    kind: 'yesno',
    choices: ['yes', 'less', 'soon', 'lasting', 'unknown'],
    moves: { unknown, yes: isBack(true), less: isBack(false), soon: notBack('temporary'), lasting: notBack('lasting') },
    matters: incomeMatters,
  },
  'income.lasting': {
    fact: 'hardshipState',
    kind: 'choice',
    choices: ['temporary', 'lasting', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'incomeRestored') !== true && incomeMatters(known),
  },
  'illness.benefits': {
    fact: 'benefits',
    kind: 'choice',
    choices: ['yes', 'applied', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'medical_or_disability') && knownValue(known, 'incomeRestored') !== true && wantsHome(known),
  },
  'income.when': {
    fact: 'newIncomeDate',
    kind: 'date',
    choices: ['unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'hardshipState') === 'temporary' && (has(known, 'job_loss') || has(known, 'reduced_income')),
  },
  'income.unemployment': {
    fact: 'unemploymentEnds',
    kind: 'date',
    choices: ['none', 'unknown'],
    moves: { unknown, none: { type: 'skipped', how: 'unknown' } },
    matters: (known) =>
      has(known, 'job_loss') && known.newIncomeDate?.value === 'unknown' && knownValue(known, 'hardshipState') === 'temporary',
  },
  'income.normal': {
    fact: 'canPayNormal',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'incomeRestored') === true && isBehind(known) && wantsHome(known),
  },
  'income.extra': {
    fact: 'extraPerMonth',
    kind: 'money',
    choices: ['none', 'unknown'],
    moves: { unknown, none: { type: 'answered', facts: { extraPerMonth: { value: 0, said: '', sure: 1 } } } },
    matters: (known) => paysAgain(known) && isBehind(known) && wantsHome(known),
  },
  'money.assets': {
    fact: 'liquidAssets',
    kind: 'band',
    choices: ['under_10k', '10k_to_25k', '25k_to_50k', 'over_50k', 'unknown'],
    moves: { unknown },
    matters: savingsMatter,
  },
  'hopes.wants': {
    fact: 'wants',
    kind: 'choice',
    choices: ['keep', 'sell', 'leave', 'unsure'],
    matters: (known) => !houseIsLost(known),
  },
  'clash.sale': { fact: 'paymentStatus', kind: 'choice', choices: ['current', 'sale_scheduled'] },
  'clash.payment': { fact: 'paymentStatus', kind: 'choice', choices: ['current', 'behind'] },
  ...laterAsks,
} as const satisfies Record<string, Ask>;

export type AskId = keyof typeof asks;
export const askIds = Object.keys(asks) as AskId[];
export const ask = (id: AskId): Ask => asks[id];

/** The question that fills a fact; null where none does, or where its answer is a consent (those are taken back, not mended). */
export const askFor = (fact: Fact | undefined): AskId | null =>
  askIds.find((id) => asks[id].fact === fact && fact !== undefined && !/^(?:clash|consent)\./.test(id)) ?? null;

/** The intake, in the order of the chart: what `left` counts and what a lead lists as not asked. */
export const intake = [
  'story.hardship',
  'payments.status',
  'sale.any',
  'sale.when',
  'owner.note',
  'owner.deed',
  'owner.decree',
  'service.before',
  'move.far',
  'disaster.declared',
  'place.state',
  'place.occupancy',
  'hopes.wants',
  'payments.months',
  'loan.balance',
  'house.value',
  'loan.liens',
  'loan.liens_amount',
  'loan.type',
  'arm.new_payment',
  'arm.date',
  'arm.notice',
  'escrow.analysis',
  'rental.tenant',
  'debts.other',
  'income.back',
  'income.lasting',
  'illness.benefits',
  'income.when',
  'income.unemployment',
  'income.normal',
  'income.extra',
  'money.assets',
] as const satisfies readonly AskId[];
