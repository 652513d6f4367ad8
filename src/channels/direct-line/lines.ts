import { PorchlightError } from '../../errors.ts';
import type { Entry, Incoming } from '../../message.ts';
import type { Spine, Taken } from '../channel.ts';
import type { Activity } from './activity.ts';
import type { Limits } from './limits.ts';
import type { Echo } from './posted.ts';
import type { Stream } from './stream.ts';

/**
 * What this process remembers of a conversation while somebody is at the other end: little, and nothing that a restart
 * would miss. The store has the rest.
 */
export type Line = {
  readonly conversation: string;
  /** Oldest first. */
  readonly streams: Set<Stream>;
  /** Place and time of the newest row that this process has seen. */
  last: { seq: number; at: string };
  /** What the client sent beside the text, by message id: echoed on its own activity. */
  readonly echoes: Map<string, Echo>;
  /** A stream from `after` on was promised. */
  promise(after: number): void;
  /** Where the first promised stream began, as long as no client has surely received anything; else null. */
  unreceivedFrom(): number | null;
  /** Some client has surely received rows. */
  gotThrough(): void;
  /** Resolves when the turns taken so far are over. */
  settled(): Promise<void>;
  /** Turns that run or wait. */
  busy: number;
  /** Takes a message in the order of arrival, one at a time. */
  hear(incoming: Incoming): Promise<Taken>;
  /** Adds a stream that began after `after`; beyond the limit the oldest one is closed. */
  addStream(stream: Stream, after: number): void;
  dropStream(stream: Stream): void;
  /** Learns of rows that were read or made. */
  saw(entries: Entry[]): void;
  pass(activity: Activity): void;
};

const MAX_ECHOES = 20;
/** A line without streams and turns is forgotten after this long, in milliseconds. */
const IDLE_MS = 600_000;

export type Lines = {
  /** The line of a conversation that is known to exist. */
  of(conversation: string): Promise<Line>;
  all(): Iterable<Line>;
  /** Forgets lines that nobody uses. */
  sweep(): void;
};

/** `clock` counts milliseconds. `typing` makes the activity that says someone on our side types. */
export function makeLines(options: {
  spine: Spine;
  clock: () => number;
  limits: Limits;
  typing(conversation: string, name?: string): Activity;
}): Lines {
  const lines = new Map<string, { line: Line; touched: number }>();
  return {
    of: async (conversation) => {
      const known = lines.get(conversation);
      if (known !== undefined) {
        known.touched = options.clock();
        return known.line;
      }
      const rows = await options.spine.read(conversation, 0);
      const line = lines.get(conversation)?.line ?? makeLine(conversation, options);
      line.saw(rows);
      lines.set(conversation, { line, touched: options.clock() });
      return line;
    },
    all: () => [...lines.values()].map(({ line }) => line),
    sweep: () => {
      for (const [id, { line, touched }] of lines)
        if (line.streams.size === 0 && line.busy === 0 && options.clock() - touched > IDLE_MS) lines.delete(id);
    },
  };
}

function makeLine(conversation: string, options: Parameters<typeof makeLines>[0]): Line {
  const { spine, limits } = options;
  let queue: Promise<void> = Promise.resolve();
  let received = false;
  let firstFrom: number | null = null;
  let unwatch: (() => void) | null = null;
  const streams = new Set<Stream>();

  const watch = () => {
    const unwake = spine.watch(conversation, () => {
      for (const stream of streams) stream.wake();
    });
    const untype = spine.watchTyping(conversation, (name) => line.pass(options.typing(conversation, name)));
    return () => {
      unwake();
      untype();
    };
  };
  const run = async (incoming: Incoming): Promise<Taken> => {
    const slow = setTimeout(() => line.pass(options.typing(conversation)), limits.typingMs);
    try {
      const taken = await spine.hear(incoming);
      const rows = [...(taken.user === null ? [] : [taken.user]), ...taken.replies];
      line.saw(rows);
      for (const stream of streams) stream.offer(rows);
      return taken;
    } finally {
      clearTimeout(slow);
      line.busy--;
    }
  };
  const line: Line = {
    conversation,
    streams,
    last: { seq: 0, at: '' },
    echoes: new Map(),
    promise: (after) => {
      firstFrom ??= after;
    },
    unreceivedFrom: () => (received ? null : firstFrom),
    gotThrough: () => {
      received = true;
    },
    settled: () => queue,
    busy: 0,
    hear: (incoming) => {
      if (line.busy >= limits.waiting) return Promise.reject(new PorchlightError('TooManyRequests', undefined, { retryAfter: 5 }));
      line.busy++;
      const turn = queue.then(() => run(incoming));
      queue = turn.then(
        () => {},
        () => {},
      );
      return turn;
    },
    addStream: (stream, after) => {
      line.promise(after);
      const [oldest] = streams;
      if (streams.size >= limits.streams && oldest !== undefined) {
        streams.delete(oldest);
        oldest.close(1000, 'collision');
      }
      streams.add(stream);
      unwatch ??= watch();
    },
    dropStream: (stream) => {
      streams.delete(stream);
      if (streams.size > 0) return;
      unwatch?.();
      unwatch = null;
    },
    saw: (entries) => {
      const newest = entries.at(-1);
      if (newest !== undefined && newest.seq > line.last.seq) line.last = { seq: newest.seq, at: newest.at };
    },
    pass: (activity) => {
      for (const stream of streams) stream.pass(activity);
    },
  };
  return line;
}

/** Remembers the rest of a client's activity for its echo, for the last few messages only. */
export function rememberEcho(line: Line, messageId: string, echo: Echo): void {
  line.echoes.set(messageId, echo);
  const [oldest] = line.echoes.keys();
  if (line.echoes.size > MAX_ECHOES && oldest !== undefined) line.echoes.delete(oldest);
}
