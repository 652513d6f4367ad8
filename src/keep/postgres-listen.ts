import { randomUUID } from 'node:crypto';
import { setTimeout as nap } from 'node:timers/promises';
import pg from 'pg';
import { changesAfter, makeReader, newestChange } from './changes.ts';
import { advance } from './failures.ts';
import type { Plan } from './plan.ts';
import { clientConfig, send } from './postgres-pool.ts';
import type { Row } from './sql.ts';

/** LISTEN/NOTIFY is the hint that makes it quick; the look every second is what makes it certain. */
const LOOK_EVERY = 1_000;
/** `changed` is a clock in microseconds. A transaction may end after one that began later: look this far back. */
const OVERLAP = 10_000_000;
/** NOTIFY takes 8,000 bytes at most. */
const ROOM = 7_000;
/** A hint need not wait for the disk. */
const ANNOUNCE = "select set_config('synchronous_commit', 'off', true), pg_notify($1, $2)";
/** Between two announcements, in ms: under load one then speaks for many turns. */
const GATHER_MS = 20;
const CHANNEL = 'porchlight_changed';

export type Listener = { start(): void; stop(): void; announce(conversations: string[]): void; settled(): Promise<void> };

export function makeListener(url: string, pool: pg.Pool, found: (conversations: string[]) => void): Listener {
  const me = randomUUID();
  const announcer = makeAnnouncer(pool, me);
  const reader = makeReader(OVERLAP);
  const run = <T>(plan: Plan<T>) => onPool(pool, plan);
  let timer: NodeJS.Timeout | undefined;
  let ear: pg.Client | undefined;
  let looking: Promise<void> | undefined;

  const look = async () => {
    try {
      found(reader.fresh(await run(changesAfter(reader.since()))));
    } catch {
      // Not reachable now; the next look sees the same changes.
    }
  };
  const listen = () => {
    ear ??= makeEar(url, me, found, () => {
      ear = undefined;
    });
  };
  const tick = () => {
    listen();
    looking ??= look().finally(() => {
      looking = undefined;
    });
  };
  return {
    start() {
      listen();
      looking = run(newestChange())
        .then(reader.startAt, () => {})
        .finally(() => {
          looking = undefined;
        });
      timer = setInterval(tick, LOOK_EVERY).unref();
    },
    stop() {
      clearInterval(timer);
      ear?.end().catch(() => {});
      ear = undefined;
    },
    announce: announcer.announce,
    async settled() {
      await looking;
      await announcer.settled();
    },
  };
}

async function onPool<T>(pool: pg.Pool, plan: Plan<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    let next = advance(plan, [] as Row[][]);
    while (!next.done) next = advance(plan, await send(client, next.value));
    failed = false;
    return next.value;
  } finally {
    client.release(failed);
  }
}

/** A connection of its own that hears what other instances announce. `gone` is called when it is lost; the next look makes a new one. */
function makeEar(url: string, me: string, found: (conversations: string[]) => void, gone: () => void): pg.Client {
  const ear = new pg.Client(clientConfig(url));
  ear.on('notification', ({ payload }) => {
    const { from, ids } = JSON.parse(payload ?? '{}') as { from?: string; ids?: string[] };
    if (from !== me && ids !== undefined) found(ids);
  });
  ear.on('error', gone);
  ear.on('end', gone);
  ear
    .connect()
    .then(() => ear.query(`listen ${CHANNEL}`))
    .catch(gone);
  return ear;
}

/**
 * Announces after the commit and outside of it: NOTIFY inside a transaction makes all commits of the database wait
 * for each other. While one announcement is on its way the next ones gather.
 */
function makeAnnouncer(pool: pg.Pool, me: string): { announce(ids: string[]): void; settled(): Promise<void> } {
  let waiting = new Set<string>();
  let going: Promise<void> | undefined;
  const go = async () => {
    while (waiting.size > 0) {
      const ids = takeWhatFits(waiting);
      await pool.query(ANNOUNCE, [CHANNEL, JSON.stringify({ from: me, ids })]).catch(() => {
        waiting = new Set();
      });
      await nap(GATHER_MS);
    }
    going = undefined;
  };
  return {
    announce(ids) {
      for (const id of ids) waiting.add(id);
      if (waiting.size > 0) going ??= go();
    },
    settled: async () => going,
  };
}

function takeWhatFits(waiting: Set<string>): string[] {
  const ids: string[] = [];
  let used = 0;
  for (const id of waiting) {
    used += Buffer.byteLength(JSON.stringify(id)) + 1;
    if (used > ROOM && ids.length > 0) break;
    waiting.delete(id);
    if (used <= ROOM) ids.push(id);
  }
  return ids;
}
