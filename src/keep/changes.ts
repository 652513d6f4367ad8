import { ask, type Plan } from './plan.ts';
import { type Args, statement } from './sql.ts';

/** Which conversations changed since a mark, for watchers in other processes. */

const changedSince = statement('changed_since', (db, a: Args<{ since: number }>) =>
  db.selectFrom('conversations').select(['id', 'changed']).where('changed', '>', a.since),
);
const newest = statement('changed_newest', (db) => db.selectFrom('conversations').select((eb) => eb.fn.max('changed').as('changed')));

/** The mark of the newest change; 0 before the first. */
export function* newestChange(): Plan<number> {
  const [rows] = yield* ask(newest({}));
  return Number(rows[0]?.changed ?? 0);
}

export function* changesAfter(since: number): Plan<{ id: string; changed: number }[]> {
  const [rows] = yield* ask(changedSince({ since }));
  return rows;
}

/**
 * Remembers what was seen, so that each change is told once. Looks `overlap` behind the newest mark, where marks
 * are not given in the order of the commits (PostgreSQL: two transactions may end in another order than they began).
 */
export function makeReader(overlap: number): {
  since(): number;
  startAt(mark: number): void;
  fresh(rows: { id: string; changed: number }[]): string[];
} {
  let newestSeen = 0;
  let seen = new Map<string, number>();
  return {
    since: () => newestSeen - overlap,
    startAt: (mark) => {
      newestSeen = mark;
    },
    fresh(rows) {
      const changed = rows.filter((row) => seen.get(row.id) !== row.changed).map((row) => row.id);
      seen = new Map(rows.map((row) => [row.id, row.changed]));
      for (const row of rows) newestSeen = Math.max(newestSeen, row.changed);
      return changed;
    },
  };
}
