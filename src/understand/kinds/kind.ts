import type { Fact } from '../../../dialogs/case.ts';
import type { Language } from '../../../dialogs/heard.ts';

/** What a parser knows about the question that stands. `raw` is the text as typed, `low` the folded one. */
export type Asked = {
  raw: string;
  low: string;
  fact: Fact;
  today: string;
  language: Language;
  choices: readonly { value: string; title: string }[];
};
/** An answer: the value before it is checked against the fact's shape, and how sure we are. Null: no answer in these words. */
export type Answer = { value: unknown; sure: number } | null;
export type Parser = (asked: Asked) => Answer;
