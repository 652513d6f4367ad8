import { createRequire } from 'node:module';
import type { Language } from '../../dialogs/heard.ts';
import { fold } from './plain.ts';

/** A month by its name or a short form of it, as a part of a pattern. */
export const anyMonth = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Dates as people say them, against a given day. Spanish and English are both tried, the person's language first. */

/** The library of dates is sixty files: it is loaded with the first date that is told, or once the program already answers (warm.ts). */
type Reader = Pick<typeof import('chrono-node/en'), 'casual'>;
const load = createRequire(import.meta.url);
const readerOf = (language: Language): Reader['casual'] => (load(`chrono-node/${language}`) as Reader).casual;

const dayMs = 86_400_000;
/** Noon of an ISO day, local time, so that no zone moves the date. */
const noon = (day: string) => new Date(`${day}T12:00:00`);
const isoOf = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** A date that was found: the day, its words, whether it was said exactly (a day, not only a month). */
export type Dated = { day: string; said: string; start: number; exact: boolean };

/** The first date in a text of at most 160 characters; a month or weekday without a year is the next one to come unless `past`. */
export function dateIn(text: string, today: string, language: Language, past = false): Dated | null {
  const short = mended(text.slice(0, 160));
  const nth = nthWeekday(short, today, language, past);
  if (nth !== null) return nth;
  // month first: 1/12
  const order = language === 'es' && !/\d[/-]\d/.test(short) ? (['es', 'en'] as const) : (['en', 'es'] as const);
  const found = order.flatMap((one) => readerOf(one).parse(short, noon(today), { forwardDate: !past }).slice(0, 3));
  const hits = found.filter(
    (hit) =>
      !/^(?:a ?m|p ?m|now|ahora|ya|hoy dia|\d{1,4}|a|an|sun|sat|mar|may|sec|min|this|last|next)$/i.test(hit.text.trim()) &&
      (hit.start.isCertain('day') || hit.start.isCertain('weekday') || hit.start.isCertain('month')),
  );
  const hit = hits.sort(
    (a, b) => Number(b.start.isCertain('day')) - Number(a.start.isCertain('day')) || a.index - b.index || b.text.length - a.text.length,
  )[0];
  if (hit === undefined) return ordinal(short, today, past);
  return {
    day: isoOf(hit.start.date()),
    said: hit.text,
    start: hit.index,
    exact: hit.start.isCertain('day') || hit.start.isCertain('weekday'),
  };
}

const nthWords =
  /\b(?:(first|1st|primer)|(second|2nd|segundo)|(third|3rd|tercer)|(fourth|4th|cuarto)|last|ultimo) (\w{3,6}day|lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?:of|in|del?) ([a-z]{3,}(?:,? (?:del? )?20\d\d)?)/i;

/** "The first Tuesday of December", "el último jueves de enero": counted back from the end of that week of the month. */
function nthWeekday(text: string, today: string, language: Language, past: boolean): Dated | null {
  const match = nthWords.exec(text);
  if (match === null) return null;
  const week = match.slice(1, 5).findIndex((word) => word !== undefined);
  const month = dateIn(`${week < 0 ? 28 : 7 * (week + 1)} ${/day/i.test(match[0]) ? 'of' : 'de'} ${match[6]}`, today, language, past);
  const weekday = dateIn(match[5] ?? '', today, language);
  if (month === null || weekday === null) return null;
  const end = noon(month.day);
  if (week < 0) end.setMonth(end.getMonth() + 1, 0);
  end.setDate(end.getDate() - (((daysUntil(isoOf(end), weekday.day) % 7) + 7) % 7));
  return { day: isoOf(end), said: match[0], start: match.index, exact: true };
}

/** Short Spanish forms and typos that the date parser does not know. Same meaning, not the same length. */
function mended(text: string): string {
  return fold(text)
    .replace(
      /\b(?:once|twice|times|shifts|hours|hrs|horas|veces|\d+ (?:days|dias)) (?:a|per|al|por) (?:day|week|month|dia|semana|mes)\b/g,
      ' ',
    )
    .replace(/\bmanana\b/g, 'mañana')
    .replace(/\bmiercoles\b/g, 'miércoles')
    .replace(/\bsabado\b/g, 'sábado')
    .replace(/\b(?:el )?proximo (lunes|martes|jueves|viernes|domingo|miércoles|sábado)\b/g, '$1')
    .replace(/\b(lunes|martes|jueves|viernes|domingo|miércoles|sábado) (?:que viene|proximo)\b/g, '$1')
    .replace(/\bpasado mañana\b/g, 'en 2 días')
    .replace(/\b(?:day after tomorrow)\b/g, 'in 2 days')
    .replace(/\ben (?:un|una) semana\b|\ben ocho dias\b/g, 'en 7 días')
    .replace(/\ben quince dias\b/g, 'en 15 días')
    .replace(/\ben (\d+) dias\b/g, 'en $1 días')
    .replace(/\btmrw\b|\btommorow\b|\btomorow\b|\btmr\b/g, 'tomorrow')
    .replace(/\b(\d+) ?wks?\b/g, '$1 weeks')
    .replace(/\b(on|is|was|for|dated|by|until|till) (1?\d)-([0-3]?\d)(?![-\d]|,\d| ?(?:k|m|days|weeks|months|payments)\b)/g, '$1 $2/$3')
    .replace(/\bprimero de\b/g, '1 de')
    .replace(/\b(\d{1,2}) (?=(?:enero|febrero|marzo|abril|mayo|ju[nl]io|agosto|sept?iembre|octubre|noviembre|diciembre)\b)/g, '$1 de ')
    .replace(/\b(\d{1,2}) d (?=[a-z]{3})/g, '$1 de ')
    .replace(/\b(lunes|martes|jueves|viernes|domingo|miércoles|sábado) (\d{1,2})(?! (?:de|pago|mes|dia|am|pm)|[\d:/])/g, 'el $2')
    .replace(
      /\b(enero|febrero|marzo|abril|mayo|ju[nl]io|agosto|(?:sept|nov|dic)iembre|octubre) (?:el )?(\d{1,2})(?! (?:de|pago|mes|dia|am|pm)|[\d:/])/g,
      '$2 de $1',
    )
    .replace(/\bwensday\b|\bwednsday\b/g, 'wednesday');
}

/** "the 12th", "el 12", "the 5 of next month": a day of this month, or of the next when it has passed; of the last where it is `past`. */
function ordinal(text: string, today: string, past: boolean): Dated | null {
  const match =
    /\b(?:the|el|on|dia)(?: dia)? (\d{1,2})(?:st|nd|rd|th)?(?![\d:,.%$k/-]|\s?(?:am|pm|k|months|days|weeks|meses|dias|percent))/.exec(
      text,
    ) ?? /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(text);
  const day = Number(match?.[1] ?? 0);
  if (match === null || day < 1 || day > 31) return null;
  const now = noon(today);
  const next = day < now.getDate() || /\b(?:next month|mes que viene|proximo mes)\b/.test(text);
  const ahead = past ? (day > now.getDate() ? -1 : 0) : next ? 1 : 0;
  const date = new Date(now.getFullYear(), now.getMonth() + ahead, day, 12);
  return { day: isoOf(date), said: match[0], start: match.index, exact: true };
}

/** The day that many days before another. */
export function daysBefore(day: string, days: number): string {
  const date = noon(day);
  date.setDate(date.getDate() - days);
  return isoOf(date);
}

/** Days from today to a day; negative when it has gone by. */
export function daysUntil(day: string, today: string): number {
  return Math.round((noon(day).getTime() - noon(today).getTime()) / dayMs);
}
