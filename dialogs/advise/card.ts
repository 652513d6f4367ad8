import type { Fact } from '../case.ts';
import type { Ranked, Sentence, Standing } from './advice.ts';
import type { Situation } from './situation.ts';

/** A condition on a situation. */
export type When = (s: Situation) => boolean;
type Params = (s: Situation) => Record<string, string | number>;

/** A sentence still to be filled with this person's figures. */
export type Line = { when: When; key: string; rests: string[]; uses: Fact[]; params?: Params };
/** A row of an option's table: the first row that holds gives the standing, and its line is the first reason. */
export type Row = Line & { standing: Standing };
/**
 * One option of facts-federal.md 8.3. `rows` end with one that always holds. `notes` are further reasons, `changes` say what would
 * change the answer; each is said where its condition holds.
 */
export type Card = { rule: string; rows: Row[]; notes: Line[]; changes: Line[] };

export const always: When = () => true;

export function row(standing: Standing, when: When, reason: string, rests: string[], uses: Fact[], params?: Params): Row {
  return { standing, ...note(when, reason, rests, uses, params) };
}

export function note(when: When, reason: string, rests: string[], uses: Fact[], params?: Params): Line {
  return { when, key: `advise.reason.${reason}`, rests, uses, ...(params && { params }) };
}

export function change(when: When, name: string, rests: string[], uses: Fact[]): Line {
  return { when, key: `advise.change.${name}`, rests, uses };
}

/** The row that decides. */
export function deciding(card: Card, s: Situation): Row {
  const found = card.rows.find((candidate) => candidate.when(s));
  if (found === undefined) throw new Error(`${card.rule} has no row that always holds`);
  return found;
}

/** Standing, reasons and what would change it, for one option. */
export function judge(card: Card, s: Situation): Omit<Ranked, 'option'> {
  const first = deciding(card, s);
  return {
    standing: first.standing,
    rule: card.rule,
    reasons: [fill(first, s), ...filled(card.notes, s)],
    wouldChange: filled(card.changes, s),
  };
}

export function filled(lines: Line[], s: Situation): Sentence[] {
  return lines.filter((line) => line.when(s)).map((line) => fill(line, s));
}

function fill(line: Line, s: Situation): Sentence {
  const sentence = { key: line.key, rests: line.rests, uses: line.uses };
  return line.params === undefined ? sentence : { ...sentence, params: line.params(s) };
}
