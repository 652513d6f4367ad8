/** What an agent typed and nobody got yet. It stays in this tab, by agent and lead: through a reload, another lead, a session that ends. */
export type Pending = { messageId: string; text: string; failed: string | null };

const unsentOf = (me: string, lead: string): string => `porchlight-unsent-${me}-${lead}`;
export const draftOf = (me: string, lead: string): string => `porchlight-draft-${me}-${lead}`;

/** Messages that were on their way. Sent again under the same id, none can arrive twice. */
export function readUnsent(me: string, lead: string): Pending[] {
  const kept = JSON.parse(sessionStorage.getItem(unsentOf(me, lead)) ?? '[]') as Pending[];
  return kept.map((one) => ({ ...one, failed: one.failed ?? 'This may not have been sent.' }));
}

export function keepUnsent(me: string, lead: string, pending: Pending[]): void {
  if (pending.length === 0) sessionStorage.removeItem(unsentOf(me, lead));
  else sessionStorage.setItem(unsentOf(me, lead), JSON.stringify(pending));
}

/** Nothing of a lead that was deleted stays in the browser. */
export function forgetTyped(me: string, lead: string): void {
  for (const key of [unsentOf(me, lead), draftOf(me, lead)]) sessionStorage.removeItem(key);
}

/** Whoever logs out leaves nothing in this tab for the next one. */
export function forgetAllTyped(): void {
  for (const key of Object.keys(sessionStorage)) if (/^porchlight-(?:unsent|draft)-/.test(key)) sessionStorage.removeItem(key);
}
