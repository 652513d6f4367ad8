import { randomUUID } from 'node:crypto';
import { VERSION } from '../../dialogs/chart/dialogue.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import { botSpeaks, type Life, live } from '../handoff/life.ts';
import { freeze } from '../keep/restore.ts';
import type { Writes } from '../keep/store.ts';
import type { Outgoing } from '../message.ts';
import { say } from '../say/say.ts';
import { timesFor } from './calls.ts';
import { type Decided, decide, type Going, restsOnConsents, withMove } from './decide.ts';
import { entriesOf } from './entries.ts';
import { type Parts, voiceOf } from './given.ts';
import { contactWords } from './kept.ts';
import { contactHashes, shortHash, ticketFor } from './named.ts';
import { linkOf, planOf } from './offered.ts';
import { adviceFor, consentsOf, leadOf, type Made, outboxOf } from './parts.ts';
import { statePath } from './run.ts';

/** The chart decides, the words are found, and all of it becomes one write. */
export function finish(parts: Parts, going: Going): Writes | 'needs consents' | 'needs calls' {
  const found = decide(parts, going);
  if (found === 'needs calls') return found;
  const consents = going.before.consents ?? (going.before.conversation === null ? [] : undefined);
  if (consents === undefined && restsOnConsents(found)) return 'needs consents';
  const decided = withMove(found, consents ?? []);
  const made = madeOf(parts, going, decided, consents ?? []);
  const life = decided.acts.some((act) => act.type === 'handOff') ? live(going.life, { type: 'asked' }) : going.life;
  return writesOf(going, decided, made, life, spoken(parts, going, decided, made, life), leadOf(made, parts.library));
}

/** The turn as its parts see it: what is remembered, what is to be done, in whose voice. */
function madeOf(parts: Parts, going: Going, { memory, acts, standing, booking, moves }: Decided, consents: Made['consents']): Made {
  const { before, thawed, heard, now } = going;
  const conversation = going.incoming?.conversation ?? before.conversation!.id;
  const turn = (before.conversation?.version ?? 0) + 1;
  const times = standing === 'contact.best_time' ? timesFor(parts, memory, before.calls, now) : [];
  return {
    conversation,
    now,
    turn,
    memory,
    before: thawed.fresh ? null : thawed.state.context,
    acts,
    heard: heard ?? { type: 'unclear' },
    said: going.text,
    consents,
    voice: { ...voiceOf(parts, memory), ticket: ticketFor(going, turn), times },
    operator: parts.operator,
    newId: parts.newId ?? randomUUID,
    call: booking.call === undefined ? (before.calls?.own ?? null) : booking.call.slot,
    over: [...(before.calls?.over ?? []), ...(moves ? [before.calls?.own ?? ''] : [])],
    moves,
    leadId: `lead_${shortHash(conversation)}`,
  };
}

type Spoken = { out: Outgoing[]; plan: ReturnType<typeof planOf>; link: ReturnType<typeof linkOf> };

/** What is said: the bot's own lines where it speaks, else only those that may interrupt; then what the agent said. */
function spoken(parts: Parts, going: Going, { state, memory, acts, standing }: Decided, made: Made, life: Life): Spoken {
  const { voice, now } = made;
  const { last } = going.thawed;
  const plan = planOf(parts, { voice, memory, acts, last, now });
  const link = botSpeaks(life) ? linkOf(parts, going, acts) : null;
  const said = say({
    voice,
    acts,
    memory,
    state: statePath(state.value),
    standing,
    heard: going.heard,
    advice: (other) => adviceFor(other ?? memory),
    before: made.before,
    last,
    plan,
    link,
  });
  const bot = botSpeaks(life) ? [...(going.first ?? []), ...said] : said.filter(mayInterrupt);
  return { out: [...bot, ...going.agentSays], plan, link };
}

function writesOf(
  going: Going,
  decided: ReturnType<typeof withMove>,
  made: Made,
  life: Life,
  { out, plan, link }: Spoken,
  lead: ReturnType<typeof leadOf>,
): Writes {
  const { before, thawed, incoming, heard, text, now } = going;
  const { memory, acts, booking, minor, state, tells } = decided;
  const { turn, voice } = made;
  const ticket = voice.ticket ?? '';
  const lastSeq = before.conversation?.lastSeq ?? 0;
  return {
    channel: incoming?.channel ?? before.conversation!.channel,
    user: incoming?.user ?? before.conversation?.user ?? null,
    language: memory.language,
    chartVersion: VERSION,
    snapshot: freeze(state, keepLast(acts, thawed.last), text.slice(-40), thawed.checked === true || heard?.unsure === true),
    life,
    heard,
    entries: entriesOf({ incoming, text, out, turn, at: now, lastSeq, language: memory.language }),
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

/** While an agent holds the conversation only these may be said by the bot (compliance B-3, X-1). */
const mayInterrupt = (out: Outgoing): boolean => out.data.lines.some((id) => /^(safety|stop|erase|held|who)\./.test(id));
const keepLast = (acts: Act[], last: Act[]): Act[] => (acts.some(({ type }) => type === 'repeat' || type === 'why') ? last : acts);
const standingOf = (life: Life) => (life.state === 'agent' ? 'taken' : 'waiting');
/** Who only moves a call after an agent has handed back does not ask to be taken again. */
const whereItStands = (life: Life) => (life.state === 'returned' ? 'returned' : standingOf(life));
const suppression = (made: Made): Pick<Writes, 'suppress'> =>
  made.acts.some((act) => act.type === 'suppress') ? { suppress: contactHashes(made) } : {};
