import { readFileSync } from 'node:fs';
import { type Danger, dangers } from '../../../dialogs/heard.ts';
import { buckets, type Features, featuresOf, heads, stretchesOf } from './features.ts';

/** Weights in one byte each: a table of all buckets for each head, one after the other; a scale and a bias for each head. */
type Table = { rows: Int8Array; scale: readonly number[]; bias: readonly number[] };
const stored = JSON.parse(readFileSync(new URL('./weights.json', import.meta.url), 'utf8')) as Omit<Table, 'rows'> & { rows: string };
const table: Table = { ...stored, rows: new Int8Array(Buffer.from(stored.rows, 'base64')) };
if (table.rows.length !== buckets * heads.length) throw new Error('The weights of the danger reader do not fit it: train it anew.');

/** The log odds of one head. */
function oddsOf(head: number, features: Features): number {
  const from = head * buckets;
  let odds = 0;
  for (const kind of features) {
    let sum = 0;
    for (const at of kind) sum += table.rows[from + at] ?? 0;
    odds += sum / Math.sqrt(kind.length + 1);
  }
  return odds * (table.scale[head] ?? 0) + (table.bias[head] ?? 0);
}

/** How a folded text weighs: the log odds of danger in its darkest stretch, that stretch, and how many words there are. */
export type Weighed = { odds: number; darkest: Features; words: number };

/** Weighs a folded text. Linear in its length; texts are at most `longest` characters here. */
export function weighed(low: string): Weighed {
  const all = stretchesOf(low).map((words) => featuresOf(words));
  const odds = all.map((features) => oddsOf(0, features));
  const most = Math.max(...odds);
  return { odds: most, darkest: all[odds.indexOf(most)] ?? [], words: low.match(/[a-z0-9']+/g)?.length ?? 0 };
}

/** The class of danger that the darkest stretch sounds like most. */
export function classOf({ darkest }: Weighed): Danger {
  const odds = dangers.map((_, i) => oddsOf(i + 1, darkest));
  return dangers[odds.indexOf(Math.max(...odds))] ?? 'self_harm';
}
