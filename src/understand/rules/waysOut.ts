import type { Hit, Rule } from './rule.ts';

/** Ways out as people describe them without the trade's names: families of words, put together for sentences nobody has typed yet. */

const few =
  '(?:the |an? )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|few|some|several|couple(?: of)?|xx+)';
const span = `(?:${few}[- ](?:\\w+ )?(?:months?|mos?\\b|days|weeks|years?)|half a year|a (?:month|year)(?: or two)?|time)`;
const months = `(?:${few}[- ](?:more )?(?:months?|mos?\\b)|half a year|a (?:year|month)(?: or two)?|(?:60|90|120|180)[- ]days?)`;
const till = `(?:for ${span}|until|till)`;
const pays =
  '(?:(?:house|home|mortgage|loan|monthly|regular|my|our|the|any|making|those|these|all) ){0,3}(?:payments?|pmts?|mortgage|note)';
const gap = (most: number) => `(?:[\\w$',.-]+ ){0,${most}}?`;
const we = "(?:i|we|he|she|they)(?:'?(?:ve|m|re|d))? ";
export const my = '(?:the|my|our|this|his|her|their)';
const bank = '(?:them|(?:the |my |our )?(?:bank|lender|servicer|mortgage co\\w*|investor|chase|wells))';
const owed = `(?:arrear\\w*|past[- ]due(?: \\w+)?|back (?:payments?|amount|balance)|(?:missed|late|skipped|unpaid|behind|delinquent) (?:payments?|months?|ones|amount|part)|(?:what|everything|all|all that|amount|months?|payments?|dollar|penny|we were) (?:that )?(?:${we})(?:was |were |am |are |had |have )?(?:behind|missed|owed?|skipped|short)|(?:what|everything|all|that)(?: is| was| were|'s) (?:past due|behind|owed|late|missed))`;
const whole = '(?:all|it all|everything|(?:the )?(?:whole|full|entire|total)|every (?:dollar|penny|cent))';
const once =
  '(?:(?:all )?at (?:once|one time|the same time)|in (?:a|one) (?:single |lump )?(?:payment|check|sum|shot|go|lump)|together|right away|immediately|up ?front)';
const money = '\\$?\\d[\\d,.]*k?(?: dollars)?';

/** One option, by any of these words, unless those stand in the same sentence. A refused or an asked one counts too. */
export const way = (value: string, unless: RegExp, ...parts: string[]): Rule => ({
  fact: 'optionsMentioned',
  value,
  when: new RegExp(`\\b(?:${parts.join('|')})`),
  unless,
  evenDenied: true,
  sure: 0.8,
});

export const waysOut: readonly Rule[] = [
  way(
    'forbearance',
    /\b(?:student|credit cards?|car|eviction|trial|trustee|closing|rate lock|principal)\b/,
    `(?:g[ai]ve|given|giving|grant\\w*|offer\\w*|g[eo]t|allow\\w*|approv\\w+ for|ask\\w* for|request\\w*|want\\w*|need\\w*|took|take|had|qualify for|in for) (?:me |us |him |her |them )?(?:the |for )?${months} ${gap(3)}(?:off\\b|breaks?\\b|pauses?\\b|relief|breathing|without (?:\\w+ )?pay|(?:of |with )?(?:no|not|zero) pay|(?:where|when) ${we}(?:didn'?t|did not|don'?t|wouldn'?t))`,
    `(?:g[ai]ve|grant(?:ed)?|offer(?:ed)?) (?:me|us) ${months}(?= and\\b| because| after| off| but| of (?:grace|relief)|[.,;]| *$)`,
    `(?:pause|break|reprieve|holiday|breather|relief|vacation) (?:from|on|in|of) ${pays}`,
    `told (?:me|us) ${gap(2)}(?:not to|don'?t|do not) (?:pay|make (?:any |a )?payments?) ${gap(2)}for ${span}`,
    `(?:short|temporary|payment|mortgage|covid|months?|the|my|our|medical|disaster) (?:pause|reprieve|moratoriums?)\\b`,
    `(?:let|lets|letting|allow\\w*|permit\\w*|could|can|may) (?:me |us |him |her |${we})?(?:to )?(?:just )?(?:skip|hold off(?: on)?|go|miss|put off|pause|freeze) (?:on )?(?:making |paying )?(?:${pays}|${months}|${few} payments?|april|may|june)`,
    `(?:skip|(?<!\\b(?:i|we|to|had|said|says) )stop|hold off(?: on)?|freeze|pause|put off|push back|delay|postpone|suspend)(?:ping|ing)? (?:making |paying |back )?(?:on )?(?:${pays} |paying )${gap(4)}(?:for (?:the )?(?:next )?${months}|until|till|while)`,
    `(?:didn'?t|did not|don'?t|do not|wouldn'?t|would not|won'?t) (?:even )?(?:have|need) to (?:pay|make) ${gap(4)}${till}`,
    `(?:lower|reduc|cut)\\w* ${pays} (?:to \\S+ )?for (?:the next )?${months}`,
  ),
  way(
    'reinstatement',
    /\b(?:escrow|shortage|closing|tax\w*|insurance|car|(?:each|every|per) month|mistake|on time|purchase|principal|my bankruptcy|trustee|cover \w+ mortgage)\b/,
    `(?:want|demand|requir|need|insist|ask|accept|take|took|pay|paid|send|sent|raise|borrow|offer|has|have|had|got|come up with)(?:s|d|e|es|ed|ing)? ${gap(4)}${whole} (?:of )?${gap(4)}(?:${owed}|${once}|or (?:nothing|lose|foreclos\\w+|they))`,
    `(?:pay|payment of|paid|paying|clear|cover|catch up|caught up)(?: off| on)? (?:all |everything )?(?:of )?(?:${my} )?${owed} (?:in full|${once}|or )`,
    `(?:money|cash|check|funds|enough|loan|lend|lent|figure|amount|much|takes?|told|wanted|want|${money}) ${gap(4)}to (?:bring|get|catch|make|put) ${gap(4)}(?:current|caught up|up to date|all the way up|out of default)\\b`,
    `(?:${money}|hundred|thousand|it|that) ${gap(3)}in one (?:shot|check|go)\\b|(?:check|cash|paid|pay|sent|brought) ${gap(4)}(?:entire|whole|all (?:\\w+ )?(?:of )?the) (?:arrearage|arrears|payments? (?:i|we|he|she) had missed)|bring ${my} (?:loan|account) current (?:takes|costs|is|would)`,
    `${money} ${gap(2)}(?:brings?|gets?) (?:it|me|us|${my} loan) current|(?:if|unless|until) (?:i|we) (?:can )?pay (?:off )?(?:all )?${owed}`,
    '(?:forbearance|past due|missed|deferred)\\b.{0,40}?\\bdue in full',
    `(?:pay|come up with|paying) (?:the )?(?:entirety|lot|whole thing|\\$?\\d{1,3},\\d{3}|\\$?\\d{4,6}|\\$?\\d{1,3}k)(?: dollars)?(?: now| today| right away)? or (?:else |i |we |they |will |have to |must |face |sell|lose|be foreclosed|foreclos|go to)`,
    `catch (?:me|us|it|${my} loan|everything|the mortgage) (?:all the way )?up\\b`,
    `(?:all|everything|(?:whole|full|entire) (?:amount|thing|balance)|all (?:${few} )?(?:payments|months)|(?:whole|full|all) of (?:it|them)) (?:\\w+ )?(?:was|were|is|are|be|came|come|comes) (?:all )?due\\b`,
    `(?:unless|only|nothing (?:but|less than|under)|take|accept|less than) ${gap(3)}(?:the )?(?:whole|full|entire|total) (?:amount|balance|sum)`,
    `(?:ask|want|demand|bill)(?:s|ed|ing)? (?:me |us )?(?:for )?(?:all of (?:it|them)|the (?:whole|entire|full) (?:${money}|thing|amount|sum)|it all)`,
  ),
  way(
    'repayment_plan',
    /\b(?:trial|tpp|try-?out|trustee|chapter|bankrupt\w*|principal|escrow|shortage|tax\w*|hospital|county|doctor|income[- ]driven|term|insurance|retire\w*|balloon|late fee)\b/,
    `(?:extra|additional|some on top|(?:little|bit) (?:more|extra))(?! (?:doc|paper|info|form|time|proof|requ|review|day|week)) ${gap(6)}(?:until|till|to (?:catch|make up)|caught|toward\\w* (?:${my} )?(?:${owed}|back|late))`,
    `(?:extra|additional) ${money} (?:on top|(?:a|each|every|per) month for|for ${few} months)`,
    `(?:half|some|part|down|${money}) (?:\\S+ ){0,6}?the (?:rest|balance|remainder) (?:over|in|spread|monthly)`,
    `(?:payment|one) and a (?:half|third|quarter)\\b`,
    `(?:spread|split|divid|stretch)\\w* (?:\\S+ ){0,6}?(?:over|across|into|in) (?:the )?(?:next )?(?:${span}|year|two|a few|several)`,
    `(?:pay|repay|make up|catch up)(?:ing)? (?:back |down |off |up )?(?:on )?(?:${my} )?(?:${owed}|it|them|that|${my} loan)? ?${gap(3)}(?:over (?:the )?(?:next )?${span}|in (?:installments|pieces|parts)|a (?:little|bit) (?:at a time|each|every|a)|little by little|gradually|at ${money} (?:a|per))`,
    `(?:agreement|arrangements?|deal|agreed|arranged) (?:with \\w+ ?\\w* )?(?:\\w+ )?to (?:catch up|pay (?:down |back |off )?(?:on )?(?:${my} )?${owed}|pay (?:double|extra|more))`,
    `(?:program|plan|way)(?: (?:that|which))? to (?:re)?pay (?:back |off )?(?:the )?(?:loan )?(?:that |what )?(?:we|i|she|he)(?:'re|'m| are| am| is|'s)? (?:are |am )?behind\\b|program (?:that|which) spreads? (?:\\S+ )?(?:${owed}|it)`,
    `${few} months to (?:pay (?:back|off|up)|catch up|make up|repay)`,
    `(?:br[oe]ken?|cancell?ed|voided|defaulted on) (?:of )?${my} plan\\b|${my} plan payments?\\b`,
  ),
  way(
    'partial_claim',
    /\b(?:balloon|escrow|shortage|house (?:sits|is)|student|bottom of|principal|credit report|deferral for \S+ months)\b/,
    `(?:tack|add|put|mov|plac|push|shift|stick|stuck|roll|throw|slap|go|went|defer|differ|attach|sent)(?:e|es|ed|ing|s|n|ting)? (?:\\S+ ){0,7}?(?:to|on|at|onto|in|into|for) the (?:very )?(?:back|end|rear|tail)(?: end)?\\b(?! and forth| burner| (?:of )?(?:the )?(?:day|month|week|year|line|room|yard|door|seat|bedroom|porch|pocket|tax\\w*|pay))`,
    `second (?:loan|lien|mortgage|note) (?:to|with|from|through) hud`,
  ),
  way(
    'deed_in_lieu',
    /\b(?:tenant|realtor|agent|buyers?|inspector|contractor|quit ?claim|never gave|prove)\b/,
    `(?:giv|hand|turn|sign|deed|surrender|offer|mail|return|gav)(?:e|es|en|ed|ing)? (?:up |in |back )?${my} (?:house|home|property|place|condo|deed|keys|title) (?:back |over |voluntarily )?to ${bank}`,
    `(?:giv|hand|sign|mail|send|gav|sent|offer)(?:e|es|en|ed|ing)? ${bank} (?:back )?${my} (?:house|home|deed|keys|title|property)`,
    `(?:giv|hand|turn|sign|surrender)(?:e|es|en|ed|ing)? ${my} (?:house|home|property|place|keys) (?:back|over)\\b(?! to the \\w+ )`,
    `(?:giv|hand|turn)(?:e|ed|ing)? (?:over|in|back) ${my} (?:keys|house|deed|home)\\b(?! to ${my} (?!bank|lender))`,
    `(?:accept|take|took|taking|refus\\w+) (?:back )?${my} (?:deed|keys)\\b`,
    `deed(?:ing|ed)? (?:it|${my} \\w+) (?:back|over)|(?:sign|deed)(?:ing|ed)? over ${my} (?:house|home|property)\\b`,
  ),
  way(
    'short_sale',
    /\b(?:renters?|tenants?|rent(?:ing)? it|rent is|tax (?:sale|value)|stocks?|than (?:a|one|two|\d+) (?:month|year|week|day)s?)\b/,
    `(?:sell|selling|sale|buyers?|offers?|contract|accept\\w*|take|taking) (?:\\S+ ){0,6}?(?:for|all|take|taking|accept\\w*) (?:\\w+ )?(?:less|lower) than (?:what |the amount )?(?:${we}|is |the )?(?:am |are )?(?:owed?|debt|mortgage|loan|balance|payoff)`,
    `(?:accept|take|taking) less than (?:what |the )(?:\\S+ )?(?:owed?|is|loan|mortgage|balance)\\b(?! payment)`,
    `(?:offers?|contract|buyer) (?:\\S+ ){0,4}?(?:\\w+n't|(?:d(?:o|id|oes)|w(?:o|ould)|ca|could|is|was)nt|not) cover (?:${my}|what)|offers? ${gap(4)}(?:under|below|less than) (?:what )?(?:${we}|the )?(?:owe|loan|mortgage|balance)`,
    `(?:bank|lender|servicer|their)(?:'s)? negotiators?`,
    '(?:sold|sell|selling) short\\b(?! of)',
  ),
  way(
    'assumption',
    /\b(?:originat\w+|(?:servicer|company|bank|they|lender|sps|chase) (?:\w+ ){0,3}?t[ao]k(?:e|ing|es) (?:over|on)|taking over out|servicing|solar|car (?:loan|note)|is (?:only |just )?in (?:my|his|her) name|home equity|fraud\w*|acquired|aquired)\b/,
    `(?:take|taking|takes) (?:over|on) (?:${my} |a )?(?:[\\w']+ ){0,3}?(?:loan|mortgage|payments|note)\\b|take ${my} (?:loan|mortgage|note) over`,
    `(?:put|get|transfer\\w*|mov|switch|chang|plac)(?:e|ed|ing)? ${my} (?:\\w+ )?(?:loan|mortgage|note) (?:over )?(?:put |transferred |moved )?(?:in|into|to) (?:my|her|his|their|our|me)\\b`,
    `(?:loan|mortgage) (?:put |placed |transferred |moved )(?:in|into|to) (?:my|her|his|their|our|me)\\b`,
    `(?:put|add|added|get) (?:me|us|him|her|myself|be put) (?:on|to|onto) (?:the|my|his|her) (?:[\\w']+ ){0,3}?(?:loan|mortgage)\\b(?! (?:account|payment|company|statement))|to be put on (?:the|my) (?:[\\w']+ ){0,3}?(?:loan|mortgage)\\b`,
    'assumption (?:packet|package|process|application|department|request|paper\\w*|after|approv\\w+|den\\w+|of the|of my|has been|took|takes)|(?:simple|loan|mortgage) assumption',
    `(?:to|can|could|not|let (?:me|us)|(?<=can )(?:i|we|she|he)|her|him) assume (?:it|the loan|the mortgage|my|his|her|their|our)\\b`,
  ),
  way(
    'refinance',
    /\b(?:refinanced|car|completed|mod\w*|did a)\b/,
    '(?:fha|va|usda) streamline|irrrl|cash[- ]out (?:to (?:pay|get)|refi|loan|decision)',
    `(?:broker|credit union|another (?:bank|lender|company)) (?:\\S+ ){0,4}?(?:lower|better) (?:my |our |the )?(?:interest )?rate`,
    `(?:lower|better) (?:interest )?rate ${gap(3)}(?:appraisal|closing)|take advantage of (?:a |the )?lower rates?`,
  ),
  way(
    'bankruptcy',
    /\b(?:tenant|builder\w*|contractor|broker|seller|hospital|army|navy|military|honorabl\w+|rehab|never (?:\w+ )?(?:filed|declared|been)|water|sale|discharge of (?:the |my |our )?mortgage|we never)\b/,
    '(?:file|filed|filing|in|into|through|of|my|our|is|a) (?:a |my |our )?(?:13|thirteen)\\b(?= to\\b| (?:is|was|by|myself|today|tomorrow|tonight|before|plan|trustee|stopped|with|and|or|because|so|the)\\b|[.,;?!]|$)',
    'bk(?:x+|\\d*)\\b',
    `(?:my|our|the|chapter) trustee (?:pays?|paid|sends?|sent|has (?:paid|sent)|shows?|gets?|each|every|\\d)`,
    `(?:pay|paid|paying|payments? (?:to|through|thru|by)|go(?:es)? (?:to|through)) (?:a |the |my |our )?trustee\\b(?!'?s)`,
    'automatic stay|(?:violat\\w+|br[eo]a?ke?|lift\\w*|relief from|ignor\\w+) (?:of )?(?:the |my |our )?(?:automatic )?stay\\b|motion for relief\\b',
    '(?:was|were|been|got|debt|loan|second) discharged\\b|discharge (?:order|injunction|from the court)|(?:my|our|after the|violated the) discharge\\b',
    '(?:reaffirm|re-affirm)\\w*|stripped (?:off )?(?:the|my|our) second|second was stripped',
  ),
  way(
    'foreclosure',
    /\bnot to let\b/,
    '(?:wants?|wish|rather|like|let|letting|prefer) (?:them|the bank|the lender)(?: to| just| would)* (?:foreclose|take (?:it|the (?:house|home|place)|(?:my|our) (?:house|home)))\\b(?! on (?:him|her|them|the (?:neighbou?r|tenant)))',
    '(?:maybe |perhaps |wish |hope )they (?:should|would|could)(?: just)? (?:foreclose|take (?:it|the (?:house|home)))',
    '(?:short sale|modif\\w+|deed[- ]in[- ]lieu|lieu of) (?:or|and) (?:a |the )?foreclosure',
  ),
  way(
    'loan_modification',
    /\b(?:jury|criminal|divorce trial|car|truck|wheelchair|vehicle|clinical|free trial)\b/,
    `mods?\\b|npv\\b|making home affordable (?:plan|mod\\w*|app\\w*|denial)`,
    'try-?out (?:payments?|period|amount|months?|plan)|trial (?:offer|letter|checks?|months?|mod\\w*|payments?|plan|period|terms)',
    `(?:month|last|this|approved for (?:the|a)|all|on) trial\\b(?! (?:for\\b|was (?:put|set|post)|court|date|lawyer|judge|attorney|subscription|version|run|by|and error|membership|modif))`,
    `(?:my|our|the) (?:loan|mortgage) (?:restructured|rewritten|reworked|modified)`,
  ),
];

/** The same words where they tell of something else: another's case, a refinance long done, a set-aside within a modification, a denial. */
const otherwise: Record<string, { before?: RegExp; after?: RegExp }> = {
  bankruptcy: {
    after: /^ (?:department|script|rules|itself)\b/,
    before:
      /\b(?:(?:report\w*|claim\w*|shows?|lists?) (?:that )?(?:i|we|me|us) (?:\w+ )?(?:filed|declared|in|as)|never (?:\w+ )?(?:filed|declared|been in)|neither in|not (?:\w+ ){0,6}?(?:or|nor) (?:filed|declared)|(?:not|didn'?t|haven'?t|hasn'?t) (?:(?!want)\w+ ){0,2}?(?:filed|file|in|the one in)|works? with|federal|they(?:'re| are| went|'ve gone))(?: (?:for|a|any|chapter))* $/,
  },
  refinance: {
    before:
      /\b(?:(?:took out|got|closed) (?:[\w,]+ ){0,6}?to |(?:home|house|residence|property|loan|mortgage) (?:was|were) |after (?:the |a |my |our )?|through |from the |since (?:the|i was) |(?:we|i) did a |sold or |paid our |not interested in )$/,
    after: /^\w* (?:closed|transaction was|was recorded)\b/,
  },
  short_sale: {
    before:
      /\b(?:previously|formerly|originally|bought|purchased)(?: (?:it|as|in|through|the|this|our|home|house|property))* an? $|\bin (?:19|20)\d\d,? (?:i|we) $/,
    after: /^ when (?:i|we) bought/,
  },
  partial_claim: {
    before: /\bmodif\w*(?: (?!put|move|add)[\w$,]+){0,6} $/,
    after: /^ (?:part|portion) of (?:my|the|our) mod|^ of (?:the|my|our|their|each|every) (?:statement|bill|month|year|day|week)/,
  },
  repayment_plan: {
    before: /\b(?:trial|student loan|hospital|county|tax|wrong|partial|alternate|deferred) (?:\w+ ){0,6}?$/,
    after: /^ (?:\w+ ){0,2}?(?:with|for) (?:the |my )?(?:hospital|county|city|doctor|irs|taxes|back taxes)/,
  },
  foreclosure: {
    before:
      /\b(?:(?:not|never|cannot|\w+n't|(?:d(?:o|id|oes)|w(?:o|ould)|ca|could|is|was)nt) (?:\w+ ){0,3}?|please (?:don'?t|do not) |too late to |plaintiff.{0,60}|no choice but to |i'?ve |since )$/,
    after: /^ (?:in a short|since|on us|for what)\b/,
  },
  forbearance: { before: /\b(?:eviction |(?:do not|don'?t) need an? |not ask for any )$/, after: /^ was in place\b/ },
  deed_in_lieu: {
    before: /\b(?:bought it|new owner|bidder|investor)\b[^;]{0,60}$/,
    after:
      /^ (?:to (?:the |my |our )?(?:tenant|realtor|agent|buyer)|to (?:his|an?|me|us|him|her|whoever|(?:my|our|her|their|the) (?:son|daughter|kids?|children|sister|brother|mother|father|mom|dad|parents?|ex|wife|husband|cousin|nephew|niece|uncle|aunt|trust|new owner)s?)\b)/,
  },
  reinstatement: {
    before:
      /\b(?:(?:insurance|policy|coverage|benefits|unemployment|membership) (?:was |were |is |been |got )?|(?:escrow|shortage|tax\w*)(?: \w+){0,5} |\b(?:can|could|will) (?:they|he|she|the (?:bank|lender|servicer)) (?:make|force) (?:me|us) (?:to )?)$/,
    after: /^(?: off)? (?:a (?:bit|little)|slowly|it without|at work|to duty|(?:\w+ ){0,3}(?:shortage|escrow))\b/,
  },
};
const someoneElse =
  /\b(?:neighbou?rs?|friends?|pastor|co-?workers?|colleagues?|cousins?|(?:brother|sister) in law|builders?|contractors?|brokers?|tenants?|sellers?|next door|across the street|ditech)(?:'?s)?(?: (?!i\b|we\b|my\b|our\b|me\b|us\b|suggest|told|said|lent|paid)[\w']+){0,4} $/;

/** "We paid our HOA the whole past due balance", "my license was reinstated": what it is done to or with is no loan. */
const things =
  '(?:h\\.?o\\.?a\\.?|dues|trucks?|cars?|child support|alimony|custody|licen[sc]e|hospital|dentist|water|electric\\w*|utilit\\w+|phone|roof|furniture|kitchen|bathroom|irs|tuition|medication|wheelchair|maintenance|report|schedule|menu|diet|budget|plans|garage|porch|fence)';
const ofThing = new RegExp(`^(?: (?:of|on|for|to|with|in|from))?(?: (?:the|my|our|his|her|a))? ${things}\\b`);
const thingWas = new RegExp(`\\b${things} (?:was |were |is |got |has been |been )?$`);
const withThing = new RegExp(`\\b(?:pa(?:y|id|ying)|owe) (?:\\w+ )?${things} `);

/** "Modified the property line": what was changed is neither the loan nor a part of it. */
const noLoan =
  /^ (?:the|his|her|their|my|our|a) (?!(?:\w+ ){0,3}?(?:loan|mortgage|terms|note|payments?|rate|agreement|interest|amount|balance|debt|contract|lien|principal|house|home)\b)/;
/** The firm that failed was another's: an employer's, a builder's. */
const firm =
  /\b(?:employer|boss|company|firm|plant|mill|factory|store|contractor|builder|tenants?|landlord|lender|servicer|bank|broker|outfit|hospital|dealer(?:ship)?|airline|worked (?:for|at))(?:'s)?(?: (?:that|who|\w+ed|where|i|for|worked|our|my|did|roof|the|itself|is|are|was|went|has|had|have|just|in|into|filed|for|declared|then|under|out)){0,8} $/;

/** True where an option's words are not told of this household's loan. */
export function notThisWay(low: string, hit: Hit): boolean {
  const { before, after } = otherwise[String(hit.value)] ?? {};
  const earlier = low.slice(Math.max(0, hit.span.start - 80), hit.span.start);
  const later = low.slice(hit.span.end, hit.span.end + 40);
  return (
    (/modif(?:y|ied|ies|ying)$/.test(hit.said) && noLoan.test(later)) ||
    ofThing.test(later) ||
    thingWas.test(earlier) ||
    withThing.test(hit.said) ||
    (/^(?:bankrupt|chapter)/.test(hit.said) && firm.test(earlier)) ||
    someoneElse.test(earlier) ||
    (before?.test(earlier) ?? false) ||
    (after?.test(later) ?? false)
  );
}
