import type { WebSocket } from 'ws';
import type { Entry } from '../../message.ts';
import type { Activity } from './activity.ts';

/** One WebSocket of one conversation: what is stored after its watermark, once and in order, then what comes. */
export type Stream = {
  /** Rows may have been added: read them. */
  wake(): void;
  /** Rows that are known already, so that they need not be read. Out of order or doubled, they do no harm. */
  offer(entries: Entry[]): void;
  /** Something that is not stored: typing, or an apology while nothing can be stored. Moves no watermark. */
  pass(activity: Activity): void;
  /** A sign of life. A client that has not answered the last two is cut off. */
  beat(): void;
  close(code: number, reason: string): void;
};

/** Rows of a replay that are sent before the client has taken them. */
const BATCH = 50;
/** How long a client may take to answer a close before the socket is cut, in milliseconds. */
const CLOSE_MS = 3_000;
const MISSED_BEATS = 2;

export function makeStream(
  socket: WebSocket,
  options: {
    /** seq after which this client wants rows. */
    after: number;
    read(after: number): Promise<Entry[]>;
    show(entry: Entry): Activity[];
    backlogBytes: number;
    /** The client has surely received a frame with rows. */
    received(): void;
    /** There was nothing to read. */
    empty(): void;
  },
): Stream {
  const state = { sent: options.after, pumping: false, again: false, missed: 0, caughtUp: false, failed: false };
  const open = () => socket.readyState === socket.OPEN;

  const close = (code: number, reason: string) => {
    if (open()) socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_MS).unref();
  };
  const send = (text: string) =>
    new Promise<void>((resolve) => {
      if (!open()) return resolve();
      socket.send(text, () => resolve());
      // During a replay the next rows wait for the last ones; only what comes live can pile up.
      if (state.caughtUp && socket.bufferedAmount > options.backlogBytes) close(1013, 'too slow');
    });
  // One row a frame: directlinejs hands on the activities of a frame one by one, and mixes them with those of the next.
  const sendRows = async (rows: Entry[]) => {
    const sent = rows.map((row) => {
      state.sent = row.seq;
      return send(JSON.stringify({ activities: options.show(row), watermark: String(row.seq) }));
    });
    if (open()) socket.ping(String(state.sent));
    await Promise.all(sent);
  };
  const replay = async () => {
    const rows = await options.read(state.sent);
    if (rows.length === 0) options.empty();
    for (let at = 0; at < rows.length && open(); at += BATCH) {
      const sent = sendRows(rows.slice(at, at + BATCH));
      if (!state.caughtUp) await sent;
    }
    state.caughtUp = true;
  };
  const wake = async () => {
    state.again = true;
    if (state.pumping) return;
    state.pumping = true;
    while (state.again && open()) {
      state.again = false;
      // Where the store is away, the client keeps its place: the next wake or beat reads on from there.
      state.failed = await replay().then(
        () => false,
        () => true,
      );
    }
    state.pumping = false;
  };

  socket.on('error', () => socket.terminate());
  socket.on('pong', (data) => {
    state.missed = 0;
    if (data.length > 0) options.received();
  });
  return {
    wake: () => void wake(),
    offer: (entries) => {
      const rows = entries.filter((entry) => entry.seq > state.sent);
      if (rows.length === 0) return;
      if (!state.pumping && state.caughtUp && follow(state.sent, rows)) void sendRows(rows);
      else void wake();
    },
    pass: (activity) => void send(JSON.stringify({ activities: [activity] })),
    beat: () => {
      if (state.missed++ >= MISSED_BEATS) return socket.terminate();
      void send('');
      if (open()) socket.ping();
      if (state.failed) void wake();
    },
    close,
  };
}

/** Do these rows come right after `seq`, without a gap? */
function follow(seq: number, rows: Entry[]): boolean {
  return rows.every((row, index) => row.seq === seq + 1 + index);
}
