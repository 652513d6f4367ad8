import { afterEach, describe, expect, test } from 'vitest';
import { defaultLimits, makeMeter } from '../../src/channels/direct-line/limits.ts';
import { makeFakeSpine } from './fakeSpine.ts';
import { call, type Running, startConversation, startService } from './service.ts';

const running: Running[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});
const start = async (options: Parameters<typeof startService>[0] = {}) => {
  const service = await startService(options);
  running.push(service);
  return service;
};
/** Milliseconds that move only when they are told to. */
const stillClock = () => {
  const clock = { ms: 1_000 };
  const tick = (ms: number) => {
    clock.ms += ms;
  };
  return { tick, clock: () => clock.ms };
};
const message = (text = 'x', id?: string) => ({
  type: 'message',
  text,
  ...(id === undefined ? {} : { channelData: { clientActivityID: id } }),
});

describe('messages', () => {
  test('ten in ten seconds, then 429 with the seconds to wait, then on', async () => {
    const { tick, clock } = stillClock();
    const service = await start({ clock });
    const { id, token } = await startConversation(service);
    const post = (body: unknown = message()) => call(service, 'POST', `/conversations/${id}/activities`, { token, body });
    for (let count = 0; count < 10; count++) {
      expect((await post()).status).toBe(200);
      tick(100);
    }
    const refused = await post();
    expect([refused.status, refused.body.error]).toEqual([429, { code: 'TooManyRequests', message: expect.any(String) }]);
    expect(refused.headers.get('retry-after')).toBe('9');
    tick(9_000);
    expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(429);
  });

  test('one conversation does not use up another, and what is refused is not counted', async () => {
    const { tick, clock } = stillClock();
    const service = await start({ clock });
    const [one, other] = [await startConversation(service), await startConversation(service)];
    const post = ({ id, token }: typeof one) => call(service, 'POST', `/conversations/${id}/activities`, { token, body: message() });
    for (let count = 0; count < 30; count++) await post(one);
    expect((await post(one)).status).toBe(429);
    expect((await post(other)).status).toBe(200);
    tick(10_001);
    expect((await post(one)).status).toBe(200);
  });

  test('a retry of a message that was taken is never 429', async () => {
    const { clock } = stillClock();
    const service = await start({ clock });
    const { id, token } = await startConversation(service);
    const post = (body: unknown) => call(service, 'POST', `/conversations/${id}/activities`, { token, body });
    for (let count = 0; count < 10; count++) await post(message('x', `c${count}`));
    expect((await post(message('y', 'new'))).status).toBe(429);
    for (let count = 0; count < 10; count++) expect((await post(message('x', `c${count}`))).status).toBe(200);
  });

  test('typing and events have a limit of their own', async () => {
    const { clock } = stillClock();
    const service = await start({ clock });
    const { id, token } = await startConversation(service);
    const post = (body: unknown) => call(service, 'POST', `/conversations/${id}/activities`, { token, body });
    for (let count = 0; count < 50; count++) expect((await post({ type: 'typing' })).status).toBe(200);
    expect((await post({ type: 'typing' })).status).toBe(429);
    expect((await post(message())).status).toBe(200);
  });

  test('turns that hang do not pile up without end', async () => {
    const service = await start({ limits: { messages: { many: 1_000, seconds: 1 }, waiting: 5, answerMs: 20 } });
    const { id, token } = await startConversation(service);
    const release = service.spine.hold();
    const statuses = [];
    for (let count = 0; count < 8; count++)
      statuses.push((await call(service, 'POST', `/conversations/${id}/activities`, { token, body: message() })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    release();
  });
});

describe('polling', () => {
  test('five a second are free for ever: a single 429 would end the client', async () => {
    const { tick, clock } = stillClock();
    const service = await start({ clock });
    const { id, token } = await startConversation(service);
    for (let count = 0; count < 300; count++) {
      expect((await call(service, 'GET', `/conversations/${id}/activities?watermark=1`, { token })).status).toBe(200);
      tick(200);
    }
    expect(defaultLimits.polls.many / defaultLimits.polls.seconds).toBeGreaterThanOrEqual(5);
  });

  test('a flood is 429', async () => {
    const { clock } = stillClock();
    const service = await start({ clock, limits: { polls: { many: 20, seconds: 10 } } });
    const { id, token } = await startConversation(service);
    const statuses = [];
    for (let count = 0; count < 25; count++)
      statuses.push((await call(service, 'GET', `/conversations/${id}/activities`, { token })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });
});

describe('new tokens', () => {
  const generate = (service: Running, headers: Record<string, string> = {}) =>
    call(service, 'POST', '/tokens/generate', { body: {}, headers });

  test('ten a minute of one address, when a named proxy tells it', async () => {
    const { tick, clock } = stillClock();
    const service = await start({ clock, server: { trustedProxies: ['127.0.0.1'] } });
    for (let count = 0; count < 10; count++) expect((await generate(service, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
    const refused = await generate(service, { 'x-forwarded-for': '203.0.113.9' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await generate(service, { 'x-forwarded-for': '6.6.6.6, 203.0.113.9' })).status).toBe(429);
    expect((await generate(service, { 'x-forwarded-for': '203.0.113.10' })).status).toBe(200);
    tick(60_001);
    expect((await generate(service, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
  });

  test('an address that anybody may claim is not counted by', async () => {
    const { clock } = stillClock();
    const service = await start({ clock });
    for (let count = 0; count < 20; count++) expect((await generate(service, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(200);
  });

  test('the secret of a server is not held up', async () => {
    const { clock } = stillClock();
    const service = await start({ clock, keys: { signing: new Uint8Array(32), secret: 's' }, server: { trustedProxies: ['127.0.0.1'] } });
    for (let count = 0; count < 20; count++)
      expect((await generate(service, { 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer s' })).status).toBe(200);
  });
});

describe('a meter', () => {
  test('forgets keys that are quiet', () => {
    const { tick, clock } = stillClock();
    const meter = makeMeter({ many: 1, seconds: 1 }, clock);
    expect(meter.take('a')).toBeNull();
    expect(meter.take('a')).toBe(1);
    tick(1_000);
    meter.sweep();
    expect(meter.take('a')).toBeNull();
  });
});

describe('memory', () => {
  test('conversations that nobody listens to are forgotten, and come back from the store', async () => {
    const { tick, clock } = stillClock();
    const spine = makeFakeSpine();
    let reads = 0;
    const read = spine.read;
    spine.read = (conversation, after) => {
      if (after === 0) reads++;
      return read(conversation, after);
    };
    const service = await start({ clock, spine, limits: { beatMs: 20 } });
    const { id, token } = await startConversation(service);
    const poll = () => call(service, 'GET', `/conversations/${id}/activities?watermark=1`, { token });
    await poll();
    const before = reads;
    await poll();
    expect(reads).toBe(before);
    tick(600_001);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await poll()).status).toBe(200);
    expect(reads).toBe(before + 1);
  });
});
