import { saleIn } from '../standing.ts';
import { dateIn } from '../when.ts';
import type { Answer, Asked, Parser } from './kind.ts';
import { yesno } from './yesno.ts';

/** An ISO day. For the sale date also 'none' (no date is set) and 'set' (there is one, its day not told). */
export const date: Parser = (asked) => {
  const { low, today, language, fact } = asked;
  const past = /\b(?:was|were|last|ago|already|happened|went|did|started|since|fue|paso|pasad[oa]|hace|ya|desde|subio|empezo)\b/.test(low);
  if (fact === 'saleDate') return saleDay(asked, past);
  const near = /\b(?:(next month|mes que (?:viene|entra)|proximo mes)|last month|mes pasado)\b/.exec(low);
  if (near !== null) return { value: monthFrom(today, near[1] === undefined ? -1 : 1), sure: 0.65 };
  const dated = dateIn(
    low.replace(/\b(?:mid(?:dle of)?[ -]|(?:a )?mediados de )(?=[a-z]{3})/, '15 ').replace(/\b(\d+) more (?=week|month)/, 'in $1 '),
    today,
    language,
    past,
  );
  return dated === null ? null : { value: dated.day, sure: dated.exact ? 0.9 : 0.65 };
};

/** The first of the month that many months on. */
function monthFrom(today: string, on: number): string {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + on;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The day, where they tell it; "in December" is no day, nor is that of a hearing or what would be "if I don't pay". */
function saleDay(asked: Asked, past: boolean): Answer {
  const { raw, low, today, language } = asked;
  const open = asked.choices.length === 0 || asked.choices.some(({ value }) => value === 'set') ? 'set' : 'unknown';
  const moved =
    /\b(?:moved|pushed|postponed|reset|rescheduled|changed|movieron|cambiaron|pasaron)\b(?: (?:it|la|lo))?(?: (?:back|out))? (?:to|till|until|for|a|al|para|pa|hasta) /.exec(
      low,
    );
  const from = moved === null ? 0 : moved.index + moved[0].length;
  const sale = moved === null ? saleIn(raw, low, today, language) : null;
  if (sale !== null && sale.value === 'none') return { value: 'none', sure: sale.sure };
  if (/\bif (?:i|we) (?:don'?t|can'?t|miss|fall)\b|\bsi no pag/.test(low)) return { value: open, sure: 0.6 };
  if (sale === null && /\b(?:court|hearing|mediation|corte|audiencia)\b/.test(low))
    return /^\W*no\b/.test(low) ? { value: 'none', sure: 0.85 } : null;
  const dated = dateIn(raw.slice(from), today, language, past && moved === null);
  if (dated !== null)
    return dated.exact || /\d/.test(dated.said) ? { value: dated.day, sure: dated.exact ? 0.9 : 0.65 } : { value: open, sure: 0.8 };
  if (sale !== null && sale.value !== 'set') return { value: sale.value, sure: sale.sure };
  if (/\b(?:cancel\w*|called off|isn'?t one|no date|no hay)\b/.test(low)) return { value: 'none', sure: 0.85 };
  const said = yesno({ ...asked, fact: 'noticeReceived' });
  if (said !== null) return { value: said.value === true ? 'set' : 'none', sure: said.sure };
  const none =
    /\b(?:not? (?:yet|date|sale|that i know)|none|nothing|nobody|haven'?t|hasn'?t|didn'?t|ningun[oa]?|nada|nadie|todavia no|aun no|no me han)\b/.test(
      low,
    );
  if (none) return { value: open === 'set' ? 'none' : 'unknown', sure: 0.8 };
  if (/\b(?:postpon|aplaz|pospu)|^\W*(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\W*$|\bmes que (?:viene|entra)\b/.test(low))
    return { value: open, sure: 0.8 };
  return sale === null ? null : { value: open, sure: sale.sure };
}
