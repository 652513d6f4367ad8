/** Waiting lines: at most `width` at once over all, and one after the other within a named line. */
export type Lines = {
  inLine<T>(line: string | undefined, work: () => Promise<T>): Promise<T>;
  /** Takes no more, and comes back when the last one is through. */
  close(): Promise<void>;
};

export function makeLines(width: number): Lines {
  const tails = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  const limited = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= width) await new Promise<void>((turn) => waiting.push(turn));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  const going = new Set<Promise<unknown>>();
  let closed = false;
  const track = <T>(work: Promise<T>): Promise<T> => {
    const through: Promise<unknown> = work.catch(() => {}).then(() => going.delete(through));
    going.add(through);
    return work;
  };
  return {
    async inLine(line, work) {
      if (closed) throw new Error('closed');
      if (line === undefined) return track(limited(work));
      const mine = (tails.get(line) ?? Promise.resolve()).then(() => limited(work));
      const tail = mine.catch(() => {});
      tails.set(line, tail);
      void tail.then(() => tails.get(line) === tail && tails.delete(line));
      return track(mine);
    },
    async close() {
      closed = true;
      await Promise.all(going);
    },
  };
}
