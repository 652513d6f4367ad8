import { createHash } from 'node:crypto';
import type { Channel } from '../../src/channels/channel.ts';
import { directLine } from '../../src/channels/direct-line/directLine.ts';
import type { DirectLineOptions } from '../../src/channels/direct-line/service.ts';
import { makeServer, type ServerOptions } from '../../src/channels/server.ts';
import { type FakeSpine, makeFakeSpine } from './fakeSpine.ts';

/** A running Direct Line service on a free port, over a spine in memory. */
export type Running = {
  url: string;
  port: number;
  spine: FakeSpine;
  channel: Channel;
  /** Lines that were logged. */
  log: { fields: object; message: string }[];
  stop(): Promise<void>;
};
export type Answer = { status: number; body: Record<string, unknown>; headers: Headers };

export const signing = createHash('sha256').update('a signing key for tests').digest();

/** Keeps resume keys as the store does. */
export function makeResumeKeys(): DirectLineOptions['resume'] & {
  kept: Map<string, { conversation: string; user: string; until: string | null }>;
} {
  const kept = new Map<string, { conversation: string; user: string; until: string | null }>();
  return {
    kept,
    putResume: async ({ keyHash, ...key }) => void kept.set(keyHash, key),
    resume: async (keyHash, now) => {
      const key = kept.get(keyHash);
      return key === undefined || (key.until !== null && key.until <= now) ? null : key;
    },
    expireResume: async (keyHash, until) => {
      const key = kept.get(keyHash);
      if (key !== undefined && (key.until === null || key.until > until)) key.until = until;
    },
  };
}

export async function startService(
  options: Partial<DirectLineOptions> & { spine?: FakeSpine; port?: number; server?: Partial<ServerOptions> } = {},
): Promise<Running> {
  const log: Running['log'] = [];
  const spine = options.spine ?? makeFakeSpine({ now: options.now });
  const server = makeServer({
    allowedOrigins: ['https://www.example.org'],
    trustedProxies: [],
    log: { error: (fields, message) => void log.push({ fields, message }) },
    ...options.server,
  });
  let url = '';
  const channel = directLine({
    keys: { signing },
    resume: makeResumeKeys(),
    publicUrl: () => url,
    now: () => new Date(),
    ...options,
    spine,
    http: server.http,
  });
  const listening = await server.listen(options.port ?? 0, '127.0.0.1');
  url = listening.url;
  const stop = async () => {
    await channel.stop();
    await server.stop();
  };
  return { url, port: listening.port, spine, channel, log, stop };
}

/** One request, JSON both ways. */
export async function call(
  running: { url: string },
  method: string,
  path: string,
  options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${running.url}/v3/directline${path}`, {
    method,
    headers: {
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
}

/** A started conversation: token, id and first stream URL. */
export async function startConversation(
  running: { url: string },
  body: unknown = {},
): Promise<{ id: string; token: string; streamUrl: string }> {
  const generated = await call(running, 'POST', '/tokens/generate', { body });
  const started = await call(running, 'POST', '/conversations', { token: String(generated.body.token) });
  if (started.status !== 201) throw new Error(`The conversation did not start: ${started.status}`);
  return { id: String(started.body.conversationId), token: String(started.body.token), streamUrl: String(started.body.streamUrl) };
}
