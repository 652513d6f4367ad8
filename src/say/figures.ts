import type { Advice, NumberLine } from '../../dialogs/advise/advice.ts';
import { type Bubble, mostWords, type Part, pack, say, type Voice, words } from './bubbles.ts';
import { line } from './format.ts';
import { present, sentence } from './sentence.ts';

/** The person's own figures, each labelled as theirs (compliance U-3). */
const textOf = (voice: Voice, id: string): string => line(voice.library, voice.language, id).text;

/** Every figure as a line of its own; a line past its check date is left out. */
export function numberParts(voice: Voice, lines: readonly NumberLine[]): Part[] {
  return lines
    .map((one) => {
      const label = sentence(voice, { key: one.key, rests: one.rests, uses: one.uses });
      if (label === null) return null;
      const shape = `explain.number.${one.unit}${one.low === one.high ? '' : '_range'}`;
      return {
        text: line(voice.library, voice.language, shape, { what: label.text, low: one.low, high: one.high }).text,
        sources: label.sources,
      };
    })
    .filter(present);
}

/** The figures in one bubble, the first that fit; "my numbers" says the rest. */
export function someNumbers(voice: Voice, advice: Advice): Bubble[] {
  const parts = numberParts(voice, advice.numbers);
  if (parts.length === 0) return [];
  const lead = { text: textOf(voice, 'explain.numbers'), sources: [] };
  const more = { text: textOf(voice, 'explain.numbers_more'), sources: [] };
  const [all, ...over] = pack([lead, ...parts], '', 'explain.numbers', '\n');
  if (all === undefined || over.length === 0) return all === undefined ? [] : [all];
  const kept = parts.filter((_, at) => words([lead, ...parts.slice(0, at + 1), more].map(({ text }) => text).join(' ')) <= mostWords);
  return pack([lead, ...kept, more], '', 'explain.numbers', '\n');
}

/** All figures, in as many bubbles as they take; each says whose they are. */
export function allNumbers(voice: Voice, advice: Advice): Bubble[] {
  const parts = numberParts(voice, advice.numbers);
  if (parts.length === 0) return say(voice, 'explain.no_numbers');
  const lead = textOf(voice, 'explain.numbers');
  return pack(parts, '', 'explain.numbers', '\n').map((bubble) => ({ ...bubble, text: `${lead}\n${bubble.text}` }));
}
