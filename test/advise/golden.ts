import type { Advice, Gate, Option, Standing } from '../../dialogs/advise/advice.ts';
import type { Fact } from '../../dialogs/case.ts';
import type { Told } from './household.ts';

/** Golden cases of our own: what is told, and what must follow. `today` is 2026-11-22 unless the row says otherwise. */
export type Row = {
  name: string;
  told: Told;
  today?: string;
  first?: Option[];
  standing?: { [O in Option]?: Standing };
  gates?: Gate[];
  dates?: Record<string, string | null>;
  ask?: Fact;
  asksNot?: Fact;
  equity?: Advice['equity'];
  /** Keys of reasons, without `advise.reason.` */
  says?: string[];
};

const late: Told = {
  hardship: ['job_loss'],
  paymentStatus: 'behind',
  monthsBehind: 4,
  occupancy: 'primary',
  loanType: 'conventional',
  loanOwner: 'fannie_mae',
  wants: 'keep',
};
const over: Told = { ...late, hardshipState: 'over', canPayNormal: true };
const lasting: Told = { ...late, hardshipState: 'lasting' };
const leaving: Told = { ...lasting, wants: 'sell', homeValue: 300_000, mortgageBalance: 340_000, otherLiens: false };
const current: Told = { paymentStatus: 'current', occupancy: 'primary', wants: 'keep', loanType: 'conventional', loanOwner: 'fannie_mae' };
const value = (homeValue: number, mortgageBalance: number): Told => ({ homeValue, mortgageBalance });

export const saleRows: Row[] = [
  {
    name: 'the sale is today',
    told: { ...late, saleDate: '2026-11-22' },
    gates: ['sale_in_7_days'],
    first: ['chapter_13', 'reinstatement'],
  },
  {
    name: 'the sale day was yesterday',
    told: { ...late, saleDate: '2026-11-21' },
    gates: ['sale_in_7_days'],
    dates: { sale: '2026-11-21', last_safe_day: null },
  },
  {
    name: 'the sale is in 7 days',
    told: { ...late, saleDate: '2026-11-29' },
    gates: ['sale_in_7_days'],
    standing: { sale: 'closed', short_sale: 'closed' },
  },
  { name: 'the sale is in 8 days', told: { ...late, saleDate: '2026-11-30' }, gates: ['sale_in_37_days'], standing: { sale: 'weak' } },
  {
    name: 'the sale is in 30 days',
    told: { ...late, ...value(400_000, 200_000), saleDate: '2026-12-22' },
    gates: ['sale_in_37_days'],
    standing: { sale: 'weak' },
  },
  {
    name: 'the sale is in 31 days',
    told: { ...late, ...value(400_000, 200_000), saleDate: '2026-12-23' },
    gates: ['sale_in_37_days'],
    standing: { sale: 'open' },
  },
  {
    name: 'the sale is in 36 days',
    told: { ...lasting, saleDate: '2026-12-28' },
    gates: ['sale_in_37_days'],
    dates: { last_safe_day: null },
    standing: { loan_modification: 'weak', deed_in_lieu: 'closed' },
  },
  {
    name: 'the sale is in 37 days',
    told: { ...lasting, saleDate: '2026-12-29' },
    gates: ['sale_in_37_days'],
    dates: { last_safe_day: null, answer_if_sent_today: null },
    standing: { loan_modification: 'weak' },
  },
  {
    name: 'the sale is in 38 days: today is the last safe day',
    told: { ...lasting, saleDate: '2026-12-30' },
    gates: ['sale_later'],
    dates: { last_safe_day: '2026-11-22', appeal_day: null },
    standing: { loan_modification: 'open' },
    first: ['loan_modification'],
  },
  {
    name: 'the sale is in 39 days',
    told: { ...lasting, saleDate: '2026-12-31' },
    gates: ['sale_later'],
    dates: { last_safe_day: '2026-11-23' },
  },
  {
    name: 'the sale is in 89 days',
    told: { ...lasting, saleDate: '2027-02-19' },
    gates: ['sale_later'],
    dates: { appeal_day: null, last_safe_day: '2027-01-12' },
  },
  {
    name: 'the sale is in 90 days: today is the appeal day',
    told: { ...lasting, saleDate: '2027-02-20' },
    gates: ['sale_later'],
    dates: { appeal_day: '2026-11-22' },
  },
  { name: 'the sale is in 91 days', told: { ...lasting, saleDate: '2027-02-21' }, dates: { appeal_day: '2026-11-23' } },
  {
    name: 'the last safe day is a leap day',
    told: { ...lasting, saleDate: '2028-04-07' },
    today: '2028-01-10',
    dates: { last_safe_day: '2028-02-29', appeal_day: null },
  },
  {
    name: 'the same sale in a year without one',
    told: { ...lasting, saleDate: '2027-04-07' },
    today: '2027-01-10',
    dates: { last_safe_day: '2027-02-28' },
  },
  {
    name: 'over the spring change of the clocks',
    told: { ...lasting, saleDate: '2027-04-10' },
    today: '2027-03-03',
    gates: ['sale_later'],
    dates: { last_safe_day: '2027-03-03' },
  },
  {
    name: 'over the autumn change of the clocks',
    told: { ...lasting, saleDate: '2026-12-08' },
    today: '2026-10-31',
    gates: ['sale_later'],
    dates: { last_safe_day: '2026-10-31' },
  },
  { name: 'over the new year', told: { ...lasting, saleDate: '2027-01-15' }, dates: { last_safe_day: '2026-12-08' } },
  {
    name: 'a sale is set, its day not known',
    told: { ...late, saleDate: 'set' },
    gates: ['sale_in_37_days'],
    first: ['chapter_13'],
    ask: 'saleDate',
    dates: { sale: null, last_safe_day: null },
  },
  { name: 'a sale is scheduled, nobody said when', told: { ...late, paymentStatus: 'sale_scheduled' }, gates: ['sale_in_37_days'] },
  { name: 'no sale is set', told: { ...late, saleDate: 'none' }, gates: [], asksNot: 'saleDate' },
  {
    name: 'a sale in a week, all that is late is saved',
    told: { ...late, saleDate: '2026-11-28', arrears: 9_000, liquidAssets: '10k_to_25k' },
    first: ['reinstatement', 'chapter_13'],
  },
  {
    name: 'a sale in 6 days, equity and a buyer',
    told: { ...late, ...value(400_000, 200_000), saleDate: '2026-11-28', listing: 'buyer_ready' },
    first: ['sale'],
    standing: { sale: 'strong' },
  },
  {
    name: 'a sale in 20 days, underwater, a buyer, ready to leave',
    told: { ...leaving, saleDate: '2026-12-12', listing: 'buyer_ready' },
    first: ['short_sale'],
  },
  {
    name: 'a sale in 20 days, underwater, no buyer, ready to leave',
    told: { ...leaving, saleDate: '2026-12-12' },
    first: ['chapter_13', 'reinstatement'],
    standing: { short_sale: 'weak', deed_in_lieu: 'closed' },
  },
  {
    name: 'a sale in 20 days, Freddie Mac: the deed is hard but not shut',
    told: { ...leaving, loanOwner: 'freddie_mac', saleDate: '2026-12-12' },
    standing: { deed_in_lieu: 'weak' },
  },
  { name: 'a sale in 60 days, ready to leave', told: { ...leaving, saleDate: '2027-01-21' }, gates: ['sale_later'], first: ['short_sale'] },
  {
    name: 'a sale far off on a rental has no federal dates',
    told: { ...lasting, occupancy: 'rental', saleDate: '2027-03-30' },
    gates: ['sale_later', 'not_principal_residence'],
    dates: { sale: '2027-03-30', last_safe_day: null, appeal_day: null },
  },
  {
    name: 'the house has been sold',
    told: { ...late, paymentStatus: 'foreclosed' },
    standing: { sale: 'closed', loan_modification: 'closed', chapter_13: 'closed', foreclosure: 'weak' },
  },
];

export const stayingRows: Row[] = [
  {
    name: 'a job lost, no date for a new one',
    told: late,
    first: ['forbearance', 'deferral', 'repayment_plan'],
    standing: { forbearance: 'open' },
    ask: 'hardshipState',
  },
  {
    name: 'a job lost, a new one dated',
    told: { ...late, newIncomeDate: '2027-01-04' },
    standing: { forbearance: 'strong' },
    dates: { new_income: '2027-01-04' },
  },
  { name: 'a job lost, 12 behind at Fannie Mae: no more pause', told: { ...late, monthsBehind: 12 }, standing: { forbearance: 'closed' } },
  { name: 'a job lost, 11 behind', told: { ...late, monthsBehind: 11 }, standing: { forbearance: 'open' } },
  {
    name: 'a job lost, 12 behind, nobody knows whose loan',
    told: { ...late, monthsBehind: 12, loanOwner: 'unknown', loanType: 'unknown' },
    standing: { forbearance: 'weak' },
    gates: ['loan_type_unknown'],
  },
  {
    name: 'over, 1 behind at Fannie Mae: too early to defer',
    told: { ...over, monthsBehind: 1 },
    first: ['repayment_plan'],
    standing: { deferral: 'weak' },
  },
  { name: 'over, 2 behind', told: { ...over, monthsBehind: 2 }, standing: { deferral: 'strong' } },
  {
    name: 'over, 6 behind',
    told: { ...over, monthsBehind: 6 },
    first: ['deferral'],
    standing: { deferral: 'strong', repayment_plan: 'open' },
  },
  {
    name: 'over, 7 behind',
    told: { ...over, monthsBehind: 7 },
    first: ['loan_modification'],
    standing: { deferral: 'closed', repayment_plan: 'weak' },
  },
  { name: 'over, helped 11 months ago', told: { ...over, monthsSinceHelp: 11 }, standing: { deferral: 'closed' } },
  { name: 'over, helped 12 months ago', told: { ...over, monthsSinceHelp: 12 }, standing: { deferral: 'strong' } },
  {
    name: 'over, FHA, helped 23 months ago',
    told: { ...over, loanType: 'fha', loanOwner: 'unknown', monthsSinceHelp: 23 },
    standing: { deferral: 'closed', loan_modification: 'closed' },
  },
  {
    name: 'over, FHA, helped 24 months ago',
    told: { ...over, loanType: 'fha', loanOwner: 'unknown', monthsSinceHelp: 24 },
    standing: { deferral: 'strong' },
  },
  {
    name: 'over, VA, never helped, 10 behind',
    told: { ...over, loanType: 'va', loanOwner: 'unknown', monthsBehind: 10 },
    first: ['deferral'],
    dates: { va_partial_claim: '2026-11-28' },
  },
  {
    name: 'over, VA, after the day on which servicers are ready',
    told: { ...over, loanType: 'va', loanOwner: 'unknown' },
    today: '2026-11-29',
    dates: { va_partial_claim: null },
  },
  {
    name: 'over, room to catch up, three behind',
    told: { ...over, monthsBehind: 3, monthlyPayment: 2_000, extraPerMonth: 600 },
    first: ['repayment_plan', 'deferral'],
    standing: { repayment_plan: 'strong', deferral: 'open' },
  },
  {
    name: 'over, too little room',
    told: { ...over, monthsBehind: 3, monthlyPayment: 2_000, extraPerMonth: 400 },
    first: ['deferral'],
    standing: { repayment_plan: 'weak' },
  },
  {
    name: 'over, all of it saved',
    told: { ...over, arrears: 8_000, liquidAssets: '10k_to_25k' },
    first: ['reinstatement'],
    standing: { reinstatement: 'strong' },
  },
  {
    name: 'over, less saved than is late',
    told: { ...over, arrears: 12_000, liquidAssets: 'under_10k' },
    standing: { reinstatement: 'weak' },
    first: ['deferral'],
  },
  { name: 'over by the income that was told', told: { ...late, incomeRestored: true }, first: ['repayment_plan', 'deferral'] },
  {
    name: 'income back, but lower than the payment',
    told: { ...late, incomeRestored: true, canPayNormal: false },
    first: ['loan_modification'],
    standing: { loan_modification: 'strong' },
  },
  {
    name: 'lasting',
    told: lasting,
    first: ['loan_modification'],
    standing: { forbearance: 'weak', deferral: 'weak' },
    says: ['modification_fits'],
  },
  {
    name: 'lasting, no income',
    told: { ...lasting, incomeRestored: false, canPayNormal: false },
    first: ['loan_modification'],
    standing: { loan_modification: 'weak', chapter_13: 'weak' },
  },
  {
    name: 'lasting, steady income: a lawyer is worth a look',
    told: { ...lasting, canPayNormal: true },
    first: ['loan_modification', 'chapter_13', 'sale'],
  },
  { name: 'lasting, a trial is running', told: { ...lasting, modificationState: 'trial' }, standing: { loan_modification: 'strong' } },
  {
    name: 'lasting, refused',
    told: { ...lasting, modificationState: 'denied' },
    standing: { loan_modification: 'weak' },
    says: ['modification_denied'],
  },
  {
    name: 'lasting, a reverse mortgage: a counsellor first',
    told: { ...lasting, loanType: 'reverse', loanOwner: 'unknown' },
    standing: { loan_modification: 'weak', deferral: 'weak', forbearance: 'weak' },
    says: ['reverse_loan'],
  },
  {
    name: 'a disaster, declared',
    told: { ...late, hardship: ['disaster'], declaredDisaster: true, monthsBehind: 1 },
    first: ['forbearance'],
    standing: { forbearance: 'strong' },
    says: ['pause_disaster'],
  },
  {
    name: 'a rental gets no pause',
    told: { ...late, occupancy: 'rental' },
    standing: { forbearance: 'weak' },
    gates: ['not_principal_residence'],
  },
  {
    name: 'current, illness, little saved',
    told: { ...current, hardship: ['medical_or_disability'], liquidAssets: '10k_to_25k' },
    first: ['loan_modification'],
    standing: { loan_modification: 'strong' },
  },
  {
    name: 'current, illness, savings of 25 or more',
    told: { ...current, hardship: ['medical_or_disability'], liquidAssets: '25k_to_50k' },
    standing: { loan_modification: 'weak' },
  },
  {
    name: 'current, nothing to catch up',
    told: { ...current, hardship: ['job_loss'] },
    first: ['forbearance'],
    standing: { reinstatement: 'closed', repayment_plan: 'closed', deferral: 'closed', chapter_13: 'closed' },
  },
  {
    name: 'an ARM about to change, equity',
    told: { ...current, ...value(400_000, 250_000), hardship: ['arm_reset_or_payment_increase'], resetDate: '2027-08-01' },
    first: ['refinance'],
    dates: { new_payment: '2027-08-01', arm_first_notice: '2027-01-03', arm_change_notice: '2027-06-02' },
  },
  {
    name: 'an ARM about to change, underwater',
    told: { ...current, ...value(250_000, 300_000), hardship: ['arm_reset_or_payment_increase'] },
    first: ['loan_modification'],
    standing: { refinance: 'closed' },
  },
  {
    name: 'an ARM that has changed, 3 behind',
    told: { ...late, hardship: ['arm_reset_or_payment_increase'], monthsBehind: 3 },
    first: ['loan_modification'],
    standing: { refinance: 'closed' },
  },
  { name: 'nothing but a hello', told: {}, ask: 'wants', equity: 'unknown', gates: ['loan_type_unknown'] },
  {
    name: 'everything answered with "I don’t know"',
    told: {
      hardship: 'unknown',
      paymentStatus: 'unknown',
      monthsBehind: 'unknown',
      saleDate: 'unknown',
      homeValue: 'unknown',
      mortgageBalance: 'unknown',
      wants: 'unknown',
      loanType: 'unknown',
      canPayNormal: 'unknown',
    },
    ask: 'homeValue',
    equity: 'unknown',
  },
];

export const leavingRows: Row[] = [
  {
    name: 'net just above 5 %',
    told: { ...leaving, ...value(100_000, 86_999) },
    equity: 'plus',
    first: ['sale'],
    standing: { short_sale: 'closed' },
  },
  {
    name: 'net of exactly 5 %',
    told: { ...leaving, ...value(100_000, 87_000) },
    equity: 'thin',
    first: ['sale'],
    standing: { short_sale: 'weak' },
  },
  { name: 'net of exactly nothing', told: { ...leaving, ...value(100_000, 92_000) }, equity: 'thin' },
  { name: 'net one dollar short', told: { ...leaving, ...value(100_000, 92_001) }, equity: 'short', first: ['short_sale'] },
  { name: 'net of exactly -20 %', told: { ...leaving, ...value(100_000, 112_000) }, equity: 'short' },
  { name: 'net below -20 %', told: { ...leaving, ...value(100_000, 112_001) }, equity: 'deep' },
  {
    name: 'a second loan of unknown size may eat the plus',
    told: { ...leaving, ...value(400_000, 300_000), otherLiens: true },
    equity: 'unknown',
    ask: 'otherLiensAmount',
  },
  {
    name: 'a second loan can only deepen a shortfall',
    told: { ...leaving, otherLiens: true },
    equity: 'deep',
    standing: { deed_in_lieu: 'weak' },
    says: ['second_lien'],
  },
  { name: 'what is late counts when its sum was told', told: { ...leaving, ...value(100_000, 86_999), arrears: 1_000 }, equity: 'thin' },
  { name: 'a house of no value is no figure', told: { ...leaving, ...value(0, 100_000) }, equity: 'unknown' },
  {
    name: 'short, listed, 4 behind',
    told: { ...leaving, listing: 'listed' },
    first: ['short_sale', 'deed_in_lieu', 'loan_modification'],
    standing: { short_sale: 'strong' },
  },
  { name: 'short, 2 behind', told: { ...leaving, monthsBehind: 2, liquidAssets: 'under_10k' }, standing: { short_sale: 'open' } },
  {
    name: 'short, 3 behind, little saved',
    told: { ...leaving, monthsBehind: 3, liquidAssets: 'under_10k' },
    standing: { short_sale: 'strong' },
  },
  {
    name: 'short, much saved: a contribution, and a sale with cash',
    told: { ...leaving, liquidAssets: 'over_50k', ...value(300_000, 310_000) },
    standing: { short_sale: 'open', sale: 'open' },
    says: ['contribution', 'cash_closes_gap'],
  },
  { name: 'short, FHA', told: { ...leaving, loanType: 'fha', loanOwner: 'unknown' }, first: ['short_sale'], says: ['short_sale_fha'] },
  { name: 'short, private owner', told: { ...leaving, loanOwner: 'other' }, says: ['short_sale_private'] },
  {
    name: 'short, current, job lost, lives there',
    told: { ...leaving, monthsBehind: 0, paymentStatus: 'current' },
    standing: { short_sale: 'weak' },
    says: ['early_hardship'],
  },
  {
    name: 'short, current, divorced',
    told: { ...leaving, hardship: ['divorce_or_separation'], monthsBehind: 0, paymentStatus: 'current' },
    first: ['short_sale'],
  },
  {
    name: 'short, current, moved for work',
    told: { ...leaving, hardship: ['relocation'], moveOver50Miles: true, monthsBehind: 0, paymentStatus: 'current' },
    first: ['short_sale'],
  },
  { name: 'short, but the trouble is over', told: { ...leaving, hardshipState: 'over' }, standing: { short_sale: 'weak' } },
  { name: 'short, wants to stay', told: { ...leaving, wants: 'keep' }, first: ['loan_modification'], standing: { short_sale: 'weak' } },
  { name: 'short, not sure', told: { ...leaving, wants: 'unsure' }, first: ['loan_modification', 'short_sale'] },
  {
    name: 'equity, not sure',
    told: { ...leaving, ...value(400_000, 200_000), wants: 'unsure' },
    first: ['loan_modification', 'sale'],
    standing: { sale: 'strong' },
  },
  {
    name: 'equity, wants to stay: the sale is shown with its dollars',
    told: { ...late, ...value(400_000, 200_000) },
    standing: { sale: 'open' },
    says: ['sale_leaves_money'],
  },
  {
    name: 'leaving with a new job dated still means leaving first',
    told: { ...leaving, hardshipState: 'temporary', newIncomeDate: '2027-01-04' },
    first: ['short_sale', 'deed_in_lieu'],
  },
  { name: 'leaving, value unknown', told: { ...leaving, homeValue: 'unknown' }, first: ['sale'], ask: 'homeValue' },
  {
    name: 'a rental, 3 behind, underwater',
    told: { ...leaving, wants: undefined as never, hardship: ['rental_loss'], occupancy: 'rental', monthsBehind: 3 },
    first: ['short_sale'],
    standing: { short_sale: 'open' },
  },
  { name: '18 behind at Fannie Mae', told: { ...leaving, monthsBehind: 18 }, standing: { short_sale: 'open' } },
  {
    name: '19 behind at Fannie Mae: no package',
    told: { ...leaving, monthsBehind: 19 },
    standing: { short_sale: 'strong' },
    says: ['no_package'],
  },
  { name: 'in a bankruptcy case', told: { ...leaving, bankruptcy: true }, gates: ['bankruptcy'], says: ['ask_your_lawyer'] },
  {
    name: 'discharged, so no open case',
    told: { ...leaving, bankruptcy: true, bankruptcyDischarged: true },
    gates: [],
    standing: { chapter_7: 'closed' },
  },
];

export const gateRows: Row[] = [
  { name: 'an heir', told: { ...late, role: 'heir' }, gates: ['not_the_borrower'] },
  {
    name: 'an ex-spouse with a sale next week',
    told: { ...late, role: 'ex_spouse', saleDate: '2026-11-27' },
    gates: ['sale_in_7_days', 'not_the_borrower'],
  },
  { name: 'a helper', told: { ...late, role: 'helper' }, gates: ['not_the_borrower'] },
  { name: 'a borrower in an inherited house', told: { ...late, role: 'borrower', occupancy: 'inherited' }, gates: [] },
  { name: 'an inherited house, nothing said of the loan', told: { ...late, occupancy: 'inherited' }, gates: ['not_the_borrower'] },
  { name: 'a vacant house may still be the home', told: { ...late, occupancy: 'vacant' }, gates: [] },
  { name: 'in service, nobody knows when the loan was taken', told: { ...late, military: true }, gates: ['servicemember'] },
  {
    name: 'all at once, in the order of the model',
    told: {
      ...late,
      saleDate: '2026-12-01',
      military: true,
      bankruptcy: true,
      role: 'heir',
      scam: ['sign_deed'],
      loanType: 'unknown',
      loanOwner: 'unknown',
      occupancy: 'second_home',
    },
    gates: ['sale_in_37_days', 'servicemember', 'bankruptcy', 'not_the_borrower', 'scam', 'loan_type_unknown', 'not_principal_residence'],
  },
];

export const filingRows: Row[] = [
  { name: '3 behind: the earliest first filing', told: late, dates: { first_filing: null } },
  { name: '3 behind', told: { ...late, monthsBehind: 3 }, dates: { first_filing: '2026-11-30' } },
  { name: '2 behind', told: { ...late, monthsBehind: 2 }, dates: { first_filing: '2026-12-31' } },
  { name: 'one and a half behind counts as two', told: { ...late, monthsBehind: 1.5 }, dates: { first_filing: '2026-12-31' } },
  { name: '3 behind over a leap day', told: { ...late, monthsBehind: 3 }, today: '2028-02-10', dates: { first_filing: '2028-03-01' } },
  {
    name: 'a case has started already',
    told: { ...late, monthsBehind: 3, paymentStatus: 'in_foreclosure' },
    dates: { first_filing: null },
  },
  { name: 'a rental', told: { ...late, monthsBehind: 3, occupancy: 'rental' }, dates: { first_filing: null, answer_if_sent_today: null } },
  {
    name: 'a request sent on the Sunday before Thanksgiving',
    told: late,
    dates: { letter_if_sent_today: '2026-11-30', answer_if_sent_today: '2026-12-22' },
  },
  { name: 'a request sent two days before Christmas', told: late, today: '2026-12-23', dates: { letter_if_sent_today: '2026-12-31' } },
  {
    name: 'a sale in 44 days: no letter is owed',
    told: { ...late, saleDate: '2027-01-05' },
    dates: { letter_if_sent_today: null, answer_if_sent_today: '2026-12-22' },
  },
  { name: 'a sale in 45 days', told: { ...late, saleDate: '2027-01-06' }, dates: { letter_if_sent_today: '2026-11-30' } },
];
