import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/keep/store.ts';
import { consent, daysLater, job, lead, line, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

const waiting = { standing: 'waiting' as const, agent: null };
const months = (count: number): string => daysLater(Math.ceil(count * 30.5) + 1);

describe.each(kinds)('retention on %s', (kind) => {
  const alive = async (store: Store, ids: string[]) => {
    const found = await Promise.all(ids.map(async (id) => ((await store.conversation(id)) === null ? [] : [id])));
    return found.flat();
  };

  it('removes a chat without contact after 30 days, and keeps one that gave a lead, or was used since', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', {}, 'quiet');
    await turn(store, 'm1', {}, 'used');
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } }, 'led');
    await turn(store, 'm2', {}, 'used', daysLater(20));
    expect(await store.sweep(daysLater(29))).toEqual({ conversations: 0 });
    expect(await store.sweep(daysLater(31))).toEqual({ conversations: 1 });
    expect(await alive(store, ['quiet', 'used', 'led'])).toEqual(['used', 'led']);
    expect(await store.entries('quiet', 0)).toEqual([]);
    expect((await turn(store, 'm1', {}, 'quiet', daysLater(31))).duplicate).toBe(false);
  });

  it('removes a lead and all that hangs on it after 24 months, but not its consents', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    store.setTargets(['crm']);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting }, consents: [consent('k1')], outbox: [job('j1', true)] });
    await store.putResume({ keyHash: 'r', conversation: 'c', user: 'u', until: null });
    expect(await store.sweep(months(23))).toEqual({ conversations: 0 });
    expect(await store.sweep(months(24))).toEqual({ conversations: 1 });
    for (const table of ['conversations', 'turns', 'heard', 'entries', 'leads', 'outbox', 'resumes'])
      expect(await place.raw(`select * from ${table}`)).toEqual([]);
    expect(await store.consents('c')).toEqual([consent('k1')]);
    expect((await store.verifyConsents()).ok).toBe(true);
  });

  it('removes consent records five years after the last contact, from the old end, and the chain stays whole', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { consents: [consent('k1')] }, 'old');
    await turn(store, 'm1', { consents: [consent('k2')], lead: { lead: lead('l2'), ...waiting } }, 'came back');
    await turn(store, 'm1', { consents: [consent('k3')] }, 'also old');
    await turn(store, 'm2', {}, 'came back', months(50));
    await store.sweep(months(59));
    expect(await store.consents('old')).toHaveLength(1);
    await store.sweep(months(61));
    expect(await store.consents('old')).toEqual([]);
    expect(await store.consents('came back')).toHaveLength(1);
    expect(await store.consents('also old')).toHaveLength(1);
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    await turn(store, 'm1', { consents: [consent('k4', { at: months(61) })] }, 'new', months(61));
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    await store.sweep(months(130));
    await store.sweep(months(140));
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    expect(await store.consents('new')).toEqual([]);
  });

  it('leaves the guard of the consents up when it is done', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await turn(store, 'm1', { consents: [consent('k1')] });
    await store.sweep(months(61));
    await turn(store, 'm1', { consents: [consent('k2')] }, 'new');
    await expect(place.raw('delete from consents')).rejects.toThrow(/append-only/);
  });

  it('keeps of a danger turn, after 30 days, that a safety message was shown', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    const said = { hardship: { value: ['job_loss'] as ['job_loss'], said: 'words of despair', sure: 1 } };
    await turn(store, 'm2', {
      heard: { type: 'danger', danger: 'self_harm', about: 'self', facts: said },
      entries: [line('user', 'words of despair'), line('bot', 'You can call or text 988.')],
    });
    await turn(store, 'm3', { entries: [line('user', 'thank you')] });
    await store.sweep(daysLater(29));
    expect((await store.entries('c', 2, 1))[0]?.text).toBe('words of despair');
    await store.sweep(daysLater(31));
    const texts = (await store.entries('c', 2)).map(({ seq, text }) => `${seq} ${text}`);
    expect(texts).toEqual(['3 Safety message shown.', '4 Safety message shown.', '5 thank you']);
    let heard: unknown;
    await store.inTurn({ conversation: 'c', messageId: 'm4', now: daysLater(31) }, (before) => {
      heard = before.heard?.[1]?.heard;
      return before.heard === null ? 'needs heard' : 'nothing';
    });
    expect(heard).toEqual({ type: 'danger', danger: 'self_harm', about: 'self' });
  });

  it('keeps the tombstone of an erased conversation, and its receipt for 30 days', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { erase: { ticket: 'T', suppress: ['h'] } });
    await store.sweep(daysLater(29));
    expect(await store.entries('c', 0)).toHaveLength(2);
    expect(await store.sweep(months(70))).toEqual({ conversations: 0 });
    expect(await store.entries('c', 0)).toEqual([]);
    expect(await store.conversation('c')).toMatchObject({ erased: true });
    expect(await store.suppressed('h')).toBe(true);
  });

  it('removes the desk’s log after 12 months, and sessions and invitations that are long over', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await store.audit({ at: NOW, agentId: 'a', what: 'took', lead: null });
    await store.putSession({ idHash: 's', agentId: 'a', createdAt: NOW, seenAt: NOW });
    await store.putInvite({ tokenHash: 't', role: 'agent', expiresAt: NOW });
    await store.sweep(daysLater(29));
    expect(await store.session('s')).not.toBeNull();
    await store.sweep(months(12));
    for (const table of ['audit', 'sessions', 'invites']) expect(await place.raw(`select * from ${table}`)).toEqual([]);
  });

  it('works through more than one batch', async () => {
    const store = await emptyStore(kind);
    await Promise.all(Array.from({ length: 230 }, (_, n) => turn(store, 'm1', {}, `c${n}`)));
    expect(await store.sweep(daysLater(31))).toEqual({ conversations: 230 });
    expect(await store.sweep(daysLater(31))).toEqual({ conversations: 0 });
  });
});
