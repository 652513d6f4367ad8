import type { Advice } from '../../dialogs/advise/advice.ts';
import { periodGroups, type StateDate, stateDatesOf } from '../../dialogs/advise/state-dates.ts';
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
export type Dated = { id: string; date: string; days: number; label: string; sources: string[]; law?: { name: string; cites: Cite[] } };

/** Dates of the federal rules and those the person gave, nearest first. One that rests on an entry past its date is left out. */
export function datesOf(voice: Voice, advice: Advice): Dated[] {
  return advice.deadlines.flatMap(({ id, date, days, rests }) => {
    const label = line(voice.library, voice.language, `advise.deadline.${id}`);
    const sources = [...new Set([...rests, ...label.facts])];
    return mayBeSaid(voice.library, sources, voice.today) ? [{ id, date, days, label: label.text, sources }] : [];
  });
}

/** Dates that the law of the house's state sets around the sale day that was given; none while somebody is in danger. */
export function lawDatesOf(voice: Voice, memory: Memory, advice: Advice): Dated[] {
  const law = lawOf(voice, memory);
  if (law === null || advice.options.length === 0) return [];
  return stateDatesOf(law.periods, memory.case, memory.today).flatMap((one) => dated(voice, law, one));
}

/** A period of a text that was only recalled carries no date (the table says so of itself). */
function dated(voice: Voice, law: Law, { period, date, days }: StateDate): Dated[] {
  if (law.confidence[period.group] !== 'source seen') return [];
  const when = period.when === 'some' || period.when === 'short' ? `_${period.when}` : '';
  const source = law.sources[period.group].at(-1);
  const cites =
    source === undefined ? [] : citesOf(law, [{ key: '', params: {}, source: { url: source.url, textAsOf: source.text_as_of } }]);
  const label = line(voice.library, voice.language, `law.date.${period.what}${when}`).text;
  return [{ id: `law_${period.what}${when}`, date, days, label, sources: [], law: { name: law.name, cites } }];
}

/** What is to be said of a state's groups from which no date came: a right without a number, or that we have not checked. */
export function lawWithoutDate(voice: Voice, memory: Memory, advice: Advice): LawLine[] {
  const law = lawOf(voice, memory);
  const sale = knownValue(memory.case, 'saleDate');
  if (law === null || advice.options.length === 0 || sale === undefined || sale === 'none') return [];
  const dated = new Set(stateDatesOf(law.periods, memory.case, memory.today).map(({ period }) => period.group));
  return periodGroups.filter((group) => !dated.has(group)).flatMap((group) => linesOf(law, group));
}

/** A date as a line: what it is for, the day with its weekday, and how far it is. */
export function dateText(voice: Voice, { label, date, days }: Dated): string {
  const shape = days < 0 ? 'explain.date_past' : 'explain.date';
  return `${line(voice.library, voice.language, shape, { what: label, date: dayAt(date), days }).text}.`;
}
