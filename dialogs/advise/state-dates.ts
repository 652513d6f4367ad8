import { type Case, type Fact, knownValue } from '../case.ts';
import { houseIsLost, isNotPrincipalResidence } from '../rules.ts';
import { addBusinessDays } from './business-days.ts';
import { addDays, addMonths, daysBetween } from './days.ts';

/**
 * Dates that a state's law sets around a day which the person gave: the sale, a letter, the papers of a court case, a judgment.
 * They inform what is said; nothing here ranks or routes.
 */
export const periodKinds = [
  'notice',
  'cure_notice',
  'catch_up',
  'pay_off',
  'buy_back_notice',
  'buy_back',
  'no_case',
  'no_start',
  'no_announcing',
  'no_call',
  'no_sale',
] as const;
export const periodUnits = ['days', 'business_days', 'weeks', 'months', 'years'] as const;
/** usual; only for a home that the owner lives in; only in some cases; a shorter time that holds in some cases. */
export const periodWhens = ['usual', 'home', 'some', 'short'] as const;
export const periodGroups = ['preforeclosure_notice', 'reinstatement', 'post_sale_redemption'] as const;
/** The day from which a period is counted. `recorded`: the day on which the notice was put on record, which its own date stands in for. */
export const periodStarts = ['sale', 'notice', 'recorded', 'service', 'judgment'] as const;
type Start = (typeof periodStarts)[number];

/** One period of a state's text: `count` units before or after its start; `strictly`: the day named is already too late. */
export type Period = {
  what: (typeof periodKinds)[number];
  group: (typeof periodGroups)[number];
  count: number;
  unit: (typeof periodUnits)[number];
  side: 'before' | 'after';
  when: (typeof periodWhens)[number];
  strictly: boolean;
  from: Start;
};
/** An ISO day; `days` counted from today, negative once it has passed. */
export type StateDate = { period: Period; date: string; days: number };

/** The ISO day of a period around its start. Business days leave out weekends and federal holidays. Throws RangeError on no such day. */
export function dayOf({ count, unit, side, strictly }: Period, start: string): string {
  const signed = side === 'before' ? -count : count;
  const day = moved(start, signed, unit);
  if (!strictly) return day;
  return addDays(day, side === 'before' ? -1 : 1);
}

function moved(day: string, count: number, unit: Period['unit']): string {
  if (unit === 'business_days') return addBusinessDays(day, count);
  if (unit === 'months' || unit === 'years') return addMonths(day, unit === 'years' ? 12 * count : count);
  return addDays(day, unit === 'weeks' ? 7 * count : count);
}

/** The fact that holds the day from which a period is counted. */
export const startFacts = {
  sale: 'saleDate',
  notice: 'noticeDate',
  recorded: 'noticeDate',
  service: 'servedDate',
  judgment: 'judgmentDate',
} as const satisfies Record<Start, Fact>;

/** The facts that hold the day of a paper, and change nothing but dates. */
export const paperFacts: readonly Fact[] = ['noticeDate', 'servedDate', 'judgmentDate'];

/** The ISO day of a start; undefined where the person gave none. */
function dayTold(known: Case, start: Start): string | undefined {
  const day = knownValue(known, startFacts[start]);
  return day === 'none' || day === 'set' ? undefined : day;
}

/**
 * Every date of these periods for one household, nearest first; a period whose start was not told has none. What lies before the sale
 * is left out once the house is lost; what holds only for a home is left out where the person does not live there. Days before a sale
 * that have passed stay: a notice that should be there already is worth a question.
 */
export function stateDatesOf(periods: readonly Period[], known: Case, today: string): StateDate[] {
  return periods
    .filter((period) => mayHold(period, known, today))
    .flatMap((period) => {
      const start = dayTold(known, period.from);
      return start === undefined ? [] : [{ period, date: dayOf(period, start) }];
    })
    .map((one) => ({ ...one, days: daysBetween(today, one.date) }))
    .filter(({ period, date, days }) => period.side === 'before' || (days >= 0 && !cutOff(period, date, known)))
    .sort((a, b) => a.days - b.days);
}

/** Whether a period can still matter to this household, whatever its day. */
function mayHold({ side, when, what, from }: Period, known: Case, today: string): boolean {
  const sale = dayTold(known, 'sale');
  const over = houseIsLost(known) || (sale !== undefined && sale < today);
  if (over && (side === 'before' || from !== 'sale')) return false;
  if (when === 'home' && isNotPrincipalResidence(known)) return false;
  return !(begun(known) && ['no_case', 'no_start', 'no_call', 'no_announcing'].includes(what));
}

const begun = (known: Case): boolean => ['in_foreclosure', 'sale_scheduled'].includes(knownValue(known, 'paymentStatus') ?? '');

/** A time counted from a letter or a court case does not outlast the sale, and says nothing of a sale whose day is known. */
function cutOff({ what, from }: Period, date: string, known: Case): boolean {
  const sale = dayTold(known, 'sale');
  return sale !== undefined && from !== 'sale' && (what === 'no_sale' || date >= sale);
}

/** The starts that this state counts from, whose day the person has not told, for periods that can still matter. */
export function startsUntold(periods: readonly Period[], known: Case, today: string): Exclude<Start, 'sale'>[] {
  const open = periods.filter((period) => period.from !== 'sale' && mayHold(period, known, today));
  const untold = open.map(({ from }) => from).filter((from) => known[startFacts[from]] === undefined);
  return [...new Set(untold)].filter((from) => from !== 'sale');
}
