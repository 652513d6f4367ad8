import { saleIn } from '../standing.ts';
import { dateIn } from '../when.ts';
import type { Parser } from './kind.ts';
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
  const past = /\b(?:was|were|last|ago|already|happened|fue|paso|pasad[oa]|hace|ya)\b/.test(low);
  const sale = fact === 'saleDate' ? saleIn(raw, low, today, language) : null;
  if (sale !== null && sale.value !== 'set') return { value: sale.value, sure: sale.sure };
  const dated = fact === 'saleDate' && ofWorkOrPay.test(low) && !saleWords.test(low) ? null : dateIn(raw, today, language, past);
  if (dated !== null) return { value: dated.day, sure: dated.exact ? 0.9 : 0.65 };
  if (fact !== 'saleDate') return null;
  const said = yesno({ ...asked, fact: 'noticeReceived' });
  if (said !== null)
    return said.value === true && !aboutTheSale(low) ? null : { value: said.value === true ? 'set' : 'none', sure: said.sure };
  if (
    /\b(?:not? (?:yet|date|sale|that i know)|none|nothing|nobody|haven'?t|hasn'?t|didn'?t|ningun[oa]?|nada|nadie|todavia no|aun no|no me han|no hay)\b/.test(
      low,
    )
  )
    return { value: 'none', sure: 0.8 };
  return sale === null ? null : { value: 'set', sure: sale.sure };
};
