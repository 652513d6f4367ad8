import type { Entry } from '../message.ts';
import { dropCallsOf } from './calls.ts';
import { dropPlansOf } from './plans.ts';
import { dropReferenceOf } from './references.ts';
import { type Args, type Query, statement } from './sql.ts';
import { suppressStatements } from './suppression.ts';

/** Erasure (compliance P-6): everything of a conversation goes, bar the tombstone, the suppression hash and the consent record. */

type Of = { conversation: string };
const dropTurns = statement('erase_turns', (db, a: Args<Of>) => db.deleteFrom('turns').where('conversation', '=', a.conversation));
const dropHeard = statement('erase_heard', (db, a: Args<Of>) => db.deleteFrom('heard').where('conversation', '=', a.conversation));
const dropEntries = statement('erase_entries', (db, a: Args<Of>) => db.deleteFrom('entries').where('conversation', '=', a.conversation));
const dropLeads = statement('erase_leads', (db, a: Args<Of>) => db.deleteFrom('leads').where('conversation', '=', a.conversation));
const dropNotes = statement('erase_notes', (db, a: Args<Of>) => db.deleteFrom('desk_notes').where('conversation', '=', a.conversation));
const dropResumes = statement('erase_resumes', (db, a: Args<Of>) => db.deleteFrom('resumes').where('conversation', '=', a.conversation));
export const dropPersonal = statement('erase_personal', (db, a: Args<Of>) =>
  db.deleteFrom('consent_values').where('conversation', '=', a.conversation),
);
/** Jobs stay as a record that something was sent, and when; what was in them goes, and what waits is never sent. */
export const emptyJobs = statement('erase_jobs', (db, a: Args<Of>) =>
  db
    .updateTable('outbox')
    .set((eb) => ({
      body: '{}',
      state: eb.case().when('state', '=', 'done').then('done').else('dead').end(),
      last_error: 'erased',
      lease_until: null,
    }))
    .where('conversation', '=', a.conversation),
);
export const insertTicket = statement('insert_erasure', (db, a: Args<Of & { ticket: string; at: string }>) =>
  db.insertInto('erasures').values({ ticket: a.ticket, conversation: a.conversation, at: a.at }),
);

/** To run after the conversation's row says that it is erased: the guard of the consents looks there. */
export function eraseStatements(conversation: string, at: string, erase: { ticket: string; suppress: string[] }): Query<unknown>[] {
  return [
    ...dropStatements(conversation),
    dropPersonal({ conversation }),
    emptyJobs({ conversation }),
    insertTicket({ conversation, ticket: erase.ticket, at }),
    ...suppressStatements(erase.suppress, at),
  ];
}

/** What retention and erasure both remove. */
export const dropStatements = (conversation: string): Query<unknown>[] => [
  dropTurns({ conversation }),
  dropHeard({ conversation }),
  dropEntries({ conversation }),
  dropLeads({ conversation }),
  dropNotes({ conversation }),
  dropResumes({ conversation }),
  dropPlansOf(conversation),
  dropCallsOf(conversation),
  dropReferenceOf(conversation),
];

/**
 * The rows of the erasing turn itself: the person must still be able to read that it was done, also when the first
 * answer was lost on the way. Our own lines stay, the person's message stays as an empty row.
 */
export const receipt = (entries: Entry[]): Entry[] =>
  entries.map((entry) => (entry.author === 'user' ? { ...entry, text: '', choices: [], data: null } : entry));
