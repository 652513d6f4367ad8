import type { Consent, Lead } from '../lead.ts';

/**
 * What a target is told, read from the job's body, and how the person may be reached. Every target but the webhook and the plain JSON one
 * takes it from here, so that no CRM learns a number that nobody agreed to have used.
 */
export type News =
  | { type: 'lead.created' | 'lead.updated'; at: string; lead: Lead }
  | { type: 'consent.revoked'; at: string; id: string; channels: Consent['channel'][]; contact: Reach }
  | { type: 'lead.erased'; at: string; id: string };

export type Reach = { phone: string | null; email: string | null };
export type Ways = Record<Exclude<Consent['channel'], 'share'>, boolean>;

/** The news in a job's body; null for a body that we do not know, or a lead whose sharing nobody agreed to. */
export function newsIn(body: string): News | null {
  const { type, timestamp: at, data } = JSON.parse(body);
  if (type === 'lead.created' || type === 'lead.updated') return stands(data, 'share') ? { type, at, lead: data } : null;
  if (type === 'consent.revoked') return { type, at, id: data.id, channels: data.channels, contact: data.contact };
  return type === 'lead.erased' ? { type, at, id: data.id } : null;
}

/** The last word on a channel; 'not asked' where it never came up. */
export function wordOn(lead: Lead, channel: Consent['channel']): Consent['state'] | 'not asked' {
  return lead.consents.findLast((consent) => consent.channel === channel)?.state ?? 'not asked';
}

const stands = (lead: Lead, channel: Consent['channel']): boolean => wordOn(lead, channel) === 'granted';

/** Which ways the person agreed to. */
export const waysOf = (lead: Lead): Ways => ({
  call: stands(lead, 'call'),
  text: stands(lead, 'text'),
  email: stands(lead, 'email'),
});

/** The number and the address, each only where a way that uses it was agreed to (compliance C-1). */
export function reachOf(lead: Lead): Reach {
  const ways = waysOf(lead);
  return { phone: ways.call || ways.text ? lead.contact.phone : null, email: ways.email ? lead.contact.email : null };
}

/** What staff must not do, in words, for systems that know no consents of their own. */
export function limitsOf(ways: Ways): string[] {
  const words = { call: 'Do not call', text: 'Do not text', email: 'Do not e-mail' } as const;
  return (['call', 'text', 'email'] as const).flatMap((way) => (ways[way] ? [] : [words[way]]));
}
