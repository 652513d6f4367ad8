import { moneyIn, scaledFor } from '../money.ts';
import { quantities } from '../numbers.ts';
import type { Parser } from './kind.ts';

/** Dollars. "425" for a loan or a house means 425,000; for a payment it means 425. */
export const money: Parser = ({ low, fact }) => {
  const all = quantities(low).filter(
    (number) => !number.percent && (number.unit === null || number.money) && !boughtFor(low, number.start, fact),
  );
  const today = all.find((number) => /\b(?:now|ahora|today)(?: \w+){0,2} \$?$/.test(low.slice(0, number.start)));
  const numbers = today !== undefined && /\b(?:before|was|used to|antes|era)\b/.test(low) ? [today] : all;
  const named = moneyIn(low, numbers).find((one) => one.fact === fact);
  if (named !== undefined) return { value: named.value, sure: named.sure };
  const range = /(\d[\d,.]*k?)\s?(?:-|to|or|a|o|y|and)\s?(\d[\d,.]*k?)/.test(low) && numbers.length === 2;
  const first = numbers[0];
  if (first === undefined) return /\b(?:nothing|zero|none|nada|cero|paid off|ninguno)\b/.test(low) ? { value: 0, sure: 0.85 } : null;
  if (numbers.length > 1 && !range) return { value: scaledFor(fact, first), sure: 0.55 };
  const last = numbers[1];
  const scaled =
    last?.scaled === true && !first.scaled && first.value < 1000 ? { ...first, scaled: true, value: first.value * 1000 } : first;
  const value = range && last !== undefined ? (scaledFor(fact, scaled) + scaledFor(fact, last)) / 2 : scaledFor(fact, first);
  return { value, sure: range ? 0.75 : surely(fact, first.value, value) };
};

/** What was paid for a house once is not what it is worth. */
const boughtFor = (low: string, at: number, fact: string): boolean =>
  fact === 'homeValue' && /\b(?:bought|paid|compr(?:e|o|amos)|costo)(?: \w+){0,3} \$?$/.test(low.slice(Math.max(0, at - 30), at));

/** A value that was read as thousands is a little less sure; one that no house or payment has is not believed. */
function surely(fact: string, said: number, value: number): number {
  if (said !== value) return said < 20 ? 0.5 : 0.85;
  const house = fact === 'mortgageBalance' || fact === 'homeValue';
  if (house && value < 10_000) return 0.5;
  return (fact === 'monthlyPayment' || fact === 'newPayment') && (value < 100 || value > 25_000) ? 0.5 : 0.95;
}
