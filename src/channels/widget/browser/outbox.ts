import { Gone, Refused } from './keys.ts';
import type { Link } from './link.ts';
import { alone, type Memory, type Unsent } from './memory.ts';
import { backoffMs, LineBroken } from './net.ts';

export type Mark = 'waiting' | 'sending' | 'sent' | 'failed';
type Line = Pick<Link, 'post' | 'catchUp'>;

const triesBeforeFailed = 5;

/**
 * What was typed and is not there yet. Sent one after the other, in order, by whichever tab holds the lock; a message
 * leaves the box when the service has answered or its echo has come, so that a lost answer doubles nothing.
 */
export class Outbox {
  private readonly memory: Memory;
  private readonly line: Line;
  private readonly locale: () => string;
  private readonly mark: (id: string, mark: Mark) => void;
  private running = false;
  private again = false;
  private tries = 0;

  constructor(memory: Memory, line: Line, locale: () => string, mark: (id: string, mark: Mark) => void) {
    this.memory = memory;
    this.line = line;
    this.locale = locale;
    this.mark = mark;
  }

  waiting(): Unsent[] {
    return this.memory.read().queue ?? [];
  }

  add(message: Unsent): void {
    this.memory.write({ queue: [...this.waiting(), message] });
    this.mark(message.id, 'waiting');
    this.flush();
  }

  /** The echo of a message has come. */
  confirm(id: string): void {
    if (this.waiting().some((message) => message.id === id)) this.discard(id);
  }

  discard(id: string): void {
    this.memory.write({ queue: this.waiting().filter((message) => message.id !== id) });
  }

  retry(id: string): void {
    this.setFailed(id, false);
    this.flush();
  }

  /** Sends what is there, if anything. */
  flush(): void {
    this.again = this.running;
    if (this.running) return;
    this.running = true;
    void alone('porchlight-send', this.memory, () => this.drain())
      .catch(() => 2_000)
      .then((waitMs) => this.rest(waitMs));
  }

  private rest(waitMs: number): void {
    this.running = false;
    if (this.again) this.flush();
    else if (waitMs > 0 && Number.isFinite(waitMs)) setTimeout(() => this.flush(), waitMs);
  }

  /** Answers how long to wait before the next try; 0: nothing is left. */
  private async drain(): Promise<number> {
    for (let message = this.next(); message !== undefined; message = this.next()) {
      const waitMs = await this.sendOne(message);
      if (waitMs > 0) return waitMs;
    }
    return 0;
  }

  private next(): Unsent | undefined {
    return this.waiting().find((message) => message.failed !== true);
  }

  private async sendOne(message: Unsent): Promise<number> {
    try {
      this.mark(message.id, 'sending');
      await this.line.post(asActivity(message, this.locale()));
      this.discard(message.id);
      this.mark(message.id, 'sent');
      this.tries = 0;
      return 0;
    } catch (error) {
      return error instanceof Gone ? Number.POSITIVE_INFINITY : this.trouble(message, error);
    }
  }

  private async trouble(message: Unsent, error: unknown): Promise<number> {
    this.tries += 1;
    this.mark(message.id, 'waiting');
    if (error instanceof LineBroken) {
      // The message may have come through, and only the answer was lost: the echo would tell.
      await this.line.catchUp().catch(() => undefined);
      return backoffMs(this.tries);
    }
    const refused = error instanceof Refused ? error : null;
    if (refused?.status === 429) return refused.waitMs;
    if (refused !== null && refused.status >= 500 && this.tries < triesBeforeFailed) return backoffMs(this.tries);
    this.tries = 0;
    this.setFailed(message.id, true);
    return 0;
  }

  private setFailed(id: string, failed: boolean): void {
    this.memory.write({ queue: this.waiting().map((message) => (message.id === id ? { ...message, failed } : message)) });
    this.mark(id, failed ? 'failed' : 'waiting');
  }
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
