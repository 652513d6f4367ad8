import type { Advice, Gate, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { ask, intake } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { PorchlightData } from '../message.ts';
import { type Bubble, mostWords, type Part, pack, say, type Voice, words } from './bubbles.ts';
import { someDates } from './dateBubbles.ts';
import { datesOf } from './dates.ts';
import { someNumbers } from './figures.ts';
import { listing } from './format.ts';
import { lawInShort } from './lawSaid.ts';
import { label } from './phrases.ts';
import { present, sentence } from './sentence.ts';
import { sideBySideBubbles } from './side.ts';
import { ways } from './ways.ts';

/**
 * The explanation for one household, about twelve bubbles: what must be said first, the ways out with the best on top, own numbers,
 * three things side by side, the dates that matter, the state, what is open, and free help. What is left out here is a word away.
 */
export function explain(voice: Voice, memory: Memory, advice: Advice, firstTime: boolean): Bubble[] {
  const urgent = advice.gates.filter(({ gate }) => gate !== openGate);
  const bubbles = [
    ...say(voice, firstTime ? 'explain.first' : 'explain.again'),
    ...urgent.flatMap(({ must }) => sentences(voice, must)),
    ...unsure(voice, advice),
    ...someNumbers(voice, advice),
    ...ways(voice, memory, advice),
    ...sideBySideBubbles(voice, memory),
    ...someDates(voice, memory, advice),
    ...lawInShort(voice, memory, advice),
    ...openQuestions(voice, memory, advice),
    ...say(voice, 'explain.free'),
  ];
  const head = bubbles[0];
  if (head !== undefined) head.extra = { ...head.extra, advice: shortAdvice(advice) };
  return bubbles;
}

/** Something of this advice rests on an entry past its date and is left out: that is said once, and who knows. */
export function unsure(voice: Voice, advice: Advice): Bubble[] {
  const said = [...advice.gates.flatMap(({ must }) => must), ...advice.options.flatMap(whatOf), ...advice.numbers];
  const silent = said.some((one) => sentence(voice, one) === null) || datesOf(voice, advice).length < advice.deadlines.length;
  return silent ? say(voice, 'explain.unsure_some') : [];
}

const whatOf = ({ option, reasons, wouldChange }: Ranked): Sentence[] => [
  { key: `advise.option.${option}.what`, rests: [], uses: [] },
  ...reasons,
  ...wouldChange,
];

/** Not knowing the kind of loan is no alarm: it is said with what else is open. */
const openGate: Gate = 'loan_type_unknown';

/** channelData.porchlight.advice: gates and options with their standing, best first. */
export const shortAdvice = (advice: Advice): NonNullable<PorchlightData['advice']> => ({
  gates: advice.gates.map(({ gate }) => gate),
  options: advice.options.map(({ option, standing }) => ({ option, standing })),
});

const sentences = (voice: Voice, list: readonly Sentence[]): Bubble[] =>
  pack(list.map((one) => sentence(voice, one)).filter(present), '', 'explain.gate');

/** What the person did not know, each with where to find it (which line of which letter), in one bubble. */
function openQuestions(voice: Voice, memory: Memory, advice: Advice): Bubble[] {
  const open = intake.filter((id, at) => {
    const { fact } = ask(id);
    const first = intake.findIndex((other) => ask(other).fact === fact) === at;
    return first && fact !== null && memory.case[fact]?.value === 'unknown';
  });
  const gate = advice.gates.filter((one) => one.gate === openGate).flatMap(({ must }) => must.map((one) => sentence(voice, one)));
  const names = open.map((id) => label(voice.library, voice.language, ask(id).fact!));
  const head = names.length === 0 ? [] : say(voice, 'explain.unknown', { what: listing(voice.language, names) });
  const where = open.flatMap((id, at) => {
    const find = gate.length > 0 && id === 'loan.type' ? null : voice.library.words[voice.language].asks[id]?.find;
    return find ? say(voice, 'explain.find', { what: names[at]!, where: find }) : [];
  });
  return pack(fitting([...head, ...gate.filter(present), ...where]), '', 'explain.unknown', '\n');
}

/** The parts, from the first, that one bubble holds. */
function fitting(parts: readonly Part[]): Part[] {
  return parts.filter(
    (_, at) =>
      words(
        parts
          .slice(0, at + 1)
          .map(({ text }) => text)
          .join(' '),
      ) <= mostWords,
  );
}
