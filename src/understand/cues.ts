import { keyOf, type PatternWay, waysOf } from './patternWays.ts';

/**
 * A pattern is searched only where the letters stand that it cannot do without. A rule is a list of ways to say one thing, and of a
 * message nearly none is said: each way that is not looked at is one that the machine need not make ready, at the start or ever.
 * What is found is what the pattern itself would find, at the same place (`test/understand/cues.test.ts` holds the two side by side).
 */

/** A way of a pattern, made when what it needs first stands in a text. */
type Way = PatternWay & { of: Cued; order: number; round: number; made?: RegExp };

/** All ways that need letters, and by the first four or three of what they need, which. */
const all: Way[] = [];
const byLetters = new Map<number, Way[]>();

/** Four letters, or three before a zero, as one number: a text is looked through without making a string of each place. */
const lettersAt = (text: string, at: number, many: 3 | 4): number =>
  (text.charCodeAt(at) & 127) * 2097152 +
  (text.charCodeAt(at + 1) & 127) * 16384 +
  (text.charCodeAt(at + 2) & 127) * 128 +
  (many === 4 ? text.charCodeAt(at + 3) & 127 : 0);

/** Puts a way where its letters lead to it; false where it needs none. */
function index(way: Way): boolean {
  const key = keyOf(way.needs);
  if (key === undefined || key.some((word) => word.length < 3)) return false;
  all.push(way);
  for (const letters of new Set(key.map((word) => lettersAt(word, 0, word.length > 3 ? 4 : 3)))) {
    const there = byLetters.get(letters);
    if (there === undefined) byLetters.set(letters, [way]);
    else there.push(way);
  }
  return true;
}

/** What may stand in a text, of the ways known so far. */
type Possible = { text: string; known: number; by: Map<Cued, Way[]> };
/** The texts searched last, each in its place, so that what is forgotten is free at once: a cleared map would keep it till the next full collection. */
const lately: Possible[] = Array.from({ length: 24 }, () => ({ text: '', known: 0, by: new Map<Cued, Way[]>() }));
let turn = 0;
/** A rule is asked after the other about one text: it is the last one nearly always. */
let last = lately[0] as Possible;

function possibleIn(text: string): Map<Cued, Way[]> {
  const kept = last.text === text ? last : (lately.find((one) => one.text === text) ?? newIn(text));
  last = kept;
  for (; kept.known < all.length; kept.known++) addIfPossible(all[kept.known] as Way, text, kept.by, 0);
  return kept.by;
}

function newIn(text: string): Possible {
  const place = lately[turn++ % lately.length] as Possible;
  place.text = text;
  place.known = all.length;
  place.by = new Map();
  addNear(text, place.by);
  return place;
}

/** The ways to whose letters a text leads, each looked at once. */
function addNear(text: string, to: Map<Cued, Way[]>): void {
  const round = ++rounds;
  const add = (ways: readonly Way[]) => {
    for (const way of ways) if (way.round !== round) addIfPossible(way, text, to, round);
  };
  for (let at = 0; at + 3 <= text.length; at++) {
    add(byLetters.get(lettersAt(text, at, 3)) ?? none);
    add(byLetters.get(lettersAt(text, at, 4)) ?? none);
  }
}
let rounds = 0;

function addIfPossible(way: Way, text: string, to: Map<Cued, Way[]>, round: number): void {
  way.round = round;
  for (const list of way.needs) if (!list.some((word) => text.includes(word))) return;
  const there = to.get(way.of);
  if (there === undefined) to.set(way.of, [way]);
  else there.push(way);
}

/** A pattern, taken apart into its ways. */
class Cued {
  /** Ways that need no letters one could look for. */
  readonly always: readonly Way[];

  constructor(pattern: RegExp) {
    const ways = waysOf(pattern.source).map((way, order) => ({ ...way, of: this, order, round: 0 }));
    this.always = ways.filter((way) => !index(way));
  }

  possible(text: string): boolean {
    return this.always.length > 0 || possibleIn(text).has(this);
  }

  /** The leftmost place; where two ways stand at one place, that of the way that the pattern names first. */
  exec(text: string): RegExpExecArray | null {
    const near = possibleIn(text).get(this);
    if (near === undefined && this.always.length === 0) return null;
    let best: RegExpExecArray | null = null;
    let order = 0;
    for (const way of near === undefined ? this.always : [...this.always, ...near]) {
      const found = madeOf(way).exec(text);
      if (found === null || (best !== null && (found.index > best.index || (found.index === best.index && way.order > order)))) continue;
      best = found;
      order = way.order;
    }
    return best;
  }
}
function madeOf(way: Way): RegExp {
  way.made ??= new RegExp(way.source);
  return way.made;
}
const none: readonly Way[] = [];

const cued = new WeakMap<RegExp, Cued>();
function known(pattern: RegExp): Cued {
  const there = cued.get(pattern);
  if (there !== undefined) return there;
  const made = new Cued(pattern);
  cued.set(pattern, made);
  return made;
}

/** The first place of a pattern in a text of plain small letters: as `pattern.exec(text)`, without looking for what cannot stand there. */
export const firstOf = (pattern: RegExp, text: string): RegExpExecArray | null =>
  pattern.flags === '' ? known(pattern).exec(text) : pattern.exec(text);
/** False where a pattern, also one with a flag, cannot hold; of large and small letters alike nothing is known. */
export const mayHold = (pattern: RegExp, text: string): boolean => pattern.ignoreCase || known(pattern).possible(text);
/** Whether a pattern holds anywhere in a text: as `pattern.test(text)`. */
export const holdsIn = (pattern: RegExp, text: string): boolean => firstOf(pattern, text) !== null;
