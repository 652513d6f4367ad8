import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../dialogs/heard.ts';
import { oneSpelling } from '../src/understand/ajeno.ts';
import { claimsHeard } from '../src/understand/doubt/claims.ts';
import { type Kept, opinionsOn, readerOf, weightsOf } from '../src/understand/doubt/doubt.ts';
import { claimsOf, fieldOf, labelled } from '../src/understand/doubt/labelled.ts';
import { type Judged, judgeOf, type Lesson, learn, type Taste, taste } from '../src/understand/doubt/learn.ts';
import { factsIn } from '../src/understand/facts.ts';
import type { Labels } from '../src/understand/labels.ts';
import { fold } from '../src/understand/plain.ts';
import {
  blindRows,
  diarioRows,
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
/** The writer whose lines are never learned here: the judgment is put together on them, and on the other blind sets. */
const apart = 'h';
const today = '2026-11-22';

const lowOf = (text: string, language: Language): string => oneSpelling(fold(text), language === 'es');
const inLanguage = (language: Language, rows: readonly LongRow[]): LongRow[] => rows.filter(({ lang }) => lang === language);
const lessonOf = (row: LongRow, fields: readonly (keyof Labels)[], weight: number): Lesson => ({
  low: lowOf(row.text, row.lang),
  claims: new Set(claimsOf(row.labels, fields)),
  known: (claim) => {
    const field = fieldOf(claim);
    return field !== undefined && fields.includes(field) && !row.open.includes(field);
  },
  weight,
});
const whole = (rows: readonly LongRow[], weight = 1): Lesson[] => rows.map((row) => lessonOf(row, labelled, weight));

/** Lines that were labelled for some fields only. */
const partly: Record<string, (keyof Labels)[]> = {
  contact: ['already_contacted_servicer'],
  hardship: ['hardship'],
  house: ['occupancy', 'wants', 'other_liens', 'bankruptcy', 'attorney', 'loan_type', 'income_restored'],
  options: ['options_mentioned', 'modification_state'],
  status: ['payment_status'],
  money: ['monthly_payment', 'mortgage_balance', 'home_value', 'months_behind', 'missed_payments', 'assets'],
};
const enParte: typeof partly = {
  es1: ['hardship', 'payment_status', 'income_restored'],
  es2: labelled.filter((field) => !['hardship', 'payment_status', 'income_restored'].includes(field)),
};
const some = (names: typeof partly, lang: Language): Lesson[] =>
  Object.entries(names).flatMap(([name, fields]) => rowsIn(sets(`ways.${name}.txt`)).map((row) => lessonOf({ ...row, lang }, fields, 1)));

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
      claims: new Set(claimsHeard(factsIn(text, today, 'en').facts).flatMap(({ claim }) => (fieldOf(claim) === undefined ? [] : claim))),
      known: () => true,
      weight: 1,
    }));
const sets = (name: string): URL => new URL(`../test/understand/sets/${name}`, import.meta.url);

const stories = (language: Language): Lesson[] => whole(inLanguage(language, [...storyRows('read'), ...storyRows('more')]));
const lessons: Record<Language, () => Lesson[]> = {
  en: () => [
    ...whole(corpus(), 3),
    ...whole([...longRows(), ...moreRows('read'), ...letterRows('a'), ...letterRows('b')]),
    ...whole(plainWriters.filter((writer) => writer !== apart).flatMap(plainBy)),
    ...stories('en'),
    ...some(partly, 'en'),
    ...whole([...rowsIn(sets('lessons.txt')), ...rowsIn(sets('nothing.txt'))]),
    ...terse(),
  ],
  es: () => [...whole(diarioRows('read')), ...stories('es'), ...some(enParte, 'es')],
};
/** Lines that neither the rules nor the learned reader were made on. */
const blind: Record<Language, () => LongRow[]> = {
  en: () => inLanguage('en', [...blindRows(), ...plainBy(apart), ...storyRows('blind'), ...moreRows('blind')]),
  es: () => inLanguage('es', [...diarioRows('blind'), ...diarioRows('again'), ...storyRows('blind')]),
};
/** How many features are kept, and how many lines a claim needs: Spanish has fewer lines. */
const size: Record<Language, Taste> = { en: { ...taste, known: 5600 }, es: { ...taste, known: 2400, least: 12 } };

/** Every claim of the rules on those lines, with the opinion on it. */
function judged(kept: Omit<Kept, 'judge'>, language: Language): Judged[] {
  const reader = readerOf({ ...kept, judge: [] });
  return blind[language]().flatMap((row) => {
    const opinion = opinionsOn(reader, lowOf(row.text, language));
    const right = new Set(claimsOf(row.labels));
    return claimsHeard(factsIn(row.text, today, language).facts).flatMap(({ claim, said, sure }) => {
      const field = fieldOf(claim);
      const held = field === undefined || row.open.includes(field) ? null : opinion(claim, said, sure);
      return held === null ? [] : [{ ...held, right: right.has(claim) }];
    });
  });
}

function make(language: Language): void {
  const file = weightsOf(language);
  const learned: Omit<Kept, 'judge'> = args.train
    ? learn(lessons[language](), size[language])
    : (JSON.parse(readFileSync(file, 'utf8')) as Kept);
  const held = judged(learned, language);
  const judge = judgeOf(held);
  writeFileSync(file, `${JSON.stringify({ ...learned, judge })}\n`);
  const right = held.filter((one) => one.right).length;
  console.log(`${language}: ${learned.claims.length} claims, judged on ${held.length} (${right} right): ${judge.join(' ')}`);
}

if (args.train || args.judge) for (const language of ['en', 'es'] as const) make(language);
else console.log('Say --train or --judge; what they do stands at the top of this file.');
