import type { Lead } from '../../src/handoff/lead.ts';

/** A lead for comparison: ids, times and what is counted from them differ by nature; nothing else may. */
export function plain(lead: Lead | null | undefined): unknown {
  if (lead === null || lead === undefined) return null;
  const consents = lead.consents.map(({ channel, state, textId, rendered, act, turn }) => ({
    channel,
    state,
    textId,
    rendered,
    act,
    turn,
  }));
  return { ...lead, id: '', createdAt: '', conversationId: '', consents };
}

/** What an agent acts on: the values of the case, whatever the words or taps they came in, the ways out and how near a sale is. */
export function gist({ case: known, options, urgency, gates }: Lead): unknown {
  return { case: Object.fromEntries(Object.entries(known).map(([fact, { value }]) => [fact, value])), options, urgency, gates };
}
