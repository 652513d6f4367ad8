import fc from 'fast-check';
import { advise } from '../../dialogs/advise/advise.ts';
import { loadLibrary } from '../../src/library.ts';
import { anyCase } from './any-household.ts';
import { household, today } from './household.ts';

/**
 * `node test/advise/bench.ts`: milliseconds for one advice, over random households and over one plain one, and for loading the library.
 * Measured, not asserted; the figures stand in docs/explanation.md. Processor time of this thread beside the clock: on a machine that is
 * shared, only the first one is ours.
 */
const plain = household({ hardship: ['job_loss'], paymentStatus: 'behind', monthsBehind: 3, homeValue: 350_000, mortgageBalance: 410_000 });
const sets = {
  'random households': fc.sample(anyCase, { numRuns: 2_000, seed: 7 }),
  'one plain household': Array.from({ length: 2_000 }, () => plain),
};
type Times = { clock: number; own: number };
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
function timed(work: () => unknown): Times {
  const [clock, own] = [performance.now(), ownTime()];
  work();
  return { clock: performance.now() - clock, own: ownTime() - own };
}
function row(name: string, times: Times[]): void {
  const at = (of: keyof Times, share: number) => {
    const sorted = times.map((one) => one[of]).sort((a, b) => a - b);
    return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
  };
  console.log(`| ${name} | ${at('own', 0.5)} | ${at('own', 0.99)} | ${at('clock', 0.5)} | ${at('clock', 0.99)} |`);
}

console.log('| ms | own time, median | 99 % | by the clock, median | 99 % |\n| --- | --- | --- | --- | --- |');
row('library, first load', [timed(loadLibrary)]);
row(
  'library, again',
  Array.from({ length: 10 }, () => timed(loadLibrary)),
);
for (const [name, cases] of Object.entries(sets)) {
  for (const known of cases) advise({ known, today, dangerNow: false });
  row(
    `advice, ${name}`,
    cases.map((known) => timed(() => advise({ known, today, dangerNow: false }))),
  );
}
