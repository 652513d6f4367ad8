import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/keep/migrations/list.ts';
import { consent, daysLater, job, later, lead, line, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

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

  it('counts the figures over everything: 3,000 conversations, exactly', { timeout: 60_000 }, async () => {
    const store = await emptyStore(kind);
    const asked = (id: string) => [{ ...line('bot', 'x'), data: { ask: { id, fact: '', kind: '' } } as never }];
    const begun = daysLater(-40);
    const ids = Array.from({ length: 3_000 }, (_, i) => i);
    await Promise.all(ids.map((i) => turn(store, 'm1', { entries: asked(i % 3 === 0 ? 'home.value' : 'loan.type') }, `c${i}`)));
    await turn(store, 'm1', { entries: asked('home.value') }, 'old', begun);
    await turn(store, 'm1', { entries: [line('bot', 'no question')] }, 'no-ask');
    await turn(store, 'm1', { entries: [{ ...asked('home.value')[0]!, at: later(7_200) }] }, 'still here', later(7_200));
    await turn(store, 'm1', { erase: { ticket: 'P-1', suppress: [] } }, 'erased');
    await turn(store, 'm1', waiting('l1', { conversationId: 'c0' }), 'c0-lead');
    const found = await store.figures(daysLater(-30), later(3_600));
    expect(found.conversations).toBe(3_003);
    expect(found.left.toSorted((a, b) => a.count - b.count)).toEqual([
      { ask: null, count: 1 },
      { ask: 'home.value', count: 1_000 },
      { ask: 'loan.type', count: 2_000 },
    ]);
    expect((await store.figures('0000', later(3_600))).left).toContainEqual({ ask: 'home.value', count: 1_001 });
  });

  it('fills in what the figures need for rows from before', async () => {
    const place = await emptyPlace(kind);
    const dialect = kind === 'SQLite' ? 'sqlite' : 'postgres';
    const at = migrations.findIndex(({ name }) => name === '0005-figures');
    for (const { statements } of migrations.slice(0, at)) for (const one of statements(dialect)) await place.raw(one);
    const body = JSON.stringify({ text: 'a \u0000 b', data: { ask: { id: 'home.value' } } }).replaceAll("'", "''");
    const packet = JSON.stringify({ kind: 'safety', contact: { name: 'x\u0000' } });
    await place.raw(`insert into conversations values
      ('c', 'directline', null, 'en', '${NOW}', '${NOW}', 1, 1, '${NOW}', 0, 0, '1', '{}', '{}', 0, 1)`);
    await place.raw(`insert into entries values ('c', 1, '${NOW}', '${body}')`);
    await place.raw(`insert into leads values ('l', 'c', '${NOW}', '${NOW}', 'waiting', null, null, 0, null, '${packet}')`);
    await place.raw(`insert into audit values ('1', '${later(90)}', 'ann', 'take', 'l'), ('2', '${later(99)}', 'bob', 'take', 'l')`);
    for (const one of migrations[at]!.statements(dialect)) await place.raw(one);
    expect(await place.raw('select last_ask from conversations')).toEqual([{ last_ask: 'home.value' }]);
    expect(await place.raw('select kind, taken_at from leads')).toEqual([{ kind: 'safety', taken_at: later(90) }]);
  });

  it('counts leads by urgency and outcome, and the minutes until the first person, whoever comes later', async () => {
    const store = await emptyStore(kind);
    const many = { today: 2, days: 1, none: 1 } as const;
    for (const [level, count] of Object.entries(many))
      for (let i = 0; i < count; i += 1)
        await turn(store, 'm1', waiting(`${level}${i}`, { urgency: { level, reasons: [], saleDate: null } }), `c-${level}${i}`);
    await turn(store, 'm1', waiting('s', { kind: 'safety', urgency: { level: 'today', reasons: [], saleDate: null } }), 'c-s');
    await store.claim('today0', 'ann', later(59));
    await turn(store, 'back', { standing: { standing: 'returned', agent: null } }, 'c-today0');
    await store.claim('today0', 'bob', later(9_999));
    await store.claim('today1', 'ann', later(3 * 60 + 1));
    await turn(store, 'm2', { standing: { standing: 'taken', agent: 'ann' } }, 'c-s', later(61));
    await turn(store, 'm3', { standing: { standing: 'closed', agent: null, outcome: 'kept' } }, 'c-s', later(70));
    const { urgency, outcome, waits } = await store.figures('0000', NOW);
    const sorted = <T>(rows: T[]) => rows.map((one) => JSON.stringify(one)).toSorted();
    expect(sorted(urgency)).toEqual(
      sorted([
        { level: 'today', count: 2 },
        { level: 'days', count: 1 },
        { level: 'none', count: 1 },
        { level: 'safety', count: 1 },
      ]),
    );
    expect(outcome).toEqual([{ outcome: 'kept', count: 1 }]);
    expect(sorted(waits)).toEqual(
      sorted([
        { level: 'today', minutes: 0, count: 1 },
        { level: 'today', minutes: 3, count: 1 },
        { level: 'days', minutes: null, count: 1 },
        { level: 'none', minutes: null, count: 1 },
        { level: 'safety', minutes: 1, count: 1 },
      ]),
    );
    expect(await store.setOutcome('s', 'sold_short', later(80))).toBe(true);
    expect(await store.setOutcome('days0', 'kept', later(80))).toBe(false);
    expect((await store.figures('0000', NOW)).outcome).toEqual([{ outcome: 'sold_short', count: 1 }]);
  });

  it('keeps one agreed call a conversation, its history, and shows the calendar to a turn', async () => {
    const store = await emptyStore(kind);
    const [five, six] = [later(3_600), later(7_200)].map((at) => `${at}@America/New_York`) as [string, string];
    await turn(store, 'm1', { ...waiting('l1'), call: { slot: five, by: 'homeowner', agent: null } });
    await turn(store, 'm1', { call: { slot: five, by: 'agent', agent: 'ann' } }, 'other');
    expect((await store.lead('l1'))?.call).toBe(five);
    expect(await store.callsAhead(NOW)).toEqual([later(3_600), later(3_600)]);
    await turn(store, 'm2', { call: { slot: six, by: 'homeowner', agent: null } }, 'c', later(5));
    let seen: unknown;
    await store.inTurn({ conversation: 'c', messageId: 'm3', now: NOW }, ({ calls }) => {
      seen = calls;
      return calls === undefined ? 'needs calls' : 'nothing';
    });
    expect(seen).toEqual({ own: six, over: [five], taken: [later(3_600)] });
    expect((await store.callsOf('c')).map(({ slot, state }) => [slot, state])).toEqual([
      [five, 'moved'],
      [six, 'booked'],
    ]);
    expect([await store.endCall('c', 'done', later(9)), await store.endCall('c', 'missed', later(10))]).toEqual([true, false]);
    expect((await store.lead('l1'))?.call).toBeUndefined();
    await turn(store, 'm4', { erase: { ticket: 'P-1', suppress: [] } });
    expect(await store.callsOf('c')).toEqual([]);
    expect(await store.callsOf('other')).toHaveLength(1);
  });

  it('keeps what a receiver calls a person, and tasks until somebody did them once', async () => {
    const store = await emptyStore(kind);
    await store.putReceiverRef('c', 'crm', '12');
    await store.putReceiverRef('c', 'crm', '13');
    expect([await store.receiverRef('c', 'crm'), await store.receiverRef('c', 'mail')]).toEqual(['13', null]);
    await store.putReceiverRef('c', 'crm', null);
    expect(await store.receiverRef('c', 'crm')).toBeNull();
    const task = { id: 't1', at: NOW, kind: 'delete', detail: { person: '13' } };
    await store.addTask(task);
    await store.addTask({ ...task, detail: { person: 'again' } });
    expect(await store.tasks()).toEqual([task]);
    expect([await store.taskDone('t1', 'ann', later(1)), await store.taskDone('t1', 'bob', later(2))]).toEqual([true, false]);
    expect(await store.tasks()).toEqual([]);
  });

  it('gives the log of the desk, newest first, with who did it', async () => {
    const store = await emptyStore(kind);
    await store.addAgent(agent('ann'));
    await store.audit({ at: later(1), agentId: 'ann', what: 'take', lead: 'l1' });
    await store.audit({ at: later(2), agentId: null, what: 'login_failed', lead: null });
    expect(await store.auditLog(1, later(9))).toEqual([{ at: later(2), agent: null, what: 'login_failed', lead: null }]);
    expect(await store.auditLog(9, later(2))).toEqual([{ at: later(1), agent: 'ann', what: 'take', lead: 'l1' }]);
  });
});
