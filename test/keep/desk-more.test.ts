import { describe, expect, it } from 'vitest';
import { consent, daysLater, job, later, lead, NOW, turn } from './samples.ts';
import { emptyStore, kinds } from './stores.ts';

describe.each(kinds)('what the desk keeps besides, on %s', (kind) => {
  const agent = (id: string) => ({ id, email: `${id}@example.org`, name: id, role: 'agent' as const, passwordHash: 'h', createdAt: NOW });
  const waiting = (id: string, more: object = {}) => ({ lead: { lead: lead(id, more), standing: 'waiting' as const, agent: null } });

  it('notes, with their writer, gone with the conversation', async () => {
    const store = await emptyStore(kind);
    await store.addAgent(agent('ann'));
    await turn(store, 'm1', waiting('l1'));
    const note = { lead: 'l1', conversation: 'c', agent: 'ann', text: 'sounds tired\u0000 "quoted"' };
    await store.addNote({ ...note, id: 'n2', at: later(2) });
    await store.addNote({ ...note, id: 'n1', at: later(1), agent: 'gone', text: 'first' });
    expect(await store.notes('c')).toMatchObject([
      { id: 'n1', agentName: null, text: 'first' },
      { id: 'n2', agentName: 'ann', text: note.text },
    ]);
    await turn(store, 'm2', { erase: { ticket: 'P-1', suppress: [] } });
    expect(await store.notes('c')).toEqual([]);
  });

  it('switches an account off: sessions end; and on again', async () => {
    const store = await emptyStore(kind);
    await store.addAgent(agent('ann'));
    await store.addAgent(agent('bob'));
    await store.putSession({ idHash: 's1', agentId: 'ann', createdAt: NOW, seenAt: later(5) });
    await store.putSession({ idHash: 's2', agentId: 'bob', createdAt: NOW, seenAt: later(9) });
    await store.setDisabled('ann', later(10));
    expect([await store.session('s1'), (await store.session('s2'))?.agentId]).toEqual([null, 'bob']);
    expect((await store.agent('ann'))?.disabled).toBe(true);
    expect(await store.colleagues()).toMatchObject([
      { id: 'ann', disabled: true, seenAt: null },
      { id: 'bob', disabled: false, seenAt: later(9) },
    ]);
    await store.setDisabled('ann', null);
    expect((await store.agentByEmail('ann@example.org'))?.disabled).toBeUndefined();
  });

  it('says of a lead when the last word was stop, and when it was yes again', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { ...waiting('l1'), consents: [consent('k1')] });
    expect((await store.lead('l1'))?.stopped).toBeUndefined();
    await turn(store, 'm2', { consents: [consent('k2', { state: 'revoked' }), consent('k3', { state: 'refused', channel: 'email' })] });
    expect([(await store.lead('l1'))?.stopped, (await store.leads({}))[0]?.stopped]).toEqual([true, true]);
    await turn(store, 'm3', { consents: [consent('k4')] });
    expect((await store.lead('l1'))?.stopped).toBeUndefined();
  });

  it('counts jobs that are late or dead, bar those that were meant to end', async () => {
    const store = await emptyStore(kind);
    store.setTargets(['hook', 'crm']);
    await turn(store, 'm1', { consents: [consent('k1')], outbox: [job('j1', true), job('j2')] });
    expect(await store.outboxTrouble(NOW)).toEqual({ late: 4, dead: 0 });
    expect(await store.outboxTrouble(later(-1))).toEqual({ late: 0, dead: 0 });
    await store.jobFailed('j2', 'hook', { at: null, error: 'answered 422' });
    await turn(store, 'm2', { consents: [consent('k2', { state: 'revoked' })] });
    expect(await store.outboxTrouble(later(60))).toEqual({ late: 1, dead: 1 });
  });

  it('the figures: where conversations stand, and how long people waited', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', waiting('l1'));
    await turn(store, 'm1', {}, 'other', daysLater(1));
    await turn(store, 'm1', { erase: { ticket: 'P-1', suppress: [] } }, 'erased');
    for (const [what, at] of [
      ['view lead', 1],
      ['take', 30],
      ['take', 90],
    ] as const)
      await store.audit({ at: later(at), agentId: 'ann', what, lead: 'l1' });
    const { stands, waits } = await store.figures(10);
    expect(stands.map(({ entry, hasLead }) => [entry.conversation, entry.author, hasLead])).toEqual([
      ['other', 'bot', false],
      ['c', 'bot', true],
    ]);
    expect(waits).toEqual([{ lead: 'l1', createdAt: NOW, takenAt: later(30) }]);
    expect((await store.figures(1)).stands).toHaveLength(1);
  });
});
