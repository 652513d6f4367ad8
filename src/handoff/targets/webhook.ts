import { Webhook } from 'standardwebhooks';
import { addressFor, dnsLookup, type Lookup } from './addresses.ts';
import { type Answered, post } from './post.ts';
import type { Outcome, Target } from './target.ts';

/** A webhook after Standard Webhooks 1.0: signed, the same `webhook-id` on every try, 2xx is yes, everything else is no. */

export type WebhookOptions = {
  url: string;
  /** `whsec_` and base64. */
  secret: string;
  /** Lets the address be private and plain http: for a CRM on the same machine, and for tests. */
  allowPrivate?: boolean;
  name?: string;
  lookup?: Lookup;
  /** The whole try, connection to last byte; the specification asks for 15 to 30 s. */
  timeoutMs?: number;
};

const mostRead = 64 * 1_024;
const longestPeace = 24 * 60 * 60 * 1_000;

/** A webhook as a target. Throws when the secret or the URL is none. */
export function webhookTarget(options: WebhookOptions): Target {
  const url = new URL(options.url);
  const key = new Webhook(options.secret);
  const { lookup = dnsLookup, timeoutMs = 15_000, allowPrivate = false } = options;
  return {
    name: options.name ?? 'webhook',
    async deliver(parcel, now) {
      const to = await addressFor(url, allowPrivate, lookup);
      if ('refused' in to) return { ok: false, error: to.refused };
      const headers = {
        'content-type': 'application/json',
        'user-agent': 'Porchlight-Webhooks/1',
        'webhook-id': parcel.id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
        'webhook-signature': key.sign(parcel.id, now, parcel.body),
      };
      return post(url, to, headers, parcel.body, { timeoutMs, mostRead }).then((answered) => outcomeOf(answered, now), broken);
    },
  };
}

function outcomeOf({ status, retryAfter }: Answered, now: Date): Outcome {
  if (status >= 200 && status < 300) return { ok: true };
  const error = `answered ${status}`;
  if (status === 410) return { ok: false, error, gone: true };
  const peace = status === 429 || status === 503 ? peaceOf(retryAfter, now) : undefined;
  return peace === undefined ? { ok: false, error } : { ok: false, error, retryAfterMs: peace };
}

/** Seconds, or an HTTP date; at most a day, so that a slip of the receiver does not bury a lead. */
function peaceOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestPeace) : undefined;
}

/** Codes of the system ("ECONNREFUSED"), not messages: those hold addresses. */
function broken(error: unknown): Outcome {
  const { name, code } = error as { name?: string; code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return { ok: false, error: 'timed out' };
  return { ok: false, error: typeof code === 'string' ? code : 'connection failed' };
}
