import type { Advice } from '../../dialogs/advise/advice.ts';
import { knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { isFresh } from '../library/speakable.ts';
import type { Library } from '../library.ts';
import type { Cite } from '../message.ts';
import { type Bubble, pack, say, type Voice } from './bubbles.ts';
import { line } from './format.ts';
import { type LawLine, lawLines } from './law.ts';

/** The law of the person's state in bubbles, with where it was read and of what date that text is. State law informs, it never routes. */
type Law = Library['law'][string];

/** Under a page of explain/: all that the page has to do with; nothing where the state is not known or the page is not about it. */
export function lawUnder(voice: Voice, memory: Memory, topic: string): Bubble[] {
  const law = lawOf(voice, memory);
  const lines = law === null ? [] : lawLines(law, topic);
  return law === null || lines.length === 0 ? tooOld(voice, memory, topic) : lawBubbles(voice, law, lines);
}

/** Once in the explanation: how a foreclosure goes there, and what counts for the best way of this person. */
export function lawInShort(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const law = lawOf(voice, memory);
  if (advice.options.length === 0) return [];
  if (law === null) return tooOld(voice, memory, 'in_short_least');
  const leaving = ['short_sale', 'deed_in_lieu', 'sale'].includes(advice.options[0]?.option ?? '');
  const whole = lawBubbles(voice, law, lawLines(law, leaving ? 'in_short_leaving' : 'in_short_staying'));
  return whole.length < 2 ? whole : lawBubbles(voice, law, lawLines(law, 'in_short_least'));
}

/** The law of the house's state; null while the state is not known, and when nobody has read its texts again for too long (rule U-4). */
export function lawOf(voice: Voice, memory: Memory): Law | null {
  const law = keptLaw(voice, memory);
  return law !== null && isFresh(law.as_of, voice.today) ? law : null;
}

function keptLaw(voice: Voice, memory: Memory): Law | null {
  const state = knownValue(memory.case, 'usState');
  return (state === undefined ? undefined : voice.library.law[state]) ?? null;
}

/** Instead of a law that is past its date: that it is, and who knows. Nothing where the page has nothing to do with state law. */
function tooOld(voice: Voice, memory: Memory, topic: string): Bubble[] {
  const law = keptLaw(voice, memory);
  if (law === null || isFresh(law.as_of, voice.today) || lawLines(law, topic).length === 0) return [];
  return say(voice, 'law.too_old', { state: law.name });
}

export function lawBubbles(voice: Voice, law: Law, lines: readonly LawLine[]): Bubble[] {
  if (lines.length === 0) return [];
  const parts = lines.map(({ key, params }) => ({ text: line(voice.library, voice.language, key, params).text, sources: [] }));
  const packed = pack(parts, '', 'law', ' ');
  const cites = citesOf(law, lines);
  return packed.map((bubble) => ({ ...bubble, lines: ['law', ...lines.map(({ key }) => key)], extra: { cites } }));
}

/** The sources of a state's law: `checked` is the day our table was put together, `from` the date of the text that was read. */
export function citesOf(law: Law, lines: readonly LawLine[]): Cite[] {
  const found = new Map(lines.flatMap(({ source }) => (source === null ? [] : [[source.url, source.textAsOf] as const])));
  return [...found].map(([url, textAsOf]) => ({
    id: `LAW-${law.code}`,
    source: `${law.name}: ${new URL(url).hostname}`,
    url,
    from: textAsOf,
    checked: law.as_of,
  }));
}
