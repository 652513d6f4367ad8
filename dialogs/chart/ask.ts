import type { Case, Fact } from '../case.ts';
import type { Heard } from '../heard.ts';

/** One question: which fact it fills, what kind of answer it takes, when it matters. */
export type AskKind =
  | 'many'
  | 'choice'
  | 'date'
  | 'count'
  | 'money'
  | 'state'
  | 'yesno'
  | 'band'
  | 'name'
  | 'phone'
  | 'email'
  | 'time'
  | 'text';

export type Ask = {
  /** The fact that it fills; null for a question about the conversation itself. */
  fact: Fact | null;
  kind: AskKind;
  /** Values offered as choices, in order; their titles are in words/. */
  choices?: readonly string[];
  /** Choices that mean something other than a value of the fact. */
  moves?: Record<string, Heard>;
  /** Any of these, once known, settles the question too. */
  settledBy?: readonly Fact[];
  /** Is the question worth asking this person? Absent: always. */
  matters?: (known: Case, today: string) => boolean;
};
