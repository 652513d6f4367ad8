import { quantities } from '../numbers.ts';
import { countsIn, inMonths, monthsFrom, namedMonths } from '../standing.ts';
import { ownWords } from '../then.ts';
import type { Parser } from './kind.ts';

/** A number of months (or of payments, which are the same to the one who answers). */
export const count: Parser = ({ low: typed, today, fact }) => {
  const low = typed.length > 160 ? typed : ownWords(typed);
  const named = namedMonths(low.replace(/^\W*(?:just|only|solo|nomas) /, ''));
  if (named > 1 || (named === 1 && /^\W*(?:just|only|solo|nomas) /.test(low))) return { value: named, sure: 0.8 };
  if (/\b(?:half a year|medio ano)\b/.test(low)) return { value: 6, sure: 0.85 };
  if (/\d\/\d/.test(low) && !/\b1\/2\b/.test(low)) return null;
  const numbers = quantities(low.replace(/ 1\/2\b/, '.5'));
  const told = countsIn(low, numbers, today)[0];
  if (told !== undefined) return { value: told.value, sure: told.sure };
  if (
    /^\W*(?:none|zero|cero|0|not (?:any|behind)(?: at all)?|no|nope|nah|ningun[oa](?: todavia| aun)?|nada(?: todavia)?|current|i'?m current|al (?:corriente|dia)|estoy al (?:corriente|dia)|no debo(?: nada)?|up to date|caught up|i'?m not behind|no estoy atrasad[oa])\W*$/.test(
      low,
    )
  )
    return { value: 0, sure: 0.9 };
  const counts = numbers.filter((number) => !number.money && !number.percent && (number.unit !== null || !countsThings(low, number)));
  const first = counts.find(({ end }) => /^ (?:now|left|ahora)\b/.test(low.slice(end))) ?? counts[0];
  if (first !== undefined && first.value <= (first.unit === 'day' ? 2000 : 120))
    return { value: inMonths(first.value, first.unit), sure: numbers.length > 1 ? 0.7 : 0.93 };
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
      ? monthsFrom(low, today)
      : null;
  return since === null ? null : { value: fact === 'monthsSinceHelp' ? since : Math.max(1, since + 1), sure: 0.7 };
};

/** "un préstamo", "a 30 year loan", "2 kids": the number of something else. */
const countsThings = (low: string, number: ReturnType<typeof quantities>[number]) =>
  /^\s?(?:\w+ )?(?:st|nd|rd|th|(?:car|truck|carro)\b|loans?|houses?|homes?|kids?|children|people|miles?|hours?|dogs?|jobs?|liens?|mortgages?|letters?|times|prestamos?|hipotecas?|casas?|hij[oa]s?|ninos?|personas|millas?|horas?|trabajos?|cartas?|veces|ano fijo|segund\w+|segunda casa|abogad\w+|chingo|chingal\w+|monton|rato|chorro|decir|dicho|poco|poquito)\b/.test(
    low.slice(number.end, number.end + 24),
  );
