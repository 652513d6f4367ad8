import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, statement } from './sql.ts';
import type { Note } from './store.ts';
import type { Tables } from './tables.ts';

/** Private notes of the agents on a lead. */

const insert = statement('insert_note', (db, a: Args<Tables['desk_notes']>) =>
  db.insertInto('desk_notes').values({ id: a.id, lead: a.lead, conversation: a.conversation, agent: a.agent, at: a.at, body: a.body }),
);
const ofConversation = statement('notes_of', (db, a: Args<{ conversation: string }>) =>
  db
    .selectFrom('desk_notes')
    .leftJoin('agents', 'agents.id', 'desk_notes.agent')
    .selectAll('desk_notes')
    .select('agents.name as agent_name')
    .where('desk_notes.conversation', '=', a.conversation)
    .orderBy('desk_notes.at')
    .orderBy('desk_notes.id'),
);

export const planNote = ({ text, ...note }: Omit<Note, 'agentName'>): WritePlan<void> =>
  only(insert({ ...note, body: JSON.stringify(text) }));

export function* notesOf(conversation: string): Plan<Note[]> {
  const [rows] = yield* ask(ofConversation({ conversation }));
  return rows.map(({ body, agent_name, ...row }) => ({ ...row, agentName: agent_name, text: JSON.parse(body) as string }));
}
