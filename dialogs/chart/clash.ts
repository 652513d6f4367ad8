import { type Case, knownValue } from '../case.ts';
import type { ToldFacts } from '../heard.ts';

/** "I'm current" and "3 months behind": two things that cannot both be so. They are put to the person, never settled in silence. */
export type ClashId = 'clash.payment' | 'clash.sale';

/** As far as it was told, nothing is due and unpaid. */
export const isPaidUp = (status: unknown): boolean => status === 'current' || status === 'about_to_fall_behind';
const late: readonly unknown[] = ['behind', 'in_foreclosure', 'sale_scheduled'];
const isDay = (value: unknown): boolean => /^\d/.test(String(value ?? '')) || value === 'set';

/** What a new message says against what is known, where the person does not say that they correct it. Null: nothing. */
export function doubtIn(known: Case, told: ToldFacts): ClashId | null {
  const [before, now] = [knownValue(known, 'paymentStatus'), told.paymentStatus?.value];
  if (isPaidUp(before) && late.includes(now)) return isDay(told.saleDate?.value) ? 'clash.sale' : 'clash.payment';
  if (late.includes(before) && isPaidUp(now)) return before === 'sale_scheduled' ? 'clash.sale' : 'clash.payment';
  return null;
}

/** What is known without a doubt clashes in itself: told in one breath, or in two answers. */
export function clashIn(known: Case): ClashId | null {
  if (!isPaidUp(knownValue(known, 'paymentStatus'))) return null;
  const counts = [knownValue(known, 'monthsBehind'), knownValue(known, 'missedPayments')];
  if (counts.some((count) => (count ?? 0) > 0)) return 'clash.payment';
  return isDay(knownValue(known, 'saleDate')) ? 'clash.sale' : null;
}

/** The answer "some are missing" says less than "in foreclosure" does: what is known more closely stays. */
export const saysNoMore = (known: Case, told: ToldFacts): boolean =>
  told.paymentStatus?.value === 'behind' && late.includes(knownValue(known, 'paymentStatus'));
/** The answer "paid up" where "about to fall behind" is known. */
export const staysPaidUp = (known: Case, told: ToldFacts): boolean =>
  told.paymentStatus?.value === 'current' && knownValue(known, 'paymentStatus') === 'about_to_fall_behind';
