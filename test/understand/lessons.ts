import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Lesson } from '../../src/understand/danger/learn.ts';
import { mendedForDanger } from '../../src/understand/danger/mend.ts';
import { namedIn } from '../../src/understand/danger/named.ts';
import { calmLines, dangerLines, idioms, isHeld } from './danger.ts';
import { longRows } from './long.ts';
import { phrases } from './phrases.ts';

/** What the learned reader of danger learns from. Nothing held out, nothing of an unseen half. */
export type Source = Lesson & { text: string; set: string; veiled: boolean };

const source = (set: string, text: string, danger = '', veiled = false): Source => ({
  set,
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
    ...sixth().filter(({ text }) => !isHeld(text)),
    ...calmLines().flatMap((text, i) => (i % 2 === 0 ? [source('calm', text)] : [])),
    ...texts('corpus/seen.jsonl').map((text) => source('seen', text)),
    ...['sets/en-seen.jsonl', 'sets/es-seen.jsonl'].flatMap(texts).map((text) => source('terse', text)),
    ...longRows().map(({ text }) => source('long', text, namedIn(mendedForDanger(text))?.danger)),
    ...typed().map((text) => source('typed', text)),
  ];
}

type Typed = { en?: string[]; es?: string[] };

/** What people type to the bot itself in our tests (../traps), but for what may tell a danger. */
function typed(): string[] {
  const read = (name: string): unknown => parse(readFileSync(new URL(`../traps/${name}`, import.meta.url), 'utf8'));
  const traps = read('traps.yaml') as ({ heard?: string; anyOf?: unknown } & Typed)[];
  const repair = read('repair.yaml') as Record<string, Typed>;
  const calm = traps.filter((trap) => trap.anyOf === undefined && !['danger', 'calmed'].includes(trap.heard ?? ''));
  return [...calm, ...Object.values(repair)].flatMap((one) => [...(one.en ?? []), ...(one.es ?? [])]);
}

/** The sixth sets whole: the held-out third is told by `isHeld`. */
export const sixth = (): Source[] =>
  (['sixth.en', 'sixth.es'] as const).flatMap((set) => [
    ...tellings(set, set),
    ...idioms(`everyday.${set}`).map((text) => source(set, text)),
  ]);

const tellings = (set: Parameters<typeof dangerLines>[0], name: string): Source[] =>
  dangerLines(set).map((line) => source(name, line.text, line.danger, line.veiled));

/** Lines made from our small grammars; they weigh half of a written one. */
export const made = (): Lesson[] =>
  (['danger.phrases.txt', 'danger.frases.txt'] as const).flatMap((file) =>
    phrases(file, 30).map(({ text, danger }) => ({ low: mendedForDanger(text), danger, weight: 0.5 })),
  );
