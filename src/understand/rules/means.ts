import { firstOf, holdsIn } from '../cues.ts';
import { type Span, sentences } from '../plain.ts';

/** What is said of savings, other money and equity: had, spent, missing, lent by somebody, got for things that were sold. Presence only. */

const any = (...words: readonly string[]) => `(?:${words.join('|')})`;
const gap = (most: number) => `(?:[\\w'$,.%-]+ ){0,${most}}?`;
const my =
  "(?:my|our|his|her|their|there|(?:my |our )?(?:mom|dad|mother|father|husband|wife|parent|son|daughter)(?:'s|s|s')|late \\w+(?:'s|s))";
const us = '(?:me|us|him|her|them)';
const we = '(?:i|we|he|she|mom|dad|(?:my|our) (?:\\w+ )?(?:husband|wife|mom|mother|dad|father|parents|son|daughter))';
const sum = '(?:\\$?\\d[\\d,.]*k?|(?:\\w+ ){0,2}?(?:hundred|thousand|grand)(?: dollars)?)';
const some = any(
  '(?:a )?(?:little|bit of|lot of)',
  'some',
  'enough',
  'about',
  'around',
  'maybe',
  'only',
  'just',
  'almost',
  'over',
  'nearly',
  'up to',
);
const family =
  "(?:(?:my|our|his|her|the|a) (?:[\\w']+ )?(?:in[- ]laws?|(?:brother|sister|mother|father|son|daughter)(?:[- ]in[- ]law)?s?|mom|dad|parents|famil\\w+|friends?|church|church (?:folks|family|members)|uncle|aunt|cousin|nephew|niece|boss|employer|kids|children|credit union|pastor|neighbors?)|family|friends|relatives|church|people)";
const store =
  '(?:(?<!(?:world|home|federal) )savings(?! (?:account|bank|and loan|& loan|bonds?\\b))|savings account(?= (?:is|was|i |we |to )|[.,]|$)|401 ?\\(?k\\)?s?|403b|\\bira\\b|retirement (?:account|fund|money|savings|plan|nest)s?|nest egg|emergency (?:fund|money)|rainy day (?:fund|money)|college fund|liquid assets|(?<=(?:my|our|no|some) )(?:cash |liquid |financial )?(?:reserves?|investments?|assets)(?! (?:company|property|home|bank))|retire plan|life savings)';

/** A store of money, with whoever has, had or lacks it, or what became of it. */
const stores = [
  `\\b${any(my, 'no', 'some', 'little', 'what', 'all', 'all of', 'entire', 'have', 'had', 'has', 'got', 'in', 'from', 'of', 'on', 'into', 'the', 'without', 'any')} ${gap(3)}${store}`,
  `\\b${any('spent', 'us(?:e|ed|ing) up', 'drain\\w*', 'deplet\\w+', 'empt\\w+', 'exhaust\\w+', 'burn\\w* through', 'went through', 'going through', 'wiped out', 'tapp\\w+', 'dipp\\w+ into', 'cash\\w* (?:out|in)', 'liquidat\\w+', 'consum\\w+', 'drawing down', 'drew (?:down|out)', 'pull\\w+ (?:out of|from)', 'withdr\\w+')}(?: \\w+){0,2}? (?:\\w+ )?(?:savings?|401 ?\\(?k\\)?|ira|retire\\w*|reserves|cds?\\b|bonds?|stocks?|annuity|cash\\b(?! for)|funds|emergency fund|(?:whole )?pension|life insurance)`,
  '\\b(?:cash|money) (?:saved|put (?:away|aside|up|by)|set aside|left over)\\b(?! for)',
  `\\b${some}? ?${sum} (?:\\w+ )?(?:saved|put (?:away|aside|by)|set aside|stashed|socked away|in (?:my|our|the) (?:account|bank|checking|savings)|(?:(?:left|bucks|dollars) )*(?:in|at) (?:(?:the |an? |my |our )?(?:bank|savings|credit union|checking|cds?|mutual funds?|money market)|cash(?! for)|(?:liquid )?assets)\\b|to (?:my|our) name)`,
  `\\b(?:nothing|no money|not (?:much|a dime|a penny|anything)|(?:money|cash|funds|enough|plenty|little)) (?:\\w+ )?in (?:the|my|our) (?:bank|account|checking)\\b`,
  `\\b(?:what|everything|every thing|all|money|cash|nothing|little|got)(?: (?:that|money|savings|little|much|all))* (?:${we} )?(?:have |had |'d |has )?(?:(?:put|set|tucked|saved|squirreled|stashed) (?:up|away|aside|by)|saved)\\b(?! me| us| by the)`,
];

/** None, all gone, or enough. */
const purse = [
  `\\b${we}(?: just| really| simply| still| do| did)? (?:have|had|has|got|'ve got) (?:absolutely |literally |just )?no (?:\\w+ ){0,2}?(?:money|funds|cash|assets|reserves|resources)\\b(?! (?:down|from (?:the|my) (?:bank|escrow)|coming))`,
  '\\b(?:without any|with no|lack(?:ing|ed)?(?: of)?|running out of|(?:i|we|am|are|was|were|about)(?: \\w+)? out of) (?:the |any |enough |sufficient )?(?:money|funds|cash|capital|resources|assets)\\b(?! down)',
  `(?:\\bnot|n'?t|\\bnever|\\bhardly) (?:have|had|got) (?:the |any |that |this |enough |these )?(?:kind of |sort of |type of |amount of |extra |much |spare |additional |upfront |whole |full )?(?:money|much(?=[.,]|$)|a (?:dime|penny|cent|nickel|dollar)|two (?:nickels|dimes)|funds|cash|savings|assets|${sum}(?! (?:in late|payment|a month)))`,
  "\\b(?:do|did)(?:n'?t| not) have (?:it|that)(?= (?:to give|all at once|in one)|[.,]|$)(?<=(?:\\$\\d|money|funds|sum|amount|payment|up ?front).{0,60})",
  `(?<!\\bspen[dt] |\\bspending )\\b(?:${sum}|funds|money|cash|amount) (?:up ?front )?(?:that |which )?${we} (?:do not|don'?t|did not|didn'?t|doesn'?t) have\\b`,
  `\\b${we}(?: already| now| finally| do| still| currently)? (?:have|had|has|got|'ve got|secured|raised|gathered|saved|scraped(?: together)?|pulled together|came up with|come up with|contribute) (?:the |some |all the |enough |plenty of |a little |most of the |extra |more than enough |that )?(?:money|funds|cash)\\b(?! (?:flow|of|at the time|back then|to pay (?:my|our|the) (?:mortgage|regular)|buyer|offer|taken|out|problem)|ing)`,
  `(?<!if |that )\\b(?:i|we)(?:'ve)?(?: only| now| still| just| actually)? (?:have|had|got|raised|saved|managed) ${some}? ?${sum} (?:dollars )?(?:that )?(?:i |we )?(?:to (?:put|pay|give|offer|send|reinstate|catch|bring)|(?:can|could|ready|saved|right (?:now|here)|cash|in (?:hand|cash|savings|the bank)|of (?:my|our) own|down\\b|left))`,
  `\\b(?:only|just) (?:have|had|got|has) ${sum}(?=[.,]|$| (?:and|but|left|until|till))`,
  `\\b(?:the|my|our) (?:(?:full|whole|entire|past due) )?(?:(?:reinstatement |payoff |past due )?(?:amount|money|payoff|sum|past due|arrears|${sum})) (?:was |is |right |all |sitting )?in (?:hand|cash|(?:my|our) (?:bank )?(?:account|checking|savings)(?= right| now| and|[.,]|$))\\b`,
  `\\bcan (?:only )?come up with (?:maybe |about |only |around |like )*(?:${sum}|half|nine|ten|five|part|some|most)|\\b${sum} (?:to|i can) put (?:down|toward)|\\b(?:contribute|offer) (?:some )?funds|\\b(?:substantial|considerable|plenty of|dollars in|no other) assets\\b|\\bcash on hand`,
  `\\b${any('took', 'ate(?: up)?', 'used(?: up)?', 'consumed', 'cost', 'spent', 'lost', 'drained', 'exhausted', 'swallowed')} (?:${us} )?(?:everything|every thing|all|every (?:penny|cent|dime|dollar))(?: of)?(?: the (?:money|cash))?(?: that| little)? ${we}(?: ever)? (?:had|have|owned|saved|could)`,
  `\\bwip(?:ed|ing) ${us} out\\b|\\bclean(?:ed|ing) ${us} out\\b|\\bbled ${us} dry|\\b(?:i am|i'm|im|we are|we're|were|went|left (?:me|us)|flat|dead|be|been|stone|totally|completely) broke\\b(?! (?:down|into|up))`,
  `\\b${we} (?:have|had|has|am left with|got) (?:absolutely )?nothing (?:left|saved|else|to (?:sell|my name|fall back))(?! (?:over|to do|but to))`,
  '\\b(?:drain|empt|clean|wip)(?:ed|ied|s|ies|ing|ying)? (?:out )?(?:of )?(?:my|our|the|his|her) (?:\\w+ )?(?:\\w+ )?(?:accounts?|checking)\\b|\\b(?:my|our|the joint) (?:bank |checking )?accounts? (?:was |were |is |got )?(?:drained|wiped|cleaned out|empty)',
  '\\b(?:low|small|zero|negative) balance in (?:my|our) (?:bank|checking)',
  '\\b(?:my|our|the|her|his|their) (?:money|retirement|pension|cushion|savings) (?:was|is|has|ran|had|will be) (?:all |almost |nearly |just about |all but )?(?:gone|out|run out|used up)\\b|\\b(?:money|savings|cash) (?:is|are|was) (?:starting|beginning|about) to run out\\b',
  `\\b(?:saved|put (?:away|aside) (?:some |a little )?money)(?: and saved)?(?: up)? (?:for|over) (?:\\w+ ){0,6}?(?:retirement|old age|college)\\b|\\b(?:house|home|place|condo) (?:\\w+ ){0,4}?free and clear\\b(?<=\\b(?:own|have|another|other|second)\\b.{0,40})`,
];

/** Lent, given or offered by others; borrowed. */
const others = [
  `\\b${family}(?: and \\w+)?(?: (?:is|are|has|have|will|would|can|could|might|may|just|even|said \\w+|ready|willing|able|kindly|also|to)){0,4} (?:len[dt]|loan(?:ed)?|g[ai]ve|offer(?:ed|ing)?(?: to (?:pay|give|lend|help))?|sent|wired|pa(?:id|y)|help(?:ed|ing)?(?: (?:out|me|us))*(?: with| pay)|collected|put up|chipped in|covered|bailed|took up a collection)\\b(?: ${us}| it| for| up)*(?: (?:the|some|about|with|what|a|out|half|part|enough))*(?: (?:money|funds|cash|${sum}|rest|payment|arrears|difference|to (?:me|us)|us out|me out|first \\w+|last \\w+))`,
  `\\bborrow(?:ed|ing)? ${gap(5)}(?:from|against|off|out of) (?:${family}|my|our|his|her|the bank|everyone|anyone|everybody)`,
  `\\b(?:have|had|having|going) to borrow (?:it|money|the|from|to)\\b|\\b(?:i|we|and|by|was|were|can|could)(?: (?!originally|initially|first)\\w+)? borrow(?:ed|ing)? (?:the |some |about |around )?(?:money|cash|funds|${sum})(?![\\d,%]| in (?:19|20)|(?: dollars)? (?:for (?:\\d+|thirty|fifteen|twenty)|to (?:buy|purchase|refinance|build)|on (?:the|our|my) (?:house|home)|at \\d))(?<!borrowed \\$?\\d\\d\\d,\\d\\d\\d)`,
  `\\bloans? (?:from|off|of) (?!an? (?:\\w+ )?credit union)${family}|\\b(?:money|cash|${sum}|help|check|funds) (?:from|off) (?:${family}|(?:my|our) (?:\\w+ )?(?:insurance|401k|retirement|ira|aunt))`,
  `\\b(?:raised|scraped together|gathered|got together) (?:up )?(?:the |some |about )?(?:money|${sum}|funds|cash|arrears)`,
];

/** Things turned into money, and sums that come once. */
const thing =
  '(?:truck|car|boat|camper|rv|motorcycle|bike|trailer|land|lot|acre\\w*|cattle|cows|horses?|livestock|tractor|tools|equipment|guns?|jewelry|wedding (?:ring|band|set)|ring|rings|furniture|stocks?|shares|bonds?|coins?|gold|belongings|possessions|things|stuff|plasma|second car|other (?:car|truck|vehicle|propert\\w+|house)|vehicle|van|jeep|piano|guitar|side by side)';
const windfalls = [
  `\\b(?:(?:i|we|husband|wife|he|she|and|have|had|had to|to|out|401k),?(?: (?:even|also|already|then|just|have|had|would|will|can|could|might))?) (?:sold|selling|pawned|hocked|(?<=to )pawn|(?<=(?:had|have|having) to )sell|sell(?=(?: \\w+){1,3} (?:to (?:pay|make|catch|keep|stay|cover))))(?: (?:off|my|our|his|her|the|some|two|a|most|all|one|of|other|old|late|family|extra|husband's|wife's|father's|piece|few|every|bass|\\w+'s)){0,5} ${thing}\\b(?! (?:out from))`,
  `(?:^ ?|[.,] ?|by |then )(?:sold|selling|pawned) (?:(?:my|our|the|a|her|his|mother's|father's) ){0,3}${thing}\\b|\\b(?:in|from|out of) (?:an? |the |my |our |his |her )?(?:cds?|kids 529|529|pension fund)\\b|\\b(?:checking|savings)(?: account)? is (?:empty|gone)|\\benough in the (?:bank|credit union)|\\bsits? (?:at|in) the (?:bank|credit union)\\b|\\bhave (?:a|one|some) cds?\\b|\\bsell(?:ing)? (?:\\w+ )?acres?\\b|\\b(?:could|can) help (?:her|him|them|us|me) with (?:about )?${sum}|\\bemergency (?:fund|savings)\\b|\\b(?:brother|sister|son|daughter|dad|mom|father|mother|uncle|aunt) (?:will|can|would|could|is willing to) (?:lend|loan|give) (?:me|us)\\b|\\bsettlement (?:could|should|might|will|would) be|\\bsold (?:about |almost |nearly |just about |most )?every ?thing\\b|\\bcash(?:ed|ing)(?: it)? (?:in|out) (?:on )?(?:my|our|a|the|his|her|some|what)\\b`,
  '\\b(?:my|our|his|her|with|the|a|income|used)(?: income)? tax refund\\b(?! (?:of|due|from|to me))|\\b(?:us(?:e|ed|ing)(?: up)?|left of|months? of|out of|from|with|on)(?: (?:my|our|his|her|the|a))? severance|\\bseverance (?:is|was) (?:used|gone|spent)|\\b(?:my|our|the|his|an|a|from)(?: small| little)? inheritance(?! tax)|\\bva back ?pay|\\b(?:stimulus|back ?pay) (?:money|check)',
  "\\b(?:us(?:e|ed|ing)(?: up)?|from|out of|left of|put|against)(?: (?:my|our|the|his|her))?(?: late)?(?: [\\w']+(?:'s|s))? life insurance|\\blife insurance(?: money| check| policy)? (?:came|paid|left|went|ran|is|was)",
  `\\b(?:my|waiting (?:on|for) (?:a|the|my)|expecting (?:a|the|my)|got (?:a|my)|out of (?:a|the|my)|from (?:a|my)|accident|injury|lawsuit|workers'? comp|work comp) settlement (?:money |check )?(?:comes?|came|from|for|and|money|check|is|in|[.,]|$)|\\b(?:my|our|accident|injury|workers'? comp|lawsuit|waiting (?:on|for) (?:a|the|my|our)|out of (?:the|a)) settlement(?= (?:comes?|from|money|check)|[.,]|$)`,
  `\\b(?:fema|relief fund|homeowners? (?:assistance )?fund|state \\w* ?fund|red cross|charity|grant|relief)(?: (?:company|program|fund|has|had|will|only))* (?:g[ai]ve|paid|sent|approved|fund|granted|awarded|settled)(?: (?:me|us|out|for|in the amount of|a|check|of|about|only)){0,5} ${sum}`,
  '\\b(?:left|leaving) (?:me|us) (?:enough|some|a little|money|the money)\\b|\\bsurplus (?:from|of|funds)\\b',
];

/** Equity of the house; not the loan of that name, nor what others want of it. */
const equity = [
  `\\b(?:have|has|had|is|with|of|in|no|some|any|little|plenty|lot|good|great|significant|substantial|negative|considerable|enough|much|more|my bit of|half of the|sliver of|eroded the|the|${sum}%?|percent|%)(?: (?:of|in|worth of|the|my|our|is|some|least|over|about|around)){0,4} equity\\b(?! (?:loan|line|mortgage|account|credit|balloon|in[ce]?|ine|of redemption|partners|title|to (?:drop|remove))\\b)`,
  `\\bequity (?:in|of) (?:\\w+ ){0,3}?(?:house|home|property|place)|\\bequity (?:is|was|about|around|of|over) (?:\\w+ ){0,3}?(?:${sum}|all)|\\b(?:negative|significant|substantial) equity`,
  '\\b(?:more than|over|at least|about|have) \\d\\d(?:%| ?percent) (?:equity |paid )?in (?:the|my|our) (?:home|house|place|property)\\b',
];
const notEquity =
  /\b(?:home equity|equity (?:loan|line)|heloc)\b|\b(?:steal|stealing|take|taking|strip\w*|access|extra to|require\w*|need|needed|must have|reach\w*|should have|owe more than|costing more than)(?: \S+){0,5}? equity\b/;
/** The account, the bank or the income of that name; money that others have, ask or took. */
const otherMoney =
  /\b(?:drain|empt|deplet|us)\w* (?:out )?(?:of )?(?:my|our|the) escrow\b|\b(?:start|begin|(?:re)?build|grow|get)(?:ing)? (?:to build |building )?(?:up )?(?:some |a |any |our |my )?(?:\w+ of )?savings\b|\bset aside in an? (?:partial|second)\b|\b(?:they|bank|servicer|company|lender|pnc|chase|credit unions?|mortgage)(?:'s)? (?:have|had|has|took|withdrew|removed|debited|are|is)(?: \S+){0,4} (?:money|funds|cash|savings|401k)\b|\b(?:removed|withdr\w+|debit\w+|taken?|took|access\w*) (?:\S+ ){0,4}?(?:(?:from|out of|of) )?(?:my|our) (?:savings account|checking)\b|\b(?:statements?|proof|copies) (?:\w+ ){0,4}?(?:savings|401k|checking|ira|retirement)\b|\bno (?:money|cash) down\b|\bcash (?:for keys|up ?front)\b|\bcash (?:buyer|offer|out|deposit)\b(?! (?:my|our|the))/;

const asRegExp = (patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern));
const [storeSigns, purseSigns, otherSigns, windfallSigns, equitySigns] = [stores, purse, others, windfalls, equity].map(asRegExp) as [
  RegExp[],
  RegExp[],
  RegExp[],
  RegExp[],
  RegExp[],
];
const hypothetical = /^[^,]{0,12}\b(?:can they|could they|what (?:if|happens)|if (?:i|we) (?:have|had))\b/;

const first = (signs: readonly RegExp[], sentence: string): string | null => {
  for (const sign of signs) {
    const found = firstOf(sign, sentence);
    if (found !== null) return found[0];
  }
  return null;
};

function saidIn(sentence: string): string | null {
  if (hypothetical.test(sentence)) return null;
  const lent = first(otherSigns, sentence) ?? first(windfallSigns, sentence);
  if (lent !== null) return lent;
  const held = holdsIn(otherMoney, sentence) ? null : (first(storeSigns, sentence) ?? first(purseSigns, sentence));
  return held ?? (holdsIn(notEquity, sentence) ? null : first(equitySigns, sentence));
}

/** Money at a bank that somebody else took, a buyer's cash, cash for keys: no means of the household. */
export const notOurMoney = (low: string): boolean => holdsIn(otherMoney, low);

/** The words in which a text speaks of savings, other money or equity; null where it does not. */
export function meansIn(low: string, spans: readonly Span[] = sentences(low)): string | null {
  for (const span of spans) {
    const said = saidIn(low.slice(span.start, span.end));
    if (said !== null) return said;
  }
  return null;
}
