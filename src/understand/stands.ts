import { firstOf, holdsIn } from './cues.ts';
import { type Span, sentenceAt } from './plain.ts';
import type { Hit } from './rules/rule.ts';

/** What the signs of a message say together of the loan: whose word it is, what was only threatened, what was cured, whose house. */

const late =
  "(?:late\\b(?! (?:father|mother|husband|wife|dad|mom))|lates\\b|behind|delinquen\\w+|past due|(?:missed|missing) (?:\\w+ ){0,3}?(?:payment|month|xx|\\w+uary|march|april|june|july)|payments? (?:\\w+ )?(?:missing|short)|unpaid|not paid|non-? ?payment|failures? to pay|default\\w*|(?:not|didn'?t|hasn'?t|haven'?t|never|wasn'?t|not been) (?:\\w+ )?(?:paid|pay|received? (?:it|my|the|our|payment)|got it|get it|made|make))";
const theirWord = new RegExp(
  `\\b(?:according to (?:them|their|the)|swears?|swore|claim\\w*|alleg\\w*|insist\\w*|assert\\w*|contend\\w*|maintains|says?|saying|said|stat(?:es|ed|ing)|show(?:s|ing|ed)?|report(?:s|ed|ing)?|list(?:s|ed|ing)|mark(?:s|ed)?|verif\\w+|charg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:me|us|it)|ha(?:s|ve) (?:me|us)|boarded|coded|notices?|letters?|told|accus\\w+|consider\\w*|reflect\\w*|think\\w*|believe\\w*|put|tells?|calls)\\b[^.!?;]{0,60}?\\b${late}`,
);
const money =
  '(?:it\\b|them\\b|that\\b|both|(?:my|our|the|this|every|each|all|full|\\$?\\d[\\d,.]*|xx\\S*|january|february|march|april|june|july|august|september|october|november|december)(?:\x27s)?(?: (?!pay stubs|paper|pack|doc)\\w+){0,3}? ?(?:payments?|checks?|month|mortgage|money|amount|time|bill)|on (?:time|the)|through|in (?:full|advance)|every|as)';
const ourProof = new RegExp(
  `\\b(?:(?:proof|prove[ds]?|proving|receipts?|confirmation\\w*|stubs)(?! of (?:insurance|income))|cancell?ed checks?|bank statements? (?:\\w+ )?(?:show|prov|that)|bank (?:\\w+ )?shows|cop(?:y|ies) of (?:the |my |our )?(?:cashed |cancell?ed )?checks?|cashed|cleared|(?:left|came out of|come out of|went out of|gone out of|taken from|deducted from) (?:my|our)|(?:i|ive|we|weve|she|he|wife|husband|tenant)(?:'ve| had| have| did| also| always| already| clearly| been)* (?:in fact |indeed )?(?:paid|pays?|paying|sent|wired|mailed|made|making) ${money}(?! (?:\\w+ )?late\\b)|^paid (?:every month|on time|all of them)|did pay|i did\\.|we did\\.|which (?:i|we) did|when (?:i|we) (?:had )?paid|(?:had|have) paid|on time|(?:not|wasn'?t|weren'?t|isn'?t|never) (?:been |was |were |had )?(?:a |once |actually |ever )?(?:late|behind|delinquent|in default|missed|owed)|not (?:so|true)\\b|their (?:own )?(?:error|mistake|fault) (?:in|that|and|not)|(?:lost|misplaced) (?:my|the|our|two|one) (?:\\w+ )?(?:payments?|checks?)|misapplied|mis-?posted|(?:applied|posted|credited|keyed) (?:it |them |my |our |the )?(?:\\S+ ){0,3}?(?:to|on) (?:\\S+ ){0,3}?(?:wrong|another|someone|somebody|stranger|principal)|(?:i am|we are|i was|we were|it is) not[.,!]|(?:every|all my|all the|have my|have the) bank statements?|(?:i|we) overpaid|(?:i|we) (?:have |had )?(?:remitted|tendered|made) (?:each|every)|never happened|is a lie|(?:is|was|which is|all|verified \\w+ \\w+) (?:in error|incorrect|a mistake|an error|untrue|not true|false|wrong)|mistake on their|(?:it'?s|their|there|the bank'?s) (?:own )?fault|(?:i|we) (?:have |had |had already )?(?:made|mailed|submitted|sent in) (?:that|this|xx\\S*|the \\w+) payment|payments? (?:that )?(?:i|we) (?:had )?(?:made|sent|paid|mailed)|payment (?:was )?(?:going|went|gone) through|despite the (?:money|payment)|(?:old|prior|previous|former|last|other) (?:servicer|company|bank|lender) (?:\\w+ ){0,3}?(?:got|cashed|paid|received|had))`,
);
const falseLate =
  /\bneither\b[^.;]{0,60}\b(?:delinquent|behind|late|in default)\b|\b(?:false|wrongly|wrongful|erroneous\w*|incorrect\w*|bogus|phony|supposed\w*|alleged\w*|inaccurate\w*) (?:\S+ ){0,3}?(?:late\b(?! (?:fee|charge))|lates\b|delinquen\w+|default\b)|\b(?:late|delinquen\w+|default(?:ed)?|behind) [^.;]{0,40}(?:never happened|(?:is|was) (?:\w+ly )?(?:false|wrong|untrue|a lie|an? error|incorrect)|not true|not the case)/;
/** Lateness that has another story: agreed pauses, a plan in court, other bills, one's own fault. */
const otherStory =
  /\b(?:discharg\w*|chapter|bankrupt\w*|forbear\w*|deferr\w*|deferment|trial|modif\w*|mod\b|tax(?:es)?\b|insurance|my (?:own )?fault|by mistake|admit|plan\b|fell behind|got behind|credit cards?|car\b|student|hoa|rent\b|(?:in|of|into|the|wrongful|for) foreclosure|foreclosed|payoff|paid off|paid (?:it|this loan|the loan) off|stopped paying|if (?:i|we) (?:was|were|am|are)|short sale|escrow (?:account )?was|notice of default|packet|package|partial|paid (?:\w+ ){0,4}short|until (?:i|we) (?:was|were)|death certificate|pay stubs|hearing|suit\b|docket|not to pay|did not have to pay|escrow company|never had a mortgage)\b/;

/** They say late, the writer says paid; or the lateness itself is called false. */
const disputed = (low: string): boolean =>
  !holdsIn(otherStory, low) && (holdsIn(falseLate, low) || (theirWord.test(low) && ourProof.test(low)));

const ends =
  "(?:foreclos\\w+|accelerat\\w+|(?:to|with|by) (?:\\w+ )?(?:attorneys?|lawyers?|legal\\b)|legal (?:action|department)|lose (?:my|our|the) (?:house|home)|take (?:my|our|the) (?:house|home)|(?:he|they)'ll take)";
const paying = '(?:pay|paid|payments?|send|sent|received?|reinstate|bring|cured?|come up|catch|get|make|made|resolve)';
/** "If $6,240 isn't received by the 30th they refer it", "pay by the 28th or they accelerate". */
const ultimatum = new RegExp(
  `\\bif (?:it|i|we|the|that|this|\\$?\\d[\\d,.]*)(?: \\S+){0,4}? ?(?:not|\\w*n'?t|cannot|fail\\w*) (?:\\S+ ){0,3}?${paying}\\b[^;]{0,70}${ends}|${ends}[^;]{0,40}\\b(?:unless (?:i|we|it)|if (?:i|we|it)(?: \\w+)? ?(?:do(?:n'?t| not)|ca(?:n'?t|nnot)|fail|isn'?t|is not)(?: \\w+){0,2} ${paying})\\b|\\b(?:pay|cure|come up with|wants?|send|demand\\w*|in full|at once|due|up to date)\\b[^.;]{0,70}\\b(?:or|otherwise)(?: else)? (?:\\S+ ){0,6}?"?(?:foreclos\\w+|accelerat\\w+|refer\\w*|(?:lose|take) (?:my|our|the) (?:house|home)|'ll take)`,
);
const feared = /\b(?:fear|afraid|worr\w+|concern\w*|if (?:i|we) ever|never once|rather|not under)\b/;
const served =
  /\b(?:served|summons|filed|complaint|judge|hearing|lis pendens|in foreclosure|in active|notice of default|judgment|sued|suing|proceedings (?:have|were|are))\b/;

/** Told to be late, and did as told. */
const advised =
  /\b(?:told|advised|said|instructed|had to|must|needed to)\b[^.;]{0,50}\b(?:stop (?:paying|making|my|the)|not (?:to )?(?:pay|make)|quit paying|skip|(?:(?:be|get)|when (?:i|we) (?:was|were|am|are)|folks who are) (?:\S+ ){0,3}?(?:late|behind|past due|delinquent|down))/;
const obeyed =
  /\bi listened\b|\bbecause (?:i|we) (?:was|were|am|are) (?:\w+ )?(?:delinquent|behind|late)\b|\b(?:so|and|then|which),? (?:i|we) (?:did|stopped|quit|skipped|listened|obeyed|let|followed|walked)\b|\bdid (?:as|what|exactly what) they (?:said|told)|\bnow (?:i|we)(?:'?m|'?re| am| are) (?:\w+ ){0,3}?(?:behind|late|delinquent)|\bcounted (?:me|us) late|\buse[d]? it against|\breported (?:me|us) late for doing/;

const strangersHouse =
  /\b(?:bought|purchased)\b[^.;]{0,40}\b(?:after it was|that was|which was|had been) foreclosed|\b(?:next to (?:ours|us|mine|me)|across the (?:street|road|way)|(?:down|up) the (?:street|road|block|hill)|(?:every|each) (?:other |second |third |few )?(?:house|home) (?:in|on|around|has|is|was)|(?:watched|attended|bid at) an? (?:\w+ )?(?:auction|sale)|(?:homes|houses|foreclosures) (?:in|on|around) (?:our|my|this|the) (?:area|neighbou?rhood|street|block|town))\b|\bforeclosed on (?:my|our|the|a) (?:neighbou?r|friend|cousin|brother|sister|man)|\b(?:house|home|property|place) next door|\b(?:on the (?:news|radio)|a lot of people|lots of people|many people|other people|everyone (?:is|who)|friends of (?:ours|mine)|my (?:cousin|dad|uncle) (?:works|always)|another county|his whole packet|foreclosed (?:home|house|homes|properties))\b|\b(?:(?:i|we|who) (?:\w+ )?(?:bought|purchased)|^ ?bought|was buying|sold a mortgage)\b[^.;]{0,40}\b(?:at|out of|from|through|in|bidding)\b[^.;]{0,20}(?:foreclos|sheriff|auction|trustee)|\bseller'?s?\b[^.;]{0,30}foreclos|\bmy (?:sister|brother|aunt|uncle) (?:says? (?:s?he )?)?went (?:through|thru)\b|\bforeclosed on (?:my|our) (?:\w+ )?(?:commercial|business|shop|store|building)\b|\b(?:robo-?sign\w*|ads? (?:reads?|says?)|postcards?|spam)\b/;
const wish =
  /\b(?:get|getting|bring|bringing|become|becoming|not being|could be|(?:going to|gonna|would|will|should|supposed to) (?:have )?be(?:en)?)(?: (?:\w+ ){0,3}| )$/;
const upToNow =
  /\balways (?:\w+ ){0,4}?(?:until|till?) (?:my|our|the|i|we)\b|\b(?:never|not) (?:\w+ ){0,8}?(?:until|till?) (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|now|this(?! (?:company|servicer|bank|outfit|mortgage|lender|error|mistake|transfer))|then|the last|recently|last|my|our|covid|beginning|we (?:got|lost)|i (?:got|lost))\b/;
const cured =
  /\b(?:been|paid|stayed|kept|made)(?: (?!late\b|behind\b|short\b|half\b)\S+){0,4}? (?:on time|current|every month|each month|timely)(?: \w+)? since\b|\bresumed (?:my|our|the) (?:\w+ )?payments\b|\b(?:to|could|and) (?:bring|get|catch) (?:\w+ ){0,3}?(?:current|up to date|up)\b[^.;]{0,60}\b(?:which i did|which we did|ever since|and have paid|however they)|\b(?:made|put it|paid|borrowed|withdrawl|manag\w+)\b[^.;]{0,80}\b(?:to )?bring (?:\w+ ){0,4}?(?:current|up to date)|\b(?:caught (?:(?!most\b|some\b|half\b|part\b)\w+ ){0,3}?up|square again|it'?s square|paid (?:both|all of it|it (?:all )?the next)|all caught up|no longer behind|pay(?:ing)? (?:it )?on time now|was reinstated|reinstated (?:the|my|our)|made (?:it|them|that) up|brought (?:\w+ ){0,3}?(?:current|up to date))\b/;
const reinstated =
  /\b(?:i|we|husband|wife|he|she) (?:\w+ ){0,3}?paid (?:\S+ ){0,4}?(?:reinstatement|past[- ]due (?:months|amount|balance)|arrears)\b/;
const stillNot =
  /\b(?:refus\w*|reject\w*|return\w*|need\w*|want\w*|help|trying|tried|can'?t|cannot|never|until|till?|if|unless|would|could|not able|unable|hope|(?:going to|gonna|would|will|supposed to) be|get(?:ting)? (?:\w+ ){0,3}?caught)\b/;

/** "Neither in bankruptcy or delinquent", "no longer behind", "back from delinquent". */
const notLate =
  /(?:\b(?:not|never|neither|nor|no longer|back from|before (?:i|we) (?:was|were|had ever|am))|n't)(?: (?!only|just|because|but|and|so)[^\s.;]+){0,4} $|\b(?:no|zero|any) $/;

const made = (value: string, said: string, span: Span): Hit => ({ fact: 'paymentStatus', value, sure: 0.75, span, said });

/** A late mark on a report is a grievance, no state of the loan; so is what a court settled, or what was added to the loan. */
const markOnly = /\b(?:credit|report\w*|bureaus?|score|refinanc\w*|pmi|apartment|disput\w+|remove[d]?|car loan)\b/;
const mark =
  /\b(?:\d+|thirty|sixty|ninety)[- ]days? lates?\b(?! (?:right )?now)|\blate (?:mark|on my credit)|\bas (?:balance due and )?past due|\bdays late (?:in|when|with)\b/;
/** "A 60 day late": a line in a report. */
const aMark = /\b(?:a|one|the|no|any|single) (?:\w+ )?(?:\d+|thirty|sixty|ninety)[- ]day lates?\b(?! (?:payment|notice))/;
const settled =
  /\b(?:discharg\w+|reaffirm\w*|(?:chapter|bankruptcy)\b[^.;]{0,80}(?:trustee|plan|discharg|include[sd]?|shows?)|trustee has paid|plan (?:pays|payments? include))\b/;
const added =
  /\bpast due (?:\w+ )?(?:was|were|is|be|got|interest|amount was)? ?(?:added|rolled|put|onto|capitali[sz]ed)|\b(?:added|put|rolled) (?:\w+ )?(?:the )?past due/;
const plans =
  /\b(?:plan|trial|second|third|fourth) payments?\b|\bdefaulted on a|(?:his|her|their) (?:half|share|part)\b|^missing payment|(?<!\b(?:found|find) \w+ )\bfalling behind\b.*$/;

/** Is this sign of another house, of another bill, or no fact yet? */
function idle(low: string, hit: Hit, spans: readonly Span[]): boolean {
  const at = sentenceAt(spans, hit.span.start, low.length);
  const sentence = low.slice(at.start, at.end);
  const [before, after] = [low.slice(Math.max(0, hit.span.start - 34), hit.span.start), low.slice(hit.span.end, hit.span.end + 30)];
  if (
    hit.value !== 'current' &&
    (customers.test(low.slice(at.start, hit.span.start)) || onlyWished.test(low.slice(at.start, hit.span.end)))
  )
    return true;
  if (hit.value === 'about_to_fall_behind')
    return (
      holdsIn(otherMeans, sentence) ||
      otherNeed.test(after) ||
      (/^ (?:him|her)\b/.test(after) && /\b(?:attorney|lawyer)\b/.test(sentence)) ||
      notOurLack(before, hit.said) ||
      /^ (?:online|by phone|over the phone|on (?:the|their|your) (?:\w+ )?(?:app|site|website|portal|phone)|through )/.test(after)
    );
  if (hit.value === 'current') return notPaidUp(hit.said, before, after, sentence);
  if (hit.value === 'in_foreclosure' && noSuit(low, before, hit.said, after)) return true;
  if (/^(?:in_|sale_)/.test(String(hit.value)) && notCome.test(before + hit.said)) return true;
  if (
    hit.value === 'sale_scheduled' &&
    (/hearing/.test(hit.said) ||
      (/^date\b/.test(hit.said) && /\b(?:court|hearing|mediation) $/.test(before)) ||
      (holdsIn(ownSale, sentence) && !forced.test(sentence)) ||
      noSale(low) ||
      /^ (?:my |our |the )?(?:loans?|mortgage|servicing)/.test(after))
  )
    return true;
  if (hit.value === 'foreclosed' && (notTaken(hit.said, sentence, low) || (firstHouse.test(sentence) && thisHouse.test(low)))) return true;
  if (hit.value === 'foreclosed' && (/\b(?:being|getting|than be|or (?:be|get)) $/.test(before) || soldOneself.test(before + hit.said)))
    return true;
  if (hit.value === 'behind' && (otherBills.test(hit.said + after) || notBehind(low, hit.said, before, after))) return true;
  return holdsIn(strangersHouse, sentence);
}

/** "I stopped paying the cards so that the mortgage stays current". */
const otherBills =
  /^(?:(?:i|we|have|had) ){0,2}(?:stopped|quit) paying (?:on )?(?:the |my |our |all |both )*(?:credit |student |medical |other |car |truck |hospital )*(?:cards?|bills|loans|car|truck|van|collectors?)\b(?!,? (?:and|or) (?!(?:the |my )?(?:cards?|bills|car|truck|van|loans)\b))/;
/** "My clients had trouble paying", "two of the stores I supply couldn't make their payments": those who owe the writer. */
const customers =
  /\b(?:clients|customers|patients|students|stores|employers?|parents(?= (?:at|of|in) )|(?<!\b(?:like|these) )(?:families|people|folks|those who|homeowners|borrowers|millions|everyone|everybody|(?:any|some)(?:one|body)(?= (?:who|in|with|else)\b))(?: who(?:'re| are| is|'s| has)?)?)(?: (?:at|in|of) (?:my|our) (?:\w+ )?\w+| (?:that |who )?(?:i|we) \w+)?(?: (?!and i\b|and we\b|so\b|but\b|i\b|we\b|me\b|us\b|i'm\b|we're\b|my\b|our\b)[\w']+){0,4} $/;
/** "Some nights I wish they would just foreclose": wished or imagined, not told. */
const onlyWished =
  /(?:\b(?:i|we|me)(?: \w+){0,3} (?:want|wish|hop(?:e|ing)|rather|prefer|beg|pray\w*)|\bwould ?n[o']t it|\bwould it)\b(?:(?! (?:not|know|stop|why|how)\b)[^.;]){0,30}\bforeclosed?(?: on(?: \w+){0,2})?$/;

/** "Nobody has sent foreclosure papers yet", "I haven't been served". */
const notCome =
  /\b(?:nobody|no one)(?: (?:has|have|ever|even|yet|actually))* (?:sent|served|filed|gave|given|posted|started|mailed|set|scheduled|come|came)\b[^,.;]{0,40}$|\bha(?:ve|s)(?:n'?t| not)(?: (?:yet|even|actually))? (?:been|gotten|got|received|seen) (?:served|sued|any|a|the|foreclosure|court)\b[^,.;]{0,40}$/;
/** "They foreclosed in 2011 on my first house … this one I bought in 2018". */
const firstHouse = /\b(?:my|our) (?:first|previous|prior|former|last|old) (?:house|home|place|condo)\b/;
const thisHouse =
  /\b(?:this one|this (?:house|home|place|mortgage|time)|(?:my|our) (?:current|new|second|present) (?:house|home|mortgage))\b/;

/** A foreclosure that was given up, that is only written or talked of, or that somebody is being driven into. */
const noSuit = (low: string, before: string, said: string, after: string): boolean =>
  /\b(?:lieu of|(?:removed|saved|back|got|came|taken|pulled|house was) (?:\w+ )?(?:from|out of)|dropp\w+|dismiss\w*|rescind\w*|cancell?ed|withdr\w+|halted|called off|(?:pushing|steering|forcing|driving|to (?:force|push|drive|put|send|throw)) (?:\S+ ){0,3}?(?:into|towards?)) (?:the |my |our |this |a |\w+ )?(?:foreclos|forclos)/.test(
    before + said,
  ) ||
  /\b(?:letters?|notices?|calls?|emails?) (?:\S+ ){0,2}?(?:indicating|mentioning|concerning|about|regarding|threatening|of pre[- ]?) ?(?:a |the )?foreclos/.test(
    before + said,
  ) ||
  (/\bpre-?foreclosure$/.test(said) && /^ (?:letter|notice|warning)/.test(after)) ||
  /\b(?:never|not|\w+n'?t) foreclose/.test(before + said) ||
  /\bletters? (?:\S+ ){0,6}?(?:are starting|would|will|may|could|going to) (?:\S+ ){0,3}?foreclos/.test(before + said) ||
  (/^ letters?\b/.test(after) && /foreclosure$/.test(said)) ||
  (/^(?:summons|served|su(?:ed|ing))/.test(said) &&
    /\b(?:discover|capital one|midland|cards?|hospital|landlord|hoa) (?:\w+ ){0,4}$/.test(before)) ||
  /\blet(?:ting)? (?:them|it|the bank) (?:just )?foreclose/.test(before + said) ||
  (/notice of default/.test(said) && /\b(?:not|never)(?: been)? in default\b/.test(low)) ||
  /\b(?:explain\w*|describ\w*|learn\w*|taught|teach\w*|job (?:is|was) to)(?: \S+){0,4} (?:the |a )?foreclos\w*$/.test(before + said) ||
  /^ (?:threats?|department|prevention|crisis|mess|boom|wave|epidemic|rates?|class|workshop|counsel\w+|of short sale|without)\b/.test(
    after,
  ) ||
  (/\bfiled$/.test(said) && /\b(?:chapter|bankruptcy|relief from|the stay|to stay|discharge|joint account|divorce)\b/.test(low)) ||
  /\b(?:eviction|custody|divorce) (?:court )?(?:date|hearing)|hearing for (?:contempt|custody)/.test(before + said + after) ||
  (/^(?:my |the |court )?(?:hearing|court date|date)/.test(said) &&
    !/\b(?:foreclos|forclos|mortgage|lender|bank|house|(?:my|our|the|this|your|lose) home|judgment)/.test(low)) ||
  (/^(?:court date|hearing|date)/.test(said) && /\b(?:brother|sister|friend|son|daughter|cousin|neighbou?r)'s (?:\w+ )?$/.test(before));

const otherNeed =
  /^ (?:an?|another|any|to (?:buy|rent|move to)) (?:\w+ ){0,2}?(?:house|home|place|apartment|lawyer|vacation|wedding|doctor)\b|^ (?:homes|houses|attention|the (?:house|home|place) (?:that )?(?:we|i) )|^ (?:(?:for|the|my|our|his|her|their) )*(?:wedding|college|roof|repairs?|damage|deductible|funeral|medical|medicine|groceries|rent)\b(?! and (?:my |our |the )?(?:mortgage|house|loan|payments?))/;

/** The owner sells it, or thinks of it. */
const ownSale =
  /\b(?:short sales?|closing (?:date|on)|realtor|buyers?|listed|to sale (?:my|our|the)|(?:i|we) (?:was|were|am|are) selling|for sale|sale of (?:my|our|the) (?:home|house|property) (?:fell|closed|was|because)|sales? at pennies|auction (?:site|company))\b/;
const forced =
  /\b(?:auction(?:ed)?(?! (?:site|company|website|house))|trustee|sheriff|foreclosure sale|courthouse|sale date|postpone\w*|stop)\b/;
const soldOneself = /\b(?:i|we)(?: (?:have|had|finally|then|just|already))* sold/;

/** A lawyer who costs too much, what others are told or cannot, a struggle that is over. */
const notOurLack = (before: string, said: string): boolean =>
  /\b(?:(?:attorney|lawyer)\S*,? (?:(?:which|that|who) )?(?:(?:i|we) )?|they |told (?:\w+ )?(?:i|we) (?:\w+ )?)$/.test(before) ||
  (/^struggled/.test(said) && !/\b(?:have|has|'ve) (?:\w+ )?$/.test(before));
/** A sum that was only offered, or something else that cannot be done. */
const otherMeans =
  /\b(?:offer(?:s|ed|ing)?|(?:payment|repayment) plan|trial|short sale|sign a note|a loan to|counter|(?:find|call|take|post|accept) (?:a|the|my|our) payments?|let them have|because of them|told (?:i|we) (?:can'?t|cannot))\b|modification"/;
/** "The sale was set for October 13, I filed on the 12th and it stopped". */
export const stoppedIt = (low: string): boolean =>
  putOff(low) || /\b(?:sale|auction) was (?:set|scheduled)\b[^.;]{0,40}\b(?:i|we) filed\b[^.;]{0,60}\bstopped\b/.test(low);
/** "The sale was November 17, they postponed it, no new date". */
const putOff = (low: string): boolean =>
  /\b(?:sale|auction)\b[^.;]{0,50}\b(?:postpon\w*|put off|called off)\b[^.;]{0,30}\b(?:no|without a) new (?:date|day|one)\b/.test(low);
/** Paid into a court's plan on the eve of a sale: the sale is off. */
export const noSale = (low: string): boolean =>
  stoppedIt(low) ||
  /^(?!.*\b(?:again|until|reset|resched\w+)\b).*\b(?:i filed|we filed|filing|chapter \S+|bankruptcy)\b[^.;]{0,50}\b(?:(?:day|days|morning|hours?|night|eve) (?:of|before)|to stop|stopped) (?:the |a |my |our )?(?:sale|auction|foreclosure sale)|\b(?:i|we|who)(?: \w+)? (?:bought|purchased)\b[^.;]{0,40}\b(?:sale|auction)\b/.test(
    low,
  );
/** Locks and houses are also taken by storms, thieves and kin. */
const notTaken = (said: string, sentence: string, low: string): boolean =>
  (/lock(?!box)/.test(said) && !/\b(?:foreclos\w+|auction\w*|sold|sheriff|evict\w*|bank owns)\b/.test(low)) ||
  (/\btook\b/.test(said) && /\b(?:fire|tornado|flood|hurricane|creek|river|storm|wind|water)\b/.test(sentence)) ||
  (/^lost\b/.test(said) && toWeather.test(sentence));
const toWeather = /\blost (?:\w+ ){2,5}?(?:to|in) (?:the |an? )?(?:\w+ )?(?:fires?|tornado|floods?|hurricane|storm)\b/;

const notPaidUp = (said: string, before: string, after: string, sentence: string): boolean =>
  /\b(?:what|than|amount|much)(?: that)?(?: (?:i|we))? $/.test(before) ||
  (/^still (?:making|paying)/.test(said) && /\b(?:was|were|had been) $/.test(before)) ||
  /^paid (?:thru|through) (?:jan|feb|mar|apr|may|jun|jul|aug|sep)/.test(said + after) ||
  /\bnot (?:deny|denying|disput\w+|argu\w+|saying|hiding|proud)\b/.test(said) ||
  (/^not (?:behind|late)\b/.test(said) && /^ (?:before|until|prior)\b/.test(after)) ||
  (/\bnot (?:behind|late)$/.test(said) && /^ because (?:i|we) (?:did|do|could|wo|ca)\s?n[o']?t/.test(after)) ||
  /^(?:never miss\b|not be late|not (?:remov|incur|accr|report|have been report))/.test(said) ||
  (/\balways paid\b/.test(said) && /\b(?:tax(?:es)?|premiums?|insurance|bill)\b/.test(sentence)) ||
  /^(?: \S+){0,3} (?:tax(?:es)?|insurance|premiums?|hoa|off|child support|rent|car|truck|alimony)\b/.test(after) ||
  /^being (?:current|caught)/.test(said) ||
  (/^(?:\w+ )?(?:caught up|current|up to date|back on track)/.test(said) && wish.test(before)) ||
  (/^payments? .*every month/.test(said) && /\b(?:demand\w*|wants?|full|the|loan) $/.test(before)) ||
  (/on[- ]time/.test(said) && /\b(?:need|must(?! have (?:me|us|the wrong))|required?|difference|want|first)\b/.test(before + after));

const notBehind = (low: string, said: string, before: string, after: string): boolean =>
  /\b(?:never|not|hasn't|haven't) (?:\w+ ){0,2}?more than\b/.test(said) ||
  /\b(?:when|once|until|till?|unless|if) (?:i|we|you|they)(?:'?m|'?re| am| are| get| become| go| fall) (?:'?\w+ ){0,2}?(?:delinquent|behind|late|in default|past due)/.test(
    before + said,
  ) ||
  /\b(?:going to|gonna|will|'ll) (?:end|wind) up\b/.test(said) ||
  /\b(?:when|until|unless|if|once|till) you(?:'ve|'re| have| are| had)?(?: \w+)? $/.test(before) ||
  /\bwithout (?:\w+ ){0,3}?(?:be|being|getting|going|falling)\b[^.;]*$/.test(before + said) ||
  /^ (?:(?:on|in|with) )?nothing\b/.test(after) ||
  /\b(?:maintenance|lot rent|dues)\b[^.;!?]{0,25}$/.test(before) ||
  (/\bnon-? ?$/.test(before) && /^payments? /.test(said)) ||
  (/\bpeople behind$/.test(said) && /^ (?:it|this|that|the)\b/.test(after)) ||
  /\b(?:tax(?:es)?|premiums?|insurance|homeowners)(?: (?!and (?:i|we) )\w+){0,4} $/.test(before) ||
  (notLate.test(before) && /^(?:\w+ )?(?:behind|late|delinq|in default|default|past due|in arrears|overdue|missed)/.test(said)) ||
  (mark.test(before + said + after) && markOnly.test(low)) ||
  (holdsIn(settled, low) && /past due|delinq|arrears|default|late/.test(said)) ||
  added.test(before + said + after) ||
  /\b(?:tenants?|renters?|lodger|roommate)(?: \w+){0,4} $/.test(before) ||
  plans.test(said + after.slice(0, 12)) ||
  (/\b(?:appraiser|inspector|title company|closing|paperwork|documents|contractor|they|department|movers|adjuster|form)(?:'re)?(?: (?:is|are|was|were|came|got|\w+ly))* (?:\w+ )?$/.test(
    before,
  ) &&
    /\blate$/.test(said));

/** "We were caught up and now 2 behind again". */
const relapsed =
  /\b(?:behind|late) again\b|\b(?:i'?m|am|we'?re|are) now (?:\S+ ){0,3}behind\b|\b(?:and|but) now (?:\S+ ){0,3}?(?:behind|past due)\b/;

/** The signs of a message, weighed against each other; and whether a count of months may add that it is behind. */
export function stands(low: string, spans: readonly Span[], found: readonly Hit[]): { hits: Hit[]; counts: boolean } {
  const hits = found.filter((hit) => !idle(low, hit, spans));
  const all = { start: 0, end: low.length };
  const [threat, back] = [ultimatum.exec(low), firstOf(cured, low)];
  const late = hits.filter((hit) => hit.value === 'behind');
  if (putOff(low)) return { hits: [...hits, made('in_foreclosure', 'postponed', all)], counts: true };
  if (reinstated.test(low) && !holdsIn(stillNot, low)) return { hits: [made('current', 'reinstated', all)], counts: false };
  const rest = hits.filter((hit) => hit.value !== 'behind');
  if (threat !== null && !feared.test(low)) {
    const stage = served.test(low) ? hits : hits.filter((hit) => hit.value !== 'in_foreclosure');
    return { hits: [...stage, made('behind', threat[0], all)], counts: true };
  }
  if (disputed(low)) return { hits: [...rest, made('current', 'paid', all)], counts: false };
  if (holdsIn(advised, low)) {
    const own = late.filter((hit) => !advised.test(low.slice(0, hit.span.end)));
    return holdsIn(obeyed, low)
      ? { hits: [...rest, made('behind', 'told to be late', all)], counts: true }
      : { hits: [...rest, ...own], counts: own.length > 0 };
  }
  if (holdsIn(upToNow, low)) return { hits: hits.filter((hit) => hit.value !== 'current'), counts: true };
  if (back !== null && !relapsed.test(low) && !stillNot.test(low.slice(Math.max(0, back.index - 25), back.index + back[0].length)))
    return { hits: [...rest, made('current', back[0], all)], counts: false };
  return { hits, counts: late.length > 0 || !((holdsIn(mark, low) && markOnly.test(low)) || aMark.test(low)) };
}
