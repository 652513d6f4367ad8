import { PorchlightError } from '../../errors.ts';
import type { OutboxJob } from '../../keep/store.ts';
import { logged } from './actions.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** A job of the outbox as staff see it: what, where to, how often tried. Never its body, which holds a household. */
export type JobLine = Omit<OutboxJob, 'body'> & { canReplay: boolean };

/** Undelivered for this long is shown on every screen of the desk. */
export const loudAfterMs = 15 * 60_000;
const states = ['waiting', 'done', 'dead', 'paused'] as const;
const most = 500;
/** What was ended on purpose cannot be sent again; the store refuses it too. */
const ended = ['erased', 'consent revoked'];

/** What left the house, what waits, what was given up; an admin may send it again under the same id. */
export function outboxRoutes(options: DeskOptions): DeskRoute[] {
  return [
    { method: 'GET', path: '/desk/api/jobs', who: 'agent', answer: async (request) => list(options, request.query.get('state')) },
    {
      method: 'POST',
      path: '/desk/api/jobs/:job/:target/replay',
      who: 'admin',
      async answer(request, seat) {
        const { job = '', target = '' } = request.params;
        const known = (await everyJob(options)).find((one) => one.id === job && one.target === target);
        if (known === undefined) throw new PorchlightError('NotFound', 'There is no such delivery.');
        if (!canReplay(known))
          throw new PorchlightError('NotYours', 'This cannot be sent again: consent was taken back, or it was erased.');
        const at = options.now().toISOString();
        await options.store.replayJob(job, target, at);
        await options.store.audit({ at, agentId: seat.agent.id, what: logged('replay', `${job} to ${target}`), lead: null });
        options.reopen?.(target);
        return { status: 202, json: { id: job, target } };
      },
    },
  ];
}

/** How many are late or given up, for the banner. */
export function trouble(options: DeskOptions): Promise<{ late: number; dead: number }> {
  return options.store.outboxTrouble(new Date(options.now().getTime() - loudAfterMs).toISOString());
}

async function list(options: DeskOptions, state: string | null) {
  const asked = states.find((one) => one === state);
  if (state !== null && asked === undefined) throw new PorchlightError('BadArgument', `"state" must be one of ${states.join(', ')}.`);
  const jobs = await options.store.jobs({ limit: most, ...(asked === undefined ? {} : { state: asked }) });
  return { status: 200, json: { jobs: jobs.map(line), ...(await trouble(options)) } };
}

const everyJob = (options: DeskOptions): Promise<OutboxJob[]> => options.store.jobs({ limit: 100_000 });

function line(job: OutboxJob): JobLine {
  const { body: _body, ...rest } = job;
  return { ...rest, canReplay: canReplay(job) };
}

const canReplay = (job: OutboxJob): boolean => !ended.includes(job.lastError ?? '');
