import { ended, erased, stopped } from './ending.ts';
import { explanation } from './explanation.ts';
import { handoff, held, waiting } from './handoff.ts';
import { interview } from './interview.ts';
import { newMemory } from './memory.ts';
import { clash, mending, opening, walk } from './opening.ts';
import { renting, urgent } from './people.ts';
import { repair } from './repair.ts';
import { safety } from './safety.ts';
import { dialogueSetup } from './setup.ts';

/** The released shape of the chart. Raise it with every change of a state's name or of Memory; older snapshots are replayed. */
export const VERSION = '3';

export const dialogue = dialogueSetup.createMachine({
  id: 'dialogue',
  context: ({ input }) => newMemory(input),
  initial: 'opening',
  on: repair,
  states: {
    opening,
    walk,
    clash,
    mending,
    interview,
    explanation,
    handoff,
    waiting,
    held,
    urgent,
    renting,
    safety,
    ended,
    stopped,
    erased,
  },
});
