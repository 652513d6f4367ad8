import { type Case, type Fact, facts as factNames, knownValue, type Value } from '../../dialogs/case.ts';
import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { answerIn } from './answer.ts';
import { holdsIn } from './cues.ts';
import { factsIn } from './facts.ts';
import type { Input } from './input.ts';
import { small } from './numberWords.ts';

/** What a message takes back of what was told before, and puts in its place. */

const corrections =
  /\b(?:actually|i meant|i mean|sorry,? (?:it'?s|i|that|\d+)|correction|not \$?\d[\d,.]*k?|no,? (?:it'?s|its|i said|wait|i meant)|wait|that'?s (?:wrong|not right|incorrect)|made a mistake|wrong|i said|change (?:that|it|my)|should be|let me correct|it'?s not|en realidad|quise decir|perdon|me equivoque|corrijo|no es|dije|puse|mas bien|digo|mejor dicho|de hecho|la verdad (?:es|son)|cambie)\b/;

/** "actually it's 4 months, not 2": the facts told anew, where they differ from what is known. */
export function correctedIn(input: Input, typed: string, facts: ToldFacts): Heard | null {
  const day = otherDay(input, typed);
  if (day !== null) return { type: 'corrected', facts: day };
  if (!holdsIn(corrections, typed)) return null;
  const low = inDigits(typed);
  const fresh = withoutDenied(input, low, facts);
  const changed = Object.fromEntries(
    Object.entries(fresh).filter(([fact, heard]) => fact in input.known && differs(input.known, fact as Fact, heard?.value as Value)),
  );
  if (Object.keys(changed).length > 0) return { type: 'corrected', facts: fresh };
  return Object.keys(facts).length === 0 ? namedAgain(input, low) : null;
}

/** "El 28, no el 18": the day of the sale that we hold, put right in its month. */
function otherDay({ known, text }: Input, low: string): ToldFacts | null {
  const said = /\b(?:el|the) (\d{1,2})(?:st|nd|rd|th)?,? (?:y )?(?:no|not) (?:el|the) (\d{1,2})(?:st|nd|rd|th)?\b/.exec(low);
  const held = knownValue(known, 'saleDate') ?? '';
  if (said === null || !/^\d/.test(held) || Number(held.slice(8)) !== Number(said[2])) return null;
  const day = `${held.slice(0, 8)}${(said[1] ?? '').padStart(2, '0')}`;
  return Number.isNaN(Date.parse(day)) ? null : { saleDate: { value: day, said: text.slice(0, 200), sure: 0.85 } };
}

/** "Dije cuatro pero son cinco": small counts as figures. */
const inDigits = (low: string): string =>
  /\b(?:dije|puse|no)\b/.test(low)
    ? low.replace(/\b(?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/g, (word) => String(small[word]))
    : low;

/** "oh wait its 5 months actually": a known count, or what is owed, is named again. */
function namedAgain({ known, text, today, language }: Input, low: string): Heard | null {
  const counts = /\b(?:months?|payments?|meses|pagos)\b/.test(low);
  const named: Fact[] = counts ? ['monthsBehind', 'missedPayments'] : /\b(?:owe|deb(?:o|emos))\b/.test(low) ? ['mortgageBalance'] : [];
  const fact = low.length > 80 ? undefined : named.find((one) => knownValue(known, one) !== undefined);
  const answer = fact && answerIn({ id: fact, fact, kind: counts ? 'count' : 'money' }, { text, today, language }, {});
  if (!answer || !differs(known, fact, answer.value as Value)) return null;
  return { type: 'corrected', facts: { [fact]: { value: answer.value, said: text, sure: answer.sure } } as ToldFacts };
}

/** "4 months, not 2" and "it's 4, not 2": the number that is denied is the old one. */
function withoutDenied(input: Input, low: string, facts: ToldFacts): ToldFacts {
  const swap = deniedNumber(input.known, low);
  if (swap?.[1] === undefined) return recounted(input, low, facts);
  const old = Number(swap[1].replaceAll(',', ''));
  const rest = `${low.slice(0, swap.index)} ${low.slice(swap.index + swap[0].length)}`;
  const was = factNames.find((fact) => sameNumber(knownValue(input.known, fact), old));
  const clean =
    Object.keys(factsIn(rest, input.today, input.language).facts).length > 0 ? factsIn(rest, input.today, input.language).facts : facts;
  if (was === undefined || clean[was] !== undefined) return clean;
  const answer = answerIn(
    { id: was, fact: was, kind: was === 'monthsBehind' || was === 'missedPayments' ? 'count' : 'money' },
    { text: rest, today: input.today, language: input.language },
    clean,
  );
  return answer === null ? clean : { ...clean, [was]: { value: answer.value, said: input.text.slice(0, 200), sure: 0.85 } };
}

/** "No it's 4 months": nothing but the count that we hold, told anew. */
function recounted(input: Input, low: string, facts: ToldFacts): ToldFacts {
  const said =
    /^\W*(?:(?:no|wait|sorry|actually|oops|correction|i mean|i meant|make that|it's|its|more like)[, ]+)+(\d{1,2}) (month|payment)s?(?: (?:behind|now))?\W*$/.exec(
      low,
    );
  const fact = said?.[2] === 'month' ? 'monthsBehind' : 'missedPayments';
  if (said === null || input.ask?.kind === 'count' || typeof knownValue(input.known, fact) !== 'number') return facts;
  return { ...facts, [fact]: { value: Number(said[1]), said: input.text.slice(0, 200), sure: 0.85 } };
}

/** "4, not 2", "no 2", "I said 2 but it's 3": the number that is denied, or that was told before. */
function deniedNumber(known: Case, low: string): RegExpExecArray | null {
  const said = /\bnot \$?(\d[\d,.]*)k?\b/.exec(low) ?? /\bno \$?(\d[\d,.]*)k?\b/.exec(low);
  const first = /\b(?<=\b(?:said|put|typed|told you|dije|puse|conte)(?: \w+){0,2} \$?)(\d[\d,.]*)k?\b(?=[^.;]{1,30}\d)/.exec(low);
  const held = (number: string) => factNames.some((fact) => sameNumber(knownValue(known, fact), Number(number.replaceAll(',', ''))));
  return said ?? (first?.[1] !== undefined && held(first[1]) ? first : null);
}

const sameNumber = (value: unknown, old: number) => typeof value === 'number' && (value === old || value === old * 1000);
const differs = (known: Case, fact: Fact, value: Value) => JSON.stringify(knownValue(known, fact)) !== JSON.stringify(value);
