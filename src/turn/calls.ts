import { type Case, knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { callWish } from '../callWish.ts';
import type { Consent } from '../handoff/lead.ts';
import type { Before, CallsNow, Writes } from '../keep/store.ts';
import type { Choice, Incoming, Outgoing } from '../message.ts';
import { dress, say } from '../say/bubbles.ts';
import { isSlot, slotInWords } from '../slot.ts';
import { type Parts, voiceOf } from './given.ts';

/** The agreed call: offered as times to tap, booked with the lead, changed and dropped in the person's own words. */

/** What a tap on an offered time sends; the time follows. */
const mark = 'call:';

/** Times to choose from, in the person's language; `prefix` where no question stands that the choice would answer. */
export function timesFor(parts: Parts, memory: Memory, calls: CallsNow | undefined, now: string, prefix = ''): Choice[] {
  const slots = parts.calls?.offer(asked(memory.case, calls, now)) ?? [];
  return slots.map((slot) => ({ value: `${prefix}${slot}`, title: slotInWords(slot, memory.language) }));
}

const asked = (known: Case, calls: CallsNow | undefined, now: string) => ({
  moment: new Date(now),
  state: knownValue(known, 'usState') ?? null,
  taken: calls?.taken ?? [],
});

/** Does this message speak of a call, so that it is worth looking whether one stands? Never where danger, stop or deletion was heard. */
export function speaksOfCall(incoming: Incoming, heard: Heard): boolean {
  if (['danger', 'stopped', 'erase'].includes(heard.type)) return false;
  return incoming.choice?.startsWith(mark) === true || callWish(incoming.text) !== null;
}

/** A time that was tapped, as the answer that it is; null where it is none, or calls were not agreed to. */
export function tappedTime(incoming: Incoming, memory: Memory): Heard | null {
  const slot = incoming.choice?.slice(mark.length);
  if (incoming.choice?.startsWith(mark) !== true || !isSlot(slot)) return null;
  if (knownValue(memory.case, 'consentCall') !== true) return null;
  return { type: 'answered', facts: { bestTime: { value: slot, said: slotInWords(slot, memory.language), sure: 1 } } };
}

/** What the person wants of the call that stands. */
export const wishFor = (text: string, calls: CallsNow | undefined): 'change' | 'drop' | null =>
  calls === undefined || calls.own === null ? null : callWish(text);

/** Does the turn need the calendar? While times are offered, where one may be booked or ended, and where a lead goes out that may name one. */
export function needsCalls(parts: Parts, before: Before, memory: Memory, acts: Act[], standing: string | null, wanted: Wanted): boolean {
  if (before.calls !== undefined) return false;
  if (wanted.call?.slot != null) return true;
  // without consent to call none can have been agreed on
  const mayStand = knownValue(memory.case, 'consentCall') === true;
  if (mayStand && (wanted.call !== undefined || acts.some(({ type }) => type === 'amendLead' || type === 'handOff'))) return true;
  return parts.calls !== undefined && (standing === 'contact.best_time' || picked(memory, acts, wanted) !== null);
}

/** `picks`: a time that was tapped in this turn, whatever question stood. `call`: agreed on or ended in so many words, by either side. */
export type Wanted = { picks?: string | undefined; call?: Writes['call'] };

/** The time to book with this turn: picked, agreed to be called, and the lead goes out or changes now. */
function picked(memory: Memory, acts: Act[], { picks }: Wanted): string | null {
  const slot = memory.case.bestTime?.value;
  const goes = (type: Act['type']) => acts.some((act) => act.type === type);
  const now = goes('handOff') || (goes('amendLead') && memory.changed.set.includes('bestTime')) || (picks !== undefined && picks === slot);
  const agreed = knownValue(memory.case, 'consentCall') === true && !memory.withheld.includes('bestTime');
  return now && agreed && memory.danger === null && isSlot(slot) ? slot : null;
}

export type Booking = { call: Writes['call']; said: Act[] };

/** What becomes of the call in this turn, and what is said about it. */
export function bookingOf(parts: Parts, before: Before, memory: Memory, acts: Act[], now: string, wanted: Wanted): Booking {
  if (memory.minor || acts.some(({ type }) => type === 'suppress')) return { call: { slot: null, by: 'homeowner', agent: null }, said: [] };
  if (wanted.call !== undefined) return { call: wanted.call, said: [] };
  const slot = picked(memory, acts, wanted);
  if (slot === null || parts.calls === undefined) return { call: undefined, said: [] };
  if (before.calls?.own !== slot && !parts.calls.isFree(slot, asked(memory.case, before.calls, now)))
    return { call: undefined, said: [{ type: 'say', params: { line: 'call.taken' } }] };
  const when = slotInWords(slot, memory.language);
  return { call: { slot, by: 'homeowner', agent: null }, said: [{ type: 'say', params: { line: 'call.booked', params: { when } } }] };
}

/** Is another call agreed on after this turn than before, or none any more? */
export function callMoves(before: Before, { call }: Booking): boolean {
  return call !== undefined && before.calls !== undefined && before.calls.own !== call.slot;
}

/** A lead that was passed on names its call: who was told the old time is told the new one, or that there is none. */
export function isPassedOn(memory: Memory, consents: readonly Consent[]): boolean {
  const last = consents.findLast(({ channel }) => channel === 'share');
  return last?.state === 'granted' && memory.danger === null && !memory.minor;
}

/** What is said to a wish; with times to tap where there are any. */
export function callLines(parts: Parts, memory: Memory, wish: 'change' | 'drop', calls: CallsNow, now: string): Outgoing[] {
  const voice = voiceOf(parts, memory);
  const choices = wish === 'change' ? timesFor(parts, memory, calls, now, mark) : [];
  const id = wish === 'drop' ? 'call.dropped' : choices.length > 0 ? 'call.which' : 'call.no_times';
  const when = calls.own === null ? '' : slotInWords(calls.own, memory.language);
  return say(voice, id, { when }).map((bubble) => ({ ...dress(voice, bubble, 'call'), choices }));
}
