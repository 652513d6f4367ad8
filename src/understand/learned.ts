import { readFileSync } from 'node:fs';

/**
 * Small learned classifiers beside the readable rules: logistic regression on hashed words, word pairs and letter groups.
 * Trained by scripts/understand.ts --train from committed messages; the weights are one small committed file.
 */
export const buckets = 1 << 16;

/** Hashed features of a folded text, each counted once: words, pairs, threes, and groups of four letters (for typos). */
export function featuresOf(low: string): number[] {
  const words = low.slice(0, 600).match(/[a-z0-9']+/g) ?? [];
  const found = new Set<number>([0]);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    found.add(hash(`w ${word}`));
    if (i > 0) found.add(hash(`p ${words[i - 1]} ${word}`));
    if (i > 1) found.add(hash(`t ${words[i - 2]} ${words[i - 1]} ${word}`));
    const padded = `_${word}_`;
    for (let j = 0; j + 4 <= padded.length && j < 16; j++) found.add(hash(`c ${padded.slice(j, j + 4)}`));
  }
  return [...found];
}

/** FNV-1a, folded into the buckets; 0 is kept for the bias. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    sum ^= text.charCodeAt(i);
    sum = Math.imul(sum, 0x01000193);
  }
  return 1 + ((sum >>> 0) % (buckets - 1));
}

export type Model = { scale: number; weights: Int8Array };
type Stored = Record<string, { scale: number; weights: string }>;

/** The probability that a model gives a set of features. */
export function probability(model: Model, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return 1 / (1 + Math.exp((-sum * model.scale) / Math.sqrt(features.length)));
}

const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Stored;
const models = new Map<string, Model>(
  Object.entries(stored).map(([name, one]) => [name, { scale: one.scale, weights: new Int8Array(Buffer.from(one.weights, 'base64')) }]),
);

/** How likely a folded text is of this class: 0 when there is no such model. */
export function likely(name: string, low: string): number {
  const model = models.get(name);
  return model === undefined ? 0 : probability(model, featuresOf(low));
}
