import { dice, shuffle } from '../dice.ts';
import { buckets, classes, type Features, featuresOf, smallBuckets, stretchesOf } from './features.ts';
import { withSlips } from './slips.ts';

/**
 * Training of the learned reader of danger: logistic regression by AdaGrad in a fixed order, so that the same lines give the same
 * weights on every machine. One head tells danger from none; six more, learned from dangers only, tell which.
 */

/** A folded message and what it tells: a class of danger, or '' for none. */
export type Lesson = { low: string; danger: string; weight?: number };
/** Weights of some heads: a row of all of them for each bucket, and a bias for each. */
export type Weights = { heads: number; table: Float32Array; bias: Float64Array };
export type Taste = { rounds: number; rate: number; decay: number; slips: number; positive: number; orders: number };
/** `orders`: in how many orders the rows are learned; the weights are the mean of them, so that no order matters much. */
export const taste: Taste = { rounds: 5, rate: 0.25, decay: 1e-5, slips: 1, positive: 2, orders: 3 };

/** The darkest stretch of a folded text and its log odds of danger, by weights that are being learned. */
export function darkestBy(weights: Weights, low: string): { odds: number; words: readonly string[] } {
  const into = new Float64Array(1);
  const all = stretchesOf(low).map((words) => ({ words, odds: logits(weights, featuresOf(words), into)[0] ?? 0 }));
  return all.reduce((most, one) => (one.odds > most.odds ? one : most));
}

/** The log odds of all heads for one stretch. */
function logits({ heads, table, bias }: Weights, features: Features, into: Float64Array): Float64Array {
  into.set(bias);
  const size = table.length / heads;
  for (const kind of features) {
    const share = 1 / Math.sqrt(kind.length + 1);
    for (const at of kind) for (let h = 0; h < heads; h++) into[h] = (into[h] ?? 0) + (table[(at % size) * heads + h] ?? 0) * share;
  }
  return into;
}

type Row = { features: Features; danger: string; weight: number };

/** The rows of a lesson: every stretch of a calm one; of a danger only the stretch that tells it, once something is known. */
function rowsOf(lesson: Lesson, known: Weights | null): Row[] {
  const all = stretchesOf(lesson.low).map((words) => featuresOf(words));
  const row = (features: Features): Row => ({ features, danger: lesson.danger, weight: lesson.weight ?? 1 });
  if (lesson.danger === '' || all.length === 1) return all.map(row);
  if (known === null) return [];
  const into = new Float64Array(1);
  const most = all.map((features) => logits(known, features, into)[0] ?? 0);
  return [row(all[most.indexOf(Math.max(...most))] ?? [])];
}

const isDanger = (row: Row): number[] => [Number(row.danger !== '')];
const whichOne = (row: Row): number[] => classes.map((one) => Number(one === row.danger));

/** Learns from the lessons twice, first from the short ones, then also from long ones, of which the first pass shows the telling part. */
export function learn(lessons: readonly Lesson[], how: Taste = taste): { danger: Weights; which: Weights } {
  const all = [...lessons, ...spoilt(lessons, how.slips)];
  const short = all.flatMap((lesson) => rowsOf(lesson, null));
  const first = descend(short, isDanger, buckets, { ...how, rounds: 4 });
  const long = all.filter(({ danger, low }) => danger !== '' && stretchesOf(low).length > 1).flatMap((lesson) => rowsOf(lesson, first));
  const rows = [...short, ...long];
  const dark = rows.filter(({ danger }) => danger !== '');
  const orders = Array.from({ length: how.orders }, (_, i) => descend(rows, isDanger, buckets, how, 7 + i));
  return { danger: meanOf(orders), which: descend(dark, whichOne, smallBuckets, how) };
}

/** The short lessons once more, by a hand that slips. */
function spoilt(lessons: readonly Lesson[], times: number): Lesson[] {
  const next = dice(11);
  const short = lessons.filter((lesson) => lesson.low.length < 200);
  return Array.from({ length: times }).flatMap(() =>
    short.map((lesson) => ({ ...lesson, low: withSlips(lesson.low, next), weight: 0.5 * (lesson.weight ?? 1) })),
  );
}

/** The weights read alike in each order, so their mean reads as all of them together. */
function meanOf(all: readonly Weights[]): Weights {
  const [first] = all as [Weights];
  const mean = (of: (one: Weights) => ArrayLike<number>, at: number) => all.reduce((sum, one) => sum + (of(one)[at] ?? 0), 0) / all.length;
  const table = first.table.map((_, at) => mean((one) => one.table, at));
  return { heads: first.heads, table, bias: first.bias.map((_, at) => mean((one) => one.bias, at)) };
}

function descend(rows: readonly Row[], truthOf: (row: Row) => number[], size: number, how: Taste, seed = 7): Weights {
  const heads = rows[0] === undefined ? 1 : truthOf(rows[0]).length;
  const weights: Weights = { heads, table: new Float32Array(size * heads), bias: new Float64Array(heads) };
  const squares = new Float32Array(size * heads).fill(1e-2);
  const order = rows.map((_, i) => i);
  const next = dice(seed);
  const into = new Float64Array(heads);
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, next);
    for (const at of order) step(weights, squares, rows[at] as Row, truthOf(rows[at] as Row), how, into);
  }
  return weights;
}

function step(weights: Weights, squares: Float32Array, row: Row, truth: readonly number[], how: Taste, into: Float64Array): void {
  const { heads, table, bias } = weights;
  const size = table.length / heads;
  logits(weights, row.features, into);
  for (let h = 0; h < heads; h++) {
    const is = truth[h] ?? 0;
    into[h] = (is - 1 / (1 + Math.exp(-(into[h] ?? 0)))) * row.weight * (is === 1 ? how.positive : 1);
    bias[h] = (bias[h] ?? 0) + 0.01 * (into[h] ?? 0);
  }
  for (const kind of row.features) {
    const share = 1 / Math.sqrt(kind.length + 1);
    for (const at of kind)
      for (let h = 0; h < heads; h++) {
        const i = (at % size) * heads + h;
        const slope = (into[h] ?? 0) * share - how.decay * (table[i] ?? 0);
        const square = (squares[i] ?? 0) + slope * slope;
        squares[i] = square;
        table[i] = (table[i] ?? 0) + (how.rate * slope) / Math.sqrt(square);
      }
  }
}

/** Weights in one byte each, a row of all heads for each bucket, with one scale for all. */
export type Stored = { scale: number; bias: number[]; rows: string };

/** The weights in one byte each. */
export function stored({ table, bias }: Weights): Stored {
  let most = 1e-9;
  for (const one of table) most = Math.max(most, Math.abs(one));
  const rows = Int8Array.from(table, (one) => Math.round((one / most) * 127));
  return { scale: most / 127, bias: [...bias], rows: Buffer.from(rows.buffer).toString('base64') };
}
