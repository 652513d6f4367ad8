import { randomUUID } from 'node:crypto';
import type { Choice, Entry } from '../../message.ts';
import type { OutActivity, Reference } from './connector.ts';
import { addressed } from './reply.ts';
import { botStateTrace, seesTraces } from './trace.ts';

export type Log = { info(fields: object, message: string): void; warn(fields: object, message: string): void };

/** One open line: where the person is (the reference) and how far the transcript was sent to them (the cursor). */
export type Line = {
  readonly conversation: string;
  /** Under which name it sends: no other line has it, in any process. */
  readonly holder: string;
  reference: Reference;
  /** The person has just written here: no other instance knows better where they are. */
  fresh: boolean;
  /** Opened by the person, not to send them something after a restart. */
  visited: boolean;
  /** seq of the last row that was sent, or given up. Null: not looked up yet, and nothing is sent. */
  cursor: number | null;
  /** Choices of the last message, to know a tap from a word. */
  choices: Choice[];
  /** Id of the activity that is being answered. */
  replyToId: string | undefined;
  tries: number;
  tail: Promise<unknown>;
  timer: NodeJS.Timeout | undefined;
  close: () => void;
};

export function newLine(conversation: string, reference: Reference): Line {
  const nobody = () => undefined;
  return {
    conversation,
    holder: randomUUID(),
    reference,
    fresh: false,
    visited: false,
    cursor: null,
    choices: [],
    replyToId: undefined,
    tries: 0,
    tail: Promise.resolve(),
    timer: undefined,
    close: nobody,
  };
}

/** What the Emulator's inspector shows after these rows; null for every other channel. */
export function traceOf(line: Line, rows: Entry[]): OutActivity | null {
  const last = rows.at(-1);
  if (last === undefined || !seesTraces(line.reference.channelId)) return null;
  return botStateTrace(rows, addressed({ author: 'bot', language: last.language, at: last.at }, line.reference));
}

/** A typing activity, from the bot or from a named agent. */
export function typing(line: Line, agent: string | undefined, at: Date): OutActivity {
  const address = addressed({ author: agent ? 'agent' : 'bot', name: agent, language: 'en', at: at.toISOString() }, line.reference);
  const { locale: _, ...rest } = address;
  return { ...rest, type: 'typing' };
}

export function dropOldest(open: Map<string, Line>): void {
  const oldest = open.values().next().value;
  if (!oldest) return;
  open.delete(oldest.conversation);
  oldest.close();
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms).unref());

/** An agent who types presses many keys: one typing activity in three seconds is enough. */
export function throttled(now: () => Date, act: (name: string) => void): (name: string) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (name) => {
    if (now().getTime() - last < 3_000) return;
    last = now().getTime();
    act(name);
  };
}
