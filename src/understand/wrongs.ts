import { holdsIn } from './cues.ts';

/**
 * What makes a whole story a grievance, though it is calm in its words: the same thing asked for again and again, papers lost, payments
 * proved and disowned, nobody who answers, a verdict. Each alone may stand in anybody's account; two of them seldom do.
 */
const signs: readonly RegExp[] = [
  // again and again
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d+|several|multiple|many|countless|numerous|dozens of) (?:different )?(?:times(?! (?:a|per|my|the)\b)|letters|e-?mails|calls to|reps|representatives|people and|ppl|faxes|stories)\b|\b(?:faxed|sent|uploaded|mailed|disputed|called|asked|written|explained) (?:\S+ ){0,5}?(?:twice|\dx)\b|\b(?:each|every) time (?!i (?:see|hear|drive|think|look|pass))|\bover and over\b|\btime after time\b|\byet again\b|\bthe same (?:papers?|pay ?stubs?|documents?|forms?|form letter|pages|bank statements?|questions?)\b/,
  // lost, sent back, begun anew
  /\b(?:lost|misplaced|never (?:got|received)|can'?t find|has not recorded|not on file|no record of) (?:\w+ ){0,3}?(?:file|papers?|paperwork|payments?|checks?|fax(?:es)?|documents?|docs|packet|application|modification|pay ?stubs|it)\b|\b(?:start|begin)(?:ed|ing)? (?:all )?(?:over|again) from\b|\bfrom the beginning\b|\ball over again\b|\bdocs? expired\b|\bnothing changes\b|\bmy file is\b|\bkicking me out\b|\bthe page hangs\b/,
  // paid, with proof, and yet said to be late
  /\b(?:they|company|bank|servicer|cooper|outfit|phh|ones?|website|lawyers?|letter|statement) (?:\w+ )?(?:say|says|said|claim\w*|report\w*|swear\w*|shows?|have me|has me|insist\w*|posted|wants?|tells?)\b[^!?]*?\b(?:cleared check|cancell?ed checks?|confirmation numbers?|certified mail|receipts?|screenshots?|b(?:ank|nk) (?:st\w+ments?|stmts?)|every (?:single )?(?:payment|statement)|never missed|(?:am|were|was) not late|i paid)\b|\b(?:cleared check|cancell?ed checks?|confirmation numbers?|certified mail|screenshots?|b(?:ank|nk) (?:st\w+ments?|stmts?)|every (?:single )?payment|i paid|i (?:have )?wired|on time each month)\b[^?]*?\b(?:they|company|bank|servicer|cooper|outfit|phh|ones?|website|lawyers?|statement) (?:\w+ ){0,2}?(?:say|says|said|claim\w*|report\w*|swear\w*|shows?|has|have me|has me|insist\w*|posted|sent back|returned|keep|still)\b/,
  // nobody answers for it
  /\b(?:nobody|no one|not one|none) (?:\w+ )?(?:at (?:the|that)|over there|of them|will (?:tell|explain|answer|say|talk|ever)|would (?:tell|explain|answer)|can (?:tell|explain|read|say)|knows|told (?:me|us)|explains|answers|asked me|there)\b|\bthey (?:never|won'?t|don'?t|do not|will not) (?:\w+ )?(?:apologi[sz]e|explain|answer|listen|call back|care)\b|\ball they do\b|\bneither \w+ (?:\w+ ){0,4}?nor\b|\b(?:unable|impossible) to (?:find out|reach|get a straight)\b|\bform letters?\b|\bautomatic email\b/,
  // a verdict
  /\b(?:disgrac\w*|disgust\w*|(?:it|this|that|its|it's) ?(?:ain'?t|isn'?t|is not|not|aint|isnt) (?:right|fair)|(?:is|are) a joke|crooks?|go to jail|investigated|fined|say sorry|my complaint|(?:i am|i'm) (?:beyond|done being|finished with being|filing this|writing (?:to complain|about))|unbelievable|on (?:the |that on the )?record|how these people|for shame|somebody lied|just venting|beside myself|spoken to like|fix (?:it|ur|your)|ashamed of themselves|incompeten\w*|thieves|stealing)\b/,
];

/** How many of them a folded message holds. */
export const wrongsIn = (low: string): number => signs.filter((sign) => holdsIn(sign, low)).length;
