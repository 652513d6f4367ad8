/** The settings of the Direct Line service. Seconds and milliseconds as named; the defaults are those of our protocol page. */
export const defaultLimits = {
  /** directlinejs refreshes every 15 minutes whatever it is told, so never below 1,800. */
  tokenSeconds: 1_800,
  ticketSeconds: 60,
  /** How long the last resume key stays good after it was used: a lost answer harms nobody. */
  resumeSeconds: 60,
  /** Messages of one conversation. */
  messages: { many: 10, seconds: 10 },
  /** Events and typing of one conversation. */
  signals: { many: 50, seconds: 10 },
  /** Polls of one conversation: 20 a second; a single 429 ends the polling of directlinejs for good. */
  polls: { many: 200, seconds: 10 },
  /** New tokens of one address. */
  starts: { many: 10, seconds: 60 },
  /** Open streams of one conversation. */
  streams: 4,
  backlogBytes: 262_144,
  beatMs: 20_000,
  /** The POST is answered after this long even if the turn is not over; Web Chat gives up at 20 s. */
  answerMs: 10_000,
  /** A turn that takes longer shows that someone is typing. */
  typingMs: 500,
  /** Posts of one conversation that may wait for their turn. */
  waiting: 20,
  /** A conversation without a word for so long takes no new posts. */
  silentDays: 30,
};
export type Limits = typeof defaultLimits;
type Rate = { many: number; seconds: number };

/** Counts events by key. `take` gives null, or the seconds until the next one is free. */
export type Meter = { take(key: string): number | null; sweep(): void };

/** `clock` counts milliseconds and never jumps (not the time of day). */
export function makeMeter(rate: Rate, clock: () => number): Meter {
  const seen = new Map<string, number[]>();
  const since = () => clock() - rate.seconds * 1000;
  return {
    take: (key) => {
      const recent = (seen.get(key) ?? []).filter((at) => at > since());
      seen.set(key, recent);
      if (recent.length >= rate.many) return Math.max(1, Math.ceil(((recent[0] ?? 0) - since()) / 1000));
      recent.push(clock());
      return null;
    },
    sweep: () => {
      for (const [key, times] of seen) if ((times.at(-1) ?? 0) <= since()) seen.delete(key);
    },
  };
}
