import { PorchlightError } from '../../errors.ts';
import type { Figures } from '../../keep/store.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** Numbers behind the outcome pictures. `drop`: the question at which people left without asking for a person, in its own words where known. */
export type FigureNumbers = {
  /** ISO day from which is counted; null: everything that is kept. */
  since: string | null;
  conversations: number;
  urgency: Record<string, number>;
  outcome: Record<string, number>;
  drop: { ask: string; question: string; count: number }[];
  /** Minutes from a lead to the first person: how many within each bound, and the middle of all and of each urgency. */
  answers: Answers & { byLevel: Record<string, Pick<Answers, 'medianMinutes' | 'waiting'>> };
};
type Answers = { within: Record<string, number>; waiting: number; medianMinutes: number | null };
type Wait = { minutes: number; count: number };

/** Upper bounds, each below. */
const bounds: [string, number][] = [
  ['5 min', 5],
  ['15 min', 15],
  ['1 h', 60],
  ['4 h', 240],
  ['1 day', 1_440],
];
/** A conversation that was silent for this long is one that was left. */
const leftAfterMs = 60 * 60_000;
const dayMs = 24 * 60 * 60_000;
const everything = '0000';
const periods: Record<string, number> = { '7': 7, '30': 30, '90': 90 };
const most = 12;

export function figureRoutes(options: DeskOptions): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/desk/api/figures',
      who: 'agent',
      async answer(request) {
        const since = sinceOf(request.query.get('days'), options.now());
        const left = new Date(options.now().getTime() - leftAfterMs).toISOString();
        const found = await options.store.figures(since ?? everything, left);
        return { status: 200, json: numbers(found, since, options.questions?.() ?? {}) };
      },
    },
  ];
}

function sinceOf(days: string | null, now: Date): string | null {
  if (days === null || days === 'all') return null;
  const count = periods[days];
  if (count === undefined) throw new PorchlightError('BadArgument', `"days" must be all, or one of ${Object.keys(periods).join(', ')}.`);
  return new Date(now.getTime() - count * dayMs).toISOString();
}

/** Pure. Counts ids of questions, never what anybody said. */
export function numbers(found: Figures, since: string | null, questions: Record<string, string>): FigureNumbers {
  const levels = [...new Set(found.waits.map(({ level }) => level))];
  const ofLevel = (level: string) => answersOf(found.waits.filter((wait) => wait.level === level));
  return {
    since: since?.slice(0, 10) ?? null,
    conversations: found.conversations,
    urgency: summed(found.urgency.map(({ level, count }) => [level, count])),
    outcome: summed(found.outcome.map(({ outcome, count }) => [outcome ?? 'other', count])),
    drop: found.left
      .flatMap(({ ask, count }) => (ask === null ? [] : [{ ask, question: questions[ask] ?? ask, count }]))
      .toSorted((one, other) => other.count - one.count || one.ask.localeCompare(other.ask))
      .slice(0, most),
    answers: {
      ...answersOf(found.waits),
      byLevel: Object.fromEntries(
        levels.map((level) => [level, { medianMinutes: ofLevel(level).medianMinutes, waiting: ofLevel(level).waiting }]),
      ),
    },
  };
}

function answersOf(waits: Figures['waits']): Answers {
  const answered = waits.flatMap(({ minutes, count }): Wait[] => (minutes === null ? [] : [{ minutes, count }]));
  const waiting = waits.reduce((sum, { minutes, count }) => (minutes === null ? sum + count : sum), 0);
  return { within: inBounds(answered), waiting, medianMinutes: median(answered) };
}

function summed(pairs: readonly (readonly [string, number])[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [key, count] of pairs) all[key] = (all[key] ?? 0) + count;
  return all;
}

function inBounds(waits: Wait[]): Record<string, number> {
  const place = (minutes: number) => bounds.find(([, bound]) => minutes < bound)?.[0] ?? 'longer';
  const none = Object.fromEntries(bounds.map(([name]) => [name, 0]));
  return { ...none, longer: 0, ...summed(waits.map(({ minutes, count }) => [place(minutes), count] as const)) };
}

/** The lower middle, exact: the minutes come with how often they occurred. */
function median(waits: Wait[]): number | null {
  const sorted = waits.toSorted((one, other) => one.minutes - other.minutes);
  const half = Math.ceil(sorted.reduce((sum, { count }) => sum + count, 0) / 2);
  let seen = 0;
  for (const { minutes, count } of sorted) {
    seen += count;
    if (seen >= half) return minutes;
  }
  return null;
}
