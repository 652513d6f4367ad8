import { afterEach, describe, expect, test } from 'vitest';
import { type Client, ConnectionStatus, makeClient } from './directlinejs.ts';
import { makeFakeSpine } from './fakeSpine.ts';
import { makeWire } from './proxy.ts';
import { call, type Running, startService } from './service.ts';
import { net } from './xhr.ts';

const running: { stop(): Promise<void> }[] = [];
const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  for (const each of running.splice(0)) await each.stop();
});

const start = async (options: Parameters<typeof startService>[0] = {}): Promise<Running> => {
  const service = await startService(options);
  running.push(service);
  return service;
};
const join = async (service: { url: string }, options: Partial<Parameters<typeof makeClient>[1]> & { user?: string } = {}) => {
  const { body } = await call(service, 'POST', '/tokens/generate', {
    body: options.user === undefined ? {} : { user: { id: options.user } },
  });
  const client = makeClient(service.url, { token: String(body.token), webSocket: true, quick: true, ...options });
  clients.push(client);
  return Object.assign(client, { conversation: String(body.conversationId), token: String(body.token), resume: String(body.resume) });
};
const text = (said: string, id?: string) => ({
  type: 'message',
  text: said,
  from: { id: 'me' },
  ...(id === undefined ? {} : { channelData: { clientActivityID: id } }),
});
const texts = ({ activities }: Client) => activities.map((each) => (each as { text?: string }).text);

describe.each([
  ['WebSocket', true],
  ['polling', false],
])('botframework-directlinejs over %s', (_name, webSocket) => {
  test('starts, is greeted, says something, and sees its own words before the answer', async () => {
    const service = await start();
    const client = await join(service, { webSocket });
    await client.until((all) => all.length === 1);
    const id = await client.post(text('hello', 'c1'));
    await client.until((all) => all.length === 3);
    const [greeting, mine, reply] = client.activities;
    expect(greeting).toMatchObject({ type: 'message', from: { role: 'bot' } });
    expect(mine).toMatchObject({ id, text: 'hello', channelData: { clientActivityID: 'c1' }, from: { role: 'user' } });
    expect(reply).toMatchObject({ text: 'You said: hello', replyToId: id });
    expect(client.statuses).toEqual([ConnectionStatus.Uninitialized, ConnectionStatus.Connecting, ConnectionStatus.Online]);
  });

  test('is told who it is, whatever it says it is', async () => {
    const service = await start();
    const client = await join(service, { webSocket, user: 'homeowner-7' });
    await client.post({ ...text('x'), from: { id: 'agent', role: 'bot' } });
    await client.until((all) => all.length === 3);
    expect(client.activities[1]?.from).toMatchObject({ id: 'homeowner-7', role: 'user' });
  });

  test('hears an agent who speaks by himself, and the end', async () => {
    const service = await start();
    const client = await join(service, { webSocket });
    await client.until((all) => all.length === 1);
    service.spine.say(client.conversation, { author: 'agent', name: 'Rosa', text: 'Hi.' }, { kind: 'end', text: 'Take care.' });
    await client.until((all) => all.length === 4);
    expect(client.activities.slice(1).map(({ type }) => type)).toEqual(['message', 'message', 'endOfConversation']);
  });

  test('a file is refused, and the conversation goes on', async () => {
    const service = await start();
    const client = await join(service, { webSocket });
    await client.until((all) => all.length === 1);
    await expect(
      client.post({ ...text('look'), attachments: [{ contentType: 'text/plain', contentUrl: 'data:text/plain,x', name: 'a.txt' }] }),
    ).rejects.toMatchObject({ status: 415 });
    await client.post(text('still here'));
    await client.until((all) => all.length === 3);
  });

  test('a token that is over: ExpiredToken, and the page comes back with its key', async () => {
    let now = new Date('2026-11-22T10:00:00.000Z');
    const service = await start({ now: () => now });
    const client = await join(service, { webSocket });
    await client.until((all) => all.length === 1);
    now = new Date('2026-11-22T12:00:00.000Z');
    await expect(client.post(text('after lunch')))
      .resolves.toBe('retry')
      .catch(() => {});
    await expect.poll(() => client.statuses.at(-1)).toBe(ConnectionStatus.ExpiredToken);
    const { body } = await call(service, 'POST', '/tokens/generate', { body: { resume: client.resume } });
    const again = await call(service, 'GET', `/conversations/${client.conversation}?watermark=1`, { token: String(body.token) });
    client.line.reconnect({
      conversationId: client.conversation,
      token: String(again.body.token),
      streamUrl: String(again.body.streamUrl),
    });
    await client.post(text('back', 'c9'));
    await client.until((all) => all.some((each) => (each as { text?: string }).text === 'You said: back'));
    // 0.15.8 opens a second stream of its own at each change of status, and then hands everything on twice; Web Chat
    // knows ids and shows it once. Each stream says it once.
    const once = [...new Map(client.activities.map((each) => [each.id, (each as { text?: string }).text])).values()];
    expect(once).toEqual(['Hello. I am an automated assistant.', 'back', 'You said: back']);
  });

  test('a restart in the middle goes unnoticed', async () => {
    const spine = makeFakeSpine();
    const first = await startService({ spine });
    const wire = await makeWire(first.port);
    running.push(wire);
    const client = await join({ url: `http://127.0.0.1:${wire.port}` }, { webSocket: false });
    const watching = webSocket ? watch(wire.port, client) : client;
    await watching.until((all) => all.length === 1);
    await client.post(text('before'));
    await watching.until((all) => all.length === 3);
    const status = watching.statuses.length;
    // The client's polling ends for good at a lost connection, so there the page starts it anew with its place.
    if (!webSocket) client.end();
    await first.stop();
    spine.say(client.conversation, { text: 'while nobody listened' });
    const second = await start({ spine, publicUrl: () => `http://127.0.0.1:${wire.port}` });
    wire.to = second.port;
    const after = webSocket ? watching : resumePolling(client, wire.port);
    await after.until((all) => all.some((each) => (each as { text?: string }).text === 'while nobody listened'));
    await after.post(text('after', 'c2'));
    await after.until((all) => all.some((each) => (each as { text?: string }).text === 'You said: after'));
    const seen = webSocket ? watching.activities : [...client.activities, ...after.activities];
    expect(seen.map((each) => (each as { text?: string }).text)).toEqual([
      'Hello. I am an automated assistant.',
      'before',
      'You said: before',
      'while nobody listened',
      'after',
      'You said: after',
    ]);
    if (webSocket) expect(watching.statuses).toHaveLength(status);
  });
});

describe('what the client sends and how it is treated', () => {
  test('a start that is refused for a moment of overload is not: starting and polling are never 429 at a human pace', async () => {
    const service = await start();
    const client = await join(service, { webSocket: false });
    await client.until((all) => all.length === 1);
    const before = net.requests;
    await expect.poll(() => net.requests - before, { timeout: 8_000 }).toBeGreaterThan(10);
    expect(client.statuses.at(-1)).toBe(ConnectionStatus.Online);
    await client.post(text('x'));
    await client.until((all) => all.length === 3);
  });

  test('a deleted conversation ends the client for good', async () => {
    const service = await start();
    const client = await join(service, { webSocket: false });
    await client.until((all) => all.length === 1);
    service.spine.erase(client.conversation);
    await expect.poll(() => client.statuses.at(-1)).toBe(ConnectionStatus.Ended);
  });

  test('a wrong token at the start: FailedToConnect', async () => {
    const service = await start();
    const client = makeClient(service.url, { token: 'wrong', webSocket: true });
    clients.push(client);
    await expect.poll(() => client.statuses.at(-1)).toBe(ConnectionStatus.FailedToConnect);
  });

  test('a retry of the page after a lost answer does not double', async () => {
    const service = await start();
    const client = await join(service);
    await client.until((all) => all.length === 1);
    await client.post(text('once', 'same'));
    await client.post(text('once', 'same'));
    await client.post(text('twice', 'other'));
    await client.until((all) => all.length === 5);
    expect(texts(client).filter((each) => each === 'once')).toHaveLength(1);
  });

  test('two tabs of the client do not throw each other out', async () => {
    const service = await start();
    const left = await join(service);
    await left.until((all) => all.length === 1);
    const right = makeClient(service.url, { token: left.token, webSocket: true, quick: true });
    clients.push(right);
    await right.until((all) => all.length === 1);
    for (let round = 0; round < 5; round++) {
      await left.post(text(`left ${round}`, `l${round}`));
      await right.post(text(`right ${round}`, `r${round}`));
    }
    await left.until((all) => all.length === 21);
    await right.until((all) => all.length === 21);
    expect(texts(left)).toEqual(texts(right));
    expect(left.statuses.at(-1)).toBe(ConnectionStatus.Online);
    expect(right.statuses.at(-1)).toBe(ConnectionStatus.Online);
  });
});

/** The same conversation over the wire's WebSocket, as a second page would open it. */
function watch(port: number, client: { token: string }): Client {
  const watching = makeClient(`http://127.0.0.1:${port}`, { token: client.token, webSocket: true, quick: true });
  clients.push(watching);
  return watching;
}

function resumePolling(client: Client & { token: string; conversation: string }, port: number): Client {
  const resumed = makeClient(`http://127.0.0.1:${port}`, {
    token: client.token,
    conversationId: client.conversation,
    watermark: '3',
    webSocket: false,
    quick: true,
  });
  clients.push(resumed);
  return resumed;
}
