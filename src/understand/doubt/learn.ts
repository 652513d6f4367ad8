import { dice, shuffle } from '../dice.ts';
import { featuresOf } from '../learned.ts';
import type { Claim } from './claims.ts';
import { finely, type Kept, type Opinion, plainly } from './doubt.ts';

/**
 * Training of the second opinion: for each claim a linear support vector machine on the features of a message, learned by dual coordinate
 * descent (Hsieh et al. 2008) in an order that a seed gives: the same lines give the same weights on every machine.
 */

/** A folded message and what it claims. `open`: claims of these fields are not known of it; `weight`: how much a mistake on it counts. */
export type Lesson = { low: string; claims: ReadonlySet<Claim>; known: (claim: Claim) => boolean; weight: number };
export type Taste = { least: number; known: number; seen: number; cost: number; rounds: number };
/** `least`: lines that tell a claim, at least; `seen`: lines that hold a feature; `known`: how many features are kept. */
export const taste: Taste = { least: 20, known: 6500, seen: 3, cost: 0.5, rounds: 30 };

type Row = { at: Int32Array; value: Float32Array };
type Machine = { weights: Float64Array; bias: number };

/** One step for one line: its share in the weights grows or shrinks until its margin is kept. */
function step(machine: Machine, row: Row, yes: number, share: number, slack: number): number {
  let sum = machine.bias;
  for (let i = 0; i < row.at.length; i++) sum += (machine.weights[row.at[i] as number] as number) * (row.value[i] as number);
  const slope = yes * sum - 1 + share * slack;
  const next = Math.max(0, share - slope / (2 + slack));
  const change = (next - share) * yes;
  if (change === 0) return share;
  for (let i = 0; i < row.at.length; i++) machine.weights[row.at[i] as number]! += change * (row.value[i] as number);
  machine.bias += change;
  return next;
}

function descend(rows: readonly Row[], yes: readonly boolean[], weight: readonly number[], size: number, how: Taste): Machine {
  const machine = { weights: new Float64Array(size), bias: 0 };
  const shares = new Float64Array(rows.length);
  const order = rows.map((_, i) => i);
  const next = dice(11);
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, next);
    for (const i of order)
      shares[i] = step(machine, rows[i] as Row, yes[i] ? 1 : -1, shares[i] as number, 1 / (2 * how.cost * (weight[i] as number)));
  }
  return machine;
}

/** Rows of unit length over the known features, each feature counted by how rare it is. */
function rowsOf(found: readonly (readonly number[])[], known: ReadonlyMap<number, number>, rare: Float32Array): Row[] {
  return found.map((features) => {
    const at = Int32Array.from(features.flatMap((feature) => known.get(feature) ?? []));
    const length = Math.sqrt(at.reduce((sum, row) => sum + (rare[row] as number) ** 2, 0));
    return { at, value: Float32Array.from(at, (row) => (rare[row] as number) / (length || 1)) };
  });
}

type Learned = { claim: Claim; machine: Machine; prior: number };
function all(lessons: readonly Lesson[], claims: readonly Claim[], rows: readonly Row[], size: number, how: Taste): Learned[] {
  return claims.map((claim) => {
    const of = lessons.flatMap((lesson, i) => (lesson.known(claim) ? [i] : []));
    const yes = of.map((i) => (lessons[i] as Lesson).claims.has(claim));
    const weight = of.map((i) => (lessons[i] as Lesson).weight);
    const told = yes.filter(Boolean).length / Math.max(1, yes.length);
    const machine = descend(
      of.map((i) => rows[i] as Row),
      yes,
      weight,
      size,
      how,
    );
    return { claim, machine, prior: Math.log(told / (1 - told)) };
  });
}

const counted = <T>(lists: Iterable<Iterable<T>>): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};
const rareOf = (buckets: readonly number[], counts: ReadonlyMap<number, number>, lines: number): Float32Array =>
  Float32Array.from(buckets, (bucket) => Math.round(finely * (1 + Math.log((1 + lines) / (1 + (counts.get(bucket) ?? 0))))) / finely);

/** Learns all claims that enough lines tell; first with every feature, then with those that any claim leaned on most. */
export function learn(lessons: readonly Lesson[], how: Taste = taste): Omit<Kept, 'judge'> {
  const found = lessons.map(({ low }) => featuresOf(plainly(low)));
  const counts = counted(found);
  const claims = [...counted(lessons.map((lesson) => lesson.claims))]
    .filter(([, times]) => times >= how.least)
    .map(([claim]) => claim)
    .sort();
  const learned = (buckets: readonly number[]): Learned[] => {
    const rows = rowsOf(found, new Map(buckets.map((bucket, row) => [bucket, row])), rareOf(buckets, counts, lessons.length));
    return all(lessons, claims, rows, buckets.length, how);
  };
  const many = [...counts]
    .filter(([, times]) => times >= how.seen)
    .map(([bucket]) => bucket)
    .sort((a, b) => a - b);
  const first = learned(many);
  const lean = many.map((bucket, row) => ({
    bucket,
    most: Math.max(...first.map(({ machine }) => Math.abs(machine.weights[row] as number))),
  }));
  const known = lean
    .sort((a, b) => b.most - a.most || a.bucket - b.bucket)
    .slice(0, how.known)
    .map(({ bucket }) => bucket)
    .sort((a, b) => a - b);
  return compact(known, rareOf(known, counts, lessons.length), learned(known));
}

const base64 = (bytes: ArrayBufferView): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Weights in one byte each. */
function compact(known: readonly number[], rare: Float32Array, learned: readonly Learned[]): Omit<Kept, 'judge'> {
  const scale = learned.map(({ machine }) => machine.weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127);
  const table = Int8Array.from({ length: known.length * learned.length }, (_, i) => {
    const at = i % learned.length;
    return Math.round((learned[at]?.machine.weights[Math.floor(i / learned.length)] ?? 0) / (scale[at] as number));
  });
  const short = (value: number) => Number(value.toFixed(6));
  return {
    claims: learned.map(({ claim }) => claim),
    scale: scale.map(short),
    bias: learned.map(({ machine }) => short(machine.bias)),
    prior: learned.map(({ prior }) => short(prior)),
    known: base64(Uint16Array.from(known)),
    rare: base64(Uint8Array.from(rare, (one) => Math.round(one * finely))),
    table: base64(table),
  };
}

/** A claim that the rules made, the opinion on it, and whether it was right. */
export type Judged = Opinion & { right: boolean };

/** How the opinions are put together: logistic regression on some hundred claims, by Newton's method; a little pull towards zero. */
export function judgeOf(judged: readonly Judged[], pull = 1): number[] {
  const rows = judged.map(({ whole, near, prior, sure }) => [whole, near, prior, sure, 1]);
  let judge = new Array<number>(5).fill(0);
  for (let round = 0; round < 30; round++) {
    const slope = judge.map((one, i) => (i === 4 ? 0 : -pull * one));
    const bend = judge.map((_, i) => judge.map((__, j) => (i === j ? (i === 4 ? 1e-9 : pull) : 0)));
    rows.forEach((row, n) => {
      const sure = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (judge[i] as number), 0)));
      row.forEach((value, i) => {
        slope[i]! += value * (Number(judged[n]?.right) - sure);
        row.forEach((other, j) => {
          (bend[i] as number[])[j]! += value * other * sure * (1 - sure);
        });
      });
    });
    const change = solved(bend, slope);
    judge = judge.map((one, i) => one + (change[i] as number));
  }
  return judge.map((one) => Number(one.toFixed(4)));
}

/** Solves a small system of equations by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i] as number) > Math.abs((rows[best] as number[])[i] as number) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const share = ((rows[k] as number[])[i] as number) / ((rows[i] as number[])[i] as number);
      for (let j = i; j <= size; j++) (rows[k] as number[])[j]! -= share * ((rows[i] as number[])[j] as number);
    }
  }
  return rows.map((row, i) => (row[size] as number) / (row[i] as number));
}
