import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cuts, type Seen, verdict } from '../src/understand/danger/judge.ts';
import { learn, oddsBy, stored } from '../src/understand/danger/learn.ts';
import { namedIn, plainWords } from '../src/understand/danger/named.ts';
import { isHeld } from '../test/understand/danger.ts';
import { made, type Source, sixth, written } from '../test/understand/lessons.ts';

/**
 * node scripts/danger.ts --train   trains the learned reader of danger anew: same lines, same weights (about two minutes)
 * node scripts/danger.ts --curve   five-fold cross-validation, and the third that is held out, for several thresholds
 */
const { values: args } = parseArgs({ options: { train: { type: 'boolean' }, curve: { type: 'boolean' } } });

function trainAll(): void {
  const lessons = [...written(), ...made()];
  const file = new URL('../src/understand/danger/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(stored(learn(lessons)))}\n`);
  console.log(`trained on ${lessons.length} lines`);
}

type Judged = Source & Seen;
const seenBy = (one: Source, odds: number): Judged => ({
  ...one,
  odds,
  by: namedIn(one.low)?.by ?? null,
  plain: plainWords.test(one.low),
  words: one.low.match(/[a-z0-9']+/g)?.length ?? 0,
});

/** A fold by the letters of a text, so that it does not change when lines are added. */
const foldOf = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7) % 5;

function crossValidated(): Judged[] {
  const [lines, extra] = [written(), made()];
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const weights = learn([...lines.filter(({ text }) => foldOf(text) !== fold), ...extra]);
    return lines.filter(({ text }) => foldOf(text) === fold).map((one) => seenBy(one, oddsBy(weights, one.low)));
  });
}

function heldOut(): Judged[] {
  const weights = learn([...written(), ...made()]);
  return sixth()
    .filter(({ text }) => isHeld(text))
    .map((one) => seenBy(one, oddsBy(weights, one.low)));
}

const share = (list: readonly Judged[], is: (one: Judged) => boolean): string =>
  list.length === 0 ? '   -  ' : `${((100 * list.filter(is).length) / list.length).toFixed(1).padStart(5)}%`;

function row(name: string, all: readonly Judged[], alarm: number, light: number): void {
  const is = (what: string) => (one: Judged) => verdict(one, { ...cuts, alarm, light }) === what;
  const [dark, calm] = [all.filter((one) => one.danger !== ''), all.filter((one) => one.danger === '')];
  const plainly = dark.filter((one) => !one.veiled);
  const parts = [share(dark, is('none')), share(dark, is('alarm')), share(plainly, is('none')), share(plainly, is('alarm'))];
  console.log(
    `${name.padEnd(22)} alarm ${alarm} light ${light}: missed ${parts[0]} alarm ${parts[1]}; plain: missed ${parts[2]} alarm ${parts[3]} (${dark.length}) | calm: alarm ${share(calm, is('alarm'))} light ${share(calm, is('light'))} (${calm.length})`,
  );
}

function curve(): void {
  const folds = crossValidated();
  const parts: [string, Judged[]][] = [
    ['folds: sixth en', folds.filter(({ set }) => set === 'sixth.en')],
    ['folds: sixth es', folds.filter(({ set }) => set === 'sixth.es')],
    ['folds: sixth', folds.filter(({ set }) => set.startsWith('sixth'))],
    ['folds: older sets', folds.filter(({ set }) => !set.startsWith('sixth') && !['seen', 'long', 'calm', 'terse'].includes(set))],
    ['folds: homeowners', folds.filter(({ set }) => set === 'seen')],
    ['folds: chat', folds.filter(({ set }) => set === 'calm' || set === 'terse')],
    ['held out', heldOut()],
  ];
  for (const [name, part] of parts) {
    for (const alarm of [1, 1.5, 2, 2.5]) row(name, part, alarm, cuts.light);
    for (const light of [-1, -0.6, 0, 0.3, 0.6]) row(name, part, cuts.alarm, light);
  }
}

if (args.train) trainAll();
else if (args.curve) curve();
else console.error('Use --train or --curve.');
