import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claimsHeard, claimsOf, fieldOf, labelled } from '../src/understand/doubt/claims.ts';
import { type Kept, opinionsOn, readerOf } from '../src/understand/doubt/doubt.ts';
import { type Judged, judgeOf, type Lesson, learn } from '../src/understand/doubt/learn.ts';
import { factsIn } from '../src/understand/facts.ts';
import type { Labels } from '../src/understand/labels.ts';
import { fold } from '../src/understand/plain.ts';
import {
  blindRows,
  type LongRow,
  letterRows,
  longRows,
  moreRows,
  plainBy,
  plainWriters,
  rowsIn,
  storyRows,
} from '../test/understand/long.ts';

/**
 * node scripts/doubt.ts --train    trains the second opinion anew: same lines, same weights (about a minute)
 * node scripts/doubt.ts --judge    only puts the opinions together anew, on the sets that are never learned
 */
const { values: args } = parseArgs({ options: { train: { type: 'boolean' }, judge: { type: 'boolean' } } });
const file = new URL('../src/understand/doubt/weights.json', import.meta.url);
/** The writer whose lines are never learned here: the judgment is put together on them, and on the other blind sets. */
const apart = 'h';
const today = '2026-11-22';

const english = (rows: readonly LongRow[]): LongRow[] => rows.filter(({ lang }) => lang === 'en');
const lessonOf = (row: LongRow, fields: readonly (keyof Labels)[], weight: number): Lesson => ({
  low: fold(row.text),
  claims: new Set(claimsOf(row.labels, fields)),
  known: (claim) => {
    const field = fieldOf(claim);
    return field !== undefined && fields.includes(field) && !row.open.includes(field);
  },
  weight,
});
const whole = (rows: readonly LongRow[], weight = 1): Lesson[] => english(rows).map((row) => lessonOf(row, labelled, weight));

/** Lines that were labelled for some fields only. */
const partly: Record<string, (keyof Labels)[]> = {
  contact: ['already_contacted_servicer'],
  hardship: ['hardship'],
  house: ['occupancy', 'wants', 'other_liens', 'bankruptcy', 'attorney', 'loan_type', 'income_restored'],
  options: ['options_mentioned', 'modification_state'],
  status: ['payment_status'],
  money: ['monthly_payment', 'mortgage_balance', 'home_value', 'months_behind', 'missed_payments', 'assets'],
};

const parsed = <T>(name: string): T[] =>
  readFileSync(new URL(`../test/understand/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
const corpus = (): LongRow[] => parsed<LongRow>('corpus/seen.jsonl').map((row) => ({ ...row, lang: 'en', open: [] }));
/** Terse lines have no labels of this kind: what the rules hear in them is right in 97 of 100. */
const terse = (): Lesson[] =>
  ['sets/en-seen.jsonl', 'sets/en-more.jsonl']
    .flatMap((name) => parsed<LongRow>(name))
    .map(({ text }) => ({
      low: fold(text),
      claims: new Set(claimsHeard(factsIn(text, today, 'en').facts).map(({ claim }) => claim)),
      known: () => true,
      weight: 1,
    }));
const sets = (name: string): URL => new URL(`../test/understand/sets/${name}`, import.meta.url);

const lessons = (): Lesson[] => [
  ...whole(corpus(), 3),
  ...whole([...longRows(), ...moreRows('read'), ...letterRows('a'), ...letterRows('b')]),
  ...whole(plainWriters.filter((writer) => writer !== apart).flatMap(plainBy)),
  ...whole([...storyRows('read'), ...storyRows('more')]),
  ...Object.entries(partly).flatMap(([name, fields]) => rowsIn(sets(`ways.${name}.txt`)).map((row) => lessonOf(row, fields, 1))),
  ...rowsIn(sets('nothing.txt')).map((row) => lessonOf(row, labelled, 1)),
  ...terse(),
];

/** Every claim of the rules on lines that neither they nor the learned reader were made on, with the opinion on it. */
function judged(kept: Omit<Kept, 'judge'>): Judged[] {
  const reader = readerOf({ ...kept, judge: [] });
  return english([...blindRows(), ...plainBy(apart), ...storyRows('blind'), ...moreRows('blind')]).flatMap((row) => {
    const opinion = opinionsOn(reader, fold(row.text));
    const right = new Set(claimsOf(row.labels));
    return claimsHeard(factsIn(row.text, today, 'en').facts).flatMap(({ claim, said, sure }) => {
      const field = fieldOf(claim);
      const held = field === undefined || row.open.includes(field) ? null : opinion(claim, said, sure);
      return held === null ? [] : [{ ...held, right: right.has(claim) }];
    });
  });
}

if (args.train || args.judge) {
  const learned: Omit<Kept, 'judge'> = args.train ? learn(lessons()) : (JSON.parse(readFileSync(file, 'utf8')) as Kept);
  const held = judged(learned);
  const judge = judgeOf(held);
  writeFileSync(file, `${JSON.stringify({ ...learned, judge })}\n`);
  console.log(
    `${learned.claims.length} claims, judged on ${held.length} (${held.filter(({ right }) => right).length} right): ${judge.join(' ')}`,
  );
} else console.log('Say --train or --judge; what they do stands at the top of this file.');
