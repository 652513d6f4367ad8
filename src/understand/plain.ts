/**
 * Text as the patterns read it: lower case, accents and full-width digits folded, typographic marks made plain.
 * One character stays one character, so that a place in the folded text is the same place in what the person typed.
 */

/** Longest text that is read. What comes after it is kept by the store, and not understood. */
export const longest = 4000;

const marks: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
  '¿': ' ',
  '¡': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
};

function foldOne(char: string): string {
  const mark = marks[char];
  if (mark !== undefined) return mark;
  const base = char.normalize('NFKD')[0] ?? ' ';
  const low = base.toLowerCase();
  return low.length === 1 ? low : char;
}

/** Folds the first 4,000 characters of a text, one for one. */
export function fold(text: string): string {
  const cut = text.length > longest ? text.slice(0, longest) : text;
  const low = cut.toLowerCase();
  const same = low.length === cut.length ? low : cut;
  return /^[\x20-\x7e\n]*$/.test(same) ? same.replaceAll('`', "'") : same.split('').map(foldOne).join('');
}

/** A stretch of text, from its first character to the one after its last. */
export type Span = { start: number; end: number };

/** Where sentences stand: cut at . ! ? ; and line ends, but not inside a number ("3.5") or after a short form ("mr."). */
export function sentences(low: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < low.length; i++) {
    if (!endsSentence(low, i)) continue;
    if (i > start) found.push({ start, end: i });
    start = i + 1;
  }
  if (start < low.length) found.push({ start, end: low.length });
  return found.filter((span) => low.slice(span.start, span.end).trim() !== '');
}

function endsSentence(low: string, at: number): boolean {
  const char = low[at] ?? '';
  if (char === '\n' || char === '!' || char === '?' || char === ';') return true;
  if (char !== '.') return false;
  if (/\d/.test(low[at + 1] ?? '')) return false;
  return !/(?:^|\s)(?:mr|mrs|ms|dr|st|no|inc|etc|vs|approx|sr|sra|[a-z])$/.test(low.slice(Math.max(0, at - 8), at));
}

/** The sentence that holds a place, or the whole text. */
export function sentenceAt(spans: readonly Span[], at: number, length: number): Span {
  return spans.find((span) => span.start <= at && at < span.end) ?? { start: 0, end: length };
}

const denial =
  /\b(?:not|no|never|without|didn'?t|don'?t|doesn'?t|isn'?t|wasn'?t|aren'?t|haven'?t|hasn'?t|hadn'?t|won'?t|can'?t|couldn'?t|wouldn'?t|weren'?t|nor|neither|nunca|sin|ni|jamas|tampoco)\b/;

/** Where a denial ends: "could not finish because my hours were cut" denies no cut hours; "not because I was sick" does deny the illness. */
const newClause =
  /[,.;!?\n]|(?<=^\W{0,3}no) (?=(?:my|i|im|i'm|we|he|she|it|its|it's|husband|wife) )| but | pero |(?<!not|never|n'?t) just | y | porque | cuando | por que | xq | ya que | desde que |(?<!\bnot) because | since (?=i |we |my |he |she |they )|\bafter (?=i |we |my |he |she |they )/;

/** True when a word of denial stands in the same clause, at most `reach` words before the place. */
export function denied(low: string, at: number, reach = 5): boolean {
  const before = low.slice(Math.max(0, at - 60), at);
  const clause = before.split(newClause).at(-1) ?? '';
  const words = clause.trim().split(/\s+/).slice(-reach).join(' ');
  return denial.test(words) && !/\b(?:not only|no solo|not just)\b/.test(words);
}
