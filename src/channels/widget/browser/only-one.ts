import { memoryKey, readDisk, writeDisk } from './memory.ts';

/** What another tab has put away, or undefined. */
type Find<T> = () => T | undefined;

export const keyLock = 'porchlight-key';
/** What one tab has put away comes to the others' processes a little later: for so long nobody else may ask. */
const settleMs = 500;
const lookEveryMs = 20;
/** A tab that asks and hangs must not hold up the others for ever. */
const patienceMs = 12_000;
/** Without locks: so long a claim must stand before it counts. */
const claimMs = 8;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Of several tabs of one person that need the same thing at the same moment one makes it, and the others find it. The one that makes it waits for
 * nobody. `make` puts it away, or throws. Where the browser has no locks the tabs elect one, as well as that can be done.
 */
export async function onlyOne<T>(find: Find<T>, make: () => Promise<T>): Promise<T> {
  const found = find();
  if (found !== undefined) return found;
  return navigator.locks === undefined ? elected(find, make) : locked(find, make);
}

function locked<T>(find: Find<T>, make: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false;
    const end = (given: T | Promise<T>): void => {
      over = true;
      clearInterval(looking);
      clearTimeout(waiting);
      resolve(given);
    };
    const look = (): void => {
      const found = find();
      if (found !== undefined) end(found);
    };
    const looking = setInterval(look, lookEveryMs);
    const waiting = setTimeout(() => end(make()), patienceMs);
    const mine = async (): Promise<void> => {
      if (!over) look();
      if (over) return;
      const made = make();
      end(made);
      await made;
      await after(settleMs);
    };
    navigator.locks.request(keyLock, mine).catch(reject);
  });
}

/** The last one to write its claim has it. Two processes that do not see each other's claim in time both win: the tabs then gather (chat.ts). */
async function elected<T>(find: Find<T>, make: () => Promise<T>): Promise<T> {
  const me = Math.random();
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    const kept = readDisk();
    const [by, until] = kept?.asking ?? [0, 0];
    if (by === me) return make().finally(() => unclaim(me));
    if (until < Date.now()) writeDisk({ ...kept, asking: [me, Date.now() + patienceMs] });
    await after(claimMs);
  }
}

/** Nothing of it stays, and nothing comes back that has been cleared meanwhile. */
function unclaim(me: number): void {
  const { asking, ...kept } = readDisk() ?? {};
  if (asking?.[0] !== me) return;
  if (kept.conversation === undefined) localStorage.removeItem(memoryKey);
  else writeDisk(kept);
}
