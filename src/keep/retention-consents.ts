import { sql } from 'kysely';
import { ask, type WritePlan } from './plan.ts';
import { type Args, statement } from './sql.ts';

/**
 * Consent records go from the old end of the chain only, so that what is left still verifies: the hash of the last
 * record that went becomes the anchor. The guards of the tables let records go only below the floor, which is raised
 * and lowered again inside this one transaction.
 */
const chainHead = statement('forget_head', (db, _a, dialect) => {
  const query = db.selectFrom('consent_chain').selectAll().where('id', '=', 1);
  return dialect === 'postgres' ? query.forUpdate() : query;
});
/** The first record that must stay: five years have not passed since the last contact. */
const firstKept = statement('first_kept', (db, a: Args<{ cutoff: string }>) =>
  db
    .selectFrom('consents')
    .leftJoin('conversations', 'conversations.id', 'consents.conversation')
    .select((eb) => eb.fn.min('consents.n').as('n'))
    .where(sql<boolean>`(consents.at >= ${a.cutoff} or coalesce(conversations.updated_at, '') >= ${a.cutoff})`),
);
const hashAt = statement('hash_at', (db, a: Args<{ n: number }>) => db.selectFrom('consents').select('hash').where('n', '=', a.n));
const raiseFloor = statement('raise_floor', (db, a: Args<{ floor: string; n: number; hash: string }>) =>
  db.updateTable('consent_chain').set({ floor: a.floor, anchor_n: a.n, anchor_hash: a.hash }).where('id', '=', 1),
);
const lowerFloor = statement('lower_floor', (db) => db.updateTable('consent_chain').set({ floor: '' }).where('id', '=', 1));
const below = (n: unknown) => sql<string>`(select id from consents where n <= ${n})`;
const dropJobs = statement('forget_jobs', (db, a: Args<{ n: number }>) => db.deleteFrom('outbox').where('consent', 'in', below(a.n)));
const dropPersonal = statement('forget_personal', (db, a: Args<{ n: number }>) =>
  db.deleteFrom('consent_values').where('consent', 'in', below(a.n)),
);
const dropRecords = statement('forget_consents', (db, a: Args<{ n: number }>) => db.deleteFrom('consents').where('n', '<=', a.n));

export function* planForgetConsents(cutoff: string): WritePlan<void> {
  const [[chain], [kept]] = yield* ask(chainHead({}), firstKept({ cutoff }));
  const n = (kept?.n ?? chain!.n + 1) - 1;
  if (n <= chain!.anchor_n) return { result: undefined, last: [] };
  const [[row]] = yield* ask(hashAt({ n }));
  const last = [
    raiseFloor({ floor: cutoff, n, hash: row!.hash }),
    dropJobs({ n }),
    dropPersonal({ n }),
    dropRecords({ n }),
    lowerFloor({}),
  ];
  return { result: undefined, last };
}
