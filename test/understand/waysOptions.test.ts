import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { linesIn, rowsIn } from './long.ts';
import { today } from './sets.ts';

/** Precision and recall of the options and of the state of a modification over one set of imagined messages. */
function counts(name: string): { right: number; said: number; told: number } {
  const sum = { right: 0, said: 0, told: 0 };
  for (const row of rowsIn(new URL(`./sets/${name}`, import.meta.url))) {
    const heard = labelsOf(row, today);
    const open = new Set(row.open);
    const pairs = (labels: typeof heard) => [
      ...(open.has('options_mentioned') ? [] : labels.options_mentioned),
      ...(open.has('modification_state') || labels.modification_state === null ? [] : [`state ${labels.modification_state}`]),
    ];
    const [told, said] = [pairs(row.labels), pairs(heard)];
    sum.right += said.filter((one) => told.includes(one)).length;
    sum.said += said.length;
    sum.told += told.length;
  }
  return sum;
}

describe('ways out told in many voices', () => {
  const { right, said, told } = counts('ways.options.txt');
  it('are heard', () => {
    expect(linesIn('ways.options.txt').length).toBeGreaterThan(500);
    expect(right / told).toBeGreaterThanOrEqual(0.92);
  });
  it('and seldom where none is told', () => {
    expect(right / said).toBeGreaterThanOrEqual(0.96);
  });
});
