import type { Figures, LeadRow } from '../../keep/store.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** Numbers behind the outcome pictures. `drop`: the question at which people left without asking for a person. */
export type FigureNumbers = {
  urgency: Record<string, number>;
  outcome: Record<string, number>;
  drop: { ask: string; count: number }[];
  /** Minutes from a lead to the first person: how many within each bound, and the middle of all. */
  answers: { within: Record<string, number>; waiting: number; medianMinutes: number | null };
};

const most = 2_000;
const bounds: [string, number][] = [
  ['5 min', 5],
  ['15 min', 15],
  ['1 h', 60],
  ['4 h', 240],
  ['1 day', 1_440],
];
/** A conversation that was silent for this long is one that was left. */
const leftAfterMs = 60 * 60_000;

export function figureRoutes(options: DeskOptions): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/desk/api/figures',
      who: 'agent',
      async answer() {
        const [rows, figures] = await Promise.all([options.store.leads({ limit: most }), options.store.figures(most)]);
        return { status: 200, json: numbers(rows, figures, options.now()) };
      },
    },
  ];
}

/** Pure. Counts ids of questions, never what anybody said. */
export function numbers(rows: LeadRow[], { stands, waits }: Figures, now: Date): FigureNumbers {
  const left = stands.filter(({ entry, hasLead }) => !hasLead && now.getTime() - Date.parse(entry.at) > leftAfterMs);
  const asks = left.flatMap(({ entry }) => entry.data?.ask?.id ?? []);
  const minutes = waits.flatMap(({ createdAt, takenAt }) =>
    takenAt === null ? [] : [(Date.parse(takenAt) - Date.parse(createdAt)) / 60_000],
  );
  return {
    urgency: countBy(rows.map(({ lead }) => (lead.kind === 'safety' ? 'safety' : lead.urgency.level))),
    outcome: countBy(rows.flatMap(({ standing, outcome }) => (standing === 'closed' ? [outcome ?? 'other'] : []))),
    drop: Object.entries(countBy(asks))
      .map(([ask, count]) => ({ ask, count }))
      .toSorted((one, other) => other.count - one.count || one.ask.localeCompare(other.ask))
      .slice(0, 12),
    answers: { within: inBounds(minutes), waiting: waits.length - minutes.length, medianMinutes: median(minutes) },
  };
}

function countBy(keys: string[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const key of keys) all[key] = (all[key] ?? 0) + 1;
  return all;
}

function inBounds(minutes: number[]): Record<string, number> {
  const place = (one: number) => bounds.find(([, most]) => one <= most)?.[0] ?? 'longer';
  return { ...Object.fromEntries(bounds.map(([name]) => [name, 0])), longer: 0, ...countBy(minutes.map(place)) };
}

function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? null : Math.round(middle);
}
