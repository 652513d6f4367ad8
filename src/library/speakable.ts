import type { LedgerFact } from './facts.ts';

/** May what was written down on `checked` (ISO day) still be said? A state's law goes silent like every entry that nobody read again. */
export const isFresh = (checked: string, today: string): boolean => daysBetween(checked, today) <= deadAfter;

/** Days after which an entry should be read again, by its recheck code. */
const dueAfter = { W: 7, M: 31, Q: 92, Y: 366, never: Number.POSITIVE_INFINITY } as const;
/** Rule U-4: content entries expire after 180 days at most. */
const deadAfter = 180;

/**
 * May this entry be spoken on `today` (ISO day)?
 * 'no': outside its dates, or not read again within 180 days (rule U-4; entries marked `never` are history and do not age).
 * 'hedged': in general words only, because it is recalled or second-hand, or because its recheck is due. 'yes': plainly.
 * A phone number never goes silent by age: a number that may have changed helps more than none (rule X-9 makes the check fail instead).
 */
export function speakable(fact: LedgerFact, today: string): 'yes' | 'hedged' | 'no' {
  if (fact.until !== null && today > fact.until) return 'no';
  if (fact.from !== null && today < fact.from) return 'no';
  const age = daysBetween(fact.checked, today);
  if (agesOut(fact) && age > deadAfter) return 'no';
  if (fact.confidence !== 'source seen' || age > dueAfter[fact.recheck]) return 'hedged';
  return 'yes';
}

/** ISO day on which the entry stops being spoken unless somebody reads it again; null: never. */
export function silentFrom(fact: LedgerFact): string | null {
  const aged = agesOut(fact) ? addDays(fact.checked, deadAfter + 1) : null;
  const ended = fact.until === null ? null : addDays(fact.until, 1);
  return [aged, ended].filter((day) => day !== null).sort()[0] ?? null;
}

/** ISO day on which the entry is due to be read again: by its recheck code, or its last day, whichever comes first; null: never. */
export function dueOn(fact: LedgerFact): string | null {
  const recheck = fact.recheck === 'never' ? null : addDays(fact.checked, Math.min(dueAfter[fact.recheck], deadAfter));
  return [recheck, fact.until].filter((day) => day !== null).sort()[0] ?? null;
}

function agesOut(fact: LedgerFact): boolean {
  return fact.recheck !== 'never' && fact.phones.length === 0;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
