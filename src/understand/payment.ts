import type { Quantity } from './numbers.ts';
import { carriedPayment, paidElsewhere, toldPayment } from './paymentTold.ts';
import type { Span } from './plain.ts';

/** Which amount is the payment of the mortgage: whose amount it is, whether it is a step or a whole, and which of several stands now. */

const about = '(?:(?:about|around|nearly|almost|over|only|just|approximately|roughly|like|some|maybe|exactly) )?';
const end = (words: string) => new RegExp(`(?:${words})\\$?$`);
const month = '(?: ?\\/ ?mo\\w*| (?:a|per|each|every) (?:mo|month)\\b| monthly)';

/** "Raised my payment $340", "an increase of $210": the step, not the payment. */
const step = end(
  `\\b(?:rais\\w+|increas\\w+|jump\\w*|went|go|goes|gone|going|shot|bump\\w*|rose|risen|climb\\w*|put up|hik\\w+|upped|up|cut|lower\\w*|drop\\w*|reduc\\w+|decreas\\w+|sub(?:io|ieron|e|en)|aument\\w+|baj\\w+|more|extra|another|tack\\w* on)(?: (?:up|down|on|by|of|my|our|the|it|us|me|them|monthly|mortgage|house|payments?|bill|about|around|nearly|almost|over|another|an extra|some|close to|el|pago|la|mensualidad)){0,5} `,
);
/** "Got 2300 from", "I can pay 1200", "used to make 5200, now it's 3100": no payment. */
const received = end(
  `^got |\\b(?:lost|losing|perdi) ${about}|\\bcan (?:pay|do|afford|put|add) (?:[^.]{0,24}\\band )?${about}|\\b(?:heloc|second|2nd)\\b[^.]{0,20}\\bpayment on it is |\\bowed |\\bbalance\\b[^.;]{0,40}\\b(?:go|goes|going|went) (?:up )?to |\\b(?:mak(?:e|ing)|made|earn\\w*|owed)\\b[^.]{0,25}\\bnow (?:it'?s )?`,
);
/** Whose amount it is: the word for it that stands nearest before. */
const ours =
  /\b(?:mortgage|mtg|hipoteca|payments?|pmts?|pymt|notes?|house|paying|(?<!\b(?:my|his|her|our|their|to|not|can) )pay(?= \$?$)|piti|bill(?:s|ed)? (?:me|us)|i pay|we pay|pagos?|pagar|pagamos|se deben?|debo|debemos|mensualidad\w*|letra|casa)\b/g;
const anothers =
  /\b(?:income|wages?|salary|(?:my|his|her|our|their) pay|checks?|paychecks?|pensions?|retirement|ssi|ssdi|social security|disability|unemployment|benefits?|earn\w*|makes?|made|bring(?:s|ing)? (?:in|home)|take home|tenants?|renters?|rents?|rental|lodger|trustee|(?:chapter|ch) \d+|the plan|pmi|hoa|dues|insurance|premiums?|tax(?:es)?|escrow|shortage|fees?|charges?|car|truck|child support|alimony|brother|sister|(?:my|our|his|her) sons?|daughter|mother|mom|cousin|church|company that|law (?:firm|center|office)|lawyers?|attorneys?|appraisal|scores?|credit|utilities|groceries|electric|medical|hospital|heloc|subsidy|offer\w*|collected|an hour|a week|score|in half for|this is theft|retired|full time|part time|a new one|plan is|comp|work(?:s|ed|ing)? (?:at|for)|(?:had|have|has|got|'ve had) (?:an? )?(?:new |good |steady )?job|limpia|cuida|maneja|cocina|gan[oa]|ganamos|sueldo)\b/g;
const onlyOn = end(
  `\\b(?:live[sd]?|living|get(?:ting)? by|widow(?:er)?|survive|retirement and) on ${about}|(?<!behind )(?<!late )\\bon ${about}|\\b(?:his|her) |\\bi'?m an? (?!month|payment|year|couple|bit|little)[a-z ]{3,30}, `,
);
/** "All 14 payments was due, 19,600", "9 payments, 17,370": all of them together. */
const together = end(
  '\\b(?:[3-9]|1\\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:missed )?payments(?: (?:was|were|are|is|late|behind|due|past due)){0,3},? ',
);
/** A whole sum asked for at once, or one that goes elsewhere. */
const lump =
  /^\+?(?: dollars)?(?: (?:a|per|each|every) month| monthly)? (?:decrease|increase|reduction|for (?:\w+ )months\b|raise|from (?:the|my|our)|for (?:taxes|it|insurance|pmi|nothing|the pmi|rent|an?|his|her|child)\b|in (?:late|fees|rent|income|taxes|child|benefits|one\b)|to (?:the trustee|stop|reinstate|catch|bring|get|keep|save|help|settle|my house)|on the arrears|rent\b|(?:pension|income)(?! (?:is |of |about )?\$?\d)|on top(?! of (?:that|it|this))|more\b|less\b|higher|lower|extra|toward|(?:he|she|they) (?:would|could)|all at (?:once|one)|at once|up ?front|right away|immediately|down\b|lump|by (?:the|mon|tue|wed|thu|fri|sat|sun|\d|x)|or (?:the|they|my|it|i|we|be|else)\b|before they|within|worth|minimum|(?:before|after) tax|gross\b|take[- ]home|net\b|with (?:her|him|interest|penalt\w+)\b|,? ?(?:that|which) (?:was|is|were) (?:\d+|two|three|four|five|six) (?:payments|months))|^\. that'?s (?:like |about )?(?:\d+|two|three|four|five|six|seven|eight) (?:payments|months)\b/;
const lumpBefore = end(
  `\\bplus (?:an? )?(?:extra |additional |another )?|\\b(?:if|unless|until|dont|don't) (?:(?:i|we|you) )?(?:don'?t |do not |can )?pay ${about}|\\bup ?front (?:fee|funds|payment)? ?(?:of )?|\\b(?:grew|reached|number had jumped to|total(?:ing|s)?(?: of)?) ${about}`,
);
/** One payment among many, one that went astray, one that would be: not what is due each month. */
const single = end(
  `\\b(?:additional|extra|principal|partial|escrow|down|balloon|lump sum|settlement|half|tax) payments?(?: (?:of|is|was|to|for))? ${about}|\\b(?:one more|another|only|lost|missing) (?:\\w+ )?payment of ${about}|\\b(?:only|one) x{3,4} payment of |\\b(?:two|three|four|\\d) payments at ${about}|\\b(?:lost|keep\\w*|kept|where is|where'?s|holding|find) (?:a|an|my|our|the|one|that) |\\bfirst (?:\\S+ ){0,3}?payments? being (?:\\S+ ){0,5}?|\\bif (?:the|my|our|it) (?:payment )?(?:was|were) ${about}`,
);
const old = end(
  `\\b(?:(?:old|previous|prior|former|original|earlier|last year'?s) (?:mortgage |monthly |house )?(?:payment|note|amount|bill)|payment (?:used to|before)|before (?:all )?(?:this|that|then|the \\w+)(?: \\w+)?,? (?:the|my|our) (?:\\w+ )?payment)(?: (?:was|of|be|had been))? ${about}`,
);
const extra =
  '(?: (?:amount|part|portion|fha|va|now|today|currently|alone|itself|only|with escrow|with taxes and insurance|including escrow|here|on the \\w+)){0,2}';
const payWord = `(?:(?:our|my|the)(?: new| monthly| mortgage){0,2} (?:bill|statement)(?: every month| each month)?|(?<!escrow )(?<!rent )(?:payments?|pmts?|pymt)|(?<!car )(?<!truck )note|(?:monthly|new) amount|mensualidad|cuota|letra)${extra}`;
const mortgage = `(?<!second )(?<!2nd )(?:mortgage|mtg|(?:fha|va|usda|home) loan|hipoteca)${extra}(?:,? which(?! should))?`;
const being =
  '(?:is(?: now| still| about| set at)?|are(?: now)?|was|were|being|of|runs?(?: me| us)?|comes? (?:out )?to|came to|takes|eats(?: up)?|costs?(?: me| us)?|becomes?|became|at|has been|should be|es|son|es de|(?:me )?sale en|quedo en|(?:went |goes |going |come |came |gone |them |it )?(?:down |up )?to)';
/** "My monthly payment with escrow is $1,845". */
const named = end(`\\b(?:${payWord}(?: ${being}|'s)?|${mortgage} ${being}) ${about}|\\bnow (?:it'?s|it is) ${about}`);

const last = (text: string, words: RegExp): number => [...text.matchAll(words)].at(-1)?.index ?? -1;
const beforeOf = (low: string, at: number, from: number, reach = 70) => low.slice(Math.max(from, at - reach), at);

/** True where an amount that looks like the payment is a step of it, somebody's income, another bill, a lump sum or a single payment. */
export function notThePayment(number: Quantity, low: string, sentence: Span): boolean {
  const before = beforeOf(low, number.start, sentence.start);
  const after = low.slice(number.end, number.end + 40);
  if (noPayment(before, after) || paidElsewhere(number, before, after) || (number.value >= 4000 && together.test(before))) return true;
  if (/\bpay(?:ing)? (?:them|him|her) \$?$/.test(before) && !/^ ?(?:(?:an?|per|each|every)\b|\/)/.test(after)) return true;
  if (named.test(before)) return false;
  if (/\bi rent this (?:house|place)\b/.test(low)) return true;
  return ofAnother(before, after);
}

const noPayment = (before: string, after: string): boolean =>
  step.test(before) || received.test(before) || single.test(before) || old.test(before) || lump.test(after) || lumpBefore.test(before);

function ofAnother(before: string, after: string): boolean {
  if (onlyOn.test(before) && new RegExp(`^${month}`).test(after)) return true;
  const others = last(before, anothers);
  return others >= 0 && others > last(before, ours);
}

const regular = end(
  '\\b(?:the|my|our|that|this|a|an) (?:regular|normal|usual|new|full|higher)(?: monthly)?(?: mortgage)?(?: payment)?(?: of)? ',
);
const regularAfter = /^(?:[,.;]|$| (?:payments?|a month|per month|is\b|on\b|in\b|until|since|starting|each|and\b|but\b|was refused))/;
const mortgageAfter =
  /^ (?:a month |monthly )?(?:house |mortgage |monthly )(?:payment|note)\b|^ mortgage\b(?! (?:\$?\d,?\d\d|balance|loan|with|of|at))/;
const paid = end('\\b(?:pay|paid|send|sent|mail|mailed|paying|made)(?: them| in| exactly)? ');
const habit =
  /^[^.;$]{0,28}?\b(?:(?:each|every|a|per) month|of (?:every|each) month|like (?:i|we) (?:always|have)|same as (?:ever|always)|faithfully|as always|month in)\b/;
const bills = end(
  `\\b(?:(?:they|it|one|servicer|company|bank|lender) (?:now )?(?:wants?|want|bills?|billed|quotes?|charges?|is billing|is asking)|bills? (?:me|us|was for|is|came to)|i'?m (?:now )?supposed to pay|have to pay|stuck (?:with|paying))(?: (?:me|us))?(?: for)? ${about}`,
);
const monthly = /\b(?:month|monthly|payment|used to|was paying|coupon|adjust\w*|insurance went up|escrow|beginning|old one)\b/;
const sumAsked =
  /\b(?:fees?|attorney|lawyers?|radio|trustee|reinstate\w*|arrears|past due|sale|upfront|up front|contractor|roof|appraisal|catch up|default|down payment|closing)\b/;
const withEscrow = end(
  `\\b(?:with|plus|including) (?:the )?(?:escrow|taxes|insurance|taxes and insurance)(?: it)?(?: is| comes to| makes it| that is| it'?s|,)? ${about}`,
);
const theHouse = end(`\\b(?:house|mortgage|house note) (?:is|takes|eats|runs|costs)(?: (?:me|us|up))? ${about}`);

function isNamed(number: Quantity, low: string, sentence: Span): boolean {
  const before = beforeOf(low, number.start, sentence.start);
  const after = low.slice(number.end, number.end + 45);
  const whole = low.slice(sentence.start, sentence.end);
  if (paidElsewhere(number, before, after) || wished.test(before)) return false;
  if (carriedPayment(number, before, after)) return true;
  if (noPayment(before, after)) return false;
  if (number.value >= 4000 && together.test(before)) return false;
  if (regular.test(before) && regularAfter.test(after)) return true;
  if (plans.test(whole) || offered.test(before)) return false;
  if (named.test(before) || (eachOf.test(after) && /\bpayments?\b/.test(before))) return true;
  if (theHouse.test(before) && number.value < 6000) return true;
  if (mortgageAfter.test(after) && number.value < 6000 && !/\b(?:made|lost|sent|paid|another|last) an? $/.test(before)) return true;
  if (withEscrow.test(before) || fromNow.test(after) || (low[number.start + 1] !== '.' && toldPayment(number, before, after))) return true;
  if (number.value < 5000 && !sumAsked.test(whole) && (cannot.test(before) || (bills.test(before) && monthly.test(whole)))) return true;
  return paid.test(before) && habit.test(after) && !ofAnother(before, after);
}
const fromNow =
  /^(?:\.\d\d)?(?: a month| per month| monthly)? (?:from (?:here|now) on|going forward|is what (?:leaves|i pay|we pay|comes out|i send|we send|the (?:house|mortgage)))/;
const eachOf = /^ each\b|^,? (?:which is )?(?:one|a) months?'?s? (?:mortgage )?payment/;
const cannot = end(`\\b(?:can'?t|cannot|can not|hardly|barely|couldn'?t|could not) (?:make|cover|afford) (?:the |this )?${about}`);

const fitsPayment = (number: Quantity) =>
  !number.percent &&
  number.value >= 200 &&
  number.value <= 15_000 &&
  (number.money || number.value >= 400) &&
  !(number.scaled && number.value % 1000 === 0);

/** Payments that are told in so many words; `numbers` are those that are money. */
export function paymentsNamed(low: string, numbers: readonly Quantity[], at: (place: number) => Span): Quantity[] {
  return numbers.filter((number) => fitsPayment(number) && isNamed(number, low, at(number.start)));
}
/** Of several payments that are named the one of today. */
export const isToday = (number: Quantity, low: string): boolean =>
  /\b(?:now|new|today|currently)\b[^.;$]{0,20}$/.test(low.slice(Math.max(0, number.start - 40), number.start));
const offered = /\b(?:offer\w*|could (?:only )?make|propos\w*)\b/;
/** "Can they lower my payment to 1500": what is hoped for. */
const wished = /\b(?:can|could|will|would) (?:they|you|u|the bank) (?:\w+ ){0,2}?(?:lower|drop|knock|cut|reduce|bring|get|make)\b/;
/** Amounts of a trial, a plan or a pause. */
const plans = /\b(?:trial|trail|repayment plan|forbearance|work-?out plan|tpp)\b/;

const wasOnce =
  /\b(?:was|were|used to be|started (?:out )?at|began at|had|from|what was|paid|paying|at|payment last year|payment)\b[^.;$]{0,18}\$?$/;
const isNow =
  /\b(?:now|today|this year|then|till|until|turned into|became|these days|currently|since|the (?:second|next|last)|up to|went to|moved to|this (?:x{2,4}|month|spring|summer|fall|winter)|it(?:'?s| is| was))\b|^ to \$?\d/;
const ofPayment = /\b(?:payments?|pmts?|mortgage|house note|note|monthly bill|interest only|subsidy|rate reset)\b/;
const ofOther =
  /\b(?:scores?|credit|tax bill|premium|wages?|pay went|income|worth|value|apprais\w*|rent|balance|principal|payoff|quote|reinstate\w*|escrow payment)\b/;

/** "Was $955, then $1,040, now $1,265": the last of a row is the payment, and those before it are none. */
export function lastOfRow(low: string, numbers: readonly Quantity[]): { now: Quantity; before: Quantity[] } | null {
  const first = numbers.findIndex((number, i) => fitsPayment(number) && startsRow(low, number, numbers[i + 1]));
  if (first < 0) return null;
  let to = first + 1;
  while (follows(low, numbers[to], numbers[to + 1])) to++;
  const now = numbers[to] as Quantity;
  return { now, before: numbers.slice(first, to) };
}

function startsRow(low: string, one: Quantity, next: Quantity | undefined): boolean {
  const before = low.slice(Math.max(0, one.start - 60), one.start);
  return (
    wasOnce.test(before) &&
    ofPayment.test(before) &&
    !ofOther.test(before) &&
    !step.test(before) &&
    !/\b(?:is|are|now)\b[^.;$]{0,12}$/.test(before) &&
    !(/\b(?:to|at) \$?$/.test(before) && /\b(?:it|which|that) was\b/.test(low.slice(one.end, next?.start))) &&
    follows(low, one, next) &&
    isNow.test(low.slice(one.end, (next?.end ?? 0) + 8))
  );
}

function follows(low: string, one: Quantity | undefined, next: Quantity | undefined): boolean {
  if (one === undefined || next === undefined || !fitsPayment(next)) return false;
  const between = low.slice(one.end, next.start);
  if (between.length > 60 || /[.;?!]\s|\b(?:instead of|rather than|income|wages?|rent|fees?|shortage|by|tenant)\b/.test(between))
    return false;
  return next.value > one.value * 0.4 && next.value < one.value * 4 && !step.test(low.slice(Math.max(0, next.start - 40), next.start));
}

/** In a longer message "from $1,400 to $2,150" needs a payment that moves: it may be a credit score, a wage or a bill. */
export function ofThePayment(before: string, after: string): boolean {
  const clause = before.split(/[.;?!]\s/).at(-1) ?? '';
  if (
    /\b(?:scores?|credit|wages?|(?:my|his|her|our) pay|tax(?:es)?|bill|premiums?|homeowners|insurance|hours|escrow|plan amount) (?:\w+ ){0,3}$/.test(
      clause,
    )
  )
    return false;
  return (
    /^ ?(?:\/|a|per|each)? ?mo/.test(after) ||
    /\b(?:payments?|pmts?|mortgage|monthly|note|rate|arm|loan|interest|subsidy|pago|mensualidad|hipoteca|letra|cuota)\b/.test(clause)
  );
}
