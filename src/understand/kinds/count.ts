import type { Language } from '../../../dialogs/heard.ts';
import { quantities } from '../numbers.ts';
import { countsIn, monthsFrom, namedMonths } from '../standing.ts';
import type { Parser } from './kind.ts';

/** A number of months (or of payments, which are the same to the one who answers). */
export const count: Parser = ({ low, today, language, fact }) => {
  const due = fact === 'monthsBehind' ? dueFor(low, today, language) : null;
  if (due !== null) return { value: due, sure: 0.75 };
  if (/\b(?:half a year|medio ano)\b/.test(low)) return { value: 6, sure: 0.85 };
  if (/^\W*\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\W*$/.test(low)) return null;
  const numbers = quantities(low.replace(/\b(\d) 1\/2\b/g, '$1.5'));
  const told = countsIn(low, numbers, today, language)[0];
  if (told !== undefined) return { value: told.value, sure: told.sure };
  if (
    /^\W*(?:none|zero|cero|0|not (?:any|behind)(?: at all)?|no|nope|nah|ninguno|nada|current|i'?m current|al (?:corriente|dia)|estoy al (?:corriente|dia)|no debo(?: nada)?|up to date|caught up|i'?m not behind|no estoy atrasad[oa])\W*$/.test(
      low,
    )
  )
    return { value: 0, sure: 0.9 };
  const counts = numbers.filter((number) => !number.money && !number.percent && (number.unit !== null || !countsThings(low, number)));
  const first =
    counts.find(({ end }) => /^ (?:now|left|ahora)\b/.test(low.slice(end))) ??
    counts.find(({ start }) => !/\bpaid $/.test(low.slice(0, start)));
  if (first !== undefined && first.value <= 600) return { value: inMonths(first.value, first.unit), sure: numbers.length > 1 ? 0.7 : 0.93 };
  if (
    /\b(?:a|one|un|uno|this|este|last|el|just the one) (?:month|mes|payment|pago)\b|^\W*(?:just one|only one|solo uno|nomas uno)\W*$/.test(
      low,
    )
  )
    return { value: 1, sure: 0.85 };
  if (/\b(?:couple|par)\b/.test(low)) return { value: 2, sure: 0.85 };
  if (/\b(?:(?:a|one|un|over a|about a|almost a|casi un|mas de un) (?:whole )?(?:year|ano)|year or so)\b/.test(low))
    return { value: 12, sure: 0.75 };
  if (/\b(?:few|unos|algunos|several|varios)\b/.test(low)) return { value: 3, sure: 0.4 };
  const since =
    /\b(?:since|desde|from)\b/.test(low) || fact === 'monthsSinceHelp' || /^\W*\w+\W*(?:20\d\d)?\W*$/.test(low)
      ? monthsFrom(low, today, language)
      : null;
  return since === null ? null : { value: fact === 'monthsSinceHelp' ? since : Math.max(1, since + 1), sure: 0.7 };
};

/** "due for 9/1", "sept oct and nov", "just november": the months that are named; from one that is due to this one. */
function dueFor(low: string, today: string, language: Language): number | null {
  const slash = /\bdue\b[^\d]{0,20}(\d{1,2})\/\d{1,2}\b/.exec(low);
  const named = namedMonths(low);
  if (slash === null && named === null) return null;
  if (named !== null && (named.length > 1 || /^\W*(?:just|only|solo|nomas) /.test(low))) return named.length;
  if (!/\bdue (?:for|since)\b/.test(low) && slash === null) return null;
  const name = slash === null ? (named?.[0] ?? '') : (names[Number(slash[1]) - 1] ?? '');
  const since = monthsFrom(name, today, language);
  return since === null || since > 10 ? null : since + 1;
}
const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "un préstamo", "a 30 year loan", "2 kids": the number of something else. */
const countsThings = (low: string, number: ReturnType<typeof quantities>[number]) =>
  /^\s?(?:\w+ )?(?:(?:car|truck|carro)\b|loans?|houses?|homes?|kids?|children|people|miles?|hours?|dogs?|jobs?|liens?|mortgages?|letters?|times|prestamos?|hipotecas?|casas?|hij[oa]s?|ninos?|personas|millas?|horas?|trabajos?|cartas?|veces|ano fijo|segund\w+|segunda casa|abogad\w+)\b/.test(
    low.slice(number.end, number.end + 24),
  );

const inMonths = (value: number, unit: ReturnType<typeof quantities>[number]['unit']) =>
  unit === 'day'
    ? Math.round((value / 30) * 2) / 2
    : unit === 'week'
      ? Math.round((value / 4.345) * 2) / 2
      : unit === 'year'
        ? value * 12
        : value;
