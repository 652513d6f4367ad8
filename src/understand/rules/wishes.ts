import { firstOf, holdsIn } from '../cues.ts';
import type { Span } from '../plain.ts';
import { any, giveUp, house, it, re } from './homewords.ts';
import type { Hit } from './rule.ts';
import { keepWords, toDo, undecided, weighed } from './weighing.ts';

/**
 * What a household means to do with the house: sell it, give it up, keep it, or not yet decided.
 * An act is found by its verb and its thing; what stands before it in the sentence says who acts, and whether it is wished, refused, weighed or only told of others.
 */
type Aim = 'sell' | 'leave' | 'keep';
type Frame = { before: string; after: string; low: string };
type Act = { aim: Aim; words: RegExp; heard: (frame: Frame) => Aim | null };

const raw = String.raw;
const ends = (...parts: string[]): RegExp => new RegExp(raw`\b${any(...parts)} ?$`);
const words = (least: number, most: number): string => raw`(?:[\w',]+ ){${least},${most}}?`;

const own =
  /\b(?:i|im|we|us|me|my|our|husband|wife|ex|mother|mom|father|dad|son|daughter|sister|brother|grand\w+|kids|children|homeowners?|borrowers?|clients?|sellers|please)\b/g;
const others =
  /\b(?:they|banks?|lenders?|servicers?|company|investor|trustee|judge|lawyers?|attorney|counsel\w+|reps?|representative|officer|manager|agent|man|guy|fellow|lady|someone|somebody|nobody|letter|program|outfit|firm|group|neighbou?rs?|friend|cousin|uncle|aunt|nephew|niece|boss|coworker|tenants?|chase|wells fargo|it would|it could)\b/g;
const last = (words: RegExp, text: string): number => [...text.matchAll(words)].at(-1)?.index ?? -1;

/** True where the last one named before an act is not of the household. */
const byOthers = (before: string): boolean => {
  const clause = (
    before
      .slice(-70)
      .split(/ (?:but|because|so) /)
      .at(-1) ?? ''
  )
    .replace(/\b(?:my|our) (?:attorney|lawyer)(?! (?:says?|said|told))/, 'we')
    .replace(
      /\b(?:agree\w*|deal|arrange\w*|worked(?: \w+)?) with (?:the|my|our) (?:bank|lender|servicer|(?:mortgage |loan )?company|investor)\b/,
      'we',
    );
  return last(others, clause) > last(own, clause);
};
/** "They told us to", "she wants me to", "my options were". */
const proposed = ends(
  raw`(?:told|tells?|telling|ask(?:ed|s|ing)?|wants?|wanted|advis\w+|suggest\w*|urg\w+|encourag\w+|offer(?:ed|s|ing)?|recommend\w*|instruct\w*|mention\w*|said|says|explain\w*|pressur\w+) (?:me|us|her|him|my \w+|that|i|we|the|a|an|about|only|doing|of)\b ?${words(0, 5)}`,
  raw`\b(?:he|she|mom|mother|dad|father|ex|brother|sister|kids?|son|daughter|everyone|realtor|husband|wife) (?:\w+ )?(?:says?|said|thinks) (?:just |to |we should )?$`,
  raw`(?:options?|choices?|possibilit\w+|letters|information|instead of|rather than|what is|how does|difference|qualif\w+|either)\b ?${words(0, 7)}`,
);
const if_ = /\b(?:if|when|whenever|until|unless|after|before|once)(?: (?:i|we|you|they|he|she|ever|even))?(?: \w+){0,2} ?$/;
const not = raw`(?:\w*n't|not|dont|wont|cant|cannot|never|refus\w+|nor)`;
const cannot = ends(
  raw`(?:can'?t|cannot|can not|could ?n['o]t|could not|couldn't|unable|not able|has ?n['o]t|hasn't|haven't|have not|didn't|did not|wouldn't|would not)(?: \w+)?(?: to)?`,
);
const refused = ends(
  raw`${not} (?:(?!i\b|we\b)\w+ ){0,4}?`,
  raw`refus\w+ to (?:even )?(?:think|talk|hear|consider|discuss) (?:\w+ ){0,5}?`,
);
const wished = ends(
  raw`(?:want(?:s|ed)?|wanna|wish(?:es)?|like|love|prefer|rather|hop(?:e|es|ing)|intend(?:s|ing)?|plan(?:s|ning)?|aim\w*|mean|goal|ready|willing|prepared|decid(?:ed|ing)|agreed|gonna|trying|try|tries|tried|attempt\w*|need(?:s|ed)?|must|'ll|will|would|fighting|fight|help(?:ing)?|helped|best thing|able|anything|everything|whatever|so (?:i|we) can|order(?:ed|s)?|let (?:me|us|her|him)|now|forced|can)\b ?${words(0, 5)}`,
  raw`(?:going|have|has|had|having|got|about|way|chance|opportunity|right|one|order|time|anything|everything|whatever|possible|bankruptcy|13|motion|injunction) to (?:\w+ )?`,
  raw`(?:how|what) (?:do|can|could|should|would) (?:i|we) (?:\w+ ){0,2}?(?:to )?`,
  raw`(?:beg|please|just|asking)(?:ging)?\b ?${words(0, 5)}`,
);
const long = /\b(?:(?:19|20)\d\d\b(?! ?k)|years? (?:ago|later)|back then|used to)/;
const stillOpen = /\b(?:still|won'?t|will not|would not|wouldn'?t|refus\w+|never (?:\w+ )?(?:took|take|foreclosed|finished)|yet)\b/;

/** "She won't sign to sell": no wish of the writer's. */
const theirNo =
  /\b(?:he|she|they|ex|husband|wife|brother|sister|siblings?|heirs?|mom|mother|dad|father|parents?|grand\w+)(?: [\w']+){0,8} ?$/;

/** "She gets angry whenever I bring up selling". */
const broughtUp = /\b(?:br(?:ing|ings|inging|ought) up|hear of|topic of|subject of|word about) $/;

/** Selling: a wish, a duty, a failure to sell all say so; "I will not sell" says the other thing. */
const sells = ({ before, after, low }: Frame): Aim | null => {
  if (proposed.test(before) || if_.test(before) || /^ (?:\w+ ){0,3}in time\b/.test(after)) return null;
  const free = before.replace(/.*\blet (?:me|us|her|him) /, 'let me ');
  if (byOthers(free) && !/let me /.test(free)) return null;
  if (broughtUp.test(before)) return null;
  if (refused.test(before) && !cannot.test(before) && !/let (?:me|us)/.test(before))
    return byOthers(before) || theirNo.test(before) ? null : 'keep';
  if (long.test(low)) return null;
  return wished.test(before) || cannot.test(before) || /(?:^|\b(?:i'?m|we'?re|am|are|by|of|is|and)(?: \w+)?) ?$/.test(before)
    ? 'sell'
    : null;
};
const leaves = ({ before, after, low }: Frame): Aim | null => {
  if (/^ to (?:his|her|their|this|that|an?) (?:company|firm|man|guy|fella|investor|group|business)\b/.test(after)) return null;
  if (/^ (?:\w+ ){0,3}(?:strip mall|store|shop|apartment|times)\b/.test(after)) return null;
  if (proposed.test(before) || if_.test(before) || byOthers(before)) return null;
  if (
    /\b(?:do not|don'?t|dont|never)(?: \w+)? ?$/.test(before) &&
    /\blet/.test(low) &&
    !/\b(?:i|we|they) (?:do not|don'?t|dont)(?: \w+)? ?$/.test(before)
  )
    return 'keep';
  if (refused.test(before))
    return cannot.test(before) && !/\b(?:i|we)\b/.test(before) ? null : /\b(?:i|we|i'll|we'll)\b/.test(before) ? 'keep' : null;
  return long.test(low) && !stillOpen.test(low) ? null : 'leave';
};
const keeps = ({ before, low }: Frame): Aim | null =>
  /\b(?:and|but) (?:we |i )?(?:still )?lost it\b/.test(low) ||
  /\b(?:enough|costs?|expensive|cheap\w*|money|check|lets? me) (?:\w+ ){0,5}$/.test(before) ||
  proposed.test(before) ||
  if_.test(before) ||
  byOthers(before) ||
  refused.test(before) ||
  !(wished.test(before) || / to (?:\w+ )?$/.test(before))
    ? null
    : 'keep';
const always = (aim: Aim) => (): Aim => aim;

const ofSale = raw`(?:sale|auction|foreclosure)`;
const otherThing = raw`(?! (?:me|us|you|my|our|his|her|the|a|an|some|that|those|these|loans?|mortgages?|things|everything|something|anything|plasma|stuff|insurance|other|off|for (?:\d|around|over)|to (?:them|another|a)|on (?:my|the) street|\$?\d)\b)`;

const acts: readonly Act[] = [
  {
    aim: 'sell',
    words: re(
      raw`(?:sell(?:ing)?|short[- ]sell(?:ing)?|unload(?:ing)?|list(?:ing)?) (?:${it}|ours|this)(?!'| (?:is|loan|mortgage|time|to them)\b)\b`,
      raw`sell(?:ing)?\b${otherThing}(?!-)`,
      raw`(?:put(?:ting)?|have|get) ${it} (?:up|on the market|listed|sold)\b`,
    ),
    heard: sells,
  },
  { aim: 'leave', words: re(giveUp), heard: leaves },
  {
    aim: 'leave',
    words: re(
      raw`(?:^|\bplease |\bjust )(?:please )?(?:just )?(?:take (?:it|${it})(?= ?(?:$|,|back))|foreclose\b)`,
      raw`(?:they|you|bank) can (?:\w+ )?(?:just )?(?:have|take|keep) ${it}|(?:let|letting) the (?:lender|bank) foreclose|leav(?:e|ing) ${it} to the bank|(?:accept|do|want) (?:a|my) voluntary surrender|(?:come (?:and )?(?:get|take)|told \w+ (?:to )?(?:just )?take) ${it}(?! from)|it'?s yours\b|theirs for`,
    ),
    heard: leaves,
  },
  {
    aim: 'leave',
    words: re(
      raw`(?:would(?: not|n'?t)|will not|won'?t|did(?: not|n'?t)|could(?: not|n'?t)|refus\w+ to|than|if they would|asked (?:them|\w+) to|please) (?:even )?(?:take|accept) (?:the|my|our|her|his) (?:keys|deed|title)`,
      raw`(?:i|we|i've|we've|she|he|wife|husband) (?:\w+ )?offered (?:\w+ ){0,4}?(?:keys|deed\b(?! of)|quit ?claim)`,
      raw`(?:do not|don'?t|dont|never|no longer) want(?:ed)? (?:the burden|(?:it any ?more|(?:the|this|that) house(?= ?(?:$|,|any ?more))))`,
    ),
    heard: always('leave'),
  },
  {
    aim: 'keep',
    words: re(
      raw`(?:keep|save|saving|retain|hold(?:ing)? on ?to|hang(?:ing)? on ?to|get back|maintain) (?:the |my |our |this |that |her |his |\w+'s )(?:[\w']+ ){0,2}?${house}(?! (?:in (?:good|re)|clean|insur|phone|up\b|current|note|payments?|loan|from being sold))\b`,
      raw`stay(?:ing)?(?: on)? (?:put|here|where (?:i|we)|right here|in ${it})|to (?:\w+ )?(?:stay|remain|live|die|grow old|keep living|go on living|rebuild)(?: on)? (?:here|right|(?:in|on) (?:${it}|my land))(?! for now)`,
      raw`(?:live|finish) out (?:my|our|her|his) (?:days|life|years)|keep (?:my family|a roof|our roof|the roof|my kids in)`,
    ),
    heard: keeps,
  },
  {
    aim: 'keep',
    words: re(
      raw`(?:stop|postpone|halt|delay|cancel|prevent|put (?:off|a stop to)|hold off|push back)(?: on)? (?:\w+ ){0,3}?${ofSale}\b(?! fees)`,
      raw`(?:stop|prevent|keep) them (?:from )?(?:selling|taking|auctioning|foreclosing)`,
      raw`(?:this|the|my|our) (?:\w+ )?(?:sale|auction)(?: date)? (?:to be )?(?:stopp?ed|postponed|cancel\w*)`,
    ),
    heard: (frame) => (/\b(?:paid|pays|would|could|might|promis\w+|thinking|considering)\b[^,]*$/.test(frame.before) ? null : keeps(frame)),
  },
  {
    aim: 'keep',
    words: re(
      raw`(?:avoid|without|from|afford) (?:\w+ )?(?:losing|the loss of) (?:my|our|the|this|his|her) (?:\w+ )?${house}`,
      raw`(?:please|do(?:n'?t| not)) (?:do not |don'?t )?(?:take|let (?:them|the bank|these people|anyone|him) (?:\w+ )?(?:take|sell|put|throw|kick)) (?:${it}|us|me|my (?:family|kids)|what)\b`,
      raw`(?:i|we) have (?:\w+ ){1,4}and (?:\w+ )?need (?:our|my|this) (?:home|house)(?=[.,;!]|$)|(?:i|we)(?:'m|'re| am| are) (?:not|never) (?:\w+ )?(?:leaving|moving out|giving up on (?:${it}|this))|(?:we|i)(?:'re| are| am|'m) staying(?= ?$)|(?:please|do(?:n't| not)|not to) foreclose on (?:us|me|my)|(?:can'?t|cannot) (?:afford to )?lose (?:their|our|my|this|the) (?:home|house)|(?:i|we|kids|family|children)(?: (?:all|really|still|just|and i|and we))* need (?:our|my|this) (?:home|house)(?=[.,;!]|$| (?:for (?:the|my|our)|because|to live))|fight(?:ing)? (?:for|to keep) (?:my|our|this) ${house}`,
      raw`(?:do not|don'?t|dont|did not|didn'?t|does not|doesn'?t) (?:\w+ )?(?:want(?:ed)? to|wanna) (?:(?:move(?: out)?|leave)(?=\W*$| (?:but|and|so|because|bc|cuz|if)\b)|leave (?:${it}|here)(?! (?:empty|vacant|to|in|for|with|like|unattended)\b))|(?:would|we'd|i'd|id) (?:\w+ )?(?:love|like|prefer) to stay(?=\W*$|,| (?:but|and|if|as)\b)`,
      raw`(?:losing (?:it|${it})|moving(?: out)?|leaving(?: here)?) is(?:n't| not) an|no intention of (?:moving|leaving|selling|giving)|won't see it (?:sold|taken|gone)|let (?:me|us|her|him|my \w+) (?:\w+ )?(?:stay\b|remain|keep (?:${it}|living))`,
      raw`(?:do not|don'?t|dont|never) want (?:them|her|him|mom|dad|(?:my|our) \w+) (?:to )?(?:(?:ever|be|have|separated|and|or|forced|to) )*(?:lose|leave|move out of) (?:her|his|their|the|our) ${house}`,
      raw`(?:begged|beg|promised|made) (?:me|us|him|her|my \w+)\b[^.;!?]{0,25}\b(?:not|never)\b[^.;!?]{0,25}\b(?:leave|sell|lose|give up) (?:her|his|their|the|our|this) ${house}`,
      raw`(?:hop(?:e|ing|eful) (?:that )?(?:i|we|to)\b|pray(?:ing)? (?:that )?(?:i|we)\b|(?:i|we)(?:'m|'re)?(?: (?:are|am|just|all|still))* (?:trying|want(?:ing)?|desperate)\b)(?:(?! (?:sell|short|but|move)\b)[^.;!?]){0,50} (?:avoid|prevent|escape|stay out of|keep (?:\w+ )?(?:out of|from)) (?:(?:going|falling|in|into|to|through|a|the|our|my|this) )*foreclosure(?=[.,;!]|$| (?:on (?:my|our|this)|until|till|while)\b)(?! by (?:sell|short))`,
    ),
    heard: always('keep'),
  },
];

/** Words of a house that is being sold. */
const onSale = re(
  raw`(?:have|had|got|having) (?:\w+ )?(?:${it}|mine|ours) (?:\w+ )?(?:listed|up for sale|for sale|on the market)`,
  raw`(?:house|home|it|it's|property|place|condo|one)(?: \S+){0,4}? (?:for sale|on (?:the )?market|listed|pending|under contract|being marketed|marketed by)\b(?! (?:as (?:a f|del)|for foreclosure|by the bank|again))`,
  raw`put ${it} (?:up|on the market)|(?:for[- ]sale|realtor'?s|agent'?s) sign|sign (?:is |goes |went )?(?:up|out|in the yard)|open houses?\b|showings\b|(?:we|i|we're|i'm|house|home)(?: (?:are|am|is|now|currently|finally))* in (?:an? )?(?:\d+[- ]day )?escrow\b(?! (?:account|short|anal|with|fund|bal))|asking price|(?<!\byear )listing (?:agent|agreement|price|history|contract)`,
  raw`(?:sign(?:ed)?|listed|hired|list) (?:\w+ )?with (?:an? |our |my )?(?:\w+ )?(?:realtor|agent|broker)|call(?:ed|ing) (?:a|the|my|our) realtor|realtor (?:is |'s )?(?:coming|comes)\b|(?<!if )(?<!when )\b(?:we|i) list(?:ed)? it\b|want(?:s)? (?:it|the house|this house|that house) sold\b`,
  raw`(?:house|home|condo|property|place|it) (?:would|will|did|has|could|does|still|is)(?: not|n'?t) (?:\w+ )?(?:sell(?:ing)?|sold)\b(?! if)`,
  raw`(?:house|home) (?:\w+ ){0,2}?be sold (?:and|to pay)|order\w* (?:that )?(?:the |our |my )?(?:house|home) (?:to be )?sold`,
  raw`buyers?\b(?!'?s? agent)|buyer'?s? (?:lender|financing|bank)`,
  raw`(?:contract|deal|sale) on (?:${it}|ours) (?:fell|died|expired)|(?<!\d|\dk )(?<!\d )on (?:zillow|redfin|the mls)|(?:realtor|agent) (?:is |was )?(?:\w+ ){0,2}?(?:to price|showing|pricing)|sold sign|(?:cash|good|solid|strong|full price|purchase|accepted|signed) (?:offers?|contract)(?= (?:at|on|for|from|in|of|and|yesterday|last|but)\b|,| ?$)|offers? (?:on|for) (?:${it}|ours)\b|(?:submitted|sent (?:in|them)|rejected|accepted|refused|declined|countered|lost) (?:\w+ ){0,4}?(?:price |cash |purchase |the |my |our |a |an )offers?\b|(?<!might )wants? to buy (?:my|our|the|this) (?:house|home|place|condo)|offers? (?:at|above|below|over) asking|offers? (?:fall|fell|have come|expired?)|(?:accept(?:ed|ing)|rejected|countered|got|had|have) (?:a|an|two|three|several|another|every|the|\d+)? ?(?:\w+ )?offers?(?= (?:on|of|from|at|in|and|for|yesterday|last)\b|,| ?$)|offered (?:me |us )?cash for`,
  raw`(?:sale of (?:my|our|the) ${house}|(?:my|our) (?:own )?sale)\b[^.]{0,30}?(?:clos\w+|go through|pushed|held up|cancel\w*|hostage)|clos\w+ (?:on|of) (?:my|our|the) sale\b(?! date)`,
  raw`i (?:am|represent|was asked to represent) (?:a |an |the )?(?:\w+ )?(?:listing agent|real estate agent|realtor|seller)|my sellers`,
);
const notOnSale =
  /\b(?:modif\w*|settlement|job|mod|forbearance|repayment|trial|written offer|refinanc\w*|credit|neighbou?r\w*|doors down|next door|across the (?:street|road)|houses like|homes for sale|used \w+ homes|if (?:i|we) (?:ever )?sell|probate|resold|would have|deny|commission|find a buyer|last (?:yr|year) (?:i|we) tried|offer (?:me|us|for (?:a|my) loan)|counter ?offer from the bank|(?:don'?t|do not) have an? (?:\w+ )?buyer)\b/;
const otherOffer =
  /^(?!.*\b(?:buyers?|short sale|realtor|listed|listing)\b).*\b(?:modif\w*|settlement|trial|principal (?:forgiveness|reduction))\b/;
const otherSales = /\b(?:auction\w*|sheriff|courthouse|foreclosure sale|trustee)\b/;
/** The writer buys, or sold long ago. */
const otherSide =
  /\b(?:(?:the|a) seller(?:'?s)? (?!and)|(?:i|we)(?:'m|'re| am| are| were| was)? (?:\w+ )?(?:buying|purchasing)|first[- ]time|pre-?approv\w*|earnest|(?:buy|purchase|purchasing|buying|bought) (?:a|this|another|our) (?:\w+ )?(?:house|home|condo|property|place)(?! (?:again|later|some ?day|one day|in (?:a (?:few|couple)|the future|\w+ years)))|(?:debt|tax) buyer|buyers? of|old house|(?:we|i) (?:\w+ )?sold|offer on an?(?:other)?|(?:were|was) under contract for|in on a short|fraud)\b/;
/** A short sale that is over, that others proposed or spoiled, or that is only asked about. */
const otherShortSale =
  /\b(?:complet\w*|successful|finish\w*|report\w*|credit|defici\w*|1099\S*|collect\w*|owe taxes|(?:after|post|did|was) (?:\w+ )?(?:the|our|my|a) short|short[- ]sale (?:was )?(?:closed|done)|closed (?:a|the|our|my) short|20[01]\d|sold|(?:offer(?:ed|s)?|suggest\w*|push(?:es|ed|ing)?|steer\w*|recommend\w*|encourag\w*|(?:said|says) (?:to )?(?:just )?(?:try|do|get|go for|consider)|option\w*|choices?|advis\w*|qualif\w*|willing|consider\w*|think about|told (?:me|us|we|i)\b(?! the)|tell(?:s|ing)? (?:me|us)|okd|can only|(?:i|we|you) could|can do|either|what is|how (?:do|does|to|long)|explain|do i|if i|will i|interested|lists?|listed|mentions?|includ\w+|information|difference|need to be|too much|letters|neighbou?r|talk to me about) (?:\S+ ){0,9}?short|short[- ]sales? (?:option|and or|or|will be cancel|better)|or (?:a )?short|out of short|not (?:\w+ ){0,3}?short[- ]s\w+|foreclosed|sabotag\w*|fail|promissory|turned down my deed|(?:time|window|chance|eligible) to (?:\w+ ){0,3}short)\b/;

/** A relative or friend outside the home, alone. */
const ofKin =
  /\b(?:(?:my|our|his|her|the) (?:\w+ )?(?:brother|sister|cousin|uncle|aunt|neighbou?r|friend|coworker|pastor|builder|contractor|nephew|company)s?(?:'s)?(?: (?!and (?:i|we|me|myself)\b|i\b|we\b|my\b|our\b)\w+){0,4}) ?$/;

const hit = (value: string, sure: number, start: number, said: string): Hit => ({
  fact: 'wants',
  value,
  sure,
  span: { start, end: start + said.length },
  said,
});

function actsIn(sentence: string, offset: number, low: string): Hit[] {
  return acts.flatMap((act) => {
    const match = firstOf(act.words, sentence);
    if (match === null) return [];
    if (ofKin.test(sentence.slice(Math.max(0, match.index - 70), match.index))) return [];
    const frame = {
      before: sentence.slice(Math.max(0, match.index - 90), match.index),
      after: sentence.slice(match.index + match[0].length),
      low,
    };
    const aim =
      act.aim === 'sell' &&
      (holdsIn(otherSide, low) || holdsIn(notOnSale, sentence) || otherSales.test(sentence)) &&
      !refused.test(frame.before)
        ? null
        : act.heard(frame);
    return aim === null ? [] : [hit(aim, 0.76, offset + match.index, match[0])];
  });
}

function saleIn(sentence: string, offset: number, low: string): Hit[] {
  if (holdsIn(otherSide, low)) return [];
  const short = /\bshort[- ](?:sale|selling)\b/.exec(sentence);
  if (short !== null && !holdsIn(otherShortSale, sentence) && !/\b(?:un|el|del|mi) $/.test(sentence.slice(0, short.index)))
    return [hit('sell', 0.76, offset + short.index, short[0])];
  const open = firstOf(onSale, sentence);
  if (
    open === null ||
    holdsIn(notOnSale, sentence) ||
    (/accept/.test(open[0]) && otherOffer.test(low)) ||
    (!/buyer|offer|contract/.test(open[0]) && otherSales.test(sentence)) ||
    byOthers(sentence.slice(0, open.index).replace(/agent|realtor/g, ''))
  )
    return [];
  return [hit('sell', 0.76, offset + open.index, open[0])];
}

/** All that is told of what the household wants with the house. */
export function wishesIn(low: string, spans: readonly Span[]): Hit[] {
  const found = spans.flatMap((span) => {
    const sentence = low.slice(span.start, span.end).trimStart();
    const start = span.end - sentence.length;
    const choice = weighed(sentence);
    const told = [...actsIn(sentence, start, low), ...saleIn(sentence, start, low)].filter((one) => !grudge(low, one));
    return choice === null ? told : [...told, hit('unsure', 0.76, start + choice.at, choice.said)];
  });
  return undecided.test(low) && toDo.test(low) ? [...found, hit('unsure', 0.76, 0, 'undecided')] : found;
}

/** A grudge that is let go. */
const grudge = (low: string, { said, span }: Hit): boolean =>
  /let(?:ting)? it go$/.test(said) &&
  (/^ and (?:move|think|forget|breathe)\b/.test(low.slice(span.end, span.end + 14)) || !ofTheHouse.test(low));
const ofTheHouse = /\b(?:house|home|mortgage|property|place|condo|bank|payments?|loan|foreclos\w*|afford|keys?|worth)\b/;

/** True where a wish that simpler signs heard is another's, a proposal, a refusal, or of another thing. */
export function notWished(low: string, { value, said, span }: Hit): boolean {
  if (value === 'unsure' && /keep$/.test(said) && /^ (?:paying|making|sending|calling)\b/.test(low.slice(span.end)) && !/\bor\b/.test(low))
    return true;
  if (value === 'unsure') return /\b(?:whether|know if|sure if)$/.test(said) && !(toDo.test(low) || new RegExp(keepWords).test(low));
  const before =
    low
      .slice(Math.max(0, span.start - 70), span.start)
      .split(/[.;!?\n]/)
      .at(-1) ?? '';
  const after = low.slice(span.end, span.end + 30);
  if (ofKin.test(before)) return true;
  if (/^(?:i|we) sold\b/.test(said)) return true;
  if (value === 'sell' && /\b(?:said|says) (?:to )?(?:just )?$/.test(before) && /short/.test(said)) return true;
  if (value === 'sell' && /buyer/.test(said) && /\b(?:don'?t|do not|no) $/.test(before)) return true;
  if (value === 'keep' && /\b(?:and|but) (?:we |i )?lost it\b/.test(after + low.slice(span.end, span.end + 60))) return true;
  if (value === 'sell' && (broughtUp.test(before) || (refused.test(before) && !cannot.test(before)))) return true;
  if (value === 'sell')
    return /\bselling (?:my|it|our|the)$/.test(said)
      ? /^ (?!house|home|place|property|condo|half|share|farm)\w/.test(after)
      : (byOthers(before) && /sell/.test(said)) || (proposed.test(before) && /^short/.test(said));
  if (value === 'leave')
    return /^deed/.test(said)
      ? proposed.test(before) && !/\b(?:i|we|she|he) (?:\w+ )?(?:ask|appl|request|offer)/.test(before)
      : /\b(?:years? later|over to me|over my dead)\b/.test(low) || refused.test(before);
  if (/^(?:keep|save|stay)/.test(said) && (byOthers(before) || /\b(?:keep|save) (?:it|the house)$/.test(said)))
    return /^ (?:current|going|up\b|clean|safe|in (?:good|repair)|from (?!being sold|fore))/.test(after) || byOthers(before);
  return (
    /^(?:stop|postpone|cancel)/.test(said) &&
    (byOthers(before) || /\b(?:refus\w+ to|(?:would|will|did|could) ?(?:not|n'?t)|won'?t|motions? to) (?:\w+ )?$/.test(before)) &&
    !/\bplease\b/.test(low)
  );
}
