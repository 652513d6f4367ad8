import type { Advice, Deadline, NumberLine } from '../../dialogs/advise/advice.ts';
import { type Bubble, mostWords, type Part, pack, say, type Voice, words } from './bubbles.ts';
import { dayAt, line } from './format.ts';
import { present, sentence } from './sentence.ts';

/** The person's own figures and dates, each labelled as theirs (compliance U-3). */
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

/** What matters most comes first: the sale, what still holds it, what changes soon. */
const weight = [
  'sale',
  'last_safe_day',
  'new_payment',
  'first_filing',
  'va_partial_claim',
  'answer_if_sent_today',
  'letter_if_sent_today',
  'new_income',
  'appeal_day',
  'arm_first_notice',
  'arm_change_notice',
];
const heavier = (a: Deadline, b: Deadline): number => rank(a) - rank(b);
const rank = ({ id }: Deadline): number => (weight.includes(id) ? weight.indexOf(id) : weight.length);

/** The dates that matter most, at most `most`, nearest first. */
function weighty(deadlines: readonly Deadline[], most: number): Deadline[] {
  const kept = new Set([...deadlines].sort(heavier).slice(0, most));
  return deadlines.filter((one) => kept.has(one));
}

/** The dates that matter most in one bubble: as many of the three as it holds. */
export function someDates(voice: Voice, deadlines: readonly Deadline[]): Bubble[] {
  for (let most = mostDates; most > 1; most--) {
    const made = dateBubbles(voice, weighty(deadlines, most));
    if (made.length < 2) return made;
  }
  return dateBubbles(voice, weighty(deadlines, 1));
}
const mostDates = 3;

/** Dates as bubbles, one a line. */
export function dateBubbles(voice: Voice, deadlines: readonly Deadline[]): Bubble[] {
  if (deadlines.length === 0) return [];
  const lead = { text: textOf(voice, 'explain.dates'), sources: [] };
  return pack([lead, ...deadlines.map((one) => datePart(voice, one))], '', 'explain.dates', '\n');
}

function datePart(voice: Voice, { id, date, days, rests }: Deadline): Part {
  const label = line(voice.library, voice.language, `advise.deadline.${id}`);
  const shape = days < 0 ? 'explain.date_past' : 'explain.date';
  const { text } = line(voice.library, voice.language, shape, { what: label.text, date: dayAt(date), days });
  return { text: `${text}.`, sources: [...rests, ...label.facts] };
}
