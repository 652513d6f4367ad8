import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { f1, precision, scoreOf } from '../../src/understand/score.ts';
import { baselineOf } from './baseline.ts';
import { rows, scoreSet, type Told, today } from './sets.ts';

/** The figures that were reached may not fall. docs/understanding.md has them all. */
describe('our own terse messages', () => {
  it.each([
    ['sets/en-seen.jsonl', 0.85],
    ['sets/en-unseen.jsonl', 0.82],
    ['sets/es-seen.jsonl', 0.88],
    ['sets/es-unseen.jsonl', 0.92],
  ] as const)('%s: money, months, dates, and which number is which', (name, least) => {
    const score = scoreSet(rows<Told>(name));
    expect(score.f1, name.includes('unseen') ? '' : score.wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

describe('real messages', () => {
  const scored = (name: string) => {
    const set = rows<{ id: string; text: string; labels: Labels }>(name);
    return {
      ours: scoreOf(set.map((row) => ({ ...row, predicted: labelsOf(row, today) }))),
      plain: scoreOf(set.map((row) => ({ ...row, predicted: baselineOf(row.text) }))),
    };
  };
  it('are understood better than by a keyword list', () => {
    const { ours, plain } = scored('corpus/seen.jsonl');
    expect(f1(ours.slots)).toBeGreaterThan(f1(plain.slots) + 0.2);
    expect(precision(ours.slots)).toBeGreaterThanOrEqual(0.83);
  });
  it('also where nobody looked', () => {
    const { ours, plain } = scored('corpus/unseen.jsonl');
    expect(f1(ours.slots)).toBeGreaterThan(f1(plain.slots) + 0.08);
  });
});
