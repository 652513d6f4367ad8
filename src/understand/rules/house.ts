import { denied, type Span } from '../plain.ts';
import type { Hit } from './rule.ts';

/** The house in families of words: each sign is put together from who acts, what is done, and to which thing. */
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
};

const raw = String.raw;
const any = (...parts: string[]): string => `(?:${parts.join('|')})`;
const re = (...parts: string[]): RegExp => new RegExp(raw`\b${any(...parts)}`);

const house = '(?:house|home|place|property|condo|town ?house|farm ?house|bungalow|duplex|cabin)';
const it = raw`(?:it|(?:the|my|our|this|that|her|his|their|\w+'s) (?:\w+ )?${house})`;
const bank = '(?:them|the (?:bank|lender|servicer)|you)';
const ours = '(?:the|my|our|this|that|a|his)';

/** Giving the house up: keys, deed, "let them have it", "walk away". */
const give = '(?:giv(?:e|ing)|gave|hand(?:ed|ing)?|turn(?:ed|ing)?|sign(?:ed|ing)?|deed(?:ed|ing)?|surrender(?:ed|ing)?)';
const giveUp = any(
  raw`(?:${give}|mail(?:ed|ing)?|sen[dt]|drop(?:ped)?) (?:\w+ ){0,4}?keys\b(?! (?:with|from|for))`,
  raw`${give} (?:${it}|the title) (?:back|over|up|to ${bank})\b`,
  raw`${give} (?:up|back) (?:${it}|a house)\b`,
  raw`${give} ${bank} (?:back )?${ours} (?:deed|title|${house})\b`,
  raw`let(?:ting)? (?:${it}|${bank}) (?:just )?(?:go\b(?! since)|slide|have (?:it|the \w+)|take (?:it|the \w+)|foreclose)`,
  raw`let(?:ting)? go of ${it}`,
  raw`(?<!too late to )walk(?:ing|ed)? (?:away|off)\b(?! with)`,
  raw`(?:decided|going|ready|want) to walk\b`,
  raw`rid of ${it}|out from under (?:this|the|it)\b`,
);
const sell = raw`(?:sell(?:ing)?\b(?! (?:me|us|my (?!${house})))|short[- ]s[ae]l(?:e|l)|list(?:ing)? it|unload)`;
const keep = raw`(?:keep(?:ing)? (?:${it}|fighting|trying|throwing|paying|pouring)|fight|hold on|hang in|stay)\b`;

/** A choice that is weighed: a question or a doubt, then what might be done. */
const weighing = re(
  raw`(?:should|shud|ought|do|would) (?:i|we)\b(?! (?:still|have|need|send|call|sign|wait))(?: (?:just|even|really))?`,
  raw`(?:am|are|would) (?:i|we) (?:be )?better`,
  raw`(?:is|would) it (?:\w+ ){0,3}?(?:better|smarter|wiser|best|time|sense|worth)`,
  raw`(?:can'?t|cannot|haven'?t|have not|not|un)(?: \w+)? ?(?:decided?|made up)`,
  raw`(?:do not|don'?t|dont) know(?: \w+)? if|not sure|torn\b|debating|wondering|back and forth|on the fence|part of me|some days|ask myself|thinking (?:about|of)|considering`,
);
const undecided = /\b(?:(?:have not|haven'?t|not) (?:yet )?(?:decided|made up)|says one thing)/;
const either = new RegExp(raw`\b${keep}[^.?!]{0,45}\bor (?:\w+ ){0,3}?(?:${giveUp}|${sell})|\b(?:${giveUp}|${sell})[^.?!]{0,45}\bor (?:\w+ ){0,3}?${keep}`);
const toDo = new RegExp(raw`\b(?:${giveUp}|${sell}|leave\b(?! (?:a|me|us))|giv(?:e|ing) up|deed in lieu|want this house)`);

/** Where a choice is weighed, and between what. */
function weighed(sentence: string): { at: number; said: string } | null {
  const doubt = weighing.exec(sentence);
  const open = either.exec(sentence);
  if (open !== null && doubt === null && /^\W*(?:stay|keep|sell)/.test(sentence)) return { at: open.index, said: open[0] };
  if (doubt === null || /\b(?:told|how|what|when|where|why|who)\b/.test(sentence.slice(0, doubt.index))) return null;
  const rest = sentence.slice(doubt.index + doubt[0].length, doubt.index + 140);
  const act = open !== null && open.index >= doubt.index ? open : toDo.exec(rest);
  if (act === null || (/^(?:do|would) (?:i|we)$/.test(doubt[0]) && !/\bor\b/.test(rest))) return null;
  return { at: doubt.index, said: doubt[0] + act[0] };
}

/** The writer buys, or sold long ago. */
const otherSide =
  /\b(?:(?:the|a) seller(?:'?s)? (?!and)|(?:i|we)(?:'m|'re| am| are| were| was)? (?:\w+ )?(?:buying|purchasing)|first[- ]time|pre-?approv\w*|earnest|(?:buy|purchase|purchasing|buying) (?:a|this|another|our) (?:\w+ )?(?:house|home|condo|property)|(?:debt|tax) buyer|buyers? of|old house|(?:we|i) (?:\w+ )?sold|offer on a|fraud)\b/;
/** A short sale that is over, that others proposed or spoiled, or that is only asked about. */
const otherShortSale =
  /\b(?:complet\w*|successful|finish\w*|report\w*|credit|defici\w*|1099\S*|collect\w*|owe taxes|(?:after|post|did|was) (?:\w+ )?(?:the|our|my|a) short|short[- ]sale (?:was )?(?:closed|done)|closed (?:a|the|our|my) short|20[01]\d|sold|(?:offer(?:ed|s)?|suggest\w*|recommend\w*|encourag\w*|option\w*|choices?|advis\w*|qualif\w*|willing|consider\w*|think about|told (?:me|us|we|i)\b(?! the)|okd|can only|(?:i|we) could|can do|either|what is|how (?:do|does|to|long)|do i|if i|will i|interested|information|need to be|too much|letters) (?:\S+ ){0,9}?short|short[- ]sale (?:option|and or|or|will be cancel)|or (?:a )?short|out of short|not (?:\w+ ){0,3}?short[- ]s\w+|foreclosed|sabotag\w*|fail|promissory|turned down my deed)\b/;
const agents = '(?:realtor|real estate agent|listing agent|agent)';
const must = raw`(?:ha(?:ve|d) to|need to|must|ought to|want(?:ed)? to|plan to|going to|gonna|try(?:ing)? to|tried to|decided to|agreed to|able to|order\w* us to|like to|rather|can|(?:can|could)(?:no|')?(?: no)?t|let (?:us|me|her)|now|would|will)`;

const wants: readonly Sign[] = [
  { fact: 'wants', value: 'sell', when: re(raw`short[- ]s[ae]l(?:e|l|ing)\b`), unless: otherShortSale, nowhere: otherSide },
  {
    fact: 'wants',
    value: 'sell',
    when: re(
      raw`${must} (?:\w+ ){0,2}?(?:sell|short[- ]sell|unload) (?:${it}|today|for (?:what|less|enough)|and\b|at a loss)`,
      raw`(?:going|gonna|have|had|need|must|plan is|decided|agreed|aim) (?:to )?sell\b(?! (?:my|our|the|a|some|everything|plasma|me))`,
      raw`(?:i|we)(?:'m|'re| am| are) (?:\w+ )?(?:short )?selling(?= (?:${it}|because|to be|due|and|as)\b|,|$)|selling is the`,
      raw`(?:have|had|got|having) (?:\w+ )?${it} (?:\w+ )?(?:listed|list it|for sale|on the market)`,
      raw`(?:house|home|it|it's|property|place|condo|one)(?: \S+){0,4}? (?:for sale|on the market|listed|pending)\b(?! (?:as|for foreclosure|by the bank))`,
      raw`list it (?:for|with|as|at|soon)|for[- ]sale sign|sign (?:up|in the yard)|open house|\w+ showings\b|asking price|listing (?:agent|agreement|price|history)`,
      raw`(?:sign(?:ed)?|listed|hired) (?:\w+ )?with (?:an? |our |my )?${agents}`,
      raw`(?:house|home|condo|property|place|it) (?:would|will|did|has|could|does|still)(?: not|n'?t) (?:\w+ )?s(?:ell|old)\b(?! if)`,
      raw`(?:house|home) (?:\w+ ){0,2}?be sold (?:and|to pay)|ordered (?:the |our |my )?(?:house|home) sold`,
    ),
    unless: /\b(?:auction|sheriff|foreclosure sale|courthouse|credit|90 days|neighbou?r\w*|houses like|if (?:i|we) (?:ever )?sell|not selling|probate)\b/,
    nowhere: otherSide,
  },
  {
    fact: 'wants',
    value: 'sell',
    when: re(
      raw`buyers?\b(?!'?s? agent)`,
      raw`(?:offers?|contract) (?:on|for) (?:${it}|ours)\b|offers (?:fall|fell|have come)|(?:cash|accepted an|rejected (?:\w+ )?good) offers?|offered (?:me |us )?cash for`,
      raw`(?:sale of (?:my|our|the) ${house}|(?:my|our) (?:own )?sale) (?:\w+ ){0,3}?(?:clos\w+|go through|pushed|held up)|clos\w+ (?:on|of) (?:my|our) sale`,
      raw`i (?:am|represent) (?:a |an |the )?(?:\w+ )?(?:listing agent|real estate agent|realtor|seller)|my sellers`,
    ),
    unless: /\b(?:modif\w*|settlement|job|mod|forbearance|repayment|refinanc\w*|auction\w*|credit|would have)\b/,
    nowhere: otherSide,
  },
  {
    fact: 'wants',
    value: 'leave',
    when: re(
      giveUp,
      raw`(?:they|bank|he|she|you) can (?:just )?have ${it}|told (?:\w+ ){1,2}?(?:to )?(?:just )?(?:take|have) ${it}|it'?s yours\b|theirs for`,
      raw`(?:want|need|how|refus\w+)(?: \S+){0,5}? (?:off|out|removed|taken off)(?: of| from| off)? (?:from )?${ours} (?:mortgage|loan\b(?! file)|note)`,
      raw`(?:want|need|way|does one get|trying to get|get|be) out of (?:this|the|our|my|that|a) (?:mortgage|house|loan|place)`,
    ),
    unless: /\b(?:payoff|told (?:me|us) to|(?:want(?:s|ed)?|advis\w+|suggest\w*|ask\w*|urged) (?:me|us|that i)\b|years? later|if (?:i|we|they)|deal|agreement|sale|strip mall|many|he)\b|\b(?:not|never|n't|wont|dont) (?:\w+ ){0,3}?(?:let|give|hand|walk|sign)\w*\b/,
  },
  {
    fact: 'wants',
    value: 'leave',
    when: re(
      raw`(?:(?:would|will|did|could) ?(?:not|n'?t)|won'?t|refus\w+ to|than) (?:even )?(?:take|accept) (?:the|my|our) (?:keys|deed|title)`,
      raw`(?:i|we|we've|i've|she|wife) (?:\w+ )?offered (?:\w+ ){0,3}?(?:keys|deed\b(?! of))`,
      raw`(?:do not|don'?t|dont|never|no longer) want(?:ed)? (?:the burden|(?:it|(?:the|this|that) house)(?= ?(?:$|,|anymore|any more)))`,
    ),
    unless: /\brider|policy|modification\b/,
  },
  {
    fact: 'wants',
    value: 'keep',
    when: re(
      raw`let (?:me|us|her|him|my \w+) (?:\w+ )?(?:stay|keep (?:${it}|living)|remain)\b`,
      raw`(?:not|n't|dont|never) let (?:them|the bank|these people|anyone) (?:\w+ )?(?:take|sell|put|throw|kick) (?:${it}|us|me|my (?:family|kids))\b`,
      raw`(?:not|never|won't|refuse to) (?:\w+ ){0,2}?${giveUp}`,
      raw`(?:i|we)(?:'m|'re| am| are) (?:not|never) (?:\w+ )?(?:selling|leaving|letting (?:\w+ ){1,3}go)\b|i will not be (?:pushed|forced|put|driven) out`,
      raw`(?:want|wants|mean|intend|aim|wish|hope|like|all|is) (?:\w+ ){0,4}?to (?:stay|die|go on living|keep living|remain|keep my family|hang on ?to|maintain|rebuild) (?:in|here|where|right|there|on|my|${it})`,
      raw`(?:we|i)(?:'re| are| am|'m) staying(?= ?$)|(?:hang|hold|hanging|holding) on ?to ${it}`,
      raw`(?:keep|save|saving|get back) (?:(?:the|this|our) (?:family )?(?:place|farm|home)|(?:my|our) \w+'?s (?:house|home)|our late parents' home|(?:my|our) ${house})\b`,
      raw`(?:please|need|help|how (?:do|can) (?:i|we)|can (?:i|we|anyone|you)|what can i do to|want to|beg\w*)[^.?!]{0,30}?\b(?:stop|postpone|halt|delay|cancel|put a stop to)(?:ped|ed)? (?:\w+ ){0,3}?(?:sale|auction|it|this|selling|foreclosure)\b`,
      raw`(?:my|the|this) (?:sale|auction)(?: date)? (?:stopped|postponed)`,
    ),
    unless: /\b(?:(?:they|bank|lender|servicer|lawyer|man|he|counselor|agency|company|court|judge) (?:\w+ ){0,5}?(?:stop|postpone|cancel|halt|delay)\w*|was (?:\w+ )?(?:stopped|postponed|cancel\w*)|keep (?:\w+ )?(?:it|house) (?:clean|current|up|from|insured)|short sale|buyers?|sell it|deed in lieu|fees?)\b/,
  },
];

/** Who lives there. */
const weAll = raw`(?:i|we|(?:my|our) (?:\w+ ){1,4}?and i|(?:kids|wife|husband|mother|son|family) and i|(?:my|our) (?:family|kids|children))`;
const lives = '(?:live|lived|living|reside|resided|residing|sleep|slept|occupy|occupied)';
const inIt = any(
  'here\\b',
  raw`(?:in|at|above) (?:it\b|(?:the|my|our|this|that|same) (?:\w+ ){0,2}?(?:${house}|residence|other half)\b)`,
  raw`(?:in|on) (?:one (?:half|side|unit)|the (?:ground|lower|first|main|upper|top|bottom))`,
  'upstairs|downstairs',
  raw`there (?:with|now|myself|full|still|every|since)|there(?= ?(?:$|,|and\b))`,
  raw`this (?:property|house|home)\b`,
);
const sharedHome = /\b(?:upstairs|downstairs|basement|roommates?|lodgers?|back unit|one side|one half|(?:i|we) (?:\w+ )?(?:live|stay) (?:in|on|here)|live in one|ground floor|lower floor|(?:our|my) trailer)\b/;
const kin = raw`(?:mother|mom|mama|father|dad|parents?|folks|grand\w+|aunt|uncle|brother|sister|cousin)`;
const dead = re(raw`(?:late|deceased|dead) ${kin}`, raw`${kin}(?:'s)? (?:\w+ ){0,4}?(?:died|passed|gone|deceased|death|passing|dead)\b`, raw`after (?:my|our) ${kin}`);
const theirs = re(
  raw`(?:her|his|their|${kin}'?s'?|dead) (?:\w+ )?(?:${house}|mortgage|loan|note|bungalow)\b`,
  raw`(?:in|on) (?:her|his|their) name|reverse mortgage|co-?own|came (?:down )?to (?:me|us|the)`,
  raw`(?:left|willed) (?:\w+ ){1,5}?${house}\b`,
);
const homes: readonly Sign[] = [
  {
    fact: 'occupancy',
    value: 'primary',
    when: re(
      raw`${weAll} (?:still |currently |have |had |'ve |all |both |also |now |only |been ){0,3}${lives} (?:alone |and \w+ )?${inIt}`,
      raw`(?:i|we)'ve (?:\w+ ){0,2}?${lives} ${inIt}|(?:and|who) (?:still )?lives? (?:alone )?(?:here|in the home|there|in one|on the ground)\b`,
      raw`with (?:me|us) (?:still )?(?:living|inside)|owned and occupied`,
      raw`(?:house|home|place|property) (?:that |in which )?(?:i|we)(?:'m|'re| am| are)? (?:still )?(?:live in|living in|sitting in|standing in|raising)`,
      raw`(?:\d+|\w+) years? (?:in|at) (?:this|the same|my|our) ${house}|been (?:my|our) home for`,
      raw`(?:only|principal|sole|one and only) (?:residen\w+|dwelling|home)|main property in which i`,
      raw`moved back (?:in|into|to) (?:my|our|the) ${house}|(?:i|we)(?:'m|'re| am| are) still in (?:the|our|my) (?:house|home)|where i (?:lay|sleep)|living in my own (?:house|home)|never (?:abandoned|vacated)`,
    ),
    unless: /\b(?:prove|proof|used to|no longer|not|don'?t|never (?:lived|been)|lived there (?:until|before)|(?:until|when|if) (?:i|we) (?:still )?lived|apartment|motel|hotel|neighbou?r\w*|how many|rent (?:it )?out|beside|moved out|would like|our lot)\b/,
  },
  { fact: 'occupancy', value: 'primary', when: /\b(?:i|we) live here\b/ },
  { fact: 'occupancy', value: 'inherited', when: dead, also: theirs, unless: /\b(?:late|deceased) (?:husband|wife|spouse)|money|savings\b/ },
  { fact: 'occupancy', value: 'inherited', when: re(raw`${kin} (?:\w+ ){0,3}?left (?:me|us|the|her|his|their|it) (?:\w+ ){0,4}?${house}\b`, raw`were left the ${house}`), unless: /\breal estate|money\b/ },
  {
    fact: 'occupancy',
    value: 'rental',
    when: re(
      raw`(?:my|our|the|two|section 8|a|no) (?:\w+ )?(?:tenants?|renters?)\b`,
      raw`(?:own|have|my|our|other|manage|of) (?:\w+ ){0,2}?rentals?\b(?! (?:car|assist))`,
      raw`(?:rents?|rented|renting|leased?|leasing) (?:out )?(?:${it}|the (?:old|other) (?:one|place))(?! back)\b`,
      raw`(?:house|home|property|condo|place|it|unit) (?:is|was|has been) (?:being |currently |now )?(?:leased|rented)\b|${house} (?:i|we) (?:rent|let|lease)(?:ed)? (?:out|to)\b`,
      raw`up for rent|investment (?:condo|duplex)|not owner[- ]occupied|fourplex|collect\w* the rent|rent is \$|zero rent`,
    ),
    unless: /\b(?:rent(?:ed|ing)? (?:a|an|from)|(?:as|am) a (?:tenant|renter)|rent it back|has to be rented|in a rental|landlord|room|if|would|should|income|across)\b/,
    nowhere: sharedHome,
  },
  {
    fact: 'occupancy',
    value: 'second_home',
    when: re(raw`(?:lake|beach|summer|winter|weekend|vacation) (?:condo|place|cottage|cabin)`, raw`(?:a|the|our|my) (?:cottage|cabin|camp) (?:at|on|up|by|is|in)\b`, 'second residence'),
    unless: /\bpaid off|neighbou?r\b/,
  },
  {
    fact: 'occupancy',
    value: 'vacant',
    when: re(
      raw`(?:house|home|property|condo|place|it) (?:\w+ ){0,4}?(?:sits?|sitting|stands?|standing|stood|is|been|sat) (?:\w+ ){0,2}?(?:empty|dark|locked up|boarded up|vacant)`,
      raw`(?:nobody|no one)(?:'s| is| has been|) (?:liv|occup)\w+ (?:in (?:it|the|that|there)|there)|nobody in it|house i left|home we no longer occupy`,
    ),
    unless: /\b(?:tenants?|renters?|rental|report\w*|say\w*|said|claim\w*|lot|next door|as if)\b/,
  },
];

const second = '(?:second|2nd)';
const more: readonly Sign[] = [
  {
    fact: 'otherLiens',
    value: true,
    when: re(
      raw`(?:holders? of|hold|holds|subordinate) (?:my|our|the|a) ${second}\b`,
      raw`(?:my|our) ${second}(?= (?:is|was|has|had|would|will|won'?t|wants?|from|with|through|mortgage|and|to|in)\b|,| ?$)`,
      raw`the ${second} (?:was |got |would )?(?:not )?(?:stripp?ed|discharged|charged off|forgiven|wiped|settled|subordinate|mortgage (?:company|holder))`,
      raw`(?:a|the) ${second} (?:on|behind) (?:it|the (?:house|home|first)|my|our|top)|(?:a|the|my|our) first (?:\w+ ){0,4}?and (?:a|the|my|our) ${second}`,
      raw`charged off the ${second}|${second} (?:that )?wants to|both mortgages|80[/-]20|piggy ?back|equity line|helocs?\b`,
      raw`liens? (?:on|against) (?:us|me|it|title|(?:my|our|the) (?:\w+ )?(?:${house}|title))\b`,
      raw`(?:hoa|association|county|city|state|irs|contractor|roofer|solar|water|judgment)\b(?: \w+){0,5}? liens?\b(?! waiver)|(?:slapped|filed) a lien|lien from (?:the|a) \w+er\b`,
    ),
    unless: /\b(?:threat\w*|releas\w*|waiver|paid|whether|shows?|(?:will|would|might|could|may) (?:put|place|file|be|attach)|deni?ed|apply\w*|applied|tax lien sale|i have no|or a|no (?:second|2nd|liens?|heloc|other)|never (?:took|had))\b/,
    nowhere: /\b(?:not|never|no) (?:\w+ ){0,2}?(?:second|liens?|heloc)\b/,
  },
  { fact: 'otherLiens', value: false, when: re(raw`never (?:took out|had|signed for) (?:a|any) (?:${second} (?:mortgage|lien)|heloc)`, 'only loan on (?:it|the|this|my)') },
  {
    fact: 'bankruptcy',
    value: true,
    when: re(
      raw`(?:pay|paid|paying|pays|send|sent|payments to) (?:\w+ ){0,3}?(?:the |my |our )?trustee\b(?!'?s? sale)|trustee (?:\w+ ){0,3}?(?:pays?|paid|sent|sends|gets paid|and he|shows)`,
      raw`automatic stay|relief from (?:the )?stay|motion for relief|lift the stay|(?:violat\w+|broke) the (?:stay|discharge)`,
      raw`reaffirm\w*|discharge order|(?:my|our|the|a) discharge(?= (?:came|from the court|they)|,| ?$)|debts? (?:was|were) discharged`,
      raw`(?:in|through|of|filed|did|finish\w*|completed|since) (?:\w+ )?(?:a |my |that |our |the )?(?:chapter )?(?:7|13|thirteen)\b(?!\d|[,/.]\d| ?(?:day|month|year|week|hundred|%|percent|of|times|am|pm))`,
      raw`chapter (?:7|13|xx+) (?:since|in|stopped|went|when|years?)\b|stripp?\w* (?:off )?(?:in the|by a|our second|my second)`,
      raw`filed (?:our|my|the) petition|(?:came|got|come) out of bankruptcy|through the bankruptcy|(?:i|we) (?:had to |was forced to |were forced to )?(?:file|went|go)(?:d)? (?:for )?bankrupt\w*`,
    ),
    unless: /\b(?:should|would|could|might|may|can i|does (?:a|my|the)|how (?:soon|long|do)|consider\w*|think\w*|thought|want to|going to|afford|if|hospital|army|navy|rather|qualify|never filed|nobody)\b/,
  },
  { fact: 'bankruptcy', value: false, when: re(raw`(?:nobody|no one) (?:\w+ ){0,4}?(?:filed|went|gone|declared) (?:for )?bankrupt\w*`, raw`bankruptcy (?:\S+ ){0,4}?(?:i|we) never filed`) },
  { fact: 'loanType', value: 'conventional', when: re(raw`(?:fannie(?: mae)?|freddie(?: mac)?) (?:owns|holds|is the investor)|(?:held|backed) by (?:fannie|freddie)`), unless: /\b(?:find out|if|whether|only|neither)\b/ },
  { fact: 'loanType', value: 'va', when: re(raw`(?:bought|my|with) (?:\S+ ){0,3}?va (?:home loan )?benefits?(?= ?(?:$|,|and\b))|v\.a\. (?:guaranteed |home )?(?:mortgage|loan)|va refinanc`) },
];

const stranger = /\b(?:(?:a|an|some|this|so[- ]called) (?:\w+ ){0,3}?(?:compan(?:y|ies)|outfit|firm|(?:law|legal) (?:office|center|group)|consultant|helper|guy|man|fellow|lady|person|agency|text|email|call)|the outfit|someone|somebody|caller|text|emailed|scammers?|lawyer|he's from)\b/;
const rescue = /\b(?:modif\w*|mod\b|audit|stop (?:the|my|our) foreclosure|foreclosure stopped|lower\w*|(?:cut|payments?) in half|halved|save (?:the|my|our)|negotiate|sign(?:ed)? (?:the|my|over)|wir(?:e|ed)|(?:bank|card|account) (?:login|account|number)|social\b|catch up|relief|\d percent|fix the loan)\b/;
const doubted = /\b(?:(?:is|are) (?:he|she|they|it|this|that) (?:\w+ )?(?:real|legit\w*|fake)|for real|legit\b|scam\w*|swindl\w*|con (?:man|artist)s?|fraud|fake|fishy|slick|bad feeling|phishing|some other company|not even a)\b/;
const took = /\b(?:vanish\w*|(?:did|do|done) nothing|never (?:contacted|sent)|not heard|quit answering|all they did|disbarred)\b/;

/** A third party that offers a rescue and is doubted, or took money and did nothing: no word of one's own servicer. */
export const scamFeared = (low: string): boolean =>
  stranger.test(low) && rescue.test(low) && (doubted.test(low) || (took.test(low) && /\b(?:paid|pay|took)\b/.test(low)));

const signs: readonly Sign[] = [...wants, ...homes, ...more];

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
  if (sign.value === 'primary' && denied(sentence, match.index)) return null;
  return hitAt(sign.fact, sign.value, offset + match.index, match[0]);
}

const relative = /\b(?:my|our|his|her|the) (?:\w+ )?(?:brother|sister|cousin|uncle|aunt|neighbou?r|friend|coworkers?|pastor|builder|contractor|son|daughter|father|nephew|company|ditech|broker)s?(?:'s)?(?: (?!and i|and we|i\b|we\b|my\b|our\b)\w+){0,4} ?$/;
const theirWord = /\b(?:say|says|said|saying|claim\w*|report\w*|told (?:the|my|our)|check\w*|as if|states?|prove|proof)(?: \S+){0,4} ?$/;

/** True where words of the house are another's, another's claim, or mean another thing: what older signs heard and should not have. */
export function notOfHouse(low: string, hit: Hit): boolean {
  const before = low.slice(Math.max(0, hit.span.start - 55), hit.span.start).split(/[.;!?\n]/).at(-1) ?? '';
  const after = low.slice(hit.span.end, hit.span.end + 30);
  const is = (fact: Hit['fact'], value: string | boolean) => hit.fact === fact && hit.value === value;
  if (hit.fact === 'scam') return !stranger.test(low);
  if (hit.fact === 'bankruptcy') return relative.test(`${before}${hit.said.split(' ').slice(0, 3).join(' ')} `) || (!hit.value && /\b(?:want|rather|know|the one)\b/.test(before + hit.said));
  if (is('otherLiens', true)) return /\b(?:deni(?:ed|al)|apply|applied|threat\w*|whether|refusal to process|never)\b/.test(before);
  if (is('otherLiens', false)) return /\bsecond (?:check|one|time|call|notice|letter)\b|^ release/.test(hit.said.slice(-7) + after) || /\bauthority\b/.test(hit.said);
  if (is('loanType', 'va')) return /\bthe va$/.test(hit.said) && !/^ (?:loan|home|mortgage|refi)/.test(after);
  if (is('occupancy', 'inherited')) return /\binherited$/.test(hit.said) ? /^ (?:\w+ ){0,2}?money/.test(after) : /left me$/.test(hit.said) ? /^ (?:some|a little|nothing)/.test(after) : /\blate (?:husband|wife)/.test(hit.said);
  if (is('occupancy', 'vacant')) return theirWord.test(before) || /\b(?:i live|we live|was home|never)\b/.test(low);
  if (is('occupancy', 'rental')) return sharedHome.test(low);
  if (is('occupancy', 'primary')) return /family home/.test(hit.said) || theirWord.test(before) || /\bmy ex (?:\S+ )*$/.test(before);
  return hit.fact === 'wants' && (relative.test(before) || notWanted(hit, before, after, low));
}

function notWanted(hit: Hit, before: string, after: string, low: string): boolean {
  if (hit.value === 'sell') return /\bselling (?:my|it|our|the)$/.test(hit.said) && /^ (?!house|home|place|property|condo|half|share|farm)\w/.test(after);
  if (hit.value !== 'keep') return false;
  if (/\bkeep it$/.test(hit.said)) return /^ (?:current|from (?!being sold|fore)|going|up|clean|safe)/.test(after);
  return /\b(?:refus\w+ to|(?:would|will|did|could) ?(?:not|n'?t)|won'?t|motions? to|it would|he would) (?:\w+ )?$/.test(before) && /^(?:stop|postpone|cancel)/.test(hit.said) && !/\bplease\b/.test(low);
}
