import fc from 'fast-check';
import { addDays } from '../../dialogs/advise/days.ts';
import { type Case, hardships, scamSigns, usStates } from '../../dialogs/case.ts';
import { household, type Told, today } from './household.ts';

/** Random households: each fact may be told, known to be unknown, or absent. Money and days near the model's own lines. */
const dollars = (...near: number[]) => fc.oneof(fc.constantFrom(...near), fc.integer({ min: 0, max: 900_000 }));
const orUnknown = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
const yesNo = orUnknown(fc.boolean());
const dayFrom = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(today, days));

/** What the rules of the advice may read, one entry a fact; and the state, which they may not. */
export const told = {
  hardship: orUnknown(fc.uniqueArray(fc.constantFrom(...hardships), { minLength: 1, maxLength: 3 })),
  hardshipState: orUnknown(fc.constantFrom('temporary', 'over', 'lasting')),
  paymentStatus: orUnknown(fc.constantFrom('current', 'about_to_fall_behind', 'behind', 'in_foreclosure', 'sale_scheduled', 'foreclosed')),
  monthsBehind: orUnknown(fc.constantFrom(0, 1, 1.5, 2, 3, 4, 5, 6, 7, 12, 13, 18, 19, 30)),
  missedPayments: orUnknown(fc.integer({ min: 0, max: 20 })),
  saleDate: orUnknown(fc.oneof(fc.constantFrom('none', 'set'), dayFrom(-10, 120))),
  arrears: orUnknown(dollars(0, 5_000, 10_000, 24_000)),
  modificationState: orUnknown(fc.constantFrom('none', 'applied', 'trial', 'denied', 'approved')),
  usState: orUnknown(fc.constantFrom(...usStates)),
  occupancy: orUnknown(fc.constantFrom('primary', 'rental', 'second_home', 'vacant', 'inherited')),
  role: orUnknown(fc.constantFrom('borrower', 'co_borrower', 'ex_spouse', 'heir', 'helper', 'tenant', 'other')),
  homeValue: orUnknown(dollars(0, 250_000, 300_000, 400_000)),
  listing: orUnknown(fc.constantFrom('not_listed', 'listed', 'buyer_ready')),
  mortgageBalance: orUnknown(dollars(200_000, 276_000, 340_000)),
  otherLiens: yesNo,
  otherLiensAmount: orUnknown(dollars(0, 40_000)),
  monthlyPayment: orUnknown(dollars(0, 1_500, 2_000)),
  loanType: orUnknown(fc.constantFrom('fha', 'va', 'usda', 'conventional', 'reverse')),
  loanOwner: orUnknown(fc.constantFrom('fannie_mae', 'freddie_mac', 'other')),
  newRate: orUnknown(fc.integer({ min: 0, max: 12 })),
  newPayment: orUnknown(dollars(1_200, 2_600)),
  resetDate: orUnknown(dayFrom(-30, 400)),
  monthsSinceHelp: orUnknown(fc.constantFrom(0, 1, 11, 12, 23, 24, 40)),
  incomeRestored: yesNo,
  canPayNormal: yesNo,
  extraPerMonth: orUnknown(dollars(0, 300, 1_000)),
  newIncomeDate: orUnknown(dayFrom(-20, 200)),
  liquidAssets: orUnknown(fc.constantFrom('under_10k', '10k_to_25k', '25k_to_50k', 'over_50k')),
  wants: orUnknown(fc.constantFrom('keep', 'sell', 'leave', 'unsure')),
  military: yesNo,
  loanBeforeService: yesNo,
  bankruptcy: yesNo,
  bankruptcyDischarged: yesNo,
  scam: orUnknown(fc.uniqueArray(fc.constantFrom(...scamSigns), { minLength: 1, maxLength: 2 })),
  onNote: orUnknown(fc.constantFrom('me', 'other', 'both')),
  decree: yesNo,
  moveOver50Miles: yesNo,
  declaredDisaster: yesNo,
  escrowAnalysis: yesNo,
  noticeDate: orUnknown(dayFrom(-300, 0)),
  servedDate: orUnknown(dayFrom(-300, 0)),
  judgmentDate: orUnknown(dayFrom(-300, 0)),
  otherDebts: orUnknown(fc.constantFrom('none', 'debts', 'court')),
  unemploymentEnds: orUnknown(dayFrom(-20, 200)),
} as const;

/** Plain values, so that a test may change one of them. */
export const anyTold: fc.Arbitrary<Told> = fc.record(told, { requiredKeys: [] }) as fc.Arbitrary<Told>;
export const anyCase: fc.Arbitrary<Case> = anyTold.map(household);
