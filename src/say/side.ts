import type { Case } from '../../dialogs/case.ts';
import type { Bubble, Voice } from './bubbles.ts';

/** Short sale, loan modification and foreclosure, side by side. */
export function sideBySideBubbles(_voice: Voice, _known: Case): Bubble[] {
  return [];
}
