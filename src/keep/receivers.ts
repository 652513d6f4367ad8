import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/** What a receiver calls the person of a conversation: needed to have them removed there, and gone when that is done. */

type Key = { target: string; conversation: string };
const put = statement('put_receiver_ref', (db, a: Args<Tables['receiver_refs']>) =>
  db
    .insertInto('receiver_refs')
    .values({ target: a.target, conversation: a.conversation, ref: a.ref })
    .onConflict((oc) => oc.columns(['target', 'conversation']).doUpdateSet((eb) => ({ ref: eb.ref('excluded.ref') }))),
);
const find = statement('receiver_ref', (db, a: Args<Key>) =>
  db.selectFrom('receiver_refs').select('ref').where('target', '=', a.target).where('conversation', '=', a.conversation),
);
const drop = statement('drop_receiver_ref', (db, a: Args<Key>) =>
  db.deleteFrom('receiver_refs').where('target', '=', a.target).where('conversation', '=', a.conversation),
);
const dropAll = statement('drop_receiver_refs', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('receiver_refs').where('conversation', '=', a.conversation),
);

export const planReceiverRef = (conversation: string, target: string, ref: string | null): WritePlan<void> =>
  only(ref === null ? drop({ target, conversation }) : put({ target, conversation, ref }));
export function* receiverRef(conversation: string, target: string): Plan<string | null> {
  const [[row]] = yield* ask(find({ target, conversation }));
  return row?.ref ?? null;
}
/** For retention; an erasure needs them once more, and each goes when the receiver was told. */
export const dropReceiverRefs = (conversation: string): Query<unknown> => dropAll({ conversation });
