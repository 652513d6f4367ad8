import type { Heard } from '../heard.ts';
import type { Memory } from './memory.ts';

/** Said besides telling: anger, thanks, a question of who we are. What was told in the same breath is heard on its own, so that it is not lost. */
const besides = new Set<Heard['type']>(['wantsLanguage', 'greeted', 'thanked', 'complained', 'offTopic', 'askedWho', 'wantsCounsellor']);

/** What the chart is to hear: a message in the other language switches first; facts told beside something else are told after it. */
export function inTheirLanguage(heard: Heard, memory: Pick<Memory, 'language' | 'stopped' | 'agent'>): Heard[] {
  const other = heard.speaks !== undefined && heard.speaks !== memory.language && !memory.stopped && memory.agent === null;
  return [...(other ? [{ type: 'wantsLanguage', language: heard.speaks! } as const] : []), ...apart(heard)];
}

function apart(heard: Heard): Heard[] {
  const { facts, ...rest } = heard;
  if (!besides.has(heard.type) || facts === undefined || Object.keys(facts).length === 0) return [heard];
  return [rest as Heard, { type: 'answered', facts }];
}
