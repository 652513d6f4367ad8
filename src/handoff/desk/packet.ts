import type { LeadRow } from '../../keep/store.ts';
import type { Lead } from '../lead.ts';
import { type CallWindow, callWindow } from './hours.ts';
import { holder } from './queue.ts';

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
};

/** The packet of a lead. A safety lead comes without case, options, gates and reasons (compliance ). */
export function packet(row: LeadRow, now: Date): Packet {
  const lead = row.lead.kind === 'safety' ? safetyOnly(row.lead) : row.lead;
  const state = row.lead.case.usState?.value;
  return {
    ...lead,
    standing: row.standing,
    agent: holder(row),
    outcome: row.outcome,
    updatedAt: row.updatedAt,
    unread: row.unread,
    mayContact: mayContact(row.lead),
    callWindow: typeof state === 'string' ? callWindow(state, now) : null,
  };
}

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
  const last = (channel: 'call' | 'text' | 'email') =>
    lead.consents
      .filter((consent) => consent.channel === channel)
      .toSorted((a, b) => a.at.localeCompare(b.at))
      .at(-1)?.state === 'granted';
  return { call: last('call'), text: last('text'), email: last('email') };
}
