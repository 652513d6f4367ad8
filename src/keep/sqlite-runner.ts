import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { advance } from './failures.ts';
import type { Plan } from './plan.ts';
import { bound, type Compiled, type Query, type Row } from './sql.ts';

/** Called with a name between any two steps of a write; tests stop the process there. */
export type Step = (name: string) => void;
export type Runner = { run(query: Query<unknown>): Row[]; drive<T>(plan: Plan<T>): T; step: Step };

/** Runs bound statements and whole plans on one connection, without leaving the thread. Statements stay prepared. */
export function makeRunner(db: DatabaseSync, step: Step): Runner {
  const prepared = new Map<string, StatementSync>();
  const prepare = (compiled: Compiled): StatementSync => {
    const ready = prepared.get(compiled.name) ?? db.prepare(compiled.text);
    prepared.set(compiled.name, ready);
    return ready;
  };
  const run = (query: Query<unknown>): Row[] => {
    const compiled = query.text('sqlite');
    if (compiled === null) return [];
    const rows = prepare(compiled).all(...bound(compiled, query.values)) as Row[];
    step(compiled.name);
    return rows;
  };
  const drive = <T>(plan: Plan<T>): T => {
    let next = advance(plan, [] as Row[][]);
    while (!next.done) next = advance(plan, next.value.map(run));
    return next.value;
  };
  return { run, drive, step };
}
