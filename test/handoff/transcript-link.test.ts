import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeServer } from '../../src/channels/server.ts';
import { type ExternalOptions, externalDesk, transcriptRoute } from '../../src/handoff/external.ts';
import { openStore } from '../../src/keep/open.ts';
import type { Store } from '../../src/keep/store.ts';
import { removedText } from '../../src/transcript.ts';
import { row } from '../desk/people.ts';
import { lead, turn } from '../keep/samples.ts';

/** A transcript that is too long for one activity: the hub reads it whole at an address that stands for a day. */
const server = makeServer({ allowedOrigins: [], trustedProxies: [], log: { error: () => undefined } });
let directory: string;
let store: Store;
let url: string;
let now = Date.parse('2026-11-22T15:00:00.000Z');
let options: ExternalOptions;
const many = 2_000;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'porchlight-link-'));
  store = await openStore({ dataDir: directory });
  await store.migrate();
  options = {
    store,
    act: async () => undefined,
    failed: async () => undefined,
    hubs: [],
    key: 'a key of the house',
    now: () => new Date(now),
    publicUrl: () => url,
  };
  transcriptRoute(server.http, options);
  url = (await server.listen(0, '127.0.0.1')).url;
  const data = { state: 'safety', lines: ['safety.domestic_violence'], sources: [], left: null, speaker: 'bot' as const };
  const entries = [
    row('user', 'he hits me', 1),
    row('bot', 'You deserve to be safe.', 1, { data }),
    ...Array.from({ length: many }, (_, i) => row(i % 2 === 0 ? 'user' : 'bot', `line ${i} ${'ñ'.repeat(300)}`, 2 + i)),
  ];
  const waiting = {
    lead: { lead: lead('l1'), standing: 'waiting' as const, agent: null },
    life: { state: 'waiting' as const, agent: null },
  };
  await turn(store, 'm1', { entries, ...waiting });
  const second = { ...waiting, lead: { ...waiting.lead, lead: lead('l2', { conversationId: 'other' }) } };
  await turn(store, 'm1', second, 'other');
});
afterAll(async () => {
  await server.stop();
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

const link = async (): Promise<string> => (await externalDesk(options).context('c'))!.link!;

it('holds every row, and what was removed for safety stays removed', async () => {
  const answer = await fetch(await link());
  const { activities } = (await answer.json()) as { activities: { text: string }[] };
  expect(activities).toHaveLength(many + 2);
  expect(activities.slice(0, 3).map(({ text }) => text.slice(0, 30))).toEqual([
    removedText.slice(0, 30),
    removedText.slice(0, 30),
    `line 0 ${'ñ'.repeat(23)}`,
  ]);
  expect(activities.at(-1)!.text).toContain(`line ${many - 1} `);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it('is for that conversation only, for a day, and not to be guessed', async () => {
  const good = await link();
  const [claim = '', signature = ''] = good.split('/').at(-1)!.split('.');
  const forged = Buffer.from(JSON.stringify(['other', now * 2])).toString('base64url');
  const base = good.slice(0, good.lastIndexOf('/'));
  for (const token of [`${forged}.${signature}`, claim, `${claim}.`, `${claim}.${signature}x`, '.', 'x'])
    expect((await fetch(`${base}/${token}`)).status, token).toBe(404);
  now += 24 * 60 * 60_000 + 1;
  expect((await fetch(good)).status).toBe(404);
});

it('is empty after an erasure; and without a public address there is none', async () => {
  const good = await link();
  expect((await fetch(good)).status).toBe(200);
  await turn(store, 'm2', { erase: { ticket: 'P-1', suppress: [] } });
  expect((await fetch(good)).status).toBe(404);
  const shut = externalDesk({ ...options, publicUrl: () => null });
  expect((await shut.context('other'))?.link).toBeNull();
});
