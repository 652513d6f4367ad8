import { dayOr, type Fitting, isoDay, letters, mailAddress, oneOf, someOf, upTo, yesOrNo } from './shape.ts';

/**
 * All that we may know of one household: one entry a fact, each with the person's own words and the turn they came in.
 * Money is in US dollars, dates are ISO days (YYYY-MM-DD). A fact that the person does not know, or would rather not say,
 * has the value 'unknown': it is known to be unknown, and never read as "no".
 */

export const hardships = [
  'job_loss',
  'reduced_income',
  'divorce_or_separation',
  'death',
  'medical_or_disability',
  'arm_reset_or_payment_increase',
  'business_failure',
  'disaster',
  'military',
  'relocation',
  'escrow_or_tax_or_insurance_increase',
  'rental_loss',
  'other',
] as const;
export const paymentStatuses = ['current', 'about_to_fall_behind', 'behind', 'in_foreclosure', 'sale_scheduled', 'foreclosed'] as const;
export const optionsPeopleName = [
  'short_sale',
  'loan_modification',
  'forbearance',
  'repayment_plan',
  'refinance',
  'deed_in_lieu',
  'bankruptcy',
  'foreclosure',
  'reinstatement',
  'partial_claim',
  'assumption',
] as const;
export const assetBands = ['under_10k', '10k_to_25k', '25k_to_50k', 'over_50k'] as const;
export const scamSigns = ['paid_upfront', 'sign_deed', 'stop_paying', 'no_contact', 'guarantee', 'send_payments_to_them', 'other'] as const;
export const usStates = [
  'AK',
  'AL',
  'AR',
  'AZ',
  'CA',
  'CO',
  'CT',
  'DC',
  'DE',
  'FL',
  'GA',
  'HI',
  'IA',
  'ID',
  'IL',
  'IN',
  'KS',
  'KY',
  'LA',
  'MA',
  'MD',
  'ME',
  'MI',
  'MN',
  'MO',
  'MS',
  'MT',
  'NC',
  'ND',
  'NE',
  'NH',
  'NJ',
  'NM',
  'NV',
  'NY',
  'OH',
  'OK',
  'OR',
  'PA',
  'RI',
  'SC',
  'SD',
  'TN',
  'TX',
  'UT',
  'VA',
  'VT',
  'WA',
  'WI',
  'WV',
  'WY',
] as const;

const dollars = upTo(100_000_000);
const months = upTo(600);
const percent = upTo(40);
const words = letters(1, 400);

/** The shape of each fact's value, when it is known. The one list of everything that may be known. */
export const factShapes = {
  // what happened
  hardship: someOf(hardships),
  hardshipState: oneOf(['temporary', 'over', 'lasting']),
  // where the loan stands
  paymentStatus: oneOf(paymentStatuses),
  monthsBehind: months,
  missedPayments: months,
  /** ISO day of the foreclosure sale; 'none' when none is set; 'set' when one is set and its day is not known (yet). */
  saleDate: dayOr(['none', 'set']),
  arrears: dollars,
  alreadyContactedServicer: yesOrNo,
  modificationState: oneOf(['none', 'applied', 'trial', 'denied', 'approved']),
  optionsMentioned: someOf(optionsPeopleName),
  // the house and who is in it
  usState: oneOf(usStates),
  occupancy: oneOf(['primary', 'rental', 'second_home', 'vacant', 'inherited']),
  role: oneOf(['borrower', 'co_borrower', 'ex_spouse', 'heir', 'helper', 'tenant', 'other']),
  homeValue: dollars,
  rent: dollars,
  /** Who is in a house that is rented out. */
  tenancy: oneOf(['paying', 'not_paying', 'empty']),
  listing: oneOf(['not_listed', 'listed', 'buyer_ready']),
  // the loan
  mortgageBalance: dollars,
  otherLiens: yesOrNo,
  otherLiensAmount: dollars,
  monthlyPayment: dollars,
  loanType: oneOf(['fha', 'va', 'usda', 'conventional', 'reverse']),
  loanOwner: oneOf(['fannie_mae', 'freddie_mac', 'other']),
  interestRate: percent,
  newRate: percent,
  newPayment: dollars,
  resetDate: isoDay,
  /** Months since the last permanent help on this loan (modification, partial claim, deferral); 0 means within the month. */
  monthsSinceHelp: months,
  // money
  incomeRestored: yesOrNo,
  canPayNormal: yesOrNo,
  extraPerMonth: dollars,
  newIncomeDate: isoDay,
  /** ISO day on which unemployment pay runs out. */
  unemploymentEnds: isoDay,
  /** Disability, sick pay or the like, in an illness. */
  benefits: oneOf(['yes', 'applied', 'no']),
  /** Debts beside the house that press, as after a business that failed. */
  otherDebts: oneOf(['none', 'debts', 'court']),
  liquidAssets: oneOf(assetBands),
  assets: words,
  // hopes
  wants: oneOf(['keep', 'sell', 'leave', 'unsure']),
  // side paths
  military: yesOrNo,
  loanBeforeService: yesOrNo,
  bankruptcy: yesOrNo,
  bankruptcyDischarged: yesOrNo,
  attorney: yesOrNo,
  scam: someOf(scamSigns),
  onNote: oneOf(['me', 'other', 'both']),
  onDeed: oneOf(['me', 'other', 'both']),
  decree: yesOrNo,
  moveOver50Miles: yesOrNo,
  noticeReceived: yesOrNo,
  /** ISO day on the notice of default, of intent to foreclose or of the right to cure. */
  noticeDate: isoDay,
  /** ISO day on which the papers of a court case were served. */
  servedDate: isoDay,
  /** ISO day of the court's judgment of foreclosure. */
  judgmentDate: isoDay,
  /** The servicer's yearly sheet on taxes and insurance is at hand. */
  escrowAnalysis: yesOrNo,
  declaredDisaster: yesOrNo,
  // contact: last, only after the explanation, only if wanted
  reach: oneOf(['chat', 'call', 'text', 'email']),
  name: letters(1, 80),
  phone: letters(7, 20),
  email: mailAddress,
  bestTime: letters(1, 120),
  safeToContact: letters(1, 200),
  consentCall: yesOrNo,
  consentText: yesOrNo,
  consentEmail: yesOrNo,
} as const;

export type Fact = keyof typeof factShapes;
export type Value<F extends Fact = Fact> = Fitting<(typeof factShapes)[F]>;

/** What we keep of one fact: its value, the person's own words, the turn they were said in. */
export type Known<F extends Fact = Fact> = { value: Value<F> | 'unknown'; said: string; turn: number };
export type Case = { [F in Fact]?: Known<F> };

export const facts = Object.keys(factShapes) as Fact[];
export const contactFacts = [
  'reach',
  'name',
  'phone',
  'email',
  'bestTime',
  'safeToContact',
  'consentCall',
  'consentText',
  'consentEmail',
] as const satisfies readonly Fact[];

/** The value of a fact where it is really known: undefined when it was never told, or is known to be unknown. */
export function knownValue<F extends Fact>(known: Case, fact: F): Value<F> | undefined {
  const entry = known[fact] as Known<F> | undefined;
  return entry === undefined || entry.value === 'unknown' ? undefined : (entry.value as Value<F>);
}
