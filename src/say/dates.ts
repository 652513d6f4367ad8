import type { Advice } from '../../dialogs/advise/advice.ts';
import { type Period, paperFacts, periodGroups, type StateDate, startsUntold, stateDatesOf } from '../../dialogs/advise/state-dates.ts';
import { knownValue } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Law } from '../library.ts';
import type { Cite } from '../message.ts';
import type { Voice } from './bubbles.ts';
import { dayAt, line } from './format.ts';
import { type LawLine, linesOf } from './law.ts';
import { citesOf, lawOf } from './lawSaid.ts';
import { mayBeSaid } from './sources.ts';

/** A date that a person should know: what it is for, in words, and what that rests on. `law`: it stands in the law of a state. */
export type Dated = { id: string; date: string; days: number; label: string; sources: string[]; law?: LawDated };
/** `from`: whether it was counted from the sale, or from a letter, court papers or a judgment. */
type LawDated = { name: string; cites: Cite[]; from: 'sale' | 'letter' };

/** Dates of the federal rules and those the person gave, nearest first. One that rests on an entry past its date is left out. */
export function datesOf(voice: Voice, advice: Advice): Dated[] {
  return advice.deadlines.flatMap(({ id, date, days, rests }) => {
    const label = line(voice.library, voice.language, `advise.deadline.${id}`);
    const sources = [...new Set([...rests, ...label.facts])];
    return mayBeSaid(voice.library, sources, voice.today) ? [{ id, date, days, label: label.text, sources }] : [];
  });
}

/** Dates that the law of the house's state sets around the days that were given; none while somebody is in danger. */
export function lawDatesOf(voice: Voice, memory: Memory, advice: Advice): Dated[] {
  const law = lawOf(voice, memory);
  if (law === null || advice.options.length === 0) return [];
  return stateDatesOf(law.periods, memory.case, memory.today).flatMap((one) => dated(voice, law, one));
}

/** A period of a text that was only recalled carries no date (the table says so of itself). */
function dated(voice: Voice, law: Law, { period, date, days }: StateDate): Dated[] {
  if (law.confidence[period.group] !== 'source seen') return [];
  const key = keyOf(period);
  const source = law.sources[period.group].at(-1);
  const cites =
    source === undefined ? [] : citesOf(law, [{ key: '', params: {}, source: { url: source.url, textAsOf: source.text_as_of } }]);
  const label = line(voice.library, voice.language, `law.date.${key}`).text;
  const from = period.from === 'sale' ? 'sale' : 'letter';
  return [{ id: `law_${key}`, date, days, label, sources: [], law: { name: law.name, cites, from } }];
}

/** The name of a period's words: what it is, where it holds, and from what it is counted if not from the sale. */
export function keyOf({ what, when, from }: Period): string {
  const cases = when === 'some' || when === 'short' ? [when] : [];
  return [what, ...cases, ...(from === 'sale' ? [] : [from])].join('_');
}

/** Which day would let more dates be worked, for whoever is behind in a state that counts from it; none while somebody is in danger. */
export function dayToTell(voice: Voice, memory: Memory, advice: Advice): LawLine[] {
  const law = lawOf(voice, memory);
  const status = knownValue(memory.case, 'paymentStatus');
  if (law === null || advice.options.length === 0 || status === undefined || !late.has(status)) return [];
  const paper = paperToTell(new Set(startsUntold(law.periods, memory.case, memory.today)), status === 'behind');
  return paper === undefined ? [] : [{ key: 'law.tell_day', params: { state: law.name, paper }, source: null }];
}

const late = new Set<string>(['behind', 'in_foreclosure', 'sale_scheduled']);

/** The paper whose day is asked for: the letter that comes before a case, or the papers of the case once there is one. */
function paperToTell(starts: ReadonlySet<Period['from']>, early: boolean): 'notice' | 'served' | 'judgment' | 'both' | undefined {
  const notice = starts.has('notice') || starts.has('recorded') ? 'notice' : undefined;
  const judgment = starts.has('judgment') ? 'judgment' : undefined;
  const court = starts.has('service') ? (judgment === undefined ? 'served' : 'both') : judgment;
  return early ? (notice ?? court) : (court ?? notice);
}

/** What is to be said of a state's groups from which no date came: a right without a number, or that we have not checked. */
export function lawWithoutDate(voice: Voice, memory: Memory, advice: Advice): LawLine[] {
  const law = lawOf(voice, memory);
  if (law === null || advice.options.length === 0 || !hasDayTold(memory)) return [];
  const dated = new Set(stateDatesOf(law.periods, memory.case, memory.today).map(({ period }) => period.group));
  return periodGroups.filter((group) => !dated.has(group)).flatMap((group) => linesOf(law, group));
}

/** Whether a sale is set, or a letter, court papers or a judgment were told with their day. */
function hasDayTold({ case: known }: Memory): boolean {
  return ![undefined, 'none'].includes(knownValue(known, 'saleDate')) || paperFacts.some((fact) => knownValue(known, fact) !== undefined);
}

/** A date as a line: what it is for, the day with its weekday, and how far it is. */
export function dateText(voice: Voice, { label, date, days }: Dated): string {
  const shape = days < 0 ? 'explain.date_past' : 'explain.date';
  return `${line(voice.library, voice.language, shape, { what: label, date: dayAt(date), days }).text}.`;
}
