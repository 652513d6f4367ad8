import { momentOf, slotOf, zonesOf } from '../slot.ts';
import { type OfficeHours, openAt } from './office-hours.ts';
import { clockIn, everyZone, mayCall, zonesOfState } from './zones.ts';

/**
 * Times for a call: inside the office's hours, inside the hours in which the person may be called where they live, and with a place free. No
 * time is offered that staff did not set (`seats` is 0 until they say how many calls they take in half an hour).
 */
export type CallRules = {
  /** Null: the operator set no hours. */
  office: OfficeHours | null;
  seats: number;
  /** The zone in which a time is said to somebody whose state is not known. */
  timeZone: string;
};
/** `taken`: moments of calls agreed with others, one entry a call. */
export type CallAsk = { moment: Date; state: string | null; taken: readonly string[] };

const half = 30;
const halfMs = half * 60_000;
const noticeMs = 60 * 60_000;
const days = 7;
const daysOffered = 3;

/** All free times of the coming week, soonest first. `byStaff`: somebody of the office picks, so only the person's own hours and places count. */
export function freeTimes(rules: CallRules, ask: CallAsk, byStaff = false): string[] {
  const { said, allowed } = zonesFor(rules, ask.state);
  const first = Math.ceil((ask.moment.getTime() + (byStaff ? 0 : noticeMs)) / halfMs);
  const moments = Array.from({ length: days * 48 }, (_, i) => new Date((first + i) * halfMs));
  const isStaffed = rules.office === null ? () => false : openAt(rules.office);
  const staffed = (moment: Date) => isStaffed(moment) && isStaffed(new Date(moment.getTime() + halfMs - 1));
  return moments
    .filter((moment) => (byStaff || staffed(moment)) && allowed.every((zone) => mayCall(zone, moment, half)))
    .filter((moment) => byStaff || hasPlace(rules, moment.toISOString(), ask.taken))
    .map((moment) => slotOf(moment, said));
}

/** A few of them to choose from: the earliest and the latest of each of the next days. */
export function offeredTimes(rules: CallRules, ask: CallAsk): string[] {
  if (rules.office === null || rules.seats === 0) return [];
  const byDay = Map.groupBy(freeTimes(rules, ask), (slot) => clockIn(zonesOf(slot)[0]!, new Date(momentOf(slot))).day);
  return [...byDay.values()].slice(0, daysOffered).flatMap((day) => [...new Set([day[0]!, day.at(-1)!])]);
}

/** Can this time still be had? Somebody may have been quicker, or it lay too long on the screen. */
export function isFree(rules: CallRules, slot: string, ask: CallAsk): boolean {
  return rules.office !== null && rules.seats > 0 && freeTimes(rules, ask).includes(slot);
}

function zonesFor(rules: CallRules, state: string | null): { said: string[]; allowed: string[] } {
  const zones = state === null ? null : zonesOfState(state);
  return zones === null ? { said: [rules.timeZone], allowed: everyZone } : { said: zones, allowed: zones };
}

const hasPlace = ({ seats }: CallRules, at: string, taken: readonly string[]): boolean => taken.filter((one) => one === at).length < seats;
