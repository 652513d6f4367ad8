import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';
import { PorchlightError } from '../errors.ts';
import { type LifeEvent, live } from '../handoff/life.ts';
import { restore } from '../keep/restore.ts';
import type { Before, Work } from '../keep/store.ts';
import type { Choice, Outgoing } from '../message.ts';
import { finish } from './finish.ts';
import type { Parts } from './given.ts';

/** What an agent does at the desk, as a turn of the conversation. */
export type AgentAct = {
  conversation: string;
  agent: { id: string; name: string };
  do: 'take' | 'say' | 'return' | 'close' | 'pass';
  text?: string;
  outcome?: string;
  /** To whom, for 'pass'. */
  to?: { id: string; name: string };
  /** Choices under the line, for 'say'. */
  choices?: Choice[];
  /** A call that the line agrees on (src/slot.ts), or null where it calls one off. */
  call?: string | null;
  messageId: string;
};

/** What an agent did comes back as a Heard; a message by somebody who does not hold the conversation takes it over. */
export function acting(parts: Parts, act: AgentAct, now: string, before: Before): ReturnType<Work> {
  if (before.conversation === null) throw new PorchlightError('ConversationNotFound');
  const thawed = restore(before, { today: parts.dayOf(new Date(now)), language: before.conversation.language });
  if (thawed === 'needs heard') return thawed;
  const { heard, event } = agentHeard(act);
  const held = before.conversation.life;
  // Looked at inside the turn: a colleague may have come in between the desk's own look and this moment.
  if (held.state === 'agent' && held.agent !== act.agent.id) throw new PorchlightError('AlreadyTaken');
  if (held.state === 'closed' && act.do !== 'close') throw new PorchlightError('NotYours', 'This lead is closed.');
  if (act.do === 'pass' && held.state !== 'agent') throw new PorchlightError('NotYours', 'Take the conversation first.');
  const life = live(held, event);
  // closing what nobody holds (a safety alert that was looked at) changes the lead alone: nothing is said
  if (act.do !== 'say' && act.do !== 'close' && life === held) return 'nothing';
  const agentSays: Outgoing[] = act.do === 'say' ? [agentLine(act, thawed.state.context)] : [];
  // Who closes a lead calls nobody any more.
  const slot = act.do === 'close' ? null : act.call;
  if (slot != null && thawed.state.context.minor) throw new PorchlightError('NotYours', 'No call is agreed on with a minor.');
  const call = slot === undefined ? {} : { call: { slot, by: 'agent' as const, agent: act.agent.id } };
  const changed = life === held ? null : heard;
  const written = finish(parts, { before, thawed, heard: changed, incoming: null, text: '', life, now, agentSays, ...call });
  if (typeof written === 'string') return written;
  const standing = { take: 'taken', say: 'taken', pass: 'taken', return: 'returned', close: 'closed' } as const;
  const holder = standing[act.do] === 'taken' ? life.agent : null;
  // Where nobody of the firm was in the chat, its end is no news there: the question that stands is not put again out of nothing.
  const quiet = act.do === 'close' && held.state !== 'agent' ? { entries: [] } : {};
  return {
    ...written,
    ...quiet,
    standing: { standing: standing[act.do], agent: holder, ...(act.outcome === undefined ? {} : { outcome: act.outcome }) },
  };
}

function agentHeard(act: AgentAct): { heard: Heard; event: LifeEvent } {
  const agent = act.agent.name;
  if (act.do === 'return') return { heard: { type: 'agentReturned', agent }, event: { type: 'returned', agent: act.agent.id } };
  if (act.do === 'close')
    return { heard: { type: 'agentClosed', agent, outcome: act.outcome ?? '' }, event: { type: 'closed', agent: act.agent.id } };
  if (act.do === 'pass' && act.to !== undefined)
    return { heard: { type: 'agentTook', agent: act.to.name }, event: { type: 'passed', agent: act.agent.id, to: act.to.id } };
  return { heard: { type: 'agentTook', agent }, event: { type: 'took', agent: act.agent.id } };
}

/** Nobody came: the bot speaks again and says so. The lead stays in the queue, so that somebody can still come. */
export function failing(parts: Parts, now: string, before: Before): ReturnType<Work> {
  if (before.conversation?.life.state !== 'waiting') return 'nothing';
  const thawed = restore(before, { today: parts.dayOf(new Date(now)), language: before.conversation.language });
  if (thawed === 'needs heard') return thawed;
  const life = live(before.conversation.life, { type: 'failed' });
  return finish(parts, { before, thawed, heard: { type: 'deskFailed' }, incoming: null, text: '', life, now, agentSays: [] });
}

const agentLine = (act: AgentAct, memory: Memory): Outgoing => ({
  author: 'agent',
  name: act.agent.name,
  kind: 'message',
  text: act.text ?? '',
  language: memory.language,
  choices: act.choices ?? [],
  data: { state: 'held', lines: [], sources: [], left: null, speaker: 'agent', agent: act.agent.name },
});
