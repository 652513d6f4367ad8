import type { WritePlan } from './plan.ts';

export function* planSweep(_now: string): WritePlan<{ conversations: number }> {
  yield [];
  return { result: { conversations: 0 }, last: [] };
}
