import { createHash, randomUUID } from 'node:crypto';
import { VERSION } from '../../dialogs/chart/dialogue.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import { inTheirLanguage } from '../../dialogs/chart/speaks.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import { botSpeaks, type Life, live } from '../handoff/life.ts';
import { freeze, type Thawed } from '../keep/restore.ts';
import type { Before, Writes } from '../keep/store.ts';
import type { Incoming, Outgoing } from '../message.ts';
import type { Voice } from '../say/bubbles.ts';
import { say } from '../say/say.ts';
import { type Booking, bookingOf, callMoves, isPassedOn, needsCalls, timesFor, type Wanted } from './calls.ts';
import { entriesOf } from './entries.ts';
import { type MakeLink, type MakePlan, type Parts, voiceOf } from './given.ts';
import { contactWords } from './kept.ts';
import { adviceFor, consentsOf, leadOf, type Made, outboxOf } from './parts.ts';
import { run, standingAsk, statePath } from './run.ts';

type Going = {
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

/** Acts whose writes depend on what was agreed to before. */
const restsOnConsents = new Set<Act['type']>(['handOff', 'amendLead', 'alertSafety', 'suppress', 'erase']);

/** The chart decides, the words are found, and all of it becomes one write. */
export function finish(parts: Parts, going: Going): Writes | 'needs consents' | 'needs calls' {
  const { before, thawed, heard, now } = going;
  const opening: Heard[] = thawed.fresh && heard?.type !== 'opened' ? [{ type: 'opened' }] : [];
  const { state, acts: ran } = run(thawed.state, heard === null ? [] : [...opening, ...inTheirLanguage(heard, thawed.state.context)]);
  const memory = state.context;
  const decided = withAmending(ran, memory);
  const standing = heard === null && going.asks !== true ? null : standingAsk(state);
  if (needsCalls(parts, before, memory, decided, standing, going)) return 'needs calls';
  const booking = bookingOf(parts, before, memory, decided, now, going);
  const moves = callMoves(before, booking);
  const spoken = withCall(decided, booking).flatMap((act) => [act, ...closedNow(parts, act, now, memory.language)]);
  const consents = before.consents ?? (before.conversation === null ? [] : undefined);
  const minor = becameMinor(memory, thawed);
  if (consents === undefined && (minor || moves || spoken.some(({ type }) => restsOnConsents.has(type)))) return 'needs consents';
  const tells = moves && isPassedOn(memory, consents ?? []) && !spoken.some(({ type }) => restsOnConsents.has(type));
  const acts: Act[] = tells ? [...spoken, { type: 'amendLead' }] : spoken;
  const turn = (before.conversation?.version ?? 0) + 1;
  const ticket = ticketFor(going, turn);
  const times = standing === 'contact.best_time' ? timesFor(parts, memory, before.calls, now) : [];
  const voice = { ...voiceOf(parts, memory), ticket, times };
  const made: Made = {
    conversation: going.incoming?.conversation ?? before.conversation!.id,
    now,
    turn,
    memory,
    before: thawed.fresh ? null : thawed.state.context,
    acts,
    heard: heard ?? { type: 'unclear' },
    said: going.text,
    consents: consents ?? [],
    voice,
    operator: parts.operator,
    newId: parts.newId ?? randomUUID,
    call: booking.call === undefined ? (before.calls?.own ?? null) : booking.call.slot,
    over: [...(before.calls?.over ?? []), ...(moves ? [before.calls?.own ?? ''] : [])],
    moves,
    leadId: `lead_${shortHash(going.incoming?.conversation ?? before.conversation!.id)}`,
  };
  const life = acts.some((act) => act.type === 'handOff') ? live(going.life, { type: 'asked' }) : going.life;
  const plan = planOf(parts, { voice, memory, acts, last: thawed.last, now });
  const link = botSpeaks(life) ? linkOf(parts, going, acts) : null;
  const said = say({
    voice,
    acts,
    memory,
    state: statePath(state.value),
    standing,
    heard,
    advice: () => adviceFor(memory),
    before: made.before,
    last: thawed.last,
    plan,
    link,
  });
  const out = [...(botSpeaks(life) ? [...(going.first ?? []), ...said] : said.filter(mayInterrupt)), ...going.agentSays];
  const lead = leadOf(made, parts.library);
  return {
    channel: going.incoming?.channel ?? before.conversation!.channel,
    user: going.incoming?.user ?? before.conversation?.user ?? null,
    language: memory.language,
    chartVersion: VERSION,
    snapshot: freeze(state, keepLast(acts, thawed.last), going.text.slice(-40)),
    life,
    heard,
    entries: entriesOf({
      incoming: going.incoming,
      text: going.text,
      out,
      turn,
      at: now,
      lastSeq: before.conversation?.lastSeq ?? 0,
      language: memory.language,
    }),
    consents: consentsOf(made),
    outbox: outboxOf(made, lead),
    ...(lead === null ? {} : { lead: { lead, standing: tells ? whereItStands(life) : standingOf(life), agent: life.agent } }),
    ...(booking.call === undefined ? {} : { call: booking.call }),
    ...suppression(made),
    ...(plan === null ? {} : { plan: plan.kept }),
    ...(link === null ? {} : { resume: link.resume }),
    ...(minor ? { forget: { ticket, words: contactWords(thawed.state.context.case) } } : {}),
    ...(acts.some((act) => act.type === 'erase') ? { erase: { ticket, suppress: contactHashes(made) } } : {}),
  };
}

/** The page to keep, where it was asked for; "say that again" makes a new address, because the old one is kept nowhere. */
function planOf(parts: Parts, on: { voice: Voice; memory: Memory; acts: Act[]; last: Act[]; now: string }): ReturnType<MakePlan> | null {
  if (!isWanted('keepPlan', on.acts, on.last) || parts.makePlan === undefined) return null;
  return parts.makePlan({ voice: on.voice, memory: on.memory, advice: adviceFor(on.memory) }, on.now);
}

/** The address for another device, and its key for the store. Only for somebody who came over our own Direct Line: elsewhere the channel has their conversation. */
function linkOf(parts: Parts, going: Going, acts: Act[]): (ReturnType<MakeLink> & { resume: NonNullable<Writes['resume']> }) | null {
  const user = going.incoming?.user;
  if (!isWanted('makeLink', acts, going.thawed.last) || parts.makeLink === undefined) return null;
  if (going.incoming?.channel !== 'directline' || user === undefined) return null;
  const link = parts.makeLink(going.now);
  return { ...link, resume: { ...link.kept, user } };
}

const isWanted = (act: Act['type'], acts: Act[], last: Act[]): boolean => {
  const asked = (list: Act[]) => list.some(({ type }) => type === act);
  return asked(acts) || (acts.some(({ type }) => type === 'repeat') && asked(last));
};

/** While an agent holds the conversation only these may be said by the bot (compliance B-3, X-1). */
const mayInterrupt = (out: Outgoing): boolean => out.data.lines.some((id) => /^(safety|stop|erase|held|who)\./.test(id));
const keepLast = (acts: Act[], last: Act[]): Act[] => (acts.some(({ type }) => type === 'repeat' || type === 'why') ? last : acts);
const standingOf = (life: Life) => (life.state === 'agent' ? 'taken' : 'waiting');
/** Who only moves a call after an agent has handed back does not ask to be taken again. */
const whereItStands = (life: Life) => (life.state === 'returned' ? 'returned' : standingOf(life));
const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The number a person can name when they ask what became of their request. */
const ticketFor = (going: Going, turn: number): string =>
  `P-${shortHash(`${going.incoming?.conversation ?? ''}:${turn}:${going.now}`)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase()}`;

const suppression = (made: Made): Pick<Writes, 'suppress'> =>
  made.acts.some((act) => act.type === 'suppress') ? { suppress: contactHashes(made) } : {};

/** Contacts as hashes, for the list of those whom nobody may contact. */
function contactHashes(made: Made): string[] {
  const known = made.before?.case ?? made.memory.case;
  return [known.phone?.value, known.email?.value]
    .filter((value) => typeof value === 'string' && value !== 'unknown')
    .map((value) => createHash('sha256').update(String(value).toLowerCase()).digest('hex'));
}
