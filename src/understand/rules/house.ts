import { firstOf, holdsIn } from '../cues.ts';
import { denied, type Span } from '../plain.ts';
import { any, house, it, re } from './homewords.ts';
import type { Hit } from './rule.ts';
import { stranger } from './strangers.ts';
import { type Sign, toldHomes } from './toldHome.ts';
import { notWished, wishesIn } from './wishes.ts';

/** The house in families of words: who lives there, whose it was, what else is owed on it; each sign is put together from who, what is done, and to which thing. */
const raw = String.raw;

/** Who lives there. */
const we = raw`(?:i|we|(?:my|our) (?:\w+ ){1,4}?and i|(?:kids|children|wife|husband|mother|father|son|daughter|family|brother|sister) and i|(?:my|our) (?:family|kids|children|wife|husband)|(?:the )?(?:homeowner|borrower)s?|(?:\w+|all) of us)`;
const still = raw`(?:(?:still|currently|have|had|has|'ve|'m|am|are|all|both|also|now|only|been|always|do|never stopped|continue to|continued to) ){0,4}`;
const lives = '(?:live|lives|lived|living|reside|resides|resided|residing|sleep|slept|stay|stays|stayed|wake up)';
const inIt = any(
  'here\\b',
  raw`(?:in|at|above|on) (?:it\b|(?:the|my|our|this|that|same) (?:same )?(?:\w+ )?(?:${house}|residence|address|other half|basement|ground floor|first floor|property)\b)`,
  raw`(?:in|on) (?:one (?:half|side|unit)|the (?:lower|main|upper|top|bottom))\b`,
  'upstairs|downstairs',
  raw`there\b(?! (?:until|till|before|was|were|are|is)\b)`,
);
const sharedHome =
  /\b(?:upstairs|downstairs|basement|roommates?|lodgers?|back unit|one side|one half|(?<!\bone )(?:i|we) (?:\w+ )?(?:live|stay) (?:here|in(?= ?(?:$|[.,;]))|(?:in|on) (?:it|the|one|half|this|my|our))|live in one|(?:ground|first|second|third|top|lower) floor|adu|(?:our|my) trailer|moved back (?:in|to)|rented out (?:our|my|a) \w+'?s? ?room)\b/;
const notLiving =
  /\b(?:prove|proof|used to|no longer|lived there (?:until|before)|(?:until|when|if) (?:i|we) (?:still )?lived|apartment|motel|hotel|trailer|camper|neighbou?r\w*|how many|rent it out|beside|moved out|would like|(?:son|daughter|ex|tenants?|renters?|friend) (?:\w+ )?lives?)\b/;

/** Those whose house is left behind by a death: parents and other kin, not a spouse. */
const kin = raw`(?:mother|mom|mama|father|dad|parents?|folks|grand\w+|aunt|uncle|brother|sister|cousin)`;
const dead = re(
  raw`(?:late|deceased|dead|departed) ${kin}`,
  raw`${kin}'?s? ?(?:\w+ ){0,5}?(?:died|passed|deceased|death|passing|dead|funeral)\b`,
  raw`lost (?:my |our )?(?:mom|mother|dad|father|grand\w+|parents)\b|(?:mom|dad|mother|father) (?:is|are) (?:both )?gone|parents are (?:both )?gone`,
);
const theirs = re(
  raw`(?:her|his|their|dead|${kin}'?s'?) (?:\w+ )?(?:${house}|mortgage|loan|note|payments|reverse mortgage|estate|trust)\b`,
  raw`(?:in|on|is|under) (?:her|his|their)(?: \w+)?(?: name)?(?= ?(?:$|[,.]|and\b|only))|(?:became|am|i'm) the owner|(?:house|home|it) is (?:mine|ours)|got the house|in (?:my|our) (?:dead|late|deceased) \w+'s name|(?:daughter|son|child) of the deceased|had a reverse|co-?own|came (?:down )?to (?:me|us|the)|belonged to`,
  raw`(?:left|willed) (?:\w+ ){1,5}?${house}\b`,
);

const homes: readonly Sign[] = [
  {
    fact: 'occupancy',
    value: 'primary',
    when: re(
      raw`${we} ${still}${lives} (?:alone |by myself |full time |and \w+ )?${inIt}`,
      raw`(?:i|we)(?:'ve|'m|'re| have| am| are| was| were)? (?:still |always |never )?(?:been )?(?:living|residing|occupying|sleeping) (?:\w+ )?${inIt}`,
      raw`(?:i|we|homeowner|borrower) (?:\w+ )?(?:occupy|occupies|occupied) (?:the|this|my|our)|(?:and|who) (?:still )?lives? (?:alone )?(?:here|in the home|there|in one)\b`,
      raw`with (?:me|us) (?:still )?(?:living|inside)|lives? (?:here|in (?:it|the (?:house|home))) with (?:me|us)|(?:continue|go on|keep|love) living (?:here|in (?:it|our|my|this))`,
      raw`(?:${house}|residence) (?:that |in which |which )?(?:i|we|she|he|my family)(?:'m|'re| am| are| is)? (?:still |now |currently )?(?:lives?|living|resides?|sitting|standing|sleep) in\b`,
      raw`(?:i|we|i've|we've) (?:have |'ve |had )?(?:been|stayed) (?:in|at) (?:this|the same|my|our|the|that) (?:\w+ )?${house}(?= (?:for|since|\d|the whole|all|\w+ years)\b)|(?:\d+|\w+) years? (?:in|at) (?:this|the same|my|our) ${house}`,
      raw`(?:only|principal|sole) (?:residen\w+|dwelling|shelter)|one and only home|only home (?:we|i) (?:have|own)|primary residen\w`,
      raw`moved back (?:in|into|to) (?:my|our|the)(?: \w+)? ${house}|(?:i|we)(?:'m|m|'re| am| are) still in (?:the|our|my) (?:house|home)|where (?:i|we) (?:lay|sleep)|(?:it'?s|is) where (?:i|we|my family) lives?|living in my own (?:house|home)|never (?:abandoned|vacated|moved out)`,
      raw`sitting in my (?:kitchen|living room|own)|still in the same (?:house|home)|(?:and|am|are) living in (?:our|my|this) (?:own )?(?:house|home)|(?:i'm|i am|and i) (?:\w+ )?(?:downstairs|upstairs)|(?:when|while) (?:i|we) (?:am|are|was|were) home\b|(?:i'm|we're) here every (?:night|day)|we are in our (?:house|home)`,
    ),
    unless: notLiving,
  },
  { fact: 'occupancy', value: 'primary', when: /\b(?:i|we) live here\b(?! part)/ },
  {
    fact: 'occupancy',
    value: 'primary',
    when: re(
      raw`how (?:long|much longer) (?:(?:we|i) (?:have|can|could|will|get to) (?:left |stay |be |live |remain )?|(?:they|it|the bank) (?:will |would |are going to )?(?:lets?|allow) (?:us|me) (?:to )?(?:stay |live |remain |be )?)in (?:this|the|our|my) ${house}\b`,
    ),
    unless: notLiving,
    evenDenied: true,
  },
  {
    fact: 'occupancy',
    value: 'inherited',
    when: re(raw`(?:she|he|they)(?:'s| has| had|'ve| have)? (?:died|passed|is gone|deceased)`, raw`deceased (?:borrower|owner)`),
    also: (low) =>
      new RegExp(raw`\b(?:${kin}|(?:son|daughter) of)\b`).test(low) && theirs.test(low) && !/\b(?:husband|wife|spouse)\b/.test(low),
  },
  {
    fact: 'occupancy',
    value: 'inherited',
    when: dead,
    also: (low) => theirs.test(low),
    unless: /\b(?:late|deceased) (?:husband|wife|spouse)|money|savings|(?:funeral) (?:cost|bill)/,
  },
  {
    fact: 'occupancy',
    value: 'inherited',
    when: re(
      raw`${kin} (?:\w+ ){0,3}?left (?:me|us|the|her|his|their|it) (?:\w+ ){0,4}?${house}\b|${kin} left (?:it|this (?:one|place)) to (?:me|us)|were left the ${house}|${kin}'?s'? (?:estate|trust)\b|willed (?:me|us) (?:the|her|his|their)|${house} belonged to (?:my|our) (?:late|deceased)`,
      raw`(?:(?:take|took|taking|taken) over|assum(?:e|ed|ing)|(?:a|her|his|my) (?:half|share) of) (?:\w+ ){0,3}?${kin}'?s'? (?:\w+ )?${house}\b|${kin}'?s'? ${house} and (?:take over|assume)`,
    ),
    unless: /\breal estate|money|explain\b/,
  },
  {
    fact: 'occupancy',
    value: 'rental',
    when: re(
      raw`(?:my|our|the|two|both|section 8|a|no) (?:\w+ )?(?:tenants?|renters?)\b|tenant[- ]occupied`,
      raw`(?:own|have|my|our|other|manage|of|had) (?:\w+ ){0,2}?(?:rentals?\b(?! (?:car|assist|trailer))|investment propert\w+|rental (?:house|home|propert\w+))`,
      raw`(?:rents?|rented|renting|leased?|leasing) (?:out )?(?:${it}|the (?:old|other) (?:one|place)|(?:my|our) old ${house})(?! back)\b`,
      raw`${any(house, 'it', 'unit')} (?:is|was|has been) (?:being |currently |now |all )?(?:leased|rented)\b|${house} (?:i|we) (?:rent|let|lease)(?:ed)? (?:out|to)\b|(?:bought|use|kept) (?:it|${it}) (?:\w+ )?to rent`,
      raw`(?:it|this|that|one|${house}) (?:\w+ ){0,3}?(?:is|was|has been|became|being) (?:now |currently |always )?(?:a rental|rented|leased)\b|(?:convert|turn)\w* (?:it|${it}) (?:in)?to a rental|(?:both|all|two) (?:units|sides|doors) (?:are )?(?:rented|leased)|(?:put|lost|evict|found|screen\w*) (?:\w+ )?(?:tenants?|renters?)`,
      raw`up for rent|investment (?:condo|duplex)|not owner[- ]occupied|fourplex|collect\w* the rent|rent is \$`,
    ),
    unless:
      /\b(?:rent(?:ed|ing)? (?:a|an|from|my home)|(?:as|am|was) a (?:tenant|renter)|rent it back|has to be rented|in a rental|my landlord|their landlord|room|if|would|won'?t|wont|should|income|across)\b/,
    nowhere: sharedHome,
  },
  {
    fact: 'occupancy',
    value: 'second_home',
    when: re(
      raw`(?:lake|beach|summer|winter|weekend|vacation|mountain) (?:condo|place|cottage|cabin|house)`,
      raw`(?:a|the|our|my) (?:cottage|cabin|camp) (?:at|on|up|by|is|in)\b`,
      raw`(?:vacation|weekend) propert\w+|not (?:our|my) main (?:home|house|place|residence)|(?:at|by|near) the (?:shore|lake|beach) that we use|(?:only )?(?:use|go to|stay at) (?:it|the (?:condo|place|house)) (?:\w+ )?(?:in|on|for|every) (?:the )?(?:winters?|summers?|weekends|vacations?)`,
      'second residence',
    ),
    unless: /\b(?:paid off|neighbou?r|sold|timeshare)\b/,
  },
  {
    fact: 'occupancy',
    value: 'vacant',
    when: re(
      raw`${any(house, 'it')} (?:\w+ ){0,4}?(?:sits?|sitting|stands?|standing|stood|is|been|sat|was) (?:\w+ ){0,2}?(?:empty|dark|locked up|boarded up|vacant|unoccupied)|(?:its|it's) (?:\w+ )?(?:empty|vacant)\b`,
      raw`(?:nobody|no one)(?:'s| is| has been| has|) (?:liv|occup)\w+ (?:in (?:it|the|that|there)|there)|(?:nobody|no one)(?:'s| is| has)? (?:been )?in (?:it|there|the house)\b|no longer live (?:at|in) (?:the|that|my) (?:house|home|property)|(?:${house}) (?:that )?(?:we|i) no longer (?:occupy|live in)`,
    ),
    unless: /\b(?:tenants?|renters?|rental|report\w*|say\w*|said|claim\w*|see if|whether|lot\b|next (?:door|to)|behind us|as if)\b/,
  },
];

const second = '(?:second|2nd)';
const secondLoan = raw`(?:${second} (?:mortgage|loan|lien)|heloc|home equity (?:loan|line)|line of credit|equity loan)`;
const creditor = '(?:hoa|association|county|city|state|irs|contractor|roofer|solar|water|hospital|collector|company|judge?ment|tax)';
const more: readonly Sign[] = [
  {
    fact: 'otherLiens',
    value: true,
    when: re(
      raw`(?:holders? of|hold|holds|subordinate|settlement on|owe (?:\S+ )?on) (?:my|our|the|a) ${second}\b(?! (?:month|notice|half|payment))`,
      raw`(?:my|our) ${second}(?= (?:is|was|has|had|would|will|won'?t|wants?|from|with|through|mortgage|lien|and|to|in)\b|,| ?$)`,
      raw`(?:the|that) ${second} (?:was |got |would |is )?(?:not )?(?:stripp?ed|discharged|charged off|forgiven|wiped|settled|subordinate|mortgage (?:company|holder))`,
      raw`(?:a|the) ${second} (?:on|behind) (?:it|the (?:house|home|first)|my|our|top)|(?:a|the|my|our) first (?:\w+ ){0,4}?and (?:a|the|my|our) ${second}`,
      raw`(?:to|on|toward) (?:the|my|our) ${secondLoan}|${second} (?:that )?wants to|two (?:mortgages|loans) (?:on|against)|both (?:mortgages|loans) (?:are|is|with|on|and|at)\b|(?:holds|have|has|pay) both (?:mortgages|loans)|80[/-]20|piggy ?back|equity line|helocs?\b`,
      raw`liens? (?:on|against|off|of) (?:us|me|it|title|(?:my|our|the) (?:\w+ )?(?:${house}|title))\b`,
      raw`${creditor}(?: \w+){0,5}? liens?\b(?! (?:waiver|sale|release))|(?:slapped|filed|recorded|put|placed|has|got|received) an? (?:\w+ )?lien\b|lien(?: was| is| got| has been)? (?:filed |recorded |placed |put )?(?:on (?:us|me) )?for (?:\w+ ){0,4}?(?:dues|fees|assessments?|taxes|judgments?)\b|two (?:[\w-]+ ){0,3}?mortgages with (?:two|different)`,
    ),
    unless:
      /\b(?:threat\w*|releas\w*|waiver|paid off|whether|shows?|(?:will|would|might|could|may) (?:\w+ )?(?:put|place|file|record|be|attach)|deni?ed|turned down|thinking|thought about|rejected|offered (?:me|us)|wanted (?:me|us)|apply\w*|applied|request\w*|tax lien sale|wrong|cars?|truck|vehicle|i have no|or an?|never (?:took|had|was)|the second one)\b/,
    nowhere: /\b(?:not|never|no) (?:\w+ ){0,2}?(?:second|liens?|heloc|junior)\b|\bnever was one\b/,
  },
  {
    fact: 'otherLiens',
    value: false,
    when: re(
      raw`never (?:took out|had|signed for) (?:a|any) (?:${secondLoan})`,
      'only (?:loan|mortgage) (?:on (?:it|the|this|my)|(?:i|we) have)',
      raw`(?:no|not have any|don'?t have any|without any) (?:junior|other|second) (?:debts?|loans?|liens?|mortgages?)(?= (?:on|against)|,| ?$)`,
    ),
    evenDenied: true,
  },
  {
    fact: 'bankruptcy',
    value: true,
    when: re(
      raw`(?:pay|paid|paying|pays|send|sent|payments to) (?:\w+ ){0,3}?(?:the |my |our )?trustee\b(?!'?s? sale)|trustee (?:\w+ ){0,3}?(?:pays?|paid|gets paid|and he|shows)`,
      raw`automatic stay|relief from (?:the )?stay|motion for relief|lift(?:ed)? the stay|(?:violat\w+|broke) the (?:stay|discharge)|proof of claim`,
      raw`reaffirm\w*|re-affirm\w*|discharge order|(?:my|our|the|a) discharge(?= (?:came|from the court|they|in)\b|,| ?$)|debts? (?:was|were) discharged|discharge (?:for|in) (?:a |my )?bankrup\w+|bank?rup?t?cy \(?(?:that )?was discharged`,
      raw`(?:in|through|of|filed|filing|did|finish\w*|completed|since|into|year) (?:\w+ )?(?:a |my |that |our |the )?(?:chapter |chap |ch )?(?:7|13|thirteen)\b(?!\d|[,/.]\d| ?(?:days?|months?|mos?\b|years?|yrs?|weeks?|hours?|hundred|%|percent|of|times|am|pm|cancel|check|copies|letters|pages))`,
      raw`(?:chapter|chap) (?:7|13|xx+) (?:filed|active|plan)|chapter (?:7|13|xx+) (?:since|in|stopped|went|when|years?|bk|bankruptcy protection)\b|stripp?\w* (?:off )?(?:in the|by a|our second|my second)`,
      raw`filed (?:our|my|the) petition|(?:came|got|come) out of bankruptcy|through the bankruptcy|(?:in|with|after|during|include\w* in) (?:my|our|the) (?:bankruptcy|bk)\b|(?:i|we) (?:had to |was forced to |were forced to )?(?:file|filed|went|go|declared)(?: for)? (?:bankrupt\w*|bk\b)|(?:were|was|am|are) in bk`,
    ),
    unless:
      /\b(?:should|would|could|might|may|can i|does (?:a|my|the)|how (?:soon|long|do)|consider\w*|think\w*|thought|want to|going to|afford|if|hospital|army|navy|rather|qualify|never filed|nobody|not my doing)\b/,
    evenDenied: true,
  },
  {
    fact: 'bankruptcy',
    value: false,
    when: re(
      raw`(?:nobody|no one) (?:\w+ ){0,4}?(?:filed|went|gone|declared) (?:for )?bankrupt\w*`,
      raw`bankruptcy (?:\S+ ){0,4}?(?:i|we) never filed|who filed bankruptcy, not me`,
    ),
    evenDenied: true,
  },
  {
    fact: 'loanType',
    value: 'conventional',
    when: re(
      raw`(?:fannie(?: mae)?|freddie(?: mac)?) (?:owns|holds|backs|has|is the investor)|(?:held|backed|owned) by (?:fannie|freddie)|(?:it'?s|loan is) (?:a )?(?:fannie|freddie)`,
    ),
    unless: /\b(?:find out|if|whether|only|neither|nor)\b/,
  },
  {
    fact: 'loanType',
    value: 'va',
    when: re(
      raw`(?:bought|my|with) (?:\S+ ){0,3}?va (?:home loan )?benefits?(?= ?(?:$|,|and\b))|(?:have|has|my|our|on) (?:\S+ )?va \S+ ?loans?\b|v\.a\. (?:guaranteed |home )?(?:mortgage|loan)|va refinanc|(?:guaranteed|backed|insured) by the (?:va|department of veterans)|va (?:streamline|servicing)|(?:mortgage|loan)[^.,]{0,30}? through the va\b`,
    ),
  },
  { fact: 'loanType', value: 'fha', when: re(raw`hud[- ]insured|(?:have|got|my|our|a|an) (?:fha )?203\(?[bk]\)?|(?:our|my) fha loan`) },
];

const signs: readonly Sign[] = [...homes, ...toldHomes, ...more];

/** All that is told of the house and of its people by these signs. */
export function houseIn(low: string, spans: readonly Span[]): Hit[] {
  const found = spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    return signs.flatMap((sign) => signOf(sign, sentence, span.start, low) ?? []);
  });
  return [...found.filter((hit) => !ofAnother(low, hit)), ...wishesIn(low, spans)];
}

function signOf(sign: Sign, sentence: string, offset: number, low: string): Hit | null {
  const match = firstOf(sign.when, sentence);
  if (match === null || sign.unless?.test(sentence) || sign.nowhere?.test(low) || sign.also?.(low) === false) return null;
  if (!sign.evenDenied && !/\bnever (?:abandoned|vacated|moved)|^not owner/.test(match[0]) && denied(sentence, match.index)) return null;
  const start = offset + match.index;
  return { fact: sign.fact, value: sign.value, sure: 0.76, span: { start, end: start + match[0].length }, said: match[0] };
}

const other = raw`\b(?:(?:my|our|his|her|the|their|an?) (?:\w+ )?(?:brother|sister|cousin|uncle|aunt|neighbou?r|friend|coworker|co-worker|pastor|builder|contractor|son|daughter|father|nephew|company|employer|broker|lender|servicer|bank|store|title company)|ditech|lender|employer)s?(?:'s)?\b`;
const otherOne = new RegExp(raw`${other}(?: (?!and i|and we|i\b|we\b|my\b|our\b)\w+){0,4} ?$`);
const otherInside = new RegExp(raw`^(?:of )?${other}(?! and (?:i|we)\b)`);
const ofAnother = (low: string, hit: Hit): boolean =>
  hit.fact === 'bankruptcy' &&
  hit.value === true &&
  (otherOne.test(clauseBefore(low, hit)) ||
    otherInside.test(hit.said) ||
    /\b(?:brink|verge|edge|no (?:other )?choice but to|where (?:i|we|he|she) work\w*|ex wants|(?:i|we)(?:'d| would) (?:have to )?(?:go|file|be)|sought|talked (?:me|us))\b/.test(
      clauseBefore(low, hit) + hit.said,
    ));
const clauseBefore = (low: string, hit: Hit): string =>
  low
    .slice(Math.max(0, hit.span.start - 55), hit.span.start)
    .split(/[.;!?\n]/)
    .at(-1) ?? '';

const theirWord =
  /\b(?:say|says|said|saying|claim\w*|report\w*|told (?:the|my|our)|check\w*|ask(?:ed|s)?|post\w*|list(?:ed|s)|mark\w*|see if|as if|if|states?|prove|proof|next to)(?: \S+){0,4} ?$/;
const notHad =
  /\b(?:deni(?:ed|al)|turned down|apply|applied|threat\w*|whether|refusal to process|requests?|thinking|thought about|considering|getting|offered (?:me|us)|wanted (?:me|us)|never|may|might|he wanted to|wanted to attach\w*|requested)\b[^.;]{0,50}$/;

/** True where words of the house are another's, another's claim, or mean another thing: what older signs heard and should not have. */
export function notOfHouse(low: string, hit: Hit): boolean {
  const before = clauseBefore(low, hit);
  const after = low.slice(hit.span.end, hit.span.end + 30);
  const is = (fact: Hit['fact'], value: string | boolean) => hit.fact === fact && hit.value === value;
  // money taken up front always counts: a warning too many costs little, one too few costs a household its savings
  if (hit.fact === 'scam')
    return ['guarantee', 'stop_paying'].includes(String(hit.value)) && !stranger.test(low) && !/\bpay them\b/.test(low);
  if (is('bankruptcy', true)) return ofAnother(low, hit);
  if (is('bankruptcy', false)) return /\b(?:want|rather|know|the one)\b/.test(before + hit.said);
  if (is('otherLiens', true))
    return (
      notHad.test(before + hit.said) ||
      /\bthe second (?:one|time|\d)/.test(hit.said + after) ||
      /^,? one (?:on|for) (?:each|every)\b/.test(after) ||
      /\b(?:is|does|was|are)(?: not|n'?t) (?:belong to |even |really )?(?:ours|mine|us|my|our)\b/.test(after) ||
      /^(?: sale|(?: was| got| is)? (?:rejected|denied|declined|turned down))/.test(after) ||
      /\bmay\b/.test(hit.said)
    );
  if (is('otherLiens', false))
    return /\bsecond (?:check|one|time|call|notice|letter)\b|^ release/.test(hit.said.slice(-7) + after) || /\bauthority\b/.test(hit.said);
  if (is('loanType', 'va'))
    return /\bmy va$/.test(hit.said)
      ? /^ (?:back|disability|check|comp|rating|pension)/.test(after)
      : /\bthe va$/.test(hit.said) && !/^ (?:loan|home|mortgage|refi)/.test(after);
  return hit.fact === 'occupancy' ? notHome(hit, before, after, low) : hit.fact === 'wants' && notWished(low, hit);
}

function notHome({ value, said }: Hit, before: string, after: string, low: string): boolean {
  if (value === 'inherited' && /\b(?:he|she) (?:still )?lives (?:alone|by (?:him|her)self)\b/.test(low)) return true;
  if (value === 'inherited')
    return /\binherited$/.test(said)
      ? /^ (?:\w+ ){0,2}?(?:money|during)/.test(after)
      : /estate$/.test(said) && /^ sale\b/.test(after)
        ? true
        : /inheritance$/.test(said)
          ? !/\b(?:house|home|property|place|condo|it|this|land|farm)\b[^.;]{0,30}$/.test(before)
          : /left me$/.test(said)
            ? /^ (?:some|a little|nothing)/.test(after)
            : /\blate (?:husband|wife)\b/.test(low) ||
              /original/.test(said) ||
              (/probate/.test(said) && /^ (?:attorney|lawyer|paper)/.test(after));
  if (value === 'vacant')
    return (
      theirWord.test(before) ||
      /^(?: lot\b| stomach\b)| of (?:the|an?|my|your|their) (?:\w+ )?(?:portal|apartment|department|office|program|account)\b/.test(
        after,
      ) ||
      /\b(?:next to|i live|we live|was home|never|(?:ex|son|daughter|he|she|wife|husband) (?:still )?(?:does|lives?))\b/.test(low)
    );
  if (value === 'second_home') return /timeshare/.test(said) || /\bsold\b/.test(after);
  if (value === 'rental' && /\brental$/.test(said) && /^ (?:cars?|office|truck|van|company|agency|agent)\b/.test(after)) return true;
  if (value === 'rental' && /^rents? out (?:both|all)/.test(said)) return false;
  if (value === 'rental') return holdsIn(sharedHome, low) || /\b(?:across|rent my home|has to be rented)\b/.test(low);
  return (
    value === 'primary' &&
    (/family home/.test(said) ||
      theirWord.test(before) ||
      /\b(?:people|those|anyone|owners) who $/.test(before) ||
      /^,? (?:which is |is |was |it'?s )?(?:paid off|free and clear|all paid)\b/.test(after) ||
      /\bmy ex (?:\S+ )*$/.test(before) ||
      /^ a? ?(?:motel|hotel|trailer|apartment)/.test(after))
  );
}
