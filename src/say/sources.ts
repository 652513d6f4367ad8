import { speakable } from '../library/speakable.ts';
import type { Library } from '../library.ts';
import type { Cite } from '../message.ts';
import { citeFact } from './cite.ts';

/** The sources under a bubble: one a ledger entry, each once. */
export function cites(library: Library, ids: readonly string[]): Cite[] {
  return [...new Set(ids)].flatMap((id) => (library.facts[id] === undefined ? [] : [citeFact(library.facts[id])]));
}

/** May a text that rests on these entries be said on `today`? An entry past its date silences the text (rule U-4). */
export const mayBeSaid = (library: Library, ids: readonly string[], today: string): boolean =>
  ids.every((id) => library.facts[id] !== undefined && speakable(library.facts[id], today) !== 'no');
