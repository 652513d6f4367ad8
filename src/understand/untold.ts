import { holdsIn } from './cues.ts';
import type { Hit } from './rules/rule.ts';

/** Words of a hardship that tell of none: a stranger's, a supposed one, an advertised one, a list of what might be. */

const people =
  /\b(?:i|i'm|we|us|me|husband|wife|spouse|son|daughter|mother|father|mom|dad|parents?|brother|sister|partner|(?:co-?)?borrower|client|neighbou?rs?|friends?|colleague|co-?workers?|budd(?:y|ies)|sellers?|buyers?|realtor|agent|manager|processor|underwriter|appraiser|attorney|lawyer|judge|officer|clerk|rep|(?:woman|lady|man|girl) (?:handling|working on|in charge|assigned|on the phone)|(?:previous|prior|former|old|last) (?:home ?)?owners?|builder|tenants?|renters?|lodger|room ?mates?|boarders?)\b(?! (?:who )?(?:said|says?|told|tells?|asks?|asked|wants?|needs?|claims?|wrote|calls?|called|sent|knows?|keeps?|won'?t|will|would|helped|refus\w+))/g;
/** "The man on the phone said he had cancer himself": a clerk's own story. */
const theySaid =
  /\b(?:man|woman|lady|guy|reps?|representative|agent|clerk|manager|supervisor|teller|officer)\b[^.;]{0,30}\b(?:said|says|told (?:me|us)) (?:that )?(?:he|she|his|her)(?: \w+){0,3} $/;
const acquaintance = /^(?:neigh|friend|collea|co-?work|budd|seller|buyer|previous|prior|former|old|last|build)/;
const clerk =
  /^(?:realtor|agent|manag|process|underw|apprais|attor|lawy|judge|offic|clerk|rep|woman|lady|man|girl|tenant|renter|lodger|room|board)/;

/** The words of the same clause before a place. */
function clauseBefore(low: string, at: number): string {
  return (
    low
      .slice(Math.max(0, at - 70), at)
      .split(/[.;!?\n]|\b(?:but|because|so|since)\b/)
      .at(-1) ?? ''
  );
}

/** Of a neighbour or a seller nothing is ours; of a clerk, a lawyer or a tenant not the work, the health and the marriage. */
function ofStranger(hit: Hit, clause: string): boolean {
  const value = String(hit.value);
  const who = clause.match(people)?.at(-1) ?? '';
  if (/\b(?:my|our|me|us|i|we)\b/.test(hit.said) || /\b(?:my|our)(?: (?:own|late|recent))? $/.test(clause)) return false;
  if (/\bparents(?: (?:were|are|got|both))* $/.test(clause) && /^divorc/.test(hit.said)) return true;
  if (theySaid.test(clause) && /^(?:job|medical|divorce|death|business|reduced)/.test(value)) return true;
  if (acquaintance.test(who)) return !/^(?:arm|rental)/.test(value);
  return clerk.test(who) && /^(?:job|medical|divorce|death|military|reloc)/.test(value);
}

const supposed =
  /(?:\b(?:if|should|unless|in case|what if|whether|worr\w+ (?:about|over|of)|(?:afraid|fear|rumou?rs|talk\w*|hear\w*|scared) (?:of|about|that))(?: (?!was|were|had|got|because|after)[\w']+){0,3}|\b(?:may|might|could|would)(?: (?:be|get|have(?: to)?|need to|possibly|soon))?|\b(?:help|for) people who(?: \w+)?) $/;
const asIf = /\b(?:as|even) if\b/;
const nobody =
  /\b(?:nobody|no one|none of us|neither of us)(?: (?:here|at \w+ \w+|in \w+ \w+))? (?:is|was|were|has|ever)\b(?! (?:told|able|willing))/;
const listed =
  /\bnone of (?:these|those|them|that)\b|\bi am neither\b|\bnot one of (?:the|your|them)\b|\b(?:form|brochure|flyer|questions?|ads?) (?:\w+ ){0,3}?(?:lists?|asks?|asked|promises|reads?|says)\b|\b(?:they|he|she|form|rep) asked (?:me )?(?:if|whether) (?:i|we) (?:had|have|was|were)\b/;

/** "A layoff, an illness and anybody could be there": a list of what might befall people, told of nobody. */
const anyOfUs =
  /\b(?:anyone|anybody|everyone|everybody|you|people|families|folks|millions|most of us|so many of us)\b[^.;]{0,40}\b(?:could|can|may|might|lives?|are|is)\b|\bcould happen to\b|\b(?:one|an?) [\w-]+(?: or (?:one |an? )?[\w-]+)? away from\b/;
const bareEvent =
  /^(?:lay ?offs?|job loss|illness|injury|accident|death|divorce|(?:natural )?disaster|storm|flood|fire|sickness|medical emergency)$/;

/** "Not behind, sick or out of work"; "the bank thinks I am divorced". */
const neither =
  /\b(?:not|never|neither|aren'?t|isn'?t|nobody|no one)\b[^.;]{0,40}(?:,(?= \S*[^.;]{0,40} (?:or|nor) )|\b(?:or|nor)) (?:in )?~|\b(?:nobody|no one|neither of us)(?: \w+){0,4} ~/;
const wronglyHeld =
  /\b(?:bank|they|lender|servicer|company|rep|records?|system|computer) (?:\w+ )?(?:thinks?|assum\w+|believes?|shows?|lists?|insists?) (?:that )?(?:i|we)(?:'m|'re| am| are| was| were)? $/;

function onlySupposed(low: string, hit: Hit, clause: string, sentence: string): boolean {
  if (/\bif (?:i|we) $/.test(clause) && /^(?:i |we )?(?:lost|got|was|were|had)\b/.test(hit.said)) return false;
  if (supposed.test(clause) && !asIf.test(clause) && !/\b(?:gave|says?|awarded)\b/.test(hit.said)) return true;
  if (nobody.test(clause) || holdsIn(listed, sentence)) return true;
  if (bareEvent.test(hit.said) && /\b(?:an?|one|or|natural) $/.test(low.slice(0, hit.span.start)) && anyOfUs.test(sentence)) return true;
  if (
    /^(?:job|medical|divorce|death)/.test(String(hit.value)) &&
    (neither.test(`${clause}~${low.slice(hit.span.start, hit.span.end + 40)}`) || wronglyHeld.test(clause))
  )
    return true;
  return (
    /^(?:escrow|arm)/.test(String(hit.value)) &&
    /^\W*(?:can|could|will|would|do|does) /.test(sentence) &&
    /\?/.test(low.slice(hit.span.end))
  );
}

/** "My payment went from $1,850 to $1,265": not every change is a rise. */
function fallen(said: string): boolean {
  const [from, to] = (/from \$?([\d.,]+) .*?to (?:about )?\$?([\d.,]+)/.exec(said) ?? []).slice(1).map((n) => Number(n.replace(/,/g, '')));
  return (from !== undefined && to !== undefined && to < from) || /\bdown by\b|\b(?:not|never) /.test(said);
}

const offered = /\b(?:offer(?:ed|s)?|counter|repayment plan|qualify for|denied (?:my|our|the) modification|your payment|help makes?)\b/;
/** What the words mean beside these others: a trade, a season, a policy, a desk. */
const beside: readonly [RegExp, RegExp, RegExp][] = [
  [/^(?:disab|medical)/, /^/, /^(?: and unemployment)? (?:insurance|policy|rider|coverage|privacy|collection)/],
  [
    /hospital/,
    /\b(?:work\w*|job|start\w*|nurse|nights|days|employed|shifts?|hours|overtime|position|cut|let go|laid off|hired|back|off|lien|judgment|garnished)(?: \w+){0,2} $|\b(?:off|work\w*) $/,
    /^(?! bed| stay)/,
  ],
  [/hospital/, /^/, /^ (?:laundry|kitchen|bill which|where (?:i|he|she) work)/],
  [
    /\bmedical$/,
    /^/,
    /^ (?:billing|billers?|cod(?:ing|er)|transcri\w*|devices?|sales|records|courier|receptionist|tech\w*|student|degree)/,
  ],
  [/^(?:separated|divorced|split)/, /\bthey (?:both |had |got |were )*$/, /^/],
  [/died$/, /\b(?:like (?:someone|somebody)|version) $/, /^/],
  [/^hospice$/, /^/, /^ (?:nurse|chaplain|worker|aide|volunteer)/],
  [/^(?:been|was) robbed$/, /\b(?:believe|feel|like) (?:\S+ ){0,3}$/, /^/],
  [/^lay ?offs?$/, /\b(?:saying|talking|mention\w*|threaten\w*)(?: \w+){0,2} $/, /^/],
  [/^flooded\b/, /\b(?:pipes?|heater|toilet|washer|sewer)\b/, /^/],
  [
    /^paraly[sz]ed$/,
    /\b(?:fear|scared|afraid|terrified|frozen|shock\w*|stunned|feel\w*|felt|emotionally|mentally|financially)\b[^.;]{0,40}$/,
    /^/,
  ],
  [/^paraly[sz]ed$/, /^/, /^ (?:with|by) (?:the )?(?:fear|shock|dread|worry|panic|shame|grief|indecision|anxiety|it)\b/],
  [
    /(?:without|no) pay(?: since)?$/,
    /^/,
    /^ (?:the |my |his |her )?(?:surgery|operation|accident|stroke|injury|wreck|fall)\b|^ for (?:the|that|a) (?:day|shift|morning|afternoon)\b/,
  ],
  [/^(?:reduc|cut|lower)\w* (?:my|our|the) income$/, /^/, /^ (?:figure|number|amount|they|on (?:the|my|our)|in (?:the|their))\b/],
  [/^los\w+ .*\b(?:second|2nd|side|weekend|night|other|part[- ]time) job$/, /^/, /^/],
  [/^bad back$/, /^/, /^ (?:then|when|in|on)\b/],
  [/\b(?:memory|storage|burn|rental|dialysis|housing|end|condo|psych\w*) unit \w/, /^/, /^/],
  [/hurricane$/, /^/, /^ (?:windows?|shutters?|doors?|straps?|glass|impact|panels?|proof|rated|fence)/],
  [
    /(?:mill|plant|factory|mine|store|school)(?: \w+)? (?:shut|closed)$/,
    /^/,
    /^(?: down| up)?,? (?:you|nobody|no one|everybody|everyone|folks|people|this|houses?|property|prices|there'?s no|half)\b/,
  ],
  [/^los\w+ (?:the|some|all the|a few|several|most of the) (?:\w+ )?jobs$/, /\b(?:they|company|boss|he|she|crew) $/, /^/],
  [/company closed$/, /^/, /^ (?:my|our|the|his|her|years)\b/],
  [/^(?:a |the |our )?flood(?:ed)?$/, /^/, /^ (?:polic|map|cert|cover|prem|my (?:mail|phone|in))/],
  [/^(?:hurricane|from the fire|after the last storm|in the fires?|earthquake)$/, /^/, /^ (?:season|cover|insur|polic)/],
  [
    /^(?:died|is dead|dying|went dead)$/,
    /\b(?:deal|offer|it|lock|line|heater|refinance|phone|loan|plan|application|battery|market|housing|refi|appeal)(?: is)? $/,
    /^/,
  ],
  [/^(?:deceased|dead)$/, /\b(?:me|us)(?: \w+)? as $/, /^/],
  [/death/, /^/, /^ ?certificates? .*\balive\b/],
  [/^(?:interest )?rates /, /^(?!.*\b(?:my|our|these) $)/, /^/],
  [/tax/, /\b(?:federal|irs|income|state) $/, /^/],
  [/^covid|^pandemic/, /\b(?:blam\w+|excuse\w*|before the|died of) $/, /^/],
  [/^(?:relocat|transferred)/, /\b(?:branch|call|they|office) $/, /^/],
  [/transferred (?:me|us)\b/, /\b(?:call\w*|phone\w*|hold|chat)\b/, /^/],
  [/passed$/, /^/, /^ (?:along|me\b|us\b|it|the\b|out\b|by\b|(?:his|her) (?:\w+ )?(?:exam|test|boards|physical))/],
  [/separated$/, /^/, /^ (?:our|the|my) (?:accounts?|finances|money|bills|loans?|lots?)/],
  [/military$/, /^/, /^ (?:section|dep|line|menu|option|desk|team|unit)/],
  [/fires?$/, /\blike $/, /^/],
  [/fires?$/, /^/, /^ (?:drill|alarm|sale|dep(?:artmen)?t|chief|inspector|code|marshal|sticks?)/],
  [/^(?:stroke|heart attack)/, /\b(?:almost|nearly|about) had an? $|\bgive (?:me|us) an? $/, /^/],
  [/^(?:broke|broken) my heart/, /^/, /^/],
  [/^cancer|^hospital|^icu/, /^/, /^ (?:nurse|center|doctor|ward|charity|tech|aide|research)/],
  [/fire dep(?:artmen)?t/, /^/, /^/],
  [
    /^in the (?:navy|army|marines?|air force|service|military|coast guard)/,
    /\b(?:was|served) $/,
    /^(?: corps)?,? (?:for )?(?:over |about )?\d+ (?:years|yrs)/,
  ],
  [/flood$/, /./, /^ of \w+/],
  [/^separat/, /^/, /^ (?:(?:his|her|my|the|their) (?:employ|job|compan|position)|the lot)|employer|^ (?:from )?(?:work|service)\b/],
  [/^(?:company|branch) closed|^closed the branch/, /\b(?:title|your|bank|loan|this|insurance|mortgage|they)(?: \w+)? $/, /^/],
  [/fires?$/, /^/, /^ (?:next door|two doors|down the|across|station|hydrant)/],
  [/^(?:reduc|cut|lower|lose|los)\w* (?:my|our) /, /\b(?:want|like|plan\w*|hop\w+|wish\w*|going|offered|trying) to $/, /^/],
  [/^(?:husband|wife)\b/, /\b(?:daughter|son|sister|brother|friend|neighbou?r|cousin|tenant)(?:'s| and (?:her|his)) $/, /^/],
  [
    / left\b/,
    /./,
    /^ (?:(?:you|them|him|her|me|us) )?(?:a|the|several|two|three|many|his|her|my) (?:\w+ )?(?:messages?|voice ?mails?|note|number|papers?|branch|office|phone)/,
  ],
  [/ walked out\b/, /^/, /^ of (?:the|your|a|that) (?:branch|bank|office|meeting|closing)/],
  [/widow$/, /^/, /^'s (?:walk|son|daughter|peak)/],
  [
    /died$/,
    /\b(?:system|website|computer|fax|ac|a\/c|furnace|unit|heater|car|truck|engine|conditioner|chat|call|battery|dishwasher|washer|transmission|motor|boiler|fridge|refrigerator|dryer|tractor|laptop)(?: \w+)? $/,
    /^/,
  ],
  [/^double payments?$/, /^/, /^/],
  [/^taxes late$/, /\bfiled (?:my|our) $/, /^/],
  [/\bex(?:'s)?$|^ex-?(?:husband|wife)(?:'s)?$/, /^/, /^(?:'?s)? (?:address|email|mail|phone|number|room-?mate)/],
  [/hurricane$/, /^/, /^ (?:season|coverage|insurance|deductible)/],
  [/died$/, /\b(?:dogs?|cats?|horse|pet) $/, /^/],
  [/^(?:spouse|husband|wife) (?:\w+ )?left/, /\b(?:death|passing|loss|illness|estate) of my (?:late )?$/, /^/],
  [/^divorce$/, /\bto $/, /^ (?:my|our)sel/],
  [/^got hurt/, /^/, /^ feelings/],
  [/nursing home$/, /\b(?:work\w* (?:at|in|for) (?:a|the)|^the) $/, /^ (?:cut|laid|where|i work)/],
  [/^a fire$/, /\bnext door (?:had|has|caught) $|\bneighbou?r\w* (?:\w+ )?(?:had|has) $/, /^/],
  [/^maternity|^medical leave/, /\b(?:on|unpaid) $/, /^.*\bturned us down\b/],
];

/** True where a sign of hardship tells of none of the household. */
export function untold(low: string, hit: Hit): boolean {
  const clause = clauseBefore(low, hit.span.start);
  const after = low.slice(hit.span.end, hit.span.end + 40);
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => low.lastIndexOf(mark, hit.span.start - 1))) + 1;
  const sentence = low.slice(Math.max(from, hit.span.start - 200), hit.span.end + 80);
  if (ofStranger(hit, clause) || onlySupposed(low, hit, clause, sentence)) return true;
  if (
    hit.value === 'arm_reset_or_payment_increase' &&
    (fallen(hit.said) || offered.test(sentence) || /\b(?:was|were|been|then|since) (?:\w+ )?(?:corrected|reversed|fixed)\b/.test(sentence))
  )
    return true;
  if (/^(?:'s)?(?: \w+){0,3} (?:is|are|was|were) not (?:the (?:reason|cause|issue|problem|point|case)|why)\b/.test(after)) return true;
  return beside.some(([said, left, right]) => said.test(hit.said) && left.test(clause) && right.test(after));
}
