import { saleIn } from '../standing.ts';
import { dateIn } from '../when.ts';
import type { Answer, Asked, Parser } from './kind.ts';
import { yesno } from './yesno.ts';

/** An ISO day. For the sale date also 'none' (no date is set) and 'set' (there is one, its day not told). */
export const date: Parser = (asked) => {
  const { raw, low, today, language, fact } = asked;
  const past = /\b(?:was|were|went|did|last|ago|already|happened|since|fue|paso|pasad[oa]|hace|ya|desde|subio)\b/.test(low);
  if (fact === 'saleDate') return saleDay(asked, past);
  const dated = dateIn(raw, today, language, past);
  return dated === null ? null : { value: dated.day, sure: dated.exact ? 0.9 : 0.65 };
};

/** The day, where they tell it; "in December" is no day, nor is that of a hearing. What is known to be set, and no more, is skipped. */
function saleDay(asked: Asked, past: boolean): Answer {
  const { raw, low, today, language, choices } = asked;
  const open = { value: choices.length === 1 ? 'unknown' : 'set', sure: 0.8 };
  const moved =
    /\b(?:moved|pushed|postponed|changed|movieron|cambiaron|pasaron)\b(?: (?:it|la|back|out))* (?:to|till|until|for|al?|para|pa) /.exec(
      low,
    );
  const sale = moved === null ? saleIn(raw, low, today, language) : null;
  if (sale !== null && sale.value !== 'set')
    return /\d|^none$/.test(sale.words || sale.value) ? { value: sale.value, sure: sale.sure } : open;
  if (sale === null && /\b(?:court|hearing|mediation|corte|audiencia|(?:if|si no) (?:i|we|pago|pagamos))\b/.test(low))
    return /^\W*no\b/.test(low) ? { value: 'none', sure: 0.85 } : null;
  const dated = dateIn(moved === null ? raw : raw.slice(moved.index + moved[0].length), today, language, past && moved === null);
  if (dated !== null) return dated.exact || /\d/.test(dated.said) ? { value: dated.day, sure: dated.exact ? 0.9 : 0.65 } : open;
  if (/\b(?:cancel\w*|called off|isn'?t one|no dates?|no hay)\b/.test(low)) return { value: 'none', sure: 0.85 };
  const said = yesno({ ...asked, fact: 'noticeReceived' });
  if (said !== null) return { value: said.value === true ? 'set' : 'none', sure: said.sure };
  if (
    /\b(?:not? (?:yet|sale|that i know)|none|nothing|nobody|haven'?t|hasn'?t|didn'?t (?!open)|ningun[oa]?|nada|nadie|todavia no|aun no|no me han)\b/.test(
      low,
    )
  )
    return choices.length === 1 ? open : { value: 'none', sure: 0.8 };
  return sale === null && !/\bpostponed\b|^\W*(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\W*$|\bmes que (?:viene|entra)\b/.test(low)
    ? null
    : open;
}
