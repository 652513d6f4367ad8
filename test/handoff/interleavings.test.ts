import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as moment } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PorchlightError } from '../../src/errors.ts';
import { openStore } from '../../src/keep/open.ts';
import type { Store } from '../../src/keep/store.ts';
import { loadLibrary } from '../../src/library.ts';
import type { Entry } from '../../src/message.ts';
import type { AgentAct } from '../../src/turn/acting.ts';
import { makeTurn, type Turning } from '../../src/turn.ts';

/**
 * Two agents, a homeowner, the bot and a network that cuts, at once, through the real turn and the real store. One in each run is played by
 * its seed: INTERLEAVINGS=10000 runs them all (some minutes), without it a few hundred.
 */
const runs = Number(process.env.INTERLEAVINGS ?? 250);
const abreast = 8;

let directory: string;
let store: Store;
let turn: Turning;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'porchlight-interleavings-'));
  store = await openStore({ dataDir: directory });
  await store.migrate();
  let ms = Date.parse('2026-11-22T15:00:00Z');
  turn = makeTurn({
    store,
    library: loadLibrary(),
    now: () => {
      ms += 1;
      return new Date(ms);
    },
    dayOf: () => '2026-11-22',
    operator: 'Maple Street Homes',
    fee: '$0',
  });
});
afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

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
];

type Play = { conversation: string; sent: string[]; said: Map<string, 'kept' | 'refused' | 'unknown'>; roll: (sides: number) => number };

async function waitALittle(roll: Play['roll']): Promise<void> {
  for (let i = roll(4); i > 0; i -= 1) await moment();
}

/** A message of the homeowner; where the line is cut, the client sends it again under the same id, sometimes while the first is on its way. */
async function speak(play: Play, text: string, choice?: string): Promise<void> {
  const id = `m${play.sent.length}`;
  play.sent.push(id);
  const send = () =>
    turn.hear({
      conversation: play.conversation,
      channel: 'directline',
      messageId: id,
      kind: 'message',
      text,
      at: '2026-11-22T15:00:00.000Z',
      ...(choice === undefined ? {} : { choice }),
    });
  const cut = play.roll(4) === 0;
  await Promise.all(cut ? [send(), send()] : [send()]);
  if (play.roll(6) === 0) await send();
}

/** What the desk does for an agent: claim, then act; the line may be cut between the two, or after the answer. */
async function work(play: Play, agent: (typeof agents)[number], does: AgentAct['do'], at: number): Promise<void> {
  const lead = await store.leadOf(play.conversation);
  if (lead === null) return;
  if (!(await store.claim(lead.lead.id, agent.id, '2026-11-22T15:00:00.000Z'))) return;
  if (play.roll(10) === 0) return;
  await waitALittle(play.roll);
  const messageId = `${agent.id}:${does}:${at}`;
  const other = agents.find(({ id }) => id !== agent.id)!;
  const act: AgentAct = { conversation: play.conversation, agent, do: does, messageId };
  if (does === 'say') act.text = messageId;
  if (does === 'pass') act.to = other;
  const send = () =>
    turn.agentActs(act).then(
      () => 'kept' as const,
      (error: unknown) => {
        if (error instanceof PorchlightError && error.status === 409) return 'refused' as const;
        throw error;
      },
    );
  const answers = await Promise.all(play.roll(4) === 0 ? [send(), send()] : [send()]);
  if (does === 'say') play.said.set(messageId, answers.includes('kept') ? 'kept' : 'refused');
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

async function playOnce(seed: number): Promise<void> {
  const roll = dice(seed);
  const play: Play = { conversation: `c${seed}`, sent: [], said: new Map(), roll };
  await speak(play, 'I want to talk to a person');
  await speak(play, 'Here in the chat', 'chat');
  await speak(play, 'skip');
  await speak(play, 'yes');
  const late = async () => {
    await waitALittle(roll);
    if (roll(3) === 0) await turn.deskFailed(play.conversation, 'late');
  };
  await Promise.all([homeowner(play, 2 + roll(4)), ...agents.map((agent) => agentPlays(play, agent, 1 + roll(5))), late()]);
  await check(play);
}

async function check(play: Play): Promise<void> {
  const entries = await store.entries(play.conversation, 0);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1));
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
  expect(entries.flatMap(({ author, messageId }) => (author === 'user' ? [messageId] : []))).toEqual(play.sent);
  const lines = entries.filter(({ author }) => author === 'agent').map(({ text }) => text);
  for (const [id, how] of play.said) expect([id, lines.filter((line) => line === id).length]).toEqual([id, how === 'kept' ? 1 : 0]);
  expect(lines).toHaveLength([...play.said.values()].filter((how) => how === 'kept').length);
  const holder = oneSpeaker(entries);
  const life = (await store.conversation(play.conversation))!.life;
  expect(agents.find(({ id }) => id === life.agent)?.name ?? null).toBe(holder);
  expect(life.state === 'agent').toBe(life.agent !== null);
  if (life.state === 'agent') expect(await store.leadOf(play.conversation)).toMatchObject({ standing: 'taken', agent: life.agent });
}

/** Reads the transcript as the homeowner does: while somebody holds it, nobody else speaks. Answers who holds it at the end. */
function oneSpeaker(entries: Entry[]): string | null {
  let holder: string | null = null;
  for (const entry of entries) {
    const ids = entry.data?.lines ?? [];
    if (ids.includes('held.took')) holder = agents.find(({ name }) => entry.text.startsWith(name))!.name;
    else if (ids.includes('held.returned') || ids.includes('held.closed')) holder = null;
    else if (entry.author === 'agent') expect(`${entry.name} speaks`).toBe(`${holder} speaks`);
    else if (entry.author === 'bot' && holder !== null) expect(ids.some((id) => /^(safety|stop|erase|held|who)\./.test(id))).toBe(true);
  }
  return holder;
}

it(`${runs} interleavings: one speaker, nothing lost, nothing twice, in order`, { timeout: 3_600_000 }, async () => {
  const first = Number(process.env.SEED ?? 1);
  let next = first;
  const player = async () => {
    while (next < first + runs) {
      const seed = next;
      next += 1;
      await playOnce(seed).catch((error: unknown) => {
        throw new Error(`SEED=${seed} INTERLEAVINGS=1 shows it again, as far as timing allows`, { cause: error });
      });
    }
  };
  await Promise.all(Array.from({ length: abreast }, player));
});
