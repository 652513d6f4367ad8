import type { LeadRow } from '../../keep/store.ts';
import { momentOf, slotInWords } from '../../slot.ts';
import { urgencyOn } from '../lead.ts';
import type { DeskOptions } from './parts.ts';

/** A lead as one line of the queue: what orders it and what an agent must know before opening it; no words of the homeowner. */
export type QueueLine = {
  id: string;
  kind: LeadRow['lead']['kind'];
  conversationId: string;
  createdAt: string;
  updatedAt: string;
  language: string;
  urgency: LeadRow['lead']['urgency'];
  name: string | null;
  facts: Record<string, unknown>;
  banners: string[];
  standing: LeadRow['standing'];
  agent: { id: string; name: string } | null;
  outcome: string | null;
  unread: boolean;
  /** The call that is agreed on. */
  call: { at: string; words: string } | null;
};

/** The day that days are counted from at the desk: where the operator's people are. */
export const todayOf = ({ now, today }: Pick<DeskOptions, 'now' | 'today'>): string => today?.() ?? now().toISOString().slice(0, 10);

/** The row with its urgency counted from today: what was "in 12 days" when it came may be tomorrow by now. */
export const on = (row: LeadRow, today: string): LeadRow => ({ ...row, lead: { ...row.lead, urgency: urgencyOn(row.lead, today) } });

// F-1: nothing but where the loan stands and what is hoped for; hardship stays in the packet.
const shown = ['usState', 'paymentStatus', 'monthsBehind', 'saleDate', 'wants'] as const;

/** A safety lead has no case, no score and no reasons in the queue (compliance X-4). */
export function queueLine(row: LeadRow): QueueLine {
  const { lead } = row;
  const safety = lead.kind === 'safety';
  return {
    id: lead.id,
    kind: lead.kind,
    conversationId: lead.conversationId,
    createdAt: lead.createdAt,
    updatedAt: row.updatedAt,
    language: lead.language,
    urgency: safety ? { level: 'today', reasons: [], saleDate: null } : lead.urgency,
    name: safety ? null : lead.contact.name,
    facts: safety
      ? {}
      : Object.fromEntries(shown.flatMap((fact) => (lead.case[fact] === undefined ? [] : [[fact, lead.case[fact].value]]))),
    banners: [...(row.stopped === true ? ['do_not_contact'] : []), ...(safety ? [] : lead.banners)],
    standing: row.standing,
    agent: holder(row),
    outcome: row.outcome,
    unread: row.unread,
    call: row.call === undefined ? null : { at: momentOf(row.call), words: slotInWords(row.call, 'en') },
  };
}

/** Who holds the lead now; null when nobody does. */
export function holder(row: LeadRow): { id: string; name: string } | null {
  return row.standing === 'taken' && row.agent !== null ? { id: row.agent, name: row.agentName ?? 'A colleague' } : null;
}
