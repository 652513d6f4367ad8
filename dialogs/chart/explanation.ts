import { dialogueSetup } from './setup.ts';

/** Every way out for these facts, said once for each state of the facts; then the person chooses what comes next. */
export const explanation = dialogueSetup.createStateConfig({
  initial: 'tell',
  states: {
    tell: {
      always: [
        { guard: 'explained', target: 'next' },
        { actions: ['advise', 'markExplained'], target: 'next' },
      ],
    },
    next: {
      meta: { ask: 'next.step' },
      on: {
        saidYes: { actions: { type: 'say', params: { line: 'next.which' } } },
        saidNo: { actions: { type: 'say', params: { line: 'end.goodbye' } }, target: '#dialogue.ended' },
      },
    },
  },
});
