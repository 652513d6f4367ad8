import type { Query, Row } from './sql.ts';

/**
 * What the store does, told apart from who runs it: a plan yields batches of statements and gets their rows back.
 * The SQLite engine drives it without ever leaving the thread, the PostgreSQL engine sends each batch in one round trip.
 */
export type Plan<T> = Generator<Query[], T, Row[][]>;

/**
 * The end of a writing plan: `last` goes out together with the COMMIT; `wakes` are the conversations that
 * changed; `scrub` asks that what was deleted does not stay behind in the database's own journal.
 */
export type Ending<T> = { result: T; last: Query<unknown>[]; wakes?: string[]; scrub?: boolean };
export type WritePlan<T> = Plan<Ending<T>>;

type RowsOf<Q> = Q extends Query<infer R> ? R[] : never;

/** Sends several statements in one batch and gives the rows of each. */
export function* ask<const Q extends readonly Query<unknown>[]>(...queries: Q): Plan<{ [K in keyof Q]: RowsOf<Q[K]> }> {
  const rows = yield [...queries] as Query[];
  return rows as { [K in keyof Q]: RowsOf<Q[K]> };
}

/** A plan that only writes. */
export function* only(...last: Query<unknown>[]): WritePlan<void> {
  yield [];
  return { result: undefined, last };
}

/** Who runs plans on a database. Database failures come out as StoreUnavailable; what a plan itself throws comes out as it is. */
export type Engine = {
  read<T>(plan: () => Plan<T>): Promise<T>;
  /** All of a plan or nothing. `line`: plans of one line run one after the other in this process. */
  write<T>(plan: () => WritePlan<T>, line?: string): Promise<T>;
  migrate(): Promise<void>;
  watch(conversation: string | '*', wake: (conversation: string) => void): () => void;
  close(): Promise<void>;
};
