import type { WidgetOptions } from './api.ts';
import { Gone, type Key, type Keys, Refused } from './keys.ts';
import type { Memory } from './memory.ts';
import { type Answer, asText, backoffMs, call } from './net.ts';
import { type ActivitySet, asSet, listen } from './stream.ts';

/**
 * The line to the conversation: history, then the stream, then polling where the stream is not let through.
 * Comes back by itself after any break, from the watermark of the last thing it took.
 */
export type LineState = 'connecting' | 'online' | 'offline' | 'gone';
export type Link = {
  /** Asks for everything after the watermark, once. Throws when the line is broken. */
  catchUp(): Promise<void>;
  /** Sends one activity. Throws LineBroken, Refused or Gone. */
  post(activity: Record<string, unknown>): Promise<string>;
  /** Try again now. */
  wake(): void;
  stop(): void;
};
export type LinkEvents = {
  /** `live` is false for what was said before this page was opened. */
  take(activities: unknown[], live: boolean): void;
  state(state: LineState): void;
};

const pollEveryMs = 1_500;

export function openLink(options: WidgetOptions, memory: Memory, keys: Keys, events: LinkEvents): Link {
  let watermark: string | undefined;
  let here = false;
  let stopped = false;
  let pollUntil = 0;
  let pollFor = 15_000;
  let closeStream = (): void => undefined;
  let endPause = (): void => undefined;

  const at = (path: string, mark?: string): string =>
    `${options.directLine}/conversations${path}${mark === undefined ? '' : `?watermark=${encodeURIComponent(mark)}`}`;
  const take = (set: ActivitySet, live: boolean): void => {
    if (set.watermark !== undefined) watermark = set.watermark;
    if (!stopped) events.take(set.activities, live);
  };
  const ask = (method: 'GET' | 'POST', path: (key: Key) => string, body?: unknown): Promise<Answer> => asked(keys, method, path, body);
  const fetchSet = async (live: boolean): Promise<void> => {
    const answer = await ask('GET', ({ conversation }) => at(`/${encodeURIComponent(conversation)}/activities`, watermark));
    here = true;
    take(asSet(answer.body), live);
  };
  const start = async (): Promise<Answer> => {
    const answer = await ask('POST', () => at(''), { locale: memory.read().language ?? options.language });
    memory.write({ started: true });
    return answer;
  };
  /** The address of the stream; on the first time of this page after the history was taken. */
  const attach = async (): Promise<string | undefined> => {
    if (!here && memory.read().started !== true) {
      const answer = await start();
      // In parallel with the stream: on a slow line the first words come one round trip sooner.
      if (answer.status === 201) void fetchSet(true).catch(() => undefined);
      else await fetchSet(false);
      here = true;
      return asText(answer.body.streamUrl);
    }
    if (!here) await fetchSet(false);
    const answer = await ask('GET', ({ conversation }) => at(`/${encodeURIComponent(conversation)}`, watermark));
    return asText(answer.body.streamUrl);
  };
  const poll = async (): Promise<void> => {
    while (!stopped && Date.now() < pollUntil) {
      await fetchSet(true);
      events.state('online');
      await pause(pollEveryMs * (0.8 + Math.random() * 0.4));
    }
  };
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const once = async (opened: () => void): Promise<void> => {
    const url = await attach();
    const streamed =
      url !== undefined &&
      (await listen(
        url,
        (set) => take(set, true),
        () => {
          opened();
          events.state('online');
        },
        (close) => {
          closeStream = close;
        },
      ));
    if (streamed || stopped) return;
    pollUntil = Date.now() + pollFor;
    pollFor = Math.min(pollFor * 2, 300_000);
    await poll();
  };
  const run = async (): Promise<void> => {
    let tries = 0;
    while (!stopped) {
      let wait = 0;
      try {
        await once(() => {
          tries = 0;
        });
      } catch (error) {
        if (error instanceof Gone) return events.state('gone');
        wait = error instanceof Refused ? error.waitMs : 0;
        if (!stopped) events.state('offline');
      }
      if (!stopped) await pause(Math.max(wait, tries === 0 ? 100 + Math.random() * 400 : backoffMs(tries)));
      tries += 1;
    }
  };
  const wake = (): void => endPause();
  const dropped = (): void => closeStream();
  addEventListener('online', wake);
  addEventListener('offline', dropped);
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  void run();

  return {
    catchUp: () => fetchSet(true),
    async post(activity) {
      const answer = await ask('POST', ({ conversation }) => at(`/${encodeURIComponent(conversation)}/activities`), activity);
      return asText(answer.body.id) ?? '';
    },
    wake,
    stop() {
      stopped = true;
      removeEventListener('online', wake);
      removeEventListener('offline', dropped);
      removeEventListener('pageshow', wake);
      document.removeEventListener('visibilitychange', wake);
      closeStream();
      endPause();
    },
  };
}

/** One request with a good token; a refused token is renewed once. 404: the conversation is gone. */
async function asked(keys: Keys, method: 'GET' | 'POST', path: (key: Key) => string, body?: unknown): Promise<Answer> {
  let key = await keys.now();
  let answer = await call(method, path(key), key.token, body);
  if (answer.status === 401 || answer.status === 403) {
    key = await keys.renew(key.token);
    answer = await call(method, path(key), key.token, body);
  }
  if (answer.status === 404) throw new Gone();
  if (answer.status >= 400) throw new Refused(answer);
  return answer;
}
