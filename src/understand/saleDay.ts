import type { Language } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';
import { dateIn, daysUntil } from './when.ts';

/** The day on which others sell this house: the words for a day that stand with words for such a sale, blacked-out days too. */

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|nineteen|twenty|thirty|a few|a couple(?: of)?|less than \\w+|about \\w+|only \\w+|under \\w+)';
const black =
  '(?:x{2}/x{2}(?:/x{0,4}\\d{0,4})?|x{4}(?:/x{2,4}){1,2}(?:/\\d{4})?|(?<=\\b(?:on|for|until|till|is|to|of|for the|the|x{4},?|day,?) )(?:x{4}|xx))';
const redacted = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? of |${weekday},? )?${black}(?:,? (?:${black}|${ordinal}|(?:19|20)\\d\\d)\\b){0,2}`;
const told = [
  `(?:${weekday},? )?${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? (?:19|20)\\d\\d)?`,
  '\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?',
  `(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd) ${weekday}(?: (?:of|in) (?:next month|this month|the month|${month}|x{4}))?`,
  `the (?:${ordinal}|\\d{1,2} of|first|xx)(?: (?:of )?(?:next month|this month|the month|${month}|x{4}))?\\b(?! (?:time|payment|notice|one|letter))`,
  `${ordinal}(?: (?:of )?(?:next month|this month|${month}|x{4}))?`,
  `(?:this coming |this |next |coming )?${weekday}(?: (?:the )?${ordinal})?(?:,? ${black}(?: ${black})?)?`,
  '(?:the )?day after tomorrow|tomorrow|today|tonight|this week|next week|next month|later this (?:week|month)|(?:the )?end of (?:this|the|next) (?:month|week)|christmas (?:week|eve)|thanksgiving week',
  `(?<=\\bin )${month}\\b`,
  `in (?:about |only |just |less than )?${count} (?:more )?(?:days?|weeks?|months?)\\b|${count} (?:days?|weeks?) (?:from (?:now|today)|off|away)`,
  `(?:late |early |mid |mid-)?${month} (?:of )?(?:19|20)\\d\\d`,
];
const day = `(?:${[...told, redacted].join('|')})`;

const house =
  "(?:(?:my|our|the|this|his|her|their|mom's|dad's|mother's|parents'?|family) (?:\\w+ ){0,2}?(?:house|home|property|place|condo|farm|duplex|trailer)|it|us)";
const they = "(?:they(?:'re|'ll)?|bank|trustee|sheriff|lender|servicer|county|company|firm|lawyers?|\\w+ mortgage)";
const event = [
  "(?<!short )(?<!for )(?<!yard )(?<!garage )(?<!sold at )(?<!sold at a )(?<!sold at the )(?<!a cash )\\b(?:(?:foreclosure|sheriff'?s?|trustee'?s?|public|tax|county) )?(?<!sold at foreclosure )(?:sales?|auction)(?: date| day)?s?\\b(?! (?:of|from) (?:\\w+ )?(?:loan|stock|mortgage|note|land|car|truck|other)| price| proceeds| contract| fell)",
  '\\b(?:foreclosure|forclosure) (?:date|day|set|scheduled|(?:\\w+ ){0,2}?coming up)\\b',
  `\\b(?:${house}|a house)(?: \\w+){0,3}? (?:be|being|gets|is|to be|goes|going|put up|get) (?:\\w+ )?(?:sold|auctioned|foreclosed|cried|lost|taken|up for (?:sale|auction)|to (?:sale|auction)|for sale|on the (?:block|steps))(?: on| upon| off| at| up)*`,
  `\\b(?:my|our|the) (?:house|home|place) (?:sells|goes up|goes on)`,
  `\\b(?:to|will|would|could) be (?:trustee |publicly )?(?:sold|auctioned|foreclosed)(?: on| off| upon| at auction| at)?`,
  `\\b${they} (?:will|is|are|plans?|planning|intends?|going|wants?)(?: (?:to|going|now|still|planning)){0,3} (?:sell|selling|auction|auctioning|foreclose|foreclosing)(?: (?:on|off|out))*(?: ${house})?`,
  `\\b${they}(?: \\w+)? (?:set|(?:have|has|had|'ve) (?:got )?us)(?: ${house})? (?:down |up )?(?:for|to be)(?: (?:sale|auction|sold))?`,
  `\\b(?:set|scheduled|posted|down|listed|noticed|slated|fixed)(?: ${house})? (?:for|to) (?:a |the )?(?:sale|auction|be sold|be foreclosed(?: on)?)\\b`,
  '\\b(?:courthouse|county) steps\\b|\\bthe gavel\\b|\\bon the block\\b|\\b(?:sheriff|trustee) (?:sells|will sell)\\b',
];
/** Up to six words that lead from the sale to its day, none of which belongs to another day. */
const link =
  "(?:[,:]? (?!court\\b|hearing|closing|offer|letter|dated|filed|sent|submitted|package|application|applied|modification|deadline|review\\b|before|prior|after|since|by (?!the (?:bank|lender|trustee|sheriff|county|court))|if|judge|gave|over|recorded|cancel\\w*|payment|each|denied|moved? out|told|asked|showing|due|still|and|but|because|until they|buyer|appraisal|sold|held|bought|days?\\b|they\\b|i\\b|we\\b)[\\w'.]+){0,6}?[,:]?";
const lead = '(?: (?:on|for|of|until|till|to|is|in|as early as|at|now|the|was|being|come|comes))?';
const events = event.map((words) => new RegExp(words, 'g'));
/** The words for a day are many: they are compiled three times only, and looked for where something before them calls for a day. */
const linkedDay = new RegExp(`${link}${lead} (${day})(?![\\w/])`, 'y');
const dayHere = new RegExp(`(${day})(?![\\w/])`, 'y');
const anyDay = new RegExp(`\\b(${day})`, 'g');
const movedTo = /(?:,? ?(?:and |but |then |now )*(?:to|until|till|then|now)(?: (?:it'?s|it is|on|for|back))* )/y;
const countdowns = [
  new RegExp(
    `\\b(?:have|'ve got|only|just|is|got|about) (${count} (?:days?|weeks?)) (?:until|till|before) (?:they|the|my|our|it)(?:'s)? (?:\\w+ )?(?:auction|sells?\\b|sale|sold|foreclosure sale|house|home)\\w*`,
  ),
  new RegExp(`\\b(${redacted}) (?:foreclosure |trustee |sheriff )?(?:sale|auction) date`),
];
const thenSold = new RegExp(
  `(?: (?:at|by) [\\w:]+(?: (?:am|pm|o'clock))?)?,? (?:then |when |is when )?(?:${they}(?: (?:will|is|are|going|plan|plans|to))* (?:sell(?:s|ing)?|auction(?:s|ing)?|foreclos(?:e|es|ing))\\b|(?:my|our|the|this|her|his) (?:house|home|place|property|condo) (?:goes (?:up|to)\\b|(?:(?:gets|is|will|be|being|to|going|scheduled|set|slated|supposed|due) )+(?:sold|auctioned|cried|foreclosed|up|to(?= (?:auction|sale)))\\b))`,
  'y',
);
const context = /^(?!.*\b(?:judge|hearing|mediation|court date)\b).*\b(?:trustee|sheriff|auction\w*|sales?|bidder|postpon\w*)\b/s;
/** "The new date is", "it was moved back to", in a message about such a sale. */
const again =
  /\b(?:newest|new|next|latest|another|current|final|sale|auction)(?: sale| auction)? (?:date|one|day)(?: \w+)? ?(?:is|was|of|set|for|on|,|:)(?: (?:now|set|for|on))*,? |\b(?:now|it'?s|its|they'?ve|it is|was|has been)(?: (?:it'?s|it is|its|it|been))? (?:back|set|on|fixed|scheduled|moved|reset|postponed|up|down)(?: (?:on|it|for sale|up|again|back))*(?: (?:on|for|to|until)) |\bnow (?:it'?s|it is) |\bgo ahead on /g;

/** The house is gone, or the sale was of something else. */
const over =
  /\b(?:was|were|had|been|got|has|have|they|bank|house|home|property|lender)(?: \w+)? (?:already )?sold (?:it |my \w+ |our \w+ |the \w+ |us )?(?:back|at|via|in|through|by|to|out|on the (?:\w+ )?steps)\b|\b(?:sold|bought)(?: \w+){0,3} at (?:a |the )?(?:\w+ )?(?:sale|auction)\b|\b(?:was|were|been|got) auctioned\b|(?<!be )\bauctioned (?:off )?(?:to|in|it)\b|\b(?:sale|auction) (?:was held|occurred|took place|happened|went through|did occur|is over|was completed|was confirmed)\b|\bdid occur\b|\bconfirmed the sale\b/;
const otherSale =
  /\bshort sale\b|\bsold (?:the|my|our|its) (?:loan|mortgage|note)\b|\bsell a loan\b|\bclosing\b|\bopen house\b|\bfor sale (?:by owner|sign)\b|\bput (?:\S+ ){1,3}up for sale\b/;
const stillSet =
  /\b(?:to be|will be|be) (?:sold|auctioned)|\bsale (?:is|date)\b|\b(?:trustee|sheriff)(?:'?s)? sale\b|\bauction\b|\bforeclosure (?:sale|date)\b/;
const refused = /\b(?:refus\w*|won'?t|will not|did not|didn'?t|not) (?:to )?(?:call off|cancel|stop|postpone|move)\b|\bno one calls\b/;
const noneSet =
  /\b(?:threaten\w*(?: me| us)? with|no|not|never|without|n't have an?|cancel\w*|called off|stopped|rescinded)(?: \w+){0,2} $/;

const elsewhere = /\b(?:neighbou?rs?|friend|sister|brother|cousin)(?:'?s)? (?:\w+ )?(?:house|place|home)\b/;

/** The house that is sold is a neighbour's or a relative's. */
export const ofOthers = (low: string): boolean => elsewhere.test(low);

/** A day that was found, in the words in which it was told. */
export type SaleDay = { value: string; said: string; sure: number; words: string };

type Words = { words: string; said: string };

/** What a sticky pattern finds right there. */
function at(pattern: RegExp, low: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(low);
}

/** A sale, up to six words, its day; the later day where it was moved. */
function afterEvent(low: string, index: number, said: string): Words | null {
  const end = index + said.length;
  const found = at(linkedDay, low, end);
  if (found?.[1] === undefined || (noneSet.test(low.slice(Math.max(0, index - 30), index)) && !refused.test(low))) return null;
  const rest = end + found[0].length;
  if (/^ (?:was |is |got |has been |were )?(?:cancel|called off|dismissed)/.test(low.slice(rest, rest + 40))) return null;
  const moved = at(movedTo, low, rest);
  const later = moved === null ? null : at(dayHere, low, rest + moved[0].length);
  return { words: later?.[1] ?? found[1], said: said + found[0] };
}

/** The first place where a pattern is followed by what is asked for. */
function firstOf(pattern: RegExp, low: string, then: (index: number, said: string) => Words | null): Words | null {
  for (const found of low.matchAll(pattern)) {
    const words = then(found.index, found[0]);
    if (words !== null) return words;
  }
  return null;
}

/** "December 4 they sell my house": the day comes first. */
const dayThenSale = (low: string): Words | null =>
  !/sell|auction|foreclos|sold|cried|goes up/.test(low)
    ? null
    : firstOf(anyDay, low, (index, said) => {
        const sold = at(thenSold, low, index + said.length);
        return sold === null || /\bif (?:i|we) [^.]{0,30}\b(?:by|before) $/.test(low.slice(Math.max(0, index - 50), index))
          ? null
          : { words: said, said: said + sold[0] };
      });

const dayAfter =
  (low: string) =>
  (index: number, said: string): Words | null => {
    const found = at(dayHere, low, index + said.length);
    return found?.[1] === undefined ? null : { words: found[1], said: said + found[0] };
  };

function wordsFor(low: string): Words | null {
  for (const pattern of events) {
    const found = firstOf(pattern, low, (index, said) => afterEvent(low, index, said));
    if (found !== null) return found;
  }
  for (const pattern of countdowns) {
    const found = pattern.exec(low);
    if (found?.[1] !== undefined) return { words: found[1], said: found[0] };
  }
  return dayThenSale(low) ?? (context.test(low) ? firstOf(again, low, dayAfter(low)) : null);
}

/** True where the sale that is told of has been held, or is a sale of another kind. */
export const saleIsOver = (low: string): boolean =>
  (holdsIn(over, low) && !/\b(?:to be|will be) (?:sold|auctioned)/.test(low)) || (holdsIn(otherSale, low) && !stillSet.test(low));

/** Without one of these no pattern below can hold: most messages end here. */
const mayTell =
  /sale|sell|sold|auction|closure|foreclos|trustee|sheriff|gavel|steps|block|bidder|cried|\b(?:be|being|gets?|is|goes|going|put up) (?:\w+ )?(?:lost|taken)|goes up|set |date/;

/** The day that is told for a sale by others. */
export function saleDayIn(low: string, today: string, language: Language): SaleDay | null {
  if (!holdsIn(mayTell, low) || saleIsOver(low) || ofOthers(low)) return null;
  const found = wordsFor(low);
  if (found === null) return null;
  const words = found.words.replace(/^(?:on|for) /, '');
  const value = /x{2}/.test(words) ? 'set' : (dateIn(words, today, language)?.day ?? 'set');
  return { value, said: found.said, sure: 0.8, words };
}

/** A day most of a year away, told without its year, has gone by or is that of the notice. */
export const farOff = (sale: SaleDay, today: string): boolean =>
  daysUntil(sale.value, today) > 300 && !/\d{4}|\/\d+\/|year|mo|mes|ano/.test(sale.words);

const shifted =
  /\b(?:moved|pushed|changed|postponed|rescheduled|reset|bumped|delayed|pasaron|cambiaron|movieron|pospusieron|aplazaron)\b(?:.{0,20}?\b(?:from|del?)\b.{3,24}?\b(?:to|al?|para)\b|(?: it| the sale| the date| me| us| la| la fecha)?(?: back| up| out| again| twice){0,2} (?:to|until|till|now|al?|para(?: el)?)) (.{3,24})/s;

const setAnew =
  /\b(?:said|was|were)\b(?:[^.]|\.(?= ?(?:no|wait|sorry|actually)\b)){0,50}?\b(?:but|no|wait|sorry|actually|now|set),? (?:(?:actually|now|its|it's|it is|on|for|it) ){0,3}(.{3,24})|\b(?:sale|auction)\b.{0,30}?\b(?:no|wait|sorry|actually),? (?:(?:no|wait|actually|its|it's|it is|on|for|i mean) ){0,3}(.{3,24})|\b(?:cancel\w+|era|estaba|iba a ser)\b.{0,60}?\b(?:pero|y) (?:ya |ahora |luego )?(?:es|(?:la|lo) (?:pusieron|pasaron|movieron|cambiaron))(?: pa(?:ra)?\b| al?\b| hasta)? (.{3,24})/s;

/** "The sale was Nov 10 but it's cancelled". */
export const calledOff = (low: string): boolean =>
  /\b(?:sale|auction)\b[^.;]{0,30}(?:\b(?:but|and|then)|,) (?:(?:it'?s|it|they|was|got|has|been|is|now) ){0,3}(?:cancel\w*|called (?:it )?off|dropped)\b(?! (?:until|till|my)|[^;]{0,30}\b(?:set|new|moved|pushed)\b)/.test(
    low,
  );

/** "Moved it to September 15, now it's December 15". */
const nowOn =
  /,? (?:and |but )?(?:now (?:it'?s|it is|its|set for|it has been set for|for|on|the (?:paper|letter|notice|website) says)|the new (?:one|date) is)(?: on| for)? (.{3,24})/s;
const newest = new RegExp(`\\b(?:postponed|moved)\\b[^;]{0,60}?${nowOn.source}`);

/** "Moved from December 5 to January 9", "postponed twice, the new one is January 12": the later day is the day. */
export function shiftedDay(low: string, today: string, language: Language): SaleDay | null {
  for (const pattern of [shifted, setAnew, newest]) {
    const found = pattern.exec(low);
    const day = found === null ? null : dayIn(found, low, today, language);
    if (day !== null) return day;
  }
  return null;
}

function dayIn(found: RegExpExecArray, low: string, today: string, language: Language): SaleDay | null {
  const latest = nowOn.exec(low.slice(found.index, found.index + found[0].length + 40));
  const words = latest?.[1] ?? found.slice(1).find((one) => one !== undefined);
  const later = words === undefined ? null : dateIn(words, today, language);
  return later === null || later.start > 8 ? null : { value: later.day, said: found[0], sure: 0.8, words: later.said };
}
