import { scales, small, units } from './numberWords.ts';
import type { Span } from './plain.ts';

/** A number as it was said: its value, what marked it, and the unit of time or count that follows it. */
export type Quantity = Span & {
  value: number;
  /** "$", "dollars", "grand": surely money. */
  money: boolean;
  /** "k", "grand", "thousand", "mil", "million": already scaled. */
  scaled: boolean;
  percent: boolean;
  unit: 'day' | 'week' | 'month' | 'year' | 'payment' | null;
  /** Said in words ("three"), not in digits. */
  spelt: boolean;
};

type Word = Span & { text: string };
const wordsOf = (low: string): Word[] =>
  [...low.matchAll(/\d[\d,.]*\d|\.\d{1,3}\b|\d|[a-z]+(?:'[a-z]+)?|[$%]/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** "1,850" "1.850" "3.5" "425,000.00": a dot or comma before three digits groups thousands. */
export function readDigits(raw: string): number {
  const clean = raw.replace(/[.,]+$/, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(clean)) return Number(clean.replace(/[.,]/g, ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(clean)) return Number(clean.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(clean)) return Number(clean.replaceAll('.', '').replace(',', '.'));
  if (/^\d+[.,]\d{1,2}$/.test(clean)) return Number(clean.replace(',', '.'));
  return Number(clean.replaceAll(',', ''));
}

const joined = (low: string, a: Word, b: Word | undefined) => b !== undefined && /^[\s-]{0,3}$/.test(low.slice(a.end, b.start));

type Part = { value: number; used: number; scaled: boolean; spelt: boolean };

function digitsAt(words: readonly Word[], i: number, low: string): Part | null {
  const word = words[i];
  if (word === undefined || !/^\.?\d/.test(word.text)) return null;
  const value = readDigits(word.text);
  const next = words[i + 1];
  const scale = next !== undefined && joined(low, word, next) ? scaleOf(next.text, word, next) : undefined;
  if (scale === undefined || !Number.isFinite(value))
    return Number.isFinite(value) ? { value, used: 1, scaled: false, spelt: false } : null;
  const second = words[i + 2];
  const twice =
    second !== undefined && joined(low, next as Word, second) && ['thousand', 'grand', 'mil'].includes(second.text) && scale === 100;
  const rest = next?.text === 'mil' ? restOfMil(words, i + 1, low) : none;
  return { value: value * scale * (twice ? 1000 : 1) + rest.value, used: (twice ? 3 : 2) + rest.used, scaled: true, spelt: false };
}

const none = { value: 0, used: 0 };
/** "2 mil 610", "mil 870", "7 mil cien": the hundreds that follow "mil". */
function restOfMil(words: readonly Word[], mil: number, low: string): { value: number; used: number } {
  const [at, next] = [words[mil] as Word, words[mil + 1]];
  if (!joined(low, at, next)) return none;
  if (/^\d{3}$/.test(next?.text ?? '')) return { value: Number(next?.text), used: 1 };
  const spelt = Object.hasOwn(small, next?.text ?? '') ? composed(words, mil + 1, low, 0) : null;
  return spelt !== null && !spelt.scaled && spelt.value >= 100 ? spelt : none;
}

/** "k", "m", "g" count only when they touch the digits or stand alone right after them. */
function scaleOf(text: string, word: Word, next: Word): number | undefined {
  if (text === 'm' && next.start === word.end) return 1e6;
  if (text === 'm' || text === 'mm') return undefined;
  if (text === 'g' && next.start !== word.end) return undefined;
  return Object.hasOwn(scales, text) ? scales[text] : undefined;
}

/** "three hundred and fifty thousand", "trescientos cincuenta mil", "two and a half", "half a million". */
function speltAt(words: readonly Word[], i: number, low: string): Part | null {
  const first = words[i]?.text ?? '';
  const [second, third, fourth] = [words[i + 1]?.text ?? '', words[i + 2]?.text ?? '', words[i + 3]?.text ?? ''];
  if (first === 'half' && second === 'a' && /^million$/.test(third)) return { value: 5e5, used: 3, scaled: true, spelt: true };
  if (first === 'a' && second === 'quarter' && /^million$/.test(third)) return { value: 25e4, used: 3, scaled: true, spelt: true };
  if (first === 'medio' && second === 'millon') return { value: 5e5, used: 2, scaled: true, spelt: true };
  if ((first === 'a' || first === 'un') && /^(?:couple|par)$/.test(second))
    return { value: 2, used: third === 'of' || third === 'de' ? 3 : 2, scaled: false, spelt: true };
  if (first === 'couple') return { value: 2, used: second === 'of' ? 2 : 1, scaled: false, spelt: true };
  if ((first === 'a' && /^(?:hundred|thousand|million)$/.test(second)) || first === 'mil')
    return composed(words, first === 'a' ? i + 1 : i, low, first === 'a' ? 1 : 0);
  if (
    (first === 'a' || first === 'un' || first === 'one') &&
    /^(?:month|mes)$/.test(second) &&
    /^(?:and|y)$/.test(third) &&
    /^(?:a|medio|half)$/.test(fourth)
  )
    return { value: 1.5, used: 1, scaled: false, spelt: true };
  return Object.hasOwn(small, first) ? composed(words, i, low, 0) : null;
}

const hundredsShort = (part: number, value: number): boolean =>
  value < 100 &&
  ((part > 0 && part < 10 && value >= 20) || (part > 10 && part < 20 && value >= 10) || (part > 20 && part < 30 && value >= 20));

function composed(words: readonly Word[], from: number, low: string, extra: number): Part | null {
  let [total, part, scaled, i] = [0, 0, false, from];
  for (; i < words.length; i++) {
    const word = words[i] as Word;
    if (i > from && !joined(low, words[i - 1] as Word, word)) break;
    if ((word.text === 'and' || word.text === 'y') && (part >= 20 || scaled) && Object.hasOwn(small, words[i + 1]?.text ?? '')) continue;
    if (Object.hasOwn(small, word.text)) {
      const value = small[word.text] as number;
      // "three fifty": a hundreds figure said short. "two three": two numbers.
      // "nineteen eighty five", "twenty one forty": so too, from ten up
      if (hundredsShort(part, value)) part = part * 100 + value;
      else if (part > 0 && !((part % 100 === 0 && value < 100) || (part % 10 === 0 && part % 100 >= 20 && value < 10))) break;
      else part += value;
    } else if (word.text === 'hundred') {
      part = (part || 1) * 100;
    } else if (/^(?:thousand|grand|mil|million|millon|millones|k)$/.test(word.text)) {
      total += (part || 1) * (scales[word.text] as number);
      part = 0;
      scaled = true;
      if (word.text === 'mil' && /^\d{3}$/.test(words[i + 1]?.text ?? '') && joined(low, word, words[i + 1])) {
        total += Number(words[++i]?.text);
        i++;
        break;
      }
    } else break;
  }
  const value = total + part;
  return i === from ? null : { value, used: i - from + extra, scaled, spelt: true };
}

/** "and a half", "y medio" after a number. */
function halfAfter(words: readonly Word[], i: number): number {
  const said = words
    .slice(i, i + 3)
    .map((word) => word.text)
    .join(' ');
  return /^and a half\b/.test(said) ? 3 : /^(?:y medio|y media)\b/.test(said) ? 2 : 0;
}

/** Every number in a folded text, in order. Linear in the length of the text. */
export function quantities(text: string): Quantity[] {
  const low = text.replace(/\b1\/2 (?=mill)/g, '0.5 ');
  const words = wordsOf(low);
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; ) {
    const part = digitsAt(words, i, low) ?? speltAt(words, i, low);
    // "11 por ciento": one number
    if (part === null || (words[i]?.text === 'ciento' && words[i - 1]?.text === 'por')) {
      i++;
      continue;
    }
    found.push(complete(words, i, part, low));
    i += part.used;
  }
  return found;
}

function complete(words: readonly Word[], i: number, part: Part, low: string): Quantity {
  const first = words[i] as Word;
  const last = words[i + part.used - 1] as Word;
  const half = halfAfter(words, i + part.used);
  const next = words[i + part.used + half];
  const afterUnit = halfAfter(words, i + part.used + 1);
  const near = next !== undefined && next.start - last.end <= (half > 0 ? 14 : 3) ? next.text : '';
  const over = ['whole', 'full', 'missed', 'late', 'mortgage', 'house', 'monthly', 'more', 'other', 'straight'].includes(near)
    ? (words[i + part.used + 1]?.text ?? '')
    : near;
  const counted = Object.hasOwn(units, over) ? (units[over] ?? null) : null;
  // "worth 310, pmt 1,840"
  const unit = counted === 'payment' && part.value > 20 && next !== undefined && /^ \$?\d/.test(low.slice(next.end)) ? null : counted;
  const percent = near === '%' || near === 'percent' || /^ ?por ciento/.test(low.slice(last.end, last.end + 11)) || near === 'pct';
  // "2.875%": three decimals of a rate, not thousands.
  const told = percent && /^\d{1,2}\.\d{3}$/.test(first.text) ? Number(first.text) : part.value;
  const value = told + (half > 0 || (unit !== null && afterUnit > 0) ? 0.5 : 0);
  const dollar = words[i - 1]?.text === '$' && (words[i - 1] as Word).end >= first.start - 1;
  return {
    start: dollar ? (words[i - 1] as Word).start : first.start,
    end: last.end,
    value: part.spelt && part.value === 1.5 ? 1.5 : value,
    money:
      dollar ||
      /^(?:dollars?|bucks|usd|dolares?|pesos|varos)$/.test(near) ||
      near === '$' ||
      /^(?:grand)$/.test(last.text) ||
      /^ ?dls?\b/.test(low.slice(last.end, last.end + 4)),
    scaled: part.scaled && part.value >= 1000,
    percent,
    unit,
    spelt: part.spelt,
  };
}
