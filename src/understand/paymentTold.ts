import type { Quantity } from './numbers.ts';

/** The payment as long stories tell it: beside the loan between two commas, as what is covered each month, as the price of one payment. */

const about = '(?:(?:about|around|nearly|almost|only|just|like|some|maybe|still) )?';
const end = (words: string) => new RegExp(`(?:${words})\\$?$`);

/** "I kept paying the 1,642", "his pay covers the $4,120 for now". */
const carried = end(
  "\\b(?:cover|carr(?:y|i)|pay|send|handl|manag|swing|kept up|keep up)(?:e|es|s|ed|ing)?(?: on)? (?:the|that|her|his) ",
);
const carriedAfter =
  /^(?:[.,;]|$)|^ (?:(?:a|each|every|per) month|monthly|for now|on (?:my|our|his|her) own|out of|from (?:the|my|our|his|her)|by my|alone|my ?self|each|payment|and\b|but\b|n\b|just fine)/;
/** "One payment behind, $1,230", "December's $1,975", "3 x 1,588", "it starts in January at 1,190". */
const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)';
const single = end(
  `\\b(?:one|1|a single) (?:\\w+ )?(?:payment|pmt) (?:behind|late|short|down)(?: (?:now|again))?,? ${about}|\\b${months}'s ${about}|\\b(?:two|three|four|five|six|\\d{1,2}) ?x |\\b(?:starts?|starting|begins?|beginning|kicks in) (?:in |on |with )?(?:${months}|the first|next month)(?: \\d{1,2}(?:st)?)? (?:at|with) ${about}`,
);
const eachAfter = /^(?: each(?! (?:month|time))| apiece| ea\b| ?x ?\d{1,2}\b| times (?:two|three|four|five|six|\d)\b)/;
const counted = /\b(?:payments?|pmts?|months?|mos?|past due|behind|missed)\b/;
const countedAfter = /^[^.;$]{0,12}\b(?:payments?|pmts?|months?|mos?|missed)\b/;
/** "The mortgage, which runs $688", "the mortgage part being 1,475", "put our payment at $2,730". */
const mortgage = '(?<!second )(?<!2nd )(?:mortgage|mtg|house|home loan|first|1st|payment|pmt)';
const part = '(?: (?:part|portion|itself|alone|fha|va|usda|loan|note))?';
const being = "(?:,? (?:which|that))? ?(?:is|runs|was|being|costs|comes to|takes|wants|at|of|'s|it is|still wants|still runs)";
const named = end(`\\b${mortgage}${part} ?${being} ${about}|\\bpayment's ${about}|\\b(?:on time|never late|current),? at ${about}`);
/** "Rent here and $2,450 on the house there", "we are paying $3,480 for a rectangle of gravel". */
const onHouse = /^ (?:on|for) (?:the|my|our|a|this) (?:first|1st|house|mortgage|home|place|condo|cabin|lot|slab|chimney|rectangle)\b/;
const wanted = /\b(?:mortgage|mtg|bank|lender|servicer) (?:still )?(?:wants|want|bills|takes) \$?$/;
const otherThing = /\b(?:truck|car|lot|repo\w*)\b/;
const paying = /\b(?:pay|paying|pays|rent|sending|send)\b[^.;]{0,40}$|\bon the (?:second|2nd),? $/;

/** Words of a loan that is being paid, then the amount between commas: "still pay, 1,350, never missed", "FHA loan, $1,284, I only put 3.5 down". */
const loanWords =
  /\b(?:mortgage|mtg|house note|house payment|note|loan|payments?|pmts?|paid up|kept up|keep it up|on time|never (?:been )?late|current|never missed|still pay|paid (?:it|the house))\b[^;$\d]{0,64}(?:, ?|\b(?:from|with|through|thru) (?:an? |my |our |the )?(?:credit union|bank) )\$?$/;
const beside = /^ ?(?:,(?! ?(?:\d|\w+ percent))|\.(?!\d)|$|a month|each month|every month|per month|a mo\b|\/ ?mo|monthly|auto)/;
const notBeside =
  /\b(?:behind|past due|arrear\w*|owe[ds]?|owing|worth|reinstate\w*|fees?|second|2nd|heloc|helocs|equity|third|rent|tenants?|hoa|dues|car|truck|card|tax(?:es)?|insurance|premium|score|income|salary|pension|social security|disability|make|makes|trial|offer\w*|late|missed|check|escrow|trustee|down|sold|returned|rejected|student|sba|business|total|lump|extra|principal|bought|lawyer|attorney|contractor|at once|all of it|rate|percent|paid it all)\b/;

const fits = ({ value, spelt }: Quantity): boolean => value >= 250 && value <= 9000 && value % 1 === 0 && !(spelt && value < 400);

/** What is carried each month, whatever follows: "paying the 1,642 from the joint account". */
export const carriedPayment = (number: Quantity, before: string, after: string): boolean =>
  fits(number) &&
  !/\btrustee\b/.test(before.slice(-40)) &&
  ((carried.test(before) && carriedAfter.test(after)) || (onHouse.test(after) && (paying.test(before) || wanted.test(before))));

/** True where a long story tells an amount as the payment of the loan. */
export function toldPayment(number: Quantity, before: string, after: string): boolean {
  if (!fits(number)) return false;
  if (single.test(before) || named.test(before)) return true;
  if (eachAfter.test(after) && (counted.test(before) || countedAfter.test(after))) return !otherThing.test(before);
  const loan = loanWords.exec(before);
  return loan !== null && beside.test(after) && !notBeside.test(loan[0].replace(/\bnever (?:been )?(?:late|missed)\b|\blife insurance\b/g, ''));
}

/** Care, a tenant's rent, a buyer's or a swindler's take, a tax that comes once a year: amounts a month that are no payment of the loan. */
const elsewhere =
  /\b(?:memory (?:unit|care)|nursing home|assisted living|day ?care|aide|sitters?|tuition|special assessment|annual|yearly|lot rent|i rent (?:this|the|a|here)|(?:he|she) (?:gets?|takes?|collects?|charges?)|(?:counted|count|rel(?:y|ied)) on|trustee (?:payment|pmt|gets|takes))\b[^;]{0,44}$/;
const elsewhereAfter =
  /^(?: a month| a mo| monthly)? (?:(?:that )?(?:i|we) (?:counted|relied|never got|used to get)|from (?:me|us)\b|ss\b|in rent|rent\b|special|of (?:that|it|the) left)|^ ?(?:and (?:something|change) )?(?:a|per|each|every|\/) ?(?:week|wk|hour|hr|year|yr)\b|^,? (?:once )?(?:a year|annually)\b/;

/** True where an amount by the month is care, rent, a share or a sum by the year. */
export const paidElsewhere = (number: Quantity, before: string, after: string): boolean =>
  number.value >= (number.scaled ? 10_000 : 12_000) || elsewhere.test(before) || elsewhereAfter.test(after);
