import type { ServerResponse } from 'node:http';
import type { DeskOptions, Seat } from './parts.ts';
import { presence } from './presence.ts';
import type { DeskRoute } from './routes.ts';
import type { Sessions } from './sessions.ts';

/** Wakes for open desk pages. They carry ids only: the page then reads, after the last row that it has, so a lost wake loses nothing. */
export type Events = {
  routes: DeskRoute[];
  /** Ends the streams of a session that has ended. */
  drop(idHash: string): void;
  /** The homeowner of this conversation is writing, now. */
  writing(conversation: string): void;
  /** Ids of the agents who have the page open here. */
  present(): ReadonlySet<string>;
  stop(): void;
};

type Stream = { response: ServerResponse; idHash: string; agentId: string; tab: string; checkedAt: number };

const batchMs = 15;
const heartbeatMs = 20_000;
const recheckMs = 1_000;
const mostPerAgent = 8;
const mostWaitingBytes = 256 * 1024;

/** Server-sent events: `hello` at each connect, `queue`, `conversation`, `people`, `writing`, and `bye` when the session is over. */
export function events(options: DeskOptions, logins: () => Sessions): Events {
  const streams = new Set<Stream>();
  const changed = new Set<string>();
  let sent = 0;
  let timer: NodeJS.Timeout | undefined;

  const flush = async () => {
    timer = undefined;
    const conversations = [...changed];
    changed.clear();
    const text = [...conversations.map((conversation) => frame('conversation', { conversation }, ++sent)), frame('queue', {}, ++sent)].join(
      '',
    );
    await Promise.all([...streams].map((stream) => sendTo(stream, text)));
  };
  const sendTo = async (stream: Stream, text: string) => {
    if (await over(stream, options, logins())) return end(stream, streams);
    if (stream.response.writableLength > mostWaitingBytes) stream.response.destroy();
    else stream.response.write(text);
  };
  const unwatch = options.store.watch('*', (conversation) => {
    if (streams.size === 0) return;
    changed.add(conversation);
    timer ??= setTimeout(() => void flush().catch((error) => lost(options, error)), batchMs);
  });
  const heartbeat = setInterval(() => {
    for (const stream of streams) void sendTo(stream, ': still here\n\n').catch((error) => lost(options, error));
  }, heartbeatMs);
  heartbeat.unref();

  const tellAll = (event: string, data: object) => {
    const text = frame(event, data, ++sent);
    for (const stream of streams) void sendTo(stream, text).catch((error) => lost(options, error));
  };
  const here = presence(options, () => tellAll('people', { people: here.people() }));
  const gone = (stream: Stream) => {
    streams.delete(stream);
    if (![...streams].some(({ agentId, tab }) => agentId === stream.agentId && tab === stream.tab)) here.closed(stream.tab, stream.agentId);
  };

  const open = (response: ServerResponse, seat: Seat, tab: string) => {
    const mine = [...streams].filter((stream) => stream.agentId === seat.agent.id);
    if (mine.length >= mostPerAgent) end(mine[0]!, streams);
    const stream: Stream = { response, idHash: seat.idHash, agentId: seat.agent.id, tab, checkedAt: options.now().getTime() };
    streams.add(stream);
    response.on('close', () => gone(stream));
    response.on('error', () => gone(stream));
    response.write(`retry: 1000\n\n${frame('hello', {}, ++sent)}`);
    here.opened(tab, seat);
  };

  return {
    routes: [
      ...here.routes,
      {
        method: 'GET',
        path: '/desk/api/events',
        who: 'agent',
        answer: (request, seat) => ({
          status: 200,
          headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'keep-alive' },
          stream: (response) => open(response, seat, (request.query.get('tab') ?? '').slice(0, 100)),
        }),
      },
    ],
    drop(idHash) {
      for (const stream of streams) if (stream.idHash === idHash) end(stream, streams);
    },
    writing: (conversation) => tellAll('writing', { conversation }),
    present: () => new Set([...streams].map(({ agentId }) => agentId)),
    stop() {
      unwatch();
      clearInterval(heartbeat);
      clearTimeout(timer);
      for (const stream of streams) stream.response.end();
      streams.clear();
    },
  };
}

// Another instance may have ended the session: asked again at most once a second, before anything is sent.
async function over(stream: Stream, options: DeskOptions, logins: Sessions): Promise<boolean> {
  const at = options.now().getTime();
  if (Math.abs(at - stream.checkedAt) < recheckMs) return false;
  stream.checkedAt = at;
  return !(await logins.alive(stream.idHash));
}

function end(stream: Stream, streams: Set<Stream>): void {
  streams.delete(stream);
  stream.response.end('event: bye\ndata: {}\n\n');
}

function frame(event: string, data: object, id: number): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function lost(options: DeskOptions, error: unknown): void {
  options.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'desk: a wake was not sent');
}
