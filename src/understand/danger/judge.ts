/** How sure a pattern and the learned reader must be, together and alone. All numbers are log odds, set by leaving one writer out: docs/understanding.md. */
export type Cuts = typeof cuts;
export const cuts = {
  /** From here the alarm is raised, and from there the one careful sentence is said. */
  alarm: 1.9,
  light: -2.2,
  /** Messages of under four and under eight words need more, for they say little; and those of over 24, which offer many stretches to be wrong about. */
  short: 2,
  brief: 1.3,
  long: 0.6,
  /** What more a whole story needs where no pattern speaks: of its many stretches one nearly always sounds dark. */
  story: 1.4,
  /** What more is needed where no pattern speaks and the darkest stretch is of papers and money, with no word of harm. */
  papers: 1.2,
  /** What a pattern adds to what the learned reader finds: it may still find the words to be of something else. */
  lift: { fear: 5, said: 2, wider: 1, others: 1, dark: 0.5 },
};

/** What the two readers saw in one message. `plain`: words that mean one thing. `papers`: papers.ts. */
export type Seen = { by: keyof Cuts['lift'] | null; plain: boolean; papers: boolean; odds: number; words: number };

/** Alarm, one careful sentence, or nothing. */
export function verdict({ by, plain, papers, odds, words }: Seen, at: Cuts = cuts): 'alarm' | 'light' | 'none' {
  const sure = odds + (by === null ? -(papers ? at.papers : 0) : at.lift[by]) - needed(words, by !== null, at);
  if ((by !== null && plain) || sure >= at.alarm) return 'alarm';
  return sure >= at.light ? 'light' : 'none';
}

/** A pattern needs no more in a short message than in any other. */
function needed(words: number, named: boolean, at: Cuts): number {
  if (words > 24) return at.long + (words > 50 && !named ? at.story : 0);
  if (named) return 0;
  return words < 4 ? at.short : words < 8 ? at.brief : 0;
}
