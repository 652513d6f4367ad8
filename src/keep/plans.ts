import { ask, type Plan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { KeptPlan } from './store.ts';

/** The pages that a person may keep, found by the hash of their address. A page past its time is not given, and retention removes it. */

const insert = statement('put_plan', (db, a: Args<KeptPlan & { conversation: string; at: string }>) =>
  db
    .insertInto('plans')
    .values({ token_hash: a.tokenHash, conversation: a.conversation, created_at: a.at, expires_at: a.expiresAt, body: a.body }),
);
const find = statement('plan_by_token', (db, a: Args<{ tokenHash: string; now: string }>) =>
  db.selectFrom('plans').select('body').where('token_hash', '=', a.tokenHash).where('expires_at', '>', a.now),
);
const dropOf = statement('erase_plans', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('plans').where('conversation', '=', a.conversation),
);
const dropEnded = statement('drop_ended_plans', (db, a: Args<{ now: string }>) => db.deleteFrom('plans').where('expires_at', '<=', a.now));

/** Written with the turn that offers the address, in its transaction. */
export const planStatements = (conversation: string, at: string, plan: KeptPlan | undefined): Query<unknown>[] =>
  plan === undefined ? [] : [insert({ ...plan, conversation, at })];

export const dropPlansOf = (conversation: string): Query<unknown> => dropOf({ conversation });
export const dropEndedPlans = (now: string): Query<unknown> => dropEnded({ now });

/** What is behind an address; null when there is none, or its time is over. */
export function* keptPlanBy(tokenHash: string, now: string): Plan<string | null> {
  const [[row]] = yield* ask(find({ tokenHash, now }));
  return row?.body ?? null;
}
