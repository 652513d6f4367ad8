import type { Answered } from './post.ts';
import type { Outcome } from './target.ts';

/** What an HTTP answer means for a delivery; the same for every target that posts. */

const longestPeace = 24 * 60 * 60 * 1_000;
/** Of a CRM's answers, those that another try of the same body cannot change. A key (401, 403) can be mended meanwhile, so it is tried again. */
const never = new Set([400, 405, 409, 413, 415, 422]);

/** 2xx is yes, everything else is no; 429 and 503 may say for how long. */
export function outcomeOf({ status, retryAfter }: Answered, now: Date): Outcome {
  if (status >= 200 && status < 300) return { ok: true };
  const error = `answered ${status}`;
  const peace = status === 429 || status === 503 ? peaceOf(retryAfter, now) : undefined;
  return peace === undefined ? { ok: false, error } : { ok: false, error, retryAfterMs: peace };
}

/** The same for a CRM, whose "no" to this very body is final: it goes to the dead letters at once, where a person sees it. */
export function crmOutcomeOf(answered: Answered, now: Date): Outcome {
  const outcome = outcomeOf(answered, now);
  return !outcome.ok && never.has(answered.status) ? { ...outcome, refused: true } : outcome;
}

/** Seconds, or an HTTP date; at most a day, so that a slip of the receiver does not bury a lead. */
function peaceOf(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestPeace) : undefined;
}

/** Codes of the system ("ECONNREFUSED"), not messages: those hold addresses. */
export function broken(error: unknown): Outcome {
  const { name, code } = error as { name?: string; code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return { ok: false, error: 'timed out' };
  return { ok: false, error: typeof code === 'string' ? code : 'connection failed' };
}
