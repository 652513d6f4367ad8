import type { Entry } from '../../message.ts';
import type { Spine } from '../channel.ts';
import type { Connector, OutActivity, Reference } from './connector.ts';
import { Undelivered } from './connector-http.ts';
import { type Held, type Keep, openLeases } from './lease.ts';
import { dropOldest, type Line, type Log, newLine, pause, throttled, traceOf, typing } from './line.ts';
import { activitiesOf } from './reply.ts';

/**
 * The open lines: for each conversation where the person is (the reference) and how far the transcript was sent to them (the cursor).
 * Everything that leaves goes through one place in order, whether it answers a message or an agent wrote it an hour later.
 */

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
  /** How long until a line that another instance holds is looked at again. */
  busyMs?: number | undefined;
};

/** Rows that are younger than this may still be on their way from another instance. */
const onTheWayMs = 15_000;
/** How often a line that another instance holds is asked for before the replies go into the answer all the same. */
const mostAsks = 8;

/**
 * Lines are held in memory (10,000 at most, the longest unused go first). After a restart, or on another instance, a line opens again with the
 * person's next message, or from `keep`; without `keep`, what an agent wrote in between was stored and is in the transcript, but is not sent.
 */
export function openLines(options: LinesOptions): Lines {
  const { spine, connector, log, now, keep } = options;
  const most = options.most ?? 10_000;
  const retryMs = options.retryMs ?? [2_000, 10_000, 60_000];
  const open = new Map<string, Line>();
  const waking = new Set<string>();
  const leases = openLeases({ keep, now, log });
  const busyMs = options.busyMs ?? 250;
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

  const at = (conversation: string, reference: Reference): Line =>
    Object.assign(lineTo(conversation, reference), { fresh: true, visited: true });

  function lineTo(conversation: string, reference: Reference): Line {
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
    const reference = stopped || open.has(conversation) ? undefined : (await leases.look(conversation))?.reference;
    if (reference === undefined || stopped || open.has(conversation)) return;
    const line = lineTo(conversation, reference);
    await inOrder(line, async () => {
      await ready(line);
      await flush(line);
    });
    if (!line.visited && line.tries === 0) closeLine(line);
  }

  function closeLine(line: Line): void {
    line.close();
    open.delete(line.conversation);
  }

  async function ready(line: Line): Promise<void> {
    const known = (await leases.look(line.conversation))?.cursor;
    const cursor = known === undefined ? (line.cursor ?? (await guess(line))) : Math.max(known, line.cursor ?? 0);
    if (cursor === line.cursor) return;
    line.cursor = cursor;
    const rows = await spine.read(line.conversation, Math.max(0, cursor - 12));
    line.choices = rows.findLast(({ author, seq }) => author !== 'user' && seq <= cursor)?.choices ?? [];
  }

  /** Nothing is known of this line: what is old was sent by whoever was here before, what is young another instance may be about to send. */
  async function guess(line: Line): Promise<number> {
    const rows = await spine.read(line.conversation, 0);
    const before = now().getTime() - onTheWayMs;
    return (keep === undefined ? rows : rows.filter((row) => Date.parse(row.at) < before)).at(-1)?.seq ?? 0;
  }

  async function hold(line: Line): Promise<Held | 'busy'> {
    const held = await leases.take(line);
    if (held === 'busy') return held;
    Object.assign(line, { fresh: false, reference: held.reference, cursor: held.cursor ?? line.cursor });
    return held;
  }

  async function flush(line: Line): Promise<void> {
    clearTimeout(line.timer);
    if (line.cursor === null || !options.mayReach(line.reference)) return;
    if ((await spine.read(line.conversation, line.cursor)).length === 0) return;
    const held = await hold(line);
    if (held === 'busy') return again(line, busyMs);
    await sendAll(line, held).finally(() => held.release());
  }

  async function sendAll(line: Line, held: Held): Promise<void> {
    const rows = await spine.read(line.conversation, line.cursor ?? 0);
    for (const row of rows) {
      const done = row.author === 'user' || (await sendRow(line, row));
      if (!done) return later(line);
      // false: another instance has the line now, and goes on from here
      if (!(await advance(line, row, held))) return;
    }
    const trace = traceOf(line, rows);
    if (trace !== null) await attempt(line, trace);
  }

  async function advance(line: Line, row: Entry, held: Held): Promise<boolean> {
    line.cursor = row.seq;
    line.tries = 0;
    if (row.author !== 'user') line.choices = row.choices;
    return held.advance(row.seq).catch((error: unknown) => {
      log.warn({ conversation: line.conversation, error: nameOf(error) }, 'the way back could not be kept');
      return true;
    });
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
    if (wait !== undefined) again(line, wait);
  }

  function again(line: Line, wait: number): void {
    if (stopped) return;
    line.timer = setTimeout(() => void inOrder(line, () => flush(line)).catch(() => undefined), wait);
    line.timer.unref();
  }

  async function collect(line: Line): Promise<OutActivity[]> {
    let held = await hold(line);
    for (let asks = 1; held === 'busy' && asks < mostAsks; asks++) {
      await pause(busyMs);
      held = await hold(line);
    }
    const rows = await spine.read(line.conversation, line.cursor ?? 0);
    for (const row of rows) if (held !== 'busy') await advance(line, row, held);
    if (held !== 'busy') await held.release();
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

/** Names only: messages of errors may hold addresses. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
