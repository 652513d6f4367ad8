import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Delivery, type DeliveryOptions, retrySchedule, startDelivery, type Trouble } from '../../src/handoff/deliver.ts';
import type { Outcome } from '../../src/handoff/targets/target.ts';
import {
  down,
  hour,
  kinds,
  minute,
  quiet,
  second,
  start,
  type TestClock,
  type TestOutbox,
  testClock,
  testOutbox,
  testTarget,
} from './outbox.ts';

const log = { info: () => undefined, warn: () => undefined };
let clock: TestClock;
let outbox: TestOutbox;
let troubles: Trouble[];
let delivery: Delivery | undefined;

const begin = (more: Partial<DeliveryOptions> & Pick<DeliveryOptions, 'targets'>): Delivery => {
  delivery = startDelivery({ store: outbox, clock, log, random: () => 0, onTrouble: (trouble) => troubles.push(trouble), ...more });
  return delivery;
};

beforeEach(() => {
  clock = testClock();
  outbox = testOutbox(clock);
  troubles = [];
});
afterEach(async () => {
  await delivery?.stop();
  delivery = undefined;
});

describe('a target that works', () => {
  it('gets each job once, at the commit', async () => {
    const hook = testTarget();
    begin({ targets: [hook] });
    await quiet();
    outbox.add('m1', 'hook');
    outbox.add('m2', 'hook');
    for (let i = 0; i < 50; i += 1) outbox.commit();
    await clock.advance(100);
    expect(hook.ids()).toEqual(['m1', 'm2']);
    await clock.advance(hour);
    expect(hook.ids()).toEqual(['m1', 'm2']);
    expect(outbox.rows.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(troubles).toEqual([]);
  });

  it('gets what another process wrote, without a nudge, within the poll', async () => {
    const hook = testTarget();
    begin({ targets: [hook] });
    await quiet();
    outbox.add('m1', 'hook');
    await clock.advance(5 * second);
    expect(hook.ids()).toEqual(['m1']);
  });

  it('drains 1,000 jobs in one go', async () => {
    const hook = testTarget();
    for (let i = 0; i < 1_000; i += 1) outbox.add(`m${i}`, 'hook');
    begin({ targets: [hook] });
    for (let i = 0; i < 60; i += 1) await quiet();
    expect(new Set(hook.ids()).size).toBe(1_000);
    expect(hook.tries).toHaveLength(1_000);
  });
});

describe('a target that fails', () => {
  it('is tried on the schedule of Standard Webhooks, with the same id and body, then buried and told', async () => {
    const hook = testTarget('hook', clock);
    hook.mood = down;
    outbox.add('m1', 'hook');
    begin({ targets: [hook] });
    await clock.advance(80 * hour);
    expect(new Set(hook.tries.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect(outbox.row('m1')).toMatchObject({ state: 'dead', lastError: 'ECONNREFUSED' });
    expect(outbox.row('m1').tries).toBe(retrySchedule.length + 1);
    expect(kinds(troubles)).toEqual(['late', 'dead']);
    const dead = hook.tries.at(-1)!.at - start.getTime();
    expect(dead).toBeGreaterThan(75 * hour);
    expect(dead).toBeLessThan(76 * hour);
    // The scheduled tries are among them (probes lie between), none earlier than asked for.
    const since = hook.tries.map(({ at }) => at - start.getTime());
    expect(since.slice(0, 2)).toEqual([0, 5 * second]);
    expect(since.some((at) => at >= 5 * minute && at <= 5 * minute + 15 * second)).toBe(true);
  });

  it('the schedule adds up to three days, and the jitter only makes it longer', async () => {
    expect(retrySchedule.reduce((sum, wait) => sum + wait, 0)).toBe(75 * hour + 35 * minute + 5 * second);
    const hook = testTarget('hook', clock);
    hook.mood = down;
    outbox.add('m1', 'hook');
    begin({ targets: [hook], random: () => 1 });
    await quiet();
    expect(Date.parse(outbox.row('m1').nextAt) - start.getTime()).toBe(5.5 * second);
  });

  it('is loud once after 15 minutes, and says when it is over', async () => {
    const hook = testTarget();
    hook.mood = down;
    outbox.add('m1', 'hook');
    outbox.add('m2', 'hook');
    begin({ targets: [hook] });
    await clock.advance(14 * minute);
    expect(troubles).toEqual([]);
    await clock.advance(2 * minute);
    expect(kinds(troubles)).toEqual(['late']);
    await clock.advance(hour);
    expect(kinds(troubles)).toEqual(['late']);
    hook.mood = () => ({ ok: true });
    await clock.advance(6 * minute);
    expect(kinds(troubles)).toEqual(['late', 'recovered']);
  });

  it('down for an hour: everything is delivered within 6 minutes of its return, in the order of each conversation', async () => {
    const hook = testTarget('hook', clock);
    hook.mood = down;
    begin({ targets: [hook] });
    for (let i = 0; i < 60; i += 1) {
      outbox.add(`m${i}`, 'hook', `c${i % 7}`);
      outbox.commit();
      await clock.advance(minute);
    }
    const failed = hook.tries.length;
    hook.mood = () => ({ ok: true });
    await clock.advance(6 * minute);
    expect(outbox.rows.every(({ state }) => state === 'done')).toBe(true);
    const arrived = hook.tries.slice(failed).map(({ id }) => Number(id.slice(1)));
    expect(new Set(arrived).size).toBe(60);
    expect(arrived).toHaveLength(60);
    for (let c = 0; c < 7; c += 1) {
      const own = arrived.filter((n) => n % 7 === c);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
  });

  it('four days down: a dead letter and an alarm each, nothing deleted, and a replay brings them', async () => {
    const hook = testTarget();
    hook.mood = down;
    for (let i = 0; i < 5; i += 1) outbox.add(`m${i}`, 'hook');
    begin({ targets: [hook] });
    await clock.advance(96 * hour);
    expect(outbox.rows).toHaveLength(5);
    expect(outbox.rows.every(({ state }) => state === 'dead')).toBe(true);
    expect(kinds(troubles).filter((kind) => kind === 'dead')).toHaveLength(5);
    hook.mood = () => ({ ok: true });
    hook.tries.length = 0;
    for (const { id } of outbox.rows) await outbox.replayJob(id, 'hook', clock.now().toISOString());
    delivery!.nudge();
    await quiet();
    expect(hook.ids().toSorted()).toEqual(['m0', 'm1', 'm2', 'm3', 'm4']);
  });

  it('one poisoned job does not hold up other conversations, only what came after it in its own', async () => {
    const hook = testTarget();
    hook.mood = ({ id }) => (id === 'bad' ? { ok: false, error: 'answered 400' } : { ok: true });
    outbox.add('bad', 'hook', 'c1', new Date(start.getTime() - 2));
    outbox.add('after', 'hook', 'c1', new Date(start.getTime() - 1));
    outbox.add('other', 'hook', 'c2');
    begin({ targets: [hook] });
    await quiet();
    expect(outbox.row('other').state).toBe('done');
    expect(hook.ids()).not.toContain('after');
    hook.mood = () => ({ ok: true });
    await clock.advance(7 * minute);
    expect(hook.ids().filter((id) => id === 'after')).toHaveLength(1);
    expect(hook.ids().lastIndexOf('bad')).toBeLessThan(hook.ids().indexOf('after'));
  });
});

describe('lanes', () => {
  it('a target that never answers does not hinder another', async () => {
    const stuck = testTarget('stuck');
    stuck.mood = () => new Promise(() => undefined);
    const fine = testTarget('fine');
    for (let i = 0; i < 20; i += 1) for (const name of ['stuck', 'fine']) outbox.add(`m${i}`, name);
    delivery = undefined;
    startDelivery({ store: outbox, clock, log, targets: [stuck, fine] });
    await quiet();
    expect(fine.tries).toHaveLength(20);
    outbox.add('later', 'fine');
    await clock.advance(5 * second);
    expect(fine.ids()).toContain('later');
  });

  it('a target that throws has failed, and its lane goes on', async () => {
    const hook = testTarget();
    let first = true;
    hook.mood = () => {
      if (!first) return { ok: true };
      first = false;
      throw new Error('bug');
    };
    outbox.add('m1', 'hook');
    begin({ targets: [hook] });
    await clock.advance(10 * second);
    expect(outbox.row('m1').state).toBe('done');
  });
});

describe('a receiver that asks for something', () => {
  it('Retry-After: the whole lane is quiet until then', async () => {
    const hook = testTarget('hook', clock);
    hook.mood = () => ({ ok: false, error: 'answered 429', retryAfterMs: 20 * minute });
    outbox.add('m1', 'hook');
    begin({ targets: [hook] });
    await quiet();
    outbox.add('m2', 'hook');
    outbox.commit();
    hook.mood = () => ({ ok: true });
    await clock.advance(20 * minute - second);
    expect(hook.tries).toHaveLength(1);
    await clock.advance(6 * second);
    expect(hook.ids().toSorted()).toEqual(['m1', 'm1', 'm2']);
    expect(kinds(troubles)).toEqual(['late', 'recovered']);
  });

  it('410: the lane is closed and told, its jobs are kept, a resume brings them', async () => {
    const hook = testTarget();
    hook.mood = () => ({ ok: false, error: 'answered 410', gone: true });
    outbox.add('m1', 'hook');
    begin({ targets: [hook] });
    await quiet();
    outbox.add('m2', 'hook');
    await clock.advance(100 * hour);
    expect(hook.tries).toHaveLength(1);
    expect(kinds(troubles)).toContain('gone');
    expect(outbox.rows.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    hook.mood = () => ({ ok: true });
    delivery!.resume('hook');
    await clock.advance(6 * minute);
    expect(outbox.rows.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});

describe('faults of our own', () => {
  it('a database that is down for a while costs nothing but time', async () => {
    const hook = testTarget();
    begin({ targets: [hook] });
    await quiet();
    outbox.broken = true;
    outbox.add('m1', 'hook');
    await clock.advance(10 * minute);
    outbox.broken = false;
    await clock.advance(5 * second);
    expect(outbox.row('m1').state).toBe('done');
  });

  it('a process that died in a delivery: the job comes back after the lease, under the same id', async () => {
    outbox.add('m1', 'hook');
    await outbox.dueJobs('hook', clock.now().toISOString(), new Date(clock.now().getTime() + 2 * minute).toISOString(), 10);
    const hook = testTarget();
    begin({ targets: [hook] });
    await clock.advance(minute);
    expect(hook.tries).toHaveLength(0);
    await clock.advance(minute + 5 * second);
    expect(hook.ids()).toEqual(['m1']);
  });

  it('two processes on one outbox deliver each job once', async () => {
    const hook = testTarget();
    for (let i = 0; i < 200; i += 1) outbox.add(`m${i}`, 'hook');
    begin({ targets: [hook] });
    const other = startDelivery({ store: outbox, clock, log, targets: [hook] });
    for (let i = 0; i < 20; i += 1) await quiet();
    await other.stop();
    expect(hook.tries).toHaveLength(200);
    expect(new Set(hook.ids()).size).toBe(200);
  });

  it('after a restart the order still holds, and a target that was down is asked again', async () => {
    const hook = testTarget();
    hook.mood = down;
    outbox.add('m1', 'hook', 'c1');
    begin({ targets: [hook] });
    await clock.advance(10 * minute);
    await delivery!.stop();
    hook.mood = () => ({ ok: true });
    hook.tries.length = 0;
    outbox.add('m2', 'hook', 'c1');
    begin({ targets: [hook] });
    await clock.advance(6 * minute);
    expect(hook.ids()).toEqual(['m1', 'm2']);
  });

  it('a stop waits for the try under way and begins no other', async () => {
    const hook = testTarget();
    let finish = (_: Outcome) => {};
    hook.mood = () => new Promise((done) => (finish = done));
    outbox.add('m1', 'hook', 'c1');
    outbox.add('m2', 'hook', 'c1');
    const running = begin({ targets: [hook] });
    await quiet();
    const stopping = running.stop();
    finish({ ok: true });
    await stopping;
    expect(hook.ids()).toEqual(['m1']);
    expect(outbox.rows.map(({ state }) => state)).toEqual(['done', 'waiting']);
    delivery = undefined;
  });
});

describe('any receiver, any weather', () => {
  it('loses nothing, and keeps the order of first arrivals in each conversation', async () => {
    const weather = fc.array(fc.constantFrom<Outcome['ok'] | 'lost' | 'busy'>(true, true, false, 'lost', 'busy'), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(weather, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }), async (skies, conversations) => {
        const moods = [...skies];
        const time = testClock();
        const box = testOutbox(time);
        const effects: string[] = [];
        const hook = testTarget();
        hook.mood = ({ id }) => {
          const mood = moods.shift() ?? true;
          // 'lost': it was taken, and the answer did not come through.
          if ((mood === true || mood === 'lost') && !effects.includes(id)) effects.push(id);
          if (mood === true) return { ok: true };
          return mood === 'busy' ? { ok: false, error: 'answered 429', retryAfterMs: 7_000 } : down();
        };
        conversations.forEach((c, i) => void box.add(`m${i}`, 'hook', `c${c}`, new Date(start.getTime() - 100 + i)));
        const running = startDelivery({ store: box, clock: time, log, targets: [hook], random: () => 0.5 });
        await time.advance(4 * hour);
        await running.stop();
        expect(effects.toSorted()).toEqual(conversations.map((_, i) => `m${i}`).toSorted());
        for (const c of new Set(conversations)) {
          const own = effects.filter((id) => conversations[Number(id.slice(1))] === c).map((id) => Number(id.slice(1)));
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});
