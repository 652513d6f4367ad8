import fc from 'fast-check';
import { advise } from '../../dialogs/advise/advise.ts';
import { loadLibrary } from '../../src/library.ts';
import { anyCase } from './any-household.ts';
import { household, today } from './household.ts';

/**
 * `node test/advise/bench.ts`: milliseconds for one advice, over random households and over one plain one, and for loading the library.
 * Measured, not asserted; the figures stand in docs/explanation.md. On a shared machine the clock alone says little: beside it stand the
 * processor time of this thread and the quickest of five.
 */
const plain = household({ hardship: ['job_loss'], paymentStatus: 'behind', monthsBehind: 3, homeValue: 350_000, mortgageBalance: 410_000 });
const sets = {
  'random households': fc.sample(anyCase, { numRuns: 2_000, seed: 7 }),
  'one plain household': Array.from({ length: 2_000 }, () => plain),
};
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
const clock = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
/** The quickest of five: what the work costs when nobody else is given the processor in its middle. */
const quickest = (work: () => unknown): number => Math.min(...Array.from({ length: 5 }, () => clock(work)));

function row(name: string, works: (() => unknown)[], best: (work: () => unknown) => number): void {
  const began = ownTime();
  const once = works.map(clock);
  const own = (ownTime() - began) / works.length;
  const at = (times: number[], share: number) => ([...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3);
  const calm = works.map(best);
  console.log(`| ${[name, own.toFixed(3), at(calm, 0.5), at(calm, 0.99), at(once, 0.5), at(once, 0.99)].join(' | ')} |`);
}

console.log('| ms | processor time, mean | calm, median | calm, 99 % | as it came, median | 99 % |\n| --- | --- | --- | --- | --- | --- |');
row('library, first load', [loadLibrary], clock);
row(
  'library, again',
  Array.from({ length: 10 }, () => loadLibrary),
  quickest,
);
for (const [name, cases] of Object.entries(sets)) {
  const works = cases.map((known) => () => advise({ known, today, dangerNow: false }));
  for (const work of works) work();
  row(`advice, ${name}`, works, quickest);
}
