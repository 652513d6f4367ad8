import { PorchlightError } from '../errors.ts';

/** What we ask a client to wait, in seconds. */
const RETRY_SECONDS = 2;

/**
 * A database's error as the rest of the house may see it. The database's own text can hold what a person typed
 * (PostgreSQL quotes the refused row), so only its code and the constraint's name go on.
 */
export function unavailable(error: unknown): PorchlightError {
  if (error instanceof PorchlightError) return error;
  const { code, errcode, constraint } = (error ?? {}) as { code?: unknown; errcode?: unknown; constraint?: unknown };
  const parts = [code, errcode, constraint].filter((part) => typeof part === 'string' || typeof part === 'number');
  return new PorchlightError('StoreUnavailable', undefined, {
    retryAfter: RETRY_SECONDS,
    cause: new Error(`database: ${parts.join(' ') || 'failed'}`),
  });
}

/** Marks an error that the plan itself threw (the work of a turn), so that it comes out as it was thrown. */
export class PlanThrew extends Error {
  readonly thrown: unknown;
  constructor(thrown: unknown) {
    super('the plan threw');
    this.thrown = thrown;
  }
}

/** Takes the next step of a plan; what it throws is marked as its own. */
export function advance<Y, T, N>(plan: Generator<Y, T, N>, rows: N): IteratorResult<Y, T> {
  try {
    return plan.next(rows);
  } catch (thrown) {
    throw new PlanThrew(thrown);
  }
}

/** What the caller of the store gets to see. */
export const asSeen = (error: unknown): unknown => (error instanceof PlanThrew ? error.thrown : unavailable(error));
