import { denied, type Span } from '../plain.ts';
import type { Hit } from './rule.ts';

/** The house in the words of families: each sign is put together from who acts, what is done, and to which thing. */
type Sign = {
  fact: Hit['fact'];
  value: string | boolean;
  when: RegExp;
  /** Not in this sentence. */
  unless?: RegExp;
  /** Nowhere in the message. */
  nowhere?: RegExp;
  /** Somewhere in the message. */
  also?: RegExp;
  evenDenied?: boolean;
};

const raw = String.raw;
const any = (...parts: string[]): string => `(?:${parts.join('|')})`;
const re = (...parts: string[]): RegExp => new RegExp(raw`\b${any(...parts)}`);

const house = any('house', 'home', 'place', 'property', 'condo', 'town ?house', 'farm ?house', 'bungalow', 'duplex', 'cabin', 'family home');
const it = any('it', raw`(?:the|my|our|this|that|her|his|their|mom'?s|dad'?s|\w+'s) (?:\w+ )?${house}`);
const bank = any('them', '(?:the )?(?:bank|lender|servicer|mortgage company)', 'you');
const not = raw`(?:not|never|n'?t|cannot|cant|wont|dont|no)`;

/** Giving the house up: keys, deed, "let them have it", "walk away". */
const give = any('giv(?:e|ing)', 'gave', 'hand(?:ed|ing)?', 'turn(?:ed|ing)?', 'sign(?:ed|ing)?', 'deed(?:ed|ing)?', 'surrender(?:ed|ing)?', 'return(?:ed|ing)?');
const giveUp = any(
  raw`(?:${give}|mail(?:ed|ing)?|sen[dt]|sending|drop(?:ped|ping)?) (?:\w+ ){0,4}?keys\b(?! (?:with|from|for))`,
  raw`${give} (?:${it}|the title|a house|the deed) (?:back|over|up|to ${bank})\b`,
  raw`${give} (?:up|back|over) (?:${it}|a house)\b`,
  raw`${give} ${bank} (?:back )?(?:the|my|our|her|his) (?:deed|title|${house})\b`,
  raw`let(?:ting)? (?:${it}|${bank}) (?:just )?(?:go|slide|have (?:it|the \w+)|take (?:it|the \w+)|foreclose)\b`,
  raw`let(?:ting)? go of ${it}`,
  raw`walk(?:ing|ed)? (?:away|off)\b(?! with| from (?:the|my|our|this|that) (?:deal|agreement|table))`,
  raw`(?:decided|going|ready|want|prepared) to walk\b`,
  raw`rid of ${it}`,
  'out from under (?:this|the|it|my|our)',
);
const sell = any(raw`sell(?:ing)?\b(?! (?:me|us|my (?!${house})))`, 'short[- ]s[ae]l(?:e|l)', 'list(?:ing)? (?:it|the|my|our)', 'unload(?:ing)?');
const keep = any(
  raw`keep(?:ing)? (?:${it}|fighting|trying|throwing|paying|pouring)`,
  raw`(?:fight|hold|hang|hanging|holding|staying|stay)\b`,
  raw`(?:save|saving) ${it}`,
);

/** A choice that is weighed: a question or a doubt, then what might be done. */
const weighing = re(
  raw`(?:should|shud|ought|do|would) (?:i|we)(?: (?:just|even|really))?\b`,
  raw`(?:am|are|would) (?:i|we) (?:be )?(?:better|smart|wise)\w*`,
  raw`(?:is|would) it (?:\w+ ){0,3}?(?:better|smarter|wiser|best|time|sense|worth)`,
  raw`(?:can'?t|cannot|haven'?t|have not|not|un)(?: \w+){0,2}? ?(?:decided?|made up)`,
  raw`(?:do not|don'?t|dont) know(?: \w+)? (?:if|whether|anymore if)`,
  raw`not sure|torn\b|debating|wondering|back and forth|on the fence|part of me|some days|ask(?:ing)? myself`,
  raw`(?:thinking|thought) (?:about|of|maybe)|consider(?:ing)?\b`,
);
const undecided = re(raw`(?:have not|haven'?t|not) (?:yet )?(?:decided|made up)`, raw`(?:one|some) says? one thing`, 'says one thing');
const either = new RegExp(raw`\b${keep}[^.?!]{0,45}\bor (?:\w+ ){0,3}?(?:${giveUp}|${sell})|\b(?:${giveUp}|${sell})[^.?!]{0,45}\bor (?:\w+ ){0,3}?${keep}`);
const toDo = new RegExp(raw`\b(?:${giveUp}|${sell}|leave\b(?! (?:a|me|us))|giv(?:e|ing) up|deed in lieu|want this house)`);
const toStop = new RegExp(raw`\b(?:${giveUp}|give up|leave\b)`);

/** Where a choice is weighed, and between what. */
function weighed(sentence: string): { at: number; said: string } | null {
  const doubt = weighing.exec(sentence);
  if (doubt === null || /\b(?:told|says?|said|should (?:i|we) (?:send|call|sign|wait))\b(?! one)/.test(sentence)) return null;
  const rest = sentence.slice(doubt.index + doubt[0].length, doubt.index + 140);
  const question = /^(?:should|shud|do|would|is|am|are|ought)/.test(doubt[0]);
  const act = either.exec(rest) ?? toDo.exec(rest);
  if (act === null || (/^(?:do|would) (?:i|we)/.test(doubt[0]) && !/\bor\b/.test(rest) && !toStop.test(rest))) return null;
  if (question && /\b(?:how|what|when|where|why|who)\b/.test(sentence.slice(0, doubt.index))) return null;
  return { at: doubt.index, said: doubt[0] + rest.slice(0, act.index + act[0].length) };
}

/** The writer buys, or sold long ago. */
const otherSide =
  /\b(?:(?:the|a) seller(?:'?s)? (?!and)|(?:i|we)(?:'m|'re| am| are| were| was)? (?:\w+ )?(?:buying|purchasing)|first[- ]time|pre-?approv\w*|earnest|down payment|(?:buy|purchase|purchasing|buying) (?:a|this|another|our|of) (?:\w+ )?(?:house|home|condo|property)|(?:debt|tax) buyer|buyers? of (?:my|our|the) (?:old|loan|mortgage)|old house|(?:we|i|have) (?:\w+ )?sold (?:my|our|the|it|that)|offer on a|welcome letter|bought (?:my|our|the) (?:loan|mortgage))\b/;
/** A short sale that is over, that others proposed, or that is only asked about. */
const otherShortSale =
  /\b(?:complet\w*|successful|finish\w*|reported?|reports|reporting|credit|defici\w*|1099\S*|collect\w*|owe taxes|(?:later|ago|after|since|post|did) (?:\w+ )?(?:the|our|my|a) short|short[- ]sale (?:was )?(?:closed|done|finished)|closed (?:a|the|our|my) short|(?:19|20)\d\d(?! ?k)|sold|(?:offer(?:ed|s)?|suggest\w*|recommend\w*|option\w*|choices?|advis\w*|qualif\w*|willing|consider\w*|refused to|(?:told|tell) (?:me|us) (?:to|that|about|my|i)|told i|okd|can only|i could|we could|can do|could do|either|what is|how (?:do|does|to|long)|do i|if i|will i|interested|information|need to be) (?:\S+ ){0,9}?short|short[- ]sale (?:and )?or|or (?:a )?(?:short)|not (?:\w+ ){0,3}?short[- ]s\w+|no short|jeopardy|foreclosed|sabotag\w*|promissory)\b/;
const agents = any('realtor', 'real estate agent', 'listing agent', 'broker', 'agent');
const must = any(
  raw`ha(?:ve|s|d) to`, 'need(?:s|ed)? to', 'must', 'ought to', 'forced to', 'want(?:s|ed)? to', 'plan(?:ning)? (?:to|is to)', 'going to', 'gonna', 'trying to', 'tried to', 'decided to', 'agreed to', 'able to', 'ready to', raw`order\w* (?:us )?to`, 'like to', 'rather', 'will', raw`can(?:no|')?t?`, 'can not', raw`could(?:n'?t| not)?`, '(?:let|help) (?:us|me|her|him)', 'when i', 'the plan is to', 'so',
);

const wants: readonly Sign[] = [
  {
    fact: 'wants',
    value: 'sell',
    when: re(raw`short[- ]s[ae]l(?:e|l|ing)\b`, 'hafa\\b'),
    unless: otherShortSale,
    nowhere: otherSide,
    evenDenied: true,
  },
  {
    fact: 'wants',
    value: 'sell',
    when: re(
      raw`${must} (?:\w+ ){0,2}?(?:sell|short[- ]sell|unload) (?:${it}|today|for (?:what|less|enough))\b`,
      raw`(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(?:short )?selling (?:${it}|because|to be|due|and|as)\b`,
      raw`(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(?:short )?selling(?= ?(?:,|$))`,
      raw`(?:gonna|going to|have to|had to|need to|must|plan is to|decided to|agreed to|aim to) sell\b(?! (?:my|our|the|a|some|everything|plasma|me))`,
      raw`selling is (?:the|my|our)`,
      raw`(?:have|had|got|having) (?:\w+ )?(?:it|${it}) (?:\w+ )?(?:listed|list it|for sale|on the market)`,
      raw`(?:house|home|it|it's|property|place|condo|one)(?: \S+){0,4}? (?:for sale|on the market|listed|pending|under contract)\b(?! (?:as (?:a f|del)|for foreclosure|by the bank|on my credit))`,
      raw`(?:put|place)d? ${it} (?:up for sale|on the market|up)\b`,
      raw`list it\b|for[- ]sale sign|sign (?:is |went )?(?:up|in the yard)|open house|showings?\b|asking price|listing (?:agent|agreement|price|history|contract)`,
      raw`(?:sign(?:ed)?|listed|hired|working) (?:\w+ )?with (?:an? |our |my |the )?${agents}`,
      raw`(?:house|home|condo|property|place|it) (?:would|will|did|has|could|does|still)(?: not|n'?t) (?:\w+ )?s(?:ell|old)\b`,
      raw`(?:house|home|condo|property|place) (?:\w+ ){0,2}?(?:to be|must be|be) sold (?:and|to pay|by order|in the divorce)`,
      raw`(?:ordered|orders) (?:the |our |my )?(?:house|home) (?:to be )?sold`,
    ),
    unless: /\b(?:auction|sheriff|foreclosure sale|for foreclosure|courthouse|credit report|bank is going to|if (?:i|we) (?:ever )?sell|neighbou?r\w*|trying to sell me|houses like|(?:they|bank|lender)(?:'re| are| is| will| can)? (?:\w+ )?sell)\b/,
    nowhere: otherSide,
    evenDenied: true,
  },
  {
    fact: 'wants',
    value: 'sell',
    when: re(
      raw`buyers?\b(?!'?s? agent)`,
      raw`(?:offers?|contract) (?:on|for|in on) (?:${it}|ours|our)\b`,
      raw`(?:made|got|have|had|rejected|accepted|received|countered|denied|refused) (?:\w+ ){0,3}?(?:cash |good |full |purchase )?offers?\b(?= (?:on|of|from|at|for|yesterday|last|in|and|fall|because)|,| ?$)`,
      raw`cash offer|offered (?:me |us )?cash for|(?:there is|have) a (?:sales )?contract on`,
      raw`(?:sale of (?:my|our|the) ${house}|(?:my|our) (?:own )?sale) (?:\w+ ){0,3}?(?:clos\w+|go through|going through|fell|pushed|held up|delayed)`,
      raw`clos\w+ (?:on|of) (?:my|our) sale`,
      raw`i (?:am|represent) (?:a |an |the )?(?:\w+ )?(?:listing agent|real estate agent|realtor|seller)`,
      raw`my (?:sellers|client'?s? (?:short|sale|house|home))`,
    ),
    unless: /\b(?:modif\w*|settlement|job|mod|forbearance|repayment|refinanc\w*|auction\w*|credit|bid)\b/,
    nowhere: otherSide,
    evenDenied: true,
  },
  {
    fact: 'wants',
    value: 'leave',
    when: re(
      giveUp,
      raw`(?:they|bank|he|she|you) can (?:just )?have ${it}`,
      raw`told (?:\w+ ){1,2}?(?:to )?(?:just )?(?:take|have) ${it}`,
      raw`(?:it'?s|is|it is|and) (?:yours|theirs)\b(?! to| and| truly)`,
      raw`name (?:off|out|removed|taken)(?: of| from| off)? (?:the|my|this|that|a|his|our) (?:mortgage|loan|note)`,
      raw`(?:take|taken|get|remove|removed) (?:(?:me|myself|us) )?(?:off|from|out) (?:of )?(?:the|my|this|that|a|his|our) (?:mortgage|loan|note)\b`,
      raw`(?:want|need|way|how\W.{0,12}get|trying to get|get) out of (?:this|the|our|my|that|a) (?:mortgage|house|loan|place)`,
    ),
    unless: /\b(?:modification|payoff|husband (?:to|will)|told (?:me|us) to|(?:want(?:s|ed)?|advis\w+|suggest\w*|ask\w*|tells?|urged) (?:me|us|that i|i|we)\b|years? later|stranger|if (?:i|we|they)|got (?:his|her) name|refused to refinance|deal|agreement|sale)\b/,
  },
  {
    fact: 'wants',
    value: 'leave',
    when: re(
      raw`(?:would|will|won'?t|wouldn'?t|refus\w+|did|didn'?t|than)(?: not)?(?: to)? (?:take|accept) (?:the|my|our) (?:keys|deed|title)`,
      raw`offered (?:\w+ ){0,4}?(?:keys|deed\b(?! of))`,
      raw`(?:do not|don'?t|dont|never|no longer) want(?:ed)? (?:it|the burden|(?:the|this|that) house)(?= ?(?:$|,|anymore|any more|of\b|and\b))`,
    ),
    unless: /\b(?:they|bank|lender|servicer|he) (?:\w+ )?offered\b/,
    evenDenied: true,
  },
  {
    fact: 'wants',
    value: 'keep',
    when: re(
      raw`let (?:me|us|her|him|them|my \w+) (?:\w+ )?(?:stay|keep (?:${it}|living)|remain)\b`,
      raw`(?:not|n't|dont|never) let (?:them|the bank|these people|anyone|him) (?:\w+ )?(?:take|sell|have|put|throw|kick|get) (?:${it}|us|me|my (?:family|kids))\b`,
      raw`(?:${not}|refuse to) (?:\w+ ){0,3}?${giveUp}`,
      raw`(?:i|we)(?:'m|'re| am| are)? ${not} (?:\w+ )?(?:selling|leaving|moving|letting (?:\w+ ){1,3}go)\b`,
      raw`not be (?:pushed|forced|put|kicked|thrown|driven) out`,
      raw`(?:want|mean|intend|aim|wish|hope|plan|like|hoping|trying|beg\w*|promised|all) (?:\w+ ){0,4}?(?:to )?(?:stay|die|go on living|keep living|remain|keep my (?:family|kids)|hang on ?to|maintain|rebuild) (?:in|here|where|right|there|on|${it}|until)`,
      raw`everything i can to (?:hang|hold) on ?to`,
      raw`(?:we|i)(?:'re| are| am|'m) staying(?= ?$)`,
      raw`(?:keep|save|hold on ?to|hang on ?to|lose|get back) (?:${it}|(?:the|this|our) (?:family )?(?:place|farm)|my \w+'?s (?:house|home)|(?:my|our) ${house})\b(?= ?(?:$|,|and\b|but\b|from (?:f|being sold)|in the family|if\b|for\b|so\b|to my\b))`,
      raw`(?:please|need|help|how (?:do|can)(?: i| we)?|can (?:i|we|anyone|you)|anyone|what can i do to|want to|must|beg\w*|get my)[^.?!]{0,30}?\b(?:stop|postpone|halt|delay|cancel|put a stop to|call off)(?:ped|ed)? (?:\w+ ){0,3}?(?:sale|auction|it|this|selling|foreclosure)\b`,
      raw`(?:sale|auction)(?: date)? (?:stopped|postponed|halted|called off)`,
      'to save (?:the|my|our|this) (?:place|farm|house|home)',
    ),
    unless: /\b(?:(?:they|bank|lender|servicer|lawyer|man|he|counselor|agency|company|court|judge) (?:\w+ ){0,5}?(?:stop|postpone|cancel|halt|delay)\w*|was (?:\w+ )?(?:stopped|postponed|cancel\w*)|keep (?:it|the house|my house) (?:clean|current|up|from being br|insured)|lose it (?:because|when)|(?:they|bank|she|he) (?:\w+ )?los[et]\w*|short sale|buyers?|sell it|deed in lieu)\b/,
    evenDenied: true,
  },
];

/** Who lives there. */
const kinAndI = raw`(?:i|we|(?:my|our) (?:\w+ ){1,4}?and i|(?:kids|wife|husband|mother|son|daughter|family) and i|(?:two|three|four|five|six) of us|(?:my|our) (?:family|kids|children|wife|husband))`;
const lives = any('live', 'lived', 'living', 'reside', 'resided', 'residing', 'sleep', 'slept', 'sleeping', 'occupy', 'occupied');
const inIt = any(
  'here\\b', raw`(?:in|on|at|above|under) it\b(?! and rent)`, raw`(?:in|at) (?:the|my|our|this|that|same) (?:\w+ ){0,2}?(?:${house}|residence|basement|other (?:half|side))\b`, raw`(?:in|on) (?:one|half|the (?:ground|lower|first|main|upper|top|bottom|second)) ?(?:half|side|unit|floor|level|of it)?`, 'upstairs', 'downstairs', raw`there (?:with|now|myself|full|still|every|since)`, raw`there(?= ?(?:$|,|and\b))`, raw`(?:this|the|my|that) (?:property|house|home)\b`,
);
const sharedHome = /\b(?:upstairs|downstairs|basement|roommates?|lodgers?|rooms?|back unit|one side|one half|half of it|other (?:half|side)|(?:i|we) (?:\w+ )?(?:live|stay) (?:in|on|here)|live in one|ground floor|lower floor)\b/;
const primary: readonly Sign[] = [
  {
    fact: 'occupancy',
    value: 'primary',
    when: re(
      raw`${kinAndI} (?:still |currently |have |has |had |'ve |all |both |also |now |only |been ){0,3}${lives} (?:\w+ )?(?:alone |right )?${inIt}`,
      raw`(?:i|we)'ve (?:\w+ ){0,2}?${lives} ${inIt}`,
      raw`(?:and|who) (?:still )?(?:live|lives|living) (?:alone )?(?:here|in the home|there|in one|on the ground)(?= |$|,|\.)`,
      raw`with (?:me|us) (?:still )?(?:living|in it|inside)`,
      raw`(?:house|home|place|property) (?:that |in which )?(?:i|we)(?:'m|'re| am| are)? (?:still |now )?(?:live in|living in|sitting in|standing in|occupy|raising|am sitting)`,
      raw`(?:\d+|\w+) years? (?:in|at) (?:this|the same|my|our) ${house}`,
      raw`(?:my|our) home for (?:\d+|\w+|over \w+) years`,
      raw`(?:only|principal|primary|main|sole|one and only|legal) (?:residen\w+|dwelling|place we have)|main property in which i`,
      raw`(?:my|our) (?:one and )?only home`,
      raw`moved back (?:in|into|to) (?:my|our|the) ${house}`,
      raw`(?:i|we)(?:'m|'re| am| are) (?:still )?in (?:the|our|my) (?:house|home)(?= |$|,)`,
      raw`where (?:i|we) (?:lay|sleep|live)\b`,
      raw`living in my own (?:house|home)`,
      raw`never (?:abandoned|vacated|left) (?:or \w+ )?(?:the|my|our|this)`,
    ),
    unless: /\b(?:prove|proof|used to|no longer|not living|don'?t|do not|never lived|lived there (?:until|before)|(?:until|when|while|if) (?:i|we) (?:still )?lived|apartment|motel|hotel|camper|paycheck|neighbou?r\w*|how many|fit to live|rent (?:it )?out|beside|late (?:mother|father)|moved out|would like to|our lot)\b/,
  },
  { fact: 'occupancy', value: 'primary', when: /\b(?:i live (?:here|there)|winterized|changed (?:the|my|our) locks) (?:\S+ ){0,6}?(?:living|live|while i was home)|\bi live here\b/, evenDenied: true },
];

const kin = any('mother', 'mom', 'momma', 'mama', 'father', 'dad', 'daddy', 'parents?', 'folks', raw`grand\w+`, 'granny', 'nana', 'aunt', 'uncle', 'brother', 'sister', 'cousin', 'in-laws?');
const dead = re(
  raw`(?:late|deceased|dead) ${kin}`,
  raw`${kin}(?:'s)? (?:\w+ ){0,4}?(?:died|passed|pass|gone|deceased|death|passing|dead|estate)\b`,
  raw`(?:lost|buried|since|after) (?:my|our) ${kin}`,
);
const theirs = re(
  raw`(?:her|his|their|mom'?s|dad'?s|${kin}'?s'?) (?:\w+ )?(?:${house}|mortgage|loan|note|bungalow|land|farmhouse)\b`,
  raw`(?:in|on) (?:her|his|their) name|reverse mortgage|reverse loan|dead (?:wo)?man'?s name|co-?own|came (?:down )?to (?:me|us|the)`,
  raw`(?:left|willed) (?:\w+ ){1,5}?(?:${house}|farm|bungalow)\b`,
);
const living: readonly Sign[] = [
  { fact: 'occupancy', value: 'inherited', when: dead, also: theirs, unless: /\b(?:late|deceased) (?:husband|wife|spouse)|money|savings\b/, evenDenied: true },
  {
    fact: 'occupancy',
    value: 'inherited',
    when: re(
      raw`letters (?:testamentary|of administration)`,
      raw`successor in interest`,
      raw`${kin} (?:\w+ ){0,3}?left (?:me|us|the|her|his|their|a|my|it) (?:\w+ ){0,4}?(?:${house}|bungalow|in (?:her|his|the) will)`,
      raw`were left the ${house}|left (?:the|this) ${house} to (?:me|us|my|the|all)`,
      raw`${kin}'?s? (?:died|trust|will|estate)\b[^.]{0,30} (?:his|her|their) (?:house|place|home)`,
    ),
    unless: /\brules|real estate|money\b/,
    evenDenied: true,
  },
  {
    fact: 'occupancy',
    value: 'rental',
    when: re(
      raw`(?:my|our|the|two|section 8|a|no) (?:\w+ )?(?:tenants?|renters?)\b`,
      raw`(?:own|have|has|with|of my|my|our|other|manage) (?:\w+ ){0,2}?rentals?\b(?! (?:car|assist))`,
      raw`(?:rent|rents|rented|renting|lease|leases|leased|leasing) (?:out )?(?:${it}|the (?:old|other) (?:one|place|house))(?! back| from| next)(?: out)?\b`,
      raw`(?:i|we|and|been|ex) (?:\w+ )?(?:rent|rents|rented|renting|leasing|lease) (?:it|the (?:place|house|home|property|condo))`,
      raw`(?:house|home|property|condo|place|it|unit) (?:is|was|has been) (?:being |currently |now )?(?:leased|rented)\b(?! by me)`,
      raw`${house} (?:i|we) (?:rent|let|lease)(?:ed)? (?:out|to)\b`,
      raw`up for rent|investment (?:condo|duplex|unit|propert\w+|home)|not owner[- ]occupied|fourplex|triplex|collect\w* (?:the )?rent|rent is \$|zero rent`,
    ),
    unless: /\b(?:rent(?:ed|ing)? (?:a|an|from)|i am a (?:tenant|renter)|as a tenant|(?:for|to) rent (?:a|an)|lease it back|has to be rented|in a rental|landlord|rented out (?:\S+ ){0,3}?room|if|would)\b/,
    nowhere: sharedHome,
    evenDenied: true,
  },
  {
    fact: 'occupancy',
    value: 'second_home',
    when: re(raw`(?:lake|beach|summer|winter|weekend|vacation|holiday) (?:condo|place|cottage|cabin|property|home|house)`, raw`(?:a|the|our|my) (?:cottage|cabin|camp) (?:at|on|up|by|is|in)\b`, 'second residence'),
    unless: /\bpaid off|neighbou?r\b/,
  },
  {
    fact: 'occupancy',
    value: 'vacant',
    when: re(
      raw`(?:house|home|property|condo|place|it) (?:\w+ ){0,4}?(?:sits?|sitting|stands?|standing|stood|is|are|been|sat) (?:\w+ ){0,2}?(?:empty|dark|locked up|boarded up|vacant)`,
      raw`(?:nobody|no one)(?:'s| is| has been|) (?:liv|occup)\w+ (?:in (?:it|the|that|there)|there)`,
      raw`nobody in it|(?:house|home|place) (?:i|we) left|home we no longer occupy`,
      raw`(?:i|we) (?:are |were )?(?:now )?(?:moved out of|moved away|had to (?:leave|move out of|get out of)) (?:my|our|the) ${house}`,
    ),
    unless: /\b(?:tenants?|renters?|rental|report\w*|say\w*|said|saying|claim\w*|lot|next door|as if)\b/,
    evenDenied: true,
  },
];

const second = raw`(?:second|2nd)`;
const more: readonly Sign[] = [
  {
    fact: 'otherLiens',
    value: true,
    when: re(
      raw`(?:holders? of|hold|holds|subordinate) (?:my|our|the|a) ${second}\b`,
      raw`(?:my|our) ${second}(?= (?:is|was|has|had|would|will|won'?t|wants?|from|with|through|behind|got|mortgage|and|to|in|lender)\b|,| ?$)`,
      raw`the ${second} (?:was |got |would |has been |never |that |is )?(?:\w+ )?(?:stripp?ed|discharged|charged off|forgiven|wiped|settled|subordinate|foreclos\w+|mortgage (?:company|holder))`,
      raw`(?:a|the) ${second} (?:on|behind) (?:it|the (?:house|home|first)|my|our|top)`,
      raw`(?:a|the|my|our) first (?:\w+ ){0,4}?and (?:a|the|my|our) ${second}`,
      raw`charged off the ${second}|${second} wants to|on (?:my|the) ${second}(?= ?(?:$|,|in full))`,
      raw`(?:both|two) (?:loans|mortgages?)\b|80[/-]20|piggy ?back|equity (?:line|credit)|\bhelo?c?\b(?= loan)|helocs?\b`,
      raw`liens? (?:on|against) (?:us|me|it|(?:my|our|the) (?:\w+ )?(?:${house}|title))\b`,
      raw`(?:hoa|association|county|city|state|irs|contractor|roofer|solar|water|judgment|mechanic\W?s|property tax) (?:\w+ ){0,5}?liens?\b`,
      raw`they filed a lien|lien from (?:the|a|my)`,
    ),
    unless: /\b(?:threat\w*|releas\w*|waiver|paid off|if|whether|(?:will|would|might|could|may) (?:put|place|file|be|attach)|deni?ed (?:\w+ ){0,3}?(?:heloc|home|equity)|apply\w*|applied|tax lien sale|i have no association|no (?:second|2nd|liens?|heloc|other)|(?:a|get a|want a|for a|or a) heloc\b(?=.{0,20}(?:denied|turned|due))|never (?:took|had))\b/,
    nowhere: /\b(?:not|never|no) (?:\w+ ){0,3}?(?:second|liens?)\b/,
    evenDenied: true,
  },
  {
    fact: 'otherLiens',
    value: false,
    when: re(raw`never (?:took out|had|signed for|got) (?:a|any) (?:${second}|other|heloc)`, 'only loan on (?:it|the|this|my)', raw`(?:no|any) (?:other |junior )?(?:liens?|heloc|second),? (?:no|on it|nothing)`, 'there never was one'),
    evenDenied: true,
  },
  {
    fact: 'bankruptcy',
    value: true,
    when: re(
      raw`(?:pay|paid|paying|pays|send|sent|payments to) (?:\w+ ){0,3}?(?:the |my |our )?trustee\b(?!'?s? sale)`,
      raw`trustee (?:\w+ ){0,3}?(?:pays?|paid|sent|sends|gets paid|and he|shows)`,
      raw`(?:automatic|bankruptcy) stay|relief from (?:the )?stay|motion for relief|lift the stay|(?:violat\w+|broke) the (?:stay|discharge)|the stay when`,
      raw`reaffirm\w*|discharge (?:order|injunction)|(?:my|our|the|a) discharge(?= (?:came|was|in|from the court|they|and)|,| ?$)|debts? (?:was|were) discharged`,
      raw`(?:in|through|under|of) (?:my|our|a|the) (?:chapter )?(?:7|13|thirteen)\b(?!\d|,\d| (?:day|month|year|%|percent))`,
      raw`(?:filed|did|finish\w*|completed|since) (?:\w+ )?(?:a |my |that |our )?(?:chapter )?(?:7|13)\b(?!\d|,\d| (?:day|month|year))`,
      raw`chapter (?:7|13|xx+) (?:since|in|stopped|went|when|years?|and|to)\b`,
      raw`(?:second|2nd|mortgage|lien) (?:\w+ )?(?:was |got )?(?:strip\w+) (?:off )?(?:in|by)|stripped (?:off )?(?:our|my|the) (?:second|2nd|mortgage|lien)`,
      raw`(?:filed|attorney filed) (?:our|my|the) petition|(?:five|three|5|3) year plan`,
      raw`(?:came|got|come) out of bankruptcy|all through the bankruptcy|(?:i|we) (?:had to |was forced to |were forced to )?(?:file|went|go)(?:d)? (?:for )?bankrupt\w*`,
    ),
    unless: /\b(?:should|would|could|might|may have|may|can i|does (?:a|my|the)|how (?:soon|long|do)|consider\w*|think\w*|thought|want to|going to|afford|if|is a|hospital|army|navy|rather|qualify|never filed|nobody|my (?:son|daughter|brother|sister|cousin|neighbou?r|friend|father|pastor)(?:'s)?)\b/,
    evenDenied: true,
  },
  {
    fact: 'bankruptcy',
    value: false,
    when: re(raw`(?:nobody|no one) (?:\w+ ){0,4}?(?:filed|went|gone|declared) (?:for )?bankrupt\w*`, raw`bankruptcy (?:\S+ ){0,4}?(?:that )?(?:i|we) never filed`, raw`filed bankruptcy, not (?:me|us)`),
    evenDenied: true,
  },
  { fact: 'loanType', value: 'conventional', when: re(raw`(?:fannie(?: mae)?|freddie(?: mac)?) (?:owns|holds|is the investor|backed)`, raw`(?:held|backed) by (?:fannie|freddie)`), unless: /\b(?:find out|if|whether|only|neither)\b/ },
  { fact: 'loanType', value: 'va', when: re(raw`(?:bought|purchased|my|with) (?:\S+ ){0,3}?va (?:home loan )?benefits?(?= ?(?:$|,|and\b))`, raw`v\.a\. (?:guaranteed |home )?(?:mortgage|loan)`, raw`va (?:refinanc\w+|streamline)`) },
];

const outfit = raw`(?:a|an|some|this|the|so[- ]called) (?:\w+ ){0,3}?(?:compan(?:y|ies)|outfit|firm|(?:law|legal|relief) (?:office|center|group|firm)|consultant|helper|guy|man|fellow|lady|person|website|agency|attorney group)`;
const stranger = new RegExp(raw`\b(?:${outfit}|someone|somebody|caller|(?:a|the) (?:text|email|letter|call)|text saying|emailed|scammers?)\b`);
const rescue = /\b(?:modif\w*|mod\b|audit|stop (?:the|my|our) foreclosure|foreclosure stopped|lower\w*|cut in half|payment in half|halved|save (?:the|my|our)|negotiate|sign(?:ed)? (?:the|my|over)|wire|gift cards?|bank (?:login|account)|social\b|debit card|catch up|relief|\d percent)\b/;
const doubtOfIt = /\b(?:(?:is|are) (?:he|she|they|it|this|that) (?:\w+ )?(?:real|legit\w*|fake|legal|for real|a scam)|for real|legit\b|scam\w*|swindl\w*|con (?:man|artist)s?|fraud|crook\w*|fake|fishy|slick|bad feeling|phishing)\b/;
const took = /\b(?:vanish\w*|disappear\w*|(?:did|does|do|done) nothing|never (?:contacted|sent|called|did)|not heard|quit answering|took (?:my|our|\$)|is it real|no longer answer\w*|change[ds]? the|(?:all they did|don'?t|not to) (?:\w+ ){0,5}?(?:talk|speak))\b/;
const paidThem = /\b(?:paid|pay|took|gave|sent|wire|wired)\b[^.]{0,30}(?:\$ ?|\b)\d|\b(?:paid|took)\b/;

/** A third party that offers a rescue and asks for money, or that the writer doubts: no word of one's own servicer. */
export const scamFeared = (low: string): boolean =>
  stranger.test(low) && rescue.test(low) && (doubtOfIt.test(low) || (took.test(low) && paidThem.test(low)));

const signs: readonly Sign[] = [...wants, ...primary, ...living, ...more];

/** All that is told of the house and of its people by these signs, and by choices that are weighed. */
export function houseIn(low: string, spans: readonly Span[]): Hit[] {
  const found = spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    const choice = weighed(sentence);
    const hits = signs.flatMap((sign) => signOf(sign, sentence, span.start, low) ?? []);
    return choice === null ? hits : [...hits, hitAt('wants', 'unsure', span.start + choice.at, choice.said)];
  });
  return undecided.test(low) && toDo.test(low) ? [...found, hitAt('wants', 'unsure', 0, 'undecided')] : found;
}

const hitAt = (fact: Hit['fact'], value: string | boolean, start: number, said: string): Hit => ({
  fact,
  value,
  sure: 0.76,
  span: { start, end: start + said.length },
  said,
});

function signOf(sign: Sign, sentence: string, offset: number, low: string): Hit | null {
  const match = sign.when.exec(sentence);
  if (match === null || sign.unless?.test(sentence) || sign.nowhere?.test(low) || sign.also?.test(low) === false) return null;
  if (!sign.evenDenied && denied(sentence, match.index)) return null;
  return hitAt(sign.fact, sign.value, offset + match.index, match[0]);
}

const relative = /\b(?:my|our|his|her|the) (?:\w+ )?(?:brother|sister|cousin|uncle|aunt|neighbou?r|friend|coworkers?|pastor|builder|contractor|son|daughter|father|nephew|company|ditech|broker)s?(?:'s)?(?: (?!and i|and we|i\b|we\b|my\b|our\b)\w+){0,4} ?$/;
const theirWord = /\b(?:say|says|said|saying|claim\w*|report\w*|told (?:the|my|our)|check\w*|as if|assum\w*|that (?:my|the|our)|deem\w*|prove|proof)(?: \S+){0,4} ?$/;

/** True where words of the house are another's, another's claim, or another thing: what older signs heard and should not have. */
export function notOfHouse(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 55), hit.span.start).split(/[.;!?\n]/).at(-1) ?? '';
  const around = low.slice(Math.max(0, hit.span.start - 40), hit.span.end + 45);
  const after = low.slice(hit.span.end, hit.span.end + 30);
  if (hit.fact === 'wants') return notWanted(hit, before, after, around, low);
  if (hit.fact === 'bankruptcy') return relative.test(before) || /^(?:my|our|of my|the) (?:son|brother|cousin|pastor|builder|coworker|daughter)/.test(hit.said) || (hit.value === false && /\b(?:want|rather|know|the one)\b/.test(around));
  if (hit.fact === 'otherLiens') return hit.value === true ? /\b(?:deni(?:ed|al)|apply|applied|threat\w*|whether|refusal to process|never)\b/.test(before) : /\bsecond (?:check|one|time|call|notice|letter)\b/.test(around) || /\bauthority\b/.test(hit.said);
  if (hit.fact === 'loanType') return hit.value === 'va' && /\bthe va$/.test(hit.said) && !/^ (?:loan|home|mortgage|refi)/.test(after);
  if (hit.fact !== 'occupancy') return false;
  if (hit.value === 'inherited') return /\binherited (?:\w+ ){0,2}?money|left (?:me|us) (?:some|a little|nothing|enough) /.test(around) || /\blate (?:husband|wife)/.test(hit.said);
  if (hit.value === 'vacant') return theirWord.test(before) || /\b(?:i live|we live|was home|never)\b/.test(low);
  if (hit.value === 'rental') return sharedHome.test(low);
  return hit.value === 'primary' && (/\b(?:prove|proof|says?|states?|my ex|ex has been) (?:\S+ ){0,4}$/.test(before) || /family home/.test(hit.said));
}

function notWanted(hit: Hit, before: string, after: string, around: string, low: string): boolean {
  if (relative.test(before)) return true;
  if (hit.value === 'sell') return (/\bselling (?:my|it|our|the)$/.test(hit.said) && /^ (?!house|home|place|property|condo|half|share|farm)\w/.test(after)) || (/\bsold\b/.test(hit.said) && !/\bto be\b/.test(hit.said) && /\bi sold\b/.test(hit.said));
  if (hit.value !== 'keep') return /\bcredit\b/.test(around) && hit.value === 'leave' && /deed/.test(hit.said);
  return /\bkeep it\b/.test(hit.said) && /^ (?:current|from (?!being sold|fore)|going|up|clean|safe)/.test(after) ? true : /\b(?:refus\w+ to|(?:would|will|did|could) ?(?:not|n'?t)|won'?t|motions? to|it would) (?:\w+ )?$/.test(before) && /^(?:stop|postpone|cancel)/.test(hit.said) && !/\bplease\b/.test(low);
}
