import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cuts, type Seen, verdict } from '../src/understand/danger/judge.ts';
import { darkestBy, learn, stored, type Weights } from '../src/understand/danger/learn.ts';
import { namedIn, plainWords } from '../src/understand/danger/named.ts';
import { onlyPapers } from '../src/understand/danger/papers.ts';
import { everyday, kept, made, type Source, type Writer, written } from '../test/understand/lessons.ts';

/**
 * node scripts/danger.ts --train     trains the learned reader of danger anew: same lines, same weights (about a minute)
 * node scripts/danger.ts --writers   leaves each writer out in turn and counts on their lines, for several thresholds: what to expect of new words
 * node scripts/danger.ts --kept      counts on every fifth line of the tenth sets, which no training ever reads
 * node scripts/danger.ts --folds     five-fold cross-validation over the easy lines: homeowners' own messages, small talk, terse chat
 */
const { values: args } = parseArgs({
  options: { train: { type: 'boolean' }, writers: { type: 'boolean' }, kept: { type: 'boolean' }, folds: { type: 'boolean' } },
});

function trainAll(): void {
  const lessons = [...written(), ...made()];
  const file = new URL('../src/understand/danger/weights.json', import.meta.url);
  const { danger, which } = learn(lessons);
  writeFileSync(file, `${JSON.stringify({ danger: stored(danger), which: stored(which) })}\n`);
  console.log(`trained on ${lessons.length} lines`);
}

type Judged = Source & Seen;
function seenBy(one: Source, danger: Weights): Judged {
  const { odds, words } = darkestBy(danger, one.low);
  const [by, plain] = [namedIn(one.low)?.by ?? null, plainWords.test(one.low)];
  return { ...one, odds, papers: onlyPapers(words), by, plain, words: one.low.match(/[a-z0-9']+/g)?.length ?? 0 };
}

/** The lines of one writer, judged by a reader that learned only from the others. The grammars are of the first hand. */
function without(writer: Writer): Judged[] {
  const all = written();
  const others = [...all.filter((one) => one.writer !== writer), ...(writer === 'first' ? [] : made())];
  const { danger } = learn(others);
  return all.filter((one) => one.writer === writer && isHard(one)).map((one) => seenBy(one, danger));
}
const isHard = ({ set }: Source): boolean => !everyday.includes(set);

/** A fold by the letters of a text, so that it does not change when lines are added. */
const foldOf = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7) % 5;

function crossValidated(): Judged[] {
  const [lines, extra] = [written(), made()];
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const { danger } = learn([...lines.filter(({ text }) => foldOf(text) !== fold), ...extra]);
    return lines.filter((one) => foldOf(one.text) === fold && !isHard(one)).map((one) => seenBy(one, danger));
  });
}

const share = (list: readonly Judged[], is: (one: Judged) => boolean): string =>
  list.length === 0 ? '   -  ' : `${((100 * list.filter(is).length) / list.length).toFixed(1).padStart(5)}%`;

function row(name: string, all: readonly Judged[], alarm: number, light: number): void {
  const is = (what: string) => (one: Judged) => verdict(one, { ...cuts, alarm, light }) === what;
  const [dark, calm] = [all.filter((one) => one.danger !== ''), all.filter((one) => one.danger === '')];
  const plainly = dark.filter((one) => !one.veiled);
  const parts = [share(dark, is('none')), share(dark, is('alarm')), share(plainly, is('none')), share(plainly, is('alarm'))];
  console.log(
    `${name.padEnd(16)} alarm ${alarm} light ${light}: missed ${parts[0]} alarm ${parts[1]}; plain: missed ${parts[2]} alarm ${parts[3]} (${dark.length}) | calm: alarm ${share(calm, is('alarm'))} light ${share(calm, is('light'))} (${calm.length})`,
  );
}

function curve(name: string, part: readonly Judged[]): void {
  for (const alarm of [1.5, 1.9, 2.5]) row(name, part, alarm, cuts.light);
  for (const light of [-1.6, -1, -0.5, 0]) row(name, part, cuts.alarm, light);
}

function writers(): void {
  for (const writer of ['first', 'second', 'third'] as const) curve(`without ${writer}`, without(writer));
}

function folds(): void {
  const all = crossValidated();
  for (const set of everyday)
    curve(
      set,
      all.filter((one) => one.set === set),
    );
}

function keptOut(): void {
  const { danger } = learn([...written(), ...made()]);
  const lines = kept().map((one) => seenBy(one, danger));
  curve('kept', lines);
}

if (args.train) trainAll();
else if (args.writers) writers();
else if (args.folds) folds();
else if (args.kept) keptOut();
else console.error('Use --train, --writers, --kept or --folds.');
