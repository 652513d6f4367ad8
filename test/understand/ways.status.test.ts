import { expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { rowsIn } from './long.ts';
import { today } from './sets.ts';

/** Precision and recall of the payment status over our own imagined lines; what was reached may not fall. */
it('where the loan stands is heard in many voices', () => {
  const rows = rowsIn(new URL('./sets/ways.status.txt', import.meta.url)).filter((row) => !row.open.includes('payment_status'));
  const told = rows.filter((row) => row.labels.payment_status !== null);
  const heard = rows.map((row) => ({ row, value: labelsOf(row, today).payment_status })).filter(({ value }) => value !== null);
  const right = heard.filter(({ row, value }) => row.labels.payment_status === value);
  const wrong = heard.filter((one) => !right.includes(one)).map(({ row, value }) => `${value}: ${row.text}`);
  expect(rows.length).toBeGreaterThan(500);
  expect(right.length / heard.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.94);
  expect(right.length / told.length).toBeGreaterThanOrEqual(0.82);
});
