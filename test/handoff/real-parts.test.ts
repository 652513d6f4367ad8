import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Clock, startDelivery } from '../../src/handoff/deliver.ts';
import { buildLead, type Consent, consentRecord, leadCreated } from '../../src/handoff/lead.ts';
import { born } from '../../src/handoff/life.ts';
import { webhookTarget } from '../../src/handoff/targets/webhook.ts';
import { openStore } from '../../src/keep/open.ts';
import type { Store, Writes } from '../../src/keep/store.ts';

/** From the turn's transaction on disk to a receiver that verifies: the real store, the real lane, real sockets, the real clock. */

const secret = `whsec_${Buffer.from('a key of twenty-four byte').toString('base64')}`;
const log = { info: () => undefined, warn: () => undefined };
const clock: Clock = {
  now: () => new Date(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

let directory: string;
let store: Store;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'porchlight-deliver-'));
  store = await openStore({ dataDir: directory });
  await store.migrate();
  store.setTargets(['webhook']);
});
afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

function writes(conversation: string, at: string, state: Consent['state']): Writes {
  const consent = consentRecord({
    id: `consent-${conversation}`,
    conversation,
    turn: 1,
    at,
    channel: 'call',
    value: '+16025550100',
    seller: 'Hearth Homes LLC',
    textId: 'consent.call',
    version: 1,
    language: 'en',
    rendered: 'Yes, Hearth Homes LLC may call me.',
    act: 'button:Yes',
    state,
  });
  const advice = { gates: [], options: [], deadlines: [], numbers: [], papers: [], ask: [], equity: 'unknown' as const };
  const known = { hardship: { value: ['job_loss' as const], said: 'laid off', turn: 1 } };
  const base = {
    id: `lead-${conversation}`,
    now: at,
    today: at.slice(0, 10),
    conversation,
    language: 'en' as const,
    known,
    advice,
    askedFacts: [],
    intake: [],
  };
  const lead = buildLead({ ...base, consents: [consent], dangerKind: null, banners: [], sentence: ({ key }) => key })!;
  const out = leadCreated(lead);
  return {
    channel: 'directline',
    user: 'dl_1',
    language: 'en',
    chartVersion: '1',
    snapshot: '{}',
    life: born,
    heard: null,
    entries: [],
    lead: { lead, standing: 'waiting', agent: null },
    consents: [consent],
    outbox: out ? [out] : [],
  };
}

it('a lead with consent arrives once, verified; one without stays in the house', async () => {
  const verifier = new Webhook(secret);
  const got: { type: string; data: { id: string } }[] = [];
  let failFirst = true;
  let arrived = () => {};
  const all = new Promise<void>((done) => (arrived = done));
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const event = verifier.verify(body, request.headers as Record<string, string>) as (typeof got)[number];
    // The first answer is lost: the same id comes again.
    if (failFirst) {
      failFirst = false;
      return void response.destroy();
    }
    got.push(event);
    response.writeHead(204).end();
    if (new Set(got.map(({ data }) => data.id)).size === 5) arrived();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const delivery = startDelivery({ store, clock, log, random: () => 0, targets: [webhookTarget({ url, secret, allowPrivate: true })] });

  const at = new Date().toISOString();
  for (let i = 0; i < 5; i += 1)
    await store.inTurn({ conversation: `c${i}`, messageId: 'm1', now: at }, () => writes(`c${i}`, at, 'granted'));
  await store.inTurn({ conversation: 'shy', messageId: 'm1', now: at }, () => writes('shy', at, 'refused'));
  await all;
  await delivery.stop();
  server.close();

  expect(got.map(({ type }) => type)).toEqual(Array(5).fill('lead.created'));
  expect(got.map(({ data }) => data.id).toSorted()).toEqual([0, 1, 2, 3, 4].map((i) => `lead-c${i}`));
  expect(JSON.stringify(got)).not.toContain('shy');
  expect((await store.jobs({})).map(({ state }) => state)).toEqual(Array(5).fill('done'));
});
