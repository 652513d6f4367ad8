import type { Reference } from './connector.ts';
import type { Log } from './line.ts';

/**
 * Who sends. Where the person is and how far they were told stands in the store, and several instances may look at it: a row goes out from the one
 * that holds the line, for as long as it sends. The holder writes its name into the record by compare-and-set, so that of two who ask one wins.
 */

/** What outlives a restart: `record` is a line of JSON. `swap`: false where the record is not `expected` any more (null: there is none). */
export type Keep = {
  get(conversation: string): Promise<string | null>;
  swap(conversation: string, expected: string | null, record: string): Promise<boolean>;
};

/** The line is ours until `release`. */
export type Held = {
  /** seq of the last row that the person has, by whichever instance; null where none is known. */
  cursor: number | null;
  /** Where the person was last. */
  reference: Reference;
  /** Writes how far the person has read. False: another instance has taken over, and sends from here on. */
  advance(cursor: number): Promise<boolean>;
  release(): Promise<void>;
};
export type Kept = { reference?: Reference; cursor?: number; holder?: string; until?: number };
/** `holder`: a name that no other line has, in any process. `fresh`: the person has just written here, so this line knows best where they are. */
export type Asking = { conversation: string; reference: Reference; cursor: number | null; fresh: boolean; holder: string };

/** A send takes 5 s at most, and each row renews it: whoever is silent for so long is gone. */
const leaseMs = 15_000;

export type Leases = { take(asking: Asking): Promise<Held | 'busy'>; look(conversation: string): Promise<Kept | null> };

/** Without `keep` there is one instance, and everything is its own. */
export function openLeases(options: { keep: Keep | undefined; now: () => Date; log: Log }): Leases {
  const { keep, now, log } = options;
  const look = async (conversation: string) => readKept((await keep?.get(conversation).catch(() => null)) ?? null);

  async function take(asking: Asking): Promise<Held | 'busy'> {
    if (keep === undefined) return alone(asking);
    for (let tries = 0; tries < 5; tries++) {
      const text = await keep.get(asking.conversation);
      const known = readKept(text);
      if (known?.holder !== undefined && known.holder !== asking.holder && (known.until ?? 0) > now().getTime()) return 'busy';
      const mine: Kept = { ...merged(asking, known), holder: asking.holder, until: now().getTime() + leaseMs };
      if (await keep.swap(asking.conversation, text, JSON.stringify(mine))) return held(keep, asking, mine);
      // nothing is kept of a conversation that was erased: its good-bye goes out all the same
      if (text === null && (await keep.get(asking.conversation)) === null) return alone(asking);
    }
    return 'busy';
  }

  function held(store: Keep, { conversation, reference }: Asking, mine: Kept): Held {
    let record = mine;
    const write = async (next: Kept): Promise<boolean> => {
      const done = await store.swap(conversation, JSON.stringify(record), JSON.stringify(next));
      if (done) record = next;
      return done;
    };
    return {
      cursor: mine.cursor ?? null,
      reference: mine.reference ?? reference,
      advance: (cursor) => write({ ...record, cursor, until: now().getTime() + leaseMs }),
      release: async () => void (await write({ reference: record.reference ?? reference, ...cursorOf(record) }).catch(() => false)),
    };
  }

  return {
    look,
    take: (asking) =>
      take(asking).catch((error: unknown) => {
        log.warn(
          { conversation: asking.conversation, error: error instanceof Error ? error.name : 'unknown' },
          'the way back could not be kept',
        );
        return alone(asking);
      }),
  };
}

const cursorOf = ({ cursor }: Kept): { cursor?: number } => (cursor === undefined ? {} : { cursor });

/** The further of both cursors: a row that was sent is not sent again because its record could not be written. */
function merged({ reference, cursor, fresh }: Asking, known: Kept | null): Kept {
  const furthest = Math.max(cursor ?? -1, known?.cursor ?? -1);
  return { reference: fresh ? reference : (known?.reference ?? reference), ...(furthest < 0 ? {} : { cursor: furthest }) };
}

const alone = ({ cursor, reference }: Asking): Held => ({
  cursor,
  reference,
  advance: async () => true,
  release: async () => undefined,
});

const readKept = (record: string | null): Kept | null => (record === null ? null : (JSON.parse(record) as Kept));
