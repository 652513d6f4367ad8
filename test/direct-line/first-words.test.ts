import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, type Running, startService } from './service.ts';

/** A token and the first words in one answer, for clients that ask for both; nobody else gets more than a token. */
let service: Running;
beforeAll(async () => {
  service = await startService({});
});
afterAll(() => service.stop());

const generate = (query: string) => call(service, 'POST', `/tokens/generate${query}`, {});
const openings = (conversation: unknown) => service.spine.heard.filter((one) => one.conversation === conversation);

test('asked for: the same activities as a first poll, a place to go on from, and one opening', async () => {
  const { status, body } = await generate('?start=true&locale=es');
  expect(status).toBe(200);
  const polled = await call(service, 'GET', `/conversations/${body.conversationId}/activities?watermark=`, { token: String(body.token) });
  expect(body.activities).toEqual(polled.body.activities);
  expect((body.activities as unknown[]).length).toBeGreaterThan(0);
  expect(body.watermark).toBe(polled.body.watermark);
  expect(String(body.streamUrl)).toContain(`watermark=${body.watermark}&`);
  expect(openings(body.conversationId)).toMatchObject([{ kind: 'opened', messageId: 'opened', locale: 'es' }]);
  // A client that starts it the plain way as well opens nothing twice.
  const again = await call(service, 'POST', '/conversations', { token: String(body.token), body: {} });
  expect(again.status).toBe(200);
});

test('not asked for: a token, and nothing is opened', async () => {
  for (const query of ['', '?start=1', '?locale=es']) {
    const { body } = await generate(query);
    expect(Object.keys(body).sort()).toEqual(['conversationId', 'expires_in', 'resume', 'token']);
    expect(openings(body.conversationId)).toEqual([]);
  }
});

test('a locale that is none is left out', async () => {
  const { body } = await generate('?start=true&locale=%3Cscript%3E');
  expect(openings(body.conversationId)[0]?.locale).toBeUndefined();
});

test('where nothing can be stored: a token all the same, and the plain way is open', async () => {
  const hear = service.spine.hear;
  service.spine.hear = () => Promise.reject(new Error('the disk is full'));
  const { status, body } = await generate('?start=true');
  service.spine.hear = hear;
  expect(status).toBe(200);
  expect(body.activities).toBeUndefined();
  const started = await call(service, 'POST', '/conversations', { token: String(body.token), body: {} });
  expect(started.status).toBe(201);
});
