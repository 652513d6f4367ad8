import { ask, only, type Plan, type WritePlan } from './plan.ts';
import { type Args, statement } from './sql.ts';
import type { DeskTask } from './store.ts';
import type { Tables } from './tables.ts';

/** What somebody of the office must do by hand, until somebody says that it is done. */

const insert = statement('add_task', (db, a: Args<Omit<Tables['desk_tasks'], 'done_at' | 'done_by'>>) =>
  db
    .insertInto('desk_tasks')
    .values({ id: a.id, at: a.at, kind: a.kind, detail: a.detail, done_at: null, done_by: null })
    .onConflict((oc) => oc.doNothing()),
);
const open = statement('open_tasks', (db) => db.selectFrom('desk_tasks').selectAll().where('done_at', 'is', null).orderBy('at'));
const close = statement('close_task', (db, a: Args<{ id: string; at: string; agent: string }>) =>
  db.updateTable('desk_tasks').set({ done_at: a.at, done_by: a.agent }).where('id', '=', a.id).where('done_at', 'is', null).returning('id'),
);

/** A task of the same id is one task, however often it is told. */
export const planTask = ({ id, at, kind, detail }: DeskTask): WritePlan<void> =>
  only(insert({ id, at, kind, detail: JSON.stringify(detail) }));
export function* openTasks(): Plan<DeskTask[]> {
  const [rows] = yield* ask(open({}));
  return rows.map(({ id, at, kind, detail }) => ({ id, at, kind, detail: JSON.parse(detail) as Record<string, string> }));
}
export function* planTaskDone(id: string, agent: string, at: string): WritePlan<boolean> {
  const [[done]] = yield* ask(close({ id, at, agent }));
  return { result: done !== undefined, last: [] };
}
