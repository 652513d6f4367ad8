import { expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { rowsIn } from './long.ts';
import { today } from './sets.ts';

const fields = ['wants', 'occupancy', 'other_liens', 'loan_type', 'bankruptcy', 'crisis'] as const;
const told = (labels: Labels, field: (typeof fields)[number]) => (labels[field] === 'none' ? null : labels[field]);

/** Values of these fields that were heard, of those that are told; danger to life is not counted here. */
function counted(): { right: number; heard: number; told: number } {
  const sum = { right: 0, heard: 0, told: 0 };
  for (const row of rowsIn(new URL('./sets/ways.house.txt', import.meta.url))) {
    const predicted = labelsOf(row, today);
    for (const field of fields.filter((one) => !row.open.includes(one))) {
      const [is, heard] = [told(row.labels, field), told(predicted, field)];
      if (heard === 'self_harm') continue;
      sum.told += is === null ? 0 : 1;
      sum.heard += heard === null ? 0 : 1;
      sum.right += heard !== null && heard === is ? 1 : 0;
    }
  }
  return sum;
}

it('the house in the words of many people: what was reached may not fall', () => {
  const { right, heard, told } = counted();
  expect(told).toBeGreaterThan(650);
  expect(right / heard).toBeGreaterThanOrEqual(0.96);
  expect(right / told).toBeGreaterThanOrEqual(0.93);
});

it.each([
  ['My brother walked away from his condo.', 'wants', null],
  ['They told us to sell.', 'wants', null],
  ['I will not sell my house.', 'wants', 'keep'],
  ['Should I keep paying or let it go?', 'wants', 'unsure'],
  ['The store where I worked went bankrupt.', 'bankruptcy', null],
  ['My father died and the loan is in his name.', 'occupancy', 'inherited'],
  ['The sale was called off on Friday.', 'crisis', 'none'],
] as const)('"%s": %s is %s', (text, field, value) => expect(labelsOf({ id: '', text }, today)[field]).toBe(value));
