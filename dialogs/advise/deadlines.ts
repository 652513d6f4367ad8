import type { Deadline } from './advice.ts';
import type { Situation } from './situation.ts';

export function deadlinesOf(_s: Situation): Deadline[] {
  return [];
}
