import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { momentOf } from '../slot.ts';
import { touchConversation } from './conversations.ts';
import { ask, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Call, CallEnd, CallsNow, Writes } from './store.ts';
import type { Tables } from './tables.ts';

/** Calls that were agreed on. One a conversation; a new one moves the old one, and both are kept. */

/** On PostgreSQL whoever looks at the calendar in a turn waits for the one before, so that two people cannot take the last place of a time. */
const lock = statement('lock_calls', (db, _a: Args<Record<never, never>>, dialect) =>
  dialect === 'sqlite' ? null : db.selectNoFrom(sql<string>`pg_advisory_xact_lock(7_201_122)::text`.as('locked')),
);
const ahead = statement('calls_ahead', (db, a: Args<{ now: string }>) =>
  db.selectFrom('call_backs').select(['conversation', 'slot', 'at']).where('state', '=', 'booked').where('at', '>=', a.now).orderBy('at'),
);
const own = statement('call_of', (db, a: Args<{ conversation: string }>) =>
  db.selectFrom('call_backs').select(['slot', 'state']).where('conversation', '=', a.conversation),
);
const all = statement('calls_of', (db, a: Args<{ conversation: string }>) =>
  db.selectFrom('call_backs').selectAll().where('conversation', '=', a.conversation).orderBy('created_at').orderBy('updated_at'),
);
const end = statement('end_call', (db, a: Args<{ conversation: string; state: string; at: string }>) =>
  db
    .updateTable('call_backs')
    .set({ state: a.state, updated_at: a.at })
    .where('conversation', '=', a.conversation)
    .where('state', '=', 'booked')
    .returning('id'),
);
const insert = statement('book_call', (db, a: Args<Tables['call_backs']>) =>
  db.insertInto('call_backs').values({
    id: a.id,
    conversation: a.conversation,
    slot: a.slot,
    at: a.at,
    state: 'booked',
    by: a.by,
    agent: a.agent,
    created_at: a.created_at,
    updated_at: a.updated_at,
  }),
);
const drop = statement('erase_calls', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('call_backs').where('conversation', '=', a.conversation),
);

/** What is agreed on from `now` on, as a turn may ask for it. */
export function* callsNow(conversation: string, now: string): Plan<CallsNow> {
  const [, rows, mine] = yield* ask(lock({}), ahead({ now }), own({ conversation }));
  const standing = mine.find(({ state }) => state === 'booked')?.slot ?? null;
  const over = mine.map(({ slot }) => slot).filter((slot) => slot !== standing);
  return { own: standing, over, taken: rows.filter((row) => row.conversation !== conversation).map((row) => row.at) };
}

/** The call's part of a turn. */
export function callStatements(conversation: string, now: string, call: Writes['call']): Query<unknown>[] {
  if (call === undefined) return [];
  if (call.slot === null) return [end({ conversation, state: 'cancelled', at: now })];
  const row = { id: randomUUID(), conversation, slot: call.slot, at: momentOf(call.slot), state: 'booked', by: call.by, agent: call.agent };
  return [end({ conversation, state: 'moved', at: now }), insert({ ...row, created_at: now, updated_at: now })];
}

export const dropCallsOf = (conversation: string): Query<unknown> => drop({ conversation });

export function* callsOf(conversation: string): Plan<Call[]> {
  const [rows] = yield* ask(all({ conversation }));
  return rows.map((row) => ({
    slot: row.slot,
    at: row.at,
    state: row.state as Call['state'],
    by: row.by as Call['by'],
    updatedAt: row.updated_at,
  }));
}
export function* callsAhead(now: string): Plan<string[]> {
  const [rows] = yield* ask(ahead({ now }));
  return rows.map((row) => row.at);
}
/** False where no call was agreed on any more. */
export function* planCallEnd(conversation: string, state: CallEnd, at: string): WritePlan<boolean> {
  const [[ended]] = yield* ask(end({ conversation, state, at }));
  if (ended === undefined) return { result: false, last: [] };
  return { result: true, last: [touchConversation({ conversation })], wakes: [conversation] };
}
