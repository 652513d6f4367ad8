import { z } from 'zod';

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
export const scamSigns = ['paid_upfront', 'sign_deed', 'stop_paying', 'no_contact', 'guarantee', 'send_payments_to_them'] as const;
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

const dollars = z.number().min(0).max(100_000_000);
const months = z.number().min(0).max(600);
const percent = z.number().min(0).max(40);
const isoDay = z.iso.date();
const words = z.string().min(1).max(400);

/** The shape of each fact's value, when it is known. The one list of everything that may be known. */
export const factShapes = {
  // what happened
  hardship: z.array(z.enum(hardships)).min(1),
  hardshipState: z.enum(['temporary', 'over', 'lasting']),
  // where the loan stands
  paymentStatus: z.enum(paymentStatuses),
  monthsBehind: months,
  missedPayments: months,
  /** ISO day of the foreclosure sale; 'none' when none is set; 'set' when one is set and its day is not known (yet). */
  saleDate: z.union([isoDay, z.literal('none'), z.literal('set')]),
  arrears: dollars,
  alreadyContactedServicer: z.boolean(),
  modificationState: z.enum(['none', 'applied', 'trial', 'denied', 'approved']),
  optionsMentioned: z.array(z.enum(optionsPeopleName)).min(1),
  // the house and who is in it
  usState: z.enum(usStates),
  occupancy: z.enum(['primary', 'rental', 'second_home', 'vacant', 'inherited']),
  role: z.enum(['borrower', 'co_borrower', 'ex_spouse', 'heir', 'helper', 'tenant', 'other']),
  homeValue: dollars,
  rent: dollars,
  /** Who is in a house that is rented out. */
  tenancy: z.enum(['paying', 'not_paying', 'empty']),
  listing: z.enum(['not_listed', 'listed', 'buyer_ready']),
  // the loan
  mortgageBalance: dollars,
  otherLiens: z.boolean(),
  otherLiensAmount: dollars,
  monthlyPayment: dollars,
  loanType: z.enum(['fha', 'va', 'usda', 'conventional', 'reverse']),
  loanOwner: z.enum(['fannie_mae', 'freddie_mac', 'other']),
  interestRate: percent,
  newRate: percent,
  newPayment: dollars,
  resetDate: isoDay,
  /** Months since the last permanent help on this loan (modification, partial claim, deferral); 0 means within the month. */
  monthsSinceHelp: months,
  // money
  incomeRestored: z.boolean(),
  canPayNormal: z.boolean(),
  extraPerMonth: dollars,
  newIncomeDate: isoDay,
  /** ISO day on which unemployment pay runs out. */
  unemploymentEnds: isoDay,
  /** Disability, sick pay or the like, in an illness. */
  benefits: z.enum(['yes', 'applied', 'no']),
  /** Debts beside the house that press, as after a business that failed. */
  otherDebts: z.enum(['none', 'debts', 'court']),
  liquidAssets: z.enum(assetBands),
  assets: words,
  // hopes
  wants: z.enum(['keep', 'sell', 'leave', 'unsure']),
  // side paths
  military: z.boolean(),
  loanBeforeService: z.boolean(),
  bankruptcy: z.boolean(),
  bankruptcyDischarged: z.boolean(),
  attorney: z.boolean(),
  scam: z.array(z.enum(scamSigns)).min(1),
  onNote: z.enum(['me', 'other', 'both']),
  onDeed: z.enum(['me', 'other', 'both']),
  decree: z.boolean(),
  moveOver50Miles: z.boolean(),
  noticeReceived: z.boolean(),
  /** ISO day on the notice of default, of intent to foreclose or of the right to cure. */
  noticeDate: isoDay,
  /** ISO day on which the papers of a court case were served. */
  servedDate: isoDay,
  /** ISO day of the court's judgment of foreclosure. */
  judgmentDate: isoDay,
  /** The servicer's yearly sheet on taxes and insurance is at hand. */
  escrowAnalysis: z.boolean(),
  declaredDisaster: z.boolean(),
  // contact: last, only after the explanation, only if wanted
  reach: z.enum(['chat', 'call', 'text', 'email']),
  name: z.string().min(1).max(80),
  phone: z.string().min(7).max(20),
  email: z.email().max(254),
  bestTime: z.string().min(1).max(120),
  safeToContact: z.string().min(1).max(200),
  consentCall: z.boolean(),
  consentText: z.boolean(),
  consentEmail: z.boolean(),
} as const;

export type Fact = keyof typeof factShapes;
export type Value<F extends Fact = Fact> = z.infer<(typeof factShapes)[F]>;

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

/** One zod object for a stored case: bad shapes are refused when a snapshot is thawed. */
export const caseShape = z.object(
  Object.fromEntries(
    facts.map((fact) => [
      fact,
      z.object({ value: z.union([factShapes[fact], z.literal('unknown')]), said: z.string(), turn: z.number().int() }).optional(),
    ]),
  ),
);

/** The value of a fact where it is really known: undefined when it was never told, or is known to be unknown. */
export function knownValue<F extends Fact>(known: Case, fact: F): Value<F> | undefined {
  const entry = known[fact] as Known<F> | undefined;
  return entry === undefined || entry.value === 'unknown' ? undefined : (entry.value as Value<F>);
}
