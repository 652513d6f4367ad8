import type { Advice, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { type Case, contactFacts, type Fact, facts, knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Voice } from '../say/bubbles.ts';
import { type Dated, datesOf, lawDatesOf, lawWithoutDate } from '../say/dates.ts';
import { unsure } from '../say/explanation.ts';
import { numberParts } from '../say/figures.ts';
import { dayAt, hasLine, line, listing, type Params } from '../say/format.ts';
import { phrases } from '../say/phrases.ts';
import { saleHour } from '../say/saleTime.ts';
import { sentence } from '../say/sentence.ts';
import { sideCard } from '../say/side.ts';
import { topic } from '../say/topic.ts';
import type { Piece, Plan, Section } from './plan.ts';
import { sourcesOf } from './sources.ts';

/** What goes on the plan of one household: everything that was told and found, in words, in the order in which it is needed. */
export type PlanInput = { voice: Voice; memory: Memory; advice: Advice; until: string };

export function planOf({ voice, memory, advice, until }: PlanInput): Plan {
  const used = new Set<string>();
  const say = (id: string, params: Params = {}): string => {
    const made = line(voice.library, voice.language, id, params);
    for (const fact of made.facts) used.add(fact);
    return made.text;
  };
  const tell = (said: Sentence): string[] => {
    const made = sentence(voice, said);
    for (const fact of made?.sources ?? []) used.add(fact);
    return made === null ? [] : [made.text];
  };
  const on: Page = { voice, memory, advice, say, tell, used };
  const sections = [first, stand, ways, numbers, side, dates, papers, call, letter, help, scams].flatMap((make) => make(on));
  return {
    language: voice.language,
    day: memory.today,
    until,
    title: say('plan.title'),
    intro: [say('plan.made', { day: dayAt(memory.today), until: dayAt(until) }), say('plan.note')],
    print: say('plan.print'),
    links: { pdf: say('plan.pdf'), calendar: say('plan.calendar') },
    sections: [...sections, sourcesOf(voice, memory, used, say)].filter(({ pieces }) => pieces.length > 0),
    dates: [...datesOf(voice, advice), ...lawDatesOf(voice, memory, advice)]
      .filter(({ days }) => days >= 0)
      .sort((a, b) => a.days - b.days)
      .map((one) => calendarDate(voice, memory, one)),
  };
}

type Page = {
  voice: Voice;
  memory: Memory;
  advice: Advice;
  say: (id: string, params?: Params) => string;
  tell: (said: Sentence) => string[];
  used: Set<string>;
};

const make = (id: string, heading: string, kind: Section['kind'], pieces: Piece[], intro?: string): Section[] =>
  pieces.length === 0 ? [] : [{ id, heading, kind, pieces, ...(intro === undefined ? {} : { intro }) }];
const lines = (all: string[]): Piece[] => (all.length === 0 ? [] : [{ lines: all }]);

const first = ({ voice, advice, say, tell }: Page): Section[] =>
  make(
    'first',
    say('plan.first'),
    'text',
    lines([...advice.gates.flatMap(({ must }) => must.flatMap(tell)), ...unsure(voice, advice).map(({ text }) => text)]),
  );

/** Everything told about the house; contact details and consents are not on the page. */
function stand({ voice, memory, say }: Page): Section[] {
  const wanted = facts.filter((fact) => !contactFacts.some((contact) => contact === fact));
  const told = phrases(voice.library, voice.language, memory.case, wanted).map(capital);
  return make('stand', say('plan.stand'), 'list', lines(told.length === 0 ? [say('plan.nothing')] : told));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ways({ advice, say, tell }: Page): Section[] {
  const nameOf = ({ option }: Ranked) => say(`advise.option.${option}.name`);
  const told = advice.options.filter(({ standing, option }) => standing !== 'closed' && option !== 'foreclosure');
  const shut = advice.options.filter(({ standing }) => standing === 'closed');
  const pieces = told.map((ranked, at): Piece => {
    const what = tell({ key: `advise.option.${ranked.option}.what`, rests: [], uses: [] });
    const change = ranked.wouldChange.slice(0, 2).flatMap(tell);
    return {
      title:
        what.length === 0 ? `${at + 1}. ${nameOf(ranked)}` : `${at + 1}. ${nameOf(ranked)} (${say(`advise.standing.${ranked.standing}`)})`,
      lines: [
        ...what,
        ...ranked.reasons.flatMap(tell),
        ...change.map((text, index) => (index === 0 ? say('explain.change', { what: text }) : text)),
      ],
    };
  });
  const closed = shut.map((ranked): Piece => ({ title: `${say('plan.not_now')}: ${nameOf(ranked)}`, lines: ranked.reasons.flatMap(tell) }));
  return make('ways', say('plan.ways'), 'text', [...pieces, ...closed]);
}

function numbers({ voice, advice, say, used }: Page): Section[] {
  const parts = numberParts(voice, advice.numbers);
  for (const id of parts.flatMap(({ sources }) => sources)) used.add(id);
  return make('numbers', say('plan.numbers'), 'list', lines(parts.map(({ text }) => text)));
}

function side({ voice, memory, advice, say }: Page): Section[] {
  if (advice.options.length === 0) return [];
  const { columns, rows } = sideCard(voice, memory);
  const pieces = columns.map((title, at): Piece => ({ title, lines: rows.map(({ label, cells }) => `${label}: ${cells[at] ?? ''}`) }));
  return make('side', say('plan.side'), 'text', pieces);
}

/** On a page that is kept "today" is the day on which it was made, and nothing is counted from it. */
function keptLabel(voice: Voice, memory: Memory, { id, label }: Dated): string {
  const own = `plan.date.${id}`;
  return hasLine(voice.library, voice.language, own) ? line(voice.library, voice.language, own, { day: dayAt(memory.today) }).text : label;
}

function keptDate(voice: Voice, memory: Memory, one: Dated): string {
  const shape = one.days < 0 ? 'plan.date_past' : 'plan.date';
  return line(voice.library, voice.language, shape, { what: keptLabel(voice, memory, one), date: dayAt(one.date) }).text;
}

/** In a calendar each date stands alone, so the name of the state and the doubt go with it. */
function calendarDate(voice: Voice, memory: Memory, one: Dated): Plan['dates'][number] {
  const label = keptLabel(voice, memory, one);
  if (one.law === undefined) return { id: one.id, date: one.date, label };
  const note = line(voice.library, voice.language, 'plan.date.law').text;
  return { id: one.id, date: one.date, label: `${one.law.name}: ${label}`, note };
}

/** Federal dates and those the person gave, the hour as it was written, then those of the state, and where the state's text gives none. */
function dates({ voice, memory, advice, say, used }: Page): Section[] {
  const told = datesOf(voice, advice);
  const hour = saleHour(voice, memory);
  for (const id of [...told, ...hour].flatMap(({ sources }) => sources)) used.add(id);
  const inLaw = lawDatesOf(voice, memory, advice);
  const without = lawWithoutDate(voice, memory, advice).map(({ key, params }) => say(key, params));
  const own = [...told.map((one) => keptDate(voice, memory, one)), ...hour.map(({ text }) => text)];
  const under = (lead: string, from: 'sale' | 'letter'): string[] => {
    const some = inLaw.filter(({ law }) => law?.from === from);
    const state = some[0]?.law?.name;
    return state === undefined ? [] : [say(lead, { state }), ...some.map((one) => keptDate(voice, memory, one))];
  };
  const theirs = [...under('law.dates', 'sale'), ...under('law.dates_letter', 'letter'), ...without];
  return make('dates', say('plan.dates'), 'list', [...lines(own), ...lines(theirs)]);
}

const papers = ({ advice, say, tell }: Page): Section[] =>
  make('papers', say('plan.papers'), 'papers', lines(advice.papers.flatMap((key) => tell({ key, rests: [], uses: [] }))), say('plan.tick'));

/** A short script for the telephone, in the person's facts: what stands, what to ask, what to get in writing. */
function call({ voice, memory, advice, say }: Page): Section[] {
  if (advice.options.length === 0) return [];
  const about = phrases(voice.library, voice.language, memory.case, spoken);
  const named = advice.options
    .filter(({ standing, option }) => standing !== 'closed' && !['foreclosure', 'chapter_7', 'chapter_13', 'sale'].includes(option))
    .slice(0, 3);
  const options = named.map(({ option }) => say(`advise.option.${option}.short`));
  const known = knownValue(memory.case, 'loanType');
  return make(
    'call',
    say('plan.call'),
    'text',
    lines([
      say('plan.call.hello'),
      ...(about.length === 0 ? [] : [say('plan.call.about', { what: listing(voice.language, about) })]),
      saleQuestion(memory, say),
      ...(options.length === 0 ? [] : [say('plan.call.ways', { what: listing(voice.language, options) })]),
      say('plan.call.package'),
      ...(known === undefined ? [say('plan.call.owner')] : []),
      say('plan.call.close'),
    ]),
    say('plan.call.how'),
  );
}
/** Whoever was given a day asks whether it still holds, and for the hour with its zone; everybody else asks whether one is set. */
function saleQuestion(memory: Memory, say: Page['say']): string {
  const sale = knownValue(memory.case, 'saleDate');
  return sale === undefined || sale === 'none' || sale === 'set'
    ? say('plan.call.sale')
    : say('plan.call.sale_known', { date: dayAt(sale) });
}

/** What belongs on the telephone: no savings, no wish to sell, nothing that a servicer could hold against the person. */
const spoken: readonly Fact[] = ['hardship', 'hardshipState', 'monthsBehind', 'missedPayments', 'incomeRestored', 'newIncomeDate'];

/** A draft made of what the person typed, word for word and once each, in the order in which it was said. Not a word of ours. */
function letter({ memory, say }: Page): Section[] {
  const own = ownWords(memory.case);
  const pieces = lines(own.length === 0 ? [say('plan.letter.none')] : own);
  return make('letter', say('plan.letter'), own.length === 0 ? 'text' : 'letter', pieces, say('plan.letter.how'));
}

function ownWords(known: Case): string[] {
  const told = written
    .flatMap((fact) => known[fact] ?? [])
    .filter(({ said, value }) => value !== 'unknown' && said.trim().split(/\s+/).length > 1);
  const inOrder = [...told].sort((a, b) => a.turn - b.turn).map(({ said }) => said.trim());
  return [...new Set(inOrder)].filter((text, at, all) => !all.some((other, where) => where !== at && holds(other, text)));
}
/** What was found in a message may be kept as its pieces, in plain letters: the whole message is what the person wrote. */
const holds = (whole: string, text: string): boolean =>
  whole.length > text.length && text.split(' / ').every((part) => bare(whole).includes(bare(part)));
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const written: readonly Fact[] = [
  'hardship',
  'hardshipState',
  'paymentStatus',
  'monthsBehind',
  'incomeRestored',
  'newIncomeDate',
  'assets',
  'wants',
];

function help({ voice, memory, say }: Page): Section[] {
  const state = knownValue(memory.case, 'usState');
  const law = state === undefined ? undefined : voice.library.law[state];
  const agency = law?.help.agency ?? null;
  const phone = law?.help.phone ?? law?.help.hotline ?? null;
  const near =
    state === undefined
      ? []
      : agency === null
        ? [say('plan.help.state_none')]
        : [phone === null ? say('plan.help.state', { agency }) : say('plan.help.state_phone', { agency, phone })];
  return make('help', say('plan.help'), 'list', lines([say('plan.help.hud'), say('plan.help.hope'), say('plan.help.legal'), ...near]));
}

function scams({ voice, say, used }: Page): Section[] {
  const told = topic(voice, 'scam_signs');
  for (const id of told.flatMap(({ sources }) => sources)) used.add(id);
  return make('scams', say('plan.scams'), 'text', lines(told.map(({ text }) => text)));
}
