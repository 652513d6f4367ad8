import { randomBytes, randomUUID } from 'node:crypto';
import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, statement } from './sql.ts';

/** Secrets that are made once, and the question whether a turn can be kept right now. */

const insertSecret = statement('insert_secret', (db, a: Args<{ name: string; value: string }>) =>
  db
    .insertInto('secrets')
    .values({ name: a.name, value: a.value })
    .onConflict((oc) => oc.doNothing()),
);
const findSecret = statement('secret', (db, a: Args<{ name: string }>) =>
  db.selectFrom('secrets').select('value').where('name', '=', a.name),
);

export function* knownSecret(name: string): Plan<string | null> {
  const [[row]] = yield* ask(findSecret({ name }));
  return row?.value ?? null;
}

/** Whoever comes first makes it; everybody, on any instance, gets that one. */
export function* planSecret(name: string): WritePlan<string> {
  yield* ask(insertSecret({ name, value: randomBytes(32).toString('base64url') }));
  const [[row]] = yield* ask(findSecret({ name }));
  return { result: row!.value, last: [] };
}

const writeProbe = statement('write_probe', (db, a: Args<{ token: string }>) =>
  db
    .insertInto('probe')
    .values({ id: 1, token: a.token })
    .onConflict((oc) => oc.column('id').doUpdateSet((eb) => ({ token: eb.ref('excluded.token') }))),
);
const readProbe = statement('read_probe', (db) => db.selectFrom('probe').select('token').where('id', '=', 1));

/** Writes one row and commits it. */
export const planProbe = (): WritePlan<void> => only(writeProbe({ token: randomUUID() }));
export function* probed(): Plan<boolean> {
  const [rows] = yield* ask(readProbe({}));
  return rows.length === 1;
}
