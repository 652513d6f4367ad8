import fc from 'fast-check';
import { advise } from '../../dialogs/advise/advise.ts';
import { anyCase } from './any-household.ts';
import { household, today } from './household.ts';

/** `node test/advise/bench.ts`: milliseconds for one advice, over random households and over one plain one. Measured, not asserted. */
const plain = household({ hardship: ['job_loss'], paymentStatus: 'behind', monthsBehind: 3, homeValue: 350_000, mortgageBalance: 410_000 });
const sets = {
  'random households': fc.sample(anyCase, { numRuns: 2_000, seed: 7 }),
  'one plain household': Array.from({ length: 2_000 }, () => plain),
};

for (const [name, cases] of Object.entries(sets)) {
  for (const known of cases) advise({ known, today, dangerNow: false });
  const times = cases.map((known) => {
    const start = performance.now();
    advise({ known, today, dangerNow: false });
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3);
  console.log(`${name}: median ${at(0.5)} ms, 99 % ${at(0.99)} ms, slowest ${at(1)} ms`);
}
