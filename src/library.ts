import type { Language } from '../dialogs/heard.ts';

/** Everything the house can say, loaded and checked once at start. */

/** An entry of the ledger. Dates are ISO days; `until` null: no known end. */
export type LedgerFact = {
  id: string;
  statement: string;
  numbers: Record<string, { value: number | string; unit: string }>;
  source: { authority: string; citation: string; url: string | null; key: string };
  from: string | null;
  until: string | null;
  checked: string;
  confidence: 'source seen' | 'source seen (2nd-hand)' | 'recalled';
  recheck: 'W' | 'M' | 'Q' | 'Y' | 'never';
};

/** A plain-language topic. `bubbles`: at most 60 words each. `facts`: the ledger entries it rests on. */
export type Topic = { id: string; title: string; facts: string[]; reviewer: string | null; ask: string[]; bubbles: string[] };

/** A line of words/: ICU MessageFormat text and the ledger entries it rests on. */
export type Line = { text: string; facts: string[] };
/** A question: its text, why we ask, a rephrased second try, where to find the answer, choice titles by value. */
export type Question = { text: string; why: string; again: string; find: string | null; choices: Record<string, string>; facts: string[] };
export type Words = { asks: Record<string, Question>; lines: Record<string, Line> };

export type Library = {
  words: Record<Language, Words>;
  explain: Record<Language, Record<string, Topic>>;
  facts: Record<string, LedgerFact>;
  law: Record<string, Law>;
};

/** One jurisdiction, from law/<ST>.yaml. Null: we have not checked this. */
export type Law = Record<string, unknown> & { code: string; name: string };
