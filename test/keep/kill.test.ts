import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { startChild } from './child.ts';
import { NOW, writes } from './samples.ts';
import { emptyPlace, kinds, type Place } from './stores.ts';
import type { Said } from './victim.ts';

/**
 * `kill -9` while turns are being kept: at each labelled step between two statements, and at random moments.
 * The short form runs always; `KILLS=1000 npx vitest run test/keep/kill.test.ts` is the long one.
 */
const conversations = ['a', 'b', 'c', 'd'];
const long = Number(process.env.KILLS ?? 0);
const seed = Number(process.env.SEED ?? 20_261_122);
const ROUNDS_A_PLACE = 25;
const steps = {
  SQLite: [
    'begin',
    'conversation_by_id',
    'turn_of',
    'update_conversation',
    'insert_turn',
    'insert_heard',
    'insert_entry',
    'before commit',
    'after commit',
  ],
  PostgreSQL: ['before commit', 'after commit'],
};
const random = { SQLite: long || 5, PostgreSQL: long === 0 ? 2 : Math.ceil(long / 10) };

/** A number between 0 and 1 from a seed, so that a failing run can be run again. */
function dice(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each(kinds)('kill -9 on %s', (kind) => {
  const roll = dice(seed);
  const recoveries: number[] = [];
  let kills = 0;
  let told = 0;
  afterAll(() => {
    const worst = Math.round(Math.max(...recoveries));
    console.log(`${kind}: ${kills} kills, ${told} acknowledged turns, slowest recovery to the first good turn ${worst} ms, seed ${seed}`);
  });

  type Acked = Map<string, Map<number, Said>>;
  const fresh = (): Acked => new Map(conversations.map((id) => [id, new Map()]));
  const lastOf = (acked: Acked, id: string): number => Math.max(-1, ...(acked.get(id)?.keys() ?? []));

  /** One life of a process: it first sends again what was acknowledged last, as a client does that missed the answer. */
  const live = async (place: Place, acked: Acked, die: { at: string; nth: number } | null) => {
    const from = conversations.map((id) => Math.max(0, lastOf(acked, id)));
    const child = startChild({ where: place.where, conversations, name: 'm', from, count: null, die });
    if (die === null) {
      await child.ready;
      await pause(roll() * 120);
      child.process.kill('SIGKILL');
    }
    expect((await child.gone).signal).toBe('SIGKILL');
    kills += 1;
    for (const one of child.said) {
      const before = acked.get(one.conversation)?.get(one.n);
      if (before !== undefined) expect(one).toMatchObject({ duplicate: true, seqs: before.seqs });
      else acked.get(one.conversation)?.set(one.n, one);
    }
    told += child.said.length;
  };

  /** Opens what the dead process left, keeps one turn, and counts everything that was ever acknowledged. */
  const check = async (place: Place, acked: Acked) => {
    const start = performance.now();
    const store = await place.open();
    await store.inTurn({ conversation: `after ${kills}`, messageId: 'm', now: NOW }, () => writes());
    recoveries.push(performance.now() - start);
    for (const id of conversations) {
      const rows = await store.entries(id, 0);
      expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
      const users = rows.filter(({ author }) => author === 'user');
      // Each message once and in order, none missing up to the last acknowledged one; at most one that was kept and not told.
      expect(users.map(({ text }) => text)).toEqual(users.map((_, n) => `m-${n}`));
      expect(users.length - 1 - lastOf(acked, id)).toBeLessThanOrEqual(1);
      expect(users.length - 1).toBeGreaterThanOrEqual(lastOf(acked, id));
      for (const { n, seqs } of acked.get(id)?.values() ?? []) expect(seqs).toEqual([2 * n + 1, 2 * n + 2]);
      const kept = await store.conversation(id);
      expect(JSON.parse(kept?.snapshot ?? '[]')).toEqual(users.map(({ text }) => text));
      expect(kept?.version ?? 0).toBe(users.length);
    }
    await store.close();
  };

  it('between any two steps of a turn loses nothing that was acknowledged and doubles nothing', { timeout: 120_000 }, async () => {
    const place = await emptyPlace(kind);
    const acked = fresh();
    for (const at of steps[kind]) {
      await live(place, acked, { at, nth: 1 + Math.floor(roll() * 60) });
      await check(place, acked);
    }
  });

  it('in the first turn of a conversation leaves all of it or nothing', { timeout: 60_000 }, async () => {
    for (const nth of [1, 3]) {
      const place = await emptyPlace(kind);
      const acked = fresh();
      await live(place, acked, { at: kind === 'SQLite' ? 'insert_conversation' : 'before commit', nth });
      await check(place, acked);
    }
  });

  it('at random moments loses nothing that was acknowledged and doubles nothing', { timeout: 60_000 + long * 3_000 }, async () => {
    for (let done = 0; done < random[kind]; ) {
      const place = await emptyPlace(kind);
      const acked = fresh();
      for (let round = 0; round < ROUNDS_A_PLACE && done < random[kind]; round += 1, done += 1) {
        await live(place, acked, null);
        await check(place, acked);
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
