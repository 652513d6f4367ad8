import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { botFramework } from '../../src/channels/botframework/bot-framework.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { makeServer, type WebServer } from '../../src/channels/server.ts';
import { activity, botConnector, post, quiet, testSpine } from './stand-ins.ts';

/** The channel behind the real web server: what the SDK and restify leave to us (direct-line notes, section 7). */

let server: WebServer;
let url: string;
let channel: Channel;
let connector: Awaited<ReturnType<typeof botConnector>>;
let spine: ReturnType<typeof testSpine>;

beforeEach(async () => {
  connector = await botConnector();
  spine = testSpine();
  server = makeServer({ allowedOrigins: [], trustedProxies: [], log: { error: () => undefined } });
  channel = botFramework({ spine, http: server.http, settings: {}, now: () => new Date(), log: quiet });
  url = `http://127.0.0.1:${(await server.listen(0, '127.0.0.1')).port}`;
});
afterEach(async () => {
  await channel.stop();
  await server.stop();
  await connector.close();
});

const raw = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: body as BodyInit });

it('holds a conversation', async () => {
  expect((await post(url, activity(connector.url))).status).toBe(200);
  const inline = await post(url, activity(connector.url, { deliveryMode: 'expectReplies', text: 'and now' }));
  expect(inline.json.activities).toMatchObject([{ text: 'You said: and now' }]);
  expect(connector.texts()).toEqual(['You said: hello']);
});

it.each<[string, () => Promise<Response>, number]>([
  ['over 16 kB', () => raw(JSON.stringify(activity(connector.url, { channelData: 'x'.repeat(17_000) }))), 413],
  ['no JSON', () => raw('{"type":'), 400],
  ['nested 100,000 deep', () => raw('['.repeat(8_000) + ']'.repeat(8_000)), 400],
  [
    'nested 25 deep inside an activity',
    () => raw(JSON.stringify(activity(connector.url, { value: JSON.parse('['.repeat(25) + ']'.repeat(25)) }))),
    400,
  ],
  ['says gzip and is none', () => raw('not gzip', { 'content-encoding': 'gzip' }), 415],
  ['a gzip bomb', () => raw(gzipSync(Buffer.alloc(8_000_000)), { 'content-encoding': 'gzip' }), 415],
  ['no body', () => raw(''), 400],
  ['a token of 20 kB', () => raw(JSON.stringify(activity(connector.url)), { authorization: `Bearer ${'A'.repeat(20_480)}` }), 431],
  ['a number for a type', () => raw('{"type":5}'), 400],
])('%s: refused, short, nothing heard, and the server lives', async (_, send, status) => {
  const answer = await send();
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(Object.keys(JSON.parse(text))).toEqual(['error']);
  expect(text.length).toBeLessThan(250);
  expect(spine.heard).toHaveLength(0);
  expect((await post(url, activity(connector.url))).status).toBe(200);
});

it('keys that could change every object do nothing', async () => {
  const body = JSON.stringify(activity(connector.url)).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  expect((await raw(body)).status).toBe(200);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
