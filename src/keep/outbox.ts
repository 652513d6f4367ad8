import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Outbound, OutboxJob } from './store.ts';
import type { Tables } from './tables.ts';

/** The outbox: written in the turn's own transaction, one row a lane; taken on lease, tried until done or dead. */

const LIMIT = 200;
const ERROR_ROOM = 500;

const insertJob = statement(
  'insert_job',
  (db, a: Args<Omit<Tables['outbox'], 'tries' | 'lease_until' | 'state' | 'last_error' | 'next_at'>>) =>
    db.insertInto('outbox').values({
      id: a.id,
      target: a.target,
      kind: a.kind,
      conversation: a.conversation,
      body: a.body,
      needs_consent: a.needs_consent,
      consent: a.consent,
      consent_state: a.consent_state,
      created_at: a.created_at,
      next_at: a.created_at,
      tries: 0,
      lease_until: null,
      state: 'waiting',
      last_error: null,
    }),
);

/** `granted`: the consent these jobs rest on. Without one the database refuses a job that needs it, and with it the turn. */
export function planOutbox(
  conversation: string,
  now: string,
  jobs: readonly Outbound[],
  targets: readonly string[],
  granted: string | null,
): Query<unknown>[] {
  return jobs.flatMap((job) => {
    const consent = job.needsConsent ? granted : null;
    const common = { id: job.id, kind: job.kind, conversation, body: job.body, created_at: now, consent };
    return targets.map((target) =>
      insertJob({ ...common, target, needs_consent: job.needsConsent ? 1 : 0, consent_state: consent === null ? null : 'granted' }),
    );
  });
}

type Due = { target: string; now: string; until: string; limit: number };
/** The due ones are fixed in a WITH first: as a subquery, PostgreSQL may run it once more a row and lease more than the limit. */
const lease = statement('lease_jobs', (db, a: Args<Due>, dialect) =>
  db
    .with('due', (cte) => {
      const due = cte
        .selectFrom('outbox')
        .select('id')
        .where('target', '=', a.target)
        .where('state', '=', 'waiting')
        .where('next_at', '<=', a.now)
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', a.now)]))
        .orderBy('next_at')
        .limit(a.limit);
      return dialect === 'postgres' ? due.forUpdate().skipLocked() : due;
    })
    .updateTable('outbox')
    .set({ lease_until: a.until })
    .from('due')
    .whereRef('outbox.id', '=', 'due.id')
    .where('target', '=', a.target)
    // Not `outbox.*`: SQLite knows no such thing here.
    .returningAll(),
);

export function* planDue(target: string, now: string, until: string, limit: number): WritePlan<OutboxJob[]> {
  const [rows] = yield* ask(lease({ target, now, until, limit }));
  return { result: rows.map(toJob).sort(byTime), last: [] };
}

const byTime = (one: OutboxJob, other: OutboxJob): number =>
  one.nextAt.localeCompare(other.nextAt) || one.createdAt.localeCompare(other.createdAt);

type One = { id: string; target: string };
const finish = statement('finish_job', (db, a: Args<One>) =>
  db
    .updateTable('outbox')
    .set({ state: 'done', lease_until: null, last_error: null })
    .where('id', '=', a.id)
    .where('target', '=', a.target)
    .where('state', '<>', 'dead'),
);
/** A job that was done or given up meanwhile (another worker, an erasure) stays as it is. */
const fail = statement('fail_job', (db, a: Args<One & { next: string; state: string; error: string }>) =>
  db
    .updateTable('outbox')
    .set((eb) => ({ state: a.state, tries: eb('tries', '+', 1), next_at: a.next, lease_until: null, last_error: a.error }))
    .where('id', '=', a.id)
    .where('target', '=', a.target)
    .where('state', 'in', ['waiting', 'paused']),
);
/** Only what has a body still, and whose consent still stands. */
const replay = statement('replay_job', (db, a: Args<One & { now: string }>) =>
  db
    .updateTable('outbox')
    .set({ state: 'waiting', tries: 0, next_at: a.now, lease_until: null })
    .where('id', '=', a.id)
    .where('target', '=', a.target)
    .where((eb) => eb.or([eb('last_error', 'is', null), eb('last_error', 'not in', ['erased', 'consent revoked'])])),
);
const revoke = statement('revoke_jobs', (db, a: Args<{ conversation: string }>) =>
  db
    .updateTable('outbox')
    .set({ state: 'dead', lease_until: null, last_error: 'consent revoked' })
    .where('conversation', '=', a.conversation)
    .where('needs_consent', '=', 1)
    .where('state', 'in', ['waiting', 'paused', 'dead']),
);

export const revokeJobs = (conversation: string): Query<unknown> => revoke({ conversation });

export const planDone = (id: string, target: string): WritePlan<void> => only(finish({ id, target }));

/** `at` null: given up. The error's text is cut: a receiver's answer can be long. */
export function planFailed(id: string, target: string, next: { at: string | null; error: string }): WritePlan<void> {
  const state = next.at === null ? 'dead' : 'waiting';
  return only(fail({ id, target, next: next.at ?? '', state, error: next.error.slice(0, ERROR_ROOM) }));
}

export const planReplay = (id: string, target: string, now: string): WritePlan<void> => only(replay({ id, target, now }));

const lateCount = statement('jobs_late', (db, a: Args<{ since: string }>) =>
  db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'waiting')
    .where('created_at', '<=', a.since),
);
/** What an erasure or a stop put an end to needs nobody's eye. */
const deadCount = statement('jobs_dead', (db) =>
  db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', '=', 'dead')
    .where((eb) => eb.or([eb('last_error', 'is', null), eb('last_error', 'not in', ['erased', 'consent revoked'])])),
);
export function* outboxTrouble(since: string): Plan<{ late: number; dead: number }> {
  const [[late], [dead]] = yield* ask(lateCount({ since }), deadCount({}));
  return { late: Number(late?.n ?? 0), dead: Number(dead?.n ?? 0) };
}

const inState = statement('jobs_in', (db, a: Args<{ one: string; limit: number }>) =>
  db.selectFrom('outbox').selectAll().where('state', '=', a.one).orderBy('created_at', 'desc').limit(a.limit),
);
const inAnyState = statement('jobs_all', (db, a: Args<{ limit: number }>) =>
  db.selectFrom('outbox').selectAll().orderBy('created_at', 'desc').limit(a.limit),
);

/** The newest jobs first. */
export function* listJobs(filter: { state?: OutboxJob['state']; limit?: number }): Plan<OutboxJob[]> {
  const limit = filter.limit ?? LIMIT;
  const [rows] = yield* ask(filter.state === undefined ? inAnyState({ limit }) : inState({ one: filter.state, limit }));
  return rows.map(toJob);
}

const toJob = (row: Tables['outbox']): OutboxJob => ({
  id: row.id,
  kind: row.kind,
  body: row.body,
  target: row.target,
  conversation: row.conversation,
  tries: row.tries,
  createdAt: row.created_at,
  nextAt: row.next_at,
  state: row.state as OutboxJob['state'],
  lastError: row.last_error,
});
