import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { XhrOverFetch } from './xhr.ts';

/** The real client, in Node. It looks for a browser's XMLHttpRequest and WebSocket when it is made. */
export type Client = {
  line: DirectLine;
  activities: Activity[];
  statuses: ConnectionStatus[];
  post(activity: object): Promise<string>;
  until(enough: (activities: Activity[]) => boolean, ms?: number): Promise<void>;
  end(): void;
};

Object.assign(globalThis, { XMLHttpRequest: XhrOverFetch, WebSocket });

/** `quick`: waits milliseconds where the client would wait seconds before it reconnects. */
export function makeClient(
  url: string,
  options: { token: string; webSocket: boolean; quick?: boolean; watermark?: string; conversationId?: string },
): Client {
  const { quick = false, ...given } = options;
  const line = new DirectLine({
    ...given,
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    ...(quick ? { timeout: 30, random: () => -0.2492 } : {}),
  });
  const activities: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  const looks = new Set<() => void>();
  line.connectionStatus$.subscribe((status) => void statuses.push(status));
  const listening = line.activity$.subscribe(
    (activity) => {
      activities.push(activity);
      for (const look of looks) look();
    },
    () => {},
  );
  return {
    line,
    activities,
    statuses,
    post: (activity) => new Promise((resolve, reject) => line.postActivity(activity as Activity).subscribe(resolve, reject)),
    until: (enough, ms = 8_000) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`Not in time: ${JSON.stringify(activities.map((each) => ('text' in each ? each.text : each.type)))}`)),
          ms,
        );
        const look = () => {
          if (!enough(activities)) return;
          clearTimeout(late);
          looks.delete(look);
          resolve();
        };
        looks.add(look);
        look();
      }),
    end: () => {
      listening.unsubscribe();
      line.end();
    },
  };
}

export { ConnectionStatus };
