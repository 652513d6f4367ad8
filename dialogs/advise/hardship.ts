import { type Case, knownValue, type Value } from '../case.ts';

export type HardshipState = 'temporary' | 'over' | 'lasting' | 'unknown';
type Kind = Value<'hardship'>[number];

/** What each kind of hardship is taken for until the person tells (facts-federal.md 8.3, "default state until told"). */
const defaults: Record<Kind, HardshipState> = {
  job_loss: 'temporary',
  reduced_income: 'temporary',
  divorce_or_separation: 'unknown',
  death: 'lasting',
  medical_or_disability: 'lasting',
  arm_reset_or_payment_increase: 'lasting',
  business_failure: 'lasting',
  disaster: 'temporary',
  military: 'unknown',
  relocation: 'lasting',
  escrow_or_tax_or_insurance_increase: 'lasting',
  rental_loss: 'lasting',
  other: 'unknown',
};
const heaviestFirst: HardshipState[] = ['lasting', 'temporary', 'unknown'];

/**
 * Whether the hardship is over, passing or here to stay. What the person told wins; then what follows from the income they told of;
 * then the default of the kind. Several kinds at once: the heaviest default holds.
 */
export function hardshipStateOf(known: Case): HardshipState {
  return knownValue(known, 'hardshipState') ?? stateFromIncome(known) ?? stateFromKind(known);
}

function stateFromIncome(known: Case): HardshipState | undefined {
  const canPay = knownValue(known, 'canPayNormal');
  if (canPay === true) return 'over';
  if (knownValue(known, 'incomeRestored') === true) return canPay === false ? 'lasting' : 'over';
  return knownValue(known, 'newIncomeDate') === undefined ? undefined : 'temporary';
}

function stateFromKind(known: Case): HardshipState {
  const states = (knownValue(known, 'hardship') ?? []).map((kind) => defaults[kind]);
  return heaviestFirst.find((state) => states.includes(state)) ?? 'unknown';
}
