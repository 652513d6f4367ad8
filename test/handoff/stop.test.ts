import { afterEach, expect, it } from 'vitest';
import { Agent, Client, type House, openHouse } from '../house.ts';
import { type HttpStand, httpStand } from './stand.ts';

/** "Stop" in the chat, all the way: to the desk, to what waits in the outbox, and to those who were told before (C-5). */
let house: House;
let receiver: HttpStand;
afterEach(async () => {
  await house.end();
  await receiver.close();
});

const answers: Record<string, [string, string?]> = {
  'handoff.how': ['Call me', 'call'],
  'contact.name': ['Maria'],
  'contact.phone': ['602-555-0100'],
  'contact.best_time': ['weekdays after 5'],
  'contact.safe': ['Nothing special', 'nothing_special'],
  'consent.call': ['Yes, call me', 'yes'],
  'handoff.preview': ['Yes, send it', 'yes'],
};

async function lead(client: Client): Promise<void> {
  await client.open();
  await client.say('I want to talk to a person');
  for (let i = 0; i < 12 && !client.data.some(({ lines }) => lines.includes('handoff.sent')); i += 1) {
    const [text, choice] = answers[client.standing?.id ?? ''] ?? ['skip'];
    await client.say(text, choice);
  }
}
const types = () => receiver.json().map(({ type }) => type);

it('takes back every consent, sits on top of the lead at the desk, and tells the receiver', async () => {
  receiver = await httpStand();
  house = await openHouse({ JSON_URL: receiver.url, TARGETS_ALLOW_PRIVATE: 'true' });
  const client = new Client(house.url);
  await lead(client);
  await expect.poll(types, { timeout: 10_000 }).toEqual(['lead.created']);
  const created = receiver.json()[0] as { data: { id: string; consents: { channel: string; state: string }[] } };
  expect(created.data.consents.map(({ channel, state }) => `${channel} ${state}`)).toEqual(
    expect.arrayContaining(['call granted', 'share granted']),
  );

  await client.say('stop, leave me alone');
  await expect.poll(types, { timeout: 10_000 }).toEqual(['lead.created', 'consent.revoked']);
  const revoked = receiver.json()[1] as { data: { id: string; channels: string[]; contact: { phone: string } } };
  expect(revoked.data.id).toBe(created.data.id);
  expect(revoked.data.channels.toSorted()).toEqual(expect.arrayContaining(['call', 'share']));
  expect(revoked.data.contact.phone).toContain('602');
  const records = await house.store.consents(client.conversation);
  const last = new Map(records.map((one) => [one.channel, one]));
  expect([...last.values()].filter(({ state }) => state === 'granted')).toEqual([]);
  expect(last.get('call')?.act).toContain('leave me alone');
  expect(await house.store.verifyConsents()).toEqual({ ok: true, brokenAt: null });

  const ann = new Agent(house.url);
  await ann.join(house.firstAgentLink!);
  const { json } = await ann.call('GET', `/desk/api/leads/${created.data.id}`);
  expect(json).toMatchObject({ contact: { phone: null }, mayContact: { call: false } });
  expect((json.banners as string[])[0]).toBe('do_not_contact');
});

it('what had not gone out yet never goes out', async () => {
  receiver = await httpStand();
  receiver.mood = (_, response) => {
    response.writeHead(503);
    response.end();
  };
  house = await openHouse({ JSON_URL: receiver.url, TARGETS_ALLOW_PRIVATE: 'true' });
  const client = new Client(house.url);
  await lead(client);
  await expect.poll(types, { timeout: 10_000 }).toEqual(['lead.created']);
  await client.say('stop');
  const jobs = await house.store.jobs({});
  expect(jobs.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual(['consent.revoked waiting', 'lead.created dead']);
});

it('a deletion tells those who were told', async () => {
  receiver = await httpStand();
  house = await openHouse({ JSON_URL: receiver.url, TARGETS_ALLOW_PRIVATE: 'true' });
  const client = new Client(house.url);
  await lead(client);
  await expect.poll(types, { timeout: 10_000 }).toEqual(['lead.created']);
  await client.say('delete my data');
  await expect.poll(types, { timeout: 10_000 }).toEqual(['lead.created', 'lead.erased']);
  expect(receiver.json()[1]!.data).toEqual({ id: (receiver.json()[0]!.data as { id: string }).id, conversationId: client.conversation });
});
