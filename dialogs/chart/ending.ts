import { dialogueSetup } from './setup.ts';

/** "That's all": nothing more is said by itself; anything the person writes goes on from where it was. */
export const ended = dialogueSetup.createStateConfig({
  tags: 'quiet',
  on: {
    wentOn: { target: '#dialogue.walk' },
    saidYes: { target: '#dialogue.walk' },
    saidNo: { actions: { type: 'say', params: { line: 'end.ok' } } },
    unclear: { target: '#dialogue.walk' },
  },
});

/** "Stop" is final for everything that we would start; a person who writes again is asked once whether to go on (C-5, C-6). */
export const stopped = dialogueSetup.createStateConfig({
  initial: 'silent',
  states: {
    silent: {
      tags: 'quiet',
      on: {
        danger: goToSafety(),
        erase: eraseAll(),
        stopped: { actions: { type: 'say', params: { line: 'stop.done' } } },
        silence: {},
        cameBack: {},
        '*': { target: 'asking' },
      },
    },
    asking: {
      meta: { ask: 'stopped.resume' },
      on: {
        danger: goToSafety(),
        erase: eraseAll(),
        stopped: { actions: { type: 'say', params: { line: 'stop.done' } }, target: 'silent' },
        saidYes: { actions: 'markResumed', target: '#dialogue.walk' },
        wentOn: { actions: 'markResumed', target: '#dialogue.walk' },
        answered: { actions: ['markResumed', { type: 'note', params: {} }, 'noted'], target: '#dialogue.walk' },
        asked: {
          actions: ['markResumed', { type: 'note', params: {} }, { type: 'explain', params: ({ event }) => ({ topic: event.topic }) }],
          target: '#dialogue.walk',
        },
        wantsPerson: {
          actions: ['markResumed', 'wantHandoff', { type: 'say', params: { line: 'handoff.before' } }],
          target: '#dialogue.walk',
        },
        saidNo: { actions: { type: 'say', params: { line: 'stop.ok' } }, target: 'silent' },
        silence: {},
        cameBack: {},
        '*': { actions: { type: 'say', params: { line: 'stop.ok' } }, target: 'silent' },
      },
    },
  },
});

/** Everything told is gone; the ticket says so. */
export const erased = dialogueSetup.createStateConfig({ type: 'final' });

function goToSafety() {
  return {
    actions: [
      'markDanger',
      'safetyLines',
      { type: 'alertSafety', params: ({ event }: { event: { danger: string } }) => ({ danger: event.danger }) },
    ],
    target: '#dialogue.safety',
  } as never;
}
function eraseAll() {
  return { actions: ['erase', { type: 'say', params: { line: 'erase.done' } }], target: '#dialogue.erased' } as never;
}
