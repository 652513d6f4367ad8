import { afterAll, beforeAll, expect, it } from 'vitest';
import { Client, type House, openHouse } from '../house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.end());

const get = (client: Client, query: string, token = client.token) =>
  fetch(`${client.base}/conversations/${client.conversation}/transcript${query}`, { headers: { authorization: `Bearer ${token}` } });

it('gives homeowners their own conversation as text, .transcript, JSON and a page, and nobody else', async () => {
  const client = new Client(house.url);
  await client.open();
  await client.say('lost my job, my card is 4111 1111 1111 1111');
  for (const [format, type] of [
    ['text', 'text/plain'],
    ['transcript', 'application/json'],
    ['json', 'application/json'],
    ['page', 'text/html'],
  ]) {
    const answer = await get(client, `?format=${format}`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const body = await answer.text();
    expect(body).toContain('lost my job');
    expect(body).not.toContain('4111');
  }
  const other = new Client(house.url);
  await other.open();
  expect((await get(client, '', other.token)).status).toBe(403);
  expect((await get(client, '', '')).status).toBe(401);
  expect((await get(client, '?format=exe')).status).toBe(400);
});

it('has nothing left after an erasure', async () => {
  const client = new Client(house.url);
  await client.open();
  await client.say('delete my data');
  expect((await get(client, '')).status).toBe(404);
});
