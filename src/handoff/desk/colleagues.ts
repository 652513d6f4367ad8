import { randomUUID } from 'node:crypto';
import { PorchlightError } from '../../errors.ts';
import type { Colleague } from '../../keep/store.ts';
import { logged } from './actions.ts';
import type { DeskOptions } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** A colleague as the page shows them; the e-mail address is for admins. */
export type ColleagueLine = Pick<Colleague, 'id' | 'name' | 'role' | 'disabled'> & { present: boolean; email?: string };

/** Without an open page, somebody who did something this long ago still counts as there. */
const stillThereMs = 5 * 60_000;

/** Who works here, who is there now; an admin switches accounts off and on. `open`: agents with an open page at this instance. */
export function colleagueRoutes(options: DeskOptions, open: () => ReadonlySet<string>): DeskRoute[] {
  const present = (one: Colleague) =>
    !one.disabled && (open().has(one.id) || options.now().getTime() - Date.parse(one.seenAt ?? '') < stillThereMs);
  return [
    {
      method: 'GET',
      path: '/desk/api/colleagues',
      who: 'agent',
      async answer(_request, seat) {
        const all = await options.store.colleagues();
        const shown = seat.agent.role === 'admin' ? all : all.filter(({ disabled }) => !disabled);
        const line = ({ id, name, role, disabled, email, ...rest }: Colleague): ColleagueLine => ({
          ...{ id, name, role, disabled, present: present({ id, name, role, disabled, email, ...rest }) },
          ...(seat.agent.role === 'admin' ? { email } : {}),
        });
        return { status: 200, json: { colleagues: shown.map(line) } };
      },
    },
    {
      method: 'POST',
      path: '/desk/api/colleagues/:agent/disable',
      who: 'admin',
      async answer(request, seat) {
        const one = await need(options, request.params.agent);
        if (one.id === seat.agent.id) throw new PorchlightError('NotYours', 'Another admin must switch your account off.');
        const at = options.now().toISOString();
        await options.store.setDisabled(one.id, at);
        await options.store.audit({ at, agentId: seat.agent.id, what: logged('disable', one.id), lead: null });
        await letGo(options, one);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/desk/api/colleagues/:agent/enable',
      who: 'admin',
      async answer(request, seat) {
        const one = await need(options, request.params.agent);
        await options.store.setDisabled(one.id, null);
        await options.store.audit({ at: options.now().toISOString(), agentId: seat.agent.id, what: logged('enable', one.id), lead: null });
        return { status: 204 };
      },
    },
  ];
}

/** The account with this id. Throws NotFound. */
export async function need(
  options: Pick<DeskOptions, 'store'>,
  id: string | undefined,
): Promise<{ id: string; name: string; disabled: boolean }> {
  const one = id === undefined ? null : await options.store.agent(id);
  if (one === null) throw new PorchlightError('NotFound', 'There is no such account.');
  return { id: one.id, name: one.name, disabled: one.disabled === true };
}

/** Nobody waits for somebody who will not come back: what they held goes back to the assistant. */
async function letGo(options: DeskOptions, agent: { id: string; name: string }): Promise<void> {
  const rows = await options.store.leads({ standing: ['taken'], limit: 10_000 });
  for (const { lead } of rows.filter((row) => row.agent === agent.id))
    await options.act({ conversation: lead.conversationId, agent, do: 'return', messageId: `desk:letgo:${randomUUID()}` });
}
