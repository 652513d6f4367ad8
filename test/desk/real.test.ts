import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Porchlight, start } from '../../src/main.ts';
import type { Entry } from '../../src/message.ts';
import { Browserless } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** The desk on the real house: a homeowner asks for a person, an agent talks with them and lets go. */
let dataDir: string;
let house: Porchlight;
let dana: Browserless;
let said = 0;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'desk-real-'));
  house = await start({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', TODAY: '2026-11-22' });
  dana = new Browserless(house.url);
  const token = house.firstAgentLink?.split('#token=')[1];
  const joined = await dana.post('/desk/api/join', { token, email: 'dana@example.org', name: 'Dana', password: 'three quiet porches' });
  expect(joined.status).toBe(201);
});
afterEach(async () => {
  await house.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const say = (text: string, kind: 'opened' | 'message' = 'message') => {
  said += 1;
  return house.spine.hear({ conversation: 'c1', channel: 'directline', messageId: `m${said}`, kind, text, at: new Date().toISOString() });
};
const leads = async () => (await dana.get('/desk/api/leads')).body.leads as { id: string; kind: string; standing: string }[];
const entries = () => house.spine.read('c1', 0);

/** Stays in the chat, tells a first name, and agrees to what is shown, until a lead is there. */
async function untilLead(): Promise<string> {
  const answers: Record<string, string> = { 'handoff.how': 'in this chat', 'contact.name': 'Maria' };
  for (let i = 0; i < 15; i += 1) {
    const [lead] = await leads();
    if (lead !== undefined) return lead.id;
    const last = (await entries()).findLast((entry: Entry) => entry.author === 'bot');
    await say(answers[last?.data?.ask?.id ?? ''] ?? 'yes');
  }
  throw new Error('no lead came');
}

test('person asked for, lead at the desk, taken, talked, handed back, closed', async () => {
  await say('', 'opened');
  await say('I lost my job, I am 3 months behind in Ohio and the sale is on December 4. I want to talk to a person');
  const id = await untilLead();
  expect((await dana.get(`/desk/api/leads/${id}`)).body).toMatchObject({
    kind: 'lead',
    case: { monthsBehind: { value: 3 } },
    urgency: { saleDate: '2026-12-04' },
  });

  expect((await dana.post(`/desk/api/leads/${id}/take`)).body.lead).toMatchObject({ standing: 'taken', agent: { name: 'Dana' } });
  await dana.post(`/desk/api/leads/${id}/messages`, { text: 'Hi, Dana here.', messageId: '1' });
  await dana.post(`/desk/api/leads/${id}/messages`, { text: 'Hi, Dana here.', messageId: '1' });
  const before = (await entries()).length;
  await say('thank you Dana');
  const after = await entries();
  expect(after.slice(before).map(({ author }) => author)).toEqual(['user']);
  expect(after.filter(({ text }) => text === 'Hi, Dana here.')).toMatchObject([{ author: 'agent', name: 'Dana' }]);

  expect((await dana.post(`/desk/api/leads/${id}/return`)).body.lead).toMatchObject({ standing: 'returned', agent: null });
  await say('what now?');
  expect((await entries()).at(-1)?.author).toBe('bot');
  expect((await dana.post(`/desk/api/leads/${id}/close`, { outcome: 'referred' })).body.lead).toMatchObject({
    standing: 'closed',
    outcome: 'referred',
  });
});

test.each([[[]], [['take', 'return']]])(
  'closing after %j, with nobody of the firm in the chat, says nothing to the homeowner',
  async (before) => {
    await say('', 'opened');
    await say('I lost my job, I am 3 months behind in Ohio. I want to talk to a person');
    const id = await untilLead();
    for (const verb of before) await dana.post(`/desk/api/leads/${id}/${verb}`);
    const told = (await entries()).length;
    expect((await dana.post(`/desk/api/leads/${id}/close`, { outcome: 'other' })).body.lead).toMatchObject({ standing: 'closed' });
    expect((await entries()).length).toBe(told);
    // and a person can be asked for anew
    await say('I want to talk to a person');
    expect((await entries()).at(-1)?.data?.ask?.id).toBe('handoff.preview');
  },
);

test('a safety lead can be closed though nobody ever held the conversation', async () => {
  await say('', 'opened');
  await say("I can't do this anymore, I want to kill myself");
  const [lead] = await leads();
  expect(lead).toMatchObject({ kind: 'safety', standing: 'waiting' });
  const closed = await dana.post(`/desk/api/leads/${lead!.id}/close`, { outcome: 'referred' });
  expect(closed.body.lead).toMatchObject({ standing: 'closed', outcome: 'referred' });
  expect(await leads()).toEqual([]);
});

test('what was said about violence at home is in no transcript of the desk', async () => {
  await say('', 'opened');
  await say('my husband hits me and I am scared of him');
  const [lead] = await leads();
  for (const format of ['json', 'text', 'transcript']) {
    const { text } = await dana.get(`/desk/api/leads/${lead!.id}/transcript?format=${format}`);
    expect(text).not.toContain('hits me');
    expect(text).toContain('[removed: kept private for safety]');
  }
});

test('who told of a danger and then asks for a person stays first in the queue, and the reason names no danger', async () => {
  await say('', 'opened');
  await say('my husband hits me and I am scared of him');
  await say('I want to talk to a person');
  for (let i = 0; i < 10 && (await leads())[0]?.kind !== 'lead'; i += 1) await say(i === 0 ? 'skip' : 'yes');
  const [line] = (await dana.get('/desk/api/leads')).body.leads as { kind: string; urgency: { level: string; reasons: string[] } }[];
  expect(line).toMatchObject({ kind: 'lead', urgency: { level: 'today' } });
  expect(line!.urgency.reasons.join(' ')).toMatch(/first/);
  expect(JSON.stringify(line)).not.toMatch(/hits|husband|violence|abuse/i);
});
