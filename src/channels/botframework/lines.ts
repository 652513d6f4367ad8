import type { Choice, Entry } from '../../message.ts';
import type { Spine } from '../channel.ts';
import type { Connector, OutActivity, Reference } from './connector.ts';
import { Undelivered } from './connector-http.ts';
import { activitiesOf, addressed } from './reply.ts';
import { botStateTrace, seesTraces } from './trace.ts';

/**
 * The open lines: for each conversation where the person is (the reference) and how far the transcript was sent to them (the cursor).
 * Everything that leaves goes through one place in order, whether it answers a message or an agent wrote it an hour later.
 */

export type Log = { info(fields: object, message: string): void; warn(fields: object, message: string): void };
/** What outlives a restart, where the wiring keeps it: `record` is a line of JSON. Without it, see `openLines`. */
export type Keep = {
  put(conversation: string, record: string): Promise<void>;
  get(conversation: string): Promise<string | null>;
};

export type Line = {
  readonly conversation: string;
  reference: Reference;
  /** seq of the last row that was sent, or given up. Null: not looked up yet, and nothing is sent. */
  cursor: number | null;
  /** Choices of the last message, to know a tap from a word. */
  choices: Choice[];
  /** Id of the activity that is being answered. */
  replyToId: string | undefined;
  tries: number;
  tail: Promise<unknown>;
  timer: NodeJS.Timeout | undefined;
  close: () => void;
};

export type Lines = {
  /** The line of a conversation, opened if need be, pointing to where the person is now. */
  at(conversation: string, reference: Reference): Line;
  /** Learns how far the person has read, before the first turn of this process. Throws StoreUnavailable. */
  ready(line: Line): Promise<void>;
  /** Runs `work` after everything that was asked of this line before. */
  inOrder<T>(line: Line, work: () => Promise<T>): Promise<T>;
  /** Sends what is waiting, in order. Call within `inOrder`. */
  flush(line: Line): Promise<void>;
  /** Takes what is waiting instead of sending it (expectReplies). Call within `inOrder`. */
  collect(line: Line): Promise<OutActivity[]>;
  /** Sends what need not arrive: typing, an apology. Never throws. */
  try(line: Line, activity: OutActivity): Promise<void>;
  /** Something was said in a conversation of this channel: opens its line again from what was kept, and sends. */
  wake(conversation: string): Promise<void>;
  /** How many lines are open. */
  size(): number;
  stop(): Promise<void>;
};

export type LinesOptions = {
  spine: Spine;
  connector: Connector;
  log: Log;
  now: () => Date;
  keep?: Keep | undefined;
  /** May we call this address at all? */
  mayReach: (reference: Reference) => boolean;
  most?: number;
  retryMs?: number[];
  /** How long another instance may take before this one looks after a line that nobody opened here. */
  wakeMs?: number | undefined;
};

/**
 * Lines are held in memory (10,000 at most, the longest unused go first). After a restart a line opens again with the person's next message, or
 * from `keep`; without `keep`, what an agent wrote in between was stored and is in the transcript, but is not sent.
 */
export function openLines(options: LinesOptions): Lines {
  const { spine, connector, log, now, keep } = options;
  const most = options.most ?? 10_000;
  const retryMs = options.retryMs ?? [2_000, 10_000, 60_000];
  const open = new Map<string, Line>();
  const waking = new Set<string>();
  let stopped = false;

  const inOrder: Lines['inOrder'] = (line, work) => {
    const mine = line.tail.then(work, work);
    line.tail = mine.catch(() => undefined);
    return mine;
  };

  function openLine(conversation: string, reference: Reference): Line {
    const line = newLine(conversation, reference);
    const wake = () =>
      void inOrder(line, () => flush(line)).catch((error: unknown) =>
        log.warn({ conversation, error: nameOf(error) }, 'rows could not be read'),
      );
    const type = (name: string) => void attempt(line, typing(line, name, now()));
    const unwatch = spine.watch(conversation, wake);
    const untype = spine.watchTyping(conversation, throttled(now, type));
    line.close = () => {
      unwatch();
      untype();
      clearTimeout(line.timer);
    };
    return line;
  }

  function at(conversation: string, reference: Reference): Line {
    const line = open.get(conversation) ?? openLine(conversation, reference);
    line.reference = reference;
    open.delete(conversation);
    open.set(conversation, line);
    if (open.size > most) dropOldest(open);
    return line;
  }

  /**
   * After a restart nobody is at the line yet, and an agent may write all the same: the person is where they were. Another instance may hold the
   * line, so it gets time to send first, and the line is closed again unless the person came to it meanwhile.
   */
  async function wake(conversation: string): Promise<void> {
    if (keep === undefined || waking.has(conversation) || open.has(conversation)) return;
    waking.add(conversation);
    await pause(options.wakeMs ?? 3_000);
    waking.delete(conversation);
    const record = stopped || open.has(conversation) ? null : await keep.get(conversation).catch(() => null);
    const reference = record === null ? undefined : referenceIn(record);
    if (reference === undefined || stopped || open.has(conversation)) return;
    const line = at(conversation, reference);
    await inOrder(line, async () => {
      await ready(line);
      await flush(line);
    });
    if (line.reference === reference && line.tries === 0) closeLine(line);
  }

  function closeLine(line: Line): void {
    line.close();
    open.delete(line.conversation);
  }

  async function ready(line: Line): Promise<void> {
    line.cursor ??= (await kept(keep, line.conversation)) ?? (await spine.read(line.conversation, 0)).at(-1)?.seq ?? 0;
  }

  async function flush(line: Line): Promise<void> {
    clearTimeout(line.timer);
    if (line.cursor === null || !options.mayReach(line.reference)) return;
    const rows = await spine.read(line.conversation, line.cursor);
    for (const row of rows) {
      const done = row.author === 'user' || (await sendRow(line, row));
      if (!done) return later(line);
      await advance(line, row);
    }
    const trace = traceOf(line, rows);
    if (trace !== null) await attempt(line, trace);
  }

  async function advance(line: Line, row: Entry): Promise<void> {
    line.cursor = row.seq;
    line.tries = 0;
    if (row.author !== 'user') line.choices = row.choices;
    await keep
      ?.put(line.conversation, JSON.stringify({ reference: line.reference, cursor: line.cursor }))
      .catch((error: unknown) => log.warn({ conversation: line.conversation, error: nameOf(error) }, 'the way back could not be kept'));
  }

  /**
   * True when the row is done with: sent, refused for good, or perhaps arrived and tried often enough. A row that surely did not arrive is kept
   * for the next sign of life.
   */
  async function sendRow(line: Line, row: Entry): Promise<boolean> {
    try {
      for (const activity of activitiesOf(row, line.reference, line.replyToId)) await sendPart(line, activity);
      return true;
    } catch (error) {
      const reason = error instanceof Undelivered ? error.reason : 'down';
      line.tries += 1;
      const over = reason === 'refused' || (reason === 'timeout' && line.tries > retryMs.length);
      log.warn({ conversation: line.conversation, seq: row.seq, reason, tries: line.tries, over }, 'a message was not delivered');
      return over;
    }
  }

  /** A channel may refuse what is no message (the Playground does): then the turn goes on. */
  async function sendPart(line: Line, activity: OutActivity): Promise<void> {
    if (activity.type === 'message') return connector.send(line.reference, activity);
    await attempt(line, activity);
  }

  async function attempt(line: Line, activity: OutActivity): Promise<void> {
    if (!options.mayReach(line.reference)) return;
    await connector
      .send(line.reference, activity)
      .catch((error: unknown) =>
        log.info({ conversation: line.conversation, type: activity.type, error: nameOf(error) }, 'the channel did not take it'),
      );
  }

  function later(line: Line): void {
    const wait = retryMs[line.tries - 1];
    if (wait === undefined) return;
    line.timer = setTimeout(() => void inOrder(line, () => flush(line)).catch(() => undefined), wait);
    line.timer.unref();
  }

  async function collect(line: Line): Promise<OutActivity[]> {
    const rows = await spine.read(line.conversation, line.cursor ?? 0);
    for (const row of rows) await advance(line, row);
    const trace = traceOf(line, rows);
    const activities = rows
      .filter((row) => row.author !== 'user')
      .flatMap((row) =>
        activitiesOf(row, line.reference, line.replyToId).map((activity) => ({ ...activity, id: `${line.conversation}|${row.seq}` })),
      );
    return trace === null ? activities : [...activities, { ...trace, id: `${line.conversation}|${rows.at(-1)?.seq}-state` }];
  }

  async function stop(): Promise<void> {
    stopped = true;
    const all = [...open.values()];
    for (const line of all) line.close();
    open.clear();
    await Promise.all(all.map((line) => line.tail));
    for (const line of all) clearTimeout(line.timer);
  }

  return { at, ready, inOrder, flush, collect, try: attempt, wake, size: () => open.size, stop };
}

function newLine(conversation: string, reference: Reference): Line {
  const nobody = () => undefined;
  return {
    conversation,
    reference,
    cursor: null,
    choices: [],
    replyToId: undefined,
    tries: 0,
    tail: Promise.resolve(),
    timer: undefined,
    close: nobody,
  };
}

/** What the Emulator's inspector shows after these rows; null for every other channel. */
function traceOf(line: Line, rows: Entry[]): OutActivity | null {
  const last = rows.at(-1);
  if (last === undefined || !seesTraces(line.reference.channelId)) return null;
  return botStateTrace(rows, addressed({ author: 'bot', language: last.language, at: last.at }, line.reference));
}

/** A typing activity, from the bot or from a named agent. */
export function typing(line: Line, agent: string | undefined, at: Date): OutActivity {
  const address = addressed({ author: agent ? 'agent' : 'bot', name: agent, language: 'en', at: at.toISOString() }, line.reference);
  const { locale: _, ...rest } = address;
  return { ...rest, type: 'typing' };
}

function dropOldest(open: Map<string, Line>): void {
  const oldest = open.values().next().value;
  if (!oldest) return;
  open.delete(oldest.conversation);
  oldest.close();
}

const referenceIn = (record: string): Reference | undefined => (JSON.parse(record) as { reference?: Reference }).reference;

async function kept(keep: Keep | undefined, conversation: string): Promise<number | undefined> {
  const record = await keep?.get(conversation).catch(() => null);
  const cursor: unknown = record ? (JSON.parse(record) as { cursor?: unknown }).cursor : undefined;
  return typeof cursor === 'number' ? cursor : undefined;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());

/** An agent who types presses many keys: one typing activity in three seconds is enough. */
function throttled(now: () => Date, act: (name: string) => void): (name: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (name) => {
    if (now().getTime() - last < 3_000) return;
    last = now().getTime();
    act(name);
  };
}

/** Names only: messages of errors may hold addresses. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
