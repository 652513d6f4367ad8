import type { Hit } from './rules/rule.ts';

/** Words of a wish that are no wish of the household: urged on it, feared, or a promise that was made to it. */

const urged =
  /\b(?:intimidat|pressur|push|bull|strong-?arm|steer|coerc|scar|trick|corner|manipulat|harass)\w* (?:me|us|him|her|my \w+|our \w+|people|homeowners)(?: \w+){0,3}? (?:in ?to|to)(?: \w+){0,2} $/;
const feared = /\b(?:fear\w*|afraid|scared|worr\w+|terrified)\b[^.;!?]{0,70}$/;
const promised =
  /\b(?:said|says|told|promised|assur\w+|stated|saying|swore|guarantee\w*)\b[^.;!?]{0,70}\b(?:i|we) (?:would|will|could|can|wouldn'?t|won'?t) ?(?:not )?(?:be able to )?$/;

/** "He said I should file", "they told us that we could sell": advice, not a step. */
const advised =
  /(?<!\b(?:judge|court|decree) )\b(?:said|says|told|tells|telling|suggest\w*|advis\w+|recommend\w*|saying)\b(?:(?! so | but | because )[^.;!?]){0,25}\b(?:i|we) (?:should|could|can|may|might|must|ought to|need to|have to|got to|gotta)(?: (?!but\b|so\b|because\b)\w+){0,5} $/;
/** "If they had told me": what did not happen. */
const unreal = /\bif (?:\w+ ){1,4}(?:had|hadn'?t)\b[^.;!?]{0,60}$/;

/** "Sell the car", "walked away from the phone". */
function otherThing(low: string, value: Hit['value'], end: number): boolean {
  const after = low.slice(Math.max(0, end - 12), end + 40);
  if (value === 'keep') return /^ in (?:line|the (?:queue|line))\b/.test(low.slice(end));
  if (value === 'leave') return /\baway from (?:the|my|our|this|that) (?!house|home|mortgage|property|place|loan|debt|condo)/.test(after);
  if (
    value === 'sell' &&
    /^ (?:for (?:the |a |an |my |our )?(?:\w+ )?(?:loans?|bail|bond|line)\b|as (?:\w+ )?(?:collateral|security|guarantee))/.test(
      low.slice(end),
    )
  )
    return true;
  return (
    value === 'sell' &&
    /\bsell(?:ing)? (?:(?:one|two|some|both|a couple) of (?:the|my|our|them)\b|(?:the|my|our|his|her|a) (?:own )?(?:car|truck|boat|van|motorcycle|rv|camper|soul|teeth|kidney|blood|plasma|furniture|jewelry|tools|stuff|business|stocks?|other|rental|land|loan|mortgage|building|shop|store|trailer|tractor|equipment|cows|cattle|horses?|lot|animals)\b)/.test(
      after,
    )
  );
}

/** "Families on my street", "you would think", "the recording says that if you": anybody, not this household. */
const anybody =
  /\b(?:you would think|if you (?:are|have|were)|you are|(?:recording|brochure|flyer|web ?site|web page|ad) (?:says?|said|states?)|families|(?:former|previous|prior) owners?(?:'?s)?|(?:the|my|our) (?:sellers?|neighbou?rs?)'s?|(?<!my )(?<!our )homeowners(?! (?:policy|insurance|coverage|association))|(?:many|most|other|some) (?:people|borrowers|customers|veterans))(?: (?!i\b|we\b|my\b(?! (?:street|block|neighborhood|town))|our\b|me\b|us\b|said|told|say|tell)[\w']+){0,9} $/;

/** True where the clause before a place tells of what did not happen, or of anybody. */
export const notReal = (low: string, at: number): boolean => unreal.test(low.slice(Math.max(0, at - 90), at)) || ofAnybody(low, at);
export const ofAnybody = (low: string, at: number): boolean => anybody.test(low.slice(Math.max(0, at - 90), at));

/** "People say to let it go". */
const saidTo = /\b(?:people|everyone|everybody|family|friends|they all) (?:keeps? )?(?:say\w*|tell\w*|told) (?:me |us )?to(?: \w+){0,2} $/;

/** "My ex wants to sell", "the kids want me to stay": another's wish; that of a husband or wife only where the writer wants something else. */
const wishing =
  "(?:'s)? (?:\\w+ )?(?:wants?|wanted|says?|said|thinks|insists|is (?:trying|pushing)|keeps|told|refuses)\\b(?:(?! (?:i|we|but) )[^.;!?])*$";
const another = new RegExp(
  `\\b(?:ex(?:[- ]?(?:husband|wife))?|brothers?|sisters?|siblings|kids|son|daughter|mom|dad|parents|realtor)${wishing}`,
);
const spouse = new RegExp(`\\b(?:husband|wife|partner|spouse|he|she)${wishing}`);
const otherwise = /\b(?:i (?:don'?t|won'?t|just want|want|wanna|would|refuse|love|need)|i'd rather|i'?m not|not me)\b/;

function anothersWish(low: string, { start, end }: Hit['span']): boolean {
  const told = low.slice(Math.max(0, start - 60), end);
  return another.test(told) || (spouse.test(told) && otherwise.test(low));
}

/** True where what is said of keeping, selling or leaving the house is not what the household means to do. */
export function notMeant(low: string, { fact, value, span }: Hit): boolean {
  const before = low.slice(Math.max(0, span.start - 110), span.start);
  if (fact === 'bankruptcy') return value === true && (advised.test(before) || notReal(low, span.start));
  if (fact !== 'wants') return false;
  const lead = value === 'keep' ? '' : (/^(?:need|have|got) to /.exec(low.slice(span.start, span.end))?.[0] ?? '');
  if (advised.test(before + lead) || saidTo.test(before) || notReal(low, span.start)) return true;
  if (/^(?:will|can|could|would|do) (?:they|the bank)\b/.test(low.slice(span.start, span.end))) return true;
  if (otherThing(low, value, span.end) || anothersWish(low, span)) return true;
  if (value === 'keep') return promised.test(before);
  return urged.test(before) || (value === 'leave' && feared.test(before));
}
