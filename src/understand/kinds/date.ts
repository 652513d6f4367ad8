import { saleIn } from '../standing.ts';
import { dateIn, daysUntil } from '../when.ts';
import type { Answer, Asked, Parser } from './kind.ts';
import { yesno } from './yesno.ts';

const saleWords =
  /\b(?:date|s[ae]l[el]\w*|sold|auction\w*|letter|notice|paper\w*|door|set|court|fecha|vent[ae]|vend\w+|remat\w+|subast\w+|carta|aviso)\b/;
/** "She starts again in january": the day of something else. */
const ofWorkOrPay = /\b(?:start|begin|job|work|hire|hour|pa[iy]|check|benefit|unemploy|empie?z|trabaj|pag|cobr)\w*\b/;
/** "Yeah i live here alone" says nothing of a sale. */
const aboutTheSale = (low: string): boolean => low.split(/\W+/).length <= 5 || saleWords.test(low);

/** An ISO day. For the sale date also 'none' (no date is set) and 'set' (there is one, its day not told). */
export const date: Parser = (asked) => {
  const { raw, low, today, language, fact } = asked;
  const past = /\b(?:was|were|went|did|last|ago|already|happened|started|since|fue|paso|pasad[oa]|hace|ya|desde|subio)\b/.test(low);
  if (fact === 'saleDate') return saleDay(asked, past);
  const next = dateIn(raw, today, language, past);
  // "September", of a payment that changed or will: the nearest one
  const late = fact === 'resetDate' && next !== null && !/\d{4}/.test(raw) && daysUntil(next.day, today) > 182;
  const dated = late ? dateIn(raw, today, language, true) : next;
  return dated === null ? null : { value: dated.day, sure: dated.exact ? 0.9 : 0.65 };
};

/** The day, where they tell it; "in December" is no day. */
function saleDay(asked: Asked, past: boolean): Answer {
  const { raw, low, today, language } = asked;
  const moved =
    /\b(?:moved|pushed|postponed|changed|movieron|cambiaron|pasaron)\b(?: (?:it|la|back|out))* (?:to|till|until|for|al?|para|pa) /.exec(
      low,
    );
  const sale = moved === null ? saleIn(raw, low, today, language) : null;
  if ((sale === null || sale.value === 'set') && ifPaid.test(low)) return null;
  if (sale !== null && sale.value !== 'set') return /\d|^none$/.test(sale.words || sale.value) ? sale : open(asked);
  if (sale === null && otherDay.test(low)) return /^\W*no\b/.test(low) ? { value: 'none', sure: 0.85 } : null;
  const elsewhere = ofWorkOrPay.test(low) && !saleWords.test(low);
  const dated = elsewhere
    ? null
    : dateIn(moved === null ? raw : raw.slice(moved.index + moved[0].length), today, language, past && moved === null);
  if (dated === null) return undated(asked) ?? (sale === null ? null : open(asked));
  return dated.exact || /\d/.test(dated.said) ? { value: dated.day, sure: dated.exact ? 0.9 : 0.65 } : open(asked);
}

/** A date is set, and its day not told: where the day itself is asked, it is not known. */
const open = ({ choices }: Asked) => ({ value: choices.length === 1 ? 'unknown' : 'set', sure: 0.8 });
/** The day of a hearing, the end of a time to answer, or what will be "if I don't pay". */
const otherDay =
  /\b(?:to (?:answer|respond|cure)|(?:gave|have|dieron|tengo) (?:me |us )?(?:\d+ (?:days|dias)|until|till?|hasta)|court|hearing|mediation|corte|audiencia|(?:if|si no) (?:i|we|pago|pagamos))\b/;

/** "Si pago los 27 mil, ¿se para el remate?", "if I pay it, is the sale off": asks what a payment would do, and tells of no sale. */
const ifPaid = /\b(?:si (?:pago|pagamos|junto|pongo|doy)|if (?:i|we) (?:pay|send|bring|come up with))\b/;

function undated(asked: Asked): Answer {
  const said = yesno({ ...asked, fact: 'noticeReceived' });
  if (said?.value === true && !aboutTheSale(asked.low)) return null;
  if (said !== null) return said.value === true || asked.choices.length === 1 ? open(asked) : { value: 'none', sure: said.sure };
  const none =
    /\b(?:not? (?:yet|sale|that i know)|none|nothing|nobody|haven'?t|hasn'?t|didn'?t (?!open)|ningun[oa]?|nada|nadie|todavia no|aun no|no me han|no hay)\b/;
  if (none.test(asked.low)) return asked.choices.length === 1 ? open(asked) : { value: 'none', sure: 0.8 };
  return null;
}
