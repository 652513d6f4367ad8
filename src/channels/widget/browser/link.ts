import type { WidgetOptions } from './api.ts';
import { type Begun, Gone, type Key, type Keys, Refused } from './keys.ts';
import type { Memory } from './memory.ts';
import { type Answer, asText, backoffMs, call } from './net.ts';
import { type ActivitySet, asSet, listen } from './stream.ts';

export type LineState = 'online' | 'offline' | 'gone';
export type LinkEvents = {
  /** `live` is false for what was said before this page was opened. */
  take(activities: unknown[], live: boolean): void;
  state(state: LineState): void;
};

const pollEveryMs = 1_500;
const longestPollMs = 300_000;

/**
 * The line to the conversation: history, then the stream, then polling where the stream is not let through.
 * Comes back by itself after any break, from the watermark of the last thing it took.
 */
export class Link {
  private readonly options: WidgetOptions;
  private readonly memory: Memory;
  private readonly keys: Keys;
  private readonly events: LinkEvents;
  private readonly ends: (() => void)[] = [];
  private watermark: string | undefined;
  private conversation: string | undefined;
  /** What was said before is on this page. */
  private here = false;
  private stopped = false;
  private tries = 0;
  private pollMs = 15_000;
  private closeStream = (): void => undefined;
  private endPause = (): void => undefined;

  constructor(options: WidgetOptions, memory: Memory, keys: Keys, events: LinkEvents) {
    this.options = options;
    this.memory = memory;
    this.keys = keys;
    this.events = events;
    const wake = (): void => this.endPause();
    this.listenTo(window, 'online', wake);
    this.listenTo(window, 'pageshow', wake);
    this.listenTo(document, 'visibilitychange', wake);
    this.listenTo(window, 'offline', () => this.closeStream());
    void this.run();
  }

  /** Is this line held in another conversation than the one that is kept? */
  strayedFrom(kept: string | undefined): boolean {
    return kept !== undefined && this.conversation !== undefined && kept !== this.conversation;
  }

  /** Asks for everything after the watermark, once. Throws when the line is broken. */
  async catchUp(): Promise<void> {
    if (this.here) await this.fetchSet(true);
  }

  /** Sends one activity. Throws LineBroken, Refused or Gone. */
  async post(activity: Record<string, unknown>): Promise<void> {
    await this.ask('POST', (key) => this.at(key, '/activities'), activity);
  }

  stop(): void {
    this.stopped = true;
    for (const end of this.ends) end();
    this.closeStream();
    this.endPause();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      let waitMs = 0;
      try {
        await this.once();
      } catch (error) {
        if (this.stopped) return;
        if (error instanceof Gone) return this.events.state('gone');
        waitMs = error instanceof Refused ? error.waitMs : 0;
        this.events.state('offline');
      }
      await this.pause(Math.max(waitMs, this.tries === 0 ? 100 + Math.random() * 400 : backoffMs(this.tries)));
      this.tries += 1;
    }
  }

  /** From the attaching to the end of the stream, or of a spell of polling. */
  private async once(): Promise<void> {
    const url = await this.attach();
    const streamed = url !== undefined && !this.stopped && (await this.stream(url));
    if (!streamed && !this.stopped) await this.poll();
  }

  private stream(url: string): Promise<boolean> {
    return listen(url, {
      take: (set) => this.take(set, true),
      opened: () => {
        this.tries = 0;
        this.events.state('online');
      },
      hold: (close) => {
        this.closeStream = close;
      },
    });
  }

  /** The address of the stream. On the first time of this page the history comes before it. */
  private async attach(): Promise<string | undefined> {
    if (!this.here) {
      // Asks for a key if there is none: the first words may come along with it.
      this.conversation = (await this.keys.now()).conversation;
      const begun = this.keys.begun();
      if (begun !== null) return this.takeBegun(begun);
      if (this.memory.read().started !== true) return this.begin();
      await this.fetchSet(false);
    }
    const answer = await this.ask('GET', (key) => this.at(key, '', this.watermark));
    return asText(answer.body.streamUrl);
  }

  private takeBegun({ set, streamUrl }: Begun): string | undefined {
    this.here = true;
    this.take(set, true);
    return streamUrl;
  }

  private async begin(): Promise<string | undefined> {
    const answer = await this.ask('POST', (key) => this.at({ ...key, conversation: '' }), {
      locale: this.memory.read().language ?? this.options.language,
    });
    this.memory.write({ started: true });
    if (answer.status === 201) {
      this.here = true;
      // Beside the stream: on a slow line the first words come one round trip sooner.
      void this.fetchSet(true).catch(() => undefined);
    } else await this.fetchSet(false);
    return asText(answer.body.streamUrl);
  }

  private async poll(): Promise<void> {
    const until = Date.now() + this.pollMs;
    this.pollMs = Math.min(this.pollMs * 2, longestPollMs);
    while (!this.stopped && Date.now() < until) {
      await this.fetchSet(true);
      this.events.state('online');
      await this.pause(pollEveryMs * (0.8 + Math.random() * 0.4));
    }
    this.tries = 0;
  }

  private async fetchSet(live: boolean): Promise<void> {
    const answer = await this.ask('GET', (key) => this.at(key, '/activities', this.watermark));
    this.here = true;
    this.take(asSet(answer.body), live);
  }

  private take(set: ActivitySet, live: boolean): void {
    if (this.stopped) return;
    if (set.watermark !== undefined) this.watermark = set.watermark;
    this.events.take(set.activities, live);
  }

  /** One request with a good token; a refused token is renewed once. 404: the conversation is gone. */
  private async ask(method: 'GET' | 'POST', path: (key: Key) => string, body?: unknown): Promise<Answer> {
    let key = await this.keys.now();
    let answer = await call(method, path(key), key.token, body);
    if (answer.status === 401 || answer.status === 403) {
      key = await this.keys.renew(key.token);
      answer = await call(method, path(key), key.token, body);
    }
    if (answer.status === 404) throw new Gone();
    if (answer.status >= 400) throw new Refused(answer);
    return answer;
  }

  private at(key: Key, path = '', watermark?: string): string {
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    const one = key.conversation === '' ? '' : `/${encodeURIComponent(key.conversation)}`;
    return `${key.base ?? this.options.directLine}/conversations${one}${path}${query}`;
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.stopped ? 0 : ms);
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private listenTo(target: EventTarget, name: string, act: () => void): void {
    target.addEventListener(name, act);
    this.ends.push(() => target.removeEventListener(name, act));
  }
}
