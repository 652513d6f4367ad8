import type { LeadRow } from '../../keep/store.ts';
import { momentOf, slotInWords } from '../../slot.ts';
import { erased, type Lead } from '../lead.ts';
import { type CallWindow, callWindow } from './hours.ts';
import type { DeskOptions } from './parts.ts';
import { holder, on, todayOf } from './queue.ts';

/** A lead as the agent's one screen shows it: the packet, who holds it, and when it may be called. */
export type Packet = Lead & {
  standing: LeadRow['standing'];
  agent: { id: string; name: string } | null;
  outcome: string | null;
  updatedAt: string;
  unread: boolean;
  /** Which channels the homeowner has agreed to, after every change of mind. */
  mayContact: { call: boolean; text: boolean; email: boolean };
  callWindow: CallWindow | null;
  /** The call that is agreed on, in the homeowner's own time. */
  call: { slot: string; at: string; words: string } | null;
};

/** The packet with the consents as they stand now: a change of mind after the lead was made counts at once. */
export async function packetOf(options: Pick<DeskOptions, 'store' | 'now' | 'today'>, row: LeadRow): Promise<Packet> {
  const consents = await options.store.consents(row.lead.conversationId);
  const all = consents.length === 0 ? row.lead.consents : consents;
  return packet(on({ ...row, lead: { ...row.lead, consents: all } }, todayOf(options)), options.now(), todayOf(options));
}

/** The packet of a lead. A safety lead comes without case, options, gates and reasons (compliance ). */
function packet(row: LeadRow, now: Date, today: string): Packet {
  const lead = row.lead.kind === 'safety' ? safetyOnly(row.lead) : row.lead;
  const state = row.lead.case.usState?.value;
  return {
    ...lead,
    banners: urgentFirst(lead, today),
    ...(row.stopped === true ? { contact: unreachable(lead.contact), banners: ['do_not_contact', ...urgentFirst(lead, today)] } : {}),
    standing: row.standing,
    agent: holder(row),
    outcome: row.outcome,
    updatedAt: row.updatedAt,
    unread: row.unread,
    mayContact: mayContact(row.lead),
    call: row.call === undefined ? null : { slot: row.call, at: momentOf(row.call), words: slotInWords(row.call, 'en') },
    callWindow: typeof state === 'string' ? callWindow(state, now) : null,
  };
}

/** A sale within seven days comes before anything else that an agent reads (compliance X-7). */
function urgentFirst(lead: Lead, today: string): string[] {
  const { saleDate } = lead.urgency;
  const days = saleDate === null ? Number.NaN : (Date.parse(saleDate) - Date.parse(today)) / 86_400_000;
  return days >= 0 && days <= 7 ? ['sale_this_week', ...lead.banners] : lead.banners;
}

/** After "stop" there is nothing left to dial by mistake (C-5). */
const unreachable = (contact: Lead['contact']): Lead['contact'] => ({ ...contact, phone: null, email: null, bestTime: null });

function safetyOnly(lead: Lead): Lead {
  return {
    ...lead,
    urgency: { level: 'today', reasons: [], saleDate: null },
    case: {},
    gates: [],
    options: [],
    notAsked: [],
    asked: [],
    banners: lead.banners.filter((banner) => banner === 'safe_contact'),
  };
}

// The last word on a channel counts; a channel never spoken of is a no (compliance C-1).
function mayContact(lead: Lead): Packet['mayContact'] {
  // a number that was taken out of the records: whatever was agreed on for it, there is nothing left to call
  const last = (channel: 'call' | 'text' | 'email') =>
    lead.consents
      .filter((consent) => consent.channel === channel)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .filter(({ value }) => value !== erased)
      .at(-1)?.state === 'granted';
  return { call: last('call'), text: last('text'), email: last('email') };
}
