import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { type Parse, plainly, readYaml } from './yaml.ts';

/** The ledger, dialogs/facts: what may be claimed, by whom, from when to when, and how sure we are. */

const text = z.string().min(1).max(900);
const isoDay = z.iso.date();
const factId = z.string().regex(/^[A-Z]{2,3}-\d{2}[a-z]?$/);

const phoneShape = z.strictObject({
  label: text,
  /** Written exactly as it is given to people. */
  number: z.string().regex(/^(1-)?\d{3}-\d{3}-\d{4}$|^\d{3}$|^\d{5,6}$/),
  /** Who keeps this number true (rule X-9). */
  owner: text,
  /** ISO day of the last test call; null: nobody has dialled it yet. */
  dialled: isoDay.nullable(),
});
export type Phone = z.infer<typeof phoneShape>;

const sourceShape = z.strictObject({ authority: text, url: z.url().nullable(), read: text });
const entryShape = z.strictObject({
  statement: text,
  numbers: z.record(z.string(), z.strictObject({ value: z.union([z.number(), z.string()]), unit: text })).default({}),
  phones: z.array(phoneShape).default([]),
  web: text.optional(),
  source: z.strictObject({ citation: text, key: z.string(), via: z.string().optional() }),
  from: isoDay.nullable(),
  until: isoDay.nullable(),
  asOf: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  checked: isoDay,
  confidence: z.enum(['source seen', 'source seen (2nd-hand)', 'recalled']),
  recheck: z.enum(['W', 'M', 'Q', 'Y', 'never']),
  note: text.optional(),
});

/** An entry of the ledger. Dates are ISO days; `until` null: no known end. */
export type LedgerFact = {
  id: string;
  statement: string;
  numbers: Record<string, { value: number | string; unit: string }>;
  /** `url` null: no address known. `via`: the key of the second-hand notes through which the text was read. */
  source: { authority: string; citation: string; url: string | null; key: string; via?: string };
  from: string | null;
  until: string | null;
  /** Date of the text that was read (year, month or day); null: the page showed none, or nothing was opened. */
  asOf: string | null;
  /** Day on which we last read it. */
  checked: string;
  confidence: 'source seen' | 'source seen (2nd-hand)' | 'recalled';
  recheck: 'W' | 'M' | 'Q' | 'Y' | 'never';
  phones: Phone[];
  web?: string;
  /** Where sources disagree or an entry is split: what was chosen and why. */
  note?: string;
};

type Sources = Record<string, z.infer<typeof sourceShape>>;

/** Reads facts/*.yaml and resolves each source key against facts/sources.yaml. Problems are added as "file: key: what". */
export function readFacts(folder: string, problems: string[], parse: Parse = parseYaml): Record<string, LedgerFact> {
  const sources = readSources(join(folder, 'sources.yaml'), problems, parse);
  const ledger: Record<string, LedgerFact> = {};
  for (const file of readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.yaml') && name !== 'sources.yaml')) {
    const raw = readYaml(`facts/${file}`, readFileSync(join(folder, file), 'utf8'), problems, parse);
    const entries = (raw?.value ?? {}) as Record<string, unknown>;
    for (const [id, raw] of Object.entries(entries)) {
      if (ledger[id] !== undefined) problems.push(`facts/${file}: ${id}: stands in two files`);
      const fact = readFact(`facts/${file}`, id, raw, sources, problems);
      if (fact !== undefined) ledger[id] = fact;
    }
  }
  return ledger;
}

function readSources(path: string, problems: string[], parse: Parse): Sources {
  const raw = readYaml('facts/sources.yaml', readFileSync(path, 'utf8'), problems, parse);
  if (raw === null) return {};
  const read = z.record(z.string(), sourceShape).safeParse(raw.value);
  if (read.success) return read.data;
  problems.push(...read.error.issues.map((issue) => `facts/sources.yaml: ${issue.path.join('.')}: ${plainly(issue)}`));
  return {};
}

function readFact(file: string, id: string, raw: unknown, sources: Sources, problems: string[]): LedgerFact | undefined {
  const read = entryShape.safeParse(raw);
  if (!factId.safeParse(id).success) problems.push(`${file}: ${id}: is not an id such as LM-13`);
  if (!read.success) {
    problems.push(...read.error.issues.map((issue) => `${file}: ${[id, ...issue.path].join('.')}: ${plainly(issue)}`));
    return undefined;
  }
  const { key, via } = read.data.source;
  const source = sources[key];
  for (const name of [key, via])
    if (name !== undefined && sources[name] === undefined) problems.push(`${file}: ${id}: no source ${name} in facts/sources.yaml`);
  if (read.data.until !== null && read.data.from !== null && read.data.until < read.data.from)
    problems.push(`${file}: ${id}: ends before it begins`);
  if (source === undefined) return undefined;
  return { id, ...read.data, source: { ...read.data.source, authority: source.authority, url: source.url } };
}
