import { deepEqual, equal, ok } from 'node:assert/strict';
import { setImmediate as moment } from 'node:timers/promises';
import { PorchlightError } from '../../src/errors.ts';
import type { Store } from '../../src/keep/store.ts';
import type { Library } from '../../src/library.ts';
import type { Entry } from '../../src/message.ts';
import type { AgentAct } from '../../src/turn/acting.ts';
import { makeTurn, type Turning } from '../../src/turn.ts';

/**
 * One conversation in which a homeowner, the bot, two agents and a network that cuts all act at once, through the real turn and the real store,
 * on two instances of the house. What each does, and when, comes from the seed. No timer runs: they wait for one another's turns of the event loop.
 */

/** Two instances on one database: a message that is sent again may come in at the other one. */
export type Stage = { instances: { store: Store; turn: Turning }[]; seen: Seen };
/** What the plays brought about, so that a run that proves nothing is seen to prove nothing. */
export type Seen = {
  plays: number;
  turns: number;
  resent: number;
  refused: number;
  claimsLost: number;
  takeOvers: number;
  passes: number;
  returns: number;
  safetyWhileHeld: number;
  courses: Set<string>;
};
export const nothingSeen = (): Seen => ({
  plays: 0,
  turns: 0,
  resent: 0,
  refused: 0,
  claimsLost: 0,
  takeOvers: 0,
  passes: 0,
  returns: 0,
  safetyWhileHeld: 0,
  courses: new Set(),
});

const day = '2026-11-22';
const at = `${day}T15:00:00.000Z`;

export function makeStage(stores: Store[], library: Library): Stage {
  let ms = Date.parse(at);
  const now = () => {
    ms += 1;
    return new Date(ms);
  };
  const house = { library, now, dayOf: () => day, operator: 'Maple Street Homes', fee: '$0' };
  return { instances: stores.map((store) => ({ store, turn: makeTurn({ ...house, store }) })), seen: nothingSeen() };
}

/** mulberry32: the same play for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  };
}

const agents = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Bob' },
];
const words = [
  'what now?',
  'I owe 300k',
  'ok',
  'are you a bot?',
  'is anyone there',
  'yes',
  'I want to talk to a person',
  'no',
  'thank you',
  'I want to end my life',
];

type Play = {
  stage: Stage;
  conversation: string;
  sent: string[];
  said: Map<string, 'kept' | 'refused'>;
  /** What two screens have read so far, each from where it stood: the agent's and the homeowner's. */
  screens: Entry[][];
  roll: (sides: number) => number;
};

async function waitALittle(roll: Play['roll']): Promise<void> {
  for (let i = roll(4); i > 0; i -= 1) await moment();
}

const anyInstance = ({ stage, roll }: Play) => stage.instances[roll(stage.instances.length)]!;

/** A message of the homeowner; where the line is cut, the client sends it again under the same id, sometimes while the first is on its way. */
async function speak(play: Play, text: string, choice?: string): Promise<void> {
  const id = `m${play.sent.length}`;
  play.sent.push(id);
  const message = { conversation: play.conversation, channel: 'directline', messageId: id, kind: 'message', text, at } as const;
  const send = () => anyInstance(play).turn.hear({ ...message, ...(choice === undefined ? {} : { choice }) });
  const cut = play.roll(4) === 0;
  const answers = await Promise.all(cut ? [send(), send()] : [send()]);
  if (play.roll(6) === 0) answers.push(await send());
  play.stage.seen.resent += answers.length - 1;
  equal(answers.filter(({ duplicate }) => !duplicate).length, 1, 'a message is taken once');
  for (const { replies } of answers) deepEqual(replies, answers[0]!.replies, 'each copy of a message is answered by the same rows');
}

/** What the desk does for an agent: claim, then act; the line may be cut between the two, or after the answer. */
async function work(play: Play, agent: (typeof agents)[number], does: AgentAct['do'], nth: number): Promise<void> {
  const { seen } = play.stage;
  const { store } = anyInstance(play);
  const lead = await store.leadOf(play.conversation);
  if (lead === null) return;
  const won = await store.claim(lead.lead.id, agent.id, at);
  if (!won) seen.claimsLost += 1;
  if (!won) return;
  if (play.roll(10) === 0) return;
  await waitALittle(play.roll);
  const messageId = `${agent.id}:${does}:${nth}`;
  const other = agents.find(({ id }) => id !== agent.id)!;
  const act: AgentAct = { conversation: play.conversation, agent, do: does, messageId };
  if (does === 'say') act.text = messageId;
  if (does === 'pass') act.to = other;
  const send = () => anyInstance(play).turn.agentActs(act).then(kept, refused);
  const answers = await Promise.all(play.roll(4) === 0 ? [send(), send()] : [send()]);
  seen.refused += answers.filter((answer) => answer === 'refused').length;
  if (does === 'say') play.said.set(messageId, answers.includes('kept') ? 'kept' : 'refused');
}
const kept = () => 'kept' as const;
function refused(error: unknown): 'refused' {
  if (error instanceof PorchlightError && error.status === 409) return 'refused';
  throw error;
}

async function homeowner(play: Play, many: number): Promise<void> {
  for (let i = 0; i < many; i += 1) {
    await waitALittle(play.roll);
    await speak(play, words[play.roll(words.length)]!);
  }
}

async function agentPlays(play: Play, agent: (typeof agents)[number], many: number): Promise<void> {
  const does = ['take', 'say', 'say', 'say', 'return', 'close', 'pass', 'take', 'say'] as const;
  const all: Promise<void>[] = [];
  for (let i = 0; i < many; i += 1) {
    await waitALittle(play.roll);
    const one = work(play, agent, does[play.roll(does.length)]!, i);
    // Two windows of the same person: the next may start before this one is done.
    if (play.roll(3) === 0) all.push(one);
    else await one;
  }
  await Promise.all(all);
}

/** A screen reads on after the last row it has; where the line is cut the answer is lost, and it asks again from the same place. */
async function reads(play: Play, screen: Entry[]): Promise<void> {
  const rows = await anyInstance(play).store.entries(play.conversation, screen.at(-1)?.seq ?? 0);
  if (play.roll(4) !== 0) screen.push(...rows);
}
async function watches(play: Play, screen: Entry[], many: number): Promise<void> {
  for (let i = 0; i < many; i += 1) {
    await waitALittle(play.roll);
    await moment();
    await reads(play, screen);
  }
}

/** Plays one conversation through and checks it. Throws AssertionError where a promise is broken. */
export async function playOnce(stage: Stage, seed: number): Promise<void> {
  const roll = dice(seed);
  const play: Play = { stage, conversation: `c${seed}`, sent: [], said: new Map(), screens: [[], []], roll };
  await speak(play, 'I want to talk to a person');
  await speak(play, 'Here in the chat', 'chat');
  await speak(play, 'skip');
  await speak(play, 'yes');
  const late = async () => {
    await waitALittle(roll);
    if (roll(3) === 0) await anyInstance(play).turn.deskFailed(play.conversation, 'late');
  };
  await Promise.all([
    homeowner(play, 2 + roll(4)),
    ...agents.map((agent) => agentPlays(play, agent, 1 + roll(5))),
    late(),
    ...play.screens.map((screen) => watches(play, screen, 1 + roll(3))),
  ]);
  await check(play);
}

async function check(play: Play): Promise<void> {
  const { store } = anyInstance(play);
  const entries = await store.entries(play.conversation, 0);
  deepEqual(
    entries.map(({ seq }) => seq),
    entries.map((_, i) => i + 1),
    'rows are numbered without a gap',
  );
  deepEqual(
    entries.map(({ at: when }) => when),
    entries.map(({ at: when }) => when).toSorted(),
    'time never goes back',
  );
  const heard = entries.flatMap(({ author, messageId }) => (author === 'user' ? [messageId] : []));
  deepEqual(heard, play.sent, 'every message of the homeowner is there once, in order');
  const lines = entries.filter(({ author }) => author === 'agent').map(({ text }) => text);
  const told = [...play.said].flatMap(([id, how]) => (how === 'kept' ? [id] : []));
  deepEqual(lines.toSorted(), told.toSorted(), 'every line of an agent that was taken is there once, and no other');
  const holder = oneSpeaker(entries, play.stage.seen);
  const life = (await store.conversation(play.conversation))!.life;
  equal(agents.find(({ id }) => id === life.agent)?.name ?? null, holder, 'what the homeowner reads is what holds');
  equal(life.state === 'agent', life.agent !== null);
  if (life.state === 'agent') {
    const lead = await store.leadOf(play.conversation);
    deepEqual([lead?.standing, lead?.agent], ['taken', life.agent], 'who speaks holds the lead');
  }
  for (const screen of play.screens) {
    screen.push(...(await store.entries(play.conversation, screen.at(-1)?.seq ?? 0)));
    deepEqual(screen, entries, 'a screen that lost its line shows every row once, in order');
  }
  note(play, entries, (await store.conversation(play.conversation))!.version);
}

function note({ stage: { seen } }: Play, entries: Entry[], turns: number): void {
  seen.plays += 1;
  seen.turns += turns;
  seen.courses.add(entries.map(({ author, name, data }) => `${author}${name ?? ''}${data?.lines.join() ?? ''}`).join('|'));
}

/** Reads the transcript as the homeowner does: while somebody holds it, nobody else speaks. Answers who holds it at the end. */
function oneSpeaker(entries: Entry[], seen: Seen): string | null {
  let holder: string | null = null;
  for (const entry of entries) {
    const ids = entry.data?.lines ?? [];
    if (ids.includes('held.took')) {
      if (holder === null) seen.takeOvers += 1;
      else seen.passes += 1;
      holder = agents.find(({ name }) => entry.text.startsWith(name))!.name;
    } else if (ids.includes('held.returned') || ids.includes('held.closed')) {
      seen.returns += 1;
      holder = null;
    } else if (entry.author === 'agent') equal(`${entry.name} speaks`, `${holder} speaks`);
    else if (entry.author === 'bot' && holder !== null) {
      ok(
        ids.some((id) => /^(safety|stop|erase|held|who)\./.test(id)),
        `the bot says ${ids.join()} while ${holder} holds`,
      );
      if (ids.some((id) => id.startsWith('safety.'))) seen.safetyWhileHeld += 1;
    }
  }
  return holder;
}

/** Plays the seeds from `first` on, `abreast` conversations at a time. A play that fails is named by its seed. */
export async function playAll(stage: Stage, first: number, runs: number, abreast: number): Promise<void> {
  let next = first;
  const player = async () => {
    while (next < first + runs) {
      const seed = next;
      next += 1;
      await playOnce(stage, seed).catch((error: unknown) => {
        throw new Error(`a play failed: SEED=${seed} INTERLEAVINGS=1 plays it alone`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: abreast }, player));
}
