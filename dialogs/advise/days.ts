/**
 * Calendar arithmetic on ISO days (YYYY-MM-DD) by whole day numbers. No clock, no time zone, no daylight saving:
 * a day number is the count of days since 0000-03-01 of the Gregorian calendar, so a leap day ends its year.
 */

const daysIn400Years = 146_097;
const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day number of an ISO day. Throws RangeError on a day that does not exist, such as 2026-02-29. */
export function dayNumber(day: string): number {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const real = shape.test(day) && month >= 1 && month <= 12 && date >= 1 && date <= monthLength(year, month);
  if (!real) throw new RangeError(`not a calendar day: ${day}`);
  return count(year, month, date);
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  let year = Math.floor((number * 400) / daysIn400Years) + 1;
  while (count(year, 3, 1) > number) year -= 1;
  const dayOfYear = number - count(year, 3, 1);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return write(month < 3 ? year + 1 : year, month, date);
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO day `days` later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return (dayNumber(day) + 3) % 7;
}

/** The first of the month that lies `months` months before the month of `day`. */
export function firstOfMonth(day: string, monthsBefore: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - monthsBefore;
  return write(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** The ISO day `months` months later (earlier when negative); a day that its month does not have becomes that month's last. */
export function addMonths(day: string, months: number): string {
  dayNumber(day);
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return write(year, month, Math.min(Number(day.slice(8)), monthLength(year, month)));
}

/** Days since 0000-03-01: with March as the first month, month lengths run in a fixed pattern of 153 days in five months. */
function count(year: number, month: number, date: number): number {
  const y = month < 3 ? year - 1 : year;
  const monthFromMarch = month < 3 ? month + 9 : month - 3;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
}

function write(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
