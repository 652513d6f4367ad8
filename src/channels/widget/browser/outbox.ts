import { Gone, Refused } from './keys.ts';
import type { Link } from './link.ts';
import { alone, type Memory, type Unsent } from './memory.ts';
import { backoffMs, LineBroken } from './net.ts';

/**
 * What was typed and is not there yet. Sent one after the other, in order, by whichever tab holds the lock; a message
 * leaves the box when the service has answered or its echo has come, so that a lost answer doubles nothing.
 */
export type Mark = 'waiting' | 'sending' | 'sent' | 'failed';
export type Outbox = {
  add(message: Unsent): void;
  /** The echo of a message has come. */
  confirm(id: string): void;
  retry(id: string): void;
  discard(id: string): void;
  /** Send what is there, if anything. */
  flush(): void;
  waiting(): Unsent[];
};

const triesBeforeFailed = 5;

export function openOutbox(
  memory: Memory,
  link: Pick<Link, 'post' | 'catchUp'>,
  locale: () => string,
  mark: (id: string, mark: Mark) => void,
): Outbox {
  let running = false;
  let again = false;
  let tries = 0;
  const queue = (): Unsent[] => memory.read().queue ?? [];
  const put = (list: Unsent[]): void => memory.write({ queue: list });
  const drop = (id: string): void => put(queue().filter((message) => message.id !== id));
  const fail = (id: string): void => {
    put(queue().map((message) => (message.id === id ? { ...message, failed: true } : message)));
    mark(id, 'failed');
  };
  const next = (): Unsent | undefined => queue().find((message) => message.failed !== true);

  const sendOne = async (message: Unsent): Promise<void> => {
    mark(message.id, 'sending');
    await link.post(asActivity(message, locale()));
    drop(message.id);
    mark(message.id, 'sent');
    tries = 0;
  };
  /** How long to wait after trouble; after a broken line first look whether the message came through after all. */
  const trouble = async (message: Unsent, error: unknown): Promise<number> => {
    tries += 1;
    if (error instanceof LineBroken) {
      mark(message.id, 'waiting');
      await link.catchUp().catch(() => undefined);
      return backoffMs(tries);
    }
    const refused = error instanceof Refused ? error : null;
    if (refused?.status === 429) return refused.waitMs;
    if (refused === null || refused.status < 500 || tries >= triesBeforeFailed) {
      tries = 0;
      fail(message.id);
      return 0;
    }
    mark(message.id, 'waiting');
    return backoffMs(tries);
  };
  const drain = async (): Promise<number> => {
    for (let message = next(); message !== undefined; message = next()) {
      const wait = await sendOne(message).then(
        () => 0,
        (error: unknown) => (error instanceof Gone ? Number.POSITIVE_INFINITY : trouble(message as Unsent, error)),
      );
      if (wait > 0) return wait;
    }
    return 0;
  };
  const flush = (): void => {
    again = true;
    if (running) return;
    running = true;
    again = false;
    void alone('send', memory, drain)
      .catch(() => 2_000)
      .then((wait) => {
        running = false;
        if (again) flush();
        else if (wait > 0 && Number.isFinite(wait)) setTimeout(flush, wait);
      });
  };

  return {
    add(message) {
      put([...queue(), message]);
      mark(message.id, 'waiting');
      flush();
    },
    confirm(id) {
      if (queue().some((message) => message.id === id)) drop(id);
      mark(id, 'sent');
    },
    retry(id) {
      put(queue().map((message) => (message.id === id ? { ...message, failed: false } : message)));
      mark(id, 'waiting');
      flush();
    },
    discard: drop,
    flush,
    waiting: queue,
  };
}

function asActivity(message: Unsent, locale: string): Record<string, unknown> {
  return {
    type: 'message',
    text: message.text,
    locale,
    from: { id: 'homeowner', role: 'user' },
    channelData: { clientActivityID: message.id },
    ...(message.choice === undefined ? {} : { value: { choice: message.choice } }),
  };
}
