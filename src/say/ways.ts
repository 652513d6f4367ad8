import type { Advice, Option, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { compared, sideBySide } from '../../dialogs/advise/sideBySide.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, type Part, pack, say, type Voice } from './bubbles.ts';
import { line, listing } from './format.ts';
import { present, sentence } from './sentence.ts';

/**
 * The ways out as bubbles. A frightened person on a phone reads a little: the best way in two bubbles with all that fits, three
 * more in one each, the rest by name. "More ways" says all of them.
 */
const leaving: readonly Option[] = ['sale', 'short_sale', 'deed_in_lieu', 'chapter_7'];
const isLeaving = (option: Option): boolean => leaving.includes(option);

/**
 * The ways that are told in full: the best, one more of its kind where it fits well, and the best of the other kind (two where they
 * fit well): never more than two to stay and two to leave.
 */
export function toldInFull(advice: Advice): Ranked[] {
  const open = advice.options.filter(({ option, standing }) => standing !== 'closed' && option !== 'foreclosure');
  const best = open[0];
  if (best === undefined) return [];
  const of = (kind: boolean) =>
    open.filter(({ option }) => isLeaving(option) === kind).filter(({ standing }, at) => at === 0 || (at === 1 && standing === 'strong'));
  return [...of(isLeaving(best.option)), ...of(!isLeaving(best.option))];
}

/** Staying first, also for who wants to sell: nobody is led past a way to keep the home. The best way has two bubbles, the rest one line of names. */
export function ways(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const told = toldInFull(advice);
  const [best] = told;
  if (best === undefined) return [];
  const sections = [false, true].map((kind) => told.filter(({ option }) => isLeaving(option) === kind));
  const bubbles = sections.flatMap((section) =>
    section.flatMap((ranked, at) => {
      const heading =
        at > 0 ? '' : `${line(voice.library, voice.language, isLeaving(ranked.option) ? 'explain.leave' : 'explain.stay').text}\n`;
      return ranked === best ? bestWay(voice, memory, ranked, heading) : oneBubble(voice, ranked, heading);
    }),
  );
  return [...bubbles, ...theRest(voice, advice, told)];
}

/** Every way that the explanation did not tell in full, closed ones too, each with its reasons. */
export function moreWays(voice: Voice, advice: Advice): Bubble[] {
  const told = toldInFull(advice);
  const rest = advice.options.filter((ranked) => !told.includes(ranked) && ranked.option !== 'foreclosure');
  return [...say(voice, 'explain.more_ways'), ...rest.flatMap((ranked) => whole(voice, ranked))];
}

const whole = (voice: Voice, ranked: Ranked): Bubble[] =>
  pack([headOf(voice, ranked, ''), ...reasonsOf(voice, ranked.reasons), ...changeOf(voice, ranked)], '', id(ranked), '\n');

/** Two bubbles at most: what it is, why, what would change it, the first step. Reasons that do not fit wait behind "more ways". */
function bestWay(voice: Voice, memory: Memory, ranked: Ranked, heading: string): Bubble[] {
  const tail = [...changeOf(voice, ranked), ...firstStep(voice, memory, ranked.option)];
  for (let many = ranked.reasons.length; many > 0; many--) {
    const made = pack([headOf(voice, ranked, heading), ...reasonsOf(voice, ranked.reasons.slice(0, many)), ...tail], '', id(ranked), '\n');
    if (made.length <= 2) return made;
  }
  return pack([headOf(voice, ranked, heading), ...tail], '', id(ranked), '\n');
}

/** One bubble: what it is, the first reason, and what would change it where that still fits. */
function oneBubble(voice: Voice, ranked: Ranked, heading: string): Bubble[] {
  const parts = [headOf(voice, ranked, heading), ...reasonsOf(voice, ranked.reasons.slice(0, 1)), ...changeOf(voice, ranked)];
  return pack(parts, '', id(ranked), '\n').slice(0, 1);
}

/** Its name alone where what it is may not be said any more: how well it fits would rest on the same entry. */
function headOf(voice: Voice, ranked: Ranked, heading: string): Part {
  const name = line(voice.library, voice.language, `advise.option.${ranked.option}.name`).text;
  const what = sentence(voice, { key: `advise.option.${ranked.option}.what`, rests: [], uses: [] });
  const standing = line(voice.library, voice.language, `advise.standing.${ranked.standing}`).text;
  if (what === null) return { text: `${heading}${name}.`, sources: [] };
  const text = line(voice.library, voice.language, 'explain.option', { name, standing, what: what.text }).text;
  return { text: `${heading}${text}`, sources: what.sources };
}

function reasonsOf(voice: Voice, reasons: readonly Sentence[]): Part[] {
  return reasons
    .map((one) => sentence(voice, one))
    .filter(present)
    .map((part, at) => (at === 0 ? withLead(voice, 'explain.reasons', part) : part));
}

const changeOf = (voice: Voice, ranked: Ranked): Part[] =>
  ranked.wouldChange
    .slice(0, 1)
    .map((one) => sentence(voice, one))
    .filter(present)
    .map((part) => withLead(voice, 'explain.change', part));

function firstStep(voice: Voice, memory: Memory, option: Option): Part[] {
  const column = compared.find((one) => one === option);
  if (column === undefined) return [];
  const row = sideBySide({ known: memory.case, today: memory.today, dangerNow: false }).find(({ aspect }) => aspect === 'first_step');
  const said = row === undefined ? null : sentence(voice, row.cells[column]);
  return said === null ? [] : [withLead(voice, 'explain.first_step', said)];
}

/** The best way and its first step. One request at the servicer is for every way to stay. */
export function bestStep(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const [best] = toldInFull(advice);
  if (best === undefined) return [];
  const asks = isLeaving(best.option) || ['chapter_13', 'refinance'].includes(best.option) ? best.option : 'loan_modification';
  return pack([headOf(voice, best, ''), ...firstStep(voice, memory, asks)], '', id(best), '\n');
}

function theRest(voice: Voice, advice: Advice, told: readonly Ranked[]): Bubble[] {
  const names = (closed: boolean) =>
    advice.options
      .filter((ranked) => !told.includes(ranked) && ranked.option !== 'foreclosure' && (ranked.standing === 'closed') === closed)
      .map(({ option }) => line(voice.library, voice.language, `advise.option.${option}.short`).text);
  const said = (key: string, what: string[]) => (what.length === 0 ? [] : say(voice, key, { what: listing(voice.language, what) }));
  const parts = [...said('explain.rest', names(false)), ...said('explain.not_now', names(true)), ...say(voice, 'explain.more')];
  return pack(parts, '', 'explain.rest', '\n');
}

const withLead = (voice: Voice, key: string, part: Part): Part => ({
  text: line(voice.library, voice.language, key, { what: part.text }).text,
  sources: part.sources,
});
const id = ({ option }: Ranked): string => `explain.option.${option}`;
