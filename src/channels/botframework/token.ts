import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What is checked of a bearer token before the SDK sees it, and what is remembered of those that failed. */

const longest = 4_096;
const tenantIssuers = (tenant: string) => [`https://sts.windows.net/${tenant}/`, `https://login.microsoftonline.com/${tenant}/v2.0`];
const header = z.object({ alg: z.literal('RS256') });
const claims = z.object({ iss: z.string(), aud: z.string(), tid: z.string().optional(), exp: z.number() });

export type Expected = { appId: string; issuer: string; tenantId: string | undefined };

/**
 * Could this be a token for us? Nothing is verified here: it keeps from the SDK what makes it answer 500 (a wrong algorithm), and what makes
 * a list inside it grow by four entries a request (an unsigned token with a new `tid`).
 * A token without an end is refused, because the SDK takes it for good. The audience is checked for all: the SDK takes any token that our own app got, even one that we ourselves sent to somebody else.
 */
export function couldBeOurs(authorization: string | undefined, expected: Expected): boolean {
  const token = bearer(authorization);
  if (token === undefined || token.length > longest) return false;
  const [head, body, signature, ...rest] = token.split('.');
  if (!head || !body || !signature || rest.length > 0) return false;
  const said = claims.safeParse(decoded(body));
  return header.safeParse(decoded(head)).success && said.success && claimsFit(said.data, expected);
}

function claimsFit(said: z.infer<typeof claims>, expected: Expected): boolean {
  const issuers = [expected.issuer, ...(expected.tenantId ? tenantIssuers(expected.tenantId) : [])];
  return issuers.includes(said.iss) && said.aud === expected.appId && (said.tid === undefined || said.tid === expected.tenantId);
}

function bearer(authorization: string | undefined): string | undefined {
  const [scheme, token, ...rest] = (authorization ?? '').split(' ');
  return scheme === 'Bearer' && rest.length === 0 ? token : undefined;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Counts refused tokens per address: over 20 in a minute, unknown tokens are turned away unread. A token that was good before still passes,
 * so that a stranger behind the same proxy cannot shut the channel out.
 */
export class Refusals {
  readonly #failed = new Map<string, number[]>();
  readonly #good = new Map<string, true>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** Seconds to wait, or 0 when this token may be looked at. */
  wait(address: string, authorization: string | undefined): number {
    if (this.#good.has(fingerprint(authorization))) return 0;
    const recent = this.#recent(address);
    return recent.length < 20 ? 0 : Math.max(1, Math.ceil((recent[0]! + 60_000 - this.#now().getTime()) / 1_000));
  }

  failed(address: string): void {
    const recent = this.#recent(address);
    recent.push(this.#now().getTime());
    keep(this.#failed, address, recent.slice(-20));
  }

  passed(authorization: string | undefined): void {
    keep(this.#good, fingerprint(authorization), true);
  }

  #recent(address: string): number[] {
    const since = this.#now().getTime() - 60_000;
    return (this.#failed.get(address) ?? []).filter((at) => at > since);
  }
}

const fingerprint = (authorization: string | undefined): string =>
  createHash('sha256')
    .update(authorization ?? '')
    .digest('base64url');

/** Puts an entry last, and drops the oldest beyond a thousand. */
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > 1_000) map.delete(map.keys().next().value!);
}
