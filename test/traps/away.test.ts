import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Agent, Client, type House, openHouse } from '../house.ts';

/** Leaving and coming back: after most of a day one line says where we were; sooner, or after danger and stop, it does not. */
let house: House;
let hours = 0;
const base = Date.parse('2026-11-22T15:00:00Z');
beforeAll(async () => {
  house = await openHouse({}, undefined, () => new Date(base + hours * 3_600_000));
});
afterAll(async () => house.end());

/** A page that is opened again: its key gives it a fresh token. */
const again = async (client: Client) => {
  const made = await fetch(`${client.base}/tokens/generate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resume: client.resume }),
  });
  const { token, resume } = (await made.json()) as { token: string; resume?: string };
  Object.assign(client, { token, resume: resume ?? client.resume });
  const answer = await fetch(`${client.base}/conversations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${client.token}` },
    body: '{}',
  });
  expect(answer.status).toBe(200);
  return (await client.read()).filter(({ from }) => from.role === 'bot');
};
/** A page that was never closed: a new token, and nothing is opened. */
const freshToken = (client: Client) => {
  client.token = '';
  return client.comeBack(client.resume);
};
const newest = (client: Client, since: number) =>
  client.seen.slice(since).flatMap(({ channelData }) => channelData?.porchlight?.lines ?? []);

async function talk(...texts: string[]): Promise<Client> {
  hours = 0;
  const client = new Client(house.url);
  await client.open();
  for (const text of texts) await client.say(text);
  return client;
}

describe('somebody who comes back', () => {
  it('after twenty hours gets one line of what was said, once, and the question that stood', async () => {
    const client = await talk('lost my job, 3 months behind');
    const stood = client.standing?.id;
    const since = client.seen.length;
    hours = 21;
    await again(client);
    const lines = newest(client, since);
    expect(lines.filter((id) => id === 'recap.line')).toHaveLength(1);
    expect(client.standing?.id).toBe(stood);
    const once = client.seen.length;
    await again(client);
    expect(newest(client, once)).toEqual([]);
  });

  it('who writes at once, without opening anything, gets the line before the answer, and one question', async () => {
    const client = await talk('lost my job, 3 months behind');
    const since = client.seen.length;
    hours = 21;
    await freshToken(client);
    const replies = await client.say('no sale date');
    const lines = newest(client, since);
    expect(lines[0]).toBe('recap.line');
    expect(lines.filter((id) => id === 'recap.line')).toHaveLength(1);
    expect(replies.flatMap(({ channelData }) => channelData?.porchlight?.ask ?? [])).toHaveLength(1);
    expect(client.standing?.id).toBe('place.state');
    expect(client.data.findLast(({ heard }) => heard !== undefined)?.heard).toEqual({ saleDate: 'none' });
    const once = client.seen.length;
    await client.say('Ohio');
    expect(newest(client, once)).not.toContain('recap.line');
  });

  it('whose first words are of danger, of stopping or of deleting hears no word of the house before the answer', async () => {
    for (const text of ['I want to kill myself', 'stop contacting me', 'delete my data']) {
      const client = await talk('lost my job, 3 months behind');
      const since = client.seen.length;
      hours = 30;
      await freshToken(client);
      await client.say(text);
      expect(newest(client, since).length).toBeGreaterThan(0);
      expect(newest(client, since).join(' ')).not.toContain('recap.');
    }
  });

  it('in a conversation that a person of ours holds hears nothing of it from the bot', async () => {
    const client = await talk('lost my job, 3 months behind');
    const agent = new Agent(house.url);
    await client.say('a person please');
    for (let n = 0; n < 12 && client.standing?.id !== 'waiting.meanwhile'; n++)
      await client.say(
        client.standing?.id === 'handoff.preview' ? 'yes' : client.standing?.id === 'contact.reach' ? 'in this chat' : 'skip',
      );
    await agent.join(house.firstAgentLink!);
    const { json } = await agent.call('GET', '/desk/api/leads');
    const leads = (Array.isArray(json) ? json : (json as { leads: unknown[] }).leads) as { id: string; conversation?: string }[];
    for (const { id } of leads) await agent.call('POST', `/desk/api/leads/${id}/take`);
    await client.read();
    const since = client.seen.length;
    hours = 30;
    await freshToken(client);
    await client.say('hello?');
    expect(newest(client, since).join(' ')).not.toContain('recap.');
  });

  it('sooner gets nothing new', async () => {
    const client = await talk('lost my job, 3 months behind');
    const since = client.seen.length;
    hours = 0.3;
    await again(client);
    expect(newest(client, since)).toEqual([]);
  });

  it('after stop gets nothing, and after danger no word about the house', async () => {
    const stopped = await talk('lost my job, 3 months behind', 'stop contacting me');
    const dark = await talk('lost my job, 3 months behind', 'I want to kill myself');
    const [afterStop, afterDark] = [stopped.seen.length, dark.seen.length];
    hours = 30;
    await again(stopped);
    await again(dark);
    expect(newest(stopped, afterStop)).toEqual([]);
    expect(newest(dark, afterDark)).toEqual(['safety.here']);
  });
});
