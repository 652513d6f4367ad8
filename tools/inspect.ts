import { WebSocket } from 'ws';
import { contactFacts, type Fact } from '../dialogs/case.ts';
import { dialogue } from '../dialogs/chart/dialogue.ts';
import { cleanText } from './personal.ts';
import type { Step } from './talk.ts';

/**
 * What `@statelyai/inspect` shows of a conversation: the chart, and for each turn the event and the snapshot, in the shape that its WebSocket inspector
 * sends. The server runs no live actor, so these are made from the turns. Nothing is loaded and nothing leaves this machine unless a developer starts
 * a receiver of theirs and names it.
 */
type Base = { sessionId: string; rootId: string; createdAt: string; id: null; _version: string };
export type Inspected = Base &
  (
    | { type: '@xstate.actor'; name: string; definition: string; parentId?: string; snapshot: Snapshot }
    | { type: '@xstate.event'; event: Event; sourceId?: string }
    | { type: '@xstate.snapshot'; event: Event; snapshot: Snapshot }
  );
type Snapshot = { status: 'active' | 'stopped'; value?: unknown; context?: unknown };
type Event = { type: string } & Record<string, unknown>;

/** The version of the package whose form this is. */
const version = '0.7.2';

/** The events of one conversation up to `steps`, from step `from` on; with 0 the actor comes first. */
export function inspected(sessionId: string, steps: readonly Step[], from = 0): Inspected[] {
  const base = (): Base => ({ sessionId, rootId: sessionId, createdAt: String(Date.now()), id: null, _version: version });
  const actor: Inspected = {
    ...base(),
    type: '@xstate.actor',
    name: dialogue.id,
    definition: definition(),
    snapshot: { status: 'active' },
  };
  const told = steps.slice(from).flatMap((step): Inspected[] => {
    const event = eventOf(step);
    return [
      { ...base(), type: '@xstate.event', event },
      { ...base(), type: '@xstate.snapshot', event, snapshot: snapshotOf(step) },
    ];
  });
  return from === 0 ? [actor, ...told] : told;
}

/** A conversation that was left: another one begins. */
export const ended = (sessionId: string): Inspected => ({
  ...{ sessionId, rootId: sessionId, createdAt: String(Date.now()), id: null, _version: version },
  ...{ type: '@xstate.snapshot', event: { type: 'left' }, snapshot: { status: 'stopped' } },
});

/** The chart as data. Functions (assignments, guards written in place) are named, as the inspector does it. */
const definition = (): string =>
  JSON.stringify(dialogue.config, (_, value: unknown) => (typeof value === 'function' ? { type: value.name } : value));

const personal = new Set<string>([...contactFacts, 'assets']);

/** Contact data and numbers are written as gaps: the window of the inspector may be somebody else's page. */
function eventOf({ heard }: Step): Event {
  return redacted({ ...(heard ?? {}), type: heard?.type ?? 'nothing' }) as Event;
}

function snapshotOf({ writes, memory }: Step): Snapshot {
  const { chart } = JSON.parse(writes.snapshot) as { chart: { value: unknown } };
  return { status: 'active', value: chart.value, context: redacted(memory) };
}

function redacted(value: unknown, name = ''): unknown {
  if (personal.has(name as Fact)) return `[removed: ${name}]`;
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((one) => redacted(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redacted(one, key)]));
}

/** The last events that wait while nobody listens. */
const mostWaiting = 400;
const againMs = 2_000;

export type Inspector = { see(steps: readonly Step[]): void; stop(): void };

/**
 * Sends conversations to a receiver, such as the one of `@statelyai/inspect/server`. A conversation that goes on adds its new turns; one that went
 * back, or is another, begins anew. A receiver that comes late, or comes back, gets what waited.
 */
export function openInspector(url: string, log: (text: string) => void = () => undefined): Inspector {
  let socket: WebSocket | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let said: string[] = [];
  let count = 0;
  const waiting: string[] = [];

  const flush = () => {
    while (socket?.readyState === WebSocket.OPEN && waiting.length > 0) socket.send(waiting.shift()!);
  };
  const connect = () => {
    socket = new WebSocket(url);
    socket.on('open', () => {
      log(`The inspector at ${url} listens.`);
      flush();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (!stopped) timer = setTimeout(connect, againMs);
    });
  };
  connect();

  return {
    see(steps) {
      const now = steps.map(({ said: one }) => JSON.stringify(one));
      const goesOn = said.length > 0 && said.length <= now.length && said.every((one, at) => one === now[at]);
      const events = goesOn
        ? inspected(sessionOf(count), steps, said.length)
        : [...(count > 0 ? [ended(sessionOf(count))] : []), ...inspected(sessionOf(++count), steps)];
      said = now;
      waiting.push(...events.map((event) => JSON.stringify(event)));
      waiting.splice(0, Math.max(0, waiting.length - mostWaiting));
      flush();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      socket?.terminate();
    },
  };
}

const sessionOf = (count: number): string => `porchlight:${count}`;

/** The address of a receiver: on this machine, because it is told what people say. Throws an Error for people. */
export function inspectorAddress(given: string): string {
  const address = URL.parse(given);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(address?.hostname ?? '');
  if (address?.protocol !== 'ws:' || !local)
    throw new Error(`--inspect takes the address of a receiver on this machine, such as ws://127.0.0.1:8080, not ${given}.`);
  return given;
}
