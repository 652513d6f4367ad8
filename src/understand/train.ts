import { buckets, featuresOf, type Model } from './learned.ts';

/** Training of the small classifiers: plain stochastic gradient descent in a fixed order, so that the same data give the same weights. */
export type Example = { text: string; yes: boolean };

/** Numbers between 0 and 1 from a seed, the same on every machine. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** Trains one classifier on folded texts. The rarer class weighs more, at most five times. */
export function train(examples: readonly Example[], rounds = 40, rate = 0.8, decay = 2e-4): Model {
  const rows = examples.map((example) => ({ features: featuresOf(example.text), yes: example.yes }));
  const positives = rows.filter((row) => row.yes).length;
  const weight = Math.min(5, Math.max(1, (rows.length - positives) / Math.max(1, positives)));
  const weights = new Float64Array(buckets);
  const next = dice(7);
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round * 0.15);
    for (const row of shuffled(rows, next)) learn(weights, row, step * (row.yes ? weight : 1));
    for (let i = 1; i < buckets; i++) weights[i] = (weights[i] ?? 0) * (1 - decay * rows.length * step);
  }
  return compact(weights);
}

function learn(weights: Float64Array, row: { features: number[]; yes: boolean }, step: number): void {
  const size = Math.sqrt(row.features.length);
  let sum = 0;
  for (const feature of row.features) sum += weights[feature] ?? 0;
  const wrong = Number(row.yes) - 1 / (1 + Math.exp(-sum / size));
  for (const feature of row.features) weights[feature] = (weights[feature] ?? 0) + (step * wrong) / size;
}

/** Weights in one byte each, with their scale. */
function compact(weights: Float64Array): Model {
  const most = weights.reduce((high, one) => Math.max(high, Math.abs(one)), 1e-9);
  return { scale: most / 127, weights: Int8Array.from(weights, (one) => Math.round((one / most) * 127)) };
}

export const stored = (model: Model) => ({ scale: model.scale, weights: Buffer.from(model.weights.buffer).toString('base64') });
