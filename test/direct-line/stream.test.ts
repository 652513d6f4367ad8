import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openStream, type StreamClient, texts } from './client.ts';
import { makeFakeSpine } from './fakeSpine.ts';
import { call, type Running, startConversation, startService } from './service.ts';

let service: Running;
const open: StreamClient[] = [];
beforeAll(async () => {
  service = await startService({ limits: { messages: { many: 1_000, seconds: 1 } } });
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => service.stop());

const stream = async (url: string, headers?: Record<string, string>) => {
  const client = await openStream(url, { headers });
  open.push(client);
  return client;
};
const post = (to: { id: string; token: string }, text: string, at = service) =>
  call(at, 'POST', `/conversations/${to.id}/activities`, { token: to.token, body: { type: 'message', text } });
const reconnect = (to: { id: string; token: string }, query = '', at = service) =>
  call(at, 'GET', `/conversations/${to.id}${query}`, { token: to.token });
const refusal = (url: string, headers: Record<string, string> = {}) =>
  new Promise<number>((resolve) => {
    const socket = new WebSocket(url, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('open', () => {
      resolve(101);
      socket.terminate();
    });
    socket.on('error', () => {});
  });

describe('what comes', () => {
  test('everything after the watermark, once, then live; the address carries a ticket, not the token', async () => {
    const conversation = await startConversation(service);
    await post(conversation, 'before');
    expect(conversation.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//);
    expect(conversation.streamUrl).not.toContain(conversation.token);
    const client = await stream(conversation.streamUrl);
    await client.until((all) => all.length === 3);
    await post(conversation, 'live');
    await client.until((all) => all.length === 5);
    expect(texts(client.activities)).toEqual([
      'Hello. I am an automated assistant.',
      'before',
      'You said: before',
      'live',
      'You said: live',
    ]);
    expect(client.watermark).toBe('5');
    expect(new Set(client.activities.map(({ id }) => id)).size).toBe(5);
  });

  test('what the desk says comes too, without anybody posting', async () => {
    const conversation = await startConversation(service);
    const client = await stream(conversation.streamUrl);
    service.spine.say(conversation.id, { author: 'agent', name: 'Rosa', text: 'Hi, this is Rosa.' });
    await client.until((all) => all.length === 2);
    expect(client.activities[1]).toMatchObject({ from: { name: 'Rosa', role: 'bot' }, text: 'Hi, this is Rosa.' });
    expect(client.activities[1]).not.toHaveProperty('replyToId');
  });

  test.each([
    ['?watermark=2', ['You said: a', 'b', 'You said: b', 'new']],
    ['?watermark=5', ['new']],
    ['', ['new']],
    ['?watermark=', ['new']],
  ])('reconnecting with "%s": what is after it; without or with an empty one what comes after the call', async (query, expected) => {
    const conversation = await startConversation(service);
    const first = await stream(conversation.streamUrl);
    await post(conversation, 'a');
    await post(conversation, 'b');
    await first.until((all) => all.length === 5);
    first.close();
    const answer = await reconnect(conversation, query);
    expect(answer.body).toMatchObject({ conversationId: conversation.id, expires_in: 1_800, token: expect.any(String) });
    service.spine.say(conversation.id, { text: 'new' });
    const client = await stream(String(answer.body.streamUrl));
    await client.until((all) => all.length === expected.length);
    expect(texts(client.activities)).toEqual(expected);
  });

  test('a client whose first stream broke before anything came gets the greeting after all', async () => {
    const conversation = await startConversation(service);
    const socket = new WebSocket(conversation.streamUrl, { autoPong: false });
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('upgrade', resolve));
    socket.terminate();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const again = await stream(String((await reconnect(conversation, '?watermark=')).body.streamUrl));
    await again.until((all) => all.length === 1);
    expect(texts(again.activities)).toEqual(['Hello. I am an automated assistant.']);
  });

  test('typing is passed on and not stored', async () => {
    const conversation = await startConversation(service);
    const client = await stream(conversation.streamUrl);
    await client.until((all) => all.length === 1);
    service.spine.type(conversation.id, 'Rosa');
    await client.until((all) => all.length === 2);
    expect(client.activities[1]).toMatchObject({ type: 'typing', from: { name: 'Rosa', role: 'bot' } });
    expect(client.watermark).toBe('1');
    const again = await stream(String((await reconnect(conversation, '?watermark=1')).body.streamUrl));
    service.spine.say(conversation.id, { text: 'x' });
    await again.until((all) => all.length > 0);
    expect(again.activities.map(({ type }) => type)).toEqual(['message']);
  });

  test('a turn that takes long shows typing', async () => {
    const slow = await startService({ limits: { typingMs: 20 } });
    const conversation = await startConversation(slow);
    const client = await stream(conversation.streamUrl);
    await client.until((all) => all.length === 1);
    const release = slow.spine.hold();
    const posted = post(conversation, 'x', slow);
    await client.until((all) => all.some(({ type }) => type === 'typing'));
    release();
    await posted;
    await client.until((all) => all.length === 4);
    await slow.stop();
  });

  test('a page of long history comes in frames, in order', async () => {
    const conversation = await startConversation(service);
    service.spine.say(conversation.id, ...Array.from({ length: 1_000 }, (_, index) => ({ text: `${index} ${'x'.repeat(2_000)}` })));
    const client = await stream(conversation.streamUrl);
    await client.until((all) => all.length === 1_001);
    expect(client.frames.length).toBeGreaterThan(5);
    expect(
      texts(client.activities)
        .slice(1)
        .map((text) => Number(String(text).split(' ')[0])),
    ).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
  });
});

describe('several tabs', () => {
  test('up to four get everything; a fifth closes the oldest with "collision"', async () => {
    const conversation = await startConversation(service);
    const tabs: StreamClient[] = [];
    for (let tab = 0; tab < 4; tab++) tabs.push(await stream(conversation.streamUrl));
    await post(conversation, 'to all');
    for (const tab of tabs) await tab.until((all) => all.length === 3);
    tabs.push(await stream(conversation.streamUrl));
    expect(await tabs[0]?.closed).toEqual({ code: 1000, reason: 'collision' });
    await post(conversation, 'to the rest');
    for (const tab of tabs.slice(1)) await tab.until((all) => all.length === 5);
    expect(tabs[0]?.activities).toHaveLength(3);
  });

  test('the one that posts and the one that looks on see the same, in the same order', async () => {
    const conversation = await startConversation(service);
    const [left, right] = [await stream(conversation.streamUrl), await stream(conversation.streamUrl)];
    await Promise.all(Array.from({ length: 10 }, (_, index) => post(conversation, `m${index}`)));
    await left.until((all) => all.length === 21);
    await right.until((all) => all.length === 21);
    expect(left.activities).toEqual(right.activities);
  });
});

describe('signs of life and ends', () => {
  test('empty frames come by themselves, and a client that never answers is cut off', async () => {
    const lively = await startService({ limits: { beatMs: 40 } });
    const conversation = await startConversation(lively);
    const client = await stream(conversation.streamUrl);
    const deaf = new WebSocket(conversation.streamUrl, { autoPong: false });
    deaf.on('error', () => {});
    const cut = new Promise((resolve) => deaf.once('close', resolve));
    await expect.poll(() => client.frames.filter((frame) => frame === '').length).toBeGreaterThan(5);
    await cut;
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
    await lively.stop();
  });

  test('the sign of life comes every 25 s at most', async () => {
    const { defaultLimits } = await import('../../src/channels/direct-line/limits.ts');
    expect(defaultLimits.beatMs).toBeLessThanOrEqual(25_000);
  });

  test('what a client sends is ignored; over 4 kB closes with 1009', async () => {
    const conversation = await startConversation(service);
    const client = await stream(conversation.streamUrl);
    for (const text of ['', 'hello', '{"type":"message","text":"x"}', '[', '\u0000', 'x'.repeat(4_096)]) client.socket.send(text);
    client.socket.send(Buffer.from([1, 2, 3]));
    await post(conversation, 'still here');
    await client.until((all) => all.length === 3);
    expect(service.spine.heard.filter((each) => each.conversation === conversation.id)).toHaveLength(2);
    client.socket.send('x'.repeat(4_097));
    expect((await client.closed).code).toBe(1009);
  });

  test('a client that does not read is closed with 1013, and the others are served', async () => {
    const conversation = await startConversation(service);
    const slow = await stream(conversation.streamUrl);
    const quick = await stream(conversation.streamUrl);
    await slow.until((all) => all.length === 1);
    slow.socket.pause();
    let said = 0;
    await expect
      .poll(
        async () => {
          service.spine.say(conversation.id, ...Array.from({ length: 100 }, () => ({ text: 'x'.repeat(4_000) })));
          said += 100;
          await quick.until((all) => all.length === said + 1);
          return said;
        },
        { timeout: 10_000, interval: 1 },
      )
      .toBeGreaterThan(5_000);
    slow.socket.resume();
    expect((await slow.closed).code).toBe(1013);
    // It comes back with its watermark and has everything, once.
    const back = await stream(String((await reconnect(conversation, `?watermark=${slow.watermark}`)).body.streamUrl));
    await back.until((all) => slow.activities.length + all.length === said + 1);
    expect(new Set([...slow.activities, ...back.activities].map(({ id }) => id)).size).toBe(said + 1);
  });

  test('a stop says 1001 to everybody, and what was taken is kept', async () => {
    const stopping = await startService();
    const conversation = await startConversation(stopping);
    const clients = [await stream(conversation.streamUrl), await stream(conversation.streamUrl)];
    const release = stopping.spine.hold();
    const posted = post(conversation, 'taken', stopping);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const stopped = stopping.stop();
    expect(await Promise.all(clients.map(async ({ closed }) => (await closed).code))).toEqual([1001, 1001]);
    release();
    expect((await posted).status).toBe(200);
    await stopped;
    expect(stopping.spine.rows(conversation.id).map(({ text }) => text)).toContain('taken');
  });

  test('an erasure is read to the end by those who listen', async () => {
    const spine = makeFakeSpine({
      script: ({ text, conversation }) => {
        if (text === 'erase') spine.erase(conversation);
        return [text === 'erase' ? 'Done. Ticket 12.' : 'Hello'];
      },
    });
    const erasing = await startService({ spine });
    const conversation = await startConversation(erasing);
    const client = await stream(conversation.streamUrl);
    await post(conversation, 'erase', erasing);
    await client.until((all) => texts(all).includes('Done. Ticket 12.'));
    await erasing.stop();
  });
});

describe('who may listen', () => {
  test('a wrong ticket, the token itself, or none: 403 at the upgrade', async () => {
    const conversation = await startConversation(service);
    const url = new URL(conversation.streamUrl);
    for (const ticket of ['', 'x', conversation.token, `${url.searchParams.get('t')}x`]) {
      url.searchParams.set('t', ticket);
      expect(await refusal(String(url))).toBe(403);
    }
    url.searchParams.delete('t');
    expect(await refusal(String(url))).toBe(403);
  });

  test("a ticket of one conversation does not open another's", async () => {
    const [mine, other] = [await startConversation(service), await startConversation(service)];
    expect(await refusal(mine.streamUrl.replace(mine.id, other.id))).toBe(403);
  });

  test('a page that is not listed may not; a listed one, and no page at all, may', async () => {
    const { streamUrl } = await startConversation(service);
    expect(await refusal(streamUrl, { origin: 'https://evil.example' })).toBe(403);
    expect(await refusal(streamUrl, { origin: 'https://www.example.org' })).toBe(101);
    expect(await refusal(streamUrl)).toBe(101);
  });

  test('a watermark that is none, and a conversation that is gone, are told at the upgrade', async () => {
    const conversation = await startConversation(service);
    expect(await refusal(conversation.streamUrl.replace('watermark=0', 'watermark=abc'))).toBe(400);
    service.spine.erase(conversation.id);
    expect(await refusal(conversation.streamUrl)).toBe(404);
  });
});
