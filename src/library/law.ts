import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Period, periodGroups, periodKinds, periodStarts, periodUnits, periodWhens } from '../../dialogs/advise/state-dates.ts';
import { usStates } from '../../dialogs/case.ts';
import { PorchlightError } from '../errors.ts';
import { plainly, readYaml } from './yaml.ts';

/** The law of one jurisdiction, law/<ST>.yaml. General information, never advice; it informs what is said and routes nothing. */

const text = z.string().min(1).max(400);
const orNull = <T extends z.ZodType>(shape: T) => shape.nullable();
/** How sure a group of entries is: `recalled` may not carry a deadline, `unknown` means that nothing was found either way. */
const certainty = z.enum(['source seen', 'recalled', 'unknown']);
export const lawGroups = [
  'process',
  'timeline',
  'preforeclosure_notice',
  'reinstatement',
  'post_sale_redemption',
  'deficiency_after_foreclosure',
  'deficiency_after_short_sale',
  'mediation',
  'homeowner_protection_law',
  'help',
] as const;
export type LawGroup = (typeof lawGroups)[number];

const perGroup = <T extends z.ZodType>(shape: T) =>
  z.strictObject(Object.fromEntries(lawGroups.map((group) => [group, shape])) as Record<LawGroup, T>);

/** Numbers of the texts from which a date can be worked; each group it rests on must have been seen, never recalled. */
const periodShape = z.strictObject({
  what: z.enum(periodKinds),
  group: z.enum(periodGroups),
  count: z.number().int().min(0),
  unit: z.enum(periodUnits),
  side: z.enum(['before', 'after']),
  when: z.enum(periodWhens),
  strictly: z.boolean().default(false),
  from: z.enum(periodStarts).default('sale'),
}) satisfies z.ZodType<Period>;

export const lawShape = z.strictObject({
  code: z.enum(usStates),
  name: text,
  /** Day on which the table was put together; the age of the law's text is `text_as_of` of each source. */
  as_of: z.iso.date(),
  process: z.strictObject({ usual: z.enum(['judicial', 'nonjudicial', 'both']), note: text, statute: orNull(text) }),
  /** Days from the due date of the last paid instalment to the sale, uncontested: a yardstick, never a forecast or a date. */
  timeline: z.strictObject({
    low_days: z.number().int(),
    high_days: z.number().int(),
    latest_days: z.number().int(),
    latest_edition: text,
    measured: text,
    basis: text,
    editions: z.record(z.string(), z.number().int()),
  }),
  preforeclosure_notice: orNull(
    z.strictObject({
      name: text,
      days: orNull(z.number().int()),
      before: z.enum(['suit', 'notice_of_default', 'notice_of_sale', 'sale', 'publication', 'acceleration', 'foreclosure_start']),
      scope: orNull(text),
      statute: orNull(text),
    }),
  ),
  reinstatement: z.strictObject({ right: z.enum(['statutory', 'contract_only']), deadline: text, statute: orNull(text) }),
  post_sale_redemption: z.strictObject({
    available: z.enum(['yes', 'no', 'conditional']),
    length: text,
    conditions: orNull(text),
    statute: orNull(text),
  }),
  deficiency_after_foreclosure: z.strictObject({
    status: z.enum(['allowed', 'limited', 'barred']),
    condition: text,
    statute: orNull(text),
  }),
  deficiency_after_short_sale: z.strictObject({
    status: z.enum(['barred', 'limited', 'negotiated']),
    note: text,
    statute: orNull(text),
  }),
  mediation: orNull(
    z.strictObject({
      name: text,
      kind: z.enum(['mediation', 'settlement_conference', 'dispute_resolution', 'counselling_or_hearing', 'local_only']),
      note: text,
      statute: orNull(text),
    }),
  ),
  homeowner_protection_law: orNull(
    z.strictObject({
      name: text,
      kind: z.enum(['homeowner_bill_of_rights', 'foreclosure_consultant', 'both', 'other']),
      statute: orNull(text),
    }),
  ),
  help: z.strictObject({ agency: orNull(text), hotline: orNull(text), phone: orNull(z.string().regex(/^1-\d{3}-\d{3}-\d{4}$/)) }),
  confidence: perGroup(certainty),
  sources: perGroup(z.array(z.strictObject({ url: text, text_as_of: orNull(text) }))),
  periods: z.array(periodShape).default([]),
  notes: orNull(z.array(text)),
});

/** One jurisdiction. Null: we have not checked this (never: there is none). */
export type Law = z.infer<typeof lawShape>;

/**
 * The same, each file read when its state is first asked for: at start that is a fifth of the time, and most are never asked for.
 * That every file is there is looked at here; that each reads well is proved by the tests. Throws ContentInvalid on first use of a bad one.
 */
export function lawOnDemand(folder: string, problems: string[]): Record<string, Law> {
  const there = new Set(readdirSync(folder));
  const law: Record<string, Law> = {};
  for (const code of usStates)
    if (there.has(`${code}.yaml`)) onDemand(law, code, () => readOne(folder, code));
    else problems.push(`law/${code}.yaml: is missing or not readable`);
  return law;
}

function onDemand(law: Record<string, Law>, code: string, read: () => Law): void {
  let kept: Law | undefined;
  Object.defineProperty(law, code, {
    enumerable: true,
    get: () => {
      kept ??= read();
      return kept;
    },
  });
}

function readOne(folder: string, code: string): Law {
  const problems: string[] = [];
  const read = readFileOf(folder, `${code}.yaml`, problems);
  if (read !== null) return read;
  throw new PorchlightError('ContentInvalid', problems.join('\n'));
}

function readFileOf(folder: string, file: string, problems: string[]): Law | null {
  const raw = readYaml(`law/${file}`, readFileSync(join(folder, file), 'utf8'), problems, parse);
  if (raw === null) return null;
  const read = lawShape.safeParse(raw.value);
  if (read.success) return read.data;
  problems.push(...read.error.issues.map((issue) => `law/${file}: ${issue.path.join('.')}: ${plainly(issue)}`));
  return null;
}

/** Reads every law/<ST>.yaml; what is wrong, or missing of the 51, goes into `problems` as "file: key: what". */
export function readLaw(folder: string, problems: string[]): Record<string, Law> {
  const law: Record<string, Law> = {};
  for (const file of readdirSync(folder)
    .sort()
    .filter((name) => name.endsWith('.yaml'))) {
    const read = readFileOf(folder, file, problems);
    if (read === null) continue;
    if (`${read.code}.yaml` !== file) problems.push(`law/${file}: code: says ${read.code}`);
    else law[read.code] = read;
  }
  for (const code of usStates) if (law[code] === undefined) problems.push(`law/${code}.yaml: is missing or not readable`);
  return law;
}
