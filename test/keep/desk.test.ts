import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/keep/migrations/list.ts';
import { openStore } from '../../src/keep/open.ts';
import type { Agent } from '../../src/keep/store.ts';
import { daysLater, later, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

const maria: Agent = { id: 'a1', email: 'Maria@Example.org', name: 'Maria', role: 'admin', passwordHash: 'scrypt$1', createdAt: NOW };

describe.each(kinds)('what the desk keeps on %s', (kind) => {
  it('agents, found by id and by e-mail in any case', async () => {
    const store = await emptyStore(kind);
    expect(await store.countAgents()).toBe(0);
    await store.addAgent(maria);
    const kept = { ...maria, email: 'maria@example.org' };
    expect(await store.agent('a1')).toEqual(kept);
    expect(await store.agentByEmail(' MARIA@example.ORG ')).toEqual(kept);
    expect(await store.countAgents()).toBe(1);
    expect(await store.agent('a2')).toBeNull();
    expect(await store.agentByEmail('joe@example.org')).toBeNull();
  });

  it('no second agent with the same e-mail', async () => {
    const store = await emptyStore(kind);
    await store.addAgent(maria);
    await expect(store.addAgent({ ...maria, id: 'a2', email: 'maria@example.ORG' })).rejects.toMatchObject({ name: 'BadArgument' });
    expect(await store.countAgents()).toBe(1);
  });

  it('sessions, until they are dropped', async () => {
    const store = await emptyStore(kind);
    await store.putSession({ idHash: 's', agentId: 'a1', createdAt: NOW, seenAt: NOW });
    await store.putSession({ idHash: 's', agentId: 'somebody else', createdAt: later(9), seenAt: later(60) });
    expect(await store.session('s')).toEqual({ idHash: 's', agentId: 'a1', createdAt: NOW, seenAt: later(60) });
    await store.dropSession('s');
    await store.dropSession('s');
    expect(await store.session('s')).toBeNull();
  });

  it('invitations that one of many can use, once, in time', async () => {
    const store = await emptyStore(kind);
    await store.putInvite({ tokenHash: 't1', role: 'admin', expiresAt: daysLater(1) });
    await store.putInvite({ tokenHash: 't2', role: 'agent', expiresAt: daysLater(1) });
    const used = await Promise.all(Array.from({ length: 10 }, () => store.useInvite('t1', later(60))));
    expect(used.filter((one) => one !== null)).toEqual([{ role: 'admin' }]);
    expect(await store.useInvite('t1', later(61))).toBeNull();
    expect(await store.useInvite('t2', daysLater(1))).toBeNull();
    expect(await store.useInvite('unknown', NOW)).toBeNull();
  });

  it('resume keys, the old one good for its grace and no longer', async () => {
    const store = await emptyStore(kind);
    await store.putResume({ keyHash: 'k1', conversation: 'c', user: 'u', until: null });
    expect(await store.resume('k1', daysLater(300))).toEqual({ conversation: 'c', user: 'u' });
    await store.expireResume('k1', later(60));
    await store.expireResume('k1', later(600));
    expect(await store.resume('k1', later(59))).toEqual({ conversation: 'c', user: 'u' });
    expect(await store.resume('k1', later(60))).toBeNull();
    expect(await store.resume('unknown', NOW)).toBeNull();
  });

  it('the log of what agents did', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await store.audit({ at: NOW, agentId: 'a1', what: 'took', lead: 'l1' });
    await store.audit({ at: NOW, agentId: null, what: 'login failed', lead: null });
    expect(await place.raw('select agent, what, lead from audit order by what desc')).toEqual([
      { agent: 'a1', what: 'took', lead: 'l1' },
      { agent: null, what: 'login failed', lead: null },
    ]);
  });

  it('secrets that are made once, the same for all instances, and differ by name', async () => {
    const place = await emptyPlace(kind);
    const stores = [await place.open(), await place.open()];
    const made = await Promise.all(Array.from({ length: 20 }, (_, n) => stores[n % 2]!.secret('tokens')));
    expect(new Set(made).size).toBe(1);
    expect(Buffer.from(made[0]!, 'base64url')).toHaveLength(32);
    expect(await stores[0]!.secret('other')).not.toBe(made[0]);
    expect(await (await place.open()).secret('tokens')).toBe(made[0]);
  });
});

describe.each(kinds)('opening and closing on %s', (kind) => {
  it('migrates once, at any number of instances that start together', async () => {
    const place = await emptyPlace(kind);
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(place.where)));
    await Promise.all(stores.flatMap((store) => [store.migrate(), store.migrate()]));
    await turn(stores[3]!, 'm1');
    expect(await stores[5]!.entries('c', 0)).toHaveLength(2);
    expect(await place.raw('select name from migrations order by name')).toEqual(migrations.map(({ name }) => ({ name })));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('finds everything again after a restart', async () => {
    const place = await emptyPlace(kind);
    const first = await place.open();
    const done = await turn(first, 'm1');
    await first.close();
    const second = await place.open();
    expect(await second.entries('c', 0)).toEqual(done.entries);
    expect(await turn(second, 'm1')).toEqual({ duplicate: true, entries: done.entries });
  });

  it('is ready when a turn can be kept, and not when it is closed', async () => {
    const store = await emptyStore(kind);
    expect(await store.ready()).toBe(true);
    expect(await Promise.all(Array.from({ length: 10 }, () => store.ready()))).toEqual(Array(10).fill(true));
    await store.close();
    expect(await store.ready()).toBe(false);
  });

  it('is not ready when the tables are gone', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await place.raw('drop table probe');
    expect(await store.ready()).toBe(false);
  });

  it('keeps what was on its way when it is closed, and then says StoreUnavailable', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    const going = Array.from({ length: 50 }, (_, n) => turn(store, `m${n}`));
    await Promise.all([store.close(), ...going]);
    await store.close();
    await expect(turn(store, 'late')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.entries('c', 0)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await (await place.open()).conversation('c')).toMatchObject({ version: 50 });
  });

  it.runIf(kind === 'SQLite')('keeps the file to its owner', async () => {
    const place = await emptyPlace(kind);
    await turn(await place.open(), 'm1');
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    expect(mode(place.where.dataDir)).toBe('700');
    for (const file of ['porchlight.db', 'porchlight.db-wal', 'porchlight.db-shm'])
      expect(mode(join(place.where.dataDir, file))).toBe('600');
  });
});
