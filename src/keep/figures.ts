import { ask, type Plan } from './plan.ts';
import { toEntry } from './rows.ts';
import { type Args, statement } from './sql.ts';
import type { Figures } from './store.ts';

/** What the outcome pictures are made of: where each conversation stands, and how long people waited for a person. */

const newest = statement('figures_stands', (db, a: Args<{ limit: number }>) =>
  db
    .selectFrom('conversations')
    .innerJoin('entries', (join) =>
      join.onRef('entries.conversation', '=', 'conversations.id').onRef('entries.seq', '=', 'conversations.last_seq'),
    )
    .selectAll('entries')
    .select((eb) =>
      eb
        .selectFrom('leads')
        .select((one) => one.fn.max('leads.id').as('lead'))
        .whereRef('leads.conversation', '=', 'conversations.id')
        .as('lead'),
    )
    .where('conversations.erased', '=', 0)
    .orderBy('conversations.updated_at', 'desc')
    .limit(a.limit),
);
const waited = statement('figures_waits', (db, a: Args<{ limit: number }>) =>
  db
    .selectFrom('leads')
    .select(['leads.id', 'leads.created_at'])
    .select((eb) =>
      eb
        .selectFrom('audit')
        .select((one) => one.fn.min('audit.at').as('at'))
        .whereRef('audit.lead', '=', 'leads.id')
        .whereRef('audit.at', '>=', 'leads.created_at')
        .where('audit.what', '=', 'take')
        .as('taken_at'),
    )
    .orderBy('leads.created_at', 'desc')
    .limit(a.limit),
);

export function* figures(limit: number): Plan<Figures> {
  const [stands, waits] = yield* ask(newest({ limit }), waited({ limit }));
  return {
    stands: stands.map(({ lead, ...row }) => ({ entry: toEntry(row), hasLead: lead !== null })),
    waits: waits.map((row) => ({ lead: row.id, createdAt: row.created_at, takenAt: row.taken_at })),
  };
}
