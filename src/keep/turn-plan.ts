import { PorchlightError } from '../errors.ts';
import type { Entry } from '../message.ts';
import { callStatements, callsNow } from './calls.ts';
import { consentsOf, planConsents } from './consents.ts';
import * as rows from './conversations.ts';
import { eraseStatements, receipt } from './erase.ts';
import { forgetStatements } from './forget.ts';
import { planLead } from './leads.ts';
import { planOutbox } from './outbox.ts';
import { ask, type Plan, type WritePlan } from './plan.ts';
import { planStatements } from './plans.ts';
import { resumeStatements } from './resumes.ts';
import { fromEntry, toConversation, toEntry } from './rows.ts';
import type { Query } from './sql.ts';
import type { Before, Conversation, TurnDone, Work, Writes } from './store.ts';
import { suppressStatements } from './suppression.ts';
import type { Tables } from './tables.ts';

export type TurnKey = { conversation: string; messageId: string; now: string };
type StoredConversation = Tables['conversations'] | undefined;

/** One turn, whole: look, let the work decide, write everything it decided (HOUSE.md section 5, steps 2 to 8). */
export function* planTurn(key: TurnKey, work: Work, targets: readonly string[]): WritePlan<TurnDone> {
  const { conversation } = key;
  const [, [stored], [copy]] = yield* ask(
    rows.lockConversation({ conversation }),
    rows.conversationById({ conversation }),
    rows.turnOf({ conversation, messageId: key.messageId }),
  );
  if (copy !== undefined) return { result: { duplicate: true, entries: yield* entriesOfTurn(copy) }, last: [] };
  if (stored?.erased === 1) throw new PorchlightError('ConversationNotFound', 'This conversation was erased, as its owner asked.');
  const writes = yield* decide(stored, key, work);
  if (writes === 'nothing') return { result: { duplicate: false, entries: [] }, last: [] };
  return yield* writeTurn(key, stored, writes, targets);
}

function* entriesOfTurn(turn: Tables['turns']): Plan<Entry[]> {
  const { conversation, first_seq, last_seq } = turn;
  const [found] = yield* ask(rows.entriesBetween({ conversation, after: first_seq - 1, last: last_seq, limit: last_seq - first_seq + 1 }));
  return found.map(toEntry);
}

/** Asks the work; again with all that was heard, with the consents or with the calls, if it wants those. */
function* decide(stored: StoredConversation, { conversation, now }: TurnKey, work: Work): Plan<Writes | 'nothing'> {
  const before: Before = { conversation: stored === undefined ? null : toConversation(stored), heard: null };
  for (;;) {
    const done = work(before);
    if (done === 'needs heard' && before.heard === null) before.heard = yield* heardBefore(conversation);
    else if (done === 'needs consents' && before.consents === undefined) before.consents = yield* consentsOf(conversation);
    else if (done === 'needs calls' && before.calls === undefined) before.calls = yield* callsNow(conversation, isoTime(now));
    else if (typeof done === 'object' || done === 'nothing') return done;
    else throw new TypeError('the work asked twice for the same');
  }
}

function* heardBefore(conversation: string): Plan<NonNullable<Before['heard']>> {
  const [log] = yield* ask(rows.heardOf({ conversation }));
  return log.map((row) => ({ turn: row.turn, at: row.at, heard: JSON.parse(row.heard) }));
}

function* writeTurn(key: TurnKey, stored: StoredConversation, writes: Writes, targets: readonly string[]): WritePlan<TurnDone> {
  const { conversation, now } = key;
  const entries = numbered(key, stored, writes.entries);
  const row = nextRow(key, stored, writes, entries);
  const consents = yield* planConsents(conversation, writes);
  const last = [
    stored === undefined ? rows.insertConversation(row) : rows.updateConversation(row),
    ...consents.statements,
    ...(yield* planLead(conversation, now, writes)),
    ...(writes.erase === undefined ? [] : eraseStatements(conversation, now, writes.erase)),
    ...forgetStatements(conversation, now, writes.forget),
    ...turnStatements(key, row, writes, entries),
    ...(writes.erase === undefined ? callStatements(conversation, now, writes.call) : []),
    ...planOutbox(conversation, now, writes.outbox, targets, consents.granted),
    ...planStatements(conversation, now, writes.erase === undefined ? writes.plan : undefined),
    ...resumeStatements(conversation, writes.erase === undefined ? writes.resume : undefined),
    ...suppressStatements(writes.suppress ?? [], now),
  ];
  return { result: { duplicate: false, entries }, last, wakes: [conversation], scrub: (writes.erase ?? writes.forget) !== undefined };
}

/** Gives the rows their place: seq without gaps, time that never goes back. */
function numbered(key: TurnKey, stored: StoredConversation, given: Writes['entries']): Entry[] {
  let at = stored?.last_at ?? '';
  let seq = stored?.last_seq ?? 0;
  return given.map((entry) => {
    at = later(at, isoTime(entry.at));
    seq += 1;
    return { ...entry, conversation: key.conversation, seq, at };
  });
}

const later = (one: string, other: string): string => (one > other ? one : other);
const isoTime = (at: string): string => new Date(at).toISOString();
const lastOf = (entries: Entry[], author: Entry['author']): number => entries.findLast((entry) => entry.author === author)?.seq ?? 0;

function nextRow(key: TurnKey, stored: StoredConversation, writes: Writes, entries: Entry[]): Omit<Tables['conversations'], 'changed'> {
  const now = isoTime(key.now);
  const erased = writes.erase !== undefined;
  return {
    id: key.conversation,
    channel: writes.channel,
    user_id: erased ? null : writes.user,
    language: writes.language,
    created_at: stored?.created_at ?? now,
    updated_at: later(stored?.updated_at ?? '', now),
    version: (stored?.version ?? 0) + 1,
    last_seq: entries.at(-1)?.seq ?? stored?.last_seq ?? 0,
    last_at: entries.at(-1)?.at ?? stored?.last_at ?? now,
    user_seq: lastOf(entries, 'user') || (stored?.user_seq ?? 0),
    agent_seq: lastOf(entries, 'agent') || (stored?.agent_seq ?? 0),
    chart_version: writes.chartVersion,
    snapshot: erased ? '' : writes.snapshot,
    life: JSON.stringify(writes.life satisfies Conversation['life']),
    last_ask: entries.length === 0 ? (stored?.last_ask ?? null) : (entries.at(-1)?.data?.ask?.id ?? null),
    erased: erased ? 1 : 0,
  };
}

function turnStatements(key: TurnKey, row: Omit<Tables['conversations'], 'changed'>, writes: Writes, entries: Entry[]): Query<unknown>[] {
  const { conversation } = key;
  const at = row.updated_at;
  const turn = {
    conversation,
    message_id: key.messageId,
    turn: row.version,
    at,
    first_seq: row.last_seq - entries.length + 1,
    last_seq: row.last_seq,
  };
  const kept = writes.erase === undefined ? entries : receipt(entries);
  const heard = writes.erase === undefined ? writes.heard : null;
  return [
    rows.insertTurn(turn),
    ...(heard === null ? [] : [rows.insertHeard({ conversation, turn: row.version, at, type: heard.type, heard: JSON.stringify(heard) })]),
    ...kept.map((entry) => rows.insertEntry(fromEntry(entry))),
  ];
}
