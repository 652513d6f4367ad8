/**
 * Takes private numbers out of a text before anything else sees it (rule P-4): cards, SSN and ITIN, bank routing and
 * account numbers, passwords. Phones, ZIP codes, dollars, dates and e-mail addresses stay.
 */
export type Removed = 'card' | 'ssn' | 'routing' | 'account' | 'password';
type Hit = { start: number; end: number; kind: Removed };

const marks: Record<Removed, string> = {
  card: '[removed: card]',
  ssn: '[removed: SSN]',
  routing: '[removed: routing]',
  account: '[removed: account]',
  password: '[removed: password]',
};
const aboutSsn = /\b(?:social|soc\s*sec|ssn|ss\s*#|ss\s*num|itin|tax\s*id|seguro|seg\s*social|s\.s\.n|nss)/;
const aboutBank =
  /\b(?:routing|routng|rout?ing|ruoting|aba|ruta|enrutamiento|transit|account|acount|accont|acct|acc|cuenta|cta|checking|savings|iban|loan\s*(?:#|no|num|id)|prestamo\s*(?:#|num))/;
const aboutRouting = /\b(?:routing|routng|routin|ruoting|aba|ruta|enrutamiento|transit|rtn)/;
const _aboutSecret = /\b(?:password|passcode|passwd|pwd|pin\b|contrasena|clave|login|log-in)/;
const aboutCard = /\b(?:card|visa|mastercard|amex|debit|credit|tarjeta)/;

/** Digits as ASCII, one for one: full-width and Arabic-Indic digits are digits too. */
function asciiDigits(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text;
  return text.replace(/[^ -~\n]/g, (char) => {
    let made = plainOf.get(char);
    if (made === undefined) {
      made = plainly(char);
      if (plainOf.size < 5000) plainOf.set(char, made);
    }
    return made;
  });
}

/** What each character was folded to before: a long text has few kinds of them. */
const plainOf = new Map<string, string>();

function plainly(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (/[\u2010-\u2015\u2212\uff0d\u00ad]/.test(char)) return '-';
  if (/[\s\u200b-\u200f\u2060\ufeff]/.test(char)) return ' ';
  return char.normalize('NFKD')[0] ?? char;
}

/** Luhn's check, as on every payment card. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const twice = digit * 2;
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** The checksum of a US bank routing number (ABA). */
export function isRouting(digits: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits)) return false;
  const weights = [3, 7, 1, 3, 7, 1, 3, 7, 1];
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 10 === 0;
}

/** Nine digits that may be an SSN (no 000, 666, 9xx area but ITIN; no zero group or serial). */
function mayBeSsn(digits: string): boolean {
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  if (group === '00' || serial === '0000' || area === '000' || area === '666') return false;
  return area < '900' || (group >= '50' && group <= '99');
}

type Run = { start: number; end: number; digits: string; raw: string };

/** Runs of digits that may be joined by single or double spaces, dashes, dots or slashes. */
function runsOf(text: string): Run[] {
  return [...text.matchAll(/\d(?:[ .\-_]{0,3}\d){5,40}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replace(/\D/g, ''),
    raw: match[0],
  }));
}

/** The places of the digits of a run, so that a part of it can be cut out. */
function placesOf(run: Run): number[] {
  return [...run.raw].flatMap((char, i) => (/\d/.test(char) ? [run.start + i] : []));
}

function cardIn(run: Run): Hit | null {
  if (run.digits.length < 13) return null;
  const places = placesOf(run);
  const sums = luhnSums(run.digits);
  for (let length = Math.min(19, places.length); length >= 13; length--) {
    for (let from = 0; from + length <= places.length; from++) {
      if (!sums(from, from + length) || !looksLikeCard(run, places, from, length)) continue;
      const digits = run.digits.slice(from, from + length);
      if (!/^[3-6]|^2[2-7]/.test(digits) || new Set(digits).size < 2) continue;
      return { start: places[from] ?? run.start, end: (places[from + length - 1] ?? run.end) + 1, kind: 'card' };
    }
  }
  return null;
}

/** Luhn's check of any part of a run in one step: running sums with the even or the odd places doubled. */
function luhnSums(digits: string): (from: number, to: number) => boolean {
  const sums = [new Int32Array(digits.length + 1), new Int32Array(digits.length + 1)] as const;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 48;
    const twice = digit > 4 ? digit * 2 - 9 : digit * 2;
    sums[0][i + 1] = (sums[0][i] ?? 0) + (i % 2 === 0 ? twice : digit);
    sums[1][i + 1] = (sums[1][i] ?? 0) + (i % 2 === 1 ? twice : digit);
  }
  return (from, to) => {
    const doubled = sums[to % 2 === 0 ? 0 : 1];
    return ((doubled[to] ?? 0) - (doubled[from] ?? 0)) % 10 === 0;
  };
}

/** A card starts and ends where a group of digits does; two phone numbers side by side are no card. */
function looksLikeCard(run: Run, places: readonly number[], from: number, length: number): boolean {
  if (from > 0 && (places[from] ?? 0) - (places[from - 1] ?? 0) === 1) return false;
  const startsGroup = from === 0 || (places[from] ?? 0) - (places[from - 1] ?? 0) > 1;
  const last = from + length - 1;
  const endsGroup = last === places.length - 1 || (places[last + 1] ?? 0) - (places[last] ?? 0) > 1;
  return startsGroup && endsGroup && !/^\d{3}[ .-]\d{3}[ .-]\d{4}[ ,.-]+\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(run.raw);
}

const near = (low: string, run: Run, back = 48, ahead = 24) => ({
  before: low.slice(Math.max(0, run.start - back), run.start),
  after: low.slice(run.end, run.end + ahead),
});

function ssnIn(text: string, low: string): Hit[] {
  const shaped = [...text.matchAll(/(?<![\d.,$-])\d{3}([ ._-]{1,3}|\s?-\s?)\d{2}(?:[ ._-]{1,3}|\s?-\s?)\d{4}(?![\d-]|[.,]\d)/g)];
  const bare = [...text.matchAll(/(?<!\d)\d(?:[ .\-_]{0,3}\d){8}(?!\d)/g)].filter((match) => nearSsn(low, match.index, match[0].length));
  return [...shaped, ...bare]
    .filter((match) => mayBeSsn(match[0].replace(/\D/g, '')) || nearSsn(low, match.index, match[0].length))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'ssn' as const }));
}

function nearSsn(low: string, at: number, length: number): boolean {
  return aboutSsn.test(low.slice(Math.max(0, at - 48), at)) || aboutSsn.test(low.slice(at + length, at + length + 24));
}

const isPhone = (run: Run) =>
  /^(?:1[ .-]?)?\(?\d{3}\)?[ .-]+\d{3}[ .-]+\d{4}$/.test(run.raw) || (/^\d{10}$/.test(run.raw) && /^[2-9]\d\d[2-9]/.test(run.raw));
const isDate = (raw: string) =>
  /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|(?:19|20)\d\d[-./ ]\d{1,2}[-./ ]\d{1,2})$/.test(raw) ||
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw);

function bankIn(_text: string, low: string, run: Run): Hit | null {
  const { before, after } = near(low, run);
  const digits = run.digits;
  if (digits.length === 9 && isRouting(digits) && (aboutBank.test(before) || aboutBank.test(after)))
    return { start: run.start, end: run.end, kind: 'routing' };
  if (digits.length < 6 || digits.length > 17 || isDate(run.raw) || /[$]\s?$/.test(before)) return null;
  if (/^\s?(?:k\b|dollars|bucks|dolares|%)/.test(after)) return null;
  const close = before.slice(-30);
  if (aboutRouting.test(close)) return { start: run.start, end: run.end, kind: 'routing' };
  if (!aboutBank.test(close) && !/^\W{0,3}(?:is|es)?\s?(?:my|mi|the|la)?\s?(?:bank )?(?:account|acct|cuenta)/.test(after)) return null;
  return isPhone(run) && /\b(?:call|text|phone|cell|tel|llam|mensaje)/.test(before)
    ? null
    : { start: run.start, end: run.end, kind: 'account' };
}

function secretsIn(_text: string, low: string): Hit[] {
  const found = [
    ...low.matchAll(
      /\b(?:pass?word|passwrd|passcode|passwd|pwd|pin|contrasena|clave)(?: (?:number|numero|to|for|de|del|my|mi|the|el|bank|banco|account|cuenta|online)){0,4}(?:\s{0,2}[:=#]\s{0,2}| (?:is|es) )(?!not\b|no\b|the\b|my\b|a\b|in\b|on\b|wrong|incorrect|expired|mala)(\S{3,64})/g,
    ),
    // "password hunter22": letters and digits in one word right behind it
    ...low.matchAll(/\b(?:pass?word|passwrd|contrasena|clave):? (?=\S*\d)(?=\S*[a-z])(\S{5,64})/g),
  ];
  return found.map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1] ?? '').length, end, kind: 'password' as const };
  });
}

function hitsIn(text: string): Hit[] {
  const plain = asciiDigits(text);
  const low = plain.toLowerCase().normalize('NFKD').length === plain.length ? plain.toLowerCase() : plain;
  const runs = runsOf(plain);
  const cards = runs.flatMap((run) => cardIn(run) ?? longNearCard(low, run) ?? []);
  return [...cards, ...ssnIn(plain, low), ...runs.flatMap((run) => bankIn(plain, low, run) ?? []), ...secretsIn(plain, low)];
}

/** A card number with one wrong digit is still nearly a card: taken where the person calls it one. */
function longNearCard(low: string, run: Run): Hit | null {
  const long = run.digits.length >= 15 && run.digits.length <= 16;
  return long && aboutCard.test(near(low, run).before) ? { start: run.start, end: run.end, kind: 'card' } : null;
}

function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((hit) => {
    const free = hit.start >= end;
    if (free) end = hit.end;
    return free;
  });
}

/** Digits of the last message and the first of this one may together make a number: this part of it goes too. */
function splitOver(before: string, text: string): Hit[] {
  const tail = /(?:\d[ .\-_]{0,2}){3,19}$/.exec(asciiDigits(before.slice(-400)).trimEnd())?.[0] ?? '';
  const plain = asciiDigits(text.slice(0, 200));
  const longTail = tail.replace(/\D/g, '').length >= 8;
  const head = (longTail ? /^\D{0,28}?(\d(?:[ .\-_]{0,2}\d){1,18})/ : /^\D{0,12}?(\d(?:[ .\-_]{0,2}\d){1,18})/).exec(plain);
  if (head?.[1] === undefined) return [];
  const end = head.index + head[0].length;
  const place = { start: end - head[1].length, end };
  const whole = tail.replace(/\D/g, '') + head[1].replace(/\D/g, '');
  const told = before.slice(-80).toLowerCase();
  if (/\b\d{3}[ .-]?\d{2}[ .-]?$/.test(told.trimEnd()) && /^\d{4}$/.test(head[1]) && aboutSsn.test(`${told} ${plain.toLowerCase()}`))
    return [{ ...place, kind: 'ssn' }];
  const kind = joinedKind(whole, tail !== '', told, head[1], /^[\d\s.-]+$/.test(plain));
  return kind === null ? [] : [{ ...place, kind }];
}

function joinedKind(whole: string, joined: boolean, told: string, part: string, partOnly: boolean): Removed | null {
  if (joined && whole.length >= 13 && whole.length <= 19 && isLuhn(whole)) return 'card';
  if (whole.length === 9 && aboutSsn.test(told) && !/^\s*[$]/.test(part)) return 'ssn';
  const alone = part.replace(/\D/g, '').length;
  if (joined && !partOnly) return whole.length === 9 && aboutRouting.test(told) && isRouting(whole) ? 'routing' : null;
  if (
    alone >= 6 &&
    alone <= 17 &&
    /\b(?:account|acct|cuenta)\s?(?:number|num|no|#|numero)?\W{0,4}(?:is|es)?[\d .-]{0,24}\W{0,3}$/.test(told)
  )
    return 'account';
  return whole.length === 9 && aboutRouting.test(told) && isRouting(whole) ? 'routing' : null;
}

/**
 * Removes private numbers from a text.
 * @param before the person's previous message, for numbers that are split over two
 */
export function scrub(text: string, before = ''): { text: string; removed: Removed[] } {
  const hits = withoutOverlaps([...hitsIn(text), ...(before === '' ? [] : splitOver(before, text))]);
  if (hits.length === 0) return { text, removed: [] };
  let out = '';
  let from = 0;
  for (const hit of hits) {
    out += text.slice(from, hit.start) + marks[hit.kind];
    from = hit.end;
  }
  return { text: out + text.slice(from), removed: [...new Set(hits.map((hit) => hit.kind))] };
}
