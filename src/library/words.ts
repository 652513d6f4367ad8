import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../dialogs/heard.ts';
import { type Parse, plainly, readYaml } from './yaml.ts';

/** The questions and lines, words/<lang>/*.yaml: one file per chart file, ICU MessageFormat texts. */

/** A line: its text and the ledger entries it rests on. */
export type Line = { text: string; facts: string[] };
/**
 * A question: its text, why we ask, a rephrased second try, where to find the answer, choice titles by value; `also`: other words for a
 * choice, that mean it only in answer to this question ("^": at the head of the answer; "_": words that only sound like a choice).
 */
export type Question = {
  text: string;
  why: string;
  again: string;
  find: string | null;
  choices: Record<string, string>;
  also?: Record<string, string[]> | undefined;
  facts: string[];
};
export type Words = { asks: Record<string, Question>; lines: Record<string, Line> };

const facts = z.array(z.string()).default([]);
const questionShape = z.strictObject({
  text: z.string().min(1),
  why: z.string().min(1),
  again: z.string().min(1),
  find: z.string().min(1).nullable().default(null),
  choices: z.record(z.string(), z.string().min(1)).default({}),
  also: z.record(z.string(), z.array(z.string().min(1))).optional(),
  facts,
});
const lineShape = z.union([
  z
    .string()
    .min(1)
    .transform((text): Line => ({ text, facts: [] })),
  z.strictObject({ text: z.string().min(1), facts }),
]);
const fileShape = z.strictObject({
  asks: z.record(z.string(), z.unknown()).nullable().default({}),
  lines: z.record(z.string(), z.unknown()).nullable().default({}),
});

/** A language's words, and the file that each key stands in, for errors that say where to look. */
export type ReadWords = { words: Words; files: Record<string, string> };

/** Reads words/<language>/*.yaml. Problems are added as "file: key: what". */
export function readWords(folder: string, language: Language, problems: string[], parse: Parse = parseYaml): ReadWords {
  const all: ReadWords = { words: { asks: {}, lines: {} }, files: {} };
  const place = join(folder, language);
  if (!existsSync(place)) return all;
  for (const file of readdirSync(place)
    .sort()
    .filter((name) => name.endsWith('.yaml'))) {
    const where = `words/${language}/${file}`;
    const raw = readYaml(where, readFileSync(join(place, file), 'utf8'), problems, parse);
    if (raw === null) continue;
    const read = fileShape.safeParse(raw.value ?? {});
    if (!read.success)
      problems.push(...read.error.issues.map((issue) => `${where}: ${['the file', ...issue.path].join('.')}: ${plainly(issue)}`));
    else {
      take(all, 'asks', where, file, read.data.asks ?? {}, questionShape, problems);
      take(all, 'lines', where, file, read.data.lines ?? {}, lineShape, problems);
    }
  }
  return all;
}

function take<K extends keyof Words>(
  all: ReadWords,
  kind: K,
  where: string,
  file: string,
  entries: Record<string, unknown>,
  shape: z.ZodType<Words[K][string]>,
  problems: string[],
): void {
  for (const [key, raw] of Object.entries(entries)) {
    const name = `${kind}.${key}`;
    const read = shape.safeParse(raw);
    if (all.files[name] !== undefined) problems.push(`${where}: ${name}: stands in ${all.files[name]}, too`);
    all.files[name] = file;
    if (read.success) all.words[kind][key] = read.data as Words[K][string];
    else problems.push(...read.error.issues.map((issue) => `${where}: ${[name, ...issue.path].join('.')}: ${plainly(issue)}`));
  }
}
