import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { precision, recall, scoreOf } from '../../src/understand/score.ts';
import { closed, rowsIn } from './long.ts';
import { today } from './sets.ts';

const rows = rowsIn(new URL('./sets/ways.es2.txt', import.meta.url)).map((row) => ({ ...row, lang: 'es' as const }));
/** What this set does not label, whatever is heard of it. */
const others: readonly (keyof Labels)[] = ['hardship', 'payment_status', 'income_restored', 'crisis'];

describe('imagined Spanish messages on the bank, the house and figures', () => {
  it('are heard as well as they were', () => {
    const score = scoreOf(
      rows.map((row) => ({ ...row, predicted: closed({ ...row, open: [...row.open, ...others] }, labelsOf(row, today)) })),
    );
    expect(recall(score.slots)).toBeGreaterThan(0.93);
    expect(precision(score.slots)).toBeGreaterThan(0.96);
  });
});
