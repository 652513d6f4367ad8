import { initialTransition, setup, transition } from 'xstate';

/**
 * Who holds a conversation: exactly one speaker at any time. A machine of its own, apart from the dialogue,
 * so that "the bot talks over a human" cannot happen at any interleaving.
 */
export type LifeEvent =
  | { type: 'asked' }
  | { type: 'took'; agent: string }
  | { type: 'returned' }
  | { type: 'closed' }
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

export const born: Life = { state: 'bot', agent: null };

/** The next holder. An event that means nothing in this state changes nothing. Pure. */
export function live(now: Life, event: LifeEvent): Life {
  const [start] = initialTransition(life);
  const here = life.resolveState({ value: now.state, context: start.context });
  const state = transition(life, here, event)[0].value as LifeState;
  if (state === now.state) return now;
  return { state, agent: state === 'agent' && event.type === 'took' ? event.agent : null };
}

/** May the bot speak (beyond safety)? Only where no agent holds the conversation. */
export const botSpeaks = (now: Life): boolean => now.state !== 'agent';
