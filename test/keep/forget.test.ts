import { describe, expect, it } from 'vitest';
import { consent, job, later, lead, line, turn } from './samples.ts';
import { emptyPlace, kinds } from './stores.ts';

const PHONE = '602-555-0142';
const MAIL = 'teo@"odd".example';

describe.each(kinds)('words taken out of what was kept, on %s', (kind) => {
  const lived = async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    store.setTargets(['crm']);
    for (const conversation of ['c', 'neighbour'])
      await turn(
        store,
        'm1',
        {
          heard: { type: 'answered', facts: { phone: { value: PHONE, said: `call ${PHONE}`, sure: 1 } } },
          entries: [line('user', `call ${PHONE} or ${MAIL}`), line('bot', `I noted ${PHONE}. How many months?`)],
          lead: { lead: lead(`l ${conversation}`, { contact: { ...lead('').contact, phone: PHONE } }), standing: 'waiting', agent: null },
          consents: [consent(`k ${conversation}`, { conversation, value: PHONE, rendered: `May we call ${PHONE}?` })],
          outbox: [{ ...job(`j ${conversation}`, true), body: JSON.stringify({ phone: PHONE }) }],
          call: { slot: '2026-11-24T22:30:00.000Z@America/New_York', by: 'homeowner', agent: null },
        },
        conversation,
      );
    await turn(store, 'm2', { forget: { ticket: 'P-1', words: [PHONE, MAIL] } }, 'c', later(60));
    return { place, store };
  };
  const tables = ['entries', 'heard', 'leads', 'outbox', 'consent_values'] as const;

  it('leaves no trace of them in any table, and the rest of each row as it was', async () => {
    const { place, store } = await lived();
    const kept = await Promise.all(tables.map((table) => place.raw(`select * from ${table} where conversation = 'c'`)));
    expect(JSON.stringify(kept)).not.toContain('555-0142');
    expect(JSON.stringify(kept)).not.toContain('odd');
    const rows = await store.entries('c', 0);
    expect(rows[0]?.text).toBe('call [removed] or [removed]');
    expect(rows[1]?.text).toBe('I noted [removed]. How many months?');
    expect((await store.leadOf('c'))?.lead).toMatchObject({ id: 'l c', contact: { phone: '[removed]' } });
  });

  it('ends what was to come of it: no call is agreed on, and what waits is never sent', async () => {
    const { place, store } = await lived();
    expect(await place.raw("select * from call_backs where conversation = 'c'")).toEqual([]);
    const jobs = (await store.jobs({})).map(({ id, state, lastError, body }) => [id, state, lastError, body]);
    expect(jobs).toContainEqual(['j c', 'dead', 'erased', '{}']);
    expect((await store.dueJobs('crm', later(600), later(700), 10)).map(({ id }) => id)).toEqual(['j neighbour']);
    expect((await store.callsOf('neighbour')).map(({ state }) => state)).toEqual(['booked']);
  });

  it('touches nobody else', async () => {
    const { store } = await lived();
    expect((await store.entries('neighbour', 0))[0]?.text).toContain(PHONE);
    expect((await store.leadOf('neighbour'))?.lead.contact.phone).toBe(PHONE);
  });

  it('keeps the chain of consents whole, and lets nothing else out of it', async () => {
    const { place, store } = await lived();
    expect(await store.verifyConsents()).toEqual({ ok: true, brokenAt: null });
    expect(await store.consents('c')).toMatchObject([{ value: '[erased]', rendered: '[erased]' }]);
    // the neighbour's words stay under lock: nobody asked for those to go
    await expect(async () => place.raw("delete from consent_values where conversation = 'neighbour'")).rejects.toThrow(/append-only/);
  });

  it('happens once, with its turn', async () => {
    const { store } = await lived();
    const again = await turn(store, 'm2', { forget: { ticket: 'P-1', words: ['months'] } }, 'c', later(61));
    expect(again.duplicate).toBe(true);
    expect((await store.entries('c', 0))[1]?.text).toContain('months');
  });
});
