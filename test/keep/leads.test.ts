import { describe, expect, it } from 'vitest';
import type { UrgencyLevel } from '../../src/handoff/lead.ts';
import { daysLater, later, lead, line, NOW, turn } from './samples.ts';
import { emptyPlace, emptyStore, kinds } from './stores.ts';

const waiting = { standing: 'waiting' as const, agent: null };
const urgent = (level: UrgencyLevel, saleDate: string | null = null) => ({ urgency: { level, reasons: [], saleDate } });

describe.each(kinds)('leads on %s', (kind) => {
  it('come and go with their turn', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    expect(await store.lead('l1')).toEqual({
      lead: lead('l1'),
      standing: 'waiting',
      agent: null,
      agentName: null,
      updatedAt: NOW,
      outcome: null,
      unread: true,
    });
    expect(await store.leadOf('c')).toEqual(await store.lead('l1'));
    expect(await store.lead('other')).toBeNull();
    expect(await store.leadOf('other')).toBeNull();
  });

  it('are one a conversation while open: a new packet keeps the id, whatever id it brings', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    await turn(store, 'm2', { lead: { lead: lead('l1', { gates: ['scam'] }), ...waiting } });
    await turn(store, 'm3', { lead: { lead: lead('l2', { gates: ['danger'] }), ...waiting } }, 'c', later(60));
    const all = await store.leads({});
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ lead: { id: 'l1', gates: ['danger'] }, updatedAt: later(60) });
  });

  it('get a sister after they are closed', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    await turn(store, 'm2', { standing: { standing: 'closed', agent: null, outcome: 'referred' } });
    await turn(store, 'm3', { lead: { lead: lead('l2', { createdAt: later(9) }), ...waiting } });
    expect(await store.lead('l1')).toMatchObject({ standing: 'closed', outcome: 'referred' });
    expect((await store.leadOf('c'))?.lead.id).toBe('l2');
    await turn(store, 'm4', { standing: { standing: 'closed', agent: null, outcome: 'kept' } });
    expect(await store.lead('l1')).toMatchObject({ outcome: 'referred' });
    expect((await store.leadOf('c'))?.lead.id).toBe('l2');
  });

  it('change standing without a new packet, and not at all where there is none', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { standing: { standing: 'closed', agent: null } });
    await turn(store, 'm2', { lead: { lead: lead('l1'), ...waiting } });
    await turn(store, 'm3', { standing: { standing: 'returned', agent: null } }, 'c', later(60));
    expect(await store.lead('l1')).toMatchObject({ standing: 'returned', agent: null, updatedAt: later(60), lead: lead('l1') });
  });

  it('queue by urgency, then by the nearest sale, then by who has waited longest', async () => {
    const store = await emptyStore(kind);
    const given = [
      lead('none', urgent('none')),
      lead('weeks', urgent('weeks', '2027-01-10')),
      lead('days later', urgent('days', '2026-12-01')),
      lead('days no date', urgent('days')),
      lead('days soon', urgent('days', '2026-11-28')),
      lead('today younger', { ...urgent('today'), createdAt: later(60) }),
      lead('today older', urgent('today')),
    ];
    for (const one of given) await turn(store, 'm', { lead: { lead: one, ...waiting } }, `c ${one.id}`);
    const ids = (await store.leads({})).map((row) => row.lead.id);
    expect(ids).toEqual(['today older', 'today younger', 'days soon', 'days later', 'days no date', 'weeks', 'none']);
    expect((await store.leads({ limit: 2 })).map((row) => row.lead.id)).toEqual(ids.slice(0, 2));
    await store.claim('weeks', 'maria', NOW);
    expect((await store.leads({ standing: ['taken'] })).map((row) => row.lead.id)).toEqual(['weeks']);
    expect(await store.leads({ standing: ['waiting', 'returned'] })).toHaveLength(6);
    expect(await store.leads({ standing: [] })).toEqual([]);
  });

  it('are unread from the homeowner’s line to the agent’s next', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    expect((await store.lead('l1'))?.unread).toBe(true);
    await turn(store, 'm2', { entries: [line('agent', 'hello, Maria here')] });
    expect((await store.lead('l1'))?.unread).toBe(false);
    await turn(store, 'm3', { entries: [line('bot', 'a reminder')] });
    expect((await store.lead('l1'))?.unread).toBe(false);
    await turn(store, 'm4', { entries: [line('user', 'thanks')] });
    expect((await store.lead('l1'))?.unread).toBe(true);
  });

  it('show the name of the agent who holds them', async () => {
    const store = await emptyStore(kind);
    await store.addAgent({ id: 'a1', email: 'm@example.org', name: 'Maria', role: 'agent', passwordHash: 'x', createdAt: NOW });
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    await store.claim('l1', 'a1', NOW);
    expect(await store.leadOf('c')).toMatchObject({ standing: 'taken', agent: 'a1', agentName: 'Maria' });
  });

  it('are claimed by one agent; the holder may claim again, nobody may claim what is closed or unknown', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    expect(await store.claim('l1', 'maria', later(1))).toBe(true);
    expect(await store.claim('l1', 'joe', later(2))).toBe(false);
    expect(await store.claim('l1', 'maria', later(3))).toBe(true);
    expect(await store.claim('unknown', 'joe', NOW)).toBe(false);
    await turn(store, 'm2', { standing: { standing: 'returned', agent: null } });
    expect(await store.claim('l1', 'joe', later(4))).toBe(true);
    await turn(store, 'm3', { standing: { standing: 'closed', agent: null } });
    expect(await store.claim('l1', 'maria', later(5))).toBe(false);
  });

  it('stay with the agent who claimed while the homeowner’s turn was on its way', async () => {
    const store = await emptyStore(kind);
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } });
    await store.claim('l1', 'maria', NOW);
    await turn(store, 'm2', { lead: { lead: lead('l1', { banners: ['attorney'] }), ...waiting } });
    expect(await store.lead('l1')).toMatchObject({ standing: 'taken', agent: 'maria', lead: { banners: ['attorney'] } });
  });

  it('have one winner each at 1,000 parallel claims over two instances', async () => {
    const place = await emptyPlace(kind);
    const stores = [await place.open(), await place.open()];
    const ids = Array.from({ length: 20 }, (_, n) => `l${n}`);
    for (const id of ids) await turn(stores[0]!, 'm', { lead: { lead: lead(id), ...waiting } }, `c ${id}`);
    const winners = new Map(ids.map((id) => [id, [] as string[]]));
    await Promise.all(
      Array.from({ length: 1_000 }, async (_, n) => {
        const id = ids[n % ids.length]!;
        if (await stores[n % 2 === 0 ? 0 : 1]!.claim(id, `agent ${n}`, NOW)) winners.get(id)?.push(`agent ${n}`);
      }),
    );
    for (const [id, won] of winners) {
      expect(won).toHaveLength(1);
      expect((await stores[1]!.lead(id))?.agent).toBe(won[0]);
    }
  });

  it('cannot be two open ones of a conversation, even behind the store’s back', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    await turn(store, 'm1', { lead: { lead: lead('l1'), ...waiting } }, 'c', daysLater(1));
    const twin = place.raw(
      `insert into leads (id, conversation, created_at, updated_at, standing, agent, outcome, urgency, sale_date, lead)
       select 'l2', conversation, created_at, updated_at, standing, agent, outcome, urgency, sale_date, lead from leads`,
    );
    await expect(twin).rejects.toThrow(/unique/i);
  });
});
