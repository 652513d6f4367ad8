import type { AskId } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { houseIsLost } from '../../dialogs/rules.ts';
import { dateIn, daysUntil } from '../understand/when.ts';

const ofTheSale = /\b(?:s[oa]ld|sale|auction\w*|foreclos\w*|took|remat\w*|subast\w*|vend\w*|venta)\b/i;
const sentence = /[.!?;\n](?!\d)/;

/**
 * "They auctioned it on October 20th": once the house is sold, the day of the sale lies behind us, and is no day still to be found.
 * @param asked the day is what was asked for
 */
export function onceSold(memory: Memory, text: string, heard: Heard, asked: boolean): Heard {
  const { saleDate, paymentStatus, ...others }: ToldFacts = heard.facts ?? {};
  const status = paymentStatus?.value;
  const isSold = status === 'foreclosed' || (houseIsLost(memory.case) && (status ?? 'sale_scheduled') === 'sale_scheduled');
  if (!isSold || !(asked || status !== undefined || saleDate !== undefined)) return heard;
  const day = dayOfSale(memory, asked ? text : (text.split(sentence).find((one) => ofTheSale.test(one)) ?? ''));
  const kept = status === 'foreclosed' ? { ...others, paymentStatus } : others;
  if (day !== null) return { ...heard, ...(asked ? { type: 'answered' } : {}), facts: { ...kept, saleDate: day } } as Heard;
  // "in September": no day, and none to come
  return status === 'foreclosed' && saleDate !== undefined ? ({ ...heard, facts: kept } as Heard) : heard;
}

function dayOfSale({ today, language }: Memory, part: string): NonNullable<ToldFacts['saleDate']> | null {
  const found = dateIn(part, today, language, true);
  return found?.exact === true && daysUntil(found.day, today) <= 0 ? { value: found.day, said: found.said, sure: 0.85 } : null;
}

const objects = /^\W*(?:no|nope|wait|sorry|oops|actually|i meant|espere|perd[oó]n)\b/i;

/** "First tuesday of dec", "no, it's the 28th", where the day of the sale was just said back: that day is mended. */
export function dayMended({ case: known, turn, today, language }: Memory, id: AskId | null, text: string, heard: Heard): Heard {
  const { value: day, turn: told = 0 } = known.saleDate ?? {};
  const open =
    ['answered', 'unclear', 'complained', 'saidNo', 'corrected', 'asked'].includes(heard.type) && heard.facts?.saleDate === undefined;
  const objected = objects.test(text) && turn - told <= 2 && text.length <= 80;
  if (typeof day !== 'string' || !/^\d/.test(day) || !open || !(id === 'sale.person' || objected)) return heard;
  const month = `${day.slice(0, 8)}01`;
  const found = dateIn(text, month > today ? month : today, language);
  const mends = found?.exact === true && (objected || found.start < 16) && daysUntil(found.day, today) > 0 && found.day !== day;
  if (!mends) return heard;
  return { type: 'corrected', facts: { ...heard.facts, saleDate: { value: found.day, said: found.said, sure: 0.85 } } } as Heard;
}
