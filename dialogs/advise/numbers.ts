import type { NumberLine } from './advice.ts';
import type { Situation } from './situation.ts';

export function numbersOf(_s: Situation): NumberLine[] {
  return [];
}
