import { addressFor, dnsLookup, type Lookup } from './addresses.ts';
import { broken, crmOutcomeOf } from './answer.ts';
import { type Answered, post } from './post.ts';
import type { Done, Outcome, Parcel } from './target.ts';

/** One JSON request to a CRM, a POST unless said: to a public https address unless the settings allow others, with the job's id on every try. */
export type CallOptions = {
  url: string;
  /** Lets the address be private and plain http: for a system on the same machine, and for tests. */
  allowPrivate?: boolean;
  lookup?: Lookup;
  /** Milliseconds for the whole try. */
  timeoutMs?: number;
  /** 207 (Multi-Status) is a no. */
  partlyIsNo?: boolean;
};

const mostRead = 64 * 1_024;

/** Never throws. `error` of the outcome holds a status or a word, never what the receiver wrote. */
export async function call(
  options: CallOptions,
  path: string,
  headers: Record<string, string>,
  parcel: Parcel,
  body: object | string,
  now: Date,
  more: { method?: 'DELETE'; read?: (answered: Answered) => Omit<Done, 'ok'> } = {},
): Promise<Outcome> {
  const url = new URL(path, options.url);
  const { allowPrivate = false, lookup = dnsLookup, timeoutMs = 15_000 } = options;
  const to = await addressFor(url, allowPrivate, lookup);
  if ('refused' in to) return { ok: false, error: to.refused };
  const all = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'Porchlight/1',
    'idempotency-key': parcel.id,
    ...headers,
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return post(url, to, all, text, { timeoutMs, mostRead, ...(more.method === undefined ? {} : { method: more.method }) }).then(
    (answered) => {
      if (answered.status === 207 && options.partlyIsNo === true) return { ok: false, error: 'answered 207', refused: true };
      const outcome = crmOutcomeOf(answered, now);
      return outcome.ok && more.read !== undefined ? { ...outcome, ...more.read(answered) } : outcome;
    },
    broken,
  );
}
