import { holdsIn } from '../cues.ts';

/** A sale of the house that is near, told in any words: "goes to auction Tuesday", "they sell it in nine days". */

const raw = String.raw;
const day = '(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?';
const number =
  '(?:\\d{1,2}|a (?:couple of|few)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|nineteen|twenty)';
const near = raw`(?:tomorrow|tonight|(?:this|next|coming|on|is|goes|up|for|sells|sold|house|it) ${day}\b|this week\b|next week\b|in (?:less than |about |only )?${number} days|in (?:less than |about )?(?:a|one|two|2|three|3) weeks?|(?:${number}|less than \w+) (?:more )?days (?:left|away|off|until|till|til|from (?:today|now|this)|before (?:they|my|the sale))|(?:two|three|2|3) weeks (?:from (?:today|now)|away|out)|(?:a|one|two) weeks? (?:before|until|till|left)|end of (?:this|the) month|of this month|looming|imminent|too close|right now)`;
const sale = raw`(?:(?:(?:foreclosure|trustee'?s?|sheriff'?s?|my|the|a|our) (?:\w+ )?(?:sale|auction)|sheriff sale|trustee sale|sale date|auctions?|auctioned|auctioning|gavel)\b|be foreclosed|incoming foreclosure|(?:they|bank|lender|trustee|county|them)(?:'re| are| is| will| from)? (?:\w+ ){0,2}?(?:sell|selling|take|taking) (?:it|us|my|our|the|this|his|her) ?(?:house|home|place)?\b(?! (?:loan|mortgage))|(?:house|home|place) (?:\w+ ){0,3}?(?:sells|sold|goes|goes up|cried|be lost|gone)\b)`;
const soon = new RegExp(raw`\b${sale}[^.;?!\n]{0,60}?\b${near}|\b${near}[^.;?!\n]{0,45}?\b${sale}`);
const over =
  /\b(?:short[- ]sale|for sale|(?:was|were|been|got|is|it) (?:\w+ )?(?:stopp?ed|postponed|cancel\w*|called off|held|moved to \w+ ?$)|(?:called|call) off the (?:sale|auction)|stopped the (?:sale|auction)|(?:house|home|place|it) (?:\w+ ){0,3}?sold (?:at|on) [^.;]{0,30}\b(?:this (?:summer|spring|fall|winter|year)|last \w+|and we were|in (?:jan|feb|mar|apr|may|june|july|aug|sep|oct))|last (?:week|month|mon|tues|wed|thur|fri)\w* (?:was|the)|sold (?:my|our|the) (?:loan|mortgage)|clos(?:e|es|ing) (?:on|with|at)\b|closes|(?:we|i)(?:'re| are|'m| am) selling|sale stopp?ed|buyers?|yard|garage|if (?:i|we|they)|neighbou?r\w*|years? ago|on the market|listed|list it)\b/;

/** True where a sale of the house stands within about a month, by words alone. */
export const saleLooms = (low: string): boolean => soon.test(low) && !holdsIn(over, low);

/** "The day before the sale we filed", "they immediately proceeded": a day that is told of a sale, and no nearness. */
export const notNear = (low: string): boolean =>
  /\bpossible sale|close on the sale|\bthe (?:day|morning|night|week) (?:before|of|after) the (?:sale|auction)|immediately proceeded|postponed immediately|\bon xx\/xx\/(?:19|20)\d\d\b|sounded slick/.test(
    low,
  );
