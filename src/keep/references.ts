import { sql } from 'kysely';
import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/** The way back to a person of a Bot Framework channel: a line of JSON that the channel alone reads. */

/** Only of a conversation that stands: what comes late must not bring an erased person back. */
const put = statement('put_reference', (db, a: Args<Tables['channel_references']>) =>
  db
    .insertInto('channel_references')
    .columns(['conversation', 'record'])
    .expression((eb) =>
      eb
        .selectFrom('conversations')
        .select(['id', sql<string>`cast(${a.record} as text)`.as('record')])
        .where('id', '=', a.conversation)
        .where('erased', '=', 0),
    )
    .onConflict((oc) => oc.column('conversation').doUpdateSet((eb) => ({ record: eb.ref('excluded.record') }))),
);
const find = statement('reference', (db, a: Args<{ conversation: string }>) =>
  db.selectFrom('channel_references').select('record').where('conversation', '=', a.conversation),
);
const drop = statement('erase_reference', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('channel_references').where('conversation', '=', a.conversation),
);

export const planReference = (conversation: string, record: string): WritePlan<void> => only(put({ conversation, record }));
export const dropReferenceOf = (conversation: string): Query<unknown> => drop({ conversation });

export function* referenceOf(conversation: string): Plan<string | null> {
  const [[row]] = yield* ask(find({ conversation }));
  return row?.record ?? null;
}
