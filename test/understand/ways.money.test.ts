import { expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { rowsIn } from './long.ts';
import { today } from './sets.ts';

const fields = [
  'monthly_payment',
  'mortgage_balance',
  'home_value',
  'months_behind',
  'missed_payments',
  'sale_date',
  'income_restored',
  'assets',
] as const;
type Field = (typeof fields)[number];

/** Numbers match within one per cent, days where one holds the other, `assets` by presence. */
function same(field: Field, said: unknown, truth: unknown): boolean {
  if (said === null || truth === null) return false;
  if (field === 'assets') return true;
  if (typeof said === 'number' && typeof truth === 'number') return Math.abs(said - truth) <= 0.01 * truth;
  const [a, b] = [String(said).toLowerCase(), String(truth).toLowerCase()];
  return a.includes(b) || b.includes(a);
}

it('money, months, the day of a sale and means are heard in imagined voices', () => {
  const count = { right: 0, said: 0, truth: 0 };
  for (const row of rowsIn(new URL('./sets/ways.money.txt', import.meta.url))) {
    const heard: Labels = labelsOf(row, today);
    for (const field of fields.filter((one) => !row.open.includes(one))) {
      count.said += Number(heard[field] !== null);
      count.truth += Number(row.labels[field] !== null);
      count.right += Number(same(field, heard[field], row.labels[field]));
    }
  }
  expect(count.right / count.truth).toBeGreaterThanOrEqual(0.91);
  expect(count.right / count.said).toBeGreaterThanOrEqual(0.95);
}, 60_000);
