import { join } from 'node:path';
import { dueOn, silentFrom } from '../src/library/speakable.ts';
import { readLibrary } from '../src/library.ts';

/**
 * What of the ledger needs a person's eye. Use:
 *   npm run facts -- --unconfirmed      entries that are recalled or second-hand: spoken in general words only
 *   npm run facts -- --expiring 60d     entries whose recheck or last day falls within so many days
 *   npm run facts -- --phones           numbers that nobody has dialled within 90 days (rule X-9)
 *   npm run facts -- --unreviewed       pages that no named reviewer has read
 * Add --today 2026-11-22 to look at it from another day. Ends with 1 where something has already gone silent.
 */
const args = process.argv.slice(2);
const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const today = after('--today') ?? process.env.TODAY ?? new Date().toISOString().slice(0, 10);
const { library, problems } = readLibrary(join(import.meta.dirname, '..', 'dialogs'));
const facts = Object.values(library.facts);
const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);

function unconfirmed(): string[] {
  const open = facts.filter((fact) => fact.confidence !== 'source seen');
  return open.map((fact) => `${fact.id}\t${fact.confidence}\t${fact.source.citation}\t${fact.statement.slice(0, 90)}`);
}

function expiring(within: string): string[] {
  const days = Number(/^(\d{1,4})d?$/.exec(within)?.[1] ?? Number.NaN);
  if (Number.isNaN(days)) {
    console.error(`--expiring takes days, such as 60d, not ${within}.`);
    process.exit(1);
  }
  const due = facts.flatMap((fact) => ((dueOn(fact) ?? '9999') <= inDays(days) ? [{ fact, day: dueOn(fact) ?? '' }] : []));
  return due
    .sort((a, b) => a.day.localeCompare(b.day) || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({ fact, day }) => `${day}\t${fact.id}\tsilent from ${silentFrom(fact) ?? 'never'}\t${fact.source.citation}`);
}

function phones(): string[] {
  const stale = facts.flatMap((fact) =>
    fact.phones.filter((phone) => (phone.dialled ?? '') < inDays(-90)).map((phone) => ({ fact, phone })),
  );
  return stale.map(
    ({ fact, phone }) => `${fact.id}\t${phone.number}\t${phone.label}\t${phone.dialled ?? 'not yet dialled'}\t${phone.owner}`,
  );
}

function unreviewed(): string[] {
  const pages = (['en', 'es'] as const).flatMap((language) =>
    Object.values(library.explain[language]).map((topic) => ({ language, topic })),
  );
  return pages.filter(({ topic }) => topic.reviewer === null).map(({ language, topic }) => `${language}\t${topic.id}\t${topic.title}`);
}

const lists: [string, () => string[]][] = [
  ['--unconfirmed', unconfirmed],
  ['--expiring', () => expiring(after('--expiring') ?? '60d')],
  ['--phones', phones],
  ['--unreviewed', unreviewed],
];
const asked = lists.filter(([name]) => args.includes(name));
for (const problem of problems.filter((text) => text.startsWith('facts/'))) console.error(problem);
for (const [name, list] of asked.length > 0 ? asked : lists.slice(0, 1)) {
  const lines = list();
  console.log(`${name.slice(2)}: ${lines.length}`);
  for (const line of lines) console.log(line);
}
const silent = facts.filter((fact) => (silentFrom(fact) ?? '9999') <= today && fact.until === null);
if (silent.length > 0)
  console.error(`${silent.length} entries are silent, since nobody read them again: ${silent.map((fact) => fact.id).join(', ')}`);
process.exitCode = silent.length > 0 ? 1 : 0;
