import type { Consent, Lead } from '../../src/handoff/lead.ts';
import { born } from '../../src/handoff/life.ts';
import type { Outbound, Store, TurnDone, Work, Writes } from '../../src/keep/store.ts';
import type { Entry } from '../../src/message.ts';

/** Small true-to-shape things to keep. */

export const NOW = '2026-11-22T10:00:00.000Z';
export const later = (seconds: number, from = NOW): string => new Date(Date.parse(from) + seconds * 1_000).toISOString();
export const daysLater = (days: number): string => later(days * 86_400);

export const line = (author: Entry['author'], text: string, at = NOW): Writes['entries'][number] => ({
  at,
  turn: 1,
  author,
  kind: 'message',
  text,
  language: 'en',
  choices: [],
  data: null,
});

export const writes = (more: Partial<Writes> = {}): Writes => ({
  channel: 'directline',
  user: 'dl_user',
  language: 'en',
  chartVersion: '1',
  snapshot: '{"value":"opening"}',
  life: born,
  heard: { type: 'greeted' },
  entries: [line('user', 'hello'), line('bot', 'Hello, I am an automated assistant.')],
  consents: [],
  outbox: [],
  ...more,
});

export const lead = (id: string, more: Partial<Lead> = {}): Lead => ({
  id,
  createdAt: NOW,
  conversationId: 'c',
  language: 'en',
  kind: 'lead',
  urgency: { level: 'none', reasons: [], saleDate: null },
  case: {},
  gates: [],
  options: [],
  contact: { name: 'Ana', phone: '+16025550100', email: null, bestTime: null, safeToContact: null },
  consents: [],
  notAsked: [],
  asked: [],
  banners: [],
  ...more,
});

export const consent = (id: string, more: Partial<Consent> = {}): Consent => ({
  id,
  conversation: 'c',
  turn: 1,
  at: NOW,
  channel: 'call',
  value: '+16025550100',
  seller: 'Porchlight',
  textId: 'consent.call',
  version: 1,
  language: 'en',
  rendered: 'May we call you at +16025550100?',
  sha256: 'f00d',
  act: 'button: Yes, call me at +16025550100',
  state: 'granted',
  ...more,
});

export const job = (id: string, needsConsent = false): Outbound => ({ id, kind: 'lead.created', body: `{"id":"${id}"}`, needsConsent });

/** One turn with these writes. */
export const turn = (store: Store, messageId: string, more: Partial<Writes> = {}, conversation = 'c', now = NOW): Promise<TurnDone> =>
  store.inTurn({ conversation, messageId, now }, () => writes(more));

export const work =
  (more: Partial<Writes> = {}): Work =>
  () =>
    writes(more);
