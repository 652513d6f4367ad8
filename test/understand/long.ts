import { readFileSync } from 'node:fs';
import type { Labels } from '../../src/understand/labels.ts';
import type { Score } from '../../src/understand/score.ts';

/** Our own complaint-style messages, in the labels of the corpus. A field marked "?" is open to two readings and not scored. */
export type LongRow = { id: string; text: string; lang: 'en' | 'es'; labels: Labels; open: (keyof Labels)[] };

const empty: Labels = {
  hardship: [],
  payment_status: null,
  months_behind: null,
  missed_payments: null,
  sale_date: null,
  monthly_payment: null,
  mortgage_balance: null,
  home_value: null,
  other_liens: null,
  occupancy: null,
  wants: null,
  options_mentioned: [],
  assets: null,
  income_restored: null,
  loan_type: null,
  already_contacted_servicer: null,
  modification_state: null,
  intent: 'describe_situation',
  question_topic: null,
  crisis: 'none',
  bankruptcy: null,
  attorney: null,
};
const keys: Record<string, keyof Labels> = {
  h: 'hardship',
  ps: 'payment_status',
  mb: 'months_behind',
  mp: 'missed_payments',
  sd: 'sale_date',
  pay: 'monthly_payment',
  bal: 'mortgage_balance',
  val: 'home_value',
  liens: 'other_liens',
  occ: 'occupancy',
  w: 'wants',
  o: 'options_mentioned',
  as: 'assets',
  inc: 'income_restored',
  lt: 'loan_type',
  c: 'already_contacted_servicer',
  ms: 'modification_state',
  i: 'intent',
  cr: 'crisis',
  bk: 'bankruptcy',
  at: 'attorney',
};
const intents: Record<string, string> = {
  d: 'describe_situation',
  c: 'complain',
  q: 'ask_question',
  p: 'ask_human',
  t: 'thanks',
  o: 'other',
  x: 'off_topic',
  g: 'greeting',
};

function labelOf(key: string, value: string): unknown {
  if (key === 'h' || key === 'o') return value.split(',');
  if (key === 'i') return intents[value];
  if (value === 'true' || value === 'false') return value === 'true';
  return /^[\d.]+$/.test(value) && key !== 'as' ? Number(value) : value;
}

function rowOf(line: string, i: number): LongRow {
  const [text = '', notes = ''] = line.split(/ \|\| ?/);
  const pairs = notes.split(';').map((pair) => pair.trim().split('=') as [string, string]);
  const told = pairs.filter(([, value]) => value !== '?').map(([key, value]) => [keys[key], labelOf(key, value)]);
  const open = pairs.filter(([, value]) => value === '?').map(([key]) => keys[key] as keyof Labels);
  return { id: `long-${i}`, text, lang: 'en', labels: { ...empty, ...Object.fromEntries(told) } as Labels, open };
}

const linesOf = (file: URL): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
/** The lines of one of our own sets, without its remarks. */
export const linesIn = (name: string): string[] => linesOf(new URL(`./sets/${name}`, import.meta.url));
/** The rows of one file of labelled lines. */
export const rowsIn = (file: URL): LongRow[] => linesOf(file).map(rowOf);
export const longRows = (): LongRow[] => rowsIn(new URL('./sets/long.txt', import.meta.url));
/** The second set: its first half was read while building, the other was only counted. */
export const moreRows = (half: 'read' | 'blind'): LongRow[] =>
  rowsIn(new URL('./sets/more.txt', import.meta.url)).filter((_, i) => i % 2 === (half === 'read' ? 0 : 1));

/** The third set, by two other writers; what they mean is often told without the words of the trade. */
export const letterRows = (writer: 'a' | 'b'): LongRow[] => rowsIn(new URL(`./sets/letters.${writer}.txt`, import.meta.url));

/** The fourth sets: plain messages in the manner of real complaints, by writers who studied the seen part of the corpus. Every fifth line is never learned from. */
export const plainWriters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] as const;
/** All lines of one of these writers. */
export const plainBy = (writer: (typeof plainWriters)[number]): LongRow[] => rowsIn(new URL(`./sets/plain.${writer}.txt`, import.meta.url));
export const plainRows = (which: 'learned' | 'kept'): LongRow[] =>
  plainWriters.flatMap(plainBy).filter((_, i) => (i % 5 === 4) === (which === 'kept'));

/** Everyday Spanish of homeowners, labelled alike; two writers of them are kept blind (`again`: the second). */
const diarioFiles = { read: ['es', 'es2', 'es3', 'es4', 'es5', 'es6'], blind: ['blind'], again: ['blind2'] };
export const diarioRows = (which: keyof typeof diarioFiles): LongRow[] =>
  diarioFiles[which]
    .flatMap((writer) => rowsIn(new URL(`./sets/plano.${writer}.txt`, import.meta.url)))
    .map((row) => ({ ...row, lang: 'es' }));
/** The last writer of these, kept blind: only totals are looked at. */
export const blindRows = (): LongRow[] => rowsIn(new URL('./sets/plain.blind.txt', import.meta.url));

type Story = { id: string; text: string; lang: 'en' | 'es'; labels: Partial<Labels>; open?: (keyof Labels)[] };
/** Whole stories of 40 to 140 words by four writers, each labelled by two people; where they differ, the field is open. `more`: by three others, labelled once. */
export const storyRows = (which: 'read' | 'blind' | 'more'): LongRow[] =>
  linesIn(`stories.${which}.jsonl`)
    .map((line) => JSON.parse(line) as Story)
    .map((story) => ({ ...story, labels: { ...empty, ...story.labels }, open: story.open ?? [] }));

/** The prediction with open fields taken as the label says, so that they count neither way. */
export const closed = (row: LongRow, predicted: Labels): Labels => ({
  ...predicted,
  ...Object.fromEntries(row.open.map((field) => [field, row.labels[field]])),
});
export type { Score };
