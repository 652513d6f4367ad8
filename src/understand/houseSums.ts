import { holdsIn } from './cues.ts';
import { type MoneyHeard, scaledFor } from './money.ts';
import type { Quantity } from './numbers.ts';

/** What is owed and what the house is worth: which sums are neither, which of two stands now, and sums told in other words. */

const end = (words: string) =>
  new RegExp(
    `(?:${words})(?: (?:about|around|roughly|maybe|like|approximately|over|the|first|another|a|an|only|under|of|with|for|is|by|extra|remaining|full))* ?\\$?$`,
  );
/** Added to it, paid on it, lent, asked for, or a sum of something else. */
const beside = end(
  "\\b(?:add(?:ed|ing|s)?|tack(?:ed|ing)? on|saved?|sending|sent|wired|paid|release|releas(?:ed|ing)|forg[ai]ve[ns]?|deferred|give|gave (?:me|us)|lent|borrow|loaned|balloon|limit|deductible|damage|lost|loss|profit|short|everyone with|401|403|capital one|grew by|went up(?: by)?|dropped(?: by)?|increased? by|do not have|don't have|didn't have|did not have|asking (?:me|us)|used a value|value for the house|bought(?: it| the house)?|originally|down payment)",
);
const besideAfter =
  /^k?(?:\.\d\d)? ?(?:dollars )?(?:(?:more|over)(?: [\w']+){0,4}? (?:than|what)\b|worth,|worth of|too (?:high|low)|principal (?:payment|reduction)|to (?:offset|the principal|principal|bring|reinstate)|in (?:a |the )?(?:deferred|damage|fees|arrears|interest)|they (?:are|were) asking|on the (?:courthouse )?steps|at (?:the )?(?:auction|sheriff|foreclosure)|deferred|down(?: payment)?\b|special assess|each\b|left (?:over|from|of (?:the|my|our|his|her|that|it))\b|(?:and (?:something|change) )?(?:a|per|an|every) (?:week|wk|hour|year)\b|(?:\S+ ){0,5}on the (?:cattle|cows|combine|tractor|planter|equipment|truck|car|boat|cards?|rig)\b|lower|higher|more than|less than|toward|forgiven|was forgiven|in repairs)/;
const settled =
  /\b(?:paid (?:it|this|the|my|our|that)(?: (?:loan|mortgage|house|heloc|home equity|line|second|note))*(?: \w+)? (?:off|in full|down to zero)|(?:was|been|is) (?:paid off|paid in full|charged off|satisfied|discharged)|charged off|wired (?:it|that|the|exactly)|(?:was|were|got) sold (?:on|at) the (?:courthouse|auction|steps)|short sale closed|after the foreclosure sale|(?:still )?(?:reports?|shows?) (?:it |as )?(?:open|a balance|an? \$?[\d,]+ balance))\b/;
/** "The electric I owe four hundred", "to bring the loan current takes": another bill, or the arrears. */
const ofOther =
  /\b(?:(?:electric|water|gas|light|phone|power|truck|car|boat)(?: bill)?,? (?:i|we) (?:still )?owe|(?:bring|get)(?:ing)? (?:it|me|us|(?:the|my|our) \w+) (?:current|up to date|caught up)\b[^.;]{0,20}) \$?$/;
const longAgo =
  /\b(?:\d+|\w+) years? ago(?: \w+)? ?\$?$|\b(?:was|were) (?:worth|valued|appraised)(?: \w+){0,2} ?\$?$(?<=\b(?:which|when|before|back then|once)\b.{0,30})/;

/** A sum that only stands near the words for a balance or a value. */
function besideIt(one: MoneyHeard, low: string): boolean {
  const before = low.slice(Math.max(0, one.span.start - 50), one.span.start);
  const after = low.slice(one.span.end, one.span.end + 30);
  if (/^\$?40[13] ?\(?k/.test(low.slice(one.span.start, one.span.end + 2))) return true;
  if (beside.test(before) || besideAfter.test(after) || ofOther.test(before)) return true;
  if (/^\d\d$/.test(low.slice(one.span.start, one.span.end)) && /(?:%|\bpercent\b)[^.;]{0,50}$/.test(before)) return true;
  return one.fact === 'mortgageBalance' ? holdsIn(settled, low) : longAgo.test(before) || /^ ?- ?\$?\d/.test(after);
}

const word = /\b(?:balance|principal|payoff|pay off|owed?|owing)\b[^.;]{0,40}?$/;
const step =
  /^(?:\.\d\d)?(?: [\w']+){0,14}?,?(?: [\w']+){0,3}? (?:to|now|it was|it is|it's|says?|they say|has|and|but|shows?|was|then|said|i owe|claims?|is)(?: (?:it is|it's|it was|i owe|about|over|up to|nearly|the|that|with|now|is|was|as of xxxx xxxx, xxxx and))* \$?$/;
const otherSum =
  /\b(?:tax|county|assess\w*|payments?|worth|value|apprais\w+|fees?|arrears|month|sold|offer|escrow|second|insurance|behind|rate|refund|zillow|short|reinstate\w*|sister|brother|agent|bring|listed|realtor|up to)\b/;

/** "The balance was 150,000 and now they say it is 171,000": the later of two stands. */
function laterBalance(low: string, numbers: readonly Quantity[]): { now: Quantity; before: Quantity } | null {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [before, now] = [numbers[i] as Quantity, numbers[i + 1] as Quantity];
    if (before.value < 15_000 || now.value < before.value * 0.6 || now.value > before.value * 2 || now.percent) continue;
    const between = low.slice(before.end, now.start);
    const lead = low.slice(Math.max(0, before.start - 60), before.start);
    if (between.length > 110 || !word.test(lead) || /\bstill owe\b/.test(lead)) continue;
    if (step.test(between) && !otherSum.test(between)) return { now, before };
  }
  return null;
}

const judge =
  "(?:appraisals?|appraiser|apprais\\w+|broker(?:'?s)?|bpo|county|assessor|(?<!special )assess(?:ed|ment)|tax (?:value|card)|realtors?|zestimate|zillow|redfin|inspector)";
const worth = new RegExp(
  `\\b${judge}\\b[^.;$]{0,60}?\\b(?:(?:put|has|had|have|valued?|priced|got|pegged|listed|estimates?d?|lowered)(?: (?:it|my|our|the|this|us|\\w+))?(?: (?:home|house|place|property|condo))?(?: (?:assessed|valued|appraised|down))?(?: (?:at|to))|(?:could|would|might|can|'d) (?:get|bring|fetch|sell for)|came (?:in |back |out )?at|came (?:in|back)(?: at)?|(?:was|is|only|said|says?|shows?|of|at|thinks?|figures|guess(?:es|ed)?|reckons?)|it (?:at|for))(?: (?:about|around|only|like|maybe|a|just|more like))* ?$`,
);
const notWorth =
  /\b(?:paid|fee|cost|charged?|taxes|quote|npv|used|across the street|neighbou?rs?)\b[^.;]{0,40}$|\b(?:score|years?|sold)\b[^.;]{0,20}$/;
const bringing =
  /\b(?:best|highest|top|only) (?:cash )?offer (?:(?:so far|yet|we got|we'?ve (?:had|got|gotten)|i got|i'?ve (?:had|got|gotten)|that came|to date) )?(?:is|was|came in at|at|of) ?$|\bunder contract (?:at|for) ?$|\b(?:house|home|place|property|condo) (?:\w+ ){0,2}?(?:came (?:in|back) at|wouldn'?t bring|would(?:n'?t)? (?:only )?(?:sell for|fetch|bring)|is only worth|(?:sell|list|go) (?:it )?(?:to \w+ \w+ )?for)(?: (?:about|around|only|maybe))* ?$/;
const owedAfter =
  /^k?(?:\.\d\d)?,? (?:dollars )?(?:against (?:it|the house)|left (?:to pay|on (?:it|the (?:loan|mortgage|house|note)))|is (?:still )?(?:owed|due)|to (?:pay (?:it|this|the (?:loan|house|mortgage)) off|pay off (?:the|this|my))|mortgage\b(?! (?:payment|insurance|company|broker|for|from)))/;
const owedBefore =
  /\b(?:put the debt|the debt (?:is|stands)) (?:at )?$|\b(?:loan'?s at|loan is at|(?:i|we|she|he|mom|dad)(?: still| now| only)? (?:owe|owes)|still owe|mortgage balance (?:\w+ ){0,3}?(?:for|of)|demanding|balance (?:is |is now |of |stands at |sits at ))(?: (?:about|around|over|roughly|more than|just|a little|close to|nearly|almost))* ?$/;
const plainLoan =
  /\b(?:applied|apply|preapproved|pre-approved|originally|original|took out|taken out|new|bought|buy|limit|heloc|equity|second|refinanc\w+|loan for|approved for)\b[^.;]{0,30}$/;

/** A sum that is told as the worth of the house, or as what is owed, in words of a judge or a plain account. */
function named(low: string, number: Quantity): MoneyHeard | null {
  if (number.percent || (number.unit !== null && !number.money)) return null;
  const before = low.slice(Math.max(0, number.start - 90), number.start);
  const after = low.slice(number.end, number.end + 30);
  const worthSum = scaledFor('homeValue', number);
  const fits =
    worthSum >= 30_000 && worthSum <= 5_000_000 && (number.value >= 15_000 || (number.value < 1000 && !number.money && number.value >= 60));
  if (fits && !besideAfter.test(after) && (bringing.test(before) || (worth.test(before) && !notWorth.test(before))))
    return { fact: 'homeValue', value: worthSum, sure: 0.8, span: number };
  if (number.value < 15_000 || number.value > 5_000_000 || plainLoan.test(before) || holdsIn(settled, low)) return null;
  if (
    /^(?:\.\d\d)? (?:in (?:arrears|back|late|fees|taxes)|behind|past due|to (?:catch|reinstate|bring|get)|on (?:the|my|a) (?:second|heloc|car))/.test(
      after,
    )
  )
    return null;
  return owedAfter.test(after) || owedBefore.test(before) || besideLoan(before, after, low)
    ? { fact: 'mortgageBalance', value: worthSum, sure: 0.8, span: number }
    : null;
}

/** "There's still about $61,000 on it", "a Chase mortgage, $387,000, taken in 2019", "214k due or they foreclose" on a reverse loan. */
const besideLoan = (before: string, after: string, low: string): boolean =>
  (!/\b(?:equity|heloc|truck|car|card)\b/.test(before) &&
    /^k? (?:still )?on it\b(?! (?:a|each|every|per|in)\b)/.test(after) &&
    /(?:\b(?:there'?s|there is|theres|is|has|have|had|got|with|still|left|about|only)|\bw\/) (?:(?:still|about|around|like|maybe|a) )*$/.test(
      before,
    )) ||
  (/\b(?:mortgage|mtg)\b[^.;$\d]{0,34}, (?:(?:about|around|maybe|roughly|like|still) )?$/.test(before) &&
    /^k?(?:[,.]| (?:left|taken|with|from|at|thru|through)\b)/.test(after)) ||
  (/\breverse (?:mortgage|mtg|loan)s?\b/.test(low) && (/^k? due\b/.test(after) || /\bdue and payable\W{1,3}$/.test(before)));

/** What `moneyIn` heard, with the sums of the house and the loan set right. */
export function houseSums(low: string, numbers: readonly Quantity[], heard: readonly MoneyHeard[]): MoneyHeard[] {
  const house = (one: MoneyHeard) => one.fact === 'mortgageBalance' || one.fact === 'homeValue';
  let kept = heard.filter((one) => !house(one) || !besideIt(one, low));
  const later = laterBalance(low, numbers);
  if (later !== null && !holdsIn(settled, low)) {
    kept = kept.filter((one) => one.fact !== 'mortgageBalance' && one.span.start !== later.now.start);
    kept.push({ fact: 'mortgageBalance', value: later.now.value, sure: 0.85, span: later.now });
  }
  const taken = new Set(kept.map((one) => one.fact));
  for (const number of numbers) {
    const one = kept.some((other) => other.span.start === number.start) ? null : named(low, number);
    if (one === null || taken.has(one.fact) || besideIt(one, low)) continue;
    taken.add(one.fact);
    kept.push(one);
  }
  return kept;
}
