import type { Clock, DeliveryOptions, Trouble } from '../../src/handoff/deliver.ts';
import type { Outcome, Parcel, Target } from '../../src/handoff/targets/target.ts';
import type { DeskTask, OutboxJob } from '../../src/keep/store.ts';

/** A clock that stands until it is moved, an outbox in memory with the store's rules, and targets that behave as told. */

export const start = new Date('2026-11-22T10:00:00.000Z');
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** Long enough for every promise that needs no input or output. */
export async function quiet(): Promise<void> {
  for (let i = 0; i < 12; i += 1) await new Promise((done) => setImmediate(done));
}

export type TestClock = Clock & { advance(ms: number, step?: number): Promise<void> };

export function testClock(from = start): TestClock {
  let now = from.getTime();
  let timers: { at: number; act: () => void }[] = [];
  const clock: TestClock = {
    now: () => new Date(now),
    after(ms, act) {
      const timer = { at: now + ms, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    async advance(ms) {
      const until = now + ms;
      await quiet();
      for (let next = earliest(); next && next.at <= until; next = earliest()) {
        now = Math.max(now, next.at);
        timers = timers.filter((one) => one !== next);
        next.act();
        await quiet();
      }
      now = until;
      await quiet();
    },
  };
  const earliest = () => timers.toSorted((a, b) => a.at - b.at)[0];
  return clock;
}

type Row = OutboxJob & { leaseUntil: string | null };
export type TestOutbox = DeliveryOptions['store'] & {
  rows: Row[];
  refs: Map<string, string>;
  tasks: DeskTask[];
  add(id: string, target: string, conversation?: string, at?: Date): void;
  row(id: string, target?: string): Row;
  commit(): void;
  broken: boolean;
};

export function testOutbox(clock: Clock): TestOutbox {
  const wakes = new Set<(conversation: string) => void>();
  const find = (id: string, target: string) => outbox.rows.find((row) => row.id === id && row.target === target);
  const check = () => {
    if (outbox.broken) throw new Error('database is down');
  };
  const outbox: TestOutbox = {
    rows: [],
    refs: new Map(),
    tasks: [],
    async receiverRef(conversation, target) {
      return outbox.refs.get(`${target} ${conversation}`) ?? null;
    },
    async putReceiverRef(conversation, target, ref) {
      if (ref === null) outbox.refs.delete(`${target} ${conversation}`);
      else outbox.refs.set(`${target} ${conversation}`, ref);
    },
    async addTask(task) {
      if (!outbox.tasks.some(({ id }) => id === task.id)) outbox.tasks.push(task);
    },
    broken: false,
    add(id, target, conversation = id, at = clock.now()) {
      const iso = at.toISOString();
      outbox.rows.push({
        id,
        kind: 'lead.created',
        body: JSON.stringify({ id }),
        target,
        conversation,
        tries: 0,
        createdAt: iso,
        nextAt: iso,
        state: 'waiting',
        lastError: null,
        leaseUntil: null,
      });
    },
    row: (id, target = 'hook') => find(id, target)!,
    commit: () => wakes.forEach((wake) => void wake('*')),
    async dueJobs(target, now, leaseUntil, limit) {
      check();
      const free = (row: Row) => row.leaseUntil === null || row.leaseUntil <= now;
      const due = outbox.rows.filter((row) => row.target === target && row.state === 'waiting' && row.nextAt <= now && free(row));
      const taken = due.toSorted((a, b) => a.nextAt.localeCompare(b.nextAt)).slice(0, limit);
      for (const row of taken) row.leaseUntil = leaseUntil;
      return taken.map((row) => ({ ...row }));
    },
    async jobDone(id, target) {
      check();
      Object.assign(find(id, target)!, { state: 'done', leaseUntil: null, lastError: null });
    },
    async jobFailed(id, target, next) {
      check();
      const row = find(id, target)!;
      Object.assign(row, {
        tries: row.tries + 1,
        leaseUntil: null,
        lastError: next.error,
        state: next.at === null ? 'dead' : 'waiting',
        nextAt: next.at ?? row.nextAt,
      });
    },
    async jobs({ state, limit = 200 }) {
      check();
      return outbox.rows
        .filter((row) => state === undefined || row.state === state)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
        .slice(0, limit)
        .map((row) => ({ ...row }));
    },
    async replayJob(id, target, now) {
      check();
      Object.assign(find(id, target)!, { state: 'waiting', tries: 0, nextAt: now, leaseUntil: null });
    },
    watch(_conversation, wake) {
      wakes.add(wake);
      return () => void wakes.delete(wake);
    },
  };
  return outbox;
}

export type Try = { id: string; body: string; at: number };
export type TestTarget = Target & { tries: Try[]; mood: (parcel: Parcel, now: Date) => Outcome | Promise<Outcome>; ids(): string[] };

export function testTarget(name = 'hook', clock?: Clock): TestTarget {
  const target: TestTarget = {
    name,
    tries: [],
    mood: () => ({ ok: true }),
    ids: () => target.tries.map(({ id }) => id),
    async deliver(parcel, now) {
      target.tries.push({ id: parcel.id, body: parcel.body, at: (clock?.now() ?? now).getTime() });
      return target.mood(parcel, now);
    },
  };
  return target;
}

export const down = (): Outcome => ({ ok: false, error: 'ECONNREFUSED' });
export const kinds = (troubles: Trouble[]): string[] => troubles.map(({ kind }) => kind);
