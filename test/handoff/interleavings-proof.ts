import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openStore } from '../../src/keep/open.ts';
import { loadLibrary } from '../../src/library.ts';
import { makeStage, nothingSeen, playAll, type Seen } from './play.ts';

/**
 * `npm run proof:interleavings`: the full form, 10,000 plays from seed 1 (INTERLEAVINGS, SEED), shared out over the cores. Every play is as real
 * as in the short form; what is saved is the disk (a file in memory: that a commit survives a power cut is another proof's) and the test runner.
 * Half of the plays run eight abreast, half alone, so that a failing seed of that half plays the very same again.
 */
type Share = { first: number; runs: number };

async function play({ first, runs }: Share): Promise<Seen> {
  const dataDir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'porchlight-interleavings-'));
  const stores = [await openStore({ dataDir }), await openStore({ dataDir })];
  for (const store of stores) await store.migrate();
  try {
    const stage = makeStage(stores, loadLibrary());
    const alone = Math.ceil(runs / 2);
    await playAll(stage, first, alone, 1);
    await playAll(stage, first + alone, runs - alone, 8);
    return stage.seen;
  } finally {
    for (const store of stores) await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function sharesOf(first: number, runs: number, many: number): Share[] {
  const each = Math.ceil(runs / many);
  const starts = Array.from({ length: many }, (_, i) => i * each).filter((start) => start < runs);
  return starts.map((start) => ({ first: first + start, runs: Math.min(each, runs - start) }));
}

const elsewhere = (share: Share): Promise<Seen> =>
  new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', done);
    worker.once('error', failed);
  });

function together(all: Seen[]): Seen {
  const whole = nothingSeen();
  for (const one of all) {
    for (const course of one.courses) whole.courses.add(course);
    for (const [name, value] of Object.entries(one))
      if (typeof value === 'number') Object.assign(whole, { [name]: whole[name as 'plays'] + value });
  }
  return whole;
}

async function main(): Promise<void> {
  const runs = Number(process.env.INTERLEAVINGS ?? 10_000);
  const first = Number(process.env.SEED ?? 1);
  const began = performance.now();
  const seen = together(await Promise.all(sharesOf(first, runs, availableParallelism()).map(elsewhere)));
  const seconds = Math.round((performance.now() - began) / 1_000);
  const { courses, plays, ...counts } = seen;
  if (plays !== runs) throw new Error(`${plays} of ${runs} plays were played`);
  const told = Object.entries(counts).map(([name, value]) => `${name} ${value.toLocaleString('en-US')}`);
  process.stdout.write(`${plays} interleavings from seed ${first}, ${courses.size} different courses: all promises kept.\n`);
  process.stdout.write(`${told.join(', ')}; ${seconds} s, load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 10)}.\n`);
}

if (isMainThread) await main();
else parentPort?.postMessage(await play(workerData as Share));
