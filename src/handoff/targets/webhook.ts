import { Webhook } from 'standardwebhooks';
import { addressFor, dnsLookup, type Lookup } from './addresses.ts';
import { broken, outcomeOf } from './answer.ts';
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
      return post(url, to, headers, parcel.body, { timeoutMs, mostRead }).then((answered) => webhookOutcome(answered, now), broken);
    },
  };
}

/** 410: the receiver wants no more, ever. */
function webhookOutcome(answered: Answered, now: Date): Outcome {
  const outcome = outcomeOf(answered, now);
  return !outcome.ok && answered.status === 410 ? { ...outcome, gone: true } : outcome;
}
