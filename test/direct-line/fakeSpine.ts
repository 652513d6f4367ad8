import type { Found, Spine, Taken } from '../../src/channels/channel.ts';
import type { PorchlightError } from '../../src/errors.ts';
import type { Entry, Incoming, Outgoing } from '../../src/message.ts';

/**
 * A spine in memory for tests of channels: it keeps rows as the real one does (gap-free seq, time that never goes back,
 * one turn at a time, a second copy of a message gets the first copy's rows) and says what the script tells it to.
 */
export type FakeSpine = Spine & {
  /** Every message that ran as a turn, in order. */
  heard: Incoming[];
  /** Rows that come without a message: an agent's line, a reminder. Without seq, time and turn. */
  say(conversation: string, ...lines: Partial<Outgoing>[]): Entry[];
  /** An agent types. */
  type(conversation: string, name: string): void;
  /** Erases a conversation: what is left are the rows of the turn that is running, as a receipt. */
  erase(conversation: string): void;
  /** While set, `hear` (and `read`, `find`) throw it. */
  broken: { hear?: PorchlightError; read?: PorchlightError };
  /** Held turns wait until it is called; null: turns run at once. */
  hold(): () => void;
  rows(conversation: string): Entry[];
};

/** What the bot says to a message: outgoing bubbles, or texts. */
export type Script = (incoming: Incoming, turn: number) => (string | Partial<Outgoing>)[];

type Kept = { rows: Entry[]; seq: number; taken: Map<string, Taken>; erased: boolean; turns: number };

const echo: Script = (incoming) =>
  incoming.kind === 'opened'
    ? incoming.messageId === 'opened'
      ? ['Hello. I am an automated assistant.']
      : []
    : [`You said: ${incoming.choice ?? incoming.text}`];

export function makeFakeSpine(options: { script?: Script; now?: () => Date } = {}): FakeSpine {
  const script = options.script ?? echo;
  const now = options.now ?? (() => new Date());
  const store = new Map<string, Kept>();
  const wakes = new Map<string, Set<() => void>>();
  const typists = new Map<string, Set<(name: string) => void>>();
  let queue: Promise<unknown> = Promise.resolve();
  let gate: Promise<void> = Promise.resolve();

  const kept = (conversation: string) => {
    const known: Kept = store.get(conversation) ?? { rows: [], seq: 0, taken: new Map(), erased: false, turns: 0 };
    store.set(conversation, known);
    return known;
  };
  const wake = (conversation: string) => {
    for (const call of wakes.get(conversation) ?? []) call();
  };
  const add = (conversation: string, row: Partial<Entry>): Entry => {
    const { rows } = kept(conversation);
    const entry: Entry = {
      conversation,
      seq: ++kept(conversation).seq,
      at: [now().toISOString(), rows.at(-1)?.at ?? ''].sort().at(-1) ?? '',
      turn: kept(conversation).turns,
      author: 'bot',
      kind: 'message',
      text: '',
      language: 'en',
      choices: [],
      data: null,
      ...row,
    };
    rows.push(entry);
    return entry;
  };
  const run = async (incoming: Incoming): Promise<Taken> => {
    await gate;
    if (spine.broken.hear !== undefined) throw spine.broken.hear;
    const known = kept(incoming.conversation);
    const before = known.taken.get(incoming.messageId);
    if (before !== undefined) return { ...before, duplicate: true };
    known.turns++;
    spine.heard.push(incoming);
    const user = incoming.kind === 'opened' ? null : add(incoming.conversation, userRow(incoming));
    const replies = script(incoming, known.turns).map((line) =>
      add(incoming.conversation, { ...botRow(typeof line === 'string' ? { text: line } : line), replyTo: user?.seq }),
    );
    const taken = { duplicate: false, user, replies };
    known.taken.set(incoming.messageId, taken);
    if (known.erased) known.rows = [...(user === null ? [] : [{ ...user, text: '' }]), ...replies];
    wake(incoming.conversation);
    return taken;
  };
  const spine: FakeSpine = {
    heard: [],
    broken: {},
    hear: (incoming) => {
      const turn = queue.then(() => run(incoming));
      queue = turn.catch(() => {});
      return turn;
    },
    read: async (conversation, after) => {
      if (spine.broken.read !== undefined) throw spine.broken.read;
      return (store.get(conversation)?.rows ?? []).filter((row) => row.seq > after);
    },
    find: async (conversation): Promise<Found> => {
      if (spine.broken.read !== undefined) throw spine.broken.read;
      const known = store.get(conversation);
      return known === undefined ? 'unknown' : known.erased ? 'erased' : 'open';
    },
    watch: (conversation, call) => join(wakes, conversation, call),
    watchTyping: (conversation, call) => join(typists, conversation, call),
    say: (conversation, ...lines) => {
      const rows = lines.map((line) => add(conversation, botRow(line)));
      wake(conversation);
      return rows;
    },
    type: (conversation, name) => {
      for (const call of typists.get(conversation) ?? []) call(name);
    },
    erase: (conversation) => {
      kept(conversation).erased = true;
      kept(conversation).rows = [];
    },
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    rows: (conversation) => [...kept(conversation).rows],
  };
  return spine;
}

function userRow(incoming: Incoming): Partial<Entry> {
  return {
    author: 'user',
    kind: incoming.kind === 'ended' ? 'end' : 'message',
    text: incoming.text || (incoming.choice ?? ''),
    clientActivityId: incoming.clientActivityId,
    messageId: incoming.messageId,
  };
}

function botRow(line: Partial<Outgoing>): Partial<Entry> {
  return {
    ...line,
    author: line.author ?? 'bot',
    data: line.data ?? { state: 'fake', lines: [], sources: [], left: null, speaker: 'bot' },
  };
}

function join<T>(sets: Map<string, Set<T>>, key: string, member: T): () => void {
  const set = sets.get(key) ?? new Set<T>();
  sets.set(key, set);
  set.add(member);
  return () => set.delete(member);
}
