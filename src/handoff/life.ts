import { initialTransition, setup, transition } from 'xstate';

/**
 * Who holds a conversation: exactly one speaker at any time. A machine of its own, apart from the dialogue,
 * so that "the bot talks over a human" cannot happen at any interleaving.
 */
export type LifeEvent =
  | { type: 'asked' }
  | { type: 'took'; agent: string }
  /** `agent`: who says so. Somebody who does not hold the conversation cannot end it; left out, it is the house itself. */
  | { type: 'returned'; agent?: string }
  | { type: 'closed'; agent?: string }
  /** Handed to a colleague in one step, so that nobody else speaks in between. */
  | { type: 'passed'; agent: string; to: string }
  | { type: 'failed' }
  | { type: 'homeownerSpoke' };

/** `agent` is the agent's id while one holds the conversation, else null. */
export type Life = { state: LifeState; agent: string | null };
export type LifeState = 'bot' | 'waiting' | 'agent' | 'returned' | 'closed';

const life = setup({ types: { events: {} as LifeEvent } }).createMachine({
  id: 'life',
  initial: 'bot',
  states: {
    bot: { on: { asked: 'waiting', took: 'agent' } },
    waiting: { on: { took: 'agent', failed: 'bot', closed: 'closed' } },
    agent: { on: { returned: 'returned', closed: 'closed' } },
    returned: { on: { asked: 'waiting', took: 'agent', closed: 'closed' } },
    closed: { on: { homeownerSpoke: 'returned', asked: 'waiting', took: 'agent' } },
  },
});
// Once, not at every message: the machine has no context, so any start serves for all.
const { context } = initialTransition(life)[0];

export const born: Life = { state: 'bot', agent: null };

/** The next holder. An event that means nothing in this state, or comes from somebody who does not hold it, changes nothing. Pure. */
export function live(now: Life, event: LifeEvent): Life {
  if (now.state === 'agent' && isForeign(now, event)) return now;
  if (event.type === 'passed') return now.state === 'agent' ? { state: 'agent', agent: event.to } : now;
  const here = life.resolveState({ value: now.state, context });
  const state = transition(life, here, event)[0].value as LifeState;
  if (state === now.state) return now;
  return { state, agent: state === 'agent' && event.type === 'took' ? event.agent : null };
}

const isForeign = (now: Life, event: LifeEvent): boolean => 'agent' in event && event.agent !== undefined && event.agent !== now.agent;

/** May the bot speak (beyond safety)? Only where no agent holds the conversation. */
export const botSpeaks = (now: Life): boolean => now.state !== 'agent';
