import type { WidgetOptions } from './api.ts';
import { keptWith } from './given.ts';
import { alone, type Kept, type Memory } from './memory.ts';
import { type Answer, asText, call } from './net.ts';
import { keyLock, onlyOne } from './only-one.ts';
import { type ActivitySet, asSet } from './stream.ts';

/**
 * Tokens: got once, renewed every 15 minutes, and brought back after expiry by the resume key.
 * The conversation is gone for good: Gone. Any other refusal: Refused, with the time to wait.
 */
export class Gone extends Error {}
export class Refused extends Error {
  readonly waitMs: number;
  readonly status: number;
  constructor(answer: Answer) {
    super(`${answer.status}`);
    this.status = answer.status;
    this.waitMs = answer.status === 429 ? answer.retryAfterMs : 0;
  }
}

/** `base`: where this conversation is kept, when the token came from a channel service and not from our own. */
export type Key = { token: string; conversation: string; base?: string };
export type Keys = {
  /** A token that is good for a minute at least. */
  now(): Promise<Key>;
  /** The last token was refused: get another one. */
  renew(refused: string): Promise<Key>;
  /** The first words, where they came along with the token: given once. */
  begun(): Begun | null;
  stop(): void;
};
export type Begun = { set: ActivitySet; streamUrl: string | undefined };

const refreshEveryMs = 15 * 60_000;
const minuteMs = 60_000;

export function openKeys(options: WidgetOptions, memory: Memory, first: Promise<unknown> | null): Keys {
  let begun: Begun | null = null;
  const put = (answer: Answer): Key => {
    const key = keep(memory, answer);
    begun = begunIn(answer);
    return key;
  };
  const fresh = async (): Promise<Key> => put(await generate(options, memory.read()));
  // What the loader has asked for: taken once, and not before another tab's conversation.
  const early = Promise.resolve(first).then(
    (given) => void (isAnswer(given) && given.status === 200 && isStill(memory.read(), given) && put(given)),
  );
  const key = async (stale?: string): Promise<Key> => {
    await early.catch(() => undefined);
    const find = (): Key | undefined => usable(memory.read(), stale);
    return find() ?? (memory.shared() ? onlyOne(find, fresh) : fresh());
  };
  const timer = setInterval(() => void alone(keyLock, memory, () => refresh(options, memory)).catch(() => undefined), refreshEveryMs);
  return {
    now: () => key(),
    renew: (refused) => key(refused),
    begun() {
      const given = begun;
      begun = null;
      return given;
    },
    stop: () => clearInterval(timer),
  };
}

const begunIn = ({ body }: Answer): Begun | null =>
  Array.isArray(body.activities) ? { set: asSet(body), streamUrl: asText(body.streamUrl) } : null;

const isStill = ({ conversation }: Kept, { body }: Answer): boolean => conversation === undefined || conversation === body.conversationId;

function usable(kept: Kept, stale?: string): Key | undefined {
  if (kept.token === undefined || kept.conversation === undefined || kept.token === stale) return undefined;
  if ((kept.expires ?? 0) < Date.now() + minuteMs) return undefined;
  return { token: kept.token, conversation: kept.conversation, base: kept.base };
}

/** A new conversation, or, with the resume key, the old one. A key that is no longer known starts anew. */
async function generate(options: WidgetOptions, kept: Kept): Promise<Answer> {
  const ask = { locale: kept.language ?? options.language };
  if (kept.resume === undefined) {
    if (kept.started === true) throw new Gone();
    return call('POST', options.tokenUrl, undefined, ask);
  }
  const answer = await call('POST', options.tokenUrl, undefined, { ...ask, resume: kept.resume });
  if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) throw new Gone();
  return answer;
}

async function refresh(options: WidgetOptions, memory: Memory): Promise<void> {
  const { token, base } = memory.read();
  if (token === undefined) return;
  const answer = await call('POST', `${base ?? options.directLine}/tokens/refresh`, token);
  if (answer.status === 200) keep(memory, answer);
}

function keep(memory: Memory, answer: Answer): Key {
  const kept = answer.status < 300 ? keptWith(answer.body, memory.read()) : null;
  if (kept === null) throw new Refused(answer);
  memory.write(kept);
  return { token: kept.token, conversation: kept.conversation, base: kept.base };
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null && 'status' in value && 'body' in value;
