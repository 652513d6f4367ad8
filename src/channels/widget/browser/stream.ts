import { asList, asRecord, asText } from './net.ts';

/** A set of activities, as stream and GET both give it. */
export type ActivitySet = { activities: unknown[]; watermark?: string };

const openWithinMs = 8_000;
const signOfLifeMs = 20_000;
/** The service gives a sign of life every 25 s; three missed ones are a dead line. */
const silenceMs = 80_000;

/**
 * One WebSocket until it closes. Answers whether it had ever opened: where it cannot, the caller polls.
 * `hold` is given the means to close it.
 */
export function listen(
  url: string,
  take: (set: ActivitySet) => void,
  opened: () => void,
  hold: (close: () => void) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(url);
    if (socket === null) return resolve(false);
    let wasOpen = false;
    let heardAt = Date.now();
    const late = setTimeout(() => !wasOpen && end(), openWithinMs);
    const beat = setInterval(() => (Date.now() - heardAt > silenceMs ? end() : socket.readyState === 1 && socket.send('')), signOfLifeMs);
    const end = (): void => {
      clearTimeout(late);
      clearInterval(beat);
      socket.onclose = socket.onerror = socket.onmessage = null;
      socket.close();
      resolve(wasOpen);
    };
    hold(end);
    socket.onopen = () => {
      wasOpen = true;
      opened();
    };
    socket.onclose = socket.onerror = end;
    socket.onmessage = (event) => {
      heardAt = Date.now();
      const set = readSet(event.data);
      if (set !== null) take(set);
    };
  });
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
