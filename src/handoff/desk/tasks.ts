import { PorchlightError } from '../../errors.ts';
import { inPlain, logged } from './actions.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** What must be done by hand in another system, until an admin says that it was; and the log of what was done at the desk. */

const mostLines = 200;

export function taskRoutes(options: DeskOptions): DeskRoute[] {
  return [
    {
      method: 'GET',
      path: '/desk/api/tasks',
      who: 'agent',
      answer: async () => ({ status: 200, json: { tasks: await options.store.tasks() } }),
    },
    {
      method: 'POST',
      path: '/desk/api/tasks/:task/done',
      who: 'admin',
      async answer(request, seat) {
        const { task = '' } = request.params;
        const at = options.now().toISOString();
        if (!(await options.store.taskDone(task, seat.agent.id, at)))
          throw new PorchlightError('NotFound', 'There is no such task any more.');
        await options.store.audit({ at, agentId: seat.agent.id, what: logged('task done', task), lead: null });
        return { status: 200, json: { tasks: await options.store.tasks() } };
      },
    },
    {
      method: 'GET',
      path: '/desk/api/log',
      who: 'admin',
      async answer(request) {
        const before = request.query.get('before') ?? '9999';
        const [lines, people] = await Promise.all([options.store.auditLog(mostLines, before), options.store.colleagues()]);
        const names = new Map(people.map(({ id, name }) => [id, name]));
        const told = lines.map((line) => ({ ...line, words: inPlain(line.what, names) }));
        return { status: 200, json: { lines: told, more: lines.length === mostLines } };
      },
    },
  ];
}
