import { expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { rowsIn } from './long.ts';
import { today } from './sets.ts';

/**
 * Hardships in the words of many, with near misses. Read and used; the head of the set has what was counted first. A file of families that
 * was made from these lines was left out again (recall here was 0.94 with it): writers kept blind gained nothing by it.
 */
it('hears what befell a household, and little where nothing did', () => {
  let [right, said, told] = [0, 0, 0];
  for (const row of rowsIn(new URL('./sets/ways.hardship.txt', import.meta.url))) {
    const heard = labelsOf(row, today).hardship;
    right += heard.filter((value) => row.labels.hardship.includes(value)).length;
    said += heard.length;
    told += row.labels.hardship.length;
  }
  expect(right / said).toBeGreaterThanOrEqual(0.96);
  expect(right / told).toBeGreaterThanOrEqual(0.75);
});
