import { transition } from 'xstate';
import type { AskId } from '../../dialogs/chart/asks.ts';
import { dialogue } from '../../dialogs/chart/dialogue.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { State } from '../keep/restore.ts';

/** One or two Heard through the chart; what is to be done comes back as data. Pure. */
export function run(state: State, events: Heard[]): { state: State; acts: Act[] } {
  let now = state;
  const acts: Act[] = [];
  for (const event of events) {
    const [next, done] = transition(dialogue, now, event);
    now = next;
    acts.push(...done.filter(({ type }) => !type.startsWith('xstate.')).map(({ type, params }) => ({ type, params }) as Act));
  }
  return { state: now, acts };
}

/** The question that stands in this state, from its meta. */
export function standingAsk(state: State): AskId | null {
  if (state.matches('mending')) return state.context.mending ?? null;
  const metas = Object.values(state.getMeta()) as ({ ask?: AskId } | undefined)[];
  return metas.find((meta) => meta?.ask !== undefined)?.ask ?? null;
}

/** "interview.sale.any": the state's path, for channelData and traces. */
export function statePath(value: unknown): string {
  if (typeof value === 'string') return value;
  return Object.entries(value as Record<string, unknown>)
    .map(([name, inner]) => `${name}.${statePath(inner)}`)
    .join(',');
}
