import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, type House, openHouse } from '../house.ts';

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
