/** Takes a pattern apart into its ways, and finds for each the letters without which it cannot hold. */

/** What a piece of a pattern cannot do without: of each list at least one stands in any text where the piece holds. */
export type Needs = readonly (readonly string[])[];
/** One way of a pattern: the pattern with only this alternative. */
export type PatternWay = { source: string; needs: Needs };

/** Letters that stand for themselves. */
const plainRun = /[^\\[(.^$|)*+?{]+/y;
/** How often the item before stands; a class; the head of a group. */
const howOften = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
const aClass = /\[(?:[^\]\\]|\\.)*\]/y;
const groupHead = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;

/** How many letters an escape takes up. */
const escaped = (kind: string): number => ({ u: 6, x: 4 })[kind] ?? 2;

/** Reads a pattern from a place on: what stands in it for itself, and what each of its alternatives cannot do without. */
class Reader {
  at: number;
  readonly source: string;
  constructor(source: string, at = 0) {
    [this.source, this.at] = [source, at];
  }

  /** The alternatives up to the closing bracket or the end: where each stands, and what it needs. */
  alternatives(): { from: number; to: number; needs: Needs }[] {
    const all = [];
    for (;;) {
      const from = this.at;
      const needs = this.sequence();
      all.push({ from, to: this.at, needs });
      if (this.source[this.at] !== '|') return all;
      this.at++;
    }
  }

  sequence(): Needs {
    const needs: (readonly string[])[] = [];
    let run = '';
    const close = (next = '') => {
      if (run.length > 1) needs.push([run]);
      run = next;
    };
    for (let c = this.source[this.at]; c !== undefined && c !== '|' && c !== ')'; c = this.source[this.at]) {
      const letters = this.letters(c);
      if (letters === '') close();
      const inner = letters === '' ? this.item(c) : [];
      const times = this.times();
      run += times === 'maybe' ? letters.slice(0, -1) : letters;
      if (times !== 'once') close(times === 'more' ? letters.slice(-1) : '');
      if (times !== 'maybe') needs.push(...inner);
    }
    close();
    return needs;
  }

  /** The letters from here on that stand for themselves; '' where something else stands. */
  letters(c: string): string {
    if (c !== '\\') return this.take(plainRun) ?? '';
    const next = this.source[this.at + 1] ?? '';
    if (/\w/.test(next)) return '';
    this.at += 2;
    return next;
  }

  /** A class, a group, an edge: what it needs. */
  item(c: string): Needs {
    if (c === '(') return this.group();
    if (c === '[') this.take(aClass);
    else this.at += c === '\\' ? escaped(this.source[this.at + 1] ?? '') : 1;
    return [];
  }

  group(): Needs {
    const head = this.take(groupHead) ?? '';
    const ways = this.alternatives();
    this.at++;
    if (head.endsWith('!') || head.endsWith('=')) return [];
    if (ways.length === 1) return ways[0]?.needs ?? [];
    const each: string[] = [];
    for (const { needs } of ways) {
      const key = keyOf(needs);
      if (key === undefined) return [];
      each.push(...key);
    }
    return [each];
  }

  /** How often the item before must stand. */
  times(): 'once' | 'more' | 'maybe' {
    const mark = this.source[this.at];
    if (mark === '+') this.at++;
    else if (mark === '*' || mark === '?' || mark === '{') return this.counted();
    else return 'once';
    if (this.source[this.at] === '?') this.at++;
    return 'more';
  }

  counted(): 'more' | 'maybe' {
    const least = /^\{(\d+)/.exec(this.source.slice(this.at, this.at + 5))?.[1] ?? '0';
    this.take(howOften);
    return Number(least) > 0 ? 'more' : 'maybe';
  }

  /** What a sticky pattern finds right here, passed over; null where it does not stand here. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }
}

/** Of all that must stand, what says most: the list whose shortest word is longest. */
export function keyOf(needs: Needs): readonly string[] | undefined {
  let [best, most] = [undefined as readonly string[] | undefined, 0];
  for (const list of needs) {
    let worth = 30;
    for (const word of list) worth = Math.min(worth, word.length);
    worth -= list.length / 16;
    if (worth > most) [best, most] = [list, worth];
  }
  return best;
}

const captures = /(?<!\\)\((?:\?<\w|(?!\?))/;
/** Edges and glances before the first group: they take up no letter, so each alternative may stand behind them alone. */
const opening = /^(?:\\b|\^|\(\?<?[!=][^()]*\))*\(\?:/;

/** The ways of a pattern, in their order; the pattern itself where it cannot be taken apart. */
export function waysOf(source: string): PatternWay[] {
  if (captures.test(source)) return new Reader(source).alternatives().map(({ needs }) => ({ source, needs }));
  return waysOfGroup(source) ?? new Reader(source).alternatives().map(({ from, to, needs }) => ({ source: source.slice(from, to), needs }));
}

/** `\b(?:a|b)c` is `\b(?:a)c` or `\b(?:b)c`; null where a pattern is not built so. */
function waysOfGroup(source: string): PatternWay[] | null {
  const head = opening.exec(source)?.[0];
  if (head === undefined) return null;
  const reader = new Reader(source, head.length);
  const ways = reader.alternatives();
  reader.at++;
  const [end, times] = [reader.at, reader.times()];
  const [rest, after] = [source.slice(end), reader.sequence()];
  if (times !== 'once' || reader.at < source.length) return null;
  return ways.map(({ from, to, needs }) => ({ source: `${head}${source.slice(from, to)})${rest}`, needs: [...needs, ...after] }));
}
