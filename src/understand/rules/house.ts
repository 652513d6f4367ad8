import { denied, type Span } from '../plain.ts';
import type { Hit } from './rule.ts';
import { house, it, notWished, wishesIn } from './wishes.ts';

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

const signs: readonly Sign[] = [...homes, ...more];

/** All that is told of the house and of its people by these signs. */
export function houseIn(low: string, spans: readonly Span[]): Hit[] {
  const found = spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end);
    return signs.flatMap((sign) => signOf(sign, sentence, span.start, low) ?? []);
  });
  return [...found, ...wishesIn(low, spans)];
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
  return hit.fact === 'wants' && notWished(low, hit);
}
