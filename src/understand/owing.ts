import { firstOf, holdsIn } from './cues.ts';
import type { Quantity } from './numbers.ts';
import type { Span } from './plain.ts';

/** Months behind or missed payments that were told. */
export type Counted = { fact: 'monthsBehind' | 'missedPayments'; value: number; said: string; sure: number };

/** Which counts of months and payments are owed by this household now, and the counts that are told without the usual words. */

const day = /^[- ]?days?\b/;
/** "A 30 day late", "the 60-day lates": a mark on a report, not how far the loan is behind. */
const markBefore =
  /\b(?:an?|one|the|this|that|these|those|any|single|another|first|only|was|false|wrong|two|three|\d) (?:\w+ )?$|\b(?:report\w*|credit|removed?|score|bureaus?|marks?|bounced|posted|cashed|grace|refinanc\w+)\b/;
/** "You have to be 90 days late before", "call back when we were": what is asked for help, or what may come. */
const condition =
  /\b(?:without (?:\w+ ){0,2}?being|(?:must|should|have to|had to|has to|need(?:s|ed)? to|got to|want(?:ed)? (?:me|us|you) to|supposed to|could|would|might|may) (?:only )?(?:be|get|become|go|fall|make|put|leave)|if (?:you|they|it|(?:i|we)(?! am| are))|which was|when (?:we|i|you|he|she) (?:were|was|are|am|get)|(?:until|till?) (?:you|we|i)(?:'m|'re)?|unless|(?:once|until|when|if) you(?:'re)?|at least|less than|prior to|before|folks|people|anyone|anybody|borrowers|homeowners|someone|not until|yourself|eligible|qualify|what an?)\b(?! (?:they|the bank|he|she) \w+ed)(?: \S+){0,6} ?$/;
/** "They show us four months past due", "a letter that I was two payments behind": their word. */
const theirWord =
  /\b(?:according to|swears?|swore|shows?(?! (?:he|she|mom|dad))|showing(?! delinquent for)|claim\w*|alleg\w*|insist\w*|accus\w*|list(?:s|ed)? (?:me|us)|(?:has|have|had) (?:me|us|it) (?:down|listed|marked)|(?:they|bank|servicer|company|cooper) (?:has|have) (?:me|us)|report(?:s|ed|ing)? (?:me|us|it|this|my)|(?:company|finance|servicing|servicer|bank|lender) (?:is|are|was|were)|in their (?:computer|system|books)|on paper|letters? (?:saying|says?)|(?:(?<!\b(?:husband|wife|son|daughter|mother|mom|dad|lawyer|attorney|i) )(?:says?|told me)|saying)(?: that)? (?:i|we|i'm|it|my \w+|the account|you)(?:'m| am| are| is| was| were)?|put (?:me|us) (?:down|in default)|(?:i|we|it|me|us) looks?|sitting)\b(?: \S+){0,5} ?$/;
const provenAfter =
  /^[^.]{0,40}\b(?:in their (?:computer|system|books)|on paper|sitting in|but (?:i|we) (?:have|never|paid)|i have (?:all )?the|which (?:is|was) (?:not|false))/;
const cured =
  /(?<!\b(?:never|not|to|be|get|getting) (?:\w+ )?)\b(?:caught up (?:now|since)|caught (?:it|them|everything) (?:all )?up|(?:paid|on time|current)(?: \w+){0,2} since|since paid (?:every|all)|on time now|it'?s square\b|as caught up|(?:is|are|am|it'?s|all|got) (?:all )?caught up|made (?:it|them) up\b|brought (?:it|the \w+) (?:up to date|current)|paid (?:both|them (?:both|all)|all of (?:it|them))|(?:am|is|are|'m|'re) (?:now )?current(?! \w+ (?:amount|balance))|square again)\b/;
/** "They couldn't help then because I was current" tells of before. */
const reason = /\b(?:because|coz|cuz|cause|since|as) (?:i|we)(?:'m|'re)? ?$|\b(?:at (?:that|the) time|back then|before that)\b[^.;]*$/;
function isCured(low: string): boolean {
  const found = cured.exec(low);
  return found !== null && !reason.test(low.slice(0, found.index));
}
const stillOwed =
  /\b(?:still (?!report|show)(?:\w+ ){0,2}?(?:behind|owe|short|late|down|past due|\d+|one|two|three|four)|again behind|behind again)\b/;
const others =
  /\b(?:tax(?:es)?|premiums?|insurance|tenants?|renters?|brother|sister|cousin|neighbou?r|truck|car|hoa|dues|rent|electric|refund|son in law|trustee|unit)\b(?: (?!mortgage|i |i'm|we )\S+){0,6} ?$/;
/** "Over the next 6 months", "gave me 6 months without": a stretch of time, where no word for being behind governs it. */
const stretch =
  /\b(?:over|for|within|gave (?:me|us)|waived?(?: \w+){0,3}|offered|spread|up to|prior to)(?: the| a| my| another)?(?: next| last| past| coming| entire| first)? ?$/;
const governed =
  /\b(?:behind|paid|pay|payments?|made|late(?! fee)|delinquent|due|owe\w*|arrears|default|going on|without paying)(?: \S+)? (?:in|for|over|by|about|of|on)(?: the| my| almost| about| over| nearly| around)?(?: last| past)? ?$/;
const dayLate = /^[- ]?days?(?: (?:late|past due))+\b/;

/** "Behind on the property taxes", "two months late on the HOA dues": no state of the loan. */
export const ofOtherBill =
  /^(?: ?(?!and\b|but\b)\S+){0,3}? ?(?:on|with) (?:the |my |our |his |her |their |all )?(?:(?:property|county|school|city|town|real estate|back) )?(?:tax(?:es)?|lot\b|(?:lot|space|park|land) rent|maintenance|storage|hoa|association|condo fees?|dues|insurance|utilit\w+|electric\w*|water bill|light bill|car\b|truck|credit cards?|cards|student loans?)\b(?! and (?:the |my |our )?(?:mortgage|house|loan))/;
/** "Four years of back taxes". */
const taxYears = /^(?:years?|months?)(?: (?:of|in|back|unpaid|property|county))* tax(?:es)?\b/;
/** A second loan that is late beside a first that is paid. */
const secondOnly = /\b(?:heloc|second|2nd|equity (?:line|loan))\b/;
const firstPaid =
  /\b(?:current|up to date|caught up|on time|paid|fine|ok|good) (?:on|with) (?:the |my |our )?(?:first|1st|mortgage)\b|\b(?:first|1st|mortgage) (?:one |mortgage |loan )?(?:is \$?\d[\d,.]* and )?(?:is|are|it'?s) (?:\w+ )?(?:current|up to date|paid|fine|ok)\b/;
export const ofSecond = (low: string, after: string): boolean => secondOnly.test(after.slice(0, 40)) && holdsIn(firstPaid, low);

/** "Current on the first and 4 months behind on Discover". */
const firstThen =
  /\bcurrent (?:on|with) (?:the |my |our )?(?:first|1st|mortgage|house)(?: mortgage| loan)?,? (?:and|but) (?:i'?m |we'?re )?$/;
/** "Missed two trustee payments". */
const ofPlan = /^\S+ (?:of (?:my|the) )?(?:trustee|plan|car|truck|hoa|rent) payments?\b/;

/** "Three years ago we almost lost it, we were eight months behind". */
const longAgo = /^\W*(?:[\w']+ ){1,3}years ago\b(?!.*\b(?:since|still|now)\b)/;
/** True where a count of months, days or payments is a mark on a report, a condition, a claim, over and done, or of something else. */
export function notOwing(low: string, number: Quantity, sentence: Span): boolean {
  const before = low.slice(Math.max(sentence.start, number.start - 60), number.start);
  const after = low.slice(number.end, Math.min(sentence.end, number.end + 60)).replace(/^ /, '');
  const clause = before.split(/[,:]| but | and /).at(-1) ?? '';
  if (number.unit === 'day' && (number.value < 28 || (number.value > 31 && number.value < 60 && number.value !== 45))) return true;
  if (/\d ?- ?$/.test(before) || longAgo.test(low.slice(sentence.start, number.start))) return true;
  if (number.unit === 'week' && number.value < 4) return true;
  if (
    ofOtherBill.test(after) ||
    ofSecond(low, after) ||
    ofSecond(low, clause) ||
    firstThen.test(before) ||
    ofPlan.test(low.slice(number.start, number.end + 30))
  )
    return true;
  if (taxYears.test(after) || (/^years of them\b/.test(after) && /\btaxes\b/.test(low.slice(sentence.start, number.start)))) return true;
  if (/^[- ]?day lates?\b/.test(after) || (day.test(after) && dayLate.test(after) && markBefore.test(clause))) return true;
  if (condition.test(clause) || theirWord.test(clause) || provenAfter.test(after) || others.test(clause)) return true;
  if (/^[^.,]{0,25}\b(?:and|but) now\b/.test(after) && /\b(?:was|started|only|were|had been)\b/.test(clause)) return true;
  if (/^now (?:only |just |its )?\w+\b/.test(after) && /\b(?:was|were) /.test(clause)) return true;
  if (isCured(low.slice(number.end)) && !stillOwed.test(low)) return true;
  return (
    number.unit !== 'payment' &&
    stretch.test(before) &&
    !governed.test(before) &&
    !/^\S+ (?:\w+ )?(?:behind|past due|late|delinq|in arrears|overdue|in default|of (?:arrears|missed)|missed)/.test(after)
  );
}

const count = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const countSaid = (said: string) => (small.indexOf(said) >= 0 ? small.indexOf(said) + 1 : Number(said));
const owing =
  "(?:i|we|he|she|they|my \\w+)(?:'ve|'d)? (?:have |had |'d |'ve |still )?(?:owe|owed|miss|missed|skipped|let go|am behind|was behind|were behind|was short)";
const kindOf = '(?:\\w+ )?(?:house |mortgage |monthly )?';
const paymentWords: readonly RegExp[] = [
  new RegExp(`\\b${count} (?:missed|past due|unpaid|back|overdue|skipped|delinquent) ${kindOf}(?:payments?|notes?)\\b`),
  new RegExp(
    `\\b${count} ${kindOf}(?:payments?|notes?)(?: (?:that|which))?(?: (?:i|we|she|he))?(?: (?:am|are|is|was|were|have))? (?:short|in the hole|in arrears|owed|outstanding|down|delinquent|past due|overdue|(?:could ?n[o']t|couldn'?t|did ?n[o']t|didn'?t|never|(?:have|had) ?n[o']t(?: been able to)?|(?:have|had)n'?t(?: been able to)?|can ?n[o']t|can'?t) (?:make|pay|made|paid)|missed|got away|slipped)`,
  ),
  new RegExp(
    `(?:failed to|n'?t|\\bnot(?: been)? able to|\\bnot|unable to) (?:make|pay|made|paid) ${count} (?:of (?:the|my|our) )?${kindOf}payments?\\b`,
  ),
  new RegExp(
    `(?:\\bmissed|n'?t|\\bnobody|\\bno one|\\bnot)\\b[^.;!?]{0,140}?\\b(?:that'?s|now it'?s) ${count} (?:payments?|pmts?)\\b(?! (?:left|early|ahead))`,
  ),
  new RegExp(`(?<!(?:not|never|n'?t|ever) )\\b(?:missed|skipped|let) (?:(?:the |my |our )?last )?${count}(?: go)?(?= so | and |[.;!?]|$)`),
  new RegExp(`\\b${count} (?:of the )?(?:payments?|pmts?) (?:still )?(?:sitting|unpaid|i (?:had|have) missed)`),
  new RegExp(`\\b(?:let|allowed|watched) ${count} (?:of them |${kindOf}(?:payments?|notes?|months) )?(?:go|slide|slip|lapse|pass|get by)`),
  new RegExp(`\\b(?:the|all|those|these|pay|on|of|makes|that'?s) ${count}(?: ${kindOf}payments?)? (?:that |which )?${owing}\\b`),
  new RegExp(`\\b(?:behind|down|short|back) (?:by )?${count}(?: ${kindOf}payments?)?(?=[.,](?!\\d)| and | so |$)(?! months)`),
  new RegExp(
    `\\b(?:pay|repay|owe|short|make up|catch up on) (?:all |the |just |only |at least )?${count} (?:back )?payments? (?:or |to (?:get|catch|be|bring) )`,
  ),
];
const lastFew = new RegExp(
  `(?:n'?t|\\bnot)(?: \\w+){0,3} (?:make|made|pay|paid|send|sent) (?:the|my|our) last ${count}(?=[.,]|$| ${kindOf}payments?)`,
);
const owedMonths = new RegExp(
  `\\b(?:pay|paying|owe|owed|rather than|repay|for)(?: \\w+){0,2}? (?:all |the |these |those )+(?:of the )?${count} months(?! (?:forbearance|of (?:forbearance|deferral|trial)|trial|plan))|\\b(?:of the|worth of|pay|the) ${count} months'?(?: worth)? (?:that |which )?(?:(?:i|we) (?:owe|missed|am|are|was|were)|(?:were|was|are) (?:past|behind|owed|due|overdue)|at once|at one|all at|past due|behind|owed|in arrears)|\\b${count}[- ]months? (?:or more |or so |and counting )?(?:behind|delinquen\\w+|in arrears|past due|arrears|in the hole|without (?:a|making a|one) payment|since (?:i|we|he|she)(?:'ve| have)? (?:last |even )?(?:made|paid|sent (?:a|any|them|the) (?:payment|money)))|(?<![\\d.])\\b${count} (?:down|behind)(?=[.,]| and | as of|$)`,
);
const onePayment =
  /\b(?:this|last) month (?:i|we) (?:missed|skipped) (?:it|mine|ours)\b|(?<!\bnever )(?<!\bnor )(?<!\bor )(?<!\bnot )(?<!\bbefore (?:i|we) )(?<!\b(?:i|we) (?:ever|never) )(?<!\bhad (?:ever|never) )\b(?:missed|skipped|had to (?:miss|skip)) (?:a|one|my|the|our|his|her|last month'?s?)(?: (?!trustee|rent|car|trial|single|truck|payments)\S+)?(?: (?:house|mortgage))? (?:payment|house note)\b/;
const noPayment =
  /\b(?:never|without|if (?:i|we)|before (?:i|we)(?: ever)? (?:missed|skipped)|nor|haven'?t|have not|has not|hasn'?t|claim\w*|falsely|says? (?:that )?i|said (?:that )?(?:i|we)|made it up)\b/;
const blackedOut =
  /\b(?:missed|skipped|behind on|short on)(?: (?:the|my|our|payments?|house|mortgage|for))* (x{3,4}(?:(?:,? and|,|,? &) (?:the )?x{3,4}){0,5})(?! payment\b(?! ))/;
const halfYear =
  /\b(?:half a year (?:of arrears|behind|in arrears|past due|late|without (?:a payment|paying))|(?:paid|payment) (?:\w+ ){0,2}?(?:in|for) (?:about |over )?half a year)/;
const notMade = new RegExp(
  `\\b(?:on|in|into) (?:our |my )?month (?:number )?${count} (?:of|without) (?:not |no )?(?:pay|paying|payments?)\\b|\\b(?:has|have|had|is|am|are)?(?: not|n't|nt) (?:\\w+ ){0,3}?(?:made|paid|make|pay|sent|send)(?: \\S+){0,4}? (?:in|for) (?:the last |about |over |almost |going on |nearly |like )?${count} months`,
);

function inSentence(text: string): Counted[] {
  if (
    /\b(?:never|forbearance|deferred|(?:added|moved|they put|were put) (?:\w+ ){0,4}?(?:to|on) the (?:end|back)|told (?:me|us)(?: \S+){0,3} not|claim\w*|falsely|trial|if (?:i|we) (?:get|fall|go|miss))\b/.test(
      text,
    )
  )
    return [];
  for (const words of [...paymentWords, lastFew]) {
    const found = words.exec(text);
    const said = found?.slice(1).find((one) => one !== undefined);
    if (found !== null && said !== undefined) return theirs(text, found) ? [] : [counted('missedPayments', countSaid(said), found[0])];
  }
  const months = owedMonths.exec(text) ?? notMade.exec(text);
  const many = months?.slice(1).find((one) => one !== undefined);
  if (months !== null && many !== undefined) return theirs(text, months) ? [] : [counted('monthsBehind', countSaid(many), months[0])];
  const half = firstOf(halfYear, text);
  if (half !== null) return [counted('monthsBehind', 6, half[0])];
  const named = blackedOut.exec(text);
  if (named?.[1] !== undefined && !holdsIn(noPayment, text))
    return [counted('missedPayments', (named[1].match(/x{3,4}/g) ?? []).length, named[0])];
  const one = firstOf(onePayment, text);
  return one === null || holdsIn(noPayment, text) ? [] : [counted('missedPayments', 1, one[0])];
}
const theirs = (text: string, found: RegExpExecArray): boolean => {
  const clause =
    text
      .slice(Math.max(0, found.index - 60), found.index)
      .split(/[,:]| but /)
      .at(-1) ?? '';
  const after = text.slice(found.index + found[0].length);
  return (
    /\b(?:and|or) (?:then )?(?:be|end up|get) $/.test(clause) ||
    [condition, theirWord, others].some((one) => one.test(clause)) ||
    provenAfter.test(after) ||
    ofOtherBill.test(after) ||
    ofSecond(text, after)
  );
};
const counted = (fact: Counted['fact'], value: number, said: string): Counted => ({ fact, value, said, sure: 0.8 });

/** Counts told in other words: payments that were let go, "the four I missed", "pay all three months", months blacked out. */
export function owedIn(low: string, spans: readonly Span[]): Counted[] {
  if (isCured(low) && !stillOwed.test(low)) return [];
  const told = spans.map((span) => low.slice(span.start, span.end)).filter((sentence) => !longAgo.test(sentence));
  return told.flatMap(inSentence);
}
