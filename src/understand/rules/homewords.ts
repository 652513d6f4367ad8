/** Families of words of the house, of which the patterns are put together. */

const raw = String.raw;
/** One of these. */
export const any = (...parts: string[]): string => `(?:${parts.join('|')})`;
/** A pattern: one of these, from the beginning of a word. */
export const re = (...parts: string[]): RegExp => new RegExp(raw`\b${any(...parts)}`);

/** The house, by its names. */
export const house = '(?:house|home|place|property|condo|town ?house|farm ?house|bungalow|duplex|cabin|farm|ranch|homestead)';
/** "it", "my house", "mom's little place". */
export const it = raw`(?:it|(?:the|my|our|this|that|her|his|their|\w+'s|(?:mom|dad|parent|grandma|aunt|uncle)s'?) (?:[\w']+ ){0,2}?${house})`;
const bank = '(?:them|the (?:bank|lender|servicer|mortgage company)|you)';
const give = '(?:giv(?:e|ing)|gave|hand(?:ed|ing)?|turn(?:ed|ing)?|sign(?:ed|ing)?|deed(?:ed|ing)?|surrender(?:ed|ing)?|return(?:ed|ing)?)';
/** Giving the house up: keys, deed, "let them have it", "walk away". */
export const giveUp = any(
  raw`(?:${give}|mail(?:ed|ing)?|sen[dt]|sending|drop(?:ped)?) (?:\w+ ){0,4}?keys\b(?! (?:with|from|for|under))`,
  raw`${give} (?:${it}|the title|the deed) (?:back|over|up|to ${bank})\b(?! to (?:me|us))`,
  raw`${give} (?:up|back|over) (?:${it}|a house|the deed)\b`,
  raw`${give} ${bank} (?:back )?(?:the|my|our|this|a|his|her) (?:deed|title|${house})\b(?! (?:\w+ )?times)`,
  raw`surrender(?:ed|ing)? ${it}`,
  raw`let(?:ting)? (?:${it}|${bank}) (?:just )?(?:go\b(?! (?:since|in a|to (?:collect|waste|voice)))|slide|have (?:it|the \w+)|take (?:it|the \w+)|foreclose)`,
  raw`let(?:ting)? go of ${it}`,
  raw`(?<!too late to )walk(?:ing|ed)? (?:away|off)\b(?! with)(?! from (?:a|the|that|this|our|my) (?:\w+ )?(?:deal|sale|agreement|table|debts?|bills?))`,
  raw`(?:decided|going|ready|want|plan is) to walk(?= ?(?:$|,|and\b))`,
  raw`(?:get|be|getting|want|need) (?:out of|rid of|out from under) (?:${it}|this (?:mortgage|loan|mess of a house)|the (?:mortgage|loan)|(?:my|our) (?:mortgage|loan)|a mortgage)\b`,
  raw`(?:want|need|need to be|want to be|(?:my|our|her|his) names?|me|us|myself|get) (?:removed |taken |released )?(?:off(?: of)?|out of|from) (?:from )?(?:the|my|our|this|that|a|his|her) (?:mortgage|loan\b(?! file)|note)`,
  raw`take (?:${it}|this \w+) off (?:my|our) hands|nothing (?:more|else) to do with (?:this|that|the) ${house}`,
);
