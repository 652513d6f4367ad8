/** How sure a pattern and the learned reader must be, together and alone. All numbers are log odds, set by cross-validation: docs/understanding.md. */
export type Cuts = typeof cuts;
export const cuts = {
  /** Danger that no pattern names raises the alarm from here, and gets the one careful sentence from there. */
  alarm: 1.5,
  light: -0.3,
  /** Very short messages and long ones need more: the first say little, the second offer many stretches to be wrong about. */
  short: 2,
  long: 1,
  /** A pattern raises the alarm unless the learned reader finds the message this calm; a little above `drop` below it, one sentence is said. */
  calm: { fear: -9, said: -2, wider: -1, others: -1, dark: -0.4 },
  drop: 1,
};

/** What the two readers saw in one message. `plain`: words that mean one thing. */
export type Seen = { by: keyof Cuts['calm'] | null; plain: boolean; odds: number; words: number };

/** Alarm, one careful sentence, or nothing. */
export function verdict({ by, plain, odds, words }: Seen, at: Cuts = cuts): 'alarm' | 'light' | 'none' {
  const more = words < 4 ? at.short : words > 24 ? at.long : 0;
  if (by !== null && (plain || odds >= at.calm[by])) return 'alarm';
  if (odds >= at.alarm + more) return 'alarm';
  return (by !== null && odds >= at.calm[by] - at.drop) || odds >= at.light + more ? 'light' : 'none';
}
