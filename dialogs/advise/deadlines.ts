import { knownValue } from '../case.ts';
import { foreclosureHasStarted, isNotPrincipalResidence, saleIsThisWeek } from '../rules.ts';
import type { Deadline } from './advice.ts';
import { addBusinessDays } from './business-days.ts';
import { addDays, daysBetween, firstOfMonth } from './days.ts';
import type { Situation } from './situation.ts';

/** The lines of Regulation X, in days. Each stands in one place only; the text never counts. */
export const lines = {
  /** No first filing until more than 120 days delinquent: 12 CFR 1024.41(f)(1), LM-13. */
  firstFiling: 120,
  /** A complete package more than 37 days before the sale: 1024.41(g), LM-15. */
  completeBeforeSale: 37,
  /** 90 days or more before the sale: a right to appeal, and 14 days to accept: 1024.41(e), (h), LM-11, LM-12. */
  appealBeforeSale: 90,
  /** A written answer to a complete package: 1024.41(c)(1), LM-10. */
  decision: 30,
  /** An application 45 days or more before a sale is acknowledged within 5 business days: 1024.41(b)(2), LM-08. */
  acknowledgedBeforeSale: 45,
  acknowledgement: 5,
} as const;

/** The first day on which a first filing may be made, by the day on which the oldest unpaid payment was due: day 121. */
export function firstFilingDay(dueDay: string): string {
  return addDays(dueDay, lines.firstFiling + 1);
}

/** The last day for a complete package to arrive "more than 37 days before" a sale: sale day minus 38. */
export function lastSafeDay(saleDay: string): string {
  return addDays(saleDay, -(lines.completeBeforeSale + 1));
}

/** The last day for a complete package with the right to appeal a refused modification: sale day minus 90. */
export function appealDay(saleDay: string): string {
  return addDays(saleDay, -lines.appealBeforeSale);
}

/** Days that an offer stays open at the least, by when the complete package came; null when the rule sets none (LM-11). */
export function daysToAccept(completeDay: string, saleDay: string | null): 14 | 7 | null {
  if (saleDay === null) return 14;
  const before = daysBetween(completeDay, saleDay);
  if (before >= lines.appealBeforeSale) return 14;
  return before > lines.completeBeforeSale ? 7 : null;
}

/** Whether a refused modification may be appealed, and the last day to do so: 14 days after the answer (LM-12). Null: no federal appeal. */
export function lastAppealDay(completeDay: string, saleDay: string | null, answerDay: string): string | null {
  return daysToAccept(completeDay, saleDay) === 14 ? addDays(answerDay, 14) : null;
}

/** Latest day of the servicer's letter about an application that arrives on `day`; null when the sale is less than 45 days away (LM-08). */
export function acknowledgementDay(day: string, saleDay: string | null): string | null {
  if (saleDay !== null && daysBetween(day, saleDay) < lines.acknowledgedBeforeSale) return null;
  return addBusinessDays(day, lines.acknowledgement);
}

/** Every date that this person should know, nearest first. Only days from today on, except a sale day that has passed. */
export function deadlinesOf(s: Situation): Deadline[] {
  const at = (id: string, date: string, ...rests: string[]): Deadline => ({ id, date, days: daysBetween(s.today, date), rests });
  const found = [...saleDates(s, at), ...filingDates(s, at), ...answerDates(s, at), ...armDates(s, at), ...otherDates(s, at)];
  return found.filter(({ id, days }) => days >= 0 || id === 'sale').sort((a, b) => a.days - b.days || order(a.id, b.id));
}

type At = (id: string, date: string, ...rests: string[]) => Deadline;
const order = (a: string, b: string): number => (a < b ? -1 : 1);

function saleDay(s: Situation): string | null {
  return s.saleDays === undefined ? null : addDays(s.today, s.saleDays);
}

function saleDates(s: Situation, at: At): Deadline[] {
  const day = saleDay(s);
  if (day === null) return [];
  if (isNotPrincipalResidence(s.known)) return [at('sale', day)];
  return [at('sale', day), at('last_safe_day', lastSafeDay(day), 'LM-15'), at('appeal_day', appealDay(day), 'LM-12')];
}

/**
 * The earliest first filing. Loans fall due on the first of a month as a rule; "three months behind" may mean three payments or
 * nearly four, so the earlier day is taken. It is only worked out where no case has started.
 */
function filingDates(s: Situation, at: At): Deadline[] {
  if (!s.behind || s.months === undefined || s.lost || foreclosureHasStarted(s.known) || isNotPrincipalResidence(s.known)) return [];
  return [at('first_filing', firstFilingDay(firstOfMonth(s.today, Math.ceil(s.months))), 'LM-13', 'LM-03')];
}

/** What the servicer owes if a package went out today: for whom the federal review is still open. */
function answerDates(s: Situation, at: At): Deadline[] {
  const closed = s.current || s.lost || s.sale === 'near' || saleIsThisWeek(s.known, s.today) || isNotPrincipalResidence(s.known);
  if (closed || s.loan === 'reverse') return [];
  const letter = acknowledgementDay(s.today, saleDay(s));
  const answer = at('answer_if_sent_today', addDays(s.today, lines.decision), 'LM-10');
  return letter === null ? [answer] : [at('letter_if_sent_today', letter, 'LM-08'), answer];
}

/** Notice windows of an adjustable loan: 210 to 240 days before a first change, usually 60 to 120 before each (LM-29, LM-30). */
function armDates(s: Situation, at: At): Deadline[] {
  const reset = knownValue(s.known, 'resetDate');
  if (reset === undefined) return [];
  return [
    at('new_payment', reset),
    at('arm_first_notice', addDays(reset, -210), 'LM-29'),
    at('arm_change_notice', addDays(reset, -60), 'LM-30'),
  ];
}

function otherDates(s: Situation, at: At): Deadline[] {
  const income = knownValue(s.known, 'newIncomeDate');
  const va = s.loan === 'va' && !s.lost ? [at('va_partial_claim', '2026-11-28', 'VA-03')] : [];
  const pay = knownValue(s.known, 'unemploymentEnds');
  const told = [...(income === undefined ? [] : [at('new_income', income)]), ...(pay === undefined ? [] : [at('unemployment_ends', pay)])];
  return [...told, ...va];
}
