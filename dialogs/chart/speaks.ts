import type { Heard } from '../heard.ts';
import type { Memory } from './memory.ts';

/** What the chart is to hear: a message in the other language switches first, then it is heard as what it means. */
export function inTheirLanguage(heard: Heard, memory: Pick<Memory, 'language' | 'stopped' | 'agent'>): Heard[] {
  const other = heard.speaks !== undefined && heard.speaks !== memory.language && !memory.stopped && memory.agent === null;
  return other ? [{ type: 'wantsLanguage', language: heard.speaks! }, heard] : [heard];
}
