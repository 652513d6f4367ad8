import type { Ranked } from './advice.ts';
import type { Situation } from './situation.ts';

export function papersOf(_s: Situation, _ranked: Ranked[]): string[] {
  return [];
}
