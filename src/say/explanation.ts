import type { Advice, Gate, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { knownValue } from '../../dialogs/case.ts';
import { ask, askFor, intake } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { houseIsLost } from '../../dialogs/rules.ts';
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
import { topic } from './topic.ts';
import { bestStep, ways } from './ways.ts';

type Explained = { memory: Memory; advice: Advice };

/**
 * The explanation for one household, about twelve bubbles: what must be said first, the ways out with the best on top, own numbers,
 * three things side by side, the dates that matter, the state, what is open, and free help. What is left out here is a word away.
 * @param before what it was given for the last time: then only the parts that are new are said, and nothing where none is
 */
export function explain(voice: Voice, memory: Memory, advice: Advice, before: Explained | null): Bubble[] {
  const said = new Set(before === null ? [] : parts(voice, before).flatMap((part) => part.map(({ text }) => text)));
  const fresh = parts(voice, { memory, advice }).filter((part) => part.some(({ text }) => !said.has(text)));
  if (fresh.length === 0) return [];
  const bubbles = [...say(voice, before === null ? 'explain.first' : 'explain.again'), ...fresh.flat()];
  const head = bubbles[0];
  if (head !== undefined) head.extra = { ...head.extra, advice: shortAdvice(advice) };
  return bubbles;
}

function parts(voice: Voice, { memory, advice }: Explained): Bubble[][] {
  const lost = houseIsLost(memory.case);
  const urgent = advice.gates.filter(({ gate }) => gate !== openGate);
  return [
    urgent.flatMap(({ must }) => sentences(voice, must)),
    unsure(voice, advice),
    someNumbers(voice, advice),
    ...(knownValue(memory.case, 'loanType') === 'reverse' && !lost ? [topic(voice, 'reverse_mortgage')] : []),
    lost ? topic(voice, 'redemption') : ways(voice, memory, advice),
    lost ? topic(voice, 'surplus') : sideBySideBubbles(voice, memory),
    someDates(voice, memory, advice),
    lawInShort(voice, memory, advice),
    openQuestions(voice, memory, advice),
    say(voice, 'explain.free'),
  ];
}

/** What comes first for this household, in a few bubbles: what must be said, the best way and its first step, who helps for free. */
export const firstSteps = (voice: Voice, { memory, advice }: Explained): Bubble[] => [
  ...advice.gates.filter(({ gate }) => gate !== openGate).flatMap(({ must }) => sentences(voice, must)),
  ...(houseIsLost(memory.case) ? topic(voice, 'redemption') : bestStep(voice, memory, advice)),
  ...say(voice, 'explain.free'),
];

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
  const open = intake.filter((id) => {
    const { fact } = ask(id);
    return fact !== null && memory.case[fact]?.value === 'unknown' && askFor(fact) === id;
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
