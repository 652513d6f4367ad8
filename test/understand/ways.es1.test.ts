import { expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { f1, precision, scoreOf } from '../../src/understand/score.ts';
import { closed, type LongRow, rowsIn } from './long.ts';
import { today } from './sets.ts';

/** Only these three fields of the set are labelled. */
const ourFields = (row: LongRow): Labels => {
  const { hardship, payment_status, income_restored } = labelsOf({ ...row, lang: 'es' }, today);
  return closed(row, { ...row.labels, hardship, payment_status, income_restored });
};

it('hears trouble, payments and income in the Spanish of many countries', () => {
  const rows = rowsIn(new URL('./sets/ways.es1.txt', import.meta.url));
  const score = scoreOf(rows.map((row) => ({ ...row, predicted: ourFields(row) })));
  expect(rows.length).toBeGreaterThan(1000);
  expect(f1(score.slots), score.wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  expect(precision(score.slots)).toBeGreaterThanOrEqual(0.94);
}, 120_000);
