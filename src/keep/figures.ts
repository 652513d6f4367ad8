import { sql } from 'kysely';
import { ask, type Plan } from './plan.ts';
import { type Args, statement } from './sql.ts';
import type { Figures } from './store.ts';

/** What the outcome pictures are made of, counted by the database over all that is kept: no number of rows is too many. */

type Since = { since: string };
const levels = ['today', 'days', 'weeks', 'none'] as const;

const byUrgency = statement('figures_urgency', (db, a: Args<Since>) =>
  db
    .selectFrom('leads')
    .select(['kind', 'urgency'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('created_at', '>=', a.since)
    .groupBy(['kind', 'urgency']),
);
const byOutcome = statement('figures_outcome', (db, a: Args<Since>) =>
  db
    .selectFrom('leads')
    .select('outcome')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('created_at', '>=', a.since)
    .where('standing', '=', 'closed')
    .groupBy('outcome'),
);
/** Silent for long enough to be called left, and nobody was asked for. */
const byQuestion = statement('figures_left', (db, a: Args<Since & { left: string }>) =>
  db
    .selectFrom('conversations')
    .select('last_ask')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('created_at', '>=', a.since)
    .where('erased', '=', 0)
    .where('last_at', '<', a.left)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('leads').select('id').whereRef('leads.conversation', '=', 'conversations.id'))))
    .groupBy('last_ask'),
);
const conversations = statement('figures_conversations', (db, a: Args<Since>) =>
  db
    .selectFrom('conversations')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('created_at', '>=', a.since)
    .where('erased', '=', 0),
);
/** Whole minutes until the first person, as a histogram: the middle of all comes out exactly, however many there are. */
const waits = statement('figures_waits', (db, a: Args<Since>, dialect) => {
  const minutes =
    dialect === 'sqlite'
      ? sql<number | null>`cast((unixepoch(taken_at, 'subsec') - unixepoch(created_at, 'subsec')) / 60 as integer)`
      : sql<number | null>`trunc(extract(epoch from (taken_at::timestamptz - created_at::timestamptz)) / 60)::integer`;
  return db
    .selectFrom('leads')
    .select(['kind', 'urgency', minutes.as('minutes')])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('created_at', '>=', a.since)
    .groupBy(['kind', 'urgency', 'minutes']);
});

/** `left`: a conversation that has been silent since before this moment was left. */
export function* figures(since: string, left: string): Plan<Figures> {
  const [urgency, outcome, drop, wait, [all]] = yield* ask(
    byUrgency({ since }),
    byOutcome({ since }),
    byQuestion({ since, left }),
    waits({ since }),
    conversations({ since }),
  );
  return {
    conversations: Number(all?.n ?? 0),
    urgency: urgency.map((row) => ({ level: levelOf(row), count: Number(row.n) })),
    outcome: outcome.map((row) => ({ outcome: row.outcome, count: Number(row.n) })),
    left: drop.map((row) => ({ ask: row.last_ask, count: Number(row.n) })),
    waits: wait.map((row) => ({
      level: levelOf(row),
      minutes: row.minutes === null ? null : Math.max(0, Number(row.minutes)),
      count: Number(row.n),
    })),
  };
}

const levelOf = (row: { kind: string; urgency: number }): string => (row.kind === 'safety' ? 'safety' : (levels[row.urgency] ?? 'none'));
