import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, change, type Packet, read, readQuietly, type TranscriptLine } from './api.ts';
import { forgetTyped, keepUnsent, type Pending, readUnsent } from './unsent.ts';

type Loaded = { lead: Packet; lines: TranscriptLine[] };
export type LeadState = {
  loaded: Loaded | null;
  pending: Pending[];
  problem: string | null;
  /** The homeowner had it deleted, or the time for keeping it is over: nothing of it may stay on the screen. */
  deleted: boolean;
  /** Reads what is new, after the last row that is here. */
  refresh(): Promise<void>;
  say(text: string): void;
  again(pending: Pending): void;
  act(verb: Verb, body?: object): Promise<boolean>;
  typing(): void;
};

type Verb = 'take' | 'return' | 'close' | 'pass' | 'outcome' | 'call/end';
const typingEvery = 3_000;

/** One open lead: its packet, its rows by number, and the messages on their way. */
export function useLead(id: string, me: string, gone: (error: ApiError) => void): LeadState {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [pending, setPendingNow] = useState<Pending[]>(() => readUnsent(me, id));
  const [deleted, setDeleted] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // Rows come in order and without gaps, so the last number is the whole cursor.
  const last = useRef(0);
  const typed = useRef(0);
  const busy = useRef<Promise<void>>(Promise.resolve());
  // Written at once, not after the screen: the session may have ended, and this screen with it.
  const latest = useRef(pending);
  const setPending = (change: (before: Pending[]) => Pending[]) => {
    latest.current = change(latest.current);
    keepUnsent(me, id, latest.current);
    setPendingNow(latest.current);
  };

  const add = useCallback((lead: Packet | null, more: TranscriptLine[]) => {
    setLoaded((before) => {
      const merged = merge(before?.lines ?? [], more);
      last.current = merged.at(-1)?.seq ?? 0;
      const now = lead ?? before?.lead;
      return now === undefined ? before : { lead: now, lines: merged };
    });
  }, []);
  const failed = useCallback(
    (error: unknown) => {
      if (error instanceof ApiError && error.status === 401) gone(error);
      else if (error instanceof ApiError && error.status === 404) {
        forgetTyped(me, id);
        setLoaded(null);
        setDeleted(true);
      } else setProblem((error as Error).message);
    },
    [gone, me, id],
  );
  const fetchNew = useCallback(
    async (get: typeof read) => {
      const [lead, talk] = await Promise.all([
        get<Packet>(`/leads/${id}`),
        get<{ entries: TranscriptLine[] }>(`/leads/${id}/transcript?after=${last.current}`),
      ]);
      add(lead, talk.entries);
      setProblem(null);
    },
    [id, add],
  );
  // One read after the other: the later one asks after what the earlier one brought.
  const refresh = useCallback(() => {
    busy.current = busy.current.then(() => fetchNew(readQuietly)).catch(failed);
    return busy.current;
  }, [fetchNew, failed]);
  useEffect(() => {
    fetchNew(read).catch(failed);
  }, [fetchNew, failed]);

  const post = async (one: Pending) => {
    setPending((before) => [...before.filter(({ messageId }) => messageId !== one.messageId), { ...one, failed: null }]);
    try {
      await change(`/leads/${id}/messages`, { text: one.text, messageId: one.messageId });
      await refresh();
      setPending((before) => before.filter(({ messageId }) => messageId !== one.messageId));
    } catch (error) {
      if (error instanceof ApiError && (error.status === 401 || error.status === 404)) failed(error);
      if (error instanceof ApiError && error.status === 404) return;
      setPending((before) =>
        before.map((each) => (each.messageId === one.messageId ? { ...each, failed: (error as Error).message } : each)),
      );
      void refresh();
    }
  };
  return {
    loaded,
    pending,
    problem,
    deleted,
    refresh,
    say: (text) => void post({ messageId: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, text, failed: null }),
    again: (one) => void post(one),
    async act(verb, body = {}) {
      try {
        const done = await change<{ lead: Packet }>(`/leads/${id}/${verb}`, body);
        add(done.lead, []);
        setProblem(null);
        await refresh();
        return true;
      } catch (error) {
        failed(error);
        await refresh().catch(() => undefined);
        if (!(error instanceof ApiError && error.status === 401)) setProblem((error as Error).message);
        return false;
      }
    },
    typing() {
      if (Date.now() - typed.current < typingEvery) return;
      typed.current = Date.now();
      void change(`/leads/${id}/typing`).catch(() => undefined);
    },
  };
}

function merge(before: TranscriptLine[], more: TranscriptLine[]): TranscriptLine[] {
  if (more.length === 0) return before;
  const bySeq = new Map([...before, ...more].map((line) => [line.seq, line]));
  return [...bySeq.values()].sort((one, other) => one.seq - other.seq);
}
