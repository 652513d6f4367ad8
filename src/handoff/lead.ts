import type { Case } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';

/** The packet that an agent can act on at once: the interface's `lead`, and what a consent record holds. */
export type UrgencyLevel = 'today' | 'days' | 'weeks' | 'none';
export type Urgency = { level: UrgencyLevel; reasons: string[]; saleDate: string | null };
export type LeadOption = { option: string; standing: string; reasons: string[]; wouldChange: string[] };
export type Contact = {
  name: string | null;
  phone: string | null;
  email: string | null;
  bestTime: string | null;
  safeToContact: string | null;
};

export type Lead = {
  id: string;
  createdAt: string;
  conversationId: string;
  language: Language;
  /** 'safety' leads carry no case, no score and no selling (compliance X-4). */
  kind: 'lead' | 'safety';
  urgency: Urgency;
  case: Case;
  gates: string[];
  options: LeadOption[];
  contact: Contact;
  consents: Consent[];
  notAsked: string[];
  asked: string[];
  /** Flags an agent must see before anything else: bankruptcy, attorney, helper, safe_contact … */
  banners: string[];
};

/** One consent for one channel; the record of compliance section 12. Hash-chained by the store. */
export type Consent = {
  id: string;
  conversation: string;
  turn: number;
  at: string;
  channel: 'call' | 'text' | 'email';
  value: string;
  seller: string;
  textId: string;
  version: number;
  language: Language;
  rendered: string;
  sha256: string;
  act: string;
  state: 'granted' | 'refused' | 'revoked';
};

/** How a lead stands at the desk. */
export type LeadStanding = 'waiting' | 'taken' | 'returned' | 'closed';
