import type { Packet } from '../packet.ts';
import type { QueueLine } from '../queue.ts';
import type { TranscriptLine } from '../transcript.ts';

/** The desk's API as the page uses it. */
export type Me = { id: string; name: string; email: string; role: 'agent' | 'admin'; endsAt: string };
export type Queue = {
  leads: QueueLine[];
  counts: Record<string, number>;
  now: string;
  today: string;
  outbox: { late: number; dead: number };
  tasks: number;
  hours: { open: boolean; text: string } | null;
};
export type { Packet, QueueLine, TranscriptLine };

/** What went wrong, in words for the agent. `status` 0: no answer came. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** When the session was last used on purpose (ms): what the page reads by itself does not count. */
export const lastUse = { at: Date.now() };

export const read = <T>(path: string): Promise<T> => send<T>('GET', path);
export const readQuietly = <T>(path: string): Promise<T> => send<T>('GET', path, undefined, true);
/** A change that nobody made on purpose, such as saying where one is. */
export const quietly = (path: string, body: object): Promise<void> => send<void>('POST', path, body, true);
export const change = <T>(path: string, body: object = {}): Promise<T> => send<T>('POST', path, body);

async function send<T>(method: string, path: string, body?: object, quietly = false): Promise<T> {
  const headers: Record<string, string> = { 'x-desk': '1' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (quietly) headers['x-desk-background'] = '1';
  else lastUse.at = Date.now();
  const response = await fetch(`/desk/api${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) }).catch(
    () => {
      throw new ApiError(0, 'No connection. What you typed is still here.');
    },
  );
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, answer.error?.message ?? 'Something went wrong. Please try again.');
  return answer as T;
}
