import type { Advice } from '../../dialogs/advise/advice.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, pack, say, type Voice } from './bubbles.ts';
import { type Dated, datesOf, dateText, lawDatesOf, lawWithoutDate } from './dates.ts';
import { line } from './format.ts';
import { lawBubbles, lawOf } from './lawSaid.ts';
import { saleHour } from './saleTime.ts';
import { cites } from './sources.ts';

/** The dates in bubbles: what matters most in the explanation, all of them when asked. */

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
/** Of a state's dates: what can still be done before the sale, then what comes after it. */
const lawWeight = ['law_cure_notice', 'law_catch_up', 'law_buy_back', 'law_buy_back_short', 'law_buy_back_some', 'law_catch_up_some'];

/** The dates that matter most, at most `most`, nearest first. */
function weighty(dates: readonly Dated[], order: readonly string[], most: number): Dated[] {
  const rank = ({ id }: Dated): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const kept = new Set([...dates].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return dates.filter((one) => kept.has(one));
}

/** The dates that matter most in one bubble, as many of the three as it holds; then those of the state, and the hour that was told. */
export function someDates(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const dates = datesOf(voice, advice);
  const inLaw = lawDatesOf(voice, memory, advice).filter(({ days }) => days >= 0);
  const law = mostThatFit(2, (most) => lawDateBubbles(voice, weighty(inLaw, lawWeight, most)));
  return [...mostThatFit(3, (most) => dateBubbles(voice, weighty(dates, weight, most))), ...hourOf(voice, memory, advice), ...law];
}

/** The bubbles for as many as fit into one. */
function mostThatFit(most: number, make: (most: number) => Bubble[]): Bubble[] {
  const made = make(most);
  return made.length < 2 || most === 1 ? made : mostThatFit(most - 1, make);
}

/** Every date, then what is to be said of a state's law where no date can be worked. */
export function allDates(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const law = lawOf(voice, memory);
  const without = law === null ? [] : lawBubbles(voice, law, lawWithoutDate(voice, memory, advice));
  const found = [
    ...dateBubbles(voice, datesOf(voice, advice)),
    ...hourOf(voice, memory, advice),
    ...lawDateBubbles(voice, lawDatesOf(voice, memory, advice)),
    ...without,
  ];
  return found.length > 0 ? found : say(voice, 'explain.no_dates');
}

const hourOf = (voice: Voice, memory: Memory, advice: Advice): Bubble[] => (advice.options.length === 0 ? [] : saleHour(voice, memory));

function dateBubbles(voice: Voice, dates: readonly Dated[]): Bubble[] {
  if (dates.length === 0) return [];
  const lead = { text: line(voice.library, voice.language, 'explain.dates').text, sources: [] };
  return pack([lead, ...dates.map((one) => ({ text: dateText(voice, one), sources: one.sources }))], '', 'explain.dates', '\n');
}

/** The state's dates, under a line that says whose they are and that a lawyer should be asked, with the sources of that law. */
function lawDateBubbles(voice: Voice, dates: readonly Dated[]): Bubble[] {
  const [first] = dates;
  if (first?.law === undefined) return [];
  const lead = line(voice.library, voice.language, 'law.dates', { state: first.law.name });
  const parts = dates.map((one) => ({ text: dateText(voice, one), sources: [] }));
  const from = new Map(dates.flatMap(({ law }) => law?.cites ?? []).map((cite) => [cite.url, cite]));
  return pack([{ text: lead.text, sources: lead.facts }, ...parts], '', 'law.dates', '\n').map((bubble) => ({
    ...bubble,
    extra: { cites: [...cites(voice.library, bubble.sources), ...from.values()] },
  }));
}
