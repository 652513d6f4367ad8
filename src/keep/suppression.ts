import { ask, type Plan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';

/** Contacts that must not be contacted again: hashes only, kept through every erasure (compliance C-5, P-6). */

const insert = statement('suppress', (db, a: Args<{ hash: string; at: string }>) =>
  db
    .insertInto('suppression')
    .values({ hash: a.hash, at: a.at })
    .onConflict((oc) => oc.doNothing()),
);
const find = statement('suppressed', (db, a: Args<{ hash: string }>) =>
  db.selectFrom('suppression').select('hash').where('hash', '=', a.hash),
);

export const suppressStatements = (hashes: readonly string[], at: string): Query<unknown>[] => hashes.map((hash) => insert({ hash, at }));

export function* isSuppressed(hash: string): Plan<boolean> {
  const [found] = yield* ask(find({ hash }));
  return found.length > 0;
}
