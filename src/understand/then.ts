import { holdsIn } from './cues.ts';
import { quantities } from './numbers.ts';
import type { Text } from './signs.ts';
import { toUs } from './whose.ts';

/** What is over since years, another household's or only supposed is blank where counts, the stage of today and a sale are read. Places stay. */

const clause = /(?:(?!\b(?:now|ahora|ya|never)\b)[^.;!?,\n])+/g;
const told =
  /\b(?:i|we) (?:was|were|had|missed|lost) |^\W*(?:had|lost) |\bthey (?:started|filed|began) |\bforeclosed on my first|\bme atrase\b/;
const ago = /\b\d (?:years|yrs) ago\b|\blast year\b.*\b(?:got out|caught up)\b/;

const friend = '(?:friends?|neighbou?rs?|co-?workers?|cousins?|boss|landlords?|tenants?|renters?|\\w+[- ]in[- ]?laws?|sisters?|brothers?)';
const near = '(?:sons?|daughters?|kids?|exe?s?|ex[- ]?(?:husband|wife))';
const theirs = (who: string): RegExp =>
  new RegExp(
    `(?<!\\band (?:my )?)\\b(?:my |our |the |a |^)(?:\\w+ )?${who}(?:'?s (?:own )?(?:house|home|place|condo|mortgage)|(?:'s| (?:\\w+ )?(?:and (?:her|his) \\w+ )?(?:is|was|are|were|has|have|had|got|gets?|lost|losing|owes?|fell|missed|hasn'?t|haven'?t|stopped)))\\b${toUs}`,
    'g',
  );
const ofFriend = theirs(friend);
/** Of an ex or a child only what is said to be theirs: the mortgage may be shared. */
const ofNear = theirs(near);
const trouble =
  /\b(?:behind|late|foreclos\w*|notice|default|auction\w*|sale|sold|evict\w*|owes?|missed|(?:lost|losing|loses?) (?:her|his|their|the))\b/;
const theirOwn = /\b(?:his|her|their) (?:\w+ )?(?:house|home|place|mortgage|car|truck)\b|\b(?:support|alimony)\b|^\W*my \w*ons? house/;
/** Asked for them, lived in or owned with them. */
const ours =
  /\b(?:for my|(?:it'?s|this is) for|help(?:ing)? (?:her|him|them|my|out)|behalf|look\w* after|tak\w+ care|(?:can|should|does|what can|will) (?:she|he|they)|half|share|co-?(?:sign|own|borrow)\w*|li(?:ves?|ving) (?:with|in)|moved in|(?:mom|dad|mother|father|parent|grand\w+)'?s|inherit\w*|left (?:me|us)|passed|died|estate|title|deed|our (?:house|home|mortgage|loan)|the (?:house|home|mortgage|loan|note|payments?))\b/;
/** "If we fall behind they will sell it in March". */
const ifOnce =
  /\b(?:if|once|when) (?:i|we) (?:ever |even |do |just )?(?:fall|get|go|end up|am|are|miss|stop)\b(?:(?!\b(?:but|im|i'm|already|now)\b)[^.;!?\n])*?\b(?:they|the bank|bank)(?:'?ll| will| would| can| could| might)? (?:just )?(?:sell|auction|foreclose|take)\b[^.;!?\n]*/g;

/** "Will they foreclose if I miss 3 payments". */
const askedIf =
  /\b(?:will|can|could|would|do) (?:they|the bank) [^.;!?\n]{0,40}\bif (?:i|we) (?:ever |just )?(?:miss|fall|get|skip|stop|do(?:n'?t| not)|can'?t)\b[^.;!?\n]*/g;
/** "Four months behind on my car", "on dues". */
const otherDebt =
  /\b(?:(?:hoa|they) says? )?(?:[\w']+ ){0,4}?(?:behind|late|past due|owe)(?: \S+){0,3}? (?:on|for|to) (?:(?:the|my|our|some) )?(?:car|truck|dues|hoa|credit cards?|cards|rent|light bill|student loans?|child support)\b(?![^.;!?\n]{0,30}\b(?:and|plus|also) (?:\w+ )?(?:house|home|mortgage))/g;
/** "They say 4 but i think 3", "it was 5 now its 2": what is told last. */
const theirCount =
  /\b(?:they|servicer|bank|lender|letter|statement|lady|rep)\w* (?:says?|said|shows?|claims?|thinks?)\b[^.;!?\n\d]{0,25}\d[^.;!?\n]{0,25}?\b(?=(?:(?:but|and) )?(?:i|we|its|it's|im|i'm|really) (?:(?:say|think|count|only|just|really|actually|its|it's|im|missed|owe|behind|am|is) ){0,4}\d)/g;
const wasThen =
  /\b(?:was|were) (?:\w+ )?(?:\d{1,2}|two|three|four|five|six)\b[^.;!?\n]{0,25}?\b(?=now (?:(?:only|just|its|it's|im|i'm|at|behind|down to) )*(?:\d|one|two|three))/g;
/** "Caught up in July, then fell behind again". */
const curedOnce =
  /^[^.;!?\n]{0,80}?\b(?:caught (?:it )?(?:all )?up|made (?:it|them) up|got current)\b[^.;!?\n]{0,25}?(?=(?:,|\bthen|\bbut|\band|\bnow)(?: (?!not\b|never\b|no\b|nothing\b|they\b|bank\b)[\w']+){0,3} (?:behind|missed)\b)/;
/** "2 months behind wait no 3": the two numbers change places. */
const number = '(\\d{1,2}|one|two|three|four|five|six|seven|eight)';
const slip = new RegExp(
  `\\b${number}((?: (?:months?|mos|payments?|pmts?))?(?: (?:behind|late))?,? (?:wait|no|sorry|i mean|actually|oops|make that)(?:,? (?:no|its|it's|i mean|actually|wait)){0,3},? )${number}(?= (?:months?|mos|payments?|now|behind)|\\W*$|[.,]| (?:and|but|so) )`,
);

const blank = (words: string): string => ' '.repeat(words.length);

/** What is told of our own loan, as it stands: without others, other debts and what is only supposed; slips mended. Places stay. */
export const ownWords = (low: string): string =>
  [otherSales, ifOnce, askedIf, otherDebt, theirCount, wasThen, curedOnce]
    .reduce((left, part) => left.replace(part, blank), withoutOthers(low))
    .replace(slip, '$3$2$1');

function withoutOthers(low: string): string {
  if (holdsIn(ours, low)) return low;
  const unlessCalm = (words: string) => (trouble.test(words) ? blank(words) : words);
  return low.replace(ofFriend, unlessCalm).replace(ofNear, (words) => (theirOwn.test(words) ? unlessCalm(words) : words));
}

/** A sale of furniture, of a household's things after a death, or by the owner. */
const otherSales =
  /\b(?:(?:estate|yard|garage|rummage|tag|moving|bake) sales?\b|clos(?:e|es|ed|ing) on (?:the|our|my) sale\b|sale (?:on|of) (?:our|my) (?:house|home)(?= (?:\w+ )?clos))/g;

/** Places stay; no letters. */
export function ofToday(text: Text, today: string): Text {
  if (text.low.length > 160) return blanked(text, text.low.replace(otherSales, blank));
  const year = Number(today.slice(0, 4)) - 1;
  const over = (words: string) =>
    told.test(words) &&
    !/\b(?:since|still)\b/.test(words) &&
    (ago.test(words) || Number(/\b(?:[ei]n|from) ((?:19|20)\d\d)\b/.exec(words)?.[1]) < year);
  const own = ownWords(text.low);
  const lately = own.replace(clause, (words) => (over(words) ? blank(words) : words));
  return blanked(text, lately.trim().length < 8 && !/\b(?:this (?:one|house|time)|again|now)\b/.test(own) ? own : lately);
}

/** The message with blanks where its folded words were blanked. */
function blanked(text: Text, low: string): Text {
  if (low === text.low) return text;
  const raw = text.raw.replace(/[\s\S]/g, (letter, i: number) => (low[i] === ' ' ? ' ' : letter));
  return { ...text, raw, low, numbers: quantities(low) };
}
