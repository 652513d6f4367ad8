import { createHash, randomBytes } from 'node:crypto';
import { type Consent, erased } from '../handoff/lead.ts';
import { revokeJobs } from './outbox.ts';
import { ask, type Plan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Writes } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Consent records (compliance section 12): append-only, each holding the hash of the one before. What names the person
 * (number, text as shown, act) is stored apart and enters the chain as a salted hash, so that an erasure can remove it
 * and the chain still proves that no record was changed, left out or put in later.
 */
type Personal = { salt: string; value: string; rendered: string; act: string };
type ConsentRecord = Omit<Consent, 'value' | 'rendered' | 'act'> & { schema: 1; personal: string };
const CHUNK = 500;

const head = statement('chain_head', (db, _a, dialect) => {
  const query = db.selectFrom('consent_chain').selectAll().where('id', '=', 1);
  return dialect === 'postgres' ? query.forUpdate() : query;
});
const look = statement('chain_look', (db) => db.selectFrom('consent_chain').selectAll().where('id', '=', 1));
const move = statement('chain_move', (db, a: Args<{ n: number; hash: string }>) =>
  db.updateTable('consent_chain').set({ n: a.n, hash: a.hash }).where('id', '=', 1),
);
const states = statement('consent_states', (db, a: Args<{ conversation: string }>) =>
  db.selectFrom('consents').select(['id', 'channel', 'state']).where('conversation', '=', a.conversation).orderBy('n'),
);
const insertRecord = statement('insert_consent', (db, a: Args<Tables['consents']>) =>
  db.insertInto('consents').values({
    n: a.n,
    id: a.id,
    conversation: a.conversation,
    at: a.at,
    channel: a.channel,
    state: a.state,
    record: a.record,
    prev_hash: a.prev_hash,
    hash: a.hash,
  }),
);
const insertPersonal = statement('insert_personal', (db, a: Args<Tables['consent_values']>) =>
  db.insertInto('consent_values').values({ consent: a.consent, conversation: a.conversation, personal: a.personal }),
);
const ofConversation = statement('consents_of', (db, a: Args<{ conversation: string }>) =>
  db
    .selectFrom('consents')
    .leftJoin('consent_values', 'consent_values.consent', 'consents.id')
    .select(['consents.record', 'consent_values.personal'])
    .where('consents.conversation', '=', a.conversation)
    .orderBy('n'),
);
const links = statement('chain_links', (db, a: Args<{ after: number; last: number; limit: number }>) =>
  db
    .selectFrom('consents')
    .leftJoin('consent_values', 'consent_values.consent', 'consents.id')
    .leftJoin('conversations', 'conversations.id', 'consents.conversation')
    .selectAll('consents')
    .select((eb) => [
      'consent_values.personal',
      'conversations.erased',
      eb.exists(eb.selectFrom('erasures').select('ticket').whereRef('erasures.conversation', '=', 'consents.conversation')).as('forgotten'),
    ])
    .where('n', '>', a.after)
    .where('n', '<=', a.last)
    .orderBy('n')
    .limit(a.limit),
);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON with keys in order and without undefined: the same bytes for the same record, whoever wrote it. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${pairs
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`;
}

const linkHash = (record: ConsentRecord, prevHash: string): string => sha256(canonical({ ...record, prevHash }));
const personalHash = (personal: Personal): string => sha256(canonical(personal));

/**
 * The consents' part of a turn, and the granted consent that its outbox rows may rest on (the newest that still stands).
 * When the last granted one is revoked, what waits in the outbox upon it is stopped in the same transaction (C-5).
 */
export function* planConsents(conversation: string, writes: Writes): Plan<{ statements: Query<unknown>[]; granted: string | null }> {
  if (writes.consents.length === 0 && !writes.outbox.some((job) => job.needsConsent)) return { statements: [], granted: null };
  const [known] = yield* ask(states({ conversation }));
  const granted = standing([...known, ...writes.consents]);
  if (writes.consents.length === 0) return { statements: [], granted };
  const [[chain]] = yield* ask(head({}));
  const statements = append(conversation, writes.consents, chain!);
  return { statements: granted === null ? [...statements, revokeJobs(conversation)] : statements, granted };
}

function standing(all: { id: string; channel: string; state: string }[]): string | null {
  const newest = new Map(all.map((one) => [one.channel, one]));
  return all.findLast((one) => newest.get(one.channel) === one && one.state === 'granted')?.id ?? null;
}

function append(conversation: string, consents: readonly Consent[], chain: { n: number; hash: string }): Query<unknown>[] {
  let { n, hash } = chain;
  const statements = consents.flatMap((consent) => {
    const { value, rendered, act, ...open } = { ...consent, conversation };
    const personal: Personal = { salt: randomBytes(16).toString('hex'), value, rendered, act };
    const record: ConsentRecord = { ...open, schema: 1, personal: personalHash(personal) };
    const prev_hash = hash;
    n += 1;
    hash = linkHash(record, prev_hash);
    const { id, at, channel, state } = open;
    return [
      insertRecord({ n, id, conversation, at, channel, state, record: canonical(record), prev_hash, hash }),
      insertPersonal({ consent: id, conversation, personal: JSON.stringify(personal) }),
    ];
  });
  return [...statements, move({ n, hash })];
}

export function* consentsOf(conversation: string): Plan<Consent[]> {
  const [rows] = yield* ask(ofConversation({ conversation }));
  return rows.map((row) => toConsent(row.record, row.personal));
}

/** After an erasure the record is all that is left: what was asked, when, in which words' version, and the answer. */
function toConsent(text: string, personalText: string | null): Consent {
  const { schema: _schema, personal: _hash, ...record } = JSON.parse(text) as ConsentRecord;
  if (personalText === null) return { ...record, value: erased, rendered: erased, act: erased };
  const { salt: _salt, ...personal } = JSON.parse(personalText) as Personal;
  return { ...record, ...personal };
}

/** Reads the whole chain. `brokenAt` names the first record that does not fit, or 'end' when the newest ones are missing. */
export function* verifyChain(): Plan<{ ok: boolean; brokenAt: string | null }> {
  const [[chain]] = yield* ask(look({}));
  let n = chain!.anchor_n;
  let hash = chain!.anchor_hash;
  while (n < chain!.n) {
    const [rows] = yield* ask(links({ after: n, last: chain!.n, limit: CHUNK }));
    if (rows.length === 0) return { ok: false, brokenAt: 'end' };
    for (const row of rows) {
      if (row.n !== n + 1 || !fits(row, hash)) return { ok: false, brokenAt: row.id };
      ({ n, hash } = row);
    }
  }
  return hash === chain!.hash ? { ok: true, brokenAt: null } : { ok: false, brokenAt: 'end' };
}

type Link = Tables['consents'] & { personal: string | null; erased: number | null; forgotten: unknown };

function fits(row: Link, prevHash: string): boolean {
  const record = JSON.parse(row.record) as ConsentRecord;
  const columnsAgree = (['id', 'conversation', 'at', 'channel', 'state'] as const).every((name) => record[name] === row[name]);
  const chained = row.prev_hash === prevHash && row.hash === linkHash(record, prevHash);
  const personal =
    row.personal === null ? row.erased === 1 || Boolean(row.forgotten) : personalHash(JSON.parse(row.personal)) === record.personal;
  return columnsAgree && chained && personal;
}
