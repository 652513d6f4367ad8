import type { LedgerFact } from '../library.ts';
import type { Cite } from '../message.ts';

/**
 * A claim's source as a person sees it: who says it and where it is written.
 * `checked` is the older of the day on which we read it and the date of the text that was read, where that is a full day:
 * a source never looks fresher than it is.
 */
export function citeFact(fact: LedgerFact): Cite {
  const asOf = fact.asOf !== null && fact.asOf.length === 10 ? fact.asOf : fact.checked;
  const bare =
    fact.source.citation === '-' || fact.source.key === 'OURS' || /no text opened|^(?:practice; )?see [A-Z]/.test(fact.source.citation);
  const source = bare ? fact.source.authority : `${fact.source.authority}: ${fact.source.citation}`;
  const [older = fact.checked] = [asOf, fact.checked].sort();
  return { id: fact.id, source, url: fact.source.url, from: fact.from, checked: older };
}
