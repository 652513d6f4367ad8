import { asList, asRecord, asText } from './net.ts';

/** A set of activities, as stream and GET both give it. */
export type ActivitySet = { activities: unknown[]; watermark?: string };

const openWithinMs = 8_000;
const signOfLifeMs = 20_000;
/** The service gives a sign of life every 25 s; three missed ones are a dead line. */
const silenceMs = 80_000;

export type StreamEvents = {
  take(set: ActivitySet): void;
  opened(): void;
  /** Gives the means to close it. */
  hold(close: () => void): void;
};

/** One WebSocket until it closes. Answers whether it had ever opened: where it cannot, the caller polls. */
export function listen(url: string, events: StreamEvents): Promise<boolean> {
  const socket = connect(url);
  if (socket === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    let wasOpen = false;
    let heardAt = Date.now();
    const late = setTimeout(() => !wasOpen && end(), openWithinMs);
    const beat = setInterval(() => (Date.now() - heardAt > silenceMs ? end() : keepAlive(socket)), signOfLifeMs);
    const end = (): void => {
      clearTimeout(late);
      clearInterval(beat);
      socket.onopen = socket.onclose = socket.onerror = socket.onmessage = null;
      socket.close();
      resolve(wasOpen);
    };
    events.hold(end);
    socket.onopen = () => {
      wasOpen = true;
      events.opened();
    };
    socket.onclose = socket.onerror = end;
    socket.onmessage = (event) => {
      heardAt = Date.now();
      const set = readSet(event.data);
      if (set !== null) events.take(set);
    };
  });
}

/** Middle boxes close lines on which nothing moves. */
function keepAlive(socket: WebSocket): void {
  if (socket.readyState === WebSocket.OPEN) socket.send('');
}

/** A page's policy may forbid the socket: that throws in some browsers. */
function connect(url: string): WebSocket | null {
  try {
    return new WebSocket(url);
  } catch {
    return null;
  }
}

/** An empty frame is a sign of life, and anything broken is no message. */
function readSet(data: unknown): ActivitySet | null {
  if (typeof data !== 'string' || data === '') return null;
  try {
    return asSet(JSON.parse(data));
  } catch {
    return null;
  }
}

export function asSet(value: unknown): ActivitySet {
  const record = asRecord(value);
  return { activities: asList(record.activities), watermark: asText(record.watermark) };
}
