import type { Labels } from './labels.ts';

/** Precision, recall and F1 over (field, value) pairs, as the corpus README defines them. */
export type Count = { right: number; said: number; truth: number };
export type Score = {
  fields: Map<string, Count>;
  slots: Count;
  intent: number;
  whole: number;
  falseFill: number;
  severalRecall: number;
  wrong: string[];
};

const slotFields: (keyof Labels)[] = [
  'hardship',
  'payment_status',
  'months_behind',
  'missed_payments',
  'sale_date',
  'monthly_payment',
  'mortgage_balance',
  'home_value',
  'other_liens',
  'occupancy',
  'wants',
  'options_mentioned',
  'assets',
  'income_restored',
  'loan_type',
  'already_contacted_servicer',
  'modification_state',
  'crisis',
  'bankruptcy',
  'attorney',
];

export const f1 = ({ right, said, truth }: Count) => (said + truth === 0 ? 1 : (2 * right) / (said + truth));
export const precision = ({ right, said }: Count) => (said === 0 ? 1 : right / said);
export const recall = ({ right, truth }: Count) => (truth === 0 ? 1 : right / truth);

/** The pairs of one field: list elements one by one; null, "", [] and crisis "none" are empty. */
function pairs(field: keyof Labels, value: unknown): string[] {
  if (value === null || value === undefined || value === '' || (field === 'crisis' && value === 'none')) return [];
  if (field === 'assets' || field === 'question_topic') return ['present'];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function same(field: keyof Labels, a: string, b: string): boolean {
  if (field === 'sale_date')
    return (
      ` ${a.toLowerCase()} `.includes(` ${b.toLowerCase()} `) ||
      ` ${b.toLowerCase()} `.includes(` ${a.toLowerCase()} `) ||
      a.toLowerCase() === b.toLowerCase()
    );
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a === b : Math.abs(x - y) <= Math.abs(y) * 0.01;
}

/** Compares predictions with labels, message by message. */
export function scoreOf(rows: readonly { text: string; labels: Labels; predicted: Labels }[]): Score {
  const fields = new Map<string, Count>(slotFields.map((field) => [field, { right: 0, said: 0, truth: 0 }]));
  const [slots, several] = [
    { right: 0, said: 0, truth: 0 },
    { right: 0, said: 0, truth: 0 },
  ];
  const tally = { intent: 0, whole: 0, empty: 0, filled: 0 };
  const wrong: string[] = [];
  for (const row of rows) {
    const one = { right: 0, said: 0, truth: 0 };
    for (const field of slotFields) compare(field, row, fields.get(field) as Count, one, wrong);
    add(slots, one);
    if (one.truth >= 2) add(several, one);
    if (one.truth === 0) tally.empty++;
    if (one.truth === 0 && one.said > 0) tally.filled++;
    const intentRight = row.labels.intent === row.predicted.intent;
    if (intentRight) tally.intent++;
    else wrong.push(`intent\t${row.labels.intent} -> ${row.predicted.intent}\t${row.text}`);
    if (intentRight && one.right === one.truth && one.said === one.truth) tally.whole++;
  }
  const many = Math.max(1, rows.length);
  return {
    fields,
    slots,
    intent: tally.intent / many,
    whole: tally.whole / many,
    falseFill: tally.filled / Math.max(1, tally.empty),
    severalRecall: recall(several),
    wrong,
  };
}

function compare(
  field: keyof Labels,
  row: { text: string; labels: Labels; predicted: Labels },
  total: Count,
  one: Count,
  wrong: string[],
): void {
  const truth = pairs(field, row.labels[field]);
  const said = pairs(field, row.predicted[field]);
  const right = said.filter((value) => truth.some((other) => same(field, value, other)));
  for (const count of [total, one]) add(count, { right: right.length, said: said.length, truth: truth.length });
  const missed = truth.filter((value) => !said.some((other) => same(field, other, value)));
  const extra = said.filter((value) => !right.includes(value));
  if (missed.length + extra.length > 0) wrong.push(`${field}\tmissed [${missed}] extra [${extra}]\t${row.text}`);
}

function add(to: Count, from: Count): void {
  to.right += from.right;
  to.said += from.said;
  to.truth += from.truth;
}
