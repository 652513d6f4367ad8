import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Entry } from '../../src/message.ts';
import { Browserless } from '../desk/rig.ts';
import { type House, openHouse } from '../house.ts';

/** What is told after the lead went out reaches the packet: nobody tells it twice. In the real house. */
let house: House;
let now: Date;
let count = 0;
beforeEach(async () => {
  now = new Date('2026-11-23T15:00:00.000Z');
  const target = { JSON_URL: 'http://127.0.0.1:9/', TARGETS_ALLOW_PRIVATE: 'true' };
  house = await openHouse({ TODAY: '2026-11-23', ...target }, undefined, () => now);
});
afterEach(() => house.end());

async function hear(text: string): Promise<Entry[]> {
  count += 1;
  const at = now.toISOString();
  return (await house.spine.hear({ conversation: 'c1', channel: 'directline', messageId: `m${count}`, kind: 'message', text, at })).replies;
}
const lead = async () => (await house.store.leadOf('c1'))!;
const kinds = async () => (await house.store.jobs({})).map(({ kind }) => kind).toSorted();
const answers: Record<string, string> = { 'handoff.how': 'Here in the chat', 'contact.name': 'Maria' };

async function untilSent(): Promise<void> {
  let rows = await hear('I am 3 months behind in Ohio, I want to talk to a person');
  for (let i = 0; i < 8 && (await house.store.leadOf('c1')) === null; i += 1)
    rows = await hear(answers[rows.findLast(({ data }) => data?.ask)?.data?.ask?.id ?? ''] ?? 'yes');
}

it('while they wait: the packet grows, they wait since they came, and other systems hear of it', async () => {
  await untilSent();
  const came = (await lead()).lead.createdAt;
  now = new Date('2026-11-23T15:10:00.000Z');
  await hear('the sale is on November 27');
  expect((await lead()).lead).toMatchObject({ case: { saleDate: { value: '2026-11-27' } }, urgency: { level: 'today' }, createdAt: came });
  expect(await kinds()).toEqual(['lead.created', 'lead.updated']);
});

it('while they go on with the questions: each answer is in the packet, and a mailbox does not get a letter for each', async () => {
  await untilSent();
  await hear('go on');
  for (const text of ['I owe 300k', 'the house may bring 250k', 'we live here']) await hear(text);
  expect((await lead()).lead.case).toMatchObject({ mortgageBalance: { value: 300_000 }, homeValue: { value: 250_000 } });
  expect(await kinds()).toEqual(['lead.created']);
  await hear('the auction is on November 27');
  expect(await kinds()).toEqual(['lead.created', 'lead.updated']);
});

it('while an agent talks with them: on the agent’s screen, in their hands, and the bot stays silent', async () => {
  await untilSent();
  const dana = new Browserless(house.url);
  const token = house.firstAgentLink?.split('#token=')[1];
  await dana.post('/desk/api/join', { token, email: 'dana@example.org', name: 'Dana', password: 'three quiet porches' });
  expect((await dana.post(`/desk/api/leads/${(await lead()).lead.id}/take`)).status).toBe(200);
  expect(await hear('I owe 300k, and the sale is on November 27')).toEqual([]);
  expect(await lead()).toMatchObject({
    standing: 'taken',
    agentName: 'Dana',
    lead: { case: { mortgageBalance: { value: 300_000 }, saleDate: { value: '2026-11-27' } } },
  });
});
