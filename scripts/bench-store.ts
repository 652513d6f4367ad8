import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/keep/open.ts';
import type { Store } from '../src/keep/store.ts';
import { emptySchema, startPostgres } from '../test/keep/postgres.ts';
import { job, line, NOW, writes } from '../test/keep/samples.ts';

/**
 * Turns a second that the store keeps, at 1, 16 and 128 writers, each on a conversation of its own. A turn is as big as
 * ours: a 4 kB snapshot, three transcript rows, a log row. `npx node scripts/bench-store.ts [seconds]`; with
 * TEST_DATABASE_URL on that PostgreSQL, else on one from npm.
 */
const seconds = Number(process.argv[2] ?? 3);
const snapshot = JSON.stringify({ value: 'loan', context: 'x'.repeat(4_000) });
const body = writes({ snapshot, entries: [line('user', 'hello'), line('bot', 'a'.repeat(200)), line('bot', 'b'.repeat(300))] });

type Result = { store: string; writers: number; kind: string; 'turns/s': number; 'p50 ms': string; 'p99 ms': string };

async function measure(name: string, store: Store, writers: number, kind: string): Promise<Result> {
  const times: number[] = [];
  const start = performance.now();
  const until = start + seconds * 1_000;
  let id = 0;
  const write = async (writer: number): Promise<void> => {
    while (performance.now() < until) {
      const begun = performance.now();
      id += 1;
      const outbox = kind === 'with a job' ? [job(`${kind}-${writers}-${id}`)] : [];
      await store.inTurn({ conversation: `${kind} ${writers} ${writer}`, messageId: `m${id}`, now: NOW }, () => ({ ...body, outbox }));
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const spent = (performance.now() - start) / 1_000;
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  return { store: name, writers, kind, 'turns/s': Math.round(times.length / spent), 'p50 ms': at(0.5), 'p99 ms': at(0.99) };
}

async function series(name: string, store: Store): Promise<Result[]> {
  await store.migrate();
  store.setTargets(['crm']);
  await measure(name, store, 16, 'warm up');
  const results: Result[] = [];
  for (const writers of [1, 16, 128]) results.push(await measure(name, store, writers, 'plain'));
  results.push(await measure(name, store, 16, 'with a job'));
  store.watch('*', () => {});
  results.push(await measure(name, store, 16, 'watched'));
  await store.close();
  return results;
}

const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-bench-'));
const server = process.env.TEST_DATABASE_URL === undefined ? await startPostgres() : null;
if (server !== null) process.env.TEST_DATABASE_URL = server.url;
const schema = await emptySchema();
const results = [
  ...(await series('SQLite', await openStore({ dataDir }))),
  ...(await series('PostgreSQL', await openStore({ dataDir, databaseUrl: schema.url }))),
];
console.table(results);
await schema.drop();
await server?.stop();
rmSync(dataDir, { recursive: true, force: true });
