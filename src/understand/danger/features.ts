import { dangers } from '../../../dialogs/dangers.ts';
import { conceptsOf } from './concepts.ts';

/**
 * What the learned reader of danger looks at: groups of letters (for typos), words with their neighbours, the same by their stems, and what the
 * words are about. Each of the four kinds is counted apart, so that none drowns the others. All of it is hashed into one table.
 */
export const buckets = 1 << 19;

/** Which danger it is needs a smaller table than whether it is one: the same features, folded. */
export const smallBuckets = 1 << 16;

/** Hashed features of one stretch of text, one list a kind, each feature once. */
export type Features = readonly (readonly number[])[];

/** The classes that are told apart once a danger is heard. */
export const classes = dangers;

/** Stretches of at most this many words are read; longer texts are read in windows that overlap by half. */
export const windowWords = 24;

/** The stretches of a folded text: the whole of it when it is short, else windows. */
export function stretchesOf(low: string): string[][] {
  const all = (low.match(/[a-z0-9']+|,|~/g) ?? []).map(figure);
  if (all.length <= windowWords * 1.5) return [all];
  const found: string[][] = [];
  for (let from = 0; from < all.length; from += windowWords / 2) {
    found.push(all.slice(from, from + windowWords));
    if (from + windowWords >= all.length) break;
  }
  return found;
}

/** Of a figure only its length tells anything. */
const figure = (word: string): string => (/^\d+$/.test(word) ? '0'.repeat(Math.min(word.length, 4)) : word);

const seen = new Int32Array(buckets);
let round = 0;

/** Hashes into the table, each feature once a call of `featuresOf`. */
function add(found: number[], sum: number): void {
  const mix = Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
  const at = ((mix ^ (mix >>> 13)) >>> 0) % buckets;
  if (seen[at] === round) return;
  seen[at] = round;
  found.push(at);
}

const mixed = (a: number, b: number): number => Math.imul(Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b, 0x01000193);
function hashed(text: string, start = 0x811c9dc5): number {
  let sum = start;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
}

function letters(words: readonly string[]): number[] {
  const text = `_${words.join('_')}_`;
  const found: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    let sum = 0x9e3779b9;
    for (let length = 1; length <= 6 && i + length <= text.length; length++) {
      sum = Math.imul(sum ^ text.charCodeAt(i + length - 1), 0x01000193);
      if (length > 1) add(found, sum);
    }
  }
  return found;
}

function phrases(hashes: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < hashes.length; i++) {
    const [one, two, three, four] = [hashes[i] ?? 0, hashes[i + 1], hashes[i + 2], hashes[i + 3]];
    add(found, mixed(one, 1));
    if (two === undefined) continue;
    add(found, mixed(mixed(one, 2), two));
    if (three === undefined) continue;
    add(found, mixed(mixed(mixed(one, 3), two), three));
    add(found, mixed(mixed(one, 4), three));
    if (four !== undefined) add(found, mixed(mixed(one, 5), four));
  }
  return found;
}

function meanings(words: readonly string[]): number[] {
  const found: number[] = [];
  const told = words.map((word) => conceptsOf(word)).filter((of) => of.length > 0);
  for (let i = 0; i < told.length; i++)
    for (const one of told[i] ?? []) {
      add(found, mixed(one, 11));
      for (let j = i + 1; j <= i + 5 && j < told.length; j++)
        for (const other of told[j] ?? []) add(found, mixed(mixed(one, j === i + 1 ? 12 : 13), other));
    }
  return found;
}

/** A word without its ending, roughly, in both languages: enough to bring "jumping" to "jump" and "brincando" to "brinc". */
const stem = (word: string): string => (word.length > 4 ? word.replace(endings, '') : word);
const endings = /(?:ing|ed|es|s|e|ando|iendo|aron|ieron|ar|er|ir|o|a|os|as)$/;

/** The features of one stretch of words. */
export function featuresOf(words: readonly string[]): Features {
  round++;
  const stems = words.map((word) => hashed(stem(word), 0x2545f491));
  return [letters(words), phrases(words.map((word) => hashed(word))), phrases(stems), meanings(words)];
}
