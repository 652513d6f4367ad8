import { sql } from 'kysely';
import { type Args, type Dialect, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/** The statements on conversations and what hangs on them: turns, heard, entries. */

type Of = { conversation: string };

/** On PostgreSQL every turn of a conversation waits here, also while the conversation does not exist yet. SQLite has one writer at all. */
export const lockConversation = statement('lock_conversation', (db, a: Args<Of>, dialect) =>
  dialect === 'sqlite'
    ? null
    : db.selectNoFrom(sql<string>`pg_advisory_xact_lock(hashtextextended(${a.conversation}, 0))::text`.as('locked')),
);
export const conversationById = statement('conversation_by_id', (db, a: Args<Of>) =>
  db.selectFrom('conversations').selectAll().where('id', '=', a.conversation),
);
export const turnOf = statement('turn_of', (db, a: Args<Of & { messageId: string }>) =>
  db.selectFrom('turns').selectAll().where('conversation', '=', a.conversation).where('message_id', '=', a.messageId),
);
export const heardOf = statement('heard_of', (db, a: Args<Of>) =>
  db.selectFrom('heard').select(['turn', 'at', 'heard']).where('conversation', '=', a.conversation).orderBy('turn'),
);
export const entriesBetween = statement('entries_between', (db, a: Args<Of & { after: number; last: number; limit: number }>) =>
  db
    .selectFrom('entries')
    .selectAll()
    .where('conversation', '=', a.conversation)
    .where('seq', '>', a.after)
    .where('seq', '<=', a.last)
    .orderBy('seq')
    .limit(a.limit),
);

/**
 * `changed`: on SQLite a counter that follows the commits (one writer), never below the clock, so that removing the newest row
 * does not give its number again; on PostgreSQL the server's clock in microseconds.
 */
const nextChange = (dialect: Dialect) =>
  dialect === 'sqlite'
    ? sql<number>`(select max(coalesce(max(changed), 0) + 1, cast(unixepoch('subsec') * 1000 as integer)) from conversations)`
    : sql<number>`(extract(epoch from clock_timestamp()) * 1000000)::bigint`;

type Whole = Omit<Tables['conversations'], 'changed'>;
export const insertConversation = statement('insert_conversation', (db, a: Args<Whole>, dialect) =>
  db.insertInto('conversations').values({ ...columns(a), changed: nextChange(dialect) }),
);
export const updateConversation = statement('update_conversation', (db, a: Args<Whole>, dialect) => {
  const { id: _id, created_at: _born, ...changing } = columns(a);
  return db
    .updateTable('conversations')
    .set({ ...changing, changed: nextChange(dialect) })
    .where('id', '=', a.id);
});
/** For changes beside the turns (a claim): wakes watchers in other processes. */
export const touchConversation = statement('touch_conversation', (db, a: Args<Of>, dialect) =>
  db
    .updateTable('conversations')
    .set({ changed: nextChange(dialect) })
    .where('id', '=', a.conversation),
);

const columns = (a: Args<Whole>): Args<Whole> => ({
  id: a.id,
  channel: a.channel,
  user_id: a.user_id,
  language: a.language,
  created_at: a.created_at,
  updated_at: a.updated_at,
  version: a.version,
  last_seq: a.last_seq,
  last_at: a.last_at,
  user_seq: a.user_seq,
  agent_seq: a.agent_seq,
  chart_version: a.chart_version,
  snapshot: a.snapshot,
  life: a.life,
  last_ask: a.last_ask,
  erased: a.erased,
});

export const insertTurn = statement('insert_turn', (db, a: Args<Tables['turns']>) =>
  db.insertInto('turns').values({
    conversation: a.conversation,
    message_id: a.message_id,
    turn: a.turn,
    at: a.at,
    first_seq: a.first_seq,
    last_seq: a.last_seq,
  }),
);
export const insertHeard = statement('insert_heard', (db, a: Args<Tables['heard']>) =>
  db.insertInto('heard').values({ conversation: a.conversation, turn: a.turn, at: a.at, type: a.type, heard: a.heard }),
);
export const insertEntry = statement('insert_entry', (db, a: Args<Tables['entries']>) =>
  db.insertInto('entries').values({ conversation: a.conversation, seq: a.seq, at: a.at, body: a.body }),
);
