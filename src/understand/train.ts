import { dice, shuffle } from './dice.ts';
import { buckets, featuresOf, type Model } from './learned.ts';

/** Training of the small classifiers: plain stochastic gradient descent in a fixed order, so that the same data give the same weights. */
export type Example = { text: string; yes: boolean };

/** Trains one classifier on folded texts. The rarer class weighs more, at most five times. */
export function train(examples: readonly Example[], rounds = 40, rate = 0.8, decay = 2e-4): Model {
  const rows = examples.map((example) => ({ features: featuresOf(example.text), yes: example.yes }));
  const positives = rows.filter((row) => row.yes).length;
  const weight = Math.min(5, Math.max(1, (rows.length - positives) / Math.max(1, positives)));
  const weights = new Float64Array(buckets);
  const next = dice(7);
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round * 0.15);
    const order = [...rows];
    shuffle(order, next);
    for (const row of order) learn(weights, row, step * (row.yes ? weight : 1));
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
