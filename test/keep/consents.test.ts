import { describe, expect, it } from 'vitest';
import { consent, job, lead, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

describe.each(kinds)('consents on %s', (kind) => {
  it('are kept as they were given, in order, with their turn', async () => {
    const store = await emptyStore(kind);
    const given = [consent('k1'), consent('k2', { channel: 'text', state: 'refused' }), consent('k3', { channel: 'email' })];
    await turn(store, 'm1', { consents: given.slice(0, 2) });
    await turn(store, 'm2', { consents: given.slice(2) });
    expect(await store.consents('c')).toEqual(given);
    expect(await store.consents('other')).toEqual([]);
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
  });

  it('verify when there are none', async () => {
    expect(await (await emptyStore(kind)).verifyConsents()).toEqual({ ok: true, brokenAt: null });
  });

  it('leave no trace of a turn that failed', async () => {
    const store = await emptyStore(kind);
    store.setTargets(['crm']);
    await turn(store, 'm1', { consents: [consent('k1')] });
    // The second k1 breaks a constraint after the new chain head was computed.
    await expect(turn(store, 'm2', { consents: [consent('k2'), consent('k1')] })).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await turn(store, 'm3', { consents: [consent('k3')] });
    expect((await store.consents('c')).map(({ id }) => id)).toEqual(['k1', 'k3']);
    expect((await store.verifyConsents()).ok).toBe(true);
  });

  it('form one chain at any number of writers on two instances', async () => {
    const place = await emptyPlace(kind);
    const stores = [await place.open(), await place.open()];
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        turn(stores[n % 2]!, `m${n}`, { consents: [consent(`k${n}`), consent(`e${n}`, { channel: 'email' })] }, `c${n % 7}`),
      ),
    );
    expect(await stores[0]!.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    expect(await place.raw('select count(*) as n from consents')).toEqual([{ n: kind === 'SQLite' ? 120 : '120' }]);
  });

  describe('against tampering', () => {
    const filled = async () => {
      const place = await emptyPlace(kind);
      const store = await place.open();
      for (const n of [1, 2, 3, 4]) await turn(store, `m${n}`, { consents: [consent(`k${n}`)] });
      return { place, store };
    };
    const unguarded = async (place: Awaited<ReturnType<typeof emptyPlace>>, ...texts: string[]) => {
      const [table, names] = ['consents', ['consents_fixed', 'consents_kept']];
      const values = ['consent_values_fixed', 'consent_values_kept'];
      const on = (of: string) => (kind === 'SQLite' ? '' : ` on ${of}`);
      for (const name of names) await place.raw(`drop trigger ${name}${on(table)}`);
      for (const name of values) await place.raw(`drop trigger ${name}${on('consent_values')}`);
      for (const text of texts) await place.raw(text);
    };

    it.each([
      "update consents set state = 'granted'",
      "update consents set record = '{}' where id = 'k2'",
      "delete from consents where id = 'k4'",
      'delete from consents',
      "update consent_values set personal = '{}'",
      "delete from consent_values where consent = 'k1'",
    ])('the database refuses: %s', async (text) => {
      const { place, store } = await filled();
      await expect(place.raw(text)).rejects.toThrow(/append-only/);
      expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
      expect(await store.consents('c')).toHaveLength(4);
    });

    it.runIf(kind === 'PostgreSQL')('the database refuses to truncate', async () => {
      const { place } = await filled();
      await expect(place.raw('truncate consents cascade')).rejects.toThrow(/append-only/);
    });

    it.each([
      ['a changed record', 'k2', ["update consents set record = replace(record, 'granted', 'revoked') where id = 'k2'"]],
      ['a changed column', 'k3', ["update consents set at = '2020-01-01T00:00:00.000Z' where id = 'k3'"]],
      ['a changed number', 'k2', ["update consent_values set personal = replace(personal, '602555', '999999') where consent = 'k2'"]],
      ['a number that is gone without an erasure', 'k1', ["delete from consent_values where consent = 'k1'"]],
      ['a record that is gone', 'k3', ["delete from consent_values where consent = 'k2'", "delete from consents where id = 'k2'"]],
      ['the newest record gone', 'end', ["delete from consent_values where consent = 'k4'", "delete from consents where id = 'k4'"]],
    ])('the chain shows %s', async (_what, brokenAt, texts) => {
      const { place, store } = await filled();
      await unguarded(place, ...texts);
      expect(await store.verifyConsents()).toEqual({ ok: false, brokenAt });
    });
  });

  describe('and the outbox', () => {
    const withTargets = async () => {
      const place = await emptyPlace(kind);
      const store = await place.open();
      store.setTargets(['crm']);
      return { place, store };
    };

    it('a job that needs consent enters upon one given in the same turn, or before', async () => {
      const { store } = await withTargets();
      await turn(store, 'm1', { consents: [consent('k1')], outbox: [job('j1', true)] });
      await turn(store, 'm2', { outbox: [job('j2', true)] });
      expect((await store.jobs({})).map(({ id }) => id).sort()).toEqual(['j1', 'j2']);
    });

    it.each([
      ['none was given', []],
      ['it was refused', [consent('k1', { state: 'refused' })]],
      ['it was taken back', [consent('k1'), consent('k2', { state: 'revoked' })]],
    ])('a job that needs consent takes its whole turn down when %s', async (_why, consents) => {
      const { store } = await withTargets();
      await turn(store, 'm1', { consents });
      const refused = turn(store, 'm2', { outbox: [job('j1', true)], lead: { lead: lead('l1'), standing: 'waiting', agent: null } });
      await expect(refused).rejects.toMatchObject({ name: 'StoreUnavailable' });
      expect(await store.jobs({})).toEqual([]);
      expect(await store.lead('l1')).toBeNull();
      expect((await store.conversation('c'))?.version).toBe(1);
    });

    it('one channel taken back leaves the other one standing', async () => {
      const { store } = await withTargets();
      await turn(store, 'm1', { consents: [consent('k1'), consent('k2', { channel: 'email' })], outbox: [job('j1', true)] });
      await turn(store, 'm2', { consents: [consent('k3', { state: 'revoked' })], outbox: [job('j2', true)] });
      expect((await store.jobs({ state: 'waiting' })).map(({ id }) => id).sort()).toEqual(['j1', 'j2']);
    });

    it('the last consent taken back stops what waits, in the same transaction, and for good', async () => {
      const { store } = await withTargets();
      await turn(store, 'm1', { consents: [consent('k1')], outbox: [job('j1', true), job('j2', false)] });
      await turn(store, 'm2', { consents: [consent('k2', { state: 'revoked' })], outbox: [job('j3', false)], suppress: ['h1'] });
      expect((await store.dueJobs('crm', NOW, NOW, 10)).map(({ id }) => id).sort()).toEqual(['j2', 'j3']);
      await store.replayJob('j1', 'crm', NOW);
      expect(await store.jobs({ state: 'dead' })).toMatchObject([{ id: 'j1', lastError: 'consent revoked' }]);
      expect(await store.suppressed('h1')).toBe(true);
      expect(await store.suppressed('h2')).toBe(false);
    });

    it.each([
      ['no consent', 'null', 'null'],
      ['a refused one', "'no'", "'granted'"],
      ['a refused one, said as it is', "'no'", "'refused'"],
      ['one that does not exist', "'ghost'", "'granted'"],
      ['another conversation’s', "'k1'", "'granted'"],
      ['one without its state', "'mine'", 'null'],
    ])('the database itself refuses a job upon %s', async (_what, id, state) => {
      const { place, store } = await withTargets();
      await turn(store, 'm1', { consents: [consent('k1')] }, 'elsewhere');
      await turn(store, 'm1', { consents: [consent('no', { state: 'refused' }), consent('mine', { channel: 'email' })] });
      const insert = (consentId: string, consentState: string) =>
        place.raw(
          `insert into outbox (id, target, kind, conversation, body, needs_consent, consent, consent_state, tries, created_at, next_at, state)
           values ('j', 'crm', 'lead', 'c', '{}', 1, ${consentId}, ${consentState}, 0, '${NOW}', '${NOW}', 'waiting')`,
        );
      await expect(insert(id, state)).rejects.toThrow(/constraint/i);
      await insert("'mine'", "'granted'");
      await expect(place.raw("update outbox set consent = null where id = 'j'")).rejects.toThrow(/constraint/i);
    });
  });
});
