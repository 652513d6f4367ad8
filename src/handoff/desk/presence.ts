import type { HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';
import type { DeskOptions, Seat } from './parts.ts';
import type { DeskRoute } from './routes.ts';

/** Who of the colleagues has the desk open, which lead they look at, and whether they are writing there. In memory of this instance only. */
export type Person = { id: string; name: string; lead: string | null; writing: boolean };
export type Presence = {
  routes: DeskRoute[];
  /** A page came (its tab, by its own name), or went. */
  opened(tab: string, seat: Seat): void;
  closed(tab: string, agentId: string): void;
  people(): Person[];
};

type Tab = { agentId: string; name: string; lead: string | null; writtenAt: number };
/** Keys come every three seconds while somebody writes. */
export const writingMs = 5_000;

/** `changed` is told when what people should see of each other is another. */
export function presence(options: Pick<DeskOptions, 'now'>, changed: () => void): Presence {
  const tabs = new Map<string, Tab>();
  const keyOf = (agentId: string, tab: string) => `${agentId} ${tab}`;
  const people = () => joined([...tabs.values()], options.now().getTime());
  const touch = (request: HttpRequest, seat: Seat) => {
    const { tab, lead, writing } = read(request.body);
    const known = tabs.get(keyOf(seat.agent.id, tab));
    // Only an open page counts: a late word of a page that is gone must not leave a ghost behind.
    if (known === undefined) return;
    const before = JSON.stringify(people());
    Object.assign(known, { lead, writtenAt: writing ? options.now().getTime() : 0 });
    if (JSON.stringify(people()) !== before) changed();
  };
  return {
    routes: [
      {
        method: 'POST',
        path: '/desk/api/presence',
        who: 'agent',
        answer: (request, seat) => {
          touch(request, seat);
          return { status: 204 };
        },
      },
    ],
    opened(tab, { agent }) {
      tabs.set(keyOf(agent.id, tab), { agentId: agent.id, name: agent.name, lead: null, writtenAt: 0 });
      changed();
    },
    closed(tab, agentId) {
      if (tabs.delete(keyOf(agentId, tab))) changed();
    },
    people,
  };
}

/** One line a person and lead: who has two pages open on two leads is in both places. */
function joined(tabs: Tab[], now: number): Person[] {
  const all = new Map<string, Person>();
  for (const { agentId: id, name, lead, writtenAt } of tabs) {
    const key = `${id} ${lead ?? ''}`;
    all.set(key, { id, name, lead, writing: now - writtenAt < writingMs || all.get(key)?.writing === true });
  }
  return [...all.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

function read(body: unknown): { tab: string; lead: string | null; writing: boolean } {
  const { tab, lead, writing } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const isId = (one: unknown): one is string => typeof one === 'string' && one.length > 0 && one.length <= 100;
  if (!isId(tab) || !(lead === null || lead === undefined || isId(lead)))
    throw new PorchlightError('BadArgument', '"tab" or "lead" is no id.');
  return { tab, lead: lead ?? null, writing: writing === true };
}
