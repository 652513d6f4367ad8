import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { daysLater, lead, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

describe.each(kinds)('watching on %s', (kind) => {
  it('wakes in this process as soon as the turn is kept, with the rows there to read', async () => {
    const store = await emptyStore(kind);
    const rows: number[] = [];
    store.watch('c', async () => rows.push((await store.entries('c', 0)).length));
    await turn(store, 'm1');
    await vi.waitFor(() => expect(rows).not.toEqual([]));
    // a database may wake more than once for one change; it never wakes before the rows are there
    expect(new Set(rows)).toEqual(new Set([2]));
  });

  it('tells of the watched conversation only, "*" of all, and nobody after the end', async () => {
    const store = await emptyStore(kind);
    const woken: string[] = [];
    const stop = [store.watch('c', (id) => woken.push(`one ${id}`)), store.watch('*', (id) => woken.push(`all ${id}`))];
    await turn(store, 'm1', {}, 'c');
    await turn(store, 'm1', {}, 'other');
    expect(woken).toEqual(['one c', 'all c', 'all other']);
    for (const one of [...stop, ...stop]) one();
    await turn(store, 'm2', {}, 'c');
    expect(woken).toHaveLength(3);
  });

  it('is silent when nothing was kept', async () => {
    const store = await emptyStore(kind);
    const woken: string[] = [];
    await turn(store, 'm1');
    store.watch('*', (id) => woken.push(id));
    await turn(store, 'm1');
    await store.inTurn({ conversation: 'c', messageId: 'm2', now: NOW }, () => 'nothing');
    await turn(store, 'm3', { consents: [null as never] }).catch(() => {});
    expect(woken).toEqual([]);
  });

  it('goes on for the others when one watcher throws', async () => {
    const store = await emptyStore(kind);
    const woken: string[] = [];
    store.watch('c', () => {
      throw new Error('mine');
    });
    store.watch('c', (id) => woken.push(id));
    expect((await turn(store, 'm1')).entries).toHaveLength(2);
    expect(woken).toEqual(['c']);
  });

  it('wakes when a lead is claimed', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), standing: 'waiting', agent: null } });
    const woken: string[] = [];
    store.watch('*', (id) => woken.push(id));
    await store.claim('l1', 'maria', NOW);
    await store.claim('l1', 'joe', NOW);
    expect(woken).toEqual(['c']);
  });

  it('wakes for what another process keeps: new turns, claims, and turns of many conversations', async () => {
    const place = await emptyPlace(kind);
    const [mine, theirs] = [await place.open(), await place.open()];
    await turn(theirs, 'm0', { lead: { lead: lead('l1'), standing: 'waiting', agent: null } });
    const one = new Set<string>();
    const all = new Set<string>();
    mine.watch('c', (id) => one.add(id));
    mine.watch('*', (id) => all.add(id));
    await turn(theirs, 'm1');
    await vi.waitFor(() => expect(one).toContain('c'), 10_000);
    all.clear();
    await Promise.all(Array.from({ length: 300 }, (_, n) => turn(theirs, 'm1', {}, `many ${n} ${'x'.repeat(40)}`)));
    await vi.waitFor(() => expect(all.size).toBeGreaterThanOrEqual(300), 10_000);
    all.clear();
    await theirs.claim('l1', 'maria', NOW);
    await vi.waitFor(() => expect(all).toContain('c'), 10_000);
  });

  it('wakes again for watchers that came after the first ones had gone', async () => {
    const place = await emptyPlace(kind);
    const [mine, theirs] = [await place.open(), await place.open()];
    mine.watch('c', () => {})();
    await turn(theirs, 'm1');
    const woken: string[] = [];
    mine.watch('c', (id) => woken.push(id));
    await turn(theirs, 'm2');
    await vi.waitFor(() => expect(woken).toContain('c'), 10_000);
  });

  it('wakes for a change that comes after the newest conversation was removed', async () => {
    const place = await emptyPlace(kind);
    const [mine, theirs] = [await place.open(), await place.open()];
    await turn(theirs, 'm1', {}, 'old');
    const woken: string[] = [];
    mine.watch('*', (id) => woken.push(id));
    await theirs.sweep(daysLater(31));
    await turn(theirs, 'm1', {}, 'new', daysLater(31));
    await vi.waitFor(() => expect(woken).toContain('new'), 10_000);
  });

  it.runIf(kind === 'PostgreSQL')('needs no NOTIFY: the look every second finds what was never announced', async () => {
    const place = await emptyPlace(kind);
    const mine = await place.open();
    await turn(mine, 'm1');
    const woken: string[] = [];
    mine.watch('c', (id) => woken.push(id));
    await pause(100);
    woken.length = 0;
    await place.raw("update conversations set changed = (extract(epoch from clock_timestamp()) * 1000000)::bigint where id = 'c'");
    await vi.waitFor(() => expect(woken).toContain('c'), 10_000);
  });

  it.runIf(kind === 'PostgreSQL')('hears again after its connection was cut', async () => {
    const place = await emptyPlace(kind);
    const [mine, theirs] = [await place.open(), await place.open()];
    const woken: string[] = [];
    mine.watch('c', (id) => woken.push(id));
    await pause(300);
    await place.raw(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = current_setting('application_name') and query like 'listen%'",
    );
    await turn(theirs, 'm1');
    await vi.waitFor(() => expect(woken).toContain('c'), 10_000);
  });
});
