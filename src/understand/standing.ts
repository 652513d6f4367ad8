import type { Fact } from '../../dialogs/case.ts';
import type { Language } from '../../dialogs/heard.ts';
import { firstOf, holdsIn } from './cues.ts';
import type { Quantity } from './numbers.ts';
import { type Counted, notOwing, owedIn } from './owing.ts';
import { fold, type Span, sentenceAt, sentences } from './plain.ts';
import { anyMonth, type Dated, dateIn } from './when.ts';

/** Months behind, missed payments and the sale date: counts and days that need more than one pattern. */

const behindWords =
  /\b(?:behind|late|past due|delinquen\w*|overdue|arrears|in default|missed?|missing|haven'?t (?:paid|made)|havent (?:paid|made)|not paid|no payments?|didn'?t pay|owe|down|short(?! sale)|atras\w*|retras\w*|debo|debemos|debe|debiendo|adeudo|sin pagar|no (?:he|hemos|ha) (?:podido )?pag\w*|vencid\w*|moros\w*|en mora|mora|deje de pagar|dejamos de pagar|fall[eo]|falt[eo]|fallamos|faltan|stopped paying|skipped|missed out)\b/;
const trap =
  /\b(?:ofrecieron|dieron|prorroga|forbearance|trial|for (?:the )?(?:next|first|past|last)|(?:next|last|past) \w+ (?:months|years)|deferral|moratorium|unemployed for|out of work for|laid off|struggl\w*|waiting|been trying|lived|over (?:a|the) period|job|working|ago|hace|before|after|until|in the hospital|deferred|reserves?|savings|worth of savings|to catch up|repayment|plan|extra|apart|tolerancia|prueba|took|notice|every|each|stay|left on|lease|tenant|renter|inquilin\w*|married|vacant|foreclosure process|process)\b/;

/** "3 months behind", "2 payments late", "120 days past due", "haven't paid since March". */
export function countsIn(low: string, numbers: readonly Quantity[], today: string): Counted[] {
  const spans = sentences(low);
  const told = numbers.flatMap((number) => countOf(number, low, sentenceAt(spans, number.start, low.length)) ?? []);
  const found = told.length > 0 ? told : owedIn(low, spans);
  const since = found.length === 0 ? sinceIn(low, today) : null;
  if (since !== null || found.length > 0) return since === null ? firstOfEach(found) : [since];
  const year =
    /(?:^|\b(?:a|over a|about a|almost a|un|casi un|mas de un) )(year|ano|month)s?( and a half| y medio)? (?:behind\b|late\b|past due|de atraso|atrasad|sin pagar)/.exec(
      low,
    );
  return year === null || notOwing(low, wordOf(year), sentenceAt(spans, year.index, low.length))
    ? [...missedNamed(low, today), ...addedLast(low)].slice(0, 1)
    : [{ fact: 'monthsBehind', value: (year[1] === 'month' ? 1 : 12) * (year[2] === undefined ? 1 : 1.5), said: year[0], sure: 0.75 }];
}

/** "Nobody paid since then. 9 months": the count stands alone at the end, after what was not paid. */
function addedLast(low: string): Counted[] {
  const last = /[.!,] *(?:about |like |its |son )?(\d\d?) (month|payment|mes|pago)(?:s|es)?(?: now| already| ya)? *(?:[.!]|$)/.exec(low);
  const told = last === null ? '' : low.slice(0, last.index);
  if (
    last === null ||
    trap.test(told) ||
    !(behindWords.test(told) || /\b(?:nobody|no one|nadie) (?:has |ha )?pa(?:id|go|gado)\b/.test(told))
  )
    return [];
  return [{ fact: /^[mM]/.test(last[2] ?? '') ? 'monthsBehind' : 'missedPayments', value: Number(last[1]), said: last[0], sure: 0.75 }];
}

/** "A month behind" as a number, for the questions that are asked of numbers. */
const wordOf = (said: RegExpExecArray): Quantity => {
  const end = said.index + said[0].indexOf(said[1] ?? '');
  return { start: said.index, end, value: 1, money: false, scaled: false, percent: false, unit: 'month', spelt: true };
};

/** One of each fact: the first that is told. */
export const firstOfEach = <One extends { fact: Fact }>(all: readonly One[]): One[] =>
  all.filter((one, i) => all.findIndex((other) => other.fact === one.fact) === i);

function countOf(number: Quantity, low: string, sentence: Span): Counted | null {
  if (number.money || number.percent || number.value < 0 || (number.value * 2) % 1 !== 0) return null;
  if (notOwing(low, number, sentence)) return null;
  if (wouldBe.test(low.slice(Math.max(sentence.start, number.start - 40), number.start))) return null;
  const before = low.slice(Math.max(sentence.start, number.start - 45), number.start);
  if (/\breport(?:ed|ing|s)? (?:me|us|my \w+|this|it) (?:\w+ ){0,2}$/.test(before) || theirDelay.test(before)) return null;
  const after = low.slice(number.end, Math.min(sentence.end, number.end + 45));
  const unit = number.unit ?? impliedUnit(before, after);
  if (
    unit === null ||
    /\b(?:ofrecieron|dieron|ofrecio|dio|dan|para pagar|pagar lo atrasado en) $/.test(before) ||
    backThen(after, unit) ||
    !saysBehind(before, after)
  )
    return null;
  const said = `${before.slice(-25)}${low.slice(number.start, number.end)}${after.slice(0, 25)}`.trim();
  if (unit === 'payment') return number.value <= 60 ? { fact: 'missedPayments', value: number.value, said, sure: 0.92 } : null;
  const months = inMonths(number.value, unit);
  return months <= 120 && months > 0 ? { fact: 'monthsBehind', value: months, said, sure: unit === 'month' ? 0.93 : 0.85 } : null;
}

/** "Fifteen months back I requested": ago, not behind. */
const backThen = (after: string, unit: Quantity['unit']): boolean =>
  /^ ?\w* ?back\b/.test(after) && (unit === 'year' || /^ ?\w* ?back,? (?:i|we|when|in|my|our|they|the|and|he|she|from)\b/.test(after));

/** "The company is two months late with our refund". */
const theirDelay = /\b(?:company|finance|servicing|servicer|bank|lender) (?:is|are|was|were) (?:\w+ )?$/;

/** "which would make us two months behind", "before we go four months delinquent": not yet so. */
const wouldBe =
  /\b(?:(?:would|could|might|will) (?:\w+ ){0,2}?(?:make|put|leave|leaving) (?:us|me)|before (?:i|we)(?: will| would|'ll)? (?:\w+ )?(?:go|be|are|am|get|fall)|(?:i|we) would be|(?:and|or) (?:then )?(?:be|end up|get)) (?:only |about |at least )?$/;

/** "im 3 behind", "3 atrasados": payments are meant, and said as months by most people. */
function impliedUnit(before: string, after: string): Quantity['unit'] {
  if (/^ missed(?: now| so far| already|$|[,.])/.test(after)) return 'payment';
  if (/^ late\b/.test(after) && !/\bmonths?\b/.test(before.slice(-12))) return 'payment';
  if (/\bbehind $/.test(before) && /^(?:\W|$)/.test(after)) return 'month';
  if (/^ (?:behind|late|atrasad)/.test(after) && !/\b(?:by|pmt|grand|of|mortgage|payment|pago|chapter|worth|owe|about)\s$/.test(before))
    return 'month';
  const missed = /\bmissed (?:like |about |the last |my last |at least )?$/.test(before) || /\b(?:late|behind) on $/.test(before);
  return missed && /^(?:\W|$| so far| already| in a row| now)/.test(after) ? 'payment' : null;
}

/** Days, weeks and years as months, to the half. */
export const inMonths = (value: number, unit: Quantity['unit']) =>
  unit === 'day'
    ? Math.round((value / 30) * 2) / 2
    : unit === 'week'
      ? Math.round((value / 4.345) * 2) / 2
      : unit === 'year'
        ? value * 12
        : value;

function saysBehind(before: string, after: string): boolean {
  if (/^ missed\b/.test(after)) return !/\b(?:not|never|if|nor)\b.{0,12}$/.test(before);
  const close = after.replace(
    /^ ?(?:and a half |y medio )?(?:(?!behind\b)\w+ )?(?:months?|mos?|mths?|mnths|monts|days?|weeks?|years?|payments?|pmts?|pymts|paymnts|meses|mes|dias?|semanas?|anos?|pagos?|mensualidad(?:es)?|cuotas?|letras?|installments?)?/,
    '',
  );
  if (
    /^(?: and a half| y medio)? ?(?:or so |now |already |ya |de |worth |total |going |completo |\w{1,6} )?(?:behind|late\b(?! (?:on|with) (?:the |my |our )?(?:property |real estate )?tax)|past due|delinq|overdue|in arrears|atras|retras|sin pagar|vencid|moros|en mora|down(?! the)|back\b|(?:ha(?:ve|s|d) been )?(?:missed|skipped)|in default|de atraso|que no pago|i haven'?t|que debo|no pag|unpaid)/.test(
      close,
    ) &&
    !/\b(?:not|never|isn'?t|if|to be|must be|as)\b.{0,12}$/.test(before)
  )
    return true;
  if (
    /^ ?no (?:house |mortgage )?payments?\b(?! (?:due|req))/.test(close) &&
    !/\b(?:gave|give|forbear\w*|defer\w*|pause\w*|offer\w*|allow\w*|covid)\b/.test(before + after)
  )
    return true;
  if (/\b(?:ago|hace)\b/.test(after.slice(0, 12))) return false;
  if (
    /\b(?:behind (?:by |on |about |like |maybe )?|missed (?:(?!but\b|and\b|because\b|so\b)\w+ ){0,3}|late (?:by |on )?|haven'?t (?:paid|made a payment) (?:\w+ ){0,4}(?:in|for) (?:about |like |over |almost |the last )?|skipped (?:\w+ )?|past due (?:by )?|(?:debo|debemos|debiendo|debe|adeudo|owe|owe them|fallado|fallamos|falle|faltan|falta|faltado|falte|brinque) (?:ya |como |unos |casi |mas de |yo |about |like |them )?|atrasad[oa]s?(?: en| con| por| unos| como| de)? ?(?:\w+ )?|llevo (?:ya |como |unos )?|llevamos (?:ya |como |unos )?|no (?:he|hemos) (?:podido )?pagad\w* (?:\w+ ){0,3}|mora de )$/.test(
      before,
    )
  )
    return (
      !(/\b(?:llevo|llevamos)/.test(before.slice(-16)) && (timeOfElse.test(after) || !behindWords.test(after))) &&
      !/\b(?:not|never|aren'?t|haven'?t|hasn'?t|hadn'?t|ain'?t|nunca)\b(?!.*\b(?:and|but|so|then|y|pero)\b).{0,14}$/.test(
        before.slice(0, -6),
      )
    );
  return (
    behindWords.test(before.slice(-30)) &&
    !trap.test(before + after) &&
    !/[,]|\b(?:and|but|y|pero|so|because|since)\b/.test(before.slice(-12)) &&
    /\b(?:payments?|months?|days|pagos?|meses)\b/.test(after.slice(0, 14))
  );
}

/** "Llevo 3 años en la casa y nunca": how long they live, wait or work. */
const timeOfElse = /^ ?\w+ (?:en (?:la|esta|mi) casa|aqui|(?:viv|pag|esper|trabaj)\w*ndo|nunca)\b/;

const aMonth =
  '(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)\\b';
const unpaid =
  "missed|skipped|owe(?: them)?(?: for)?|due for|(?:did|have)(?:n'?t| not) (?:pay|paid|made|make|sent?|send)|falle|(?<!\\b(?:no|si) )(?:debo|debemos)|me faltan?|no (?:pague|pagamos|complet[ea]\\w*|dimos|di|hice|hicimos|mande|mandamos)|(?:pague|paid)(?: el de)? [a-z]{3,10} (?:pero no|but not)";
const monthsUnpaid = new RegExp(
  `\\b(?:${unpaid}) (?:my |our |the |(?:el|los) (?:pagos?|mes(?:es)?) de |el de |en )?((?:last month\\b|${aMonth})(?:(?:,| and| n| y|,? or| ni|,? &)?(?: el de| now)? ${aMonth}(?! (?:si|ya|lo|la) (?:l[oa]s? )?(?:pag|di|mand|hic)\\w*)){0,5})(?! (?:(?:para|pa|hasta|al?|to|through|thru|en adelante)\\b|\\d))`,
);

const monthsNamed = new RegExp(`^(?:(?:${aMonth}|last month)(?:(?:,? (?:and|or|nor|y|&))? |, ?|\\W*$|\\b)){1,12}`);
/** How many months a text begins with: "sept oct and nov". */
export const namedMonths = (low: string): number => monthsNamed.exec(low)?.[0].match(/\b(?!and|nor|month)[a-z]{3,}/g)?.length ?? 0;

/** "skipped oct and nov", "missed last month": months named as missed are payments. */
function missedNamed(low: string, today: string): Counted[] {
  const named = monthsUnpaid.exec(low) ?? unpaidNamed.exec(low);
  if (named?.[1] === undefined || /\b(?:gonna|going to|will|about to) (?:miss|skip)/.test(low)) return [];
  if (toCome(named[1], today) || otherBill.test(low.slice(Math.max(0, named.index - 40), named.index))) return [];
  const count = named[1].replace(/last (?=month)| el de/g, '').match(/\b(?!(?:and|n|or|y|ni|now)\b)[a-z]+/g)?.length ?? 1;
  if (count === 1 && /^due/.test(named[0])) return [];
  return [{ fact: 'missedPayments', value: count, said: named[0], sure: 0.75 }];
}

/** A month that has not come yet is owed by nobody: "December isn't paid" in November. */
const toCome = (said: string, today: string): boolean => (monthsFrom(said, today) ?? 0) > 9 && !/ (?:and|y|ni|or) /.test(said);
const otherBill =
  /\b(?:insurance|taxes|hoa|dues|rent|car|truck|tenants?|renters?|electric|light bill|support|seguro|renta|carro)\b[^.;!?]{0,30}$/;

/** "Since June I haven't paid". */
const sinceFirst =
  /\bsince ((?:last )?[a-z]+(?: \d{4})?),? (?:i|we) (?:haven'?t|have not|couldn'?t|stopped) (?:\w+ )?(?:paid|pay|paying|made)\b(?! more)/;
/** "November is not paid", "October and November unpaid", "November hasn't gone out". */
const unpaidNamed = new RegExp(
  `(?<!\\b(?:made|paid|for|in|since) )\\b(${anyMonth}(?:(?:, ${anyMonth}){0,4},? (?:and|&) ${anyMonth})?)(?:'?s)?(?: payments?)? (?:(?:is |are |was |were )?(?:both |all |still )*(?:not paid|unpaid|not (?:made|sent))|(?:(?:is|are|was|were)n'?t|(?:ha(?:s|ve)|did)(?:n'?t| not)|never|(?:ya )?no(?: lo| la| se)?(?: he| hemos)?) (?:been |even |got |get )?(?:paid|made|gone?|go out|went|sent|pague|pagamos|pago|pagad[oa]|mande|mandamos|mandado|mando))\\b`,
);

/** "haven't paid since March": months from then to today, counting the month named as missed. */
function sinceIn(low: string, today: string): Counted | null {
  const match =
    /\b(?:(?:haven'?t|havent|have not|hasn'?t|not|no|stopped|quit|couldn'?t|didn'?t) (?:\w+ ){0,4}?(?:paid|pay|paying|payments?|made)(?: \w+){0,5}? (?:since|in)|behind (?:\w+ ){0,3}?since|no (?:\w+ )?payments? since|(?:last|first) (?:\w+ )?(?:payment|paid|pymt|pmt|time (?:i|we) paid)(?: \w+){0,4}? (?:in|was(?: in| on)?|on)|started missing(?: payments)? in|(?:no (?:he|hemos|ha) (?:podido )?pag\w+|no pag\w+|dej(?:e|amos) de? pagar|sin pagar|atrasad\w+|debo(?! todo junto)|debemos(?! todo junto)|ultimo pago)(?: \w+){0,4}? (?:desde|fue en|en|fue))\s((?:last |el (?:\d{1,2} de )?|este |early |late |mid |principios de )?[a-z]+(?: of last year| last year| del ano pasado| de \d{4}| \d{4})?)/.exec(
      low,
    ) ?? sinceFirst.exec(low);
  if (match?.[1] === undefined) return null;
  if (
    !/^(?:last |el (?:\d{1,2} de )?|early |late |mid |este |principios de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|spring|summer|fall|verano|primavera)/.test(
      match[1],
    )
  )
    return null;
  if (theirRent.test(low.slice(Math.max(0, match.index - 60), match.index))) return null;
  const lastPaid = /last|ultimo/.test(match[0].slice(0, 8));
  const months = monthsFrom(match[1], today);
  return months === null ? null : { fact: 'monthsBehind', value: Math.max(1, months + (lastPaid ? 0 : 1)), said: match[0], sure: 0.75 };
}

/** "The upstairs family quit paying in May": rent. */
const theirRent = /\b(?:tenants?|renters?|roommate|(?:up|down)stairs|family|maintenance|dues|hoa)\b[^.;!?]{0,40}$/;

const monthNames = ['jan|ene', 'feb', 'mar', 'apr|abr', 'may', 'jun', 'jul', 'aug|ago', 'sep', 'oct', 'nov', 'dec|dic'];
/** Whole months from the start of a named month, the last one gone by, to this one. */
export function monthsFrom(said: string, today: string): number | null {
  const month = monthNames.findIndex((name) => new RegExp(`\\b(?:${name})`).test(said));
  if (month < 0) return null;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const told = /\b(20\d\d)\b/.exec(said)?.[1];
  const then = told !== undefined ? Number(told) : /last year|ano pasado/.test(said) || month > now ? year - 1 : year;
  return (year - then) * 12 + now - month;
}

/** A sale or auction of the house: its day, 'set' when no day is told, 'none' when it is denied; null when none is spoken of. */
export function saleIn(
  typed: string,
  low: string,
  today: string,
  language: Language,
): { value: string; said: string; sure: number; words: string } | null {
  const raw = withoutLetterDays(typed);
  if (holdsIn(noSale, low)) return { value: 'none', said: firstOf(noSale, low)?.[0] ?? '', sure: 0.88, words: '' };
  const cue = firstOf(saleCue, low);
  if (cue === null || notASale.test(low.slice(Math.max(0, cue.index - 25), cue.index + cue[0].length + 30))) return null;
  const end = cue.index + cue[0].length;
  if (low.length > 70 && !holdsIn(foreclosing, low)) return null;
  const stop =
    /[.!?;\n](?!\d)|\b(?:but|and (?:i\w*|my|we\w*|the)|because|pero|y (?:yo|mi|debo|no|ya)|si (?:me|ya)|me (?:llego|mandaron)|owe|debo|hearing|court)\b/.exec(
      low.slice(end),
    );
  const after = raw.slice(end, end + Math.min(stop?.index ?? 90, 90));
  const past = /\b(?:was|supposed|fue|last|ago|pasad[oa]|already|ya fue)\b/.test(low.slice(Math.max(0, cue.index - 20), end + 40));
  const dated =
    dayAfter(dateIn(after, today, language, past), after) ?? dayBefore(raw.slice(Math.max(0, cue.index - 45), cue.index), today, language);
  if (dated !== null) return { value: dated.day, said: `${cue[0]} ${dated.said}`, sure: dated.exact ? 0.92 : 0.75, words: dated.said };
  return { value: 'set', said: cue[0], sure: 0.75, words: '' };
}

const stretch = /^(?:\S+ )?(?:days?|weeks?|wks?|months?|mos|years?|d[ií]as?|semanas?|mes(?:es)?|a[nñ]os?)$/i;

/** "3 months behind" after the words for a sale is a count of arrears, not the time to the sale; "el 30 por ciento" is a share. */
function dayAfter(found: Dated | null, after: string): Dated | null {
  const then = found === null ? '' : fold(after).slice(found.start + found.said.length);
  return found !== null &&
    (/^ ?(?:%|percent|por ciento)/.test(then) ||
      (stretch.test(found.said) && /^ (?:\w+ )?(?:behind|late|past|down|de atraso|atras\w*|sin pag\w*|que debo|vencid\w*)/.test(then)))
    ? null
    : found;
}

/** A day told before the sale. A stretch of time alone is one only where it leads there ("two weeks until the auction"): "3 months behind and a notice of sale" tells no day. */
function dayBefore(before: string, today: string, language: Language): Dated | null {
  const found = dateIn(before, today, language);
  if (found === null || !stretch.test(found.said)) return found;
  return /\b(?:until|till?|before|away|left|to (?:the|my|go)|pa(?:ra)?(?= ?$| (?:el|la|que|q)\b)|pal|hasta|antes)\b/.test(
    fold(before).slice(found.start),
  )
    ? found
    : null;
}

/** "a notice of sale dated Nov 3": the day of the paper is not the day of the sale. */
const withoutLetterDays = (text: string): string =>
  text.replace(
    /\b(?:dated|con fecha|de fecha)\s[^,;\n]{2,24}?(?=[,;\n]|\.\s|\s(?:for|with|and|that|says?|para|con|y|que|dice)\b|$)/gi,
    (found) => ' '.repeat(found.length),
  );

/** In a longer message a sale is the sale of this house by others only where somebody forecloses, or a day is set for it. */
const foreclosing =
  /\b(?:foreclos\w*|forclos\w*|sheriff\w*|trustee\w*|auction\w*|court\w*|steps|stop|forc(?:e|ed|ing) (?:the|a) sale|postpon\w*|behind|default|sale (?:date|day|is|was|has been|scheduled|set|notice|pending)|date for (?:the|a) sale|notice of sale|pending sale|(?:they|bank|lender|servicer)(?:'re| are| is)? (?:going to )?sell\w*|remat\w*|subast\w*|corte|venta|atras\w*|embarg\w*)\b/;
const saleCue =
  /\b(?:(?:foreclosure |sheriff'?s? |sheriffs |trustee'?s? |trustees |public |tax )?(?:sales?|auction(?:ed)?)(?: (?:dates?|day|is|was|set|scheduled|for|off|on|in|our|my|house|home|coming|notice|been|has|happens|happening|now|supposed|to|be|already))*|sell(?:ing)? (?:my|our|the) (?:house|home) (?:on|at)|(?:house|home|property) (?:is|gets|will be|going to be|being|be|to be|goes) (?:sold|auctioned|up for auction|to auction)(?: off)?|auction\w*|(?:they|bank)(?:'re| are)? (?:sell(?:ing)?(?! for \$?\d)|auction(?:ing)?)(?: it| my house| the house)?|(?:la|me la) (?:venden|rematan|subastan)|foreclosure date|forclosure date|(?:la )?(?:subasta|remate|fecha de (?:venta|remate|subasta)|(?:fijaron|pusieron|programaron|tienen|hay) (?:ya )?(?:la|una) venta|venta (?:de (?:la|mi) casa|judicial|forzosa|es|esta|sera|para el|el \d))(?: (?:es|sera|esta|para|programad[oa]|fijad[oa]|de|la|mi|casa))*|(?:van a |la van a |me la van a )(?:subastar|rematar|vender la casa|vender mi casa|vender)(?:la)?|(?:subast|remat)\w+)\b/;
const noSale =
  /\b(?:(?:sale|auction)(?: date)? (?:isn'?t|is not|has ?n[o']t been|hasn'?t been) (?:set|scheduled)|(?:no|not|haven'?t|hasn'?t|isn'?t|without|never|don'?t have|there'?s no|nothing|(?:nobody|no one)(?: has)?(?= (?:told|said|set|sent|mentioned|given|gave) (?:\w+ ){0,2}?(?:about|of|any|a)\b)) (?:\w+ ){0,5}?(?:sale date|sale|auction)(?: date)?(?: (?:yet|set|scheduled))?|(?:no|ninguna|sin|todavia no|aun no) (?:\w+ ){0,5}?(?:fecha (?:de|para|del)|subasta|remate|venta)(?: (?:la )?(?:venta|subasta|remate))?)\b(?! corta)/;
const notASale =
  /\b(?:last \w+,? (?:the|my|our) (?:sale|auction) (?:got|was|had been) (?:postponed|stopped|pushed|moved)|(?:can|could) (?:then |only )?(?:set|hold|schedule) an?|(?:can|could) (?:i|we|he|she) force|they'?ll force|threaten\w* (?:\w+ )?with|surplus|(?:is there|do (?:i|we) have) an? (?:\w+ )?(?:sale|auction)|auction (?:web ?)?(?:sites?|compan\w+|houses?)|short sales?|for sale|yard|garage|sale of (?:the|my|our) (?:loan|mortgage)|fire sell\w*|(?:sale|offer|deal) fell through|appraisal|due to (?:the )?sale of|realtor|sales? price|listed|if|what happens|how|sales? (?:tax|job|rep|person|associate|manager)|in sales|venta corta|vender (?:mi |el |la )?(?:prestamo|loan|hipoteca|mortgage)|que es|on sale|stop (?:the|a|my) (?:sale|auction)\W*$|(?<!not |n't |refused? to |refuses to )cancel\w*|postponed indefinitely|sold (?:my|our|the) loan|buyer|closing|its own auction|sale to (?:the|a|another) (?:new )?(?:investor|servicer|company|lender|bank)|(?:property|house|home) (?:i|we) (?:was|were|am|are) buying|at (?:a )?foreclosure (?:auction|sale) (?:by|to))\b/;
