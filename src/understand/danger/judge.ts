/** How sure a pattern and the learned reader must be, together and alone. All numbers are log odds, set by leaving one writer out: docs/understanding.md. */
export type Cuts = typeof cuts;
export const cuts = {
  /** From here the alarm is raised, and from there the one careful sentence is said. */
  alarm: 2,
  light: -0.5,
  /** Very short messages and long ones need more: the first say little, the second offer many stretches to be wrong about. */
  short: 1,
  long: 0.5,
  /** What a pattern adds to what the learned reader finds: it may still find the words to be of something else. */
  lift: { fear: 5, said: 2, wider: 1, others: 1, dark: 0.5 },
};

/** What the two readers saw in one message. `plain`: words that mean one thing. */
export type Seen = { by: keyof Cuts['lift'] | null; plain: boolean; odds: number; words: number };

/** Alarm, one careful sentence, or nothing. */
export function verdict({ by, plain, odds, words }: Seen, at: Cuts = cuts): 'alarm' | 'light' | 'none' {
  const more = words < 4 ? at.short : words > 24 ? at.long : 0;
  const sure = odds + (by === null ? 0 : at.lift[by]) - more;
  if ((by !== null && plain) || sure >= at.alarm) return 'alarm';
  return sure >= at.light ? 'light' : 'none';
}
