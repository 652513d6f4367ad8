import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/** Keys with which a browser finds its conversation again: kept hashed, one replaced by the next with some grace. */

const upsert = statement('put_resume', (db, a: Args<Tables['resumes']>) =>
  db
    .insertInto('resumes')
    .values({ key_hash: a.key_hash, conversation: a.conversation, user_id: a.user_id, until: a.until })
    .onConflict((oc) => oc.column('key_hash').doUpdateSet((eb) => ({ until: eb.ref('excluded.until') }))),
);
const find = statement('resume', (db, a: Args<{ key_hash: string; now: string }>) =>
  db
    .selectFrom('resumes')
    .select(['conversation', 'user_id'])
    .where('key_hash', '=', a.key_hash)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', a.now)])),
);
/** Grace is only ever shortened: asking again must not make an old key live longer. */
const expire = statement('expire_resume', (db, a: Args<{ key_hash: string; until: string }>) =>
  db
    .updateTable('resumes')
    .set({ until: a.until })
    .where('key_hash', '=', a.key_hash)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', a.until)])),
);

type Key = { keyHash: string; conversation: string; user: string; until: string | null };
const put = (key: Key) => upsert({ key_hash: key.keyHash, conversation: key.conversation, user_id: key.user, until: key.until });

export const planResume = (key: Key): WritePlan<void> => only(put(key));
/** Written with the turn that shows the key, in its transaction. */
export const resumeStatements = (conversation: string, key: Omit<Key, 'conversation'> | undefined): Query<unknown>[] =>
  key === undefined ? [] : [put({ ...key, conversation })];
export function* resumeBy(keyHash: string, now: string): Plan<{ conversation: string; user: string } | null> {
  const [[row]] = yield* ask(find({ key_hash: keyHash, now }));
  return row === undefined ? null : { conversation: row.conversation, user: row.user_id };
}
export const planExpireResume = (keyHash: string, until: string): WritePlan<void> => only(expire({ key_hash: keyHash, until }));
