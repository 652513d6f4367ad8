import { type Case, knownValue, type Value } from '../case.ts';
import { daysToSale, houseIsLost, isBehind, isCurrent, saleIsNear, saleIsThisWeek } from '../rules.ts';
import { type Equity, equityOf } from './equity.ts';
import { type HardshipState, hardshipStateOf } from './hardship.ts';

/** Who owns or insures the loan: it decides the menu (facts-federal.md section 2, rule zero). */
export type Loan = 'fannie_mae' | 'freddie_mac' | 'conventional' | 'private' | 'fha' | 'va' | 'usda' | 'reverse' | 'unknown';
type Range = { low: number; high: number };

/** The case, read once for the rules: what they ask for by the names they use. Money in US dollars. */
export type Situation = {
  known: Case;
  today: string;
  wants: 'keep' | 'leave' | 'unsure' | 'unknown';
  hardship: HardshipState;
  kinds: readonly Value<'hardship'>[number][];
  behind: boolean;
  current: boolean;
  months: number | undefined;
  sale: 'none' | 'later' | 'near' | 'week';
  saleDays: number | undefined;
  equity: Equity;
  funds: Range | undefined;
  arrears: number | undefined;
  loan: Loan;
  lost: boolean;
};

export function situationOf(known: Case, today: string): Situation {
  return {
    known,
    today,
    wants: wantsOf(known),
    hardship: hardshipStateOf(known),
    kinds: knownValue(known, 'hardship') ?? [],
    behind: isBehind(known),
    current: isCurrent(known),
    months: monthsBehind(known),
    sale: saleOf(known, today),
    saleDays: daysToSale(known, today),
    equity: equityOf(known),
    funds: fundsOf(known),
    arrears: arrearsOf(known),
    loan: loanOf(known),
    lost: houseIsLost(known),
  };
}

/** Months behind: as told, else the payments missed, else none when the person says they are current. */
export function monthsBehind(known: Case): number | undefined {
  const told = knownValue(known, 'monthsBehind') ?? knownValue(known, 'missedPayments');
  return told ?? (isCurrent(known) ? 0 : undefined);
}

/** Dollars behind: as told, else months times the payment that was told. */
export function arrearsOf(known: Case): number | undefined {
  const months = monthsBehind(known);
  const payment = knownValue(known, 'monthlyPayment');
  return knownValue(known, 'arrears') ?? (months === undefined || payment === undefined ? undefined : Math.round(months * payment));
}

/** "I don't know" to what they hope for is an answer: unsure. Not asked yet is not. */
function wantsOf(known: Case): Situation['wants'] {
  if (known.wants === undefined) return 'unknown';
  const wants = knownValue(known, 'wants');
  if (wants === 'keep') return 'keep';
  return wants === 'sell' || wants === 'leave' ? 'leave' : 'unsure';
}

function saleOf(known: Case, today: string): Situation['sale'] {
  if (saleIsThisWeek(known, today)) return 'week';
  if (saleIsNear(known, today)) return 'near';
  return daysToSale(known, today) === undefined ? 'none' : 'later';
}

const bands: Record<Value<'liquidAssets'>, Range> = {
  under_10k: { low: 0, high: 10_000 },
  '10k_to_25k': { low: 10_000, high: 25_000 },
  '25k_to_50k': { low: 25_000, high: 50_000 },
  over_50k: { low: 50_000, high: Number.POSITIVE_INFINITY },
};

function fundsOf(known: Case): Range | undefined {
  const band = knownValue(known, 'liquidAssets');
  return band === undefined ? undefined : bands[band];
}

function loanOf(known: Case): Loan {
  const type = knownValue(known, 'loanType');
  if (type !== undefined && type !== 'conventional') return type;
  const owner = knownValue(known, 'loanOwner');
  if (owner === 'other') return type === undefined ? 'unknown' : 'private';
  return owner ?? type ?? 'unknown';
}
