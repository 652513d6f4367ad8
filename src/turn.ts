import { createHash, randomUUID } from 'node:crypto';
import type { Advice } from '../dialogs/advise/advice.ts';
import { type AskId, ask } from '../dialogs/chart/asks.ts';
import { VERSION } from '../dialogs/chart/dialogue.ts';
import type { Memory } from '../dialogs/chart/memory.ts';
import type { Act } from '../dialogs/chart/setup.ts';
import { inTheirLanguage } from '../dialogs/chart/speaks.ts';
import type { Heard, Language } from '../dialogs/heard.ts';
import type { Spine } from './channels/channel.ts';
import { PorchlightError } from './errors.ts';
import { born, botSpeaks, type Life, type LifeEvent, live } from './handoff/life.ts';
import { freeze, restore, type Thawed } from './keep/restore.ts';
import type { Before, KeptPlan, Store, Work, Writes } from './keep/store.ts';
import type { Library } from './library.ts';
import type { Choice, Entry, Incoming, Outgoing } from './message.ts';
import type { Voice } from './say/bubbles.ts';
import { choicesOf } from './say/question.ts';
import { say, type Turn } from './say/say.ts';
import { sorry } from './say/sorry.ts';
import { placed } from './turn/asked.ts';
import { entriesOf } from './turn/entries.ts';
import { wasAway, withoutContacts } from './turn/kept.ts';
import { inOwnWords } from './turn/ownWords.ts';
import { adviceFor, consentsOf, languageOf, leadOf, type Made, outboxOf } from './turn/parts.ts';
import { run, standingAsk, statePath } from './turn/run.ts';
import { tapped } from './turn/tapped.ts';
import { warned } from './turn/warned.ts';
import { read } from './understand/reading.ts';
import { scrub } from './understand/scrub.ts';
import { speaksIn } from './understand/speaks.ts';
import { understand } from './understand/understand.ts';

/** The spine: one message in, replies out (HOUSE.md section 5). Everything it needs is handed in. */
export type Parts = {
  store: Store;
  library: Library;
  now: () => Date;
  /** ISO day for a moment: the operator's zone, or a fixed day for tests and demos. */
  dayOf: (moment: Date) => string;
  operator: string;
  fee: string;
  /** When the desk opens next, in words for the person; null: it is open, or no hours are set. */
  deskOpens?: (moment: Date, language: Language) => string | null;
  newId?: () => string;
  /** Makes the page that a person may keep; absent: it cannot be made here, and that is said. */
  makePlan?: MakePlan;
};

/** What a turn needs of the room that makes plans: an address to show, and what the store keeps. */
export type MakePlan = (
  input: { voice: Voice; memory: Memory; advice: Advice },
  now: string,
) => NonNullable<Turn['plan']> & { kept: KeptPlan };

/** What an agent does at the desk, as a turn of the conversation. */
export type AgentAct = {
  conversation: string;
  agent: { id: string; name: string };
  do: 'take' | 'say' | 'return' | 'close' | 'pass';
  text?: string;
  outcome?: string;
  /** To whom, for 'pass'. */
  to?: { id: string; name: string };
  messageId: string;
};

export type Turning = Pick<Spine, 'hear'> & {
  /** Throws ConversationNotFound; an act whose messageId was seen before changes nothing and answers the first copy's rows. */
  agentActs(act: AgentAct): Promise<{ entries: Entry[] }>;
  /** Nobody took it, or an outside desk refused: the person is told once. Changes nothing where nobody is being waited for. */
  deskFailed(conversation: string, messageId: string): Promise<{ entries: Entry[] }>;
  /** What is said when the store cannot keep a turn; never stored. */
  sorry(incoming: Incoming): Outgoing[];
};

export function makeTurn(parts: Parts): Turning {
  return {
    sorry: (incoming) => apologyFor(parts, incoming),
    async hear(incoming) {
      if (incoming.kind === 'ended') return { duplicate: false, user: null, replies: [] };
      const key = { conversation: incoming.conversation, messageId: incoming.messageId, now: incoming.at };
      const done = await parts.store.inTurn(key, (before) => hearing(parts, incoming, before));
      return {
        duplicate: done.duplicate,
        user: done.entries.find(({ author }) => author === 'user') ?? null,
        replies: done.entries.filter(({ author }) => author !== 'user'),
      };
    },
    async agentActs(act) {
      const now = parts.now().toISOString();
      const done = await parts.store.inTurn({ conversation: act.conversation, messageId: act.messageId, now }, (before) =>
        acting(parts, act, now, before),
      );
      return { entries: done.entries };
    },
    async deskFailed(conversation, messageId) {
      const now = parts.now().toISOString();
      const done = await parts.store.inTurn({ conversation, messageId, now }, (before) => failing(parts, now, before));
      return { entries: done.entries };
    },
  };
}

/** Steps 3 to 7 for a message of the homeowner. Pure but for ids. */
export function hearing(parts: Parts, incoming: Incoming, before: Before): ReturnType<Work> {
  const today = parts.dayOf(new Date(incoming.at));
  const thawed = restore(before, { today, language: languageOf(incoming.locale) });
  if (thawed === 'needs heard') return thawed;
  if (incoming.kind === 'opened') return opening(parts, incoming, before, thawed);
  const clean = scrub(incoming.text, thawed.lastText);
  const first = hear(parts, thawed, { ...incoming, text: clean.text });
  const text = withoutContacts(clean.text, first, thawed.state.context);
  const heard = text === clean.text ? first : hear(parts, thawed, { ...incoming, text });
  const life = live(before.conversation?.life ?? born, { type: 'homeownerSpoke' });
  const whole = { ...heard, ...(clean.removed.length > 0 ? { removed: clean.removed } : {}), ...spoken(thawed, text, heard) };
  return finish(parts, { before, thawed, heard: whole, incoming, text, life, now: incoming.at, agentSays: [] });
}

/** The first opening greets; a later one, after most of a day, says in one line where we were; any other changes nothing. */
function opening(parts: Parts, incoming: Incoming, before: Before, thawed: Thawed): ReturnType<Work> {
  const { conversation } = before;
  const back = conversation !== null && !conversation.erased && wasAway(conversation.updatedAt, incoming.at);
  if (!thawed.fresh && !back) return 'nothing';
  const heard: Heard = { type: thawed.fresh ? 'opened' : 'cameBack' };
  const life = conversation?.life ?? born;
  return finish(parts, { before, thawed, heard, incoming, text: '', life, now: incoming.at, agentSays: [] });
}

/** Marks a message that is plainly in the other language; a tap says nothing of that, nor does what an agent reads. */
function spoken(thawed: Thawed, text: string, heard: Heard): { speaks?: Memory['language'] } {
  const { language, agent } = thawed.state.context;
  const speaks = agent === null && heard.type !== 'wantsLanguage' ? speaksIn(text) : null;
  return speaks === null || speaks === language ? {} : { speaks };
}

function hear(parts: Parts, thawed: Thawed, incoming: Incoming): Heard {
  const memory = thawed.state.context;
  const id = standingAsk(thawed.state);
  const choices = id === null ? [] : choicesOf(voiceOf(parts, memory), id);
  const choice = tapped(id, choices, incoming);
  if (choice !== null) return choice;
  const heard = read({
    text: incoming.text,
    choice: incoming.choice,
    language: memory.language,
    today: memory.today,
    ask: askOf(id, choices),
    known: memory.case,
    agentHolds: memory.agent !== null,
    topics: Object.values(parts.library.explain[memory.language]).map((page) => ({ id: page.id, words: [page.title, ...page.ask] })),
  });
  if (incoming.choice !== undefined || memory.agent !== null) return heard;
  const meant = placed(parts.library, memory.language, incoming.text, heard);
  return inOwnWords(incoming.text, warned(incoming.text, memory.today, memory.language, meant));
}

/** A question about the conversation itself has no fact to fill: its answer is a yes, a no or a way out. */
function askOf(id: AskId | null, choices: Choice[]) {
  if (id === null) return null;
  const { fact, kind } = ask(id);
  return fact === null ? null : { id, fact, kind, choices };
}

/** What an agent did comes back as a Heard; a message by somebody who does not hold the conversation takes it over. */
export function acting(parts: Parts, act: AgentAct, now: string, before: Before): ReturnType<Work> {
  if (before.conversation === null) throw new PorchlightError('ConversationNotFound');
  const thawed = restore(before, { today: parts.dayOf(new Date(now)), language: before.conversation.language });
  if (thawed === 'needs heard') return thawed;
  const { heard, event } = agentHeard(act);
  const held = before.conversation.life;
  // Looked at inside the turn: a colleague may have come in between the desk's own look and this moment.
  if (held.state === 'agent' && held.agent !== act.agent.id) throw new PorchlightError('AlreadyTaken');
  if (held.state === 'closed' && act.do !== 'close') throw new PorchlightError('NotYours', 'This lead is closed.');
  if (act.do === 'pass' && held.state !== 'agent') throw new PorchlightError('NotYours', 'Take the conversation first.');
  const life = live(held, event);
  // closing what nobody holds (a safety alert that was looked at) changes the lead alone: nothing is said
  if (act.do !== 'say' && act.do !== 'close' && life === held) return 'nothing';
  const agentSays: Outgoing[] = act.do === 'say' ? [agentLine(act, thawed.state.context)] : [];
  const written = finish(parts, { before, thawed, heard: life === held ? null : heard, incoming: null, text: '', life, now, agentSays });
  if (written === 'needs consents') return written;
  const standing = { take: 'taken', say: 'taken', pass: 'taken', return: 'returned', close: 'closed' } as const;
  const holder = standing[act.do] === 'taken' ? life.agent : null;
  return {
    ...written,
    standing: { standing: standing[act.do], agent: holder, ...(act.outcome === undefined ? {} : { outcome: act.outcome }) },
  };
}

function agentHeard(act: AgentAct): { heard: Heard; event: LifeEvent } {
  const agent = act.agent.name;
  if (act.do === 'return') return { heard: { type: 'agentReturned', agent }, event: { type: 'returned', agent: act.agent.id } };
  if (act.do === 'close')
    return { heard: { type: 'agentClosed', agent, outcome: act.outcome ?? '' }, event: { type: 'closed', agent: act.agent.id } };
  if (act.do === 'pass' && act.to !== undefined)
    return { heard: { type: 'agentTook', agent: act.to.name }, event: { type: 'passed', agent: act.agent.id, to: act.to.id } };
  return { heard: { type: 'agentTook', agent }, event: { type: 'took', agent: act.agent.id } };
}

/** Nobody came: the bot speaks again and says so. The lead stays in the queue, so that somebody can still come. */
export function failing(parts: Parts, now: string, before: Before): ReturnType<Work> {
  if (before.conversation?.life.state !== 'waiting') return 'nothing';
  const thawed = restore(before, { today: parts.dayOf(new Date(now)), language: before.conversation.language });
  if (thawed === 'needs heard') return thawed;
  const life = live(before.conversation.life, { type: 'failed' });
  return finish(parts, { before, thawed, heard: { type: 'deskFailed' }, incoming: null, text: '', life, now, agentSays: [] });
}

const agentLine = (act: AgentAct, memory: Memory): Outgoing => ({
  author: 'agent',
  name: act.agent.name,
  kind: 'message',
  text: act.text ?? '',
  language: memory.language,
  choices: [],
  data: { state: 'held', lines: [], sources: [], left: null, speaker: 'agent', agent: act.agent.name },
});

type Going = {
  before: Before;
  thawed: Thawed;
  heard: Heard | null;
  incoming: Incoming | null;
  text: string;
  life: Life;
  now: string;
  agentSays: Outgoing[];
};

/** Sent while nobody is there: said at once, with the hour that staff set and no other promise. */
function closedNow(parts: Parts, act: Act, now: string, language: Language): Act[] {
  if (act.type !== 'say' || act.params.line !== 'handoff.sent') return [];
  const opens = parts.deskOpens?.(new Date(now), language) ?? null;
  return opens === null ? [] : [{ type: 'say', params: { line: 'handoff.closed_now', params: { opens } } }];
}

/** Acts whose writes depend on what was agreed to before. */
const restsOnConsents = new Set<Act['type']>(['handOff', 'amendLead', 'alertSafety', 'suppress', 'erase']);

/** The chart decides, the words are found, and all of it becomes one write. */
function finish(parts: Parts, going: Going): Writes | 'needs consents' {
  const { before, thawed, heard, now } = going;
  const opening: Heard[] = thawed.fresh && heard?.type !== 'opened' ? [{ type: 'opened' }] : [];
  const { state, acts: decided } = run(thawed.state, heard === null ? [] : [...opening, ...inTheirLanguage(heard, thawed.state.context)]);
  const memory = state.context;
  const acts = decided.flatMap((act) => [act, ...closedNow(parts, act, now, memory.language)]);
  const consents = before.consents ?? (before.conversation === null ? [] : undefined);
  if (consents === undefined && acts.some(({ type }) => restsOnConsents.has(type))) return 'needs consents';
  const turn = (before.conversation?.version ?? 0) + 1;
  const ticket = ticketFor(going, turn);
  const voice = { ...voiceOf(parts, memory), ticket };
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
    leadId: `lead_${shortHash(going.incoming?.conversation ?? before.conversation!.id)}`,
  };
  const life = acts.some((act) => act.type === 'handOff') ? live(going.life, { type: 'asked' }) : going.life;
  const plan = planOf(parts, { voice, memory, acts, last: thawed.last, now });
  const said = say({
    voice,
    acts,
    memory,
    state: statePath(state.value),
    standing: heard === null ? null : standingAsk(state),
    heard,
    advice: () => adviceFor(memory),
    before: made.before,
    last: thawed.last,
    plan,
  });
  const out = [...(botSpeaks(life) ? said : said.filter(mayInterrupt)), ...going.agentSays];
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
    ...(lead === null ? {} : { lead: { lead, standing: standingOf(life), agent: life.agent } }),
    ...suppression(made),
    ...(plan === null ? {} : { plan: plan.kept }),
    ...(acts.some((act) => act.type === 'erase') ? { erase: { ticket, suppress: contactHashes(made) } } : {}),
  };
}

/** The page to keep, where it was asked for; "say that again" makes a new address, because the old one is kept nowhere. */
function planOf(parts: Parts, on: { voice: Voice; memory: Memory; acts: Act[]; last: Act[]; now: string }): ReturnType<MakePlan> | null {
  const asked = (acts: Act[]) => acts.some(({ type }) => type === 'keepPlan');
  const wanted = asked(on.acts) || (on.acts.some(({ type }) => type === 'repeat') && asked(on.last));
  if (!wanted || parts.makePlan === undefined) return null;
  return parts.makePlan({ voice: on.voice, memory: on.memory, advice: adviceFor(on.memory) }, on.now);
}

/** While an agent holds the conversation only these may be said by the bot (compliance B-3, X-1). */
const mayInterrupt = (out: Outgoing): boolean => out.data.lines.some((id) => /^(safety|stop|erase|held|who)\./.test(id));
const keepLast = (acts: Act[], last: Act[]): Act[] => (acts.some(({ type }) => type === 'repeat' || type === 'why') ? last : acts);
const standingOf = (life: Life) => (life.state === 'agent' ? 'taken' : 'waiting');
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

const voiceOf = (parts: Parts, memory: Memory): Voice => ({
  library: parts.library,
  language: memory.language,
  today: memory.today,
  operator: parts.operator,
  fee: parts.fee,
});

/** What is said when nothing could be kept: the numbers that help, and the safety lines where the message carried danger. */
function apologyFor(parts: Parts, incoming: Incoming): Outgoing[] {
  const language = languageOf(incoming.locale);
  const heard = understand({
    text: scrub(incoming.text).text,
    language,
    today: parts.dayOf(parts.now()),
    ask: null,
    known: {},
    topics: [],
  });
  const text = sorry(parts.library, language, heard.type === 'danger' ? heard.danger : null);
  return [
    {
      author: 'bot',
      kind: 'message',
      text,
      language,
      choices: [],
      data: { state: 'sorry', lines: ['sorry'], sources: [], left: null, speaker: 'bot' },
    },
  ];
}
