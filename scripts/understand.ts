import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { complainExamples } from '../src/understand/examples.ts';
import { type Labels, labelsOf, type Row } from '../src/understand/labels.ts';
import { type Count, f1, precision, recall, scoreOf } from '../src/understand/score.ts';
import { scrub } from '../src/understand/scrub.ts';
import { stored, train } from '../src/understand/train.ts';
import { understand } from '../src/understand/understand.ts';
import { baselineOf } from '../test/understand/baseline.ts';
import { letterRows, longRows, moreRows, plainRows } from '../test/understand/long.ts';
import { naughty } from '../test/understand/naughty.ts';

/**
 * npm run understand -- --in FILE.jsonl --out PREDICTIONS.jsonl   labels messages
 * npm run understand -- --score FILE.jsonl [--quiet]              scores labelled messages, beside a keyword list
 * npm run understand -- --train                                   trains the classifier of complaints anew (danger: scripts/danger.ts)
 * npm run understand -- --bench                                   times hostile and naughty strings; memory and load in a fresh process
 * --today YYYY-MM-DD fixes the day against which dates are read.
 */
const { values: args } = parseArgs({
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    score: { type: 'string' },
    today: { type: 'string' },
    quiet: { type: 'boolean' },
    train: { type: 'boolean' },
    bench: { type: 'boolean' },
  },
});
const today = args.today ?? process.env.TODAY ?? new Date().toISOString().slice(0, 10);

function rowsOf<T>(file: string): T[] {
  if (!existsSync(file)) leave(`${file}: there is no such file.`);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parsed<T>(line, `${file}:${i + 1}`)]));
}

function parsed<T>(line: string, where: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    return leave(`${where}: this line is not JSON.`);
  }
}

function leave(told: string): never {
  console.error(told);
  process.exit(1);
}

function label(): void {
  const rows = rowsOf<Row>(args.in ?? '');
  const out = rows.map((row) => JSON.stringify({ id: row.id, labels: labelsOf(row, today) }));
  writeFileSync(args.out ?? '', `${out.join('\n')}\n`);
  console.log(`${out.length} messages labelled: ${args.out}`);
}

function line(name: string, count: Count): string {
  const figures = [precision(count), recall(count), f1(count)].map((value) => value.toFixed(3).padStart(8));
  return `${name.padEnd(28)}${figures.join('')}${String(count.truth).padStart(8)}`;
}

function score(): void {
  const rows = rowsOf<Row & { labels: Labels }>(args.score ?? '');
  for (const row of rows) labelsOf(row, today);
  const times: number[] = [];
  const predicted = rows.map((row) => {
    const from = performance.now();
    const labels = labelsOf(row, today);
    times.push(performance.now() - from);
    return { ...row, predicted: labels };
  });
  const ours = scoreOf(predicted);
  const plain = scoreOf(rows.map((row) => ({ ...row, predicted: baselineOf(row.text) })));
  console.log(`${'field'.padEnd(28)}       P       R      F1   truth`);
  for (const [field, count] of ours.fields) console.log(line(field, count));
  console.log(line('slots (micro)', ours.slots));
  console.log(line('keyword list (micro)', plain.slots));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  console.log(
    `intent accuracy ${ours.intent.toFixed(3)} (keyword list ${plain.intent.toFixed(3)}), wholly right ${ours.whole.toFixed(3)}, false fill ${ours.falseFill.toFixed(3)}, recall on several ${ours.severalRecall.toFixed(3)}`,
  );
  console.log(`ms a message: median ${at(0.5)}, p99 ${at(0.99)}; ${rows.length} messages`);
  if (!args.quiet) for (const wrong of ours.wrong.slice(0, 400)) console.log(wrong);
}

/** Trains the classifier of complaints; the reader of danger is trained by scripts/danger.ts. */
function trainAll(): void {
  const models = { complain: complainModel() };
  writeFileSync(new URL('../src/understand/weights.json', import.meta.url), `${JSON.stringify(models)}\n`);
  console.log(`trained: ${Object.keys(models).join(', ')}`);
}

/** Complaint or account: on the seen messages, which count three times, and on all of ours that are not kept for counting. */
function complainModel(): ReturnType<typeof stored> {
  const seen = rowsOf<Row & { labels: Labels }>(new URL('../test/understand/corpus/seen.jsonl', import.meta.url).pathname);
  const ours = [...longRows(), ...moreRows('read'), ...letterRows('a'), ...letterRows('b'), ...plainRows('learned')];
  const sure = ours.filter((row) => !row.open.includes('intent'));
  return stored(train(complainExamples([...seen, ...seen, ...seen, ...sure], '2026-11-22'), 25, 0.8, 2e-5));
}

/** The longest time that scrubbing and understanding take for hostile strings; the best of three runs each, on a warm program. */
function bench(): void {
  const seeds = [
    '9',
    '1 ',
    '1-',
    '.1',
    'a',
    '(',
    'é',
    '\uff14',
    'ssn 123 45 ',
    '4111 1111 1111 1111 ',
    'account 12345 ',
    'password is ',
    'no ',
    'I owe $5 ',
    'my mom ',
  ];
  const hostile = seeds.map((seed) => seed.repeat(50_000 / seed.length));
  const heard = (text: string) => void understand({ text, language: 'en', today, ask: null, known: {}, topics: [] });
  const times = [...naughty, ...hostile].map((text) => {
    const runs = [0, 1, 2].map(() => [timed(() => void scrub(text, text)), timed(() => heard(text))] as const);
    return {
      text: `${text.slice(0, 24)} (${text.length})`,
      scrub: Math.min(...runs.map(([a]) => a)),
      understand: Math.min(...runs.map(([, b]) => b)),
    };
  });
  for (const what of ['scrub', 'understand'] as const) {
    const worst = times.toSorted((a, b) => b[what] - a[what]).slice(0, 5);
    for (const one of worst) console.log(`${what.padEnd(11)}${one[what].toFixed(1).padStart(7)} ms  ${JSON.stringify(one.text)}`);
  }
}

type Figures = Record<string, number>;

/** Memory and load of a process where nothing else has been loaded, started with the same room for young objects as `npm start`. */
function weighed(cache: Record<string, string>): Figures {
  const file = new URL('./weigh.ts', import.meta.url).pathname;
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=2', file], { encoding: 'utf8', env: { ...env, ...cache } }),
  ) as Figures;
}

/** The median of each figure over five processes: with nothing compiled before, and with what an earlier start left (as `npm start` does). */
function weigh(): void {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-'));
  const cache = { NODE_COMPILE_CACHE: folder };
  weighed(cache);
  const runs = Array.from({ length: 5 }, () => ({ cold: weighed({}), cached: weighed(cache) }));
  rmSync(folder, { recursive: true });
  const middle = (values: number[]) => (values.toSorted((a, b) => a - b)[2] ?? 0).toFixed(2).padStart(8);
  console.log(`${' '.repeat(40)}    cold  cached`);
  for (const name of Object.keys(runs[0]?.cold ?? {}))
    console.log(
      `${name.padEnd(40)}${middle(runs.map(({ cold }) => cold[name] ?? 0))}${middle(runs.map(({ cached }) => cached[name] ?? 0))}`,
    );
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

if (args.bench) {
  weigh();
  bench();
} else if (args.train) trainAll();
else if (args.score !== undefined) score();
else if (args.in !== undefined && args.out !== undefined) label();
else leave('Use --in FILE --out FILE, or --score FILE.');
