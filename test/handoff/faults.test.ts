import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Delivery, startDelivery } from '../../src/handoff/deliver.ts';
import { jsonTarget } from '../../src/handoff/targets/json.ts';
import type { Outcome, Target } from '../../src/handoff/targets/target.ts';
import { webhookTarget } from '../../src/handoff/targets/webhook.ts';
import type { Store } from '../../src/keep/store.ts';
import { consent, lead, turn } from '../keep/samples.ts';
import { emptyStore } from '../keep/stores.ts';
import { hour, minute, quiet, second, type TestClock, testClock } from './outbox.ts';

/**
 * An hour (of a fake clock) of one fault each, through the real store, the real lanes and real sockets, with a second lane beside it: nothing is
 * lost, nothing has its effect twice, each conversation keeps its order, the other lane notices nothing, and every delivery is verified.
 */
const secret = `whsec_${Buffer.from('a key of twenty-four byte').toString('base64')}`;
const verifier = new Webhook(secret);
const log = { info: () => undefined, warn: () => undefined };
type Got = { id: string; at: number; path: string };
type Mood = (response: ServerResponse, take: () => void) => void;

class Receiver {
  readonly got: Got[] = [];
  /** What a receiver that drops ids it has seen has done, in order. */
  readonly effects: string[] = [];
  mood: Mood = well;
  port = 0;
  private readonly clock: TestClock;
  private readonly signed: boolean;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor(clock: TestClock, signed: boolean) {
    this.clock = clock;
    this.signed = signed;
  }
  async up(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }
  async down(): Promise<void> {
    this.server.closeAllConnections();
    if (!this.server.listening) return;
    this.server.close();
    await once(this.server, 'close');
  }
  get url(): string {
    return `http://127.0.0.1:${this.port}/hook`;
  }
  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (this.signed) verifier.verify(body, request.headers as Record<string, string>);
    const id = String(request.headers['webhook-id'] ?? request.headers['idempotency-key']);
    this.got.push({ id, at: this.clock.now().getTime(), path: request.url ?? '' });
    this.mood(response, () => {
      if (!this.effects.includes(id)) this.effects.push(id);
    });
  }
}

const well: Mood = (response, take) => {
  take();
  response.writeHead(204);
  response.end();
};
const says =
  (status: number, headers: Record<string, string> = {}): Mood =>
  (response) => {
    response.writeHead(status, headers);
    response.end();
  };
/** Yes, and then ten megabytes of it. */
const endless: Mood = (response, take) => {
  take();
  response.writeHead(200);
  const chunk = Buffer.alloc(64 * 1_024);
  let left = 160;
  const pump = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', pump);
    }
    response.end();
  };
  pump();
};
type Fault = { fault: string; mood: Mood | 'down'; patience?: number; most?: number; resumed?: boolean; atOnce?: boolean };
const faults: Fault[] = [
  { fault: 'nobody listens', mood: 'down' },
  { fault: 'it never answers', mood: () => undefined, patience: 100 },
  { fault: '500', mood: says(500) },
  // four tries an hour, and one for the end of the last wait
  { fault: '429 with Retry-After', mood: says(429, { 'retry-after': '900' }), most: 5 },
  { fault: '503 with Retry-After', mood: says(503, { 'retry-after': '900' }), most: 5 },
  { fault: '410', mood: says(410), most: 1, resumed: true },
  { fault: 'a redirect', mood: says(307, { location: '/elsewhere' }) },
  { fault: '10 MB of answer', mood: endless, most: 12, atOnce: true },
  {
    fault: 'taken, and the answer lost',
    mood: (response, take) => {
      take();
      response.destroy();
    },
  },
];

let clock: TestClock;
let store: Store;
let bad: Receiver;
let good: Receiver;
let delivery: Delivery | undefined;
let running = 0;
beforeEach(async () => {
  clock = testClock(new Date('2026-11-22T10:00:00.000Z'));
  vi.spyOn(Date, 'now').mockImplementation(() => clock.now().getTime());
  [bad, good] = [new Receiver(clock, true), new Receiver(clock, false)];
  await Promise.all([bad.up(), good.up()]);
  store = await emptyStore('SQLite');
  store.setTargets(['webhook', 'json']);
});
afterEach(async () => {
  await delivery?.stop();
  await Promise.all([bad.down(), good.down()]);
  vi.restoreAllMocks();
});

/** Counts the tries under way, so that the fake clock stands still while real sockets work. */
const counted = (target: Target): Target => ({
  ...target,
  async deliver(parcel, now, ref): Promise<Outcome> {
    running += 1;
    return target.deliver(parcel, now, ref).finally(() => {
      running -= 1;
    });
  },
});
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 5 * second) {
    await clock.advance(Math.min(left, 5 * second));
    while (running > 0) {
      await new Promise((done) => setTimeout(done, 1));
      await quiet();
    }
    await quiet();
  }
}
async function comes(i: number): Promise<void> {
  const conversation = `c${i % 3}`;
  const at = clock.now().toISOString();
  const share = consent(`share ${i}`, { conversation, channel: 'share', at });
  const data = lead(`lead ${conversation}`, { conversationId: conversation, consents: [share] });
  const body = JSON.stringify({ type: 'lead.created', timestamp: at, data });
  const news = { id: `msg_${i}`, kind: 'lead.created', body, needsConsent: true };
  await turn(store, `m${i}`, { consents: [share], outbox: [news] }, conversation, at);
}

describe.each(faults)('for an hour: $fault', ({ mood, patience = 5_000, most, resumed, atOnce }) => {
  it('nothing lost, no effect twice, in order, the other lane unhindered', async () => {
    const targets = [
      counted(webhookTarget({ url: bad.url, secret, allowPrivate: true, timeoutMs: patience })),
      counted(jsonTarget({ url: good.url, allowPrivate: true })),
    ];
    if (mood === 'down') await bad.down();
    else bad.mood = mood;
    const written: number[] = [];
    delivery = startDelivery({ store, clock, log, random: () => 0, targets });
    for (let i = 0; i < 12; i += 1) {
      written.push(clock.now().getTime());
      await comes(i);
      await pass(hour / 12);
    }
    const all = written.map((_, i) => `msg_${i}`);
    const during = bad.got.length;
    expect(good.got.map(({ id }) => id)).toEqual(all);
    for (const [i, { at }] of good.got.entries()) expect(at - written[i]!).toBeLessThanOrEqual(5 * second);
    if (most !== undefined) expect(during).toBeLessThanOrEqual(most);
    if (mood !== 'down') expect(during).toBeGreaterThan(0);
    if (atOnce === true) expect(bad.effects).toEqual(all);

    if (mood === 'down') await bad.up();
    bad.mood = well;
    if (resumed === true) delivery.resume('webhook');
    await pass(16 * minute);
    expect(bad.effects.toSorted()).toEqual(all.toSorted());
    for (const c of [0, 1, 2]) {
      const own = bad.effects.map((id) => Number(id.slice(4))).filter((i) => i % 3 === c);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
    expect(new Set(bad.got.map(({ path }) => path))).toEqual(new Set(['/hook']));
    expect((await store.jobs({})).map(({ state }) => state)).toEqual(Array(24).fill('done'));
  });
});
