import { randomUUID } from 'node:crypto';
import type { Note } from '../../keep/store.ts';
import { logged } from './actions.ts';
import { text } from './body.ts';
import { needLead, seen } from './leads.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** Notes among colleagues. The homeowner does not see them here, but may get them in a lawsuit: the page says so. */
export type NoteLine = Pick<Note, 'id' | 'at' | 'text'> & { by: string };

const most = 2_000;

export function noteRoutes(options: DeskOptions): DeskRoute[] {
  const path = '/desk/api/leads/:id/notes';
  const notes = async (conversation: string) => ({ notes: (await options.store.notes(conversation)).map(asLine) });
  return [
    {
      method: 'GET',
      path,
      who: 'agent',
      async answer(request) {
        const { lead } = await needLead(options, request.params.id);
        return { status: 200, json: await notes(lead.conversationId) };
      },
    },
    {
      method: 'POST',
      path,
      who: 'agent',
      async answer(request, seat) {
        const row = await needLead(options, request.params.id);
        const { id: lead, conversationId: conversation } = row.lead;
        const note = { id: randomUUID(), lead, conversation, agent: seat.agent.id, at: options.now().toISOString() };
        await options.store.addNote({ ...note, text: text(request, 'text', { most }) });
        await seen(options, seat, row, logged('note'));
        return { status: 201, json: await notes(conversation) };
      },
    },
  ];
}

const asLine = (note: Note): NoteLine => ({ id: note.id, at: note.at, text: note.text, by: note.agentName ?? 'A former colleague' });
