import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lesson } from '../../src/understand/danger/learn.ts';
import { mendedForDanger } from '../../src/understand/danger/mend.ts';
import { namedIn } from '../../src/understand/danger/named.ts';
import { calmLines, dangerLines, idioms } from './danger.ts';
import { diarioRows, type LongRow, letterRows, longRows, moreRows, plainRows } from './long.ts';
import { phrases } from './phrases.ts';

/** Whose words a line is: `first` wrote the older sets, the sixth and the grammars; `own` are lines by whoever trained the reader, never counted. */
export type Writer = 'first' | 'second' | 'third' | 'fifth' | 'seventh' | 'eighth' | 'own';
/** What the learned reader of danger learns from. Nothing of an unseen half. */
export type Source = Lesson & { text: string; set: string; veiled: boolean; writer: Writer };

/** How much a line counts: those of other hands the most, of which there are fewest; lines made from grammars little. */
const weights = { first: 0.7, second: 2, third: 2, fifth: 2.5, seventh: 2.5, eighth: 2.5, own: 2, made: 0.2 };
/** Sets of what nearly everybody writes, where a mistake would be met most often. */
export const everyday = ['seen', 'calm', 'terse', 'typed', 'long', 'heard', 'complaint', 'diario'];

/** Small talk counts most, for it is short and everywhere; the many messages about the house little. */
const special: Record<string, number> = { calm: 6, short: 6, plain: 0.4 };

const source = (set: string, text: string, danger = '', veiled = false, writer: Writer = 'first'): Source => ({
  set,
  writer,
  weight: special[set] ?? (everyday.includes(set) ? 2 : weights[writer]),
  text,
  danger,
  veiled,
  low: mendedForDanger(text),
});
/** Read here, not by sets.ts, which needs the weights that are being made. */
const texts = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Single lines, as they were written. Of the long messages the one that a pattern names (insulin or the house) is a danger. */
export function written(): Source[] {
  const old = (['en', 'es', 'fresh', 'last', 'third', 'fourth', 'fifth'] as const).flatMap((set) => tellings(set, set));
  const sayings = (['idioms', 'idioms.fresh', 'idioms.last', 'everyday.third', 'everyday.fourth', 'everyday.fifth'] as const).flatMap(
    (set) => idioms(set).map((text) => source(set, text)),
  );
  return [
    ...old,
    ...sayings,
    ...setsBy('sixth', 'first'),
    ...setsBy('seventh', 'second'),
    ...setsBy('eighth', 'third'),
    ...setsBy('ninth', 'own'),
    ...setsBy('eleventh', 'fifth'),
    ...setsBy('twelfth', 'seventh'),
    ...setsBy('thirteenth', 'eighth'),
    ...tenth().filter((_, i) => !isKept(i)),
    ...idioms('everyday.short').map((text) => source('short', text, '', false, 'own')),
    ...idioms('everyday.heard').map((text) => source('heard', text, '', false, 'own')),
    ...calmLines().flatMap((text, i) => (i % 2 === 0 ? [source('calm', text)] : [])),
    ...texts('corpus/seen.jsonl').map((text) => source('seen', text)),
    ...['sets/en-seen.jsonl', 'sets/es-seen.jsonl', 'sets/en-more.jsonl'].flatMap(texts).map((text) => source('terse', text)),
    ...[...longRows(), ...moreRows('read')].map(({ text }) => source('long', text, namedIn(mendedForDanger(text))?.danger)),
    ...typed().map((text) => source('typed', text)),
    ...letters().filter((_, i) => !isKept(i)),
    ...labelled('plain', plainRows('learned')),
    ...labelled('diario', diarioRows('read')),
  ];
}

const isKept = (at: number): boolean => at % 5 === 4;

/** Every fifth line of the tenth sets: never learned from, to be counted on. The hand is the same as in training; `blind.jsonl` is another. */
export const kept = (): Source[] => tenth().filter((_, i) => isKept(i));
/** Every fifth line of the letters that tell no danger: never learned from. */
export const keptLetters = (): Source[] => letters().filter(({ danger }, i) => isKept(i) && danger === '');

/** Messages of people who were not thinking of danger; where their labels name one, it is learned as such. */
const labelled = (set: string, rows: readonly LongRow[]): Source[] =>
  rows.map(({ text, labels }) => source(set, text, toldIn(text, labels.crisis)));

/** Letters by two writers who were not thinking of danger at all; a pattern that names a medicine gone without is taken at its word. */
const letters = (): Source[] =>
  (['a', 'b'] as const).flatMap((writer) =>
    letterRows(writer).map(({ text, labels }) => source('letter', text, toldIn(text, labels.crisis))),
  );
function toldIn(text: string, crisis: string): string {
  if (crisis === 'self_harm' || crisis === 'domestic_violence') return crisis;
  return namedIn(mendedForDanger(text))?.danger === 'medical' ? 'medical' : '';
}

const tenth = (): Source[] =>
  (['en', 'es'] as const).flatMap((language) => [
    ...tellings(`tenth.${language}`, 'tenth', 'own'),
    ...idioms(`everyday.tenth.${language}`).map((text) => source('complaint', text, '', false, 'own')),
  ]);

type Typed = { en?: string[]; es?: string[] };

/** What people type to the bot itself in our tests (../traps), but for what may tell a danger. */
function typed(): string[] {
  const read = (name: string): unknown => parse(readFileSync(new URL(`../traps/${name}`, import.meta.url), 'utf8'));
  const traps = read('traps.yaml') as ({ heard?: string; anyOf?: unknown } & Typed)[];
  const repair = read('repair.yaml') as Record<string, Typed>;
  const calm = traps.filter((trap) => trap.anyOf === undefined && !['danger', 'calmed'].includes(trap.heard ?? ''));
  return [...calm, ...Object.values(repair)].flatMap((one) => [...(one.en ?? []), ...(one.es ?? [])]);
}

/** A pair of sets in both languages: dangers, and calm lines with the same words. */
export const setsBy = (name: 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'eleventh' | 'twelfth' | 'thirteenth', writer: Writer): Source[] =>
  (['en', 'es'] as const).flatMap((language) => [
    ...tellings(`${name}.${language}`, name, writer),
    ...idioms(`everyday.${name}.${language}`).map((text) => source(name, text, '', false, writer)),
  ]);

const tellings = (set: Parameters<typeof dangerLines>[0], name: string, writer: Writer = 'first'): Source[] =>
  dangerLines(set).map((line) => source(name, line.text, line.danger, line.veiled, writer));

/** Lines made from our small grammars; they count little. The complaints have few patterns, each with a thousand ways through. */
export const made = (): Lesson[] => [
  ...(['danger.phrases.txt', 'danger.frases.txt'] as const).flatMap((file) => madeBy(file, 30)),
  ...(['everyday.phrases.txt', 'everyday.frases.txt'] as const).flatMap((file) => madeBy(file, 100)),
];
const madeBy = (file: Parameters<typeof phrases>[0], each: number): Lesson[] =>
  phrases(file, each).map(({ text, danger }) => ({ low: mendedForDanger(text), danger, weight: weights.made }));
