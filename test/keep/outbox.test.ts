import { describe, expect, it } from 'vitest';
import { job, later, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

describe.each(kinds)('the outbox on %s', (kind) => {
  const filled = async (count = 1) => {
    const store = await emptyStore(kind);
    store.setTargets(['crm', 'mail']);
    await turn(store, 'm1', { outbox: Array.from({ length: count }, (_, n) => job(`j${n}`)) });
    return store;
  };
  const ids = (jobs: { id: string }[]) => jobs.map(({ id }) => id).sort();

  it('holds one job a lane, and none from a turn that was a copy', async () => {
    const store = await filled();
    await turn(store, 'm1', { outbox: [job('again')] });
    expect((await store.jobs({})).map(({ id, target }) => `${id} ${target}`).sort()).toEqual(['j0 crm', 'j0 mail']);
    expect(await store.dueJobs('crm', NOW, later(60), 10)).toEqual([
      {
        id: 'j0',
        kind: 'lead.created',
        body: '{"id":"j0"}',
        target: 'crm',
        conversation: 'c',
        tries: 0,
        createdAt: NOW,
        nextAt: NOW,
        state: 'waiting',
        lastError: null,
      },
    ]);
  });

  it('gives a job to one worker until its lease ends', async () => {
    const store = await filled();
    expect(await store.dueJobs('crm', NOW, later(60), 10)).toHaveLength(1);
    expect(await store.dueJobs('crm', later(59), later(120), 10)).toHaveLength(0);
    expect(await store.dueJobs('mail', later(59), later(120), 10)).toHaveLength(1);
    expect(await store.dueJobs('crm', later(60), later(120), 10)).toHaveLength(1);
  });

  it('gives each job to one of many workers on two instances', async () => {
    const place = await emptyPlace(kind);
    const stores = [await place.open(), await place.open()];
    stores[0]!.setTargets(['crm']);
    await turn(stores[0]!, 'm1', { outbox: Array.from({ length: 100 }, (_, n) => job(`j${n}`)) });
    const taken = (await Promise.all(Array.from({ length: 30 }, (_, n) => stores[n % 2]!.dueJobs('crm', NOW, later(60), 7)))).flat();
    const rest = await stores[1]!.dueJobs('crm', NOW, later(60), 100);
    expect(ids([...taken, ...rest])).toEqual(ids(Array.from({ length: 100 }, (_, n) => ({ id: `j${n}` }))));
  });

  it('keeps to the limit, the oldest first', async () => {
    const store = await emptyStore(kind);
    store.setTargets(['crm']);
    for (const n of [3, 1, 2]) await turn(store, `m${n}`, { outbox: [job(`j${n}`)] }, `c${n}`, later(n));
    expect((await store.dueJobs('crm', later(9), later(60), 2)).map(({ id }) => id)).toEqual(['j1', 'j2']);
    expect((await store.dueJobs('crm', later(9), later(60), 2)).map(({ id }) => id)).toEqual(['j3']);
  });

  it('is done with a job in one lane and not in the other', async () => {
    const store = await filled();
    await store.jobDone('j0', 'crm', NOW);
    expect(await store.dueJobs('crm', later(999), later(1_000), 10)).toEqual([]);
    expect(await store.dueJobs('mail', later(999), later(1_000), 10)).toHaveLength(1);
    expect(await store.jobs({ state: 'done' })).toMatchObject([{ id: 'j0', target: 'crm' }]);
  });

  it('tries again at the time it is told, under the same id', async () => {
    const store = await filled();
    await store.dueJobs('crm', NOW, later(60), 10);
    await store.jobFailed('j0', 'crm', { at: later(300), error: 'HTTP 500' });
    expect(await store.dueJobs('crm', later(299), later(400), 10)).toEqual([]);
    expect(await store.dueJobs('crm', later(300), later(400), 10)).toMatchObject([{ id: 'j0', tries: 1, lastError: 'HTTP 500' }]);
    await store.jobFailed('j0', 'crm', { at: later(900), error: 'HTTP 502' });
    expect(await store.dueJobs('crm', later(900), later(960), 10)).toMatchObject([{ id: 'j0', tries: 2, body: '{"id":"j0"}' }]);
  });

  it('gives up when told so, and plays it again when told so', async () => {
    const store = await filled();
    await store.jobFailed('j0', 'crm', { at: null, error: 'HTTP 410' });
    expect(await store.jobs({ state: 'dead' })).toMatchObject([{ id: 'j0', target: 'crm', tries: 1, lastError: 'HTTP 410' }]);
    expect(await store.dueJobs('crm', later(9e9), later(9e9), 10)).toEqual([]);
    await store.replayJob('j0', 'crm', later(10));
    expect(await store.dueJobs('crm', later(9), later(60), 10)).toEqual([]);
    expect(await store.dueJobs('crm', later(10), later(60), 10)).toMatchObject([{ id: 'j0', tries: 0 }]);
  });

  it('lets a late failure change nothing of what is done', async () => {
    const store = await filled();
    await store.jobDone('j0', 'crm', NOW);
    await store.jobFailed('j0', 'crm', { at: later(1), error: 'late' });
    expect(await store.jobs({ state: 'done' })).toMatchObject([{ id: 'j0', lastError: null }]);
  });

  it('cuts a long error', async () => {
    const store = await filled();
    await store.jobFailed('j0', 'crm', { at: null, error: 'x'.repeat(100_000) });
    expect((await store.jobs({ state: 'dead' }))[0]?.lastError).toHaveLength(500);
  });

  it('lists by state and up to a limit', async () => {
    const store = await filled(5);
    expect(await store.jobs({})).toHaveLength(10);
    expect(await store.jobs({ limit: 3 })).toHaveLength(3);
    expect(await store.jobs({ state: 'paused' })).toEqual([]);
    expect(await store.jobs({ state: 'waiting', limit: 4 })).toHaveLength(4);
  });

  it('keeps nothing where there are no lanes', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { outbox: [job('j1')] });
    expect(await store.jobs({})).toEqual([]);
  });
});
