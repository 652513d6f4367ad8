import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../src/understand/labels.ts';
import { rowsIn } from './long.ts';
import { today } from './sets.ts';

/** What is reached may not fall; what strangers can expect are the first runs in the head of the set. */
describe('who turned to the servicer, and who has a lawyer', () => {
  const rows = rowsIn(new URL('./sets/ways.contact.txt', import.meta.url)).map((row) => ({ ...row, predicted: labelsOf(row, today) }));
  it.each([
    ['already_contacted_servicer', 0.96, 0.9],
    ['attorney', 0.98, 0.96],
  ] as const)('is heard in imagined messages: %s', (field, precise, recalled) => {
    const read = rows.filter((row) => !row.open.includes(field)).map((row) => ({ ...row, heard: row.predicted[field] }));
    const wrong = read.filter(({ heard, labels }) => heard !== null && heard !== labels[field]);
    const right = read.filter(({ heard, labels }) => heard !== null && heard === labels[field]).length;
    const told = read.filter(({ labels }) => labels[field] !== null).length;
    expect(right / (right + wrong.length), wrong.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(precise);
    expect(right / told).toBeGreaterThanOrEqual(recalled);
  });
});
