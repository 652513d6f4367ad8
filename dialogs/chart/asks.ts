import { type Case, type Fact, knownValue } from '../case.ts';
import type { Heard } from '../heard.ts';
import { inBankruptcy, isBehind, isCurrent, owesMoreThanWorth, saleIsThisWeek, wantsToLeave } from '../rules.ts';

/**
 * Every question that may be asked: which fact it fills, what kind of answer it takes, when it matters.
 * The words are in words/<lang>/asks.yaml under the same id; the chart says in which order.
 */
export type AskKind =
  | 'many'
  | 'choice'
  | 'date'
  | 'count'
  | 'money'
  | 'state'
  | 'yesno'
  | 'band'
  | 'name'
  | 'phone'
  | 'email'
  | 'time'
  | 'text';

export type Ask = {
  /** The fact that it fills; null for a question about the conversation itself. */
  fact: Fact | null;
  kind: AskKind;
  /** Values offered as choices, in order; their titles are in words/. */
  choices?: readonly string[];
  /** Choices that mean something other than a value of the fact. */
  moves?: Record<string, Heard>;
  /** Any of these, once known, settles the question too. */
  settledBy?: readonly Fact[];
  /** Is the question worth asking this person? Absent: always. */
  matters?: (known: Case, today: string) => boolean;
};

const unknown: Heard = { type: 'skipped', how: 'unknown' };
/** One tap that says two things: no income yet, and whether that will pass. */
const notBack = (state: 'temporary' | 'lasting'): Heard => ({
  type: 'answered',
  facts: { incomeRestored: { value: false, said: '', sure: 1 }, hardshipState: { value: state, said: '', sure: 1 } },
});
const has = (known: Case, hardship: string) => knownValue(known, 'hardship')?.some((kind) => kind === hardship) ?? false;
/** A payment that rose is the whole trouble: whether income came back says nothing then. */
const onlyPaymentRose = (known: Case) =>
  knownValue(known, 'hardship')?.every(
    (kind) => kind === 'arm_reset_or_payment_increase' || kind === 'escrow_or_tax_or_insurance_increase',
  ) ?? false;
/** Compliance N-2: in an open bankruptcy no questions about money; the lawyer is the way. */
const moneyMatters = (known: Case) => !inBankruptcy(known) && !isTenant(known);
const isTenant = (known: Case) => knownValue(known, 'role') === 'tenant';
const hasSaleDay = (known: Case) => /^\d/.test(knownValue(known, 'saleDate') ?? '');
/** Other debts on the house weigh in a sale, and where more is owed than it is worth; who wants to stay in a house with equity is not asked. */
const liensMatter = (known: Case) => moneyMatters(known) && (knownValue(known, 'wants') !== 'keep' || owesMoreThanWorth(known));
/** Savings weigh in catching up and in a short sale; not where a sale pays everything off. */
const savingsMatter = (known: Case) => moneyMatters(known) && !(wantsToLeave(known) && hasEquity(known));
const hasEquity = (known: Case) =>
  (knownValue(known, 'homeValue') ?? 0) * 0.9 >
  (knownValue(known, 'mortgageBalance') ?? Number.POSITIVE_INFINITY) + (knownValue(known, 'otherLiensAmount') ?? 0);
const split = (known: Case) => has(known, 'divorce_or_separation');
const bereaved = (known: Case) => has(known, 'death') || knownValue(known, 'occupancy') === 'inherited';
const wantsHome = (known: Case) =>
  knownValue(known, 'wants') === 'keep' || knownValue(known, 'wants') === 'unsure' || known.wants === undefined;
const reachIs =
  (...ways: string[]) =>
  (known: Case) =>
    ways.includes(knownValue(known, 'reach') ?? '') && knownValue(known, 'role') !== 'helper';

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
    matters: (known) => !isCurrent(known),
  },
  'sale.when': {
    fact: 'saleDate',
    kind: 'date',
    moves: { unknown },
    choices: ['unknown'],
    matters: (known) => knownValue(known, 'saleDate') === 'set',
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
    // with a day of sale in hand the count of months parts no ways any more
    matters: (known) => isBehind(known) && !hasSaleDay(known),
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
  },
  'arm.new_payment': { fact: 'newPayment', kind: 'money', matters: (known) => has(known, 'arm_reset_or_payment_increase') },
  'arm.notice': {
    fact: 'noticeReceived',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => has(known, 'arm_reset_or_payment_increase'),
  },
  'arm.date': { fact: 'resetDate', kind: 'date', matters: (known) => has(known, 'arm_reset_or_payment_increase') },
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
    choices: ['yes', 'soon', 'lasting', 'unknown'],
    moves: { unknown, soon: notBack('temporary'), lasting: notBack('lasting') },
    matters: (known) => !onlyPaymentRose(known),
  },
  'income.lasting': {
    fact: 'hardshipState',
    kind: 'choice',
    choices: ['temporary', 'lasting', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'incomeRestored') !== true && !onlyPaymentRose(known),
  },
  'income.when': {
    fact: 'newIncomeDate',
    kind: 'date',
    choices: ['unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'hardshipState') === 'temporary' && (has(known, 'job_loss') || has(known, 'reduced_income')),
  },
  'income.normal': {
    fact: 'canPayNormal',
    kind: 'yesno',
    choices: ['yes', 'no', 'unknown'],
    moves: { unknown },
    matters: (known) => knownValue(known, 'incomeRestored') === true && isBehind(known) && wantsHome(known),
  },
  'money.assets': {
    fact: 'liquidAssets',
    kind: 'band',
    choices: ['under_10k', '10k_to_25k', '25k_to_50k', 'over_50k', 'unknown'],
    moves: { unknown },
    matters: savingsMatter,
  },
  'hopes.wants': { fact: 'wants', kind: 'choice', choices: ['keep', 'sell', 'leave', 'unsure'] },
  'clash.sale': { fact: 'paymentStatus', kind: 'choice', choices: ['current', 'sale_scheduled'] },
  'clash.payment': { fact: 'paymentStatus', kind: 'choice', choices: ['current', 'behind'] },
  'next.step': {
    fact: null,
    kind: 'choice',
    choices: ['plan', 'person', 'counsellor', 'explain', 'change', 'done'],
    moves: {
      plan: { type: 'wantsPlan' },
      person: { type: 'wantsPerson' },
      counsellor: { type: 'wantsCounsellor' },
      explain: { type: 'asked', topic: 'more_ways' },
      change: { type: 'wantsChange' },
      done: { type: 'finished' },
    },
  },
  'handoff.how': {
    fact: 'reach',
    kind: 'choice',
    choices: ['chat', 'call', 'text', 'email', 'not_now'],
    moves: { not_now: { type: 'saidNo' } },
  },
  'contact.name': { fact: 'name', kind: 'name', matters: (known) => knownValue(known, 'reach') !== undefined },
  'contact.phone': { fact: 'phone', kind: 'phone', matters: reachIs('call', 'text') },
  'contact.email': { fact: 'email', kind: 'email', matters: reachIs('email') },
  'contact.best_time': {
    fact: 'bestTime',
    kind: 'time',
    matters: (known) => reachIs('call')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.call': {
    fact: 'consentCall',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('call')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.text': {
    fact: 'consentText',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('text')(known) && knownValue(known, 'phone') !== undefined,
  },
  'consent.email': {
    fact: 'consentEmail',
    kind: 'yesno',
    choices: ['yes', 'no'],
    matters: (known) => reachIs('email')(known) && knownValue(known, 'email') !== undefined,
  },
  'contact.safe': { fact: 'safeToContact', kind: 'text', choices: ['nothing_special'], matters: reachIs('call', 'text', 'email') },
  'safety.contact': { fact: 'safeToContact', kind: 'text', choices: ['do_not_contact'] },
  'handoff.preview': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
  'waiting.meanwhile': {
    fact: null,
    kind: 'yesno',
    choices: ['go_on', 'wait'],
    moves: { go_on: { type: 'wentOn' }, wait: { type: 'paused' } },
  },
  'urgent.person': {
    fact: null,
    kind: 'yesno',
    choices: ['person', 'go_on'],
    moves: { person: { type: 'saidYes' }, go_on: { type: 'saidNo' } },
  },
  'safety.house': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
  'stopped.resume': { fact: null, kind: 'yesno', choices: ['yes', 'no'] },
} as const satisfies Record<string, Ask>;

export type AskId = keyof typeof asks;
export const askIds = Object.keys(asks) as AskId[];
export const ask = (id: AskId): Ask => asks[id];

/** The intake, in the order of the chart: what `left` counts and what a lead lists as not asked. */
export const intake = [
  'story.hardship',
  'payments.status',
  'sale.any',
  'sale.when',
  'payments.months',
  'owner.note',
  'owner.deed',
  'owner.decree',
  'service.before',
  'move.far',
  'disaster.declared',
  'place.state',
  'place.occupancy',
  'hopes.wants',
  'loan.balance',
  'house.value',
  'loan.liens',
  'loan.liens_amount',
  'loan.type',
  'arm.new_payment',
  'arm.date',
  'arm.notice',
  'income.back',
  'income.lasting',
  'income.when',
  'income.normal',
  'money.assets',
] as const satisfies readonly AskId[];
