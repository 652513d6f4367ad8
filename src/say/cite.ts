import type { Library } from '../library.ts';
import { speakable } from '../library/speakable.ts';
import type { Cite } from '../message.ts';

/** The sources under a claim: one a ledger entry, each once, with from when it holds and when it was checked. */
export function cites(library: Library, ids: readonly string[]): Cite[] {
  return [...new Set(ids)].flatMap((id) => {
    const fact = library.facts[id];
    if (fact === undefined) return [];
    const source = [fact.source.authority, fact.source.citation].filter(Boolean).join(', ');
    return [{ id, source, url: fact.source.url, from: fact.from, checked: fact.checked }];
  });
}

/** May a text that rests on these entries be said on `today`? An entry past its date silences the text (rule U-4). */
export const mayBeSaid = (library: Library, ids: readonly string[], today: string): boolean =>
  ids.every((id) => library.facts[id] !== undefined && speakable(library.facts[id], today) !== 'no');
