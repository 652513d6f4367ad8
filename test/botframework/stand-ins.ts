import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';
import type { Spine, Taken } from '../../src/channels/channel.ts';
import type { Http } from '../../src/channels/http.ts';
import type { Entry, Incoming } from '../../src/message.ts';

/** What stands around the channel in these tests: a Bot Connector, an identity server, a web server, and a spine that keeps rows in memory. */

export type Running = { url: string; close(): Promise<void> };

export async function listen(handler: (request: IncomingMessage, response: ServerResponse) => void): Promise<Running & { server: Server }> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

const json = { 'content-type': 'application/json' };

/** Not chained: restify, once it is loaded, replaces writeHead for every server of the process, and its own returns nothing. */
function reply(response: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): void {
  response.writeHead(status, headers);
  response.end(body);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

export type Sent = {
  path: string;
  headers: IncomingMessage['headers'];
  activity: Record<string, unknown> & { type: string; text?: string };
};
export type Mood = (sent: Sent) => 'ok' | 'silent' | { status: number; headers?: Record<string, string>; body?: string; afterMs?: number };

/** A Bot Connector: takes replies and behaves as its mood says. */
export async function botConnector(): Promise<
  Running & { sent: Sent[]; mood: Mood; texts(): string[]; until(count: number): Promise<void> }
> {
  const waiting: (() => void)[] = [];
  const stand = {
    sent: [] as Sent[],
    mood: (() => 'ok') as Mood,
    texts: () => stand.sent.filter((one) => one.activity.type === 'message').map((one) => String(one.activity.text)),
    async until(count: number) {
      while (stand.sent.length < count) await new Promise<void>((done) => waiting.push(done));
    },
  };
  const running = await listen(async (request, response) => {
    const sent = { path: request.url ?? '', headers: request.headers, activity: JSON.parse(await bodyOf(request)) };
    stand.sent.push(sent);
    for (const done of waiting.splice(0)) done();
    const how = stand.mood(sent);
    if (how === 'silent') return;
    const { status, headers, body, afterMs } = how === 'ok' ? { status: 200, headers: json, body: '{"id":"reply"}', afterMs: 0 } : how;
    setTimeout(() => reply(response, status, headers, body), afterMs ?? 0);
  });
  return Object.assign(stand, { url: running.url, close: running.close });
}

export type Key = { kid: string; privateKey: KeyObject; jwk: Record<string, unknown> };

export function newKey(kid: string, endorsements?: string[]): Key {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const jwk = createPublicKey(privateKey).export({ format: 'jwk' });
  return { kid, privateKey, jwk: { ...jwk, kid, use: 'sig', ...(endorsements ? { endorsements } : {}) } };
}

/** An identity server: metadata, keys, and the token for the way back. `asked` counts the looks at the keys. */
export async function identityServer(
  keys: Key[],
): Promise<Running & { metadata: string; asked: () => number; mood: 'ok' | 'down' | 'silent' }> {
  let asked = 0;
  const state = { mood: 'ok' as 'ok' | 'down' | 'silent' };
  const running = await listen((request, response) => {
    if (state.mood === 'silent') return;
    if (state.mood === 'down') return reply(response, 503);
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('/keys')) asked += 1;
    const keysAnswer = { keys: keys.map((key) => key.jwk) };
    const metadata = {
      issuer: 'https://api.botframework.com',
      jwks_uri: `http://${request.headers.host}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
    };
    response.end(JSON.stringify(request.url?.endsWith('/keys') ? keysAnswer : metadata));
  });
  return Object.assign(state, {
    url: running.url,
    close: running.close,
    metadata: `${running.url}/openidconfiguration`,
    asked: () => asked,
  });
}

export type Claims = Record<string, unknown>;

/** A token of the channel, good for five minutes unless the claims say otherwise. */
export function channelToken(key: Key, claims: Claims): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const all = { iss: 'https://api.botframework.com', nbf: now - 10, exp: now + 300, ...claims };
  return new SignJWT(all).setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' }).sign(key.privateKey);
}

/** The web server's contract over plain node, with its limits on size left to the real one. */
export async function webServer(): Promise<Running & { http: Http }> {
  const handlers = new Map<string, Parameters<Http['raw']>[2]>();
  const running = await listen(async (request, response) => {
    const handler = handlers.get(`${request.method} ${request.url}`);
    if (!handler) return reply(response, 404);
    const body: unknown = JSON.parse(await bodyOf(request));
    await handler(Object.assign(request, { body }), response);
  });
  const http: Http = {
    route: () => undefined,
    raw: (method, path, handler) => void handlers.set(`${method} ${path}`, handler),
    upgrade: () => undefined,
    originAllowed: () => true,
  };
  return { http, url: running.url, close: running.close };
}

type Script = (incoming: Incoming) => string[] | Promise<string[]>;
export type TestSpine = Spine & {
  heard: Incoming[];
  script: Script;
  rows: Map<string, Entry[]>;
  say(conversation: string, text: string, more?: Partial<Entry>): void;
  type(conversation: string, name: string): void;
  watchers(): number;
};

/** Keeps rows in memory, dedupes on the message id, answers what the script says. */
export function testSpine(): TestSpine {
  const seen = new Map<string, Taken>();
  const wakes = new Map<string, Set<() => void>>();
  const types = new Map<string, Set<(name: string) => void>>();
  const subscribe = <T>(map: Map<string, Set<T>>, key: string, one: T) => {
    map.set(key, (map.get(key) ?? new Set()).add(one));
    return () => void map.get(key)?.delete(one);
  };
  const spine: TestSpine = {
    heard: [],
    script: (incoming) => [incoming.kind === 'opened' ? 'Hello, I am an automated assistant.' : `You said: ${incoming.text}`],
    rows: new Map(),
    async hear(incoming) {
      spine.heard.push(incoming);
      const id = `${incoming.conversation} ${incoming.messageId}`;
      const first = seen.get(id);
      if (first) return { ...first, duplicate: true };
      // as the turn: a conversation that is opened again changes nothing before a day has gone by
      if (incoming.kind === 'opened' && spine.rows.has(incoming.conversation)) return { duplicate: false, user: null, replies: [] };
      const said = await spine.script(incoming);
      const user =
        incoming.kind === 'message'
          ? add(incoming.conversation, { author: 'user', text: incoming.text, messageId: incoming.messageId })
          : null;
      const more = user ? { replyTo: user.seq } : {};
      const taken = { duplicate: false, user, replies: said.map((text) => add(incoming.conversation, { text, ...more })) };
      seen.set(id, taken);
      wake(incoming.conversation);
      return taken;
    },
    read: async (conversation, after) => (spine.rows.get(conversation) ?? []).filter((row) => row.seq > after),
    watch: (conversation, one) => subscribe(wakes, conversation, one),
    watchTyping: (conversation, one) => subscribe(types, conversation, one),
    find: async (conversation) => (spine.rows.has(conversation) ? 'open' : 'unknown'),
    say(conversation, text, more) {
      add(conversation, { author: 'agent', name: 'Maria', text, ...more });
      wake(conversation);
    },
    type: (conversation, name) => types.get(conversation)?.forEach((one) => void one(name)),
    watchers: () => [...wakes.values()].reduce((sum, set) => sum + set.size, 0),
  };
  const wake = (conversation: string) => wakes.get(conversation)?.forEach((one) => void one());
  const add = (conversation: string, more: Partial<Entry>): Entry => {
    const rows = spine.rows.get(conversation) ?? [];
    const row: Entry = {
      conversation,
      seq: rows.length + 1,
      at: '2026-11-22T10:00:00.000Z',
      turn: 1,
      author: 'bot',
      kind: 'message',
      text: '',
      language: 'en',
      choices: [],
      data: null,
      ...more,
    };
    spine.rows.set(conversation, [...rows, row]);
    return row;
  };
  return spine;
}

export const quiet = { info: () => undefined, warn: () => undefined };

let count = 0;
/** A message as a Bot Connector client sends it. */
export function activity(serviceUrl: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  return {
    type: 'message',
    id: `activity-${count}`,
    timestamp: '2026-11-22T10:00:00.000Z',
    channelId: 'emulator',
    serviceUrl,
    conversation: { id: 'conversation-1' },
    from: { id: 'user-1', name: 'User', role: 'user' },
    recipient: { id: 'bot-1', name: 'Porchlight', role: 'bot' },
    text: 'hello',
    ...more,
  };
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: text === '' ? undefined : JSON.parse(text) };
}
