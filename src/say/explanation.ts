import type { Advice, NumberLine, Option, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { ask, intake } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { PorchlightData } from '../message.ts';
import { type Bubble, pack, say, type Voice, words } from './bubbles.ts';
import { dayAt, line, listing } from './format.ts';
import { label } from './phrases.ts';
import { present, sentence } from './sentence.ts';
import { sideBySideBubbles } from './side.ts';

/** The explanation for one household: gates, own numbers, ways to stay, ways to leave, three side by side, dates, what is open. */
const staying: readonly Option[] = [
  'reinstatement',
  'repayment_plan',
  'forbearance',
  'deferral',
  'loan_modification',
  'refinance',
  'chapter_13',
];
const leaving: readonly Option[] = ['sale', 'short_sale', 'deed_in_lieu', 'chapter_7'];

export function explain(voice: Voice, memory: Memory, advice: Advice, firstTime: boolean): Bubble[] {
  const first = say(voice, firstTime ? 'explain.first' : 'explain.again');
  const bubbles = [
    ...first,
    ...advice.gates.flatMap(({ must }) => sentences(voice, must, 'explain.gate')),
    ...numbers(voice, advice),
    ...ways(voice, advice, staying, 'explain.stay'),
    ...ways(voice, advice, leaving, 'explain.leave'),
    ...sideBySideBubbles(voice, memory),
    ...dates(voice, advice),
    ...openQuestions(voice, memory),
    ...say(voice, 'explain.free'),
  ];
  const head = bubbles[0];
  if (head !== undefined) head.extra = { ...head.extra, advice: shortAdvice(advice) };
  return bubbles;
}

/** channelData.porchlight.advice: gates and options with their standing, best first. */
export const shortAdvice = (advice: Advice): NonNullable<PorchlightData['advice']> => ({
  gates: advice.gates.map(({ gate }) => gate),
  options: advice.options.map(({ option, standing }) => ({ option, standing })),
});

function sentences(voice: Voice, list: Sentence[], id: string): Bubble[] {
  return pack(list.map((one) => sentence(voice, one)).filter(present), '', id);
}

/** The person's own figures, each line labelled as theirs. */
function numbers(voice: Voice, advice: Advice): Bubble[] {
  const parts = advice.numbers.map((one) => {
    const label = sentence(voice, { key: one.key, rests: one.rests, uses: one.uses });
    return label === null
      ? null
      : {
          text: line(voice.library, voice.language, `explain.number.${amountKey(one)}`, { what: label.text, low: one.low, high: one.high })
            .text,
          sources: label.sources,
        };
  });
  return pack(parts.filter(present), line(voice.library, voice.language, 'explain.numbers').text, 'explain.numbers');
}

const amountKey = ({ unit, low, high }: NumberLine): string => `${unit}${low === high ? '' : '_range'}`;

/**
 * The best ways of a kind that are not closed, each with its reasons: all of them for the first place, the first two else.
 * A short sale that is closed is named with its reason, because many come for it.
 */
function ways(voice: Voice, advice: Advice, kind: readonly Option[], heading: string): Bubble[] {
  const open = advice.options.filter(({ option, standing }) => kind.includes(option) && standing !== 'closed').slice(0, 3);
  const closed = advice.options.filter(({ option, standing }) => option === 'short_sale' && standing === 'closed' && kind.includes(option));
  if (open.length === 0) return [];
  const reasons = (ranked: Ranked) => (ranked.option === advice.options[0]?.option ? ranked.reasons : ranked.reasons.slice(0, 2));
  return [...say(voice, heading), ...[...open, ...closed].flatMap((ranked) => way(voice, ranked, reasons(ranked)))];
}

function way(voice: Voice, ranked: Ranked, why: Sentence[]): Bubble[] {
  const name = line(voice.library, voice.language, `advise.option.${ranked.option}.name`).text;
  const what = sentence(voice, { key: `advise.option.${ranked.option}.what`, rests: [], uses: [] });
  const standing = line(voice.library, voice.language, `advise.standing.${ranked.standing}`).text;
  const head = line(voice.library, voice.language, 'explain.option', { name, standing, what: what?.text ?? '' }).text;
  const reasons = why.map((one) => sentence(voice, one)).filter(present);
  const change = ranked.wouldChange
    .slice(0, 1)
    .map((one) => sentence(voice, one))
    .filter(present);
  const parts = [{ text: head, sources: what?.sources ?? [] }, ...reasons, ...change.map((one) => withLead(voice, 'explain.change', one))];
  return pack(parts, '', `explain.option.${ranked.option}`);
}

const withLead = (voice: Voice, id: string, part: { text: string; sources: string[] }) => ({
  text: line(voice.library, voice.language, id, { what: part.text }).text,
  sources: part.sources,
});

function dates(voice: Voice, advice: Advice): Bubble[] {
  const parts = advice.deadlines.map(({ id, date, days, rests }) => {
    const made = line(voice.library, voice.language, `advise.deadline.${id}`);
    const text = line(voice.library, voice.language, days < 0 ? 'explain.date_past' : 'explain.date', {
      what: made.text,
      date: dayAt(date),
      days,
    }).text;
    return { text: `${text}.`, sources: [...rests, ...made.facts] };
  });
  return pack(parts, '', 'explain.dates');
}

/** What the person did not know, each with where to find it (which line of which letter). */
function openQuestions(voice: Voice, memory: Memory): Bubble[] {
  const open = intake.filter((id) => {
    const { fact } = ask(id);
    return fact !== null && memory.case[fact]?.value === 'unknown';
  });
  if (open.length === 0) return [];
  const names = open.map((id) => label(voice.library, voice.language, ask(id).fact!));
  const head = { text: line(voice.library, voice.language, 'explain.unknown', { what: listing(voice.language, names) }).text, sources: [] };
  const where = open.flatMap((id, at) => {
    const find = voice.library.words[voice.language].asks[id]?.find;
    return find ? [{ text: line(voice.library, voice.language, 'explain.find', { what: names[at]!, where: find }).text, sources: [] }] : [];
  });
  return pack([head, ...where], '', 'explain.unknown').filter((bubble) => words(bubble.text) > 0);
}
