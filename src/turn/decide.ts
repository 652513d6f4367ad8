import type { AskId } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import { inTheirLanguage } from '../../dialogs/chart/speaks.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import type { Consent } from '../handoff/lead.ts';
import type { Life } from '../handoff/life.ts';
import type { State, Thawed } from '../keep/restore.ts';
import type { Before } from '../keep/store.ts';
import type { Incoming, Outgoing } from '../message.ts';
import { type Booking, bookingOf, callMoves, isPassedOn, needsCalls, type Wanted } from './calls.ts';
import type { Parts } from './given.ts';
import { run, standingAsk } from './run.ts';

/** What a turn goes by: where the conversation stood, what was heard, and when. */
export type Going = {
  before: Before;
  thawed: Thawed;
  heard: Heard | null;
  incoming: Incoming | null;
  text: string;
  life: Life;
  now: string;
  agentSays: Outgoing[];
  /** What the bot says before its answer: who comes back is told where we were. */
  first?: Outgoing[];
  /** The standing question is put, though nothing was heard. */
  asks?: boolean;
} & Wanted;

/** What the chart made of it: the next state, everything to be done, the question that stands, the call that is booked, moved or dropped. */
export type Decided = {
  state: State;
  memory: Memory;
  acts: Act[];
  standing: AskId | null;
  booking: Booking;
  moves: boolean;
  minor: boolean;
};

/** The chart decides. Pure. 'needs calls': what is booked already has to be known first. */
export function decide(parts: Parts, going: Going): Decided | 'needs calls' {
  const { before, thawed, heard, now } = going;
  const opening: Heard[] = thawed.fresh && heard?.type !== 'opened' ? [{ type: 'opened' }] : [];
  const { state, acts: ran } = run(thawed.state, heard === null ? [] : [...opening, ...inTheirLanguage(heard, thawed.state.context)]);
  const memory = state.context;
  const decided = withAmending(ran, memory);
  const standing = heard === null && going.asks !== true ? null : standingAsk(state);
  if (needsCalls(parts, before, memory, decided, standing, going)) return 'needs calls';
  const booking = bookingOf(parts, before, memory, decided, now, going);
  const acts = withCall(decided, booking).flatMap((act) => [act, ...closedNow(parts, act, now, memory.language)]);
  return { state, memory, acts, standing, booking, moves: callMoves(before, booking), minor: becameMinor(memory, thawed) };
}

/** Acts whose writes depend on what was agreed to before. */
const resting = new Set<Act['type']>(['handOff', 'amendLead', 'alertSafety', 'suppress', 'erase']);
export const restsOnConsents = ({ acts, minor, moves }: Decided): boolean => minor || moves || acts.some(isResting);
const isResting = ({ type }: Act): boolean => resting.has(type);

/** A call that moves after the lead was passed on is told to other systems, where nothing else of this turn tells them. */
export function withMove(decided: Decided, consents: readonly Consent[]): Decided & { tells: boolean } {
  const { memory, acts, moves } = decided;
  const tells = moves && isPassedOn(memory, consents) && !acts.some(isResting);
  return { ...decided, tells, acts: tells ? [...acts, { type: 'amendLead' }] : acts };
}

/** Sent while nobody is there: said at once, with the hour that staff set and no other promise. */
function closedNow(parts: Parts, act: Act, now: string, language: Language): Act[] {
  if (act.type !== 'say' || act.params.line !== 'handoff.sent') return [];
  const opens = parts.deskOpens?.(new Date(now), language) ?? null;
  return opens === null ? [] : [{ type: 'say', params: { line: 'handoff.closed_now', params: { opens } } }];
}

/** Somebody turns out to be under 18: what names them goes, also where it was kept before (N-4). */
const becameMinor = (memory: Memory, thawed: Thawed): boolean => memory.minor && !thawed.state.context.minor;

/** Where the lead has just gone out, the call is told right after; else before everything. */
function withCall(acts: Act[], { said }: Booking): Act[] {
  const at = acts.findIndex((act) => act.type === 'say' && act.params.line === 'handoff.sent');
  return [...acts.slice(0, at + 1), ...said, ...acts.slice(at + 1)];
}

/** What is told after the lead went out belongs to it, also while they wait, go on with the questions, or talk with an agent. */
function withAmending(acts: Act[], { handoff, changed }: Memory): Act[] {
  const goesOut = acts.some(({ type }) => type === 'handOff' || type === 'suppress' || type === 'erase');
  const out = handoff === 'sent' || handoff === 'going_on';
  return out && !goesOut && changed.set.length > 0 ? [...acts, { type: 'amendLead' }] : acts;
}
