import type { Fact } from '../../../dialogs/case.ts';
import { moneyIn, scaledFor } from '../money.ts';
import { type Quantity, quantities } from '../numbers.ts';
import type { Parser } from './kind.ts';

/** Dollars. "425" for a loan or a house means 425,000; for a payment it means 425. */
export const money: Parser = ({ low, fact }) => {
  const all = quantities(low).filter((number) => !number.percent && (number.unit === null || number.money) && !ofElse(fact, number, low));
  const today = all.find((number) => /\b(?:now|ahora|today)(?: \w+){0,2} \$?$/.test(low.slice(0, number.start)));
  const numbers = today !== undefined && /\b(?:before|was|used to|antes|era)\b/.test(low) ? [today] : all;
  const named = moneyIn(low, numbers).find((one) => one.fact === fact);
  if (named !== undefined) return { value: named.value, sure: named.sure };
  const now = numbers.find((number) =>
    /^k? ?(?:now\b|ahora\b|with escrow|con escrow|total|on the house|de la casa)/.test(low.slice(number.end)),
  );
  const first = now ?? numbers[0];
  if (first === undefined)
    return /\b(?:nothing|zero|none|nada|cero|paid off|ninguno)\b/.test(low) && !/\d/.test(low) ? { value: 0, sure: 0.85 } : null;
  const last = numbers[1];
  if (last !== undefined && numbers.length === 2 && /(\d[\d,.]*k?)\s?(?:-|to|or|a|o|y|and)\s?\$?(\d[\d,.]*k?)/.test(low))
    return { value: fact === 'newPayment' ? last.value : middle(fact, first, last), sure: 0.75 };
  const value = scaledFor(fact, first);
  return { value, sure: Math.min(last === undefined ? 1 : 0.55, surely(fact, first.value, value)) };
};

/** "250 to 300k", "2-300": the first number takes the scale of the second. */
function middle(fact: Fact, first: Quantity, last: Quantity): number {
  const thousands = last.scaled && !first.scaled && first.value < 1000;
  const by = thousands ? 1000 : first.value < 10 && last.value >= 100 && last.value < 1000 ? 100 : 1;
  return (scaledFor(fact, { scaled: first.scaled || thousands, value: first.value * by }) + scaledFor(fact, last)) / 2;
}

const aMonth = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/;
/** What they paid once, what is late or due each month, a wage, another debt, the step by which a payment rose. */
function ofElse(fact: Fact, { start, end, value }: Quantity, low: string): boolean {
  const [before, after] = [low.slice(Math.max(0, start - 40), start), low.slice(end, end + 24)];
  if (value === 401_000 || (fact === 'homeValue' && /\b(?:owe|debo|debemos)\b(?!.*(?:worth|val|sell|zill))/.test(before))) return true;
  if (value < 32 && (aMonth.test(before) || /^ de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)/.test(after))) return true;
  if (value > 1985 && value < 2035 && /\b(?:in|since|en|desde|el) $/.test(before)) return true;
  if (
    /\b(?:make|income|bring home|gano) (?:only |about )?\$?$/.test(before) ||
    /^k? ?(?:mil )?(?:on|de|in) (?:the |my |mis |las )?(?:credit )?(?:cards?|tarjetas?)/.test(after)
  )
    return true;
  if (fact === 'newPayment')
    return /\b(?:up|by|subio|from|was) (?:about |like |como )?\$?$/.test(before) || /^ (?:more|extra|mas|higher)\b/.test(after);
  return (
    (fact === 'homeValue' || fact === 'mortgageBalance') &&
    (/\b(?:bought|paid|started|needs?|compr[eoa]\w*|pag(?:ue|amos)|empez\w+)(?: (?:it|la|at|for|in|en|el|about|around|(?:19|20)\d\d)){0,5} \$?$/.test(
      before,
    ) ||
      /^k? ?(?:behind|past due|late|before|when|a month|per month|\/ ?mo|al mes|atras)/.test(after))
  );
}

/** A value that was read as thousands is a little less sure; one that no house or payment has is not believed. */
function surely(fact: string, said: number, value: number): number {
  if (said !== value) return said < 20 ? 0.5 : 0.85;
  const house = fact === 'mortgageBalance' || fact === 'homeValue';
  if (house && value < 10_000) return 0.4;
  return (fact === 'monthlyPayment' || fact === 'newPayment') && (value < 100 || value > 25_000) ? 0.4 : 0.95;
}
