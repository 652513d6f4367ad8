import { addDays, dayNumber, isoDay, weekday } from './days.ts';

/** Days "excluding legal public holidays, Saturdays, and Sundays", as 12 CFR 1024.41(b)(2) and 1024.35 count them (LM-08, LM-22). */

const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'];
/** Month, weekday (0 Sunday), which one; -1 is the last of the month. */
const floating: [number, number, number][] = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
];

/** The federal holidays of a year as ISO days (5 USC 6103), on the day they are observed: Friday for a Saturday, Monday for a Sunday. */
export function federalHolidays(year: number): string[] {
  const written = String(year).padStart(4, '0');
  return [
    ...fixed.map((day) => observed(`${written}-${day}`)),
    ...floating.map(([month, day, nth]) => nthWeekday(written, month, day, nth)),
  ];
}

/** A weekday that is no federal holiday. New Year's Day may be observed on the last day of the year before. */
export function isBusinessDay(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const restDay = weekday(day) === 0 || weekday(day) === 6;
  return !restDay && !holidaysWithin(year).has(day);
}

const worked = new Map<number, ReadonlySet<string>>();
/** The days of a year on which a federal holiday is observed, those of the next New Year too; worked once a year. */
function holidaysWithin(year: number): ReadonlySet<string> {
  const known = worked.get(year);
  if (known !== undefined) return known;
  const days = new Set([...federalHolidays(year), observed(`${String(year + 1).padStart(4, '0')}-01-01`)]);
  worked.set(year, days);
  return days;
}

/** The ISO day that lies `count` business days after `day`, or before it when `count` is negative; `day` itself is not counted. */
export function addBusinessDays(day: string, count: number): string {
  const step = Math.sign(count);
  let number = dayNumber(day);
  for (let left = Math.abs(count); left > 0; ) {
    number += step;
    if (isBusinessDay(isoDay(number))) left -= 1;
  }
  return isoDay(number);
}

function observed(day: string): string {
  if (weekday(day) === 6) return addDays(day, -1);
  return weekday(day) === 0 ? addDays(day, 1) : day;
}

function nthWeekday(year: string, month: number, day: number, nth: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const firstOne = addDays(first, (day - weekday(first) + 7) % 7);
  if (nth > 0) return addDays(firstOne, 7 * (nth - 1));
  const fifth = addDays(firstOne, 28);
  return fifth.slice(5, 7) === first.slice(5, 7) ? fifth : addDays(firstOne, 21);
}
