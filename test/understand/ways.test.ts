import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { type Count, precision, recall, scoreOf } from '../../src/understand/score.ts';
import { closed, type LongRow, rowsIn } from './long.ts';
import { today } from './sets.ts';

type Field = keyof Labels;
type Ways = {
  name: string;
  lang: 'en' | 'es';
  /** Fields that the set labels, counted together; others of it are not scored. */
  fields: readonly Field[];
  lines: number;
  precise: number;
  recalled: number;
};

const figures: readonly Field[] = ['monthly_payment', 'mortgage_balance', 'home_value', 'months_behind', 'missed_payments', 'sale_date'];
const house: readonly Field[] = ['wants', 'occupancy', 'other_liens', 'loan_type', 'bankruptcy'];
const bank: readonly Field[] = ['already_contacted_servicer', 'attorney', 'options_mentioned', 'modification_state'];
const means: readonly Field[] = ['income_restored', 'assets'];

/**
 * Imagined lines, half of them near misses, each set for some fields. They were read and used: what is reached may not fall; what strangers
 * can expect are the first runs in the head of each set. (A file of families made from the lines on hardship was left out again, recall was
 * 0.94 with it: writers kept blind gained nothing by it.)
 */
const sets: readonly Ways[] = [
  { name: 'contact', lang: 'en', fields: ['already_contacted_servicer'], lines: 500, precise: 0.96, recalled: 0.9 },
  { name: 'contact', lang: 'en', fields: ['attorney'], lines: 500, precise: 0.98, recalled: 0.96 },
  { name: 'hardship', lang: 'en', fields: ['hardship'], lines: 500, precise: 0.96, recalled: 0.75 },
  { name: 'status', lang: 'en', fields: ['payment_status'], lines: 500, precise: 0.94, recalled: 0.82 },
  { name: 'options', lang: 'en', fields: ['options_mentioned', 'modification_state'], lines: 500, precise: 0.96, recalled: 0.92 },
  { name: 'money', lang: 'en', fields: [...figures, ...means], lines: 500, precise: 0.95, recalled: 0.91 },
  { name: 'house', lang: 'en', fields: [...house, 'crisis'], lines: 500, precise: 0.96, recalled: 0.93 },
  { name: 'es1', lang: 'es', fields: ['hardship', 'payment_status', 'income_restored'], lines: 1000, precise: 0.94, recalled: 0.92 },
  { name: 'es2', lang: 'es', fields: [...bank, ...house, ...figures, 'assets'], lines: 500, precise: 0.96, recalled: 0.93 },
];

/** Open fields as labelled, so that they count neither way; danger to life has tests of its own. */
function heard(row: LongRow): Labels {
  const labels = closed(row, labelsOf(row, today));
  return labels.crisis === 'self_harm' ? { ...labels, crisis: row.labels.crisis } : labels;
}

describe('what is told in imagined voices is heard', () => {
  it.each(sets)(
    '$name ($lang), $fields',
    ({ name, lang, fields, lines, precise, recalled }) => {
      const rows = rowsIn(new URL(`./sets/ways.${name}.txt`, import.meta.url)).map((row) => ({ ...row, lang }));
      const score = scoreOf(rows.map((row) => ({ ...row, predicted: heard(row) })));
      const sum: Count = { right: 0, said: 0, truth: 0 };
      for (const field of fields) for (const key of ['right', 'said', 'truth'] as const) sum[key] += score.fields.get(field)?.[key] ?? 0;
      const wrong = score.wrong.filter((one) => fields.some((field) => one.startsWith(field)));
      expect(rows.length).toBeGreaterThan(lines);
      expect(precision(sum), wrong.join('\n')).toBeGreaterThanOrEqual(precise);
      expect(recall(sum), wrong.join('\n')).toBeGreaterThanOrEqual(recalled);
    },
    120_000,
  );
});

describe('the house, near misses beside what is told', () => {
  it.each([
    ['My brother walked away from his condo.', 'wants', null],
    ['They told us to sell.', 'wants', null],
    ['I will not sell my house.', 'wants', 'keep'],
    ['Should I keep paying or let it go?', 'wants', 'unsure'],
    ['The store where I worked went bankrupt.', 'bankruptcy', null],
    ['My father died and the loan is in his name.', 'occupancy', 'inherited'],
    ['The sale was called off on Friday.', 'crisis', 'none'],
    ['They keep offering me a reverse mortgage.', 'loan_type', null],
    ['Mom has a reverse mortgage.', 'loan_type', 'reverse'],
    ['Conventional wisdom says they should have called.', 'loan_type', null],
    ['We tried to refinance the house into a conventional loan.', 'loan_type', null],
    ['We refinanced into a conventional loan in 2019.', 'loan_type', 'conventional'],
  ] as const)('"%s": %s is %s', (text, field, value) => expect(labelsOf({ id: '', text }, today)[field]).toBe(value));
});
