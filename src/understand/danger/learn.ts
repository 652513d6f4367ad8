import { buckets, type Features, featuresOf, heads, stretchesOf } from './features.ts';
import { dice, shuffle, withSlips } from './slips.ts';

/**
 * Training of the learned reader of danger: logistic regression by AdaGrad in a fixed order, so that the same lines give the same
 * weights on every machine. The first head tells danger from none, the others tell which.
 */

/** A folded message and what it tells: a class of danger, or '' for none. */
export type Lesson = { low: string; danger: string; weight?: number };
/** One table of weights: a row of all heads for each bucket, and a bias for each head. */
export type Weights = { table: Float32Array; bias: Float64Array };
export type Taste = { rounds: number; rate: number; decay: number; slips: number; positive: number };
export const taste: Taste = { rounds: 6, rate: 0.25, decay: 1e-5, slips: 1, positive: 2 };

/** The darkest stretch of a folded text: its log odds of danger, by weights that are being learned. */
export function oddsBy(weights: Weights, low: string): number {
  const into = new Float64Array(heads.length);
  return Math.max(...stretchesOf(low).map((words) => logits(weights, featuresOf(words), into)[0] ?? 0));
}

/** The log odds of all heads for one stretch. */
function logits({ table, bias }: Weights, features: Features, into: Float64Array): Float64Array {
  const n = heads.length;
  into.set(bias);
  for (const kind of features) {
    const size = 1 / Math.sqrt(kind.length + 1);
    for (const at of kind) for (let h = 0; h < n; h++) into[h] = (into[h] ?? 0) + (table[at * n + h] ?? 0) * size;
  }
  return into;
}

type Row = { features: Features; truth: number[]; weight: number };

const truthOf = (danger: string): number[] => heads.map((head) => Number(head === 'danger' ? danger !== '' : head === danger));

/** The rows of a lesson: every stretch of a calm one; of a danger only the stretch that tells it, once something is known. */
function rowsOf(lesson: Lesson, known: Weights | null): Row[] {
  const all = stretchesOf(lesson.low).map((words) => featuresOf(words));
  const truth = truthOf(lesson.danger);
  const weight = lesson.weight ?? 1;
  if (lesson.danger === '' || all.length === 1) return all.map((features) => ({ features, truth, weight }));
  if (known === null) return [];
  const into = new Float64Array(heads.length);
  const most = all.map((features) => logits(known, features, into)[0] ?? 0);
  return [{ features: all[most.indexOf(Math.max(...most))] ?? [], truth, weight }];
}

/** Learns from the lessons twice: first from the short ones, then also from long ones, of which the first pass shows the telling part. */
export function learn(lessons: readonly Lesson[], how: Taste = taste): Weights {
  const next = dice(11);
  const spoilt = lessons.filter((lesson) => lesson.low.length < 200);
  const all = [...lessons];
  for (let i = 0; i < how.slips; i++)
    all.push(...spoilt.map((lesson) => ({ ...lesson, low: withSlips(lesson.low, next), weight: 0.5 * (lesson.weight ?? 1) })));
  const first = descend(
    all.flatMap((lesson) => rowsOf(lesson, null)),
    { ...how, rounds: 4 },
  );
  return descend(
    all.flatMap((lesson) => rowsOf(lesson, first)),
    how,
  );
}

function descend(rows: readonly Row[], how: Taste): Weights {
  const n = heads.length;
  const weights: Weights = { table: new Float32Array(buckets * n), bias: new Float64Array(n) };
  const squares = new Float32Array(buckets * n).fill(1e-2);
  const order = rows.map((_, i) => i);
  const next = dice(7);
  const into = new Float64Array(n);
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, next);
    for (const at of order) step(weights, squares, rows[at] as Row, how, into);
  }
  return weights;
}

function step(weights: Weights, squares: Float32Array, row: Row, how: Taste, into: Float64Array): void {
  const n = heads.length;
  const { table, bias } = weights;
  logits(weights, row.features, into);
  for (let h = 0; h < n; h++) {
    const truth = row.truth[h] ?? 0;
    into[h] = (truth - 1 / (1 + Math.exp(-(into[h] ?? 0)))) * row.weight * (truth === 1 ? how.positive : 1);
    bias[h] = (bias[h] ?? 0) + 0.01 * (into[h] ?? 0);
  }
  for (const kind of row.features) {
    const size = 1 / Math.sqrt(kind.length + 1);
    for (const at of kind)
      for (let h = 0; h < n; h++) {
        const i = at * n + h;
        const slope = (into[h] ?? 0) * size - how.decay * (table[i] ?? 0);
        const square = (squares[i] ?? 0) + slope * slope;
        squares[i] = square;
        table[i] = (table[i] ?? 0) + (how.rate * slope) / Math.sqrt(square);
      }
  }
}

/** The weights in one byte each, head by head, with a scale for each. */
export function stored({ table, bias }: Weights): { scale: number[]; bias: number[]; rows: string } {
  const n = heads.length;
  const most = heads.map(() => 1e-9);
  for (const [i, one] of table.entries()) most[i % n] = Math.max(most[i % n] ?? 0, Math.abs(one));
  const rows = new Int8Array(table.length);
  for (const [i, one] of table.entries()) rows[(i % n) * buckets + Math.floor(i / n)] = Math.round((one / (most[i % n] ?? 1)) * 127);
  return { scale: most.map((high) => high / 127), bias: [...bias], rows: Buffer.from(rows.buffer).toString('base64') };
}
