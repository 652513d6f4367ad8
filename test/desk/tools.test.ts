import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cannedOf } from '../../src/handoff/desk/canned.ts';
import { numbers } from '../../src/handoff/desk/figures.ts';
import type { Consent } from '../../src/handoff/lead.ts';
import type { Writes } from '../../src/keep/store.ts';
import { loadLibrary } from '../../src/library.ts';
import { findBanned } from '../../src/say/banned.ts';
import { consent, maria } from './people.ts';
import { type Browserless, type Rig, rig } from './rig.ts';

let here: Rig;
let ann: Browserless;
let ada: Browserless;
const reopened: string[] = [];
beforeEach(async () => {
  here = await rig({ reopen: (target) => void reopened.push(target) });
  await here.arrives(maria());
  ann = await here.agent('Ann');
  ada = await here.agent('Ada', 'admin');
});
afterEach(() => here.stop());
const at = '/desk/api/leads/lead-maria';
const idOf = async (client: Browserless) => String((await client.get('/desk/api/me')).body.id);
const write = (more: Partial<Writes>, messageId = Math.random().toString()) =>
  here.store.inTurn({ conversation: 'conv-maria', messageId, now: '2026-11-22T15:00:00.000Z' }, (before) => ({
    channel: 'directline',
    user: 'dl_1',
    language: 'en',
    chartVersion: '1',
    snapshot: '{}',
    life: before.conversation!.life,
    heard: null,
    entries: [],
    consents: [],
    outbox: [],
    ...more,
  }));

describe('notes', () => {
  test('are shared among colleagues, in order, with who wrote them; never in a transcript', async () => {
    expect((await ann.post(`${at}/notes`, { text: '  prefers mornings ' })).status).toBe(201);
    here.pass(1_000);
    await ada.post(`${at}/notes`, { text: '<b>second</b>' });
    const { notes } = (await ann.get(`${at}/notes`)).body;
    expect(notes).toMatchObject([
      { by: 'Ann', text: 'prefers mornings' },
      { by: 'Ada', text: '<b>second</b>' },
    ]);
    for (const format of ['json', 'text', 'transcript'])
      expect((await ann.get(`${at}/transcript?format=${format}`)).text).not.toContain('mornings');
    expect(here.audits.filter(({ what }) => what === 'note')).toHaveLength(2);
  });

  test('empty, long or for nobody are refused', async () => {
    expect((await ann.post(`${at}/notes`, { text: ' ' })).status).toBe(400);
    expect((await ann.post(`${at}/notes`, { text: 'a'.repeat(2_001) })).status).toBe(413);
    expect((await ann.post('/desk/api/leads/nobody/notes', { text: 'x' })).status).toBe(404);
  });
});

describe('to a colleague', () => {
  test('in one step: the colleague speaks, the one before does not', async () => {
    await ann.post(`${at}/take`);
    const passed = await ann.post(`${at}/pass`, { to: await idOf(ada) });
    expect(passed.body.lead).toMatchObject({ standing: 'taken', agent: { name: 'Ada' } });
    expect((await here.store.conversation('conv-maria'))?.life).toEqual({ state: 'agent', agent: await idOf(ada) });
    expect((await ann.post(`${at}/messages`, { text: 'still me' })).status).toBe(409);
    expect((await ada.post(`${at}/messages`, { text: 'hello' })).status).toBe(200);
  });

  test('only by who holds it, only to somebody who works here', async () => {
    const to = await idOf(ada);
    expect((await ann.post(`${at}/pass`, { to })).status).toBe(409);
    await ann.post(`${at}/take`);
    expect((await ada.post(`${at}/pass`, { to })).status).toBe(409);
    expect((await ann.post(`${at}/pass`, { to: 'nobody' })).status).toBe(404);
    expect((await ann.post(`${at}/pass`, { to: await idOf(ann) })).status).toBe(400);
    const gone = await here.agent('Gone');
    const goneId = await idOf(gone);
    await ada.post(`/desk/api/colleagues/${goneId}/disable`);
    expect((await ann.post(`${at}/pass`, { to: goneId })).status).toBe(400);
  });
});

describe('colleagues', () => {
  test('are seen as there or not; addresses are for admins', async () => {
    await ann.get('/desk/api/me');
    const { colleagues } = (await ann.get('/desk/api/colleagues')).body as {
      colleagues: { name: string; present: boolean; email?: string }[];
    };
    expect(colleagues).toMatchObject([
      { name: 'Ada', present: true },
      { name: 'Ann', present: true },
    ]);
    expect(colleagues.every(({ email }) => email === undefined)).toBe(true);
    here.pass(6 * 60_000);
    const later = (await ada.get('/desk/api/colleagues')).body.colleagues;
    expect(later).toMatchObject([
      { name: 'Ada', email: 'ada@example.org' },
      { name: 'Ann', present: false },
    ]);
  });

  test('who is switched off is out at once, cannot log in, and holds nothing any more', async () => {
    const id = await idOf(ann);
    await ann.post(`${at}/take`);
    expect((await ada.post(`/desk/api/colleagues/${id}/disable`)).status).toBe(204);
    expect((await ann.get('/desk/api/leads')).status).toBe(401);
    const again = await here.client().post('/desk/api/login', { email: 'ann@example.org', password: 'three quiet porches' });
    expect(again.body.error?.code).toBe('BadLogin');
    expect((await ada.get(at)).body).toMatchObject({ standing: 'returned', agent: null });
    await ada.post(`/desk/api/colleagues/${id}/enable`);
    expect((await here.client().post('/desk/api/login', { email: 'ann@example.org', password: 'three quiet porches' })).status).toBe(200);
    expect((await ada.post(`/desk/api/colleagues/${await idOf(ada)}/disable`)).status).toBe(409);
  });
});

describe('the outbox', () => {
  beforeEach(async () => {
    (here.store as unknown as { setTargets(names: string[]): void }).setTargets(['webhook', 'email']);
    await write({
      consents: [{ ...consent('call', 'granted', '+16145550100'), id: 'k1' }],
      outbox: [{ id: 'msg_1', kind: 'lead.created', body: '{"data":{"contact":{"name":"Maria"}}}', needsConsent: true }],
    });
  });
  const store = () =>
    here.store as unknown as { jobFailed(id: string, target: string, next: { at: string | null; error: string }): Promise<void> };

  test('shows tries and dead letters, never what is in them', async () => {
    await store().jobFailed('msg_1', 'email', { at: null, error: 'answered 550' });
    const { body, text } = await ann.get('/desk/api/jobs');
    expect(body).toMatchObject({ late: 0, dead: 1 });
    const jobs = (body.jobs as { target: string }[]).toSorted((one, other) => one.target.localeCompare(other.target));
    expect(jobs).toMatchObject([
      { id: 'msg_1', target: 'email', state: 'dead', tries: 1, lastError: 'answered 550', canReplay: true },
      { id: 'msg_1', target: 'webhook', state: 'waiting', tries: 0 },
    ]);
    expect(text).not.toContain('Maria');
    expect(((await ann.get('/desk/api/jobs?state=dead')).body.jobs as unknown[]).length).toBe(1);
    expect((await ann.get('/desk/api/jobs?state=lost')).status).toBe(400);
  });

  test('an admin sends a dead letter again; the queue says that something is late', async () => {
    await store().jobFailed('msg_1', 'email', { at: null, error: 'answered 550' });
    expect((await ann.post('/desk/api/jobs/msg_1/email/replay')).status).toBe(403);
    expect((await ada.post('/desk/api/jobs/msg_1/email/replay')).status).toBe(202);
    expect(reopened).toContain('email');
    expect((await ada.post('/desk/api/jobs/msg_2/email/replay')).status).toBe(404);
    expect((await ann.get('/desk/api/leads')).body.outbox).toEqual({ late: 0, dead: 0 });
    here.pass(15 * 60_000);
    expect((await ann.get('/desk/api/leads')).body.outbox).toEqual({ late: 2, dead: 0 });
  });

  test('what a stop ended stays ended', async () => {
    await write({ consents: [{ ...consent('call', 'revoked', '+16145550100'), id: 'k2' }] });
    expect((await ada.post('/desk/api/jobs/msg_1/email/replay')).status).toBe(409);
    expect((await ann.get('/desk/api/leads')).body.outbox).toEqual({ late: 0, dead: 0 });
  });
});

test('a stop is on the screen at once: banner first, nothing to dial', async () => {
  await write({ consents: [{ ...consent('text', 'granted', '+16145550100'), id: 'k1' }] });
  expect((await ann.get(at)).body).toMatchObject({ mayContact: { text: true }, contact: { phone: '+16145550100' } });
  await write({ consents: [{ ...consent('text', 'revoked', '+16145550100'), id: 'k2' }] });
  const { body } = await ann.get(at);
  expect(body).toMatchObject({ mayContact: { call: false, text: false, email: false }, contact: { phone: null, email: null } });
  expect((body.banners as string[])[0]).toBe('do_not_contact');
  const [line] = (await ann.get('/desk/api/leads')).body.leads as { banners: string[] }[];
  expect(line!.banners[0]).toBe('do_not_contact');
});

test('the consents are one file for an admin, with the word on the chain', async () => {
  await write({ consents: [{ ...consent('text', 'granted', '+16145550100'), id: 'k1', conversation: 'conv-maria' }] });
  const answer = await ada.get(`${at}/consents`);
  expect(answer.headers.get('content-disposition')).toContain('consents-lead-maria.json');
  const file = JSON.parse(answer.text) as { chain: object; records: Consent[] };
  expect(file.chain).toEqual({ ok: true, brokenAt: null });
  expect(file.records).toMatchObject([{ id: 'k1', rendered: 'May we contact you by text at +16145550100?', state: 'granted' }]);
});

describe('canned replies', () => {
  const library = loadLibrary();
  const all = (['en', 'es'] as const).flatMap((language) =>
    cannedOf(Object.values(library.explain[language]), language, 'Maple Street Homes', (text) => findBanned(text, language).length === 0),
  );

  test('each rests on facts of the ledger, fits a reply and holds no banned word', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const reply of all) {
      expect(reply.text.length, reply.id).toBeLessThanOrEqual(800);
      expect(reply.text, reply.id).not.toMatch(/\{[A-Z]{2}|\{operator\}/);
      expect(reply.facts.filter((fact) => library.facts[fact] === undefined)).toEqual([]);
      const said = findBanned(reply.text, reply.language as 'en' | 'es').map(({ id }) => `${reply.id}: ${id}`);
      expect(said).toEqual([]);
    }
  });

  test('a page with a promise in it is not offered', () => {
    const page = { id: 'x', title: 'X', bubbles: [{ text: 'We guarantee that you keep it.', facts: [] }] };
    expect(cannedOf([page], 'en', 'M', (text) => findBanned(text, 'en').length === 0)).toEqual([]);
  });

  test('come in the language of the homeowner, those asked for most first', async () => {
    const own = await rig({ canned: () => all });
    const lee = await own.agent('Lee');
    const { replies } = (await lee.get('/desk/api/canned?language=es')).body as { replies: { id: string; language: string }[] };
    expect(new Set(replies.map(({ language }) => language))).toEqual(new Set(['es']));
    expect(replies[0]?.id).toBe('counsellor');
    await own.stop();
  });
});

describe('figures', () => {
  const waits = [
    { level: 'days', minutes: 3, count: 1 },
    { level: 'days', minutes: 14, count: 1 },
    { level: 'none', minutes: 60, count: 3 },
    { level: 'none', minutes: 3_000, count: 1 },
    { level: 'none', minutes: null, count: 2 },
  ];

  test('count urgency, outcomes, where people left and how long they waited', () => {
    const found = {
      conversations: 40,
      urgency: [
        { level: 'days', count: 2 },
        { level: 'safety', count: 1 },
      ],
      outcome: [
        { outcome: 'kept', count: 4 },
        { outcome: null, count: 1 },
        { outcome: 'other', count: 1 },
      ],
      left: [
        { ask: 'loan.type', count: 1 },
        { ask: 'home.value', count: 2 },
        { ask: null, count: 9 },
      ],
      waits,
    };
    expect(numbers(found, '2026-10-01T08:00:00.000Z', { 'home.value': 'What might it sell for?' })).toEqual({
      since: '2026-10-01',
      conversations: 40,
      urgency: { days: 2, safety: 1 },
      outcome: { kept: 4, other: 2 },
      drop: [
        { ask: 'home.value', question: 'What might it sell for?', count: 2 },
        { ask: 'loan.type', question: 'loan.type', count: 1 },
      ],
      answers: {
        within: { '5 min': 1, '15 min': 1, '1 h': 0, '4 h': 3, '1 day': 0, longer: 1 },
        waiting: 2,
        medianMinutes: 60,
        byLevel: { days: { medianMinutes: 3, waiting: 0 }, none: { medianMinutes: 60, waiting: 2 } },
      },
    });
  });

  test('come from the store, for a period, and hold for an empty house', async () => {
    await ann.post(`${at}/take`);
    const { body } = await ann.get('/desk/api/figures?days=30');
    expect(body).toMatchObject({ conversations: 1, urgency: { days: 1 }, answers: { waiting: 0, medianMinutes: 55 } });
    expect((await ann.get('/desk/api/figures?days=31')).status).toBe(400);
    here.pass(8 * 86_400_000);
    const eve = await here.agent('Eve');
    expect((await eve.get('/desk/api/figures?days=7')).body).toMatchObject({ conversations: 0, urgency: {} });
    expect((await eve.get('/desk/api/figures')).body).toMatchObject({ since: null, urgency: { days: 1 } });
    const none = { conversations: 0, urgency: [], outcome: [], left: [], waits: [] };
    expect(numbers(none, null, {})).toMatchObject({ drop: [], answers: { medianMinutes: null, waiting: 0 } });
  });
});
