import { moneyIn, scaledFor } from '../money.ts';
import { type Quantity, quantities } from '../numbers.ts';
import type { Answer, Asked, Parser } from './kind.ts';

/** Dollars. "425" for a loan or a house means 425,000; for a payment it means 425. */
export const money: Parser = ({ low, fact }) => {
  const all = quantities(low).filter((number) => !number.percent && (number.unit === null || number.money) && !elses(fact, number, low));
  const sum = fact === 'otherLiensAmount' ? sumOf(low, all) : null;
  if (sum !== null) return sum;
  const named = moneyIn(low, all).find((one) => one.fact === fact);
  if (named !== undefined) return { value: named.value, sure: named.sure };
  const range = /(\d[\d,.]*k?)\s?(?:-|to|or|a|o|y|and)\s?\$?(\d[\d,.]*k?)/.test(low) && all.length === 2;
  const today = all.find((number) =>
    /^k? ?(?:now\b|ahora\b|with escrow|con escrow|total|on the house|de la casa)/.test(low.slice(number.end)),
  );
  const first = today ?? all[0];
  if (first === undefined)
    return /\b(?:nothing|zero|none|nada|cero|paid off|ninguno)\b/.test(low) && !/\d/.test(low) ? { value: 0, sure: 0.85 } : null;
  if (all.length > 1 && !range) return { value: scaledFor(fact, first), sure: 0.55 };
  return range ? between(fact, all) : { value: worth(fact, first), sure: surely(fact, first.value, worth(fact, first)) };
};

/** The middle of the two; of a payment that changes the later one. "2-300" is from two hundred on, "250 to 300k" from 250,000. */
function between(fact: Asked['fact'], [first, last]: readonly Quantity[]): Answer {
  if (first === undefined || last === undefined) return null;
  if (fact === 'newPayment') return { value: last.value, sure: 0.75 };
  const times =
    last.scaled && !first.scaled && first.value < 1000 ? 1000 : first.value < 10 && last.value >= 100 && last.value < 1000 ? 100 : 1;
  const from = { ...first, scaled: first.scaled || times === 1000, value: first.value * times };
  return { value: (scaledFor(fact, from) + scaledFor(fact, last)) / 2, sure: 0.75 };
}

/** What they paid once, what is late or due each month, a wage, another debt, how much a payment rose. */
function elses(fact: Asked['fact'], { start, end, value }: Quantity, low: string): boolean {
  const [before, after] = [low.slice(Math.max(0, start - 40), start), low.slice(end, end + 24)];
  if (value > 1985 && value < 2035 && /\b(?:in|since|en|desde|el) $/.test(before)) return true;
  if (/\b(?:make|income|bring home|gano|cards?|tarjetas?|irs) (?:of |like |about |only |como )?\$?$|\bonly make \$?$/.test(before))
    return true;
  if (/^k? ?(?:mil )?(?:on|de|in|of) (?:the |my |mis |las )?(?:credit )?(?:cards?|tarjetas?|car\b)/.test(after)) return true;
  if (fact === 'newPayment')
    return /\b(?:up|by|extra|subio|mas) (?:about |like |como )?\$?$/.test(before) || /^ (?:more|extra|mas|higher)\b/.test(after);
  if (fact !== 'homeValue' && fact !== 'mortgageBalance') return false;
  return (
    /\b(?:bought|paid|purchased|started|compr[eoa]\w*|pag(?:ue|amos|o)|empez\w+)(?: (?:it|la|at|for|in|en|with|like|about|around)){0,3} \$?$/.test(
      before,
    ) || /^k? ?(?:behind|past due|late|a month|per month|\/ ?mo|al mes|atras)/.test(after)
  );
}

/** "9,500 hoa and 22k heloc": asked for all of them together. */
function sumOf(low: string, all: readonly Quantity[]): Answer {
  const several = all.length > 1 && all.length < 5 && all.every(({ value }) => value >= 2) && /\b(?:and|plus|y|mas)\b|[+&,] /.test(low);
  return several && !/\b(?:or|between|o|entre|cards?|first|1st)\b/.test(low)
    ? {
        value: all.reduce(
          (sum, one) => sum + scaledFor('otherLiensAmount', one.value < 5 ? { ...one, scaled: true, value: one.value * 1000 } : one),
          0,
        ),
        sure: 0.75,
      }
    : null;
}

/** "1.2" for a house is a million and more. */
const worth = (fact: Asked['fact'], first: Quantity): number =>
  (fact === 'homeValue' || fact === 'mortgageBalance') && first.value > 1 && first.value < 4 && !Number.isInteger(first.value)
    ? first.value * 1e6
    : scaledFor(fact, first);

/** A value that was read as thousands is a little less sure; one that no house or payment has is not believed. */
function surely(fact: string, said: number, value: number): number {
  if (said !== value) return said < 20 && value < 1e6 ? 0.5 : 0.85;
  const house = fact === 'mortgageBalance' || fact === 'homeValue';
  if (house && value < 10_000) return 0.4;
  return (fact === 'monthlyPayment' || fact === 'newPayment') && (value < 100 || value > 25_000) ? 0.4 : 0.95;
}
