import type { Hit, Rule } from './rule.ts';

/** How far it has come with the loan, from families of words: who cannot, who threatens, what is paid, what is sold. */
type Stage = 'current' | 'about_to_fall_behind' | 'behind' | 'in_foreclosure' | 'sale_scheduled' | 'foreclosed';
const rule = (value: Stage, ways: readonly string[], unless?: string, sure = 0.75): Rule => ({
  fact: 'paymentStatus',
  value,
  when: new RegExp(`\\b(?:${ways.join('|')})`),
  ...(unless === undefined ? {} : { unless: new RegExp(`\\b(?:${unless})`) }),
  evenDenied: true,
  sure,
});

const own = "(?:my|our|his|her|their|the|this|that|mom'?s|dad'?s)";
const us = '(?:me|us|him|her|my family|my parents)';
const home = '(?:house|home|property|place|condo|townhouse|duplex|farm)';
const they =
  "(?:they|bank|lender|servicer|company|trustee|court|sheriff|plaintiff|holder)(?:'ve|'re| have| had| has| are| is| then| went ahead and| finally| still| already| just)*";
const count =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|(?:a )?couple(?: of)?|(?:a )?few|many|most of a|half a)';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|may (?:and|or|payment)|xx\\S*)\\b';
const payment =
  '(?:(?:house|mortgage|home|monthly|loan|regular|full|single|whole|note) ){0,3}(?:payments?|pmts?|pymts?|mortgage|mtg|note|installments?)\\b';
const few = (most: number) => `(?:[^\\s.,;]+ ){0,${most}}?`;
const day = '(?:mon|tues|wednes|thurs|fri)day|tomorrow|today|this (?:week|month|morning|afternoon)|next (?:week|month)';
const when = `(?:(?:on |for |at |by |in |until |is |this |this coming |coming |next )+)?(?:the )?(?:${day}|xx\\S*|\\d+(?:st|nd|rd|th)\\b|\\d+ days|\\w+ (?:days|weeks)\\b|${month}|noon)`;

const cannot =
  "(?:can'?t|cannot|can not|can no longer|won'?t be able to|will not be able to|(?:may|might) not be able to|(?:am|are|is|be|being) (?:unable|not able) to|impossible (?:for (?:me|us) )?to|no way (?:that )?(?:i|we|she|he) (?:can|could|will)|(?:harder|tougher|more difficult|really hard|very hard) (?:and \\w+ )?(?:for (?:me|us) )?to)";
const unsureHow =
  "(?:do(?:n'?t| not) (?:know|see)|not sure|unsure|no idea|can'?t see|wonder\\w*) (?:how|if|where|whether) (?:much longer |long |many more \\w+ )?(?:i|we|she|he|they)(?:'m|'re|'ll| am| are| is| can| will| could| would)? (?:(?:going|supposed|able|ever|be) (?:to )?)*";
const bear =
  '(?:afford|handle|swing|absorb|sustain|manage|carry|cover|come up with|make|pay|meet|keep up(?: with)?|keep (?:doing|paying|making)|continue (?:to pay|paying|making)|support|bear)';
const load = `(?:${payment}|increase|raise|hike|this (?:house|home|one|much|anymore|payment)|it (?:anymore|any longer|on)|the house\\b|(?:new|higher|extra|whole|full) (?:amount|one)|that (?:much|kind|increase|payment)|\\d+%|${month}|next month|this month|\\$?\\d[\\d,.]* (?:more|a month|each|per))`;
const reserve = '(?:savings|money|funds|severance|unemployment|benefits?|retirement|401k?|ira|reserves|cushion|emergency fund)';
/** A sum that is no payment on the loan, or one that was only offered. */
const otherBill =
  '(?:lawyers?|attorneys?|trial|modification|mod\\b|offered|repayment plan|payment plan|lump|deductible|repairs?|closing|refinanc\\w+|trustee|payoff|pay (?:it|the (?:loan|balance)|my loan) off|principal|tax(?:es)?\\b|hoa|dues|rent\\b|car\\b|sell it)';

const owing = '(?:back|behind|short|owing|owed|past due|overdue|in the hole|in the rears?|unpaid|to catch up)';
const lawyers =
  "(?:their|the (?:bank|lender|servicer|mortgage company|plaintiff)'?s|the bank|bank'?s|lender'?s|plaintiff'?s|opposing|foreclosure) (?:attorneys?|lawyers?|law ?firms?|counsel)";
const otherCourt =
  '(?:divorc\\w*|custody|probate|bankrupt\\w*|chapter|class action|evict\\w*|tenants?|relief from|garnish\\w*|estate|guardian\\w*|child support|(?:i|we) (?:sued|am suing|are suing|will sue|want to sue|could sue)|deficiency|closing|short sale|dismissed|dropped|immigration|judge for|hoa|credit card|car\\b|title)';
const halt =
  '(?:stop(?:ping)?|postpon\\w*|delay\\w*|halt\\w*|cancel\\w*|push\\w* back|put off|hold off|call off|put a stop to|move|adjourn\\w*|reschedul\\w*)';
const notOurSale =
  '(?:buyers? (?:may|will|is|are)|back out|paid (?:in full|off|through)|closes|short sale|realtor|listed|listing|yard|garage|sale of (?:the|my|our) (?:loan|mortgage)|(?:got|was|were|been|is|sale|auction) (?:\\w+ )?(?:cancell?ed|called off|rescinded)|after|took place|went through|closing on|filed (?:\\w+ ){0,5}?(?:day|morning|before|to stop)|file (?:\\w+ ){0,4}?(?:day|morning) (?:of|before)|in (?:19|20)\\d\\d|without (?:any )?sale|no sale)';
const notLost =
  "(?:if|(?<!\\b(?:everything|all|what|whatever|best|anything) (?:that )?(?:i|we) )could|would|might|may|almost|nearly|about to|going to|will|threat\\w*|never|do(?:n'?t| not)|to avoid|not to|tenants?|renters?|squatters?|roommate|insurance|fire\\b|flood|tornado|loan was sold|rather|instead of|before (?:they|the|it|i lose|we lose)|want to|trying to)";

const folk = '(?:i|we|he|she|husband|wife|mom|mother|dad|father|parents|sister|brother|son|daughter|fiance|borrower|homeowner|client)';
const bill = '(?:(?:house|mortgage|home|loan|monthly) )?(?:payments?|installments?|mortgage|note)';
const mine = "(?: (?:have|has|had|am|are|was|were|been|be|still|always|just|only|also|ever|even|never|actually|already|both|all|'ve|'m))*";
const paidIt = `(?:${folk}(?:'ve|'m)?${mine} (?:pays?|paying|paid|payed|sen[dt]s?|sending|mail(?:ed|s)?|remit\\w*|ma(?:ke|kes|de|king)) ${few(3)}(?:${bill}|them (?:my|their|the) money)|(?:keep|kept|continued?|continuing|went (?:right )?back|resumed) (?:on |to )?(?:paying|making|pay|make) ${few(3)}(?:${bill}|amount)|${bill}${mine} (?:made|paid|sent|remitted|comes?|came|goes|went|clears?|cleared|drafted|deducted|withdrawn|debited))`;
const regular =
  '(?:on[- ]time|on schedule|(?:in a )?timely\\b|promptly|like clockwork|without (?:fail|interruption|missing)|religiously|faithfully|as agreed|(?:by|before|ahead of) (?:the|its|their|each) (?:\\w+ )?(?:due|first|1st|deadline|15th|tenth|10th)|(?:every|each) (?:and every |single )?month|on the (?:first|1st) (?:of|for|every|each|without)|(?:weeks?|days?|month) (?:early|ahead)|like (?:i|it|we) always)';
const soon = `(?:${month}|(?:the )?(?:spring|winter|summer|new year'?s?)\\b|christmas|xmas|next (?:month|year))`;
const never =
  "(?:never|not once|not one|(?:am|are|is|was|were|have|has|had|did|do|does)(?: not|n'?t)|i'm not|we're not|nothing|neither|nor)";
const amiss =
  '(?:late\\b(?! (?:fees?|charges?|payment fee))|behind\\b(?! on my (?:car|card|tax))|miss(?:ed)?\\b|skip(?:ped)?\\b|delinquent|default(?:ed)?\\b|past due|overdue|unpaid|stiff(?:ed)?\\b|in arrears)';
const trifle =
  '(?:(?:a|an|any|one|single|once|ever|been|even|day|days|actually|currently|technically|had|have|was|were|month|more|than|ten|thirty|30|\\d+|of|my|our|the mortgage|in|years|go|went|them|\\w+ (?:days|years)|did) )*';

export const whereStatus: readonly Rule[] = [
  rule(
    'current',
    [
      `made (?:\\d+|\\w+) (?:consecutive|straight|on[- ]time|timely) (?:\\w+ )?payments`,
      `(?:honou?red|met|kept) (?:every|all|each) (?:of )?(?:\\w+ )?(?:obligations?|payments?|commitments?)`,
      `paid (?:up )?(?:through|thru) ${month}`,
      `${few(1)}current (?:on|with) (?:my |our |the |all )*(?:mortgage|house|loan|payments?)`,
      `always (?:been )?(?:drafted|gone through|went through|cleared|posted|gone out)`,
      `${paidIt} ${few(5)}${regular}`,
      `${never} ${trifle}(?:the )?(?:mortgage )?(?:go )?${amiss}`,
      `able to (?:keep up|stay current)\\b`,
      `(?:i|we|i've|we've|still|been|meanwhile)(?: (?:have|been|still|always|just))* (?:pay|paid|paying|covering)(?: (?!full\\b)[^\\s,.]+){0,4}? (?<!what i pay )(?:every|each) mo(?:nth)?\\b`,
      `${bill} is (?:always )?paid,? (?:on time,? )?(?:every|each) mo`,
      `(?:kept|(?:i|we) keep) (?:it|that|(?:the|my) ${bill}) (?:paid|up\\b|going)`,
      `that i'?ve kept up\\b`,
      `${bill}(?: is| are|'s) (?:fine|ok|okay|not the (?:problem|trouble))(?=[.,;!?]|$| and | but )`,
      `(?:am|are|i'm|we're|is) back (?:in|into|on|to|at) ${few(4)}(?:making (?:\\w+ )?payments|routine|regular (?:\\w+ )?payments?|normal)\\b`,
      "(?:am|are|i'm|we're) (?:now )?(?:making|sending) (?:\\w+ ){0,2}?payments again",
      `(?:have|'ve|has|always|still)(?: always| still)? kept up (?:with|on) (?:(?:the|my|our|all|of) )*(?:mortgage|house|payments?)`,
      'behind on nothing',
      'without a (?:single )?miss\\b',
      '(?:every|each) mo(?:nth)?,? on time',
      '(?:have|has) paid (?:every|each) (?:month|payment) since\\b',
      "(?:have|'ve) since paid (?:every|all)",
      `(?:do(?:n'?t| not)|did(?:n'?t| not)) owe (?:them |you )?(?:a thing|anything|a dime|a cent|a penny)\\b`,
      `(?:started|began|begun|resumed) (?:to |making |paying )*(?:\\w+ ){0,2}?(?:regular (?:monthly )?(?:payments?|amount|\\$?\\d)|pay(?:ments?|ing)? again)`,
      `(?:no|zero|without (?:a|any)|never (?:had |been )?(?:a|one|any)|not (?:a|one|once|had an?y?)(?: single)?|not a one of them) ${few(3)}(?:lates?\\b(?! (?:fees?|charges?|husband|wife|father|mother))|missed payments?|delinquenc\\w+|overdue)`,
      `(?:perfect|spotless|flawless|impeccable|stellar|unblemished|clean) (?:\\w+ ){0,2}?(?:payments?|record|history|payer)`,
      `(?:record|history|payments?) ${few(5)}(?:perfect|spotless|impeccable|flawless)\\b`,
      `model borrower`,
      `years of (?:good|perfect|on[- ]?time) payments`,
      `(?:paid|pay|pays|paying|payments? (?:is|are|were|was)|made|sent) (?:\\w+ ){0,4}?(?:early\\b|ahead of time|in advance|before the (?:due|first|tenth|fifteenth|grace)|within (?:the|my|our) grace|paid (?:through|thru))`,
      `paid to date`,
      `(?:proof|receipts?|confirmation\\w*|cancell?ed checks?|stubs?) ${few(2)}(?:of|for|that) (?:(?:every|each|all|my|of|single|the) )+(?:payments?|one|month)`,
      `(?:payments?|mortgage|it|money|checks?|one|draft) (?:(?:has|have|had|was|were|is|are|always|all|of|mine) )*(?:gone out|goes out|went out|went in|made|sent|cleared|posted|received) (?:\\w+ ){0,3}?(?:on time|on the (?:1st|first|due|2nd|same|day)|every month|each month|early)`,
    ],
    `(?:trial|tpp|repayment|investor|prior to (?!the due)|plan\\b|extra|principal|partial|large|custom|escrow|taxes|insurance|unable|not able|can'?t|cannot|could(?:n'?t| not)|if|until|trustee|pay (?:it|anybody)|creditor|stopped making|fell|used to|forbearance|rent\\b(?! and)|credit cards?|some payments|late (?:on|every|each)|(?:have|need|had|want|able|like|going|willing|ready) to (?:start|make|pay|be|resume|keep making)|would|why do)`,
  ),
  rule(
    'behind',
    [
      `letters? ${few(6)}(?:start\\w*|begin\\w*|commenc\\w*) foreclos\\w+`,
      `(?:refus\\w*|won'?t|will not|wouldn'?t|would not|not|never) (?:to )?(?:accept|take) (?:anything|any|nothing|(?:my |our )?payments?) ${few(2)}(?:less|short|under|unless|until)`,
      `enough to (?:cure|reinstate)`,
      `(?:did(?:n't| not)|could(?:n't| not)) (?:send|mail) (?:in )?(?:the|my|our|a|any) (?:mortgage |house )?(?:check|payment|money)\\b`,
      `skipped (?:the|my|our) (?:mortgage|house note)\\b`,
      `owed (?:them|the (?:bank|lender|servicer|company)) ${count} (?:months?|payments?)\\b`,
      `(?:find|found) (?:myself|ourselves|herself|himself) ${few(2)}(?:behind|falling behind|late)\\b`,
      `(?:start(?:ed)?|began|begun) (?:to miss|missing|to skip|skipping) ${few(3)}payments?`,
      `(?:(?:i|we)(?:'ve| have)?(?: finally| just)? (?:decided|chose|chosen)|(?:made|took|taken) (?:the|a|our|my) ${few(2)}(?:decision|choice)) to (?:stop|quit) (?:paying|making) ${few(2)}(?:mortgage|house|home|loan|payments?)\\b`,
      `(?:at|in) (?:\\w+ )?(?:risk|danger) of (?:\\w+ )?foreclosure`,
      `been (?:\\S+ ){1,3}?(?:months?|weeks|years?) since (?:i|we) (?:\\S+ ){0,4}?(?:pay|paid|made|make|send|sent)\\b`,
      `(?:have|has|had) been (?:unable|not able) to (?:pay|make|keep up|cover)`,
      `(?<!knew \\w+ )could(?:n'?t| not) (?:pay|make (?:my|our|the|any)? ?payments?)(?=[,]| and | for | because| so |$)`,
      `(?:ordered|supposed|agreed|promised|was) to (?:pay|make|keep paying) (?:the |our |my |on )*${bill} ${few(6)}(?:hasn'?t|has not|never (?:did|has)|didn'?t|did not|won'?t|refuses|quit|stopped)`,
      `(?:was|were) (?:unable|not able) to (?:make|pay|cover|send|keep up(?: with)?) ${few(3)}(?:${bill}|(?:two|three|four|few|several) (?:months|payments))`,
      `(?:\\d+|thirty|sixty|ninety) days (?:out\\b|down\\b)`,
      `${count} of the ${count} (?:months |payments )?(?:i|we) owe`,
      `(?:have(?:n'?t| not|nt)|has(?:n'?t| not)|had(?:n'?t| not)|could(?:n'?t| not)|couldnt) (?:been )?(?:able to )?(?:pay|paid)(?: (?:it|them|anything))? (?:since|for (?:\\w+ )?months|in (?:\\w+ )?months)`,
      `catch (?:the|my|our) (?:mortgage|loan|payments?|house|account) (?:back )?up`,
      `(?:mortgage|loan|note|house payments?) (?:has|have|had|was|is|did) ?(?:not|n'?t|never) (?:been |get |got )?paid`,
      `let (?:${own} )?(?:${count} )?${few(1)}(?:mortgage|payments?|months?|note|them|two|three|four)(?: \\w+)? (?:go|slide|slip|lapse|ride|get away|pass)`,
      `owe (?:them |em |him |the bank )?(?:for )?(?:about |like |at least )?${count} (?:months?|payments?|mortgage payments?|year)\\b`,
      `owe (?:them |em )?for ${month}`,
      `${count} (?:mortgage |house )?(?:payments? (?:down|${owing})|months? ${owing})`,
      `(?:(?:paid?|sen[dt]|made)(?: in)? (?:only )?half|\\$?\\d[\\d,.]* for ${month}|\\w+ of the \\$?\\d[\\d,.]*)[^.;!?]{0,70} (?:sen[dt]|returned|mailed|came)(?: \\S+){0,2} back\\b`,
      `only (?:sent|paid) \\$?\\d[\\d,.]* (?:for|on) ${month}`,
      'auto ?-?pay (?:bounced|(?:was|got) returned)',
      `(?:nobody|no one|neither of us)(?: (?:has|have|is|was|been|ever))* (?:paid|paying|made) (?:(?:it|on|the|a|any|anything|${bill}) ?)*(?:since|in|for)\\b`,
      '(?:sitting|been|gone) unpaid (?:since|for)',
      `(?:\\w+n't|not|wont) ${few(3)}how far ${few(2)}behind`,
      `(?:have(?:n't| not)|hasn't) (?:been able to )?(?:sent|send|given) ${few(4)}(?:anything|a (?:thing|dime|cent)) since`,
      '(?:quit|stopped) sending (?:it|them|payments?|money)\\b',
      `(?:way|so far|too far|far|terribly|further|deep|badly|stay|stayed|remain\\w*|keeps? me|keeps? us) behind\\b`,
      `(?:missed|skipped) (?:so|too|very|quite) (?:many|few)`,
      `(?:right|notice) to cure`,
      `in the (?:rears?|hole)\\b`,
      `arrear(?:s|ages?)\\b(?! of the loan)`,
      `(?:get|getting|got to get|become|becoming|bring|bringing) (?:\\w+ ){0,4}?(?:caught up|current(?! amounts?)|up to date|out of default)\\b`,
      `(?:to|could|would) catch (?:me|us|it|everything|them) up`,
      `(?:missed|skipped|couldn'?t (?:make|pay|cover)|could not (?:make|pay|cover)) ${few(1)}${month}`,
      `(?:default|breach|acceleration) (?:letter|notice)`,
      `accelerat\\w+ (?:the|my|our) (?:loan|note|debt)`,
      `loan (?:has been|was|is) accelerated`,
      `threat\\w* ${few(6)}(?:take (?:my|our|the) ${home}|legal action|foreclos\\w+)`,
      `foreclosure threats?`,
    ],
    `(?:never been|(?:claims?|says?|saying) (?:that )?(?:i|we) owe|going to be|gonna be|will be \\w+|paid (?:\\S+ ){0,4}?arrears|not under|no arrears|cured|arrears (?:in full|folded|on the back)|plan (?:pays|payments)|claim (?:for|in)|escrow|property tax\\w*|taxes|insurance (?:lapsed|policy)|hoa|rent\\b|lawyer (?:for|to)|credit report|discharged|chapter|not (?:${few(3)})(?:behind|late|in arrears)|previously|used to be|car\\b|trial|trustee|escrow (?:account )?(?:up|current)|back payments? (?:of|from) (?:va|ssi|social)|last year|threatened (?:me|us) ${few(3)}last)`,
  ),
  rule(
    'about_to_fall_behind',
    [
      `tak(?:es|ing) (?:everything|all) (?:i|we) (?:have|got|make|earn)`,
      `(?:\\d+|one|two|three|a) months? (?:of (?:house |mortgage )?payments? )?(?:left|saved)\\b`,
      `(?:i|we)(?: \\w+)? (?:${cannot}|(?:do not|don't) (?:think|believe|expect|see|know)) ${few(9)}(?:past|beyond|through|(?:make it|last) (?:to|till?|until)) (?:the )?${soon}`,
      `(?:come|by|in|after|once|when) ${soon}(?: comes)?,? (?:(?:i|we) (?:just |really )?(?:do(?:n'?t| not) (?:know|see|have)|(?:can'?t|cannot|won'?t) (?:be able|pay|make|cover|swing|carry|keep))|(?:god|who) knows|it (?:won't|will not)\\b)`,
      `${month}(?:'s)?(?: payment)?,? (?:(?:ain't|aint|isn't) (?:gonna|going to)|(?:is )?no way\\b|(?:won't|will not) be\\b|(?:i|we) (?:can'?t|cannot|won'?t)\\b)`,
      `(?:don't|do not|can't|cannot|no) ${few(3)}where (?:(?!fees?\\b|charges?\\b)\\S+ ){0,6}?com(?:es?|ing) from`,
      'one more (?:payment|month)\\b(?: \\w+){0,3},? (?:and|then)\\b',
      'last (?:time|one|payment) (?:i|we) can',
      'juggl\\w+ (?:\\S+ ){0,3}?to (?:keep|make|stay|pay)',
      '(?:current|on time|not late|not behind)(?: \\w+){0,2} only because (?:i|we)\\b',
      `(?:will|gonna|going to) be (?:the|my|our) first ${few(4)}(?:miss|late)`,
      '(?:paying|make it|making it)(?: it)?,? but (?:just |only )?barely',
      'how close it is(?! to)|cutting it close',
      `out of (?:cards|money|savings|cash)(?: \\w+)? (?:by|in|come|after) ${soon}`,
      '(?:months?|savings)\\b[^.;!?]{0,25} after (?:that|this) (?:\\S+ ){0,3}?(?:pray|god|broke|nothing)',
      "(?:payments?|paid|make it)\\b[^.;!?]{0,80} (?:can'?t|cannot) (?:keep (?:this|that|it) up|do (?:this|that|it) again)",
      "(?:not|\\w+n't|never) missed\\b[^.;!?]{0,50} but\\b[^.;!?]{0,30} (?:pay|checks?|benefits?|severance|unemployment|disability) (?:stops?|ends?|runs? out)",
      "for now\\b[^.;!?]{0,70} but (?:when|once|come|after|in)\\b[^.;!?]{0,60} (?:won't|can't|cannot)\\b",
      `before (?:i|we) (?:get|fall|am|are|end up) (?:in|into) (?:trouble|default)`,
      `(?:only|just) a matter of time`,
      `it can'?t go on`,
      `(?:may|might|probably|likely)(?: not| won'?t) (?:be able to )?${bear} ${few(3)}(?:${bill}|(?:next|this) month)`,
      `(?:beyond|outside|above) (?:my|our|her|his) (?:\\w+ )?(?:means|income|budget|reach)`,
      `there'?s (?:just |simply )?no way$`,
      `well is dry`,
      `rob\\w* peter`,
      `(?:will|'ll) be (?:gone|out|done) (?:by|in|soon|before|next)`,
      `(?:skip\\w*|go\\w* without|cut\\w*(?: back)? on|give up|giving up) (?:my |our |the )?(?:meds|medicine|medications?|food|groceries|meals|insulin|heat) ${few(4)}(?:pay|make|cover|keep|mortgage)`,
      `(?:ability to (?:pay|keep)|able to pay) ${few(4)}(?:ends|runs out|stops|is gone)`,
      `(?:next month|this month|${month}|soon|coming up) ${few(4)}(?:do(?:n'?t|nt| not) have (?:the )?(?:money|it)\\b|(?:going to|gonna|will) be (?:the|my|our) first)`,
      `(?:borrow\\w*|credit cards?|savings|retirement|401k?|selling) ${few(5)}(?:to make|to keep up|to cover|to pay) ${few(2)}${bill}${few(6)}(?:tapped|nothing left|almost|nearly|gone|maxed|runn?i?n?g? out|left\\b)`,
      `${bill} ${few(3)}(?:eating (?:us|me) alive|bleeding|breaking (?:us|me)|killing (?:us|me)|drowning (?:us|me))`,
      `(?:${bill}|increase)[^.]{0,60}(?:is|are|was|be|becoming|simply|just|made things) (?:impossible|unsustainable)(?: for (?:me|us))?$`,
      `${cannot} ${few(2)}${bear} ${few(4)}${load}`,
      `${unsureHow}(?:pay|keep|make|afford|come up|hold|last|cover|do this)`,
      `(?:january|february|march|april|june|july|august|september|october|november|december|next month|after that)[^.]{0,24}(?:don'?t|can'?t) see (?:how|it)`,
      `(?:payments?|mortgage) ${few(3)}(?:takes?|taking|eats?|eating)(?: up)? (?:all|most|half|almost|nearly|over|more)`,
      `not enough (?:\\w+ ){0,2}?(?:left )?(?:for|to (?:pay|cover|make)) (?:the|my|our) (?:mortgage|house|payments?|note)`,
      `${reserve} ${few(4)}(?:will (?:be gone|run out|end|be depleted)|runs? (?:out|dry|low)|running (?:out|dry|low)|(?:is|are) (?:almost|nearly|about|all but) (?:gone|out|spent|used|depleted|exhausted)|(?:stops|ends) (?:in|next|this))`,
      `enough (?:\\w+ ){0,3}?for (?:\\w+ )?(?:one|two|this|another|\\d)(?: \\w+)? (?:more|months?|payments?)`,
      `(?:after|beyond|past) (?:that|this (?:month|payment|one))(?: \\w+){0,3} (?:nothing|no other|done|know|out of money|no money|no more)`,
      `(?:will|may|might|going to|gonna|'ll|'m|probably)(?: \\w+){0,2}? have to (?:miss|skip)`,
      `(?:foresee|expect|see myself) (?:missing|falling|being late)`,
      `(?:going to|gonna|will|'ll) be (?:\\w+ ){0,3}?short\\b`,
      `(?:not missed|haven'?t missed|not behind|current|on time)\\b[^.]{0,50}(?:but|though) (?:\\S+ ){0,8}?(?:tight|going to|won'?t|can'?t|maxed|run(?:ning)? out|not for long|barely|soon)`,
      `(?:barely|hardly|scarcely|just) (?:hang\\w* on|scrap\\w+ (?:together|by)|getting by|surviving|managing)`,
    ],
    `${otherBill}|(?:missed|behind|late) (?:${count}|on|by|since)|already behind|fell behind|haven'?t paid|in foreclosure|how (?:they|you) can|was (?:laid|denied) because`,
    0.72,
  ),
  rule(
    'about_to_fall_behind',
    [
      `(?:not|\\w+n't) (?:going to |gonna )?(?:be |make |bring in |earn |have )?(?:nearly |quite |\\w+ly )?enough (?:money )?(?:for|to (?:pay(?: for)?|cover|make|carry|keep up with)) ${few(2)}(?:mortgage|house (?:payment|note)|house payments?)\\b`,
      `(?:income|pay|paychecks?|checks?|wages|salary|pension|benefits|social security|disability|job)(?: alone| by itself)? (?:will not|won't|does(?: not|n't)|can'?t|cannot|can not) (?:even |possibly )?(?:cover|pay|carry|support|handle) ${few(3)}(?:mortgage|house\\b|payments?)`,
      `(?:run|ran|running) out of (?:money|savings|cash|funds|ways) (?:to (?:pay|keep|cover|make|carry)|for) ${few(6)}(?:mortgage|house|houses|home|homes|payments?|loan)\\b`,
      `(?:current|on time|caught up),? (?:but )?(?:just |only )?barely`,
      `(?:current|on time|(?:not|n't) (?:yet )?(?:late|delinquent|in default|behind))\\b[^.;!?]{0,40}\\b(?:but|though|and|yet) (?:\\S+ ){0,6}?(?:no (?:income|money (?:left|to)|savings)|(?:lost|losing) (?:my|our|all) (?:\\w+ )?(?:income|jobs?)|(?:run|ran) out of (?:money|savings))`,
    ],
    `(?:pa(?:y|id) (?:it |the (?:loan|mortgage) |my mortgage |our mortgage )?off|payoff|offers?|sale price|roof\\w*|repairs?|contractor|insurance (?:check|money|payout)|refinanc\\w+|never (?:been )?(?:run|ran)|used to|was (?:laid|denied) because)`,
    0.72,
  ),
  rule(
    'in_foreclosure',
    [
      `(?:have|has|had) (?:already |now |since )?filed (?:with|in) (?:the )?(?:\\w+ )?court`,
      `(?:kept|keeps?|continu\\w+|started|began|begun|proceeded) (?:on )?(?:with )?foreclosing`,
      `(?:dealing with|middle of|battling|stuck in|caught in|dragged (?:\\w+ )?through|defending against) (?:a |the |this )?foreclosure`,
      `(?:sued by (?:my|our|the) (?:mortgage|bank|lender|servicer|loan)|(?:bank|lender|servicer|company|they)${mine} (?:tak(?:e|en|ing)|took|dragg(?:ed|ing)) (?:me|us|her|him) (?:in)?to court|mediation (?:with|session|conference)|default judgment (?:against|was|on)|judgment against (?:me|us|my|our))`,
      `(?:fight\\w*|defend\\w*|contest\\w*|battl\\w+) (?:a |an |this |my |our |against )*(?:wrongful |illegal )?foreclosure`,
      `${lawyers} ${few(2)}(?:told|asked|filed|served|lied|wants?|is handling|handling|keeps?|showed|sued)`,
      `(?:process server|on the docket|(?:foreclosure|my) case number|papers from (?:the )?(?:court|sheriff)|answer(?:ed)? (?:\\w+ )?(?:to )?the (?:complaint|suit|lawsuit)|(?:law)?suit (?:was |has been )?(?:against (?:me|us)|begun|filed)|su(?:ed|ing) (?:me|us)\\b|took (?:me|us) to court|(?:foreclosure|court) (?:mediation|trial|mediator)|in mediation|the mediator|settlement conference|consent judgment|summary judgment|(?:court|foreclosure|my|our|next) hearing|told the judge|judge (?:granted|signed|ruled for|gave (?:us|me|them) (?:another|more|\\w+ (?:days|weeks|months))|rubber|would not|denied|ordered (?:a|the) sale)|been served|was served|were served|served (?:papers|us|me)\\b)`,
      `how (?:can|could|do) (?:they|the bank|a bank|it|\\w+) (?:\\w+ )?foreclose`,
      `(?:pursu|push|resum|restart|continu|execut|paus)\\w* (?:with |on |the |this |their |our |my |all |any )*foreclosure`,
      `foreclosure (?:activit\\w+|efforts?|attorneys?)`,
    ],
    `${otherCourt}|if|unless|will be (?:turned|referred|sent)|would be|threat\\w*|to avoid|not (?:yet )?(?:in|been) (?:foreclosure|served)|stopped the foreclosure|told me (?:they|the bank) would|(?:people|everyone|neighbou?rs?)\\b`,
  ),
  rule(
    'sale_scheduled',
    [
      `${home} (?:was|is|has been|being) (?:scheduled|set|slated) (?:for|to be) foreclos\\w+`,
      `(?:goes?|going|up) (?:on|to) the (?:block|courthouse steps)`,
      `${halt} ${few(2)}(?:the|this|my|our|a|an|that|any) ${few(2)}(?:sale|auction)\\b(?! (?:price|of my loan))`,
      `(?:sale|auction) (?:stopped|postponed|delayed|put off|pushed back|moved|adjourned|held off)`,
      `(?:${home}|it) (?:(?:is|will|to|be|would|going|about|being|set|scheduled|supposed?|suppose) )+(?:sold|auctioned|sell|foreclosed)(?: off| on)?(?: at (?:\\w+ )?auction)? ${when}`,
      `(?:my|our|${own} ${home}) (?:sells|goes(?: up)?(?: to auction| for auction)?) ${when}`,
      `(?:date|day) (?:to|for) (?:sell|the sale|auction)`,
      `highest bidder`,
      `sale (?:stands|is still on|is coming|is going ahead)`,
      `(?:a|the) sale of (?:my|our) (?:home|house) (?:over|hanging)`,
    ],
    `${notOurSale}|loan was sold|sold (?:it|(?:my|our|the) (?:loan|mortgage))|for sale|was sold|sold at`,
  ),
  rule(
    'foreclosed',
    [
      `(?:${home}|it) (?:was|were|has been|had been|got) (?:\\w+ )?(?:sold|auctioned)(?: off)? (?:via|at|by|through|in) (?:an? |the )?(?:\\w+ )?(?:trustee|sheriff|foreclosure|auction|public)`,
      `(?:sale|auction)(?: (?:had|has|have|already))* (?:took place|taken place|happened|occurred)`,
      `(?:thrown|put|kicked|forced|locked|turned) out of (?:my|our|the|her|his) (?:own )?${home}`,
      `(?:lender|bank|investor) (?:has|took|got|have) possession of (?:the|my|our) ${home}`,
      `days to redeem`,
      `foreclosed (?:on )?(?:in|last) \\w+, redemption`,
      `(?:bought|taken) back by (?:the )?(?:bank|lender)`,
      `surplus (?:funds|money) (?:from|after|of) (?:my|our|the) (?:foreclosure|auction|sale|house)`,
      `(?:i|we|she|he|they) (?:was|were|got) foreclosed on (?:in|last|by)`,
      `(?:they|and|then|bank|lender)${mine} auctioned (?:it|my|our|the)`,
      `${they} ${few(1)}(?:sold|auctioned|foreclosed|repossessed|took) (?:off )?(?:on )?(?:back )?(?:my|our|mom'?s|his|her) (?:\\w+ )?${home}`,
      `(?:sold (?:it|ours|mine|hers|mom'?s|dad'?s)|it was sold|sold) (?:anyway|while (?:my|i|we)|out from|at auction|on the (?:court)?\\w* ?steps|for (?:half|less|pennies))`,
      `sold (?:it|ours) to (?:\\S+ ){1,4}?(?:on the (?:court\\w* )?steps|at (?:the )?(?:sheriff|courthouse))`,
      `after (?:the|my|our) (?:foreclosure|auction|eviction)\\b(?! (?:was filed|complaint|started))`,
      `foreclosure (?:from|in) (?:(?:19|20)\\d\\d|\\w+ years)`,
      `(?:sheriff|deput\\w+) (?:\\w+ ){0,4}?(?:put|threw|kicked|locked) ${us} out`,
      `cash for keys`,
      `(?:the|a) new owner`,
      `new owners? (?:wants?|gave|says?|told|are|is) (?:us|me) `,
      `(?:bank|lender|servicer|they) foreclosed (?:in|on|last|back in) (?:\\w+uary|march|april|may|june|july|august|\\w+ember|october|week|month|year|spring|summer|fall|winter|(?:19|20)\\d\\d)`,
      `(?:bank|lender|trustee) (?:took title|took it back|got the deed|now (?:owns|has)|bought (?:it|my|our))`,
      `(?:deficiency|surplus|balance|difference|the rest) (?:\\w+ ){0,4}?(?:from|after|on) the (?:foreclosure|auction)`,
      `foreclosure (?:be )?removed from (?:my|our) (?:credit|report)`,
    ],
    `${notLost}|(?:to|will|would) be (?:sold|auctioned)|short sale|deed in lieu|never (?:was|been)|no foreclosure|dismissed|started|we bought|i bought`,
  ),
  rule(
    'foreclosed',
    [
      `(?:took|taken|jerked|yanked|pulled|snatched|ripped|swiped|stolen?|sold|foreclosed) (?:back )?(?:it|(?:my|our|the|this|her|his|mom'?s|dad'?s) (?:\\w+ )?${home}) (?:\\w+ )?out from under`,
      `(?:bank|lender|trustee|mortgage company|servicer)(?: now)? (?:says?|said|claims?|told (?:me|us|him|her)) (?:that )?(?:it|they)(?: have| has|'ve)? (?:already )?"?(?:bought|sold|took) (?:back )?(?:the|my|our|his|her) ${home}`,
      `(?:years?|months|weeks) (?:since|after) (?:our|my|the) foreclosure\\b(?! (?:started|was filed|filing|notice))`,
      `foreclosure (?:went through|(?:is|was) (?:now )?(?:final|complete)\\w*)`,
      `(?:fannie mae|freddie mac|hud) (?:now )?owns (?:our|my|the) ${home}`,
      `(?:${home}|it|ours|mine) (?:went|has gone|already went|had gone) back to the (?:bank|lender)`,
      `lost (?:it|ours) (?:after \\w+ years|to (?:the )?(?:bank|lender|foreclosure|auction))`,
      `no longer (?:a )?homeowners?\\b`,
      `(?:foreclosure|auction)\\b[^.;!?]{0,60}\\bwhen (?:it|that) (?:took (?:effect|place)|happened|was (?:final|finished|done|completed)|went through)`,
    ],
    `(?:if|unless|going to|about to|afraid|fear|threat\\w*|(?:will|would|could|might)\\b(?!n't| not)|trying|wants?|short sale|neighbou?r\\w*)`,
  ),
];
export type { Hit };
