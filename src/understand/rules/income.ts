import type { Rule } from './rule.ts';

/** Work or income that came back: who is at work again, was hired, or is paid again. Not a job that is only wanted, worse paid or far away. */

const who =
  "(?:i|i'm|i am|im|i've|i have|we|we're|we are|we both|both|he|he's|she|she's|husband|wife|spouse|partner|son|and|have|has|since|now|then)";
const lately =
  "(?:(?: am| is| are| was| were|'s|'m| have| has| had| been| just| finally| recently| now| since| already| both| soon after| also| then| eventually| got| both)){0,4}";
const post = '(?:job|jobs|work|position|role|employment|contract|gig)';
const kind =
  '(?:(?:a|an|another|new|the|my|his|her|our|full[- ]?time|steady|good|better|decent|stable|permanent|regular|same|old|different|paying|well|higher|two|first|one|great|comparable|gainful|re)[- ]?)*';
const back = [
  `\\b${who}${lately} (?:went|gone|go|came|come|gotten|got|returned|called|recalled|brought|hired|taken|put|is|am|are|been|was|were)?(?: me| us| him| her)? ?back(?: (?:in|on|at|to|out|full[- ]time|fully|now|my|his|her|our|the|a|it|as|doing)){0,4} (?:work\\w*|jobs?|payroll|driving|teaching|nursing|full[- ]?(?:time|pay|hours|duty|schedule)|regular (?:pay|hours|schedule)|forty|40|roofing|the (?:plant|floor|shop|road|line|office|mill)|at it)\\b`,
  '(?<!cut |get |getting |my |his |her )\\bback (?:on the job|on the payroll|at work|at it full|at full (?:time|pay)|to full[- ](?:time|pay|hours|duty)|working|driving (?:for|again)|dealing|flying|teaching)\\b',
  `\\b(?:plant|mill|factory|school|boss|company|shop|employer|job|work|hospital|union|airline|they)(?: \\w+)? (?:called|recalled|hired|brought|took|put) (?:me|us|him|her|my husband|my wife|everyone|everybody) back (?:to|in|on|full|at|after|and since|last|\\w+ (?:weeks?|months?) ago)\\b(?! (?:pay|my (?:loan|file)|the (?:phone|end|loan)|forbearance))`,
  `\\b(?:was|were|got|been|am|is|are|have|just)(?: \\w+)? (?:re-?hired|recalled|reinstated (?:at|to|in) (?:my|his|her)|re-?employed|called back (?:in|to|by|on)|hired (?:on |in |back |full)?(?:at|by|with|as|full|on|back)\\b|hired(?=[.,]|$))|\\bhired on (?:at|with)\\b`,
];
const found = [
  `\\b${who}${lately} (?:f(?:ou|i)nd|found|get|got|gotten|landed|secured|obtain(?:ed)?|regain(?:ed)?|gain(?:ed)?|start(?:ed)?|begun|began|accept(?:ed)?|took|taken|picked up|(?:now )?(?:have|has)(?= (?:a |an )?(?:new|another|full|steady|permanent|different|job (?:now|again))))(?: \\w+ly)? ${kind} ?${post}\\b(?! (?:offer|interview|loss|out|for the bank))`,
  '\\b(?:regained|resumed|returned to|obtain(?:ed|ing)|secured) (?:\\w+ ){0,3}?(?:employment|work|full[- ]time \\w+)',
  "\\b(?:i'?m|i am|im|we'?re|we are|he'?s|he is|she'?s|she is|husband is|wife is|both|currently|now)(?: (?!not\\b)\\w+)? (?:(?:gainfully |re)?employed|working|driving|teaching)(?: (?:again|now|full[- ]?time|steady|steadily|two jobs|since|as of)|(?<=now (?:driving|working|employed)) (?:for|at|with) (?!the bank)|(?=[.,]|$| and (?:can|able|making|have)))(?<!(?:i am|i'?m|husband is|he is|she is|he's|she's|we are|both) (?:self )?employed)(?<!self employed.{0,10})",
  '\\b(?:working|driving|flying|earning|teaching|employed|selling|hauling|roofing|running|cutting|nursing)(?: (?:\\w+ ){0,4}?)?again\\b',
  '\\b(?:have|has|got|get|getting) (?:my|our|his|her) (?:\\w+ )?(?:shifts?|hours|clients|route|customers|overtime|paychecks?|pay|job|crew|classes) (?:back|again)\\b',
  "\\bnow that (?:i|he|she|we)(?: am| is| are|'?m|'?s|'?re)? (?:\\w+ )?(?:working|employed|have (?:a job|work))\\b",
  "\\b(?:i|he|she|husband|wife)(?: have| has|'?ve)?(?: just| finally| recently)? started (?:at|with|for|back) (?:at |with |to |for )?(?:the|a|my|an)?\\b",
  "\\b(?:steady|regular|full|real|good) (?:paycheck|paychecks|income|pay|work)(?: coming in)? (?:again|now)\\b|\\b(?:business|shop|store|restaurant|salon|practice|studio|bar|school)(?: has| is|'?s)? (?:back |re)?(?:open|opened|running|busy|going)(?: and running)? again\\b",
  "\\b(?:i|he|she|we)(?:'ve| have|'s| has) had (?:a|my|this) (?:new |good |full[- ]?time )?job since\\b|\\b(?:i|he|she) works? (?:at|for) (?:\\w+ ){1,3}again since\\b|\\blost my job\\b[^.;]{0,40}\\bgot a new one (?:in|last)\\b",
  `\\b(?:we|i) (?:both )?(?:have|got) (?:\\w+ )?(?:jobs?|work|paychecks?|income) (?:again|now)\\b`,
  '\\b(?:i|he|she|husband|wife|well|and|finally) (?:\\w+ )?(?:went|got|started|came) back (?:in|on|last|this|around|since) (?:\\w+ ){1,3}?(?:at|with|for) (?!the (?:bank|court|hearing)|court|my (?:bank|hearing)|a (?:hearing|visit|week))\\w+',
  "\\b(?:so|now|and|again)(?: i'?m| i am| am| he'?s| she'?s)? (?:now )?(?:making|bringing home|earning) (?:about |around |over )?\\$?\\d[\\d,]* (?:a|per) (?:month|week) (?:now|again)\\b",
  '\\b(?:making|earning|bringing home|clearing) (?:\\w+ )?(?:what|as much as|the same as|more than) (?:i|he|she|we) (?:did|was|were|made|used to|had)(?: \\w+)? ?before\\b',
];
const money = [
  '(?<!only one )\\b(?:i|he|she|husband|wife|we)(?: both)? works? (?:now|again)\\b|(?<!(?:only one|be|not|aint) )\\bworking (?:full time )?now\\b|\\bfound another(?: one)?(?=[,.]| now| but| and|$)',
  '\\b(?:income|pay|wages?|hours|overtime|salary|earnings|business|sales|commissions?|shifts?|tips|bookings|customers|clients)(?: (?:has|have|is|are|had|was|were|came|went|finally|all|now|just|both|started|been))* (?:back|restored|recovered|returned|rebounded|picked (?:back )?up|stabilized|coming (?:back|in again)|to (?:normal|what))\\b',
  '\\b(?:social security|pension)(?: has| have| was| is| been| just| now| finally| got)* (?:approved|kicked in|came through|coming in)',
  '\\b(?:rebound|recovery|increase) in (?:my|our)? ?income\\b|\\bincreased (?:my|our) income|\\b(?:my|our) income (?:has |had )?(?:increased|improved|gone up|went up)|\\brecouped enough\\b|\\bearning what (?:i|he|she) did\\b',
];
/** Worse paid, elsewhere, still to come, wished for, or over again. */
const notSo =
  /\b(?:job,? (?:that )?start(?:s|ing) (?!now|today)\w+|less (?:pay|than|money)|(?:half|third|quarter|two thirds) (?:of )?(?:what|the|less|my|as|pay)|lower (?:pay\w*|wage|salary)|at half|for half|pay cut|\$?\d+ (?:an|per) hour|used to (?:make|earn|get)|might|may (?:go|get|be)|could (?:go|get|be)|when (?:he|she)|call back when|part[- ]time|reduced|temporary job|pays? (?:me )?(?:\w+ ){0,3}?(?:less|half|\$)|worse|only about|fewer|a fraction|(?:another|a different|other) (?:state|city)|two states|out of state|in (?:ohio|texas|florida|arizona|nevada|california|another)|relocat\w*|we (?:had to )?move|until|til|till|when i (?:get|go|find|am)|once (?:i|he|she|we)|if (?:i|he|she|we)|hop(?:e|ing)|try(?:ing)? to|look(?:ing)? for|need(?:s|ed)? to|have to (?:go|get)|want to|can(?:no|')?t go|not able|unable|will (?:be|start|go)|going to (?:be|start)|(?:start|starts|begin|begins) (?:next|in|on|soon)|next (?:week|month|year)|supposed to|waiting|used to|got hurt|hurt again|laid off again|lost (?:it|that|the job) again|for a period|did not last|didn'?t last|then (?:got|was|were) (?:\w+ )?(?:laid|hurt|let|sick)|doesn'?t pay|hardly|barely|before i|my lawyer|representatives?|they are|bank is|self[- ]employed|supposed|forced|cut back|good (?:paying )?job|job done)\b/;

const ruleOf = (patterns: readonly string[]): Rule[] =>
  patterns.map((pattern) => ({ fact: 'incomeRestored', value: true, when: new RegExp(pattern), unless: notSo, sure: 0.8 }));
/** Signs that work or income is back. */
export const incomeSigns: readonly Rule[] = [back, found, money].flatMap(ruleOf);
