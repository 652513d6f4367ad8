import { bandOf } from '../money.ts';
import { quantities } from '../numbers.ts';
import { pickedIn } from './choice.ts';
import type { Parser } from './kind.ts';

/** A band of money set aside: from a choice, from a sum, or from "nothing". */
export const band: Parser = (asked) => {
  const { choices } = asked;
  const low = asked.low.replace(retired, ' ');
  if (low !== asked.low && !/\d/.test(low)) return { value: 'under_10k', sure: 0.93 };
  if (
    /\b(?:nothing|none|zero|no savings|broke|not (?:much|a lot|really|any)|nada|cero|ninguno|sin ahorros|no (?:tengo|tenemos)(?: ahorros| nada)?|very little|muy poco|almost nothing|casi nada|don'?t have (?:any|much)|used (?:it )?all up|used it up|(?:all|its|it's) gone|ya (?:me |nos )?l[oa]s? (?:acab|gast)\w+)\b|^\W*(?:no|nope|na|nel|nada nada|ni madres|ni un (?:peso|centavo|quinto))\W*$/.test(
      low,
    )
  )
    return { value: 'under_10k', sure: 0.85 };
  const exact = pickedIn({ low, choices });
  if (exact !== null && exact.sure > 0.95) return exact;
  const money = quantities(low).filter((number) => !number.percent && (number.unit === null || number.money));
  const first = money[0];
  if (first === undefined) return exact;
  const last = money.at(-1) ?? first;
  const value = dollars(first, last);
  return {
    value: bandOf(
      /\b(?:under|less than|below|menos de)\b/.test(low) ? value - 1 : /\b(?:over|more than|above|mas de)\b/.test(low) ? value + 1 : value,
    ),
    sure: money.length > 1 ? 0.7 : 0.88,
  };
};

/** Money for old age, which is not asked for: "60k in my 401k". */
const retired =
  /(?:(?<![\d,.])\$?\d[\d,.]*k? (?:\S+ ){0,3}?(?:in|en) )?(?:\w{2,3} )?\b(?:401 ?k|(?:roth )?ira|pension|retirement\w*|jubilacion|retiro)\b/g;

/** "15" next to "k", or alone under 200: thousands, for nobody counts savings in single dollars here. */
function dollars(first: { value: number; scaled: boolean; money: boolean }, last: { value: number; scaled: boolean }): number {
  if (first.scaled || first.money) return first.value;
  if (last.scaled && first.value < 1000) return first.value * 1000;
  return first.value < 200 ? first.value * 1000 : first.value;
}
