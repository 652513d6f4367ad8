import { sql } from 'kysely';
import type { Entry } from '../message.ts';
import { entriesBetween, lockConversation } from './conversations.ts';
import { dropStatements } from './erase.ts';
import { ask, type Engine, only, type Plan, type WritePlan } from './plan.ts';
import { dropEndedPlans } from './plans.ts';
import { dropReceiverRefs } from './receivers.ts';
import { planForgetConsents } from './retention-consents.ts';
import { fromEntry, toEntry } from './rows.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/**
 * Retention (compliance P-7): chats without contact 30 days, leads 24 months, consent records 5 years after the last
 * contact, the words of a danger turn 30 days, the desk's log 12 months. Counted from `now`, which is passed in.
 */
const BATCH = 100;
const SAFETY_TEXT = 'Safety message shown.';

/** One conversation a transaction, so that no turn waits long for the night's work. */
export async function sweep(engine: Engine, now: string): Promise<{ conversations: number }> {
  const chat = earlier(now, 0, 30);
  const lead = earlier(now, 24);
  let conversations = 0;
  for (let found = BATCH; found === BATCH; ) {
    const ids = await engine.read(() => staleIds(chat, lead));
    for (const id of ids) conversations += await engine.write(() => planForget(id, chat, lead), id);
    found = ids.length;
  }
  while ((await engine.write(() => planQuietDanger(chat))) === BATCH);
  await engine.write(() => planForgetConsents(earlier(now, 60)));
  await engine.write(() =>
    only(dropAudit({ before: earlier(now, 12) }), dropSessions({ before: chat }), dropInvites({ before: chat }), dropEndedPlans(now)),
  );
  return { conversations };
}

/** The ISO time so many months and days before. */
function earlier(now: string, months: number, days = 0): string {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  then.setUTCDate(then.getUTCDate() - days);
  return then.toISOString();
}

/** Past its time: no lead and 30 days old, or 24 months old; and of an erased one, the receipt after 30 days. */
const stale = sql<boolean>`
  case when erased = 1 then exists (select 1 from entries where entries.conversation = conversations.id)
  else not exists (select 1 from leads where leads.conversation = conversations.id) end`;
const staleConversations = statement('stale_conversations', (db, a: Args<{ chat: string; lead: string; limit: number }>) =>
  db
    .selectFrom('conversations')
    .select('id')
    .where('updated_at', '<', a.chat)
    .where((eb) => eb.or([stale, eb.and([eb('erased', '=', 0), eb('updated_at', '<', a.lead)])]))
    .limit(a.limit),
);
const isStale = statement('is_stale', (db, a: Args<{ id: string; chat: string; lead: string }>) =>
  db
    .selectFrom('conversations')
    .select('erased')
    .where('id', '=', a.id)
    .where('updated_at', '<', a.chat)
    .where((eb) => eb.or([stale, eb.and([eb('erased', '=', 0), eb('updated_at', '<', a.lead)])])),
);
const dropJobs = statement('drop_jobs', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('outbox').where('conversation', '=', a.conversation),
);
const dropConversation = statement('drop_conversation', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('conversations').where('id', '=', a.conversation).where('erased', '=', 0),
);

function* staleIds(chat: string, lead: string): Plan<string[]> {
  const [rows] = yield* ask(staleConversations({ chat, lead, limit: BATCH }));
  return rows.map((row) => row.id);
}

/** Looks again under the conversation's lock: its owner may have come back this minute. Gives 1 when it went. */
function* planForget(id: string, chat: string, lead: string): WritePlan<number> {
  const [, [found]] = yield* ask(lockConversation({ conversation: id }), isStale({ id, chat, lead }));
  if (found === undefined) return { result: 0, last: [] };
  const last = [...dropStatements(id), dropReceiverRefs(id), dropJobs({ conversation: id }), dropConversation({ conversation: id })];
  return { result: found.erased === 1 ? 0 : 1, last };
}

const oldDanger = statement('old_danger', (db, a: Args<{ before: string; limit: number }>) =>
  db
    .selectFrom('heard')
    .innerJoin('turns', (join) => join.onRef('turns.conversation', '=', 'heard.conversation').onRef('turns.turn', '=', 'heard.turn'))
    .select(['heard.conversation', 'heard.turn', 'heard.heard', 'turns.first_seq', 'turns.last_seq'])
    .where('heard.type', '=', 'danger')
    .where('heard.at', '<', a.before)
    .limit(a.limit),
);
const quietHeard = statement('quiet_heard', (db, a: Args<{ conversation: string; turn: number; heard: string }>) =>
  db
    .updateTable('heard')
    .set({ type: 'danger_quiet', heard: a.heard })
    .where('conversation', '=', a.conversation)
    .where('turn', '=', a.turn),
);
const rewriteEntry = statement('rewrite_entry', (db, a: Args<Tables['entries']>) =>
  db
    .updateTable('entries')
    .set({ body: a.body })
    .where('conversation', '=', a.conversation)
    .where('seq', '=', a.seq)
    .where('at', '=', a.at),
);

/** What was said in a danger turn goes; that a safety message was shown stays. Gives how many turns it took. */
function* planQuietDanger(cutoff: string): WritePlan<number> {
  const [turns] = yield* ask(oldDanger({ before: cutoff, limit: BATCH }));
  const last: Query<unknown>[] = [];
  for (const { conversation, turn, heard, first_seq, last_seq } of turns) {
    const [rows] = yield* ask(entriesBetween({ conversation, after: first_seq - 1, last: last_seq, limit: last_seq }));
    const { type, danger, about } = JSON.parse(heard) as Record<string, string>;
    last.push(quietHeard({ conversation, turn, heard: JSON.stringify({ type, danger, about }) }));
    last.push(...rows.map((row) => rewriteEntry(fromEntry(quiet(toEntry(row))))));
  }
  return { result: turns.length, last };
}
const quiet = (entry: Entry): Entry => ({ ...entry, text: SAFETY_TEXT, choices: [], data: null });

type Before = { before: string };
const dropAudit = statement('drop_audit', (db, a: Args<Before>) => db.deleteFrom('audit').where('at', '<', a.before));
const dropSessions = statement('drop_sessions', (db, a: Args<Before>) => db.deleteFrom('sessions').where('seen_at', '<', a.before));
const dropInvites = statement('drop_invites', (db, a: Args<Before>) => db.deleteFrom('invites').where('expires_at', '<', a.before));
