import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { azureExchange } from '../../src/channels/direct-line/azure.ts';
import { makeClient } from './directlinejs.ts';
import { call, type Running, signing, startService } from './service.ts';

/**
 * Azure's Direct Line by setting. The channel service is a stand-in: a second service of ours with a secret, which keeps the conversations; the
 * front gives out its tokens.
 */
const secret = 'channel-secret-4f1c9d27';
const page = 'https://www.example.org';

let channel: Running;
let front: Running;
const log: unknown[] = [];
const warn = (fields: object, message: string) => void log.push({ fields, message });

beforeEach(async () => {
  log.length = 0;
  channel = await startService({ keys: { signing: Buffer.alloc(32, 7), secret } });
  front = await startService({ keys: { signing }, azure: azureExchange({ secret, url: `${channel.url}/`, log: { warn } }) });
});
afterEach(async () => {
  await front.stop();
  await channel.stop();
});

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('gives the token of the channel, for a user that nobody can guess, for the asking page alone, and says where to go', async () => {
  const { status, body } = await call(front, 'POST', '/tokens/generate', { body: { user: { id: 'me' } }, headers: { origin: page } });
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(['conversationId', 'domain', 'expires_in', 'token']);
  expect(body.domain).toBe(`${channel.url}/v3/directline`);
  expect(claimsOf(String(body.token))).toMatchObject({ user: expect.stringMatching(/^dl_[A-Za-z0-9_-]{22,}$/), origins: [page] });
  const next = await call(front, 'POST', '/tokens/generate', { headers: { origin: page } });
  expect(claimsOf(String(next.body.token)).user).not.toBe(claimsOf(String(body.token)).user);
});

test('the page talks to the channel, and the channel alone knows the conversation', async () => {
  const { body } = await call(front, 'POST', '/tokens/generate', {});
  const client = makeClient(channel.url, { token: String(body.token), webSocket: true });
  await client.until((all) => all.length >= 1);
  await client.post({ type: 'message', text: 'hello', from: { id: 'x' } });
  await client.until((all) => all.some((one) => 'text' in one && one.text === 'hello'));
  client.end();
  expect(await front.spine.find(String(body.conversationId))).toBe('unknown');
  expect(await channel.spine.find(String(body.conversationId))).toBe('open');
});

test('the secret reaches no page, no log and no address', async () => {
  const answers = [
    await call(front, 'POST', '/tokens/generate', { headers: { origin: page } }),
    await call(front, 'POST', '/tokens/generate', { headers: { origin: 'https://evil.example' } }),
    await call(front, 'POST', '/tokens/generate', { headers: { authorization: `Bearer ${secret}` } }),
  ];
  await channel.stop();
  answers.push(await call(front, 'POST', '/tokens/generate', {}));
  const seen =
    JSON.stringify(answers.map(({ status, body, headers }) => [status, body, [...headers]])) +
    JSON.stringify([log, front.log, channel.log]);
  expect(seen).not.toContain(secret);
  expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 503]);
});

test('an origin narrows, never widens', async () => {
  const ask = (trustedOrigins: string[]) =>
    call(front, 'POST', '/tokens/generate', { body: { trustedOrigins }, headers: { origin: page } });
  expect(claimsOf(String((await ask([page])).body.token)).origins).toEqual([page]);
  expect((await ask(['https://evil.example'])).status).toBe(403);
});

test('a resume key means nothing there', async () => {
  const { status, body } = await call(front, 'POST', '/tokens/generate', { body: { resume: 'x'.repeat(43) } });
  expect([status, body.resume]).toEqual([200, undefined]);
});

describe('a channel that does not do its part', () => {
  type Mood = { status: number; headers?: Record<string, string>; body?: string };
  const asked: IncomingMessage[] = [];
  const against = async (mood: Mood | 'silent') => {
    asked.length = 0;
    const service = createServer((request, response) => {
      asked.push(request);
      if (mood === 'silent') return;
      response.writeHead(mood.status, mood.headers);
      response.end(mood.body ?? '');
    });
    await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
    const one = await startService({ azure: azureExchange({ secret, url, log: { warn }, timeoutMs: 200 }) });
    const answer = await call(one, 'POST', '/tokens/generate', {});
    await one.stop();
    service.closeAllConnections();
    service.close();
    return answer;
  };
  test.each<[string, Mood | 'silent', number, string | null]>([
    ['silence', 'silent', 503, '10'],
    ['a wrong secret', { status: 403, body: `{"error":{"code":"BadArgument","message":"key ${secret}"}}` }, 500, null],
    ['too many', { status: 429, headers: { 'retry-after': '30' } }, 503, '30'],
    ['its own fault', { status: 502, body: '<html>' }, 503, '10'],
    ['no JSON', { status: 200, body: 'hello' }, 500, null],
    ['no token', { status: 200, body: '{"conversationId":"c"}' }, 500, null],
    ['another address', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 503, '10'],
  ])('%s: told apart, in our own words', async (_, mood, status, retryAfter) => {
    const answer = await against(mood);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(Object.keys(answer.body)).toEqual(['error']);
    expect(JSON.stringify([answer.body, log])).not.toContain(secret);
    expect(log.length).toBeGreaterThan(0);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${secret}`);
    expect(asked[0]?.url).toBe('/v3/directline/tokens/generate');
    expect(asked).toHaveLength(1);
  });
});
