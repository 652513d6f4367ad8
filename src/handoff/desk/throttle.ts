import { PorchlightError } from '../../errors.ts';

/** Login tries are counted here, per account and per address, in this process's memory. */
export type Throttle = {
  /**
   * Counts a try under each key before the password is looked at, so that parallel tries cannot slip through.
   * Answers how long to wait (ms) before looking; throws TooManyRequests with retryAfter when a key is used up.
   */
  begin(keys: string[]): number;
  /** The try was right: it is not held against the keys. */
  forgive(keys: string[]): void;
};

const windowMs = 15 * 60_000;
const triesAllowed = 10;
const freeTries = 3;
const firstWaitMs = 100;
const mostKeys = 20_000;

/** Ten tries in fifteen minutes a key, the later ones slower (0.1 s, 0.2 s, 0.4 s … up to 6.4 s). */
export function throttle(now: () => Date): Throttle {
  const tries = new Map<string, number[]>();
  const recent = (key: string, at: number) => (tries.get(key) ?? []).filter((time) => time > at - windowMs);
  return {
    begin(keys) {
      const at = now().getTime();
      const lists = keys.map((key) => recent(key, at));
      for (const list of lists) if (list.length >= triesAllowed) throw tooMany(list, at);
      for (const [i, key] of keys.entries()) remember(tries, key, [...lists[i]!, at]);
      return delay(Math.max(...lists.map((list) => list.length)));
    },
    forgive(keys) {
      for (const key of keys) remember(tries, key, (tries.get(key) ?? []).slice(0, -1));
    },
  };
}

function delay(before: number): number {
  return before < freeTries ? 0 : firstWaitMs * 2 ** (before - freeTries);
}

function tooMany(list: number[], at: number): PorchlightError {
  const retryAfter = Math.max(1, Math.ceil((list[0]! + windowMs - at) / 1000));
  return new PorchlightError('TooManyRequests', `Too many tries. Please wait ${Math.ceil(retryAfter / 60)} minutes.`, { retryAfter });
}

// The oldest key goes first when there are too many: memory stays small under a flood of invented names.
function remember(tries: Map<string, number[]>, key: string, list: number[]): void {
  tries.delete(key);
  if (list.length > 0) tries.set(key, list);
  for (const oldest of tries.keys()) {
    if (tries.size <= mostKeys) break;
    tries.delete(oldest);
  }
}
