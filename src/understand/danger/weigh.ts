import { readFileSync } from 'node:fs';
import type { Danger } from '../../../dialogs/heard.ts';
import { buckets, classes, type Features, featuresOf, smallBuckets, stretchesOf } from './features.ts';
import type { Stored } from './learn.ts';
import { onlyPapers } from './papers.ts';

/** Weights in one byte each, a row of all heads for each bucket; a scale for all and a bias for each head. */
type Table = { rows: Int8Array; scale: number; bias: readonly number[] };
const tableOf = (one: Stored): Table => ({ ...one, rows: new Int8Array(Buffer.from(one.rows, 'base64')) });
/** The text of the file is not kept: only its bytes are. */
function readTables(): [Table, Table] {
  const file = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as { danger: Stored; which: Stored };
  return [tableOf(file.danger), tableOf(file.which)];
}
const [danger, which] = readTables();
if (danger.rows.length !== buckets || which.rows.length !== smallBuckets * classes.length)
  throw new Error('The weights of the danger reader do not fit it: train it anew.');

/** The log odds of one head. */
function oddsOf({ rows, scale, bias }: Table, head: number, features: Features): number {
  const heads = bias.length;
  const size = rows.length / heads;
  let odds = 0;
  for (const kind of features) {
    let sum = 0;
    for (const at of kind) sum += rows[(at % size) * heads + head] ?? 0;
    odds += sum / Math.sqrt(kind.length + 1);
  }
  return odds * scale + (bias[head] ?? 0);
}

/** How a folded text weighs: the log odds of danger in its darkest stretch, that stretch, whether it is of papers only, and how many words there are. */
export type Weighed = { odds: number; darkest: Features; papers: boolean; words: number };

/** Weighs a folded text. Linear in its length; texts are at most `longest` characters here. */
export function weighed(low: string): Weighed {
  const stretches = stretchesOf(low);
  const all = stretches.map((words) => featuresOf(words));
  const odds = all.map((features) => oddsOf(danger, 0, features));
  const most = Math.max(...odds);
  const at = odds.indexOf(most);
  return { odds: most, darkest: all[at] ?? [], papers: onlyPapers(stretches[at] ?? []), words: low.match(/[a-z0-9']+/g)?.length ?? 0 };
}

/** The class of danger that the darkest stretch sounds like most. */
export function classOf({ darkest }: Weighed): Danger {
  const odds = classes.map((_, i) => oddsOf(which, i, darkest));
  return classes[odds.indexOf(Math.max(...odds))] ?? 'self_harm';
}
