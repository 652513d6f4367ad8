import type { Advice } from '../../dialogs/advise/advice.ts';
import { paperFacts } from '../../dialogs/advise/state-dates.ts';
import { type Case, type Fact, facts, type Known } from '../../dialogs/case.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import { type Memory, questionsLeft } from '../../dialogs/chart/memory.ts';
import { type Act, whatNoteBrings } from '../../dialogs/chart/setup.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { houseIsLost } from '../../dialogs/rules.ts';
import type { Outgoing, PorchlightData } from '../message.ts';
import { type Bubble, dress, say as sayLine, type Voice } from './bubbles.ts';
import { allDates, daysFromSale } from './dateBubbles.ts';
import { explain } from './explanation.ts';
import { dayAt, line, listing } from './format.ts';
import { lawUnder } from './lawSaid.ts';
import { ownTopic } from './more.ts';
import { mendOffers } from './offers.ts';
import { phrase, phrases } from './phrases.ts';
import { planToKeep } from './planToKeep.ts';
import { preview } from './preview.ts';
import { question } from './question.ts';
import { saleEcho } from './saleTime.ts';
import { mayBeSaid } from './sources.ts';
import { topic } from './topic.ts';

/** Everything that one turn has to say: the acts in order, then the standing question once, with its choices and its why. */
export type Turn = {
  voice: Voice;
  acts: Act[];
  memory: Memory;
  /** The dotted state path, for channelData. */
  state: string;
  standing: AskId | null;
  heard: Heard | null;
  /** The advice for this case, or for another; asked for only where an act needs it. */
  advice: (memory?: Memory) => Advice;
  /** What was remembered before this turn; null at the opening. */
  before: Memory | null;
  /** Acts of the turn before, for "say that again". */
  last: Act[];
  /** The page to keep that was made in this turn: its address, its last day (ISO), whether it has dates for a calendar. */
  plan?: { url: string; until: string; hasDates: boolean } | null;
  /** The address for another device that was made in this turn, and for how many minutes it is good. */
  link?: { url: string; minutes: number } | null;
};

export function say(turn: Turn): Outgoing[] {
  const bubbles = [...removedNote(turn), ...lightNote(turn), ...turn.acts.flatMap((act) => actBubbles(turn, act)), ...besides(turn)];
  const hushed = turn.acts.some((act) => act.type === 'hush');
  const asked = hushed || turn.standing === null ? [] : standing(turn, turn.standing);
  const all = [...bubbles, ...withMending(turn, bubbles, asked)];
  return all.map((bubble, at) => finish(turn, dress(turn.voice, bubble, turn.state), at === all.length - 1));
}

/** Where the questions are of safety or of how to be reached, a count of all the others would be cold, and wrong. */
const counted = /^(?!safety|handoff|waiting|urgent)/;

/** What holds for the turn as a whole stands on its last message; `heard` on its first as well would be said twice. */
function finish(turn: Turn, out: Outgoing, isLast: boolean): Outgoing {
  if (!isLast) return out;
  const heard = heardData(turn.memory);
  const data: PorchlightData = {
    ...out.data,
    left: counted.test(turn.state) ? questionsLeft(turn.memory).length : null,
    ...(heard === undefined ? {} : { heard }),
  };
  return { ...out, data };
}

/** Where we said back what we heard, one tap says that it is wrong. Not beside answers that are ticked, nor beside a consent. */
function withMending(turn: Turn, said: Bubble[], asked: Bubble[]): Bubble[] {
  const echoed = said.some(({ lines }) => lines.includes('repair.heard'));
  const closed = turn.standing === null || ask(turn.standing).kind === 'many' || turn.standing.startsWith('consent.');
  if (!echoed || closed) return asked;
  const offer = { value: 'mend', title: line(turn.voice.library, turn.voice.language, 'change.button').text };
  return asked.map((bubble) => (bubble.extra?.ask === undefined ? bubble : { ...bubble, offers: [offer] }));
}

function heardData(memory: Memory): Record<string, unknown> | undefined {
  const set = [...memory.changed.set];
  return set.length === 0 ? undefined : Object.fromEntries(set.map((fact) => [fact, memory.case[fact]?.value ?? null]));
}

function removedNote(turn: Turn): Bubble[] {
  const kinds = turn.heard?.removed ?? [];
  if (kinds.length === 0) return [];
  const names = [...new Set(kinds)].map((kind) => line(turn.voice.library, turn.voice.language, `fact.private.${kind}`).text);
  return sayLine(turn.voice, 'repair.removed', { kinds: listing(turn.voice.language, names) });
}

/** A figure of speech that sounds dark: one kind sentence, and the talk goes on. */
const lightNote = ({ voice, heard }: Turn): Bubble[] => {
  if (heard?.unsure === true) return sayLine(voice, 'safety.check');
  return heard?.light === true ? sayLine(voice, 'safety.light') : [];
};

/** A question asked in the same breath as an answer is answered too, before the next question. */
function besides(turn: Turn): Bubble[] {
  const { heard } = turn;
  const answers = heard !== null && ['answered', 'corrected', 'skipped', 'saidYes', 'saidNo', 'saidMinor'].includes(heard.type);
  return answers && typeof heard.topic === 'string' ? actBubbles(turn, { type: 'explain', params: { topic: heard.topic } }) : [];
}

function actBubbles(turn: Turn, act: Act): Bubble[] {
  const { voice, memory } = turn;
  switch (act.type) {
    case 'say':
      // no day is to be found in time, once the house is sold
      if (act.params.line === 'sale.find_day' && houseIsLost(memory.case)) return [];
      return act.params.line === 'change.how' ? whichToMend(turn) : sayLine(voice, act.params.line, act.params.params);
    case 'notices':
      return notices(voice);
    case 'languageSwitched':
      return switched(turn);
    case 'explain':
      // beside the careful sentence "I have no answer to that" would be cold
      if (act.params.topic === null && turn.heard?.unsure === true) return [];
      return answer(turn, act.params.topic);
    case 'advise':
      return onlyDaysTold(turn) ? datesAgain(turn) : explained(turn);
    case 'noted':
      return whatNoteBrings(memory).flatMap((next) => actBubbles(turn, next));
    case 'echo':
      return echo(turn);
    case 'changed':
      return changed(turn, act.params.mended, act.params.cleared);
    case 'keepPlan':
      return planToKeep(voice, turn.plan ?? null);
    case 'makeLink':
      return linkTo(turn);
    case 'recap':
      return recap(turn);
    case 'export':
      return exported(turn);
    case 'why':
      return why(turn);
    case 'rephrase':
      return rephrased(turn, act.params.misses);
    case 'repeat':
      return turn.last.filter((one) => one.type !== 'repeat').flatMap((one) => actBubbles(turn, one));
    case 'safetyLines':
      return safetyLines(turn);
    default:
      return [];
  }
}

/** What changed since the explanation was given; where nothing did, what was told is noted unless it stands said already. */
function explained(turn: Turn): Bubble[] {
  const { voice, memory, heard } = turn;
  const before = explainedCase(turn);
  const bubbles = explain(voice, memory, turn.advice(), before && { memory: before, advice: turn.advice(before) });
  return bubbles.length > 0 || heard?.type === 'asked' ? bubbles : notedOnly(turn);
}

/** The memory as it was when the explanation was given, by its mark; null: never given. */
function explainedCase({ before, memory }: Turn): Memory | null {
  if (before === null || before.explainedFor === null) return null;
  const rows = JSON.parse(before.explainedFor) as [Fact, Known['value']][];
  const known = Object.fromEntries(rows.map(([fact, value]) => [fact, { value, said: '', turn: 0 }])) as Case;
  return { ...before, today: memory.today, case: known };
}

/** After the explanation nothing was told but the day of a paper: that changes dates only, and the dates are what is said. */
function onlyDaysTold({ before, memory }: Turn): boolean {
  if ((before?.explainedFor ?? null) === null) return false;
  const toldOf = (known: Case | undefined, fact: Fact): string => JSON.stringify(known?.[fact]?.value ?? null);
  const changed = facts.filter((fact) => toldOf(before?.case, fact) !== toldOf(memory.case, fact));
  return changed.length > 0 && changed.every((fact) => paperFacts.includes(fact));
}

const datesAgain = (turn: Turn): Bubble[] => [...notedOnly(turn), ...allDates(turn.voice, turn.memory, turn.advice())];

function notedOnly({ voice, memory }: Turn): Bubble[] {
  const saidBack = whatNoteBrings(memory).some(({ type }) => type === 'echo' || type === 'changed');
  const what = listing(voice.language, phrases(voice.library, voice.language, memory.case, memory.changed.set));
  return saidBack || what === '' ? [] : sayLine(voice, 'repair.noted', { what });
}

/** The address stands in the text: it is to be copied to another device, not opened here. */
function linkTo({ voice, link }: Turn): Bubble[] {
  if (link === undefined || link === null) return sayLine(voice, 'link.none');
  return sayLine(voice, 'link.here', { minutes: link.minutes }).map((bubble) => ({ ...bubble, text: `${bubble.text}\n${link.url}` }));
}

/** A question back: from the person's own facts where it is about them, else the page, with what their state's law adds. */
function answer(turn: Turn, id: string | null): Bubble[] {
  const own = id === null ? null : ownTopic(turn.voice, turn.memory, turn.advice, id);
  if (own !== null || id === null) return own ?? topic(turn.voice, id);
  const days = id === 'redemption' ? daysFromSale(turn.voice, turn.memory, turn.advice()) : [];
  const more = turn.heard?.asksMore === true ? sayLine(turn.voice, 'repair.asked_more') : [];
  return [...topic(turn.voice, id), ...days, ...lawUnder(turn.voice, turn.memory, id), ...more];
}

const notices = (voice: Voice): Bubble[] => {
  const heading = line(voice.library, voice.language, 'notice.heading').text;
  const general = sayLine(voice, 'notice.general').map((bubble) => ({
    ...bubble,
    text: `${heading}\n${bubble.text}`,
    lines: ['notice.heading', ...bubble.lines],
  }));
  return [...general, ...sayLine(voice, 'notice.recording')];
};

function switched(turn: Turn): Bubble[] {
  // safety and stop come alone: the words are in the other language, and that is all
  if (turn.heard !== null && ['danger', 'stopped', 'erase'].includes(turn.heard.type)) return [];
  const asked = turn.heard?.type === 'wantsLanguage' ? turn.heard.language : null;
  if (asked === 'other') return sayLine(turn.voice, 'language.other');
  const seen = turn.before?.noticed.includes(turn.voice.language) ?? false;
  return [...sayLine(turn.voice, 'language.switched'), ...(seen ? [] : notices(turn.voice))];
}

function echo(turn: Turn): Bubble[] {
  const { voice, memory } = turn;
  const { set, aside } = memory.changed;
  // the band says it already: where the savings lie stands with it
  const told = set.filter((fact) => fact !== 'assets' || !(set.includes('liquidAssets') || set.length > 1));
  const what = phrases(voice.library, voice.language, memory.case, told);
  const sale = saleEcho(voice, memory);
  // what was tapped stands on the screen in the person's own bubble: nothing was read into it
  if (tappedOnly(turn.heard)) return sale;
  if (what.length === 1 && aside) return [...sayLine(voice, 'repair.noted', { what: what[0]! }), ...sale];
  return what.length < 2 ? sale : [...sayLine(voice, 'repair.heard', { what: listing(voice.language, what) }), ...sale];
}

const tappedOnly = (heard: Heard | null): boolean => {
  const told = Object.values(heard?.facts ?? {});
  return told.length > 0 && told.every((one) => one?.sure === 1);
};

function changed(turn: Turn, mended: Fact[], cleared: Fact[]): Bubble[] {
  const { voice, memory } = turn;
  const now = mended
    .filter((fact) => memory.case[fact] !== undefined)
    .map((fact) => phrase(voice.library, voice.language, fact, memory.case[fact]!.value));
  const gone = cleared.map((fact) => line(voice.library, voice.language, `label.${fact}`).text);
  return [
    ...(now.length > 0 ? sayLine(voice, 'repair.changed', { what: listing(voice.language, now) }) : []),
    ...(gone.length > 0 ? sayLine(voice, 'repair.cleared', { what: listing(voice.language, gone) }) : []),
  ];
}

function knownList(turn: Turn): string {
  return listing(turn.voice.language, phrases(turn.voice.library, turn.voice.language, turn.memory.case, facts));
}

function recap(turn: Turn): Bubble[] {
  if (turn.heard?.type === 'cameBack') return inOneLine(turn);
  const what = knownList(turn);
  const known = what === '' ? sayLine(turn.voice, 'repair.known_nothing') : sayLine(turn.voice, 'repair.known', { what });
  return known;
}

/** After a day: where we were, in one line of no more than a few facts. */
function inOneLine({ voice, memory }: Turn): Bubble[] {
  const what = phrases(voice.library, voice.language, memory.case, facts).slice(0, 5);
  return what.length === 0 ? sayLine(voice, 'recap.welcome') : sayLine(voice, 'recap.line', { what: listing(voice.language, what) });
}

const whichToMend = ({ voice, memory }: Turn): Bubble[] =>
  sayLine(voice, 'change.how').map((bubble) => ({ ...bubble, offers: mendOffers(voice, memory) }));

const exported = (turn: Turn): Bubble[] => {
  const what = knownList(turn);
  return what === '' ? sayLine(turn.voice, 'data.nothing') : sayLine(turn.voice, 'data.have', { what });
};

function why(turn: Turn): Bubble[] {
  const found = turn.standing === null ? undefined : turn.voice.library.words[turn.voice.language].asks[turn.standing];
  if (found === undefined) return sayLine(turn.voice, 'why.none');
  if (!mayBeSaid(turn.voice.library, found.facts, turn.voice.today)) return sayLine(turn.voice, 'explain.unsure_some');
  return [{ text: found.why, lines: [`${turn.standing}.why`], sources: found.facts }];
}

/** Not understood: first other words, then the choices, then a person; never a third time the same words. */
function rephrased(turn: Turn, misses: number): Bubble[] {
  if (turn.standing === null) return sayLine(turn.voice, misses > 1 ? 'repair.nothing_again' : 'repair.nothing_here');
  if (misses >= 3) return sayLine(turn.voice, 'repair.person');
  if (misses < 2) return [];
  const titles = Object.values(turn.voice.library.words[turn.voice.language].asks[turn.standing]?.choices ?? {});
  const many = titles.length > 0 && ask(turn.standing).kind !== 'money';
  return many ? sayLine(turn.voice, 'repair.pick_one', { choices: titles.join(' · ') }) : sayLine(turn.voice, 'repair.pick_none');
}

function safetyLines(turn: Turn): Bubble[] {
  const { voice, memory, heard } = turn;
  const danger = heard?.type === 'danger' ? heard.danger : memory.danger;
  if (danger === null) return [];
  const other = heard?.type === 'danger' && heard.about === 'other' && danger === 'self_harm';
  const told = sayLine(voice, other ? 'safety.self_harm_other' : `safety.${danger}`);
  const more = danger === 'self_harm' && !other ? sayLine(voice, 'safety.self_harm_more') : [];
  return [...told, ...more].map((bubble) =>
    danger === 'domestic_violence' ? { ...bubble, extra: { ...bubble.extra, quickExit: true } } : bubble,
  );
}

function standing(turn: Turn, id: AskId): Bubble[] {
  const before = id === 'handoff.preview' ? preview(turn.voice, turn.memory) : [];
  return [...before, ...question(turn.voice, turn.memory, id)];
}
