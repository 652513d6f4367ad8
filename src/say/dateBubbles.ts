import type { Advice } from '../../dialogs/advise/advice.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, pack, say, type Voice } from './bubbles.ts';
import { type Dated, datesOf, dateText, dayToTell, lawDatesOf, lawWithoutDate } from './dates.ts';
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
const lawWeight = [
  'law_cure_notice',
  'law_catch_up',
  'law_catch_up_service',
  'law_catch_up_notice',
  'law_catch_up_recorded',
  'law_buy_back',
  'law_buy_back_short',
  'law_buy_back_some',
  'law_catch_up_some',
];

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
  const first = mostThatFit(3, (most) => dateBubbles(voice, weighty(dates, weight, most)));
  return [...first, ...hourOf(voice, memory, advice), ...(law.length > 0 ? law : whatToTell(voice, memory, advice))];
}

/** Which day would let a state's dates be worked. */
function whatToTell(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const law = lawOf(voice, memory);
  return law === null ? [] : lawBubbles(voice, law, dayToTell(voice, memory, advice));
}

/** The bubbles for as many as fit into one. */
function mostThatFit(most: number, make: (most: number) => Bubble[]): Bubble[] {
  const made = make(most);
  return made.length < 2 || most === 1 ? made : mostThatFit(most - 1, make);
}

/** Every date, then what is to be said of a state's law where no date can be worked. */
export function allDates(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const law = lawOf(voice, memory);
  const more = [...lawWithoutDate(voice, memory, advice), ...dayToTell(voice, memory, advice)];
  const without = law === null ? [] : lawBubbles(voice, law, more);
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

/** The state's dates, those counted from the sale and those from a letter or court papers each under a line of their own. */
function lawDateBubbles(voice: Voice, dates: readonly Dated[]): Bubble[] {
  const from = (start: string): Dated[] => dates.filter(({ law }) => law?.from === start);
  return [...underLead(voice, 'law.dates', from('sale')), ...underLead(voice, 'law.dates_letter', from('letter'))];
}

/** The state's days that are counted from the sale, such as the last one to buy the home back. */
export const daysFromSale = (voice: Voice, memory: Memory, advice: Advice): Bubble[] =>
  underLead(
    voice,
    'law.dates',
    lawDatesOf(voice, memory, advice).filter(({ law }) => law?.from === 'sale'),
  );

/** Under a line that says whose they are and that a lawyer should be asked, with the sources of that law. */
function underLead(voice: Voice, lead: 'law.dates' | 'law.dates_letter', dates: readonly Dated[]): Bubble[] {
  const [first] = dates;
  if (first?.law === undefined) return [];
  const top = line(voice.library, voice.language, lead, { state: first.law.name });
  const parts = dates.map((one) => ({ text: dateText(voice, one), sources: [] }));
  const from = new Map(dates.flatMap(({ law }) => law?.cites ?? []).map((cite) => [cite.url, cite]));
  return pack([{ text: top.text, sources: top.facts }, ...parts], '', lead, '\n').map((bubble) => ({
    ...bubble,
    extra: { cites: [...cites(voice.library, bubble.sources), ...from.values()] },
  }));
}
