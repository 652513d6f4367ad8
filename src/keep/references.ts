import { sql } from 'kysely';
import { ask, type Plan, type WritePlan } from './plan.ts';
import { type Args, type Query, statement } from './sql.ts';
import type { Tables } from './tables.ts';

/** The way back to a person of a Bot Framework channel: a line of JSON that the channel alone reads. */

/** Only of a conversation that stands: what comes late must not bring an erased person back. One insert wins. */
const insert = statement('insert_reference', (db, a: Args<Tables['channel_references']>) =>
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
    .onConflict((oc) => oc.column('conversation').doNothing())
    .returning('conversation'),
);
const replace = statement('replace_reference', (db, a: Args<Tables['channel_references'] & { expected: string }>) =>
  db
    .updateTable('channel_references')
    .set({ record: a.record })
    .where('conversation', '=', a.conversation)
    .where('record', '=', a.expected)
    .returning('conversation'),
);
const find = statement('reference', (db, a: Args<{ conversation: string }>) =>
  db.selectFrom('channel_references').select('record').where('conversation', '=', a.conversation),
);
const drop = statement('erase_reference', (db, a: Args<{ conversation: string }>) =>
  db.deleteFrom('channel_references').where('conversation', '=', a.conversation),
);

/** Compare and set: of several instances one wins. `expected` null: there is none yet. */
export function* planReference(conversation: string, expected: string | null, record: string): WritePlan<boolean> {
  const [rows] = yield* ask(expected === null ? insert({ conversation, record }) : replace({ conversation, record, expected }));
  return { result: rows.length > 0, last: [] };
}
export const dropReferenceOf = (conversation: string): Query<unknown> => drop({ conversation });

export function* referenceOf(conversation: string): Plan<string | null> {
  const [[row]] = yield* ask(find({ conversation }));
  return row?.record ?? null;
}
