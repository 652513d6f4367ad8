import { WebSocket } from 'ws';
import type { Activity } from '../../src/channels/direct-line/activity.ts';

/** A bare stream client: keeps what it got, and waits for what it should get. */
export type StreamClient = {
  socket: WebSocket;
  activities: Activity[];
  watermark: string;
  /** Frames as text, empty ones too. */
  frames: string[];
  closed: Promise<{ code: number; reason: string }>;
  /** Resolves when `enough` is true; fails after 5 s with what is there. */
  until(enough: (activities: Activity[]) => boolean): Promise<void>;
  close(): void;
};

export async function openStream(url: string, options: { headers?: Record<string, string> } = {}): Promise<StreamClient> {
  const socket = new WebSocket(url, { headers: options.headers });
  const waiting = new Set<() => void>();
  const client: StreamClient = {
    socket,
    activities: [],
    watermark: '',
    frames: [],
    closed: new Promise((resolve) => socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }))),
    until: (enough) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`Not in 5 s: ${JSON.stringify(client.activities.map(({ type, text }) => [type, text]))}`)),
          5_000,
        );
        const look = () => {
          if (!enough(client.activities)) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () => socket.terminate(),
  };
  socket.on('message', (data) => {
    const text = String(data);
    client.frames.push(text);
    if (text === '') return;
    const frame = JSON.parse(text) as { activities: Activity[]; watermark?: string };
    client.activities.push(...frame.activities);
    client.watermark = frame.watermark ?? client.watermark;
    for (const look of waiting) look();
  });
  socket.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return client;
}

export function texts(activities: Activity[]): unknown[] {
  return activities.filter(({ type }) => type === 'message').map(({ text }) => text);
}
