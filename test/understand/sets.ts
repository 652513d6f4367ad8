import { readFileSync } from 'node:fs';
import type { Fact } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import { understand } from '../../src/understand/understand.ts';

/** Our own terse messages: what they tell, in facts. Figures are scored both ways, the rest by whether it was heard. */
export type Told = { id: string; lang: Language; text: string; facts: Partial<Record<Fact, unknown>> };
export const today = '2026-11-22';
export const rows = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const figures: readonly Fact[] = [
  'monthsBehind',
  'missedPayments',
  'saleDate',
  'arrears',
  'homeValue',
  'rent',
  'mortgageBalance',
  'otherLiensAmount',
  'monthlyPayment',
  'newPayment',
  'interestRate',
  'newRate',
  'extraPerMonth',
  'liquidAssets',
];
const same = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b) || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= Math.abs(b) * 0.01);

export const heardFacts = (row: { text: string; lang?: Language }) =>
  understand({ text: row.text, language: row.lang ?? 'en', today, ask: null, known: {}, topics: [] }).facts ?? {};

/** Micro-F1 over figures (money, months, dates: which number is which), and the share of other facts that were heard. */
export function scoreSet(set: readonly Told[]): { f1: number; precision: number; recall: number; others: number; wrong: string[] } {
  const count = { right: 0, said: 0, truth: 0, others: 0, othersHeard: 0 };
  const wrong: string[] = [];
  for (const row of set) {
    const heard = heardFacts(row);
    for (const fact of new Set([...figures, ...(Object.keys(row.facts) as Fact[])])) {
      const [said, truth] = [heard[fact]?.value, row.facts[fact]];
      const right = truth !== undefined && same(said, truth);
      if (figures.includes(fact)) {
        count.right += Number(right);
        count.said += Number(said !== undefined);
        count.truth += Number(truth !== undefined);
      } else {
        count.others++;
        count.othersHeard += Number(right);
      }
      if (!right && (truth !== undefined || (said !== undefined && figures.includes(fact))))
        wrong.push(`${row.text} | ${fact}: ${JSON.stringify(truth)} heard ${JSON.stringify(said)}`);
    }
  }
  return {
    f1: (2 * count.right) / (count.said + count.truth),
    precision: count.right / count.said,
    recall: count.right / count.truth,
    others: count.othersHeard / Math.max(1, count.others),
    wrong,
  };
}
