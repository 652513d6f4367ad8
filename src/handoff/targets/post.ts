import { type IncomingMessage, request as plain, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import type { Address } from './addresses.ts';

/** One request with a body to a pinned address: no redirects, no keep-alive, a limit on time and on what is read. */

/** `text`: what was read of the body. */
export type Answered = { status: number; retryAfter: string | undefined; text: string };
export type PostLimits = { timeoutMs: number; mostRead: number; method?: 'POST' | 'DELETE' };

/**
 * Sends `body` and resolves with the status once the headers are there and the answer was read or cut off at `mostRead` bytes.
 * Rejects on a connection error and when the whole takes longer than `timeoutMs`.
 */
export function post(url: URL, to: Address, headers: Record<string, string>, body: string, limits: PostLimits): Promise<Answered> {
  const options: RequestOptions = {
    method: limits.method ?? 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    agent: false,
    // Whatever name is asked for, this is the answer. Node asks with `all` when it may try several.
    lookup: (_host, options, done) => (options.all ? done(null, [to]) : done(null, to.address, to.family)),
    signal: AbortSignal.timeout(limits.timeoutMs),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain;
    const asked = send(url, options, (answer) => resolve(drain(answer, limits.mostRead)));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The status is what counts; the rest is read so that a polite receiver sees its answer taken, and for the id in it. */
function drain(answer: IncomingMessage, most: number): Promise<Answered> {
  const head = { status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] };
  const chunks: Buffer[] = [];
  let read = 0;
  return new Promise((resolve) => {
    const done = () => resolve({ ...head, text: Buffer.concat(chunks).toString('utf8') });
    answer.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read > most) answer.destroy();
      else chunks.push(chunk);
    });
    answer.on('end', done).on('close', done).on('error', done);
  });
}
