import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../presence.ts';

export type Wake =
  | { kind: 'hello' | 'queue' | 'bye' }
  | { kind: 'conversation' | 'writing'; conversation: string }
  | { kind: 'people'; people: Person[] };

const patience = 5_000;
/** This page among the pages of the same person. */
export const tab = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

/**
 * Listens for wakes as long as `on` is true. A wake says only that there is something to read, and every connect begins
 * with `hello`, on which the page reads all again from its last row: a cut line costs time, never a message.
 */
export function useLive(on: boolean, wake: (wake: Wake) => void): boolean {
  const [connected, setConnected] = useState(true);
  const latest = useRef(wake);
  latest.current = wake;
  useEffect(() => {
    if (!on) return;
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/desk/api/events?tab=${encodeURIComponent(tab)}`);
      const told = (event: string, as: (data: { conversation: string; people: Person[] }) => Wake) =>
        source?.addEventListener(event, (message) => latest.current(as(JSON.parse(message.data))));
      source.addEventListener('hello', () => {
        setConnected(true);
        latest.current({ kind: 'hello' });
      });
      told('queue', () => ({ kind: 'queue' }));
      told('conversation', ({ conversation }) => ({ kind: 'conversation', conversation }));
      told('writing', ({ conversation }) => ({ kind: 'writing', conversation }));
      told('people', ({ people }) => ({ kind: 'people', people }));
      source.addEventListener('bye', () => {
        source?.close();
        latest.current({ kind: 'bye' });
      });
      source.addEventListener('error', () => {
        setConnected(false);
        // The browser tries again by itself, except after an answer that is no stream (a server that is starting).
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, patience);
      });
    };
    open();
    return () => {
      clearTimeout(again);
      source?.close();
    };
  }, [on]);
  return connected;
}
