import { randomUUID } from 'node:crypto';
import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';
import type { CallEnd, LeadRow } from '../../keep/store.ts';
import { isSlot, slotInWords } from '../../slot.ts';
import { logged } from './actions.ts';
import { text } from './body.ts';
import { needLead, seen } from './leads.ts';
import { packetOf } from './packet.ts';
import type { DeskOptions, Seat } from './parts.ts';
import type { DeskRoute } from './routes.ts';
import { hold, who } from './talk.ts';

/** The agreed call at the desk: free times, offering some, agreeing on one, calling it off, and how it went. */

const ends: readonly CallEnd[] = ['done', 'missed', 'cancelled'];
/** What is said in the agent's name. The homeowner's own language; sent as a message of theirs, so that it is a person's promise. */
const said = {
  en: {
    offer: 'Which of these times is good for a call?',
    set: (when: string) => `I will call you on ${when}.`,
    off: (when: string) => `Our call on ${when} is off.`,
  },
  es: {
    offer: '¿Cuál de estas horas le queda bien para una llamada?',
    set: (when: string) => `Le llamo el ${when}.`,
    off: (when: string) => `Queda sin efecto nuestra llamada del ${when}.`,
  },
} as const;

export function callRoutes(options: DeskOptions): DeskRoute[] {
  const base = '/desk/api/leads/:id';
  const act = (verb: string, work: (seat: Seat, row: LeadRow, request: HttpRequest) => Promise<HttpReply>): DeskRoute => ({
    method: 'POST',
    path: `${base}/${verb}`,
    who: 'agent',
    answer: async (request, seat) => work(seat, await needLead(options, request.params.id), request),
  });
  return [
    {
      method: 'GET',
      path: `${base}/call`,
      who: 'agent',
      async answer(request) {
        const row = await needLead(options, request.params.id);
        const [history, free] = await Promise.all([options.store.callsOf(row.lead.conversationId), freeFor(options, row, 'staff')]);
        const shown = history.map(({ slot, state, by, updatedAt }) => ({ slot, words: slotInWords(slot, 'en'), state, by, updatedAt }));
        return { status: 200, json: { history: shown, free: free.map((slot) => ({ slot, words: slotInWords(slot, 'en') })) } };
      },
    },
    act('call', async (seat, row, request) => {
      const slot = text(request, 'slot', { most: 120 });
      await requireMayCall(options, row);
      if (!isSlot(slot) || !(await freeFor(options, row, 'staff')).includes(slot))
        throw new PorchlightError('BadArgument', 'Choose a time from the list: the others are outside of their calling hours, or past.');
      return speak(options, seat, row, { text: words(row).set(slotInWords(slot, row.lead.language)), call: slot }, logged('set a call'));
    }),
    act('call/offer', async (seat, row) => {
      await requireMayCall(options, row);
      const offered = await freeFor(options, row, 'homeowner');
      if (offered.length === 0) throw new PorchlightError('BadArgument', 'There is no time to offer. Are DESK_HOURS and CALL_PLACES set?');
      const choices = offered.map((slot) => ({ value: `call:${slot}`, title: slotInWords(slot, row.lead.language) }));
      return speak(options, seat, row, { text: words(row).offer, choices }, logged('offer call times'));
    }),
    act('call/end', async (seat, row, request) => {
      const how = ends.find((one) => one === text(request, 'how', { most: 20 }));
      if (how === undefined) throw new PorchlightError('BadArgument', `"how" must be one of ${ends.join(', ')}.`);
      if (row.call === undefined) throw new PorchlightError('NotYours', 'No call is agreed on any more.');
      if (how === 'cancelled') {
        const off = words(row).off(slotInWords(row.call, row.lead.language));
        return speak(options, seat, row, { text: off, call: null }, logged('call off'));
      }
      await options.store.endCall(row.lead.conversationId, how, options.now().toISOString());
      await seen(options, seat, row, logged(`call ${how}`));
      return { status: 200, json: { lead: await packetOf(options, await needLead(options, row.lead.id)) } };
    }),
  ];
}

const words = (row: LeadRow) => said[row.lead.language];

async function freeFor(options: DeskOptions, row: LeadRow, whose: 'staff' | 'homeowner'): Promise<string[]> {
  const moment = options.now();
  const state = row.lead.case.usState?.value;
  const taken = await options.store.callsAhead(moment.toISOString());
  return options.callTimes?.({ moment, state: typeof state === 'string' && state !== 'unknown' ? state : null, taken }, whose) ?? [];
}

/** Nobody makes a date to call somebody who did not agree to be called (compliance C-1, C-5). */
async function requireMayCall(options: DeskOptions, row: LeadRow): Promise<void> {
  const { mayContact } = await packetOf(options, row);
  if (!mayContact.call) throw new PorchlightError('NotYours', 'They have not agreed to be called. Ask for it here in the chat first.');
}

/** A message of the agent, who takes the conversation with it; the call is agreed on in the same transaction. */
async function speak(
  options: DeskOptions,
  seat: Seat,
  row: LeadRow,
  line: { text: string; choices?: { value: string; title: string }[]; call?: string | null },
  what: string,
): Promise<HttpReply> {
  await hold(options, seat, row);
  await options.act({ ...who(seat, row), do: 'say', ...line, messageId: `desk:${seat.agent.id}:call:${randomUUID()}` });
  await seen(options, seat, row, what);
  return { status: 200, json: { lead: await packetOf(options, await needLead(options, row.lead.id)) } };
}
