import { afterEach, describe, expect, test } from 'vitest';
import { openStream } from './client.ts';
import { makeClient } from './directlinejs.ts';
import { makeFakeSpine } from './fakeSpine.ts';
import { makeWire, type Wire } from './proxy.ts';
import { call, type Running, signing, startService } from './service.ts';

/**
 * The wire is cut at random places, some of them in the middle of a frame or a handshake, and the service is restarted now
 * and then: whatever a client reads, it reads once, in order, and nothing is missing. `npm run test:reconnects` is the full
 * form, with 1,000 of each; each test tells what it compared.
 */
const cuts = Number(process.env.RECONNECTS ?? 200);
const unlimited = { messages: { many: 1e9, seconds: 1 }, polls: { many: 1e9, seconds: 1 } };

const running: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});

/** What was compared, to be read by whoever runs it. Only told of what held. */
const tell = (what: string, rows: number) => process.stdout.write(`${cuts} ${what}: ${rows} activities, 0 lost, 0 doubled\n`);

/** mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function behindWire(): Promise<{ wire: Wire; url: string; spine: ReturnType<typeof makeFakeSpine>; restart(): Promise<void> }> {
  const spine = makeFakeSpine();
  const wire = await makeWire(0);
  const url = `http://127.0.0.1:${wire.port}`;
  let service: Running | null = null;
  const restart = async () => {
    const before = service;
    service = await startService({ spine, keys: { signing }, publicUrl: () => url, limits: unlimited });
    wire.to = service.port;
    wire.cut();
    await before?.stop();
  };
  await restart();
  running.push({
    stop: async () => {
      await wire.stop();
      await service?.stop();
    },
  });
  return { wire, url, spine, restart };
}

/** Tries until the wire holds: what a client does that does not give up. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++)
    try {
      return await work();
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
}

describe('nothing is lost and nothing is doubled', () => {
  test(`a client that keeps its watermark, over ${cuts} cuts of its stream`, async () => {
    const random = seeded(20261122);
    const { wire, url, spine, restart } = await behindWire();
    const generated = await insist(() => call({ url }, 'POST', '/tokens/generate', { body: {} }));
    const token = String(generated.body.token);
    const id = String(generated.body.conversationId);
    let { streamUrl } = (await insist(() => call({ url }, 'POST', '/conversations', { token }))).body as { streamUrl: string };
    const got: { id: string; text: unknown }[] = [];
    let watermark = '';
    let said = 0;
    let posted = 0;
    let restarts = 0;
    for (let round = 0; round < cuts; round++) {
      // Some streams are cut after so many bytes: in the handshake, in the middle of a frame.
      wire.cutAfter = random() < 0.4 ? Math.floor(random() * 1_500) : null;
      const client = await openStream(streamUrl).catch(() => null);
      wire.cutAfter = null;
      const lines = Math.floor(random() * 4);
      for (let line = 0; line < lines; line++) spine.say(id, { text: `line ${said++}` });
      if (random() < 0.3) {
        const body = { type: 'message', text: `mine ${posted}`, channelData: { clientActivityID: `c${posted++}` } };
        const post = () => call({ url }, 'POST', `/conversations/${id}/activities`, { token, body });
        const first = post().catch(() => null);
        if (random() < 0.5) wire.cut();
        await first;
        await insist(post);
      }
      if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 4));
      if (random() < 0.02) {
        await restart();
        restarts++;
      }
      wire.cut();
      if (client !== null) {
        await client.closed;
        got.push(...client.activities.map((each) => ({ id: each.id, text: each.text })));
        watermark = client.watermark || watermark;
      }
      const again = await insist(() => call({ url }, 'GET', `/conversations/${id}?watermark=${watermark}`, { token }));
      streamUrl = String(again.body.streamUrl);
    }
    const last = await insist(() => openStream(streamUrl));
    const total = spine.rows(id).length;
    await last.until((all) => got.length + all.length >= total);
    got.push(...last.activities.map((each) => ({ id: each.id, text: each.text })));
    last.close();
    expect(got).toEqual(spine.rows(id).map((row) => ({ id: `${id}|${String(row.seq).padStart(7, '0')}`, text: row.text })));
    expect(got.filter(({ text }) => String(text).startsWith('mine'))).toHaveLength(posted);
    expect(got.filter(({ text }) => String(text).startsWith('line'))).toHaveLength(said);
    tell(`reconnects by watermark, ${posted} posts sent twice, ${restarts} restarts`, got.length);
  }, 300_000);

  test('the real client, over a wire that is cut again and again', async () => {
    const random = seeded(7);
    const { wire, url, spine } = await behindWire();
    const generated = await call({ url }, 'POST', '/tokens/generate', { body: {} });
    const id = String(generated.body.conversationId);
    const client = makeClient(url, { token: String(generated.body.token), webSocket: true, quick: true });
    await client.until((all) => all.length === 1);
    for (let round = 0; round < cuts; round++) {
      wire.cutAfter = random() < 0.3 ? Math.floor(random() * 2_000) : null;
      spine.say(id, { text: `line ${round}` });
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
      wire.cutAfter = null;
      wire.cut();
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
    }
    await client.until((all) => all.length >= cuts + 1, 60_000);
    expect(client.activities.map(({ id: each }) => each)).toEqual(spine.rows(id).map((row) => `${id}|${String(row.seq).padStart(7, '0')}`));
    tell('cuts under botframework-directlinejs, which reconnects by itself', client.activities.length);
    client.end();
  }, 300_000);

  test('polling with the watermark that each answer gave, over cut answers', async () => {
    const random = seeded(3);
    const { wire, url, spine } = await behindWire();
    const generated = await call({ url }, 'POST', '/tokens/generate', { body: {} });
    const token = String(generated.body.token);
    const id = String(generated.body.conversationId);
    await call({ url }, 'POST', '/conversations', { token });
    const got: string[] = [];
    let watermark = '';
    for (let round = 0; round < cuts || got.length < spine.rows(id).length; round++) {
      if (round < cuts && random() < 0.6) spine.say(id, { text: `line ${round}` });
      wire.cut();
      wire.cutAfter = round < cuts && random() < 0.5 ? Math.floor(random() * 2_500) : null;
      const answer = await call({ url }, 'GET', `/conversations/${id}/activities?watermark=${watermark}`, { token }).catch(() => null);
      if (answer === null) continue;
      got.push(...(answer.body.activities as { id: string }[]).map((each) => each.id));
      watermark = String(answer.body.watermark);
    }
    expect(got).toEqual(spine.rows(id).map((row) => `${id}|${String(row.seq).padStart(7, '0')}`));
    tell('polls, half of them cut', got.length);
  }, 300_000);
});
