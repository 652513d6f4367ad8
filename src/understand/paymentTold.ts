import type { Quantity } from './numbers.ts';
import { anyMonth } from './when.ts';

/** The payment as long stories tell it: beside the loan between two commas, as what is carried each month, as the price of one payment. */

const end = (words: string) => new RegExp(`(?:${words}) ?(?:(?:about|around|only|just|like|still) )?\\$?$`);

/** "I kept paying the 1,642", "his pay covers the $4,120 for now". */
const carried = end('\\b(?:cover|carr[yi]|pay|send|handl|swing|kept up)(?:e|es|s|ed|ing)? (?:the|that|her|his)');
const carriedAfter = /^(?:[.,;]|$| (?:(?:a|each|every|per) month|for now|on (?:my|our|his|her) own|out of|from|myself|alone|and|but|n)\b)/;
/** "Rent here and $2,450 on the house there", "the bank still wants 1,733 for a house". */
const onHouse = /^ (?:on|for) (?:the|my|our|a) (?:first|1st|house|mortgage|home|place|condo|cabin|lot|rectangle)\b/;
const paying = /\b(?:(?:pay|paying|rent|sending)\b[^.;]{0,40}|(?:mortgage|mtg|bank) (?:still )?wants \$?|on the (?:second|2nd),? )$/;
/** "One payment behind, $1,230", "December's $1,975", "3 x 1,588", "it starts in January at 1,190". */
const single = end(
  `\\b(?:one|1) (?:\\w+ )?(?:payment|pmt) (?:behind|late|short|down),?|\\b${anyMonth}'s|\\b\\d x|\\b(?:start|begin)(?:s|ing) (?:in )?(?:${anyMonth}|next month) (?:at|with)`,
);
const each = /^ (?:each\b(?! month)|apiece|ea\b|x ?\d\b|times \w+)/;
const counted = /\b(?:payments?|pmts?|months?|mos?|past due|missed)\b/;
const otherThing = /\b(?:truck|car|lot|repo\w*)\b/;
/** Words of a loan that is being paid, then the amount: "still pay, 1,350, never missed", "FHA loan, $1,284, I only put 3.5 down". */
const loanPaid =
  /\b(?:mortgage|mtg|note|loan|payments?|pmts?|paid up|kept up|on time|never (?:been )?late|current|never missed|still pay)\b[^;$\d]{0,64}(?:, ?|\bfrom (?:an? |my )?(?:credit union|bank) )\$?$/;
const beside = /^ ?(?:,(?! ?(?:\d|\w+ percent))|\.(?!\d)|$|(?:a|each|every|per) mo|\/ ?mo|monthly|auto)/;
const another =
  /\b(?:behind|past due|arrear\w*|ow(?:e[ds]?|ing)|worth|reinstate\w*|fees?|second|2nd|helocs?|equity|rent|tenants?|hoa|dues|car|truck|card|tax(?:es)?|insurance|premium|score|income|salary|pension|social security|disability|makes?|trial|offer\w*|late|missed|check|escrow|trustee|down|sold|returned|student|sba|business|total|lump|extra|principal|bought|lawyer|attorney|contractor|at once|rate)\b/;
const fine = /\bnever (?:been )?(?:late|missed)\b|\blife insurance\b/g;

const fits = ({ value, spelt }: Quantity): boolean => value >= (spelt ? 400 : 250) && value <= 9000 && value % 1 === 0;

/** What is carried each month, whatever follows: "paying the 1,642 from the joint account". */
export const carriedPayment = (number: Quantity, before: string, after: string): boolean =>
  fits(number) &&
  !/\btrustee\b/.test(before.slice(-40)) &&
  ((carried.test(before) && carriedAfter.test(after)) || (onHouse.test(after) && paying.test(before)));

/** True where a long story tells an amount as the payment of the loan. */
export function toldPayment(number: Quantity, before: string, after: string): boolean {
  if (!fits(number)) return false;
  if (single.test(before)) return true;
  if (each.test(after) && counted.test(before + after.slice(0, 16))) return !otherThing.test(before);
  const loan = loanPaid.exec(before);
  return loan !== null && beside.test(after) && !another.test(loan[0].replace(fine, ''));
}

const elsewhere =
  /\b(?:memory (?:unit|care)|nursing home|assisted living|day ?care|aide|sitters?|tuition|special assessment|annual|yearly|lot rent|i rent (?:this|here)|s?he (?:gets|takes|collects)|count(?:ed)? on|trustee (?:payment|pmt|gets|takes))\b(?![^;]*\b(?:payment|mortgage|mtg|note|loan)\b)[^;]{0,44}$/;
const elsewhereAfter =
  /^(?: a month| a mo)? (?:(?:that )?(?:i|we) (?:counted|relied|never got|used to get)|ss\b|in rent|special)|^ (?:and (?:something|change) )?(?:a|per|each|every) ?(?:week|wk|hour|year|yr)\b/;

/** True where an amount by the month is care, a tenant's rent, a swindler's take, or a sum by the week or the year. */
export const paidElsewhere = (number: Quantity, before: string, after: string): boolean =>
  number.value >= (number.scaled ? 10_000 : 12_000) || elsewhere.test(before) || elsewhereAfter.test(after);
