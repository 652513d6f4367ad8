import { quantities } from '../numbers.ts';
import { countsIn, missedNamed, monthsFrom } from '../standing.ts';
import type { Parser } from './kind.ts';

/** A number of months (or of payments, which are the same to the one who answers). */
export const count: Parser = ({ low, today, language, fact }) => {
  const numbers = quantities(low);
  const told = countsIn(low, numbers, today, language)[0];
  if (told !== undefined) return { value: told.value, sure: told.sure };
  if (
    /^\W*(?:none|zero|cero|0|not (?:any|behind)(?: at all)?|no|nope|nah|ningun[oa](?: todavia| aun)?|nada(?: todavia)?|current|i'?m current|al (?:corriente|dia)|estoy al (?:corriente|dia)|no debo(?: nada)?|up to date|caught up|i'?m not behind|no estoy atrasad[oa])\W*$/.test(
      low,
    )
  )
    return { value: 0, sure: 0.9 };
  const named = missedNamed(`debo ${low}`)[0];
  if (named !== undefined && named.value > 1) return { value: named.value, sure: 0.85 };
  const first = numbers.find((number) => !number.money && !number.percent && !countsThings(low, number));
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
  if (/\b(?:half a year|medio ano)\b/.test(low)) return { value: 6, sure: 0.85 };
  if (/\b(?:few|unos|algunos|several|varios)\b/.test(low)) return { value: 3, sure: 0.4 };
  const since =
    /\b(?:since|desde|from)\b/.test(low) || fact === 'monthsSinceHelp' || /^\W*\w+\W*(?:20\d\d)?\W*$/.test(low)
      ? monthsFrom(low, today, language)
      : null;
  return since === null ? null : { value: fact === 'monthsSinceHelp' ? since : Math.max(1, since + 1), sure: 0.7 };
};

/** "un préstamo", "a 30 year loan", "2 kids": the number of something else. */
const countsThings = (low: string, number: ReturnType<typeof quantities>[number]) =>
  /^\s?(?:\w+ )?(?:loans?|houses?|homes?|kids?|children|people|miles?|hours?|dogs?|jobs?|liens?|mortgages?|letters?|times|prestamos?|hipotecas?|casas?|hij[oa]s?|ninos?|personas|millas?|horas?|trabajos?|cartas?|veces|ano fijo|segund\w+|segunda casa|abogad\w+|chingo|chingal\w+|monton|rato|chorro)\b/.test(
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
