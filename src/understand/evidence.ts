import { holdsIn } from './cues.ts';
import { ofOtherBill, ofSecond } from './owing.ts';
import type { Hit } from './rules/rule.ts';

/** Whether words that name a stage of default tell of this household, now: not long ago, not a claim it denies, not a condition. */

const claim =
  /\b(?:they|bank|servicer|company|lender|caller|payment|account|loan|letters?|statements?|report|rep|representative|she|he|it|bureaus?|mortgage)(?:'s| is| are| was| were| keeps?| have| has| had)? (?:\w+ ){0,2}?(?:claim\w*|alleg\w*|accus\w*|insist\w*|(?:are |is |keep |kept )?report(?:s|ed|ing)?|list(?:s|ed|ing)?|mark(?:s|ed|ing)?|show(?:s|ed|ing)?|stat(?:es|ed|ing)|say(?:s|ing)?|said|tell(?:s|ing)?|told|coded|consider\w*)\b/;
const against =
  /\b(?:bank records?|records? (?:of|that|show)|cancell?ed checks?|receipts?|before i (?:even )?(?:bought|owned)|have (?:never|always) been|account is current|proof|not true|never (?:been |was |were )?(?:late|behind|missed|delinquent)|was not|i am not|we are not|wasn'?t|were not|false\w*|wrong\w*|erroneous\w*|in error|although|even though|(?:every|each|all)(?: one)? of (?:my|our) (?:mortgage )?(?:payments?|checks?)|every payment|each payment|always (?:paid|made|been)|on time|have paid|had paid|i paid|we paid|cleared|cashed|showed that|while i was on|while we were on|their (?:own )?(?:error|mistake))\b/;

/** They say late, the writer says paid: by the writer's account the loan is current. */
export const claimedLate = (low: string): boolean =>
  onlyClaimed(low) && holdsIn(paidAnyway, low) && /\b(?:late|behind|delinquen\w*|missed|missing|past due|default\w*)\b/.test(low);
const paidAnyway =
  /\b(?:bank records?|records? (?:of|that|show)|cancell?ed checks?|proof|receipts?|(?:was|were|am|are) not (?:late|behind|delinquent|in default)|never (?:been |was |were )?(?:late|behind|missed|delinquent)|(?:every|each|all)(?: one)? of (?:my|our)|every payment|each payment|always (?:paid|made|been)|(?<!have to )(?<!must )(?:paid|made|payments?) (?:\w+ ){0,4}?on time|cleared|cashed|account is current)\b/;

/** "They told my wife we are in foreclosure, which is false". */
const saidFalse =
  /\b(?:which|that|this|it) (?:is|was|are) (?:\w+ )?(?:false|untrue|incorrect|inaccurate|a lie|not (?:true|accurate|correct|so|the case))\b|\b(?:no|not a word of) truth\b/;
export const falselyTold = (low: string): boolean => told.test(low) && holdsIn(saidFalse, low);
const told = /\b(?:told|tell\w*|said|say\w*|stat\w+|claim\w*|alleg\w*|report\w*|insist\w*|show\w*)\b/;

/** "They claim we are 90 days late, but I have records of each payment": their word, which the writer denies. */
export const onlyClaimed = (low: string): boolean => (low.length > 260 ? claimOfLate : claim).test(low) && holdsIn(against, low);
/** In a long story much is said. */
const claimOfLate = new RegExp(
  `${claim.source}[^.;]{0,90}\\b(?:late|behind|delinquen\\w*|miss(?:ed|ing)|past due|default\\w*|owed?|unpaid|n[o']?t (?:paid?|received?|made?)|foreclos\\w*)\\b`,
);

/** The one who acts in the clause before a place is the other side: "your lender is planning to sell", "they want to keep it". */
export function theirsActing(low: string, at: number): boolean {
  const before = low.slice(Math.max(0, at - 60), at);
  const clause = before.slice(Math.max(...['.', ';', '!', '?', '\n', ' but ', ' because '].map((mark) => before.lastIndexOf(mark))) + 1);
  const actors = clause.match(/\b(?:i|we|us|me|my|our|they(?:ll|re|d)?|bank|lender|servicer|company|buyers?|he|she)\b/g);
  return actors !== null && /^(?:they\w*|bank|lender|servicer|company|buyers?)$/.test(actors.at(-1) ?? '');
}

const past =
  /\b(?:claims? that (?:the )?\S+ mortgage is in default|mistakenly report|out of fear that|did not have to make|(?:company|finance|servicing|bank|they) (?:is|are|was) \w+ months? (?:late|delinquent|behind)|\d+[- ]day lates? (?:\w+ )?(?:be )?(?:removed|corrected|deleted|reversed|taken off)|claim that (?:i|we) (?:was|were|am|are)|since been resolved|used to be|previously|formerly|at one time|(?<!\bat )(?<!\bbeen )once(?! (?:i|we|they|it|again|anos|meses|mil|pagos|dias)\b)|back in (?:19|20)\d\d|years ago|long ago|(?:was|were|had been|been) (?:\S+ ){0,5}?in (?:19|20)\d\d|(?:have been|were|was|been|got|gets|is) (?:\w+ )?(?:dismissed|resolved|rescinded|vacated|thrown out|dropped|reversed)|fell through|called off)\b/;
const notOurs =
  /\b(?:property |county |school |real estate |city )?(?:taxes|tax|tax bill|hoa|dues|car|truck|credit cards?|electric|utilit\w+|student loans?)\b/;
const conditions =
  /\b(?:(?:would|could|might|will) (?:\w+ ){0,2}?(?:make|put) (?:us|me)|before (?:i|we)(?: will| would)? (?:go|be|get|fall)|should|if (?:i|we) ever(?: \w+)?|(?:have|has|had|need|needs|needed|must|got|ha[sd]|supposed) to be|as far as if|must be|to be at least|until (?:i|we) (?:was|were|am|are|fall|fell|get)|unless (?:i|we)|as long as|fear\w*|afraid|scared|worr(?:y|ied)|could be|would be|will be|might be|may be|end up|can'?t be|so (?:that )?i don'?t|from (?:going|being)|if (?:i|we))(?: \w+){0,3} ?$/;
/** "You are reporting me with 30 days late": what a bureau is told is not yet what is. */
const reportedLate = /\b(?:report(?:ed|ing|s)?|list(?:ed|ing)|mark(?:ed|ing)) (?:me|us|this|it|an?|my \w+)(?: \w+){0,4} ?$/;
/** "Calls saying I missed my payment": their word, not the writer's. */
const saidByThem = /\b(?:saying|claim(?:ing|s|ed)?|alleg(?:ing|es|ed)|accus(?:ing|ed)|stating)(?: that)? (?:i|we)(?: \w+){0,2} ?$/;
/** True where a count stands in what they say of us: "calls saying I missed my payment". */
export const theirWord = (low: string, said: string): boolean => {
  const at = low.indexOf(said);
  const before = low.slice(Math.max(0, at - 45), at);
  return at >= 0 && said !== '' && ((saidByThem.test(before) && /^miss/.test(said)) || tenantOwes.test(before));
};
const notPaidBy = /^(?:missed|did not|didn'?t|was late|late|haven'?t|have not|failed)/;
/** The tenant who stopped paying owes rent; whether the mortgage is paid is another question. */
const tenantOwes =
  /\b(?:tenants?|renters?|lodger|roommate|(?:upstairs|downstairs) (?:family|people|couple|unit)|inquilin\w+)(?: (?!i\b|we\b|so\b|and\b|y\b|yo\b)[\w']+){0,4} ?$/;
/** What an ex, a brother or a buyer no longer pays is support, rent or their share: whether the mortgage is paid is another question. */
const theirDues =
  /^ ?(?:(?:me|us)\b|(?:\w+ ){0,2}?(?:child support|alimony|(?:spousal )?support|rent\b|(?:his|her|their) (?:share|half|part)|for the (?:car|truck|kids)|la manutencion))/;
const theirState =
  /\b(?:they|everyone|everybody|department|company|bank|servicer|lender|staff|offices?|courts?|county|agency)(?: (?!told|said|say|says|claim)\w+){0,2} $/;
const moved = /\b(?:move|mov(?:ed|ing)|add(?:ed|ing)?|put|putting|push\w*|tack\w*|roll\w*|defer\w*|place[d]?)(?: \w+){0,4} ?$/;

/** A foreclosure that stands on a credit report, in a list of fees, or years back; or one that was dropped, settled or never finished. */
const onRecordOnly =
  /\bforeclosures? (?:\w+ ){0,3}?(?:on|to|from) (?:my|our|the|her|his) (?:credit|report|record)|\bcredit (?:\S+ ){0,4}?foreclosure|\breport(?:s|ed|ing)? (?:a |as |as a )foreclosure|\bforeclosure (?:fees?|costs?|charges?)\b|\bfees? for a foreclosure|\bforeclosure (?:in|from) (?:19|20)\d\d|\b(?:there was no|never been a|was no|there never was a?) ?foreclosure|\bforeclosure (?:\w+ ){0,3}?(?:was never finished|and it was dismissed|was dismissed|they started by mistake)|\bsettled the foreclosure|\bappearance of foreclosure|\bof home by foreclos/;
/** "It began in 2009, when we could no longer pay". */
const yearsGone = /\bcould(?: no longer| ?n[o']?t)\b.*\b(?:19|20)[01]\d\b|\b(?:19|20)[01]\d\b.*\bcould(?: no longer| ?n[o']?t)\b/;
/** "Two days late": a payment within its grace period, or one that was posted slowly. */
const fewDays = /\b(?:\d|1\d|2\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/;

/** "Fifteen months back I asked": how long ago, not how far behind. */
const owing = /(?:\b(?:am|are|is|was|were|be|been|[a-z]+'(?:m|re|s)|im|owe\w*|owing|fell|fall\w*|got|get|gotten|sit\w*)(?: \w+){0,3}|^) $/;
/** "Cannot afford to pay another $4,000 of closing costs": not the mortgage. */
const otherCost =
  /^ to (?:take|lose|miss|wait|fight|sue|travel|drive)\b|^(?: to (?:pay|hire|buy|get|fix|make))?(?: for)?(?: (?:an?|another|the|my|our|these|those|any|all|more|their|\$?\d[\d,.]*|in|of))* (?:\w+ )?(?:closing|costs?|lawyers?|attorneys?|legal|repairs?|roof|appraisals?|down ?payment|medical|medication|groceries|food)\b/;
/** "Behind on my reading"; "could not make a payment on the app". */
const otherBehind =
  /^ (?:on|in|with) (?:my|our|the) (?:reading|work|mail|paperwork|housework|laundry|dishes|chores|sleep|studies|school|times|curve|schedule|game)\b/;
const byScreen =
  /^ (?:online|(?:on|through|with|via|in|over) (?:the|their|your|its) (?:\w+ )?(?:app|web ?site|site|portal|system|phone))\b/;
/** "They filed" is a foreclosure only with a paper of one. */
const ofCourt =
  /^ *$|^[.,;]|^(?:\W+[\w-]+){0,6}?\W+(?:foreclos\w*|lis|notice|law ?suits?|suits?|complaints?|papers|paperwork|actions?|against|court|summons|judg\w+|default|case|nod|on|it|again|motions?)\b/;
/** On-time payments of a trial, a plan or to a court do not say that the loan is current. */
function ofPlan(low: string, hit: Hit, said: string): boolean {
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => low.lastIndexOf(`${mark} `, hit.span.start - 1))) + 1;
  const around = low.slice(Math.max(from, hit.span.start - 140), hit.span.end + 45);
  return (
    /\b(?:trial|tpp|(?:plan|forbearance|modified) payments?|forbearance plan|repayment plan|court registry)\b/.test(around) &&
    !/\b(?:current|never|not|up to date)\b/.test(said)
  );
}

/** True where a sign of the payment status is a condition, a fear, long past, or about another debt. */
export function doubtful(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 45), hit.span.start);
  const said = low.slice(hit.span.start, hit.span.end);
  const after = low.slice(hit.span.end, hit.span.end + 45);
  const sentence = `${before}${said}${after}`;
  if (hit.value === 'about_to_fall_behind') return (/\bafford\b/.test(said) && otherCost.test(after)) || yearsGone.test(sentence);
  if (hit.value === 'current') return ofPlan(low, hit, said);
  if (
    /^(?:behind|in_fore)/.test(String(hit.value)) &&
    falselyTold(hit.value === 'behind' ? low : low.slice(Math.max(0, hit.span.start - 60), hit.span.end + 70))
  )
    return true;
  if (hit.value === 'sale_scheduled' && /^ (?:web ?site|site|company|houses?|platform)\b/.test(after)) return true;
  if (hit.value === 'in_foreclosure' && /filed$/.test(said) && !ofCourt.test(after)) return true;
  if (hit.value === 'in_foreclosure' && /\bafter (?:\w+ ){1,4}(?:days|months|payments)\b[^.;]{0,30}$/.test(before)) return true;
  if (/\bmonths? back$/.test(said) && !owing.test(before)) return true;
  if (
    (conditions.test(before) && !(hit.value === 'sale_scheduled' && /\bwill be $/.test(before))) ||
    (/\b(?:the first|the second|schedule|me\b|us\b)/.test(after.slice(0, 12)) && /behind$/.test(said))
  )
    return true;
  if (holdsIn(past, sentence) && !(hit.value === 'foreclosed' && /^(?:i|we|she|he) /.test(said))) return true;
  if (hit.value === 'in_foreclosure' && onRecordOnly.test(low.slice(Math.max(0, hit.span.start - 70), hit.span.end + 60))) return true;
  if (hit.value !== 'behind')
    return (
      /\b(?:cancel\w* (?:the|my|our) (?:foreclosure )?sale|stop(?:ped)? the (?:sale|foreclosure) and)\b/.test(sentence) &&
      hit.value === 'in_foreclosure'
    );
  if (/behind$/.test(said) && otherBehind.test(after)) return true;
  if (
    ofOtherBill.test(` ${after.trimStart()}`) ||
    (!/^pay|pay$/.test(said) && (ofSecond(low, said + after) || ofSecond(low, before.slice(-14))))
  )
    return true;
  if (byScreen.test(after) && /payments?$|pay$/.test(said)) return true;
  if (tenantOwes.test(before) || theirDues.test(after) || reportedLate.test(before) || (saidByThem.test(before) && notPaidBy.test(said)))
    return true;
  if (/^days (?:\w+ )?(?:late|past due|overdue)/.test(said) && fewDays.test(before)) return true;
  if (/\b(?:on paper|in their (?:computer|system|books|records)|calling me delinquent|by their own)\b/.test(sentence)) return true;
  if (/^(?:are|is|was|were|am|get|getting|been|being|so|way|too|far)\b/.test(said) && theirState.test(before)) return true;
  if (/^get\b/.test(said) && /\bthey need to $/.test(before)) return true;
  if (notOurs.test(before.slice(-24)) && /^(?:are|is|was|were|been|past|delinq|in arrears|overdue)/.test(said)) return true;
  if (moved.test(before) && /\bmissed\b/.test(said)) return true;
  if (/\bmissed payments? (?:would|will|could|to|at|on|were|are|be|added|moved|put)\b/.test(low.slice(hit.span.start, hit.span.end + 12)))
    return true;
  return onlyClaimed(low) || (notOurs.test(after.slice(0, 24)) && !/\b(?:mortgage|house|payments?)\b/.test(said + after.slice(0, 24)));
}
