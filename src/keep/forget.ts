import { sql } from 'kysely';
import { dropCallsOf } from './calls.ts';
import { dropPersonal, emptyJobs, insertTicket } from './erase.ts';
import { type Args, type Query, statement } from './sql.ts';

/**
 * Takes single words (a number, an address) out of everything that was kept of a conversation before: compliance N-4. The rest stands, but for
 * what was to come of it: calls that were agreed on go, and what waits to be sent is never sent.
 */

type Words = { conversation: string; words: string };
const REMOVED = '[removed]';
const without = (column: string, a: Args<Words>) =>
  sql<string>`replace(${sql.ref(column)}, cast(${a.words} as text), cast(${sql.lit(REMOVED)} as text))`;

const inEntries = statement('forget_entries', (db, a: Args<Words>) =>
  db
    .updateTable('entries')
    .set({ body: without('body', a) })
    .where('conversation', '=', a.conversation),
);
const inHeard = statement('forget_heard', (db, a: Args<Words>) =>
  db
    .updateTable('heard')
    .set({ heard: without('heard', a) })
    .where('conversation', '=', a.conversation),
);
const inLeads = statement('forget_leads', (db, a: Args<Words>) =>
  db
    .updateTable('leads')
    .set({ lead: without('lead', a) })
    .where('conversation', '=', a.conversation),
);
const inNotes = statement('forget_notes', (db, a: Args<Words>) =>
  db
    .updateTable('desk_notes')
    .set({ body: without('body', a) })
    .where('conversation', '=', a.conversation),
);
const inPlans = statement('forget_plans', (db, a: Args<Words>) =>
  db
    .updateTable('plans')
    .set({ body: without('body', a) })
    .where('conversation', '=', a.conversation),
);
/** `words` as they stand in JSON text. What a consent named goes too; that it was asked, and when, stays in the chain. */
export function forgetStatements(
  conversation: string,
  at: string,
  forget: { ticket: string; words: string[] } | undefined,
): Query<unknown>[] {
  if (forget === undefined) return [];
  const everywhere = forget.words.flatMap((said) => {
    const words = JSON.stringify(said).slice(1, -1);
    return [inEntries, inHeard, inLeads, inNotes, inPlans].map((one) => one({ conversation, words }));
  });
  const ended = [emptyJobs({ conversation }), dropCallsOf(conversation)];
  return [...everywhere, ...ended, insertTicket({ ticket: forget.ticket, conversation, at }), dropPersonal({ conversation })];
}
