import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Store, Writes } from '../../src/keep/store.ts';
import { consent, job, later, lead, line, NOW, turn } from './samples.ts';
import { emptyPlace, kinds, type Place } from './stores.ts';

const SECRET = 'Zzyzx-Planted';
const erasing = (more: Partial<Writes> = {}): Partial<Writes> => ({
  heard: { type: 'erase' },
  entries: [line('user', `delete all of ${SECRET}`), line('bot', 'It is deleted. Your ticket is T-1.')],
  snapshot: `{"said":"${SECRET}"}`,
  life: { state: 'closed', agent: null },
  erase: { ticket: 'T-1', suppress: ['hash1', 'hash2'] },
  ...more,
});

describe.each(kinds)('an erasure on %s', (kind) => {
  /** A conversation with everything in it, and a neighbour that must not be touched. */
  const lived = async (): Promise<{ place: Place; store: Store }> => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    store.setTargets(['crm']);
    for (const conversation of ['c', 'neighbour']) {
      const mine = (id: string) => `${id} ${conversation}`;
      await turn(
        store,
        'm1',
        {
          user: SECRET,
          snapshot: JSON.stringify({ said: SECRET }),
          heard: { type: 'answered', facts: { name: { value: SECRET, said: SECRET, sure: 1 } } },
          entries: [line('user', `I am ${SECRET}`)],
          lead: { lead: lead(mine('l'), { contact: { ...lead('').contact, name: SECRET } }), standing: 'waiting', agent: null },
          consents: [consent(mine('k'), { conversation, value: SECRET, rendered: `call ${SECRET}?`, act: `yes ${SECRET}` })],
          outbox: [
            { ...job(mine('j'), true), body: `{"name":"${SECRET}"}` },
            { ...job(mine('sent')), body: SECRET },
          ],
        },
        conversation,
      );
      await store.jobDone(mine('sent'), 'crm', NOW);
      await store.putResume({ keyHash: mine('r'), conversation, user: SECRET, until: null });
    }
    return { place, store };
  };

  it('leaves the tombstone, the ticket, the suppression hashes and the bare consent record', async () => {
    const { place, store } = await lived();
    await turn(store, 'm2', erasing(), 'c', later(60));
    expect(await store.conversation('c')).toMatchObject({ erased: true, user: null, snapshot: '', version: 2, life: { state: 'closed' } });
    expect(await store.leadOf('c')).toBeNull();
    expect(await store.lead('l c')).toBeNull();
    expect(await store.resume('r c', NOW)).toBeNull();
    expect(await store.suppressed('hash1')).toBe(true);
    expect(await store.suppressed('hash2')).toBe(true);
    const gone = { value: '[erased]', rendered: '[erased]', act: '[erased]' };
    expect(await store.consents('c')).toEqual([{ ...consent('k c', { conversation: 'c' }), ...gone }]);
    expect(await place.raw('select ticket, conversation, at from erasures')).toEqual([{ ticket: 'T-1', conversation: 'c', at: later(60) }]);
  });

  it('keeps the chain of consents whole', async () => {
    const { store } = await lived();
    await turn(store, 'm2', erasing({ consents: [consent('k2', { state: 'revoked', value: SECRET })] }));
    await turn(store, 'm2', { consents: [consent('k3')] }, 'neighbour');
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    expect((await store.consents('c')).map(({ value }) => value)).toEqual(['[erased]', '[erased]']);
  });

  it('leaves what was planted in no row of this conversation', async () => {
    const { place, store } = await lived();
    await turn(store, 'm2', erasing());
    for (const table of ['conversations', 'turns', 'heard', 'entries', 'leads', 'consents', 'consent_values', 'outbox', 'resumes']) {
      const rows = (await place.raw(`select * from ${table}`)).map((row) => JSON.stringify(row));
      expect(rows.filter((row) => row.includes(SECRET) && !row.includes('neighbour'))).toEqual([]);
    }
  });

  it('touches nobody else', async () => {
    const { store } = await lived();
    const before = [await store.conversation('neighbour'), await store.entries('neighbour', 0), await store.leadOf('neighbour')];
    await turn(store, 'm2', erasing());
    expect([await store.conversation('neighbour'), await store.entries('neighbour', 0), await store.leadOf('neighbour')]).toEqual(before);
    expect(await store.resume('r neighbour', NOW)).toEqual({ conversation: 'neighbour', user: SECRET });
    expect(await store.consents('neighbour')).toMatchObject([{ value: SECRET }]);
    expect((await store.dueJobs('crm', later(9), later(60), 10)).map(({ id }) => id)).toEqual(['j neighbour']);
  });

  it('empties the jobs: what waits is never sent, what was sent stays on record', async () => {
    const { store } = await lived();
    await turn(
      store,
      'm2',
      erasing({ outbox: [{ id: 'tell the crm', kind: 'contact.erased', body: '{"ticket":"T-1"}', needsConsent: false }] }),
    );
    const mine = (await store.jobs({})).filter(({ conversation }) => conversation === 'c');
    expect(mine.map(({ id, state, body }) => `${id}: ${state} ${body}`).sort()).toEqual([
      'j c: dead {}',
      'sent c: done {}',
      'tell the crm: waiting {"ticket":"T-1"}',
    ]);
    await store.replayJob('j c', 'crm', NOW);
    expect((await store.dueJobs('crm', later(9), later(60), 10)).map(({ id }) => id)).not.toContain('j c');
  });

  it('lets the person read that it was done, also when the first answer was lost', async () => {
    const { store } = await lived();
    const first = await turn(store, 'm2', erasing());
    expect(first.entries.map(({ seq, text }) => `${seq} ${text}`)).toEqual([
      `2 delete all of ${SECRET}`,
      '3 It is deleted. Your ticket is T-1.',
    ]);
    const kept = (await store.entries('c', 0)).map(({ seq, text }) => `${seq} ${text}`);
    expect(kept).toEqual(['2 ', '3 It is deleted. Your ticket is T-1.']);
    const copy = await turn(store, 'm2', erasing());
    expect(copy.duplicate).toBe(true);
    expect(copy.entries.map(({ seq, text }) => `${seq} ${text}`)).toEqual(kept);
  });

  it('refuses to open the conversation again, without running the work', async () => {
    const { store } = await lived();
    await turn(store, 'm2', erasing());
    const again = store.inTurn({ conversation: 'c', messageId: 'm3', now: NOW }, () => {
      throw new Error('must not run');
    });
    await expect(again).rejects.toMatchObject({ name: 'ConversationNotFound' });
    expect(await store.conversation('c')).toMatchObject({ version: 2, erased: true });
  });

  it('is all or nothing', async () => {
    const { place, store } = await lived();
    await place.raw("insert into erasures (ticket, conversation, at) values ('T-1', 'x', 'x')");
    await expect(turn(store, 'm2', erasing())).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await store.conversation('c')).toMatchObject({ erased: false, version: 1 });
    expect((await store.consents('c'))[0]?.value).toBe(SECRET);
    expect(await store.resume('r c', NOW)).not.toBeNull();
    expect((await store.dueJobs('crm', later(9), later(60), 10)).map(({ id }) => id)).toContain('j c');
  });

  it.runIf(kind === 'SQLite')('leaves no trace in the file, nor in its journal', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    for (let n = 0; n < 40; n += 1)
      await turn(store, `m${n}`, { entries: [line('user', `${n} ${SECRET} `.repeat(200))], snapshot: SECRET });
    const onDisk = () => readdirSync(place.where.dataDir).some((file) => readFileSync(join(place.where.dataDir, file)).includes(SECRET));
    expect(onDisk()).toBe(true);
    await turn(store, 'bye', erasing());
    await vi.waitFor(() => expect(onDisk()).toBe(false), 5_000);
    expect(await store.conversation('c')).toMatchObject({ erased: true });
    await store.close();
    expect(onDisk()).toBe(false);
  });
});
