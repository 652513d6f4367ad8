import { type Case, knownValue } from '../case.ts';
import { houseIsLost, isNotPrincipalResidence } from '../rules.ts';
import { addBusinessDays } from './business-days.ts';
import { addDays, addMonths, daysBetween } from './days.ts';

/** Dates that a state's law sets around a sale day which the person gave. They inform what is said; nothing here ranks or routes. */
export const periodKinds = ['notice', 'cure_notice', 'catch_up', 'buy_back_notice', 'buy_back'] as const;
export const periodUnits = ['days', 'business_days', 'weeks', 'months', 'years'] as const;
/** usual; only for a home that the owner lives in; only in some cases; a shorter time that holds in some cases. */
export const periodWhens = ['usual', 'home', 'some', 'short'] as const;
export const periodGroups = ['preforeclosure_notice', 'reinstatement', 'post_sale_redemption'] as const;

/** One period of a state's text: `count` units before or after the sale; `strictly`: the day named is already too late. */
export type Period = {
  what: (typeof periodKinds)[number];
  group: (typeof periodGroups)[number];
  count: number;
  unit: (typeof periodUnits)[number];
  side: 'before' | 'after';
  when: (typeof periodWhens)[number];
  strictly: boolean;
};
/** An ISO day; `days` counted from today, negative once it has passed. */
export type StateDate = { period: Period; date: string; days: number };

/** The ISO day of a period around a sale day. Business days leave out weekends and federal holidays. Throws RangeError on no such day. */
export function dayOf({ count, unit, side, strictly }: Period, saleDay: string): string {
  const signed = side === 'before' ? -count : count;
  const day = moved(saleDay, signed, unit);
  if (!strictly) return day;
  return addDays(day, side === 'before' ? -1 : 1);
}

function moved(day: string, count: number, unit: Period['unit']): string {
  if (unit === 'business_days') return addBusinessDays(day, count);
  if (unit === 'months' || unit === 'years') return addMonths(day, unit === 'years' ? 12 * count : count);
  return addDays(day, unit === 'weeks' ? 7 * count : count);
}

/**
 * Every date of these periods for one household, nearest first. Without a sale day there is none. What lies before the sale is left out
 * once the house is lost; what holds only for a home is left out where the person does not live there. Days that have passed stay:
 * a notice that should be there already is worth a question.
 */
export function stateDatesOf(periods: readonly Period[], known: Case, today: string): StateDate[] {
  const sale = knownValue(known, 'saleDate');
  if (sale === undefined || sale === 'none' || sale === 'set') return [];
  const over = houseIsLost(known) || sale < today;
  return periods
    .filter(({ side, when }) => !(over && side === 'before') && !(when === 'home' && isNotPrincipalResidence(known)))
    .map((period) => ({ period, date: dayOf(period, sale) }))
    .map((one) => ({ ...one, days: daysBetween(today, one.date) }))
    .filter(({ period, days }) => period.side === 'before' || days >= 0)
    .sort((a, b) => a.days - b.days);
}
