/** One request and its answer. A broken line or 20 s of silence throws LineBroken; any answer at all does not. */
export type Answer = { status: number; body: Record<string, unknown>; retryAfterMs: number };

export class LineBroken extends Error {}

const patienceMs = 20_000;

export async function call(method: 'GET' | 'POST', url: string, token?: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
      signal: stop.signal,
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    return { status: response.status, body: asRecord(await response.json().catch(() => ({}))), retryAfterMs: retryAfter(response) };
  } catch {
    throw new LineBroken();
  } finally {
    clearTimeout(timer);
  }
}

/** Retry-After is in seconds. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 120) * 1000 : 2000;
}

export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

export const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Doubles from a third of a second to 15 s, never the same for two clients. */
export const backoffMs = (tries: number): number => Math.min(15_000, 300 * 2 ** tries) * (0.5 + Math.random());
