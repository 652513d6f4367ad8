import { dialogueSetup } from './setup.ts';

/**
 * Someone said that a life is in danger. Everything else stops (compliance ): no question about the house until the
 * person brings it up again and says yes when asked once.
 */
export const safety = dialogueSetup.createStateConfig({
  initial: 'told',
  states: {
    told: {
      tags: 'quiet',
      on: {
        answered: { actions: { type: 'note', params: {} }, target: 'house' },
        corrected: { actions: { type: 'note', params: { mend: true } }, target: 'house' },
        asked: { actions: { type: 'explain', params: ({ event }) => ({ topic: event.topic }) }, target: 'house' },
        wentOn: { target: 'house' },
        wantsPerson: { actions: { type: 'say', params: { line: 'safety.person' } } },
      },
    },
    /** After violence at home: is it safe to be contacted, and how? Nothing is sent unless they say so. */
    contact: {
      meta: { ask: 'safety.contact' },
      on: {
        answered: {
          actions: [
            { type: 'note', params: {} },
            { type: 'say', params: { line: 'safety.contact_noted' } },
          ],
          target: 'told',
        },
        skipped: { actions: { type: 'say', params: { line: 'safety.no_contact' } }, target: 'told' },
        saidNo: { actions: { type: 'say', params: { line: 'safety.no_contact' } }, target: 'told' },
      },
    },
    house: {
      meta: { ask: 'safety.house' },
      on: {
        saidYes: { actions: ['understood', { type: 'say', params: { line: 'safety.go_on' } }], target: '#dialogue.walk' },
        wentOn: { actions: ['understood', { type: 'say', params: { line: 'safety.go_on' } }], target: '#dialogue.walk' },
        saidNo: { actions: { type: 'say', params: { line: 'safety.here' } }, target: 'told' },
        skipped: { actions: { type: 'say', params: { line: 'safety.here' } }, target: 'told' },
        answered: { actions: { type: 'note', params: {} } },
        corrected: { actions: { type: 'note', params: { mend: true } } },
      },
    },
  },
  on: {
    calmed: { actions: { type: 'say', params: { line: 'safety.here' } }, target: '.told' },
    unclear: { actions: { type: 'say', params: { line: 'safety.here' } } },
    saidYes: { actions: { type: 'say', params: { line: 'safety.here' } } },
    saidNo: { actions: { type: 'say', params: { line: 'safety.here' } } },
    thanked: { actions: { type: 'say', params: { line: 'safety.here' } } },
    greeted: { actions: { type: 'say', params: { line: 'safety.here' } } },
    complained: { actions: { type: 'say', params: { line: 'safety.here' } } },
    offTopic: { actions: { type: 'say', params: { line: 'safety.here' } } },
    wantsRepeat: { actions: 'safetyLines' },
    // nothing leads back to the questions but the person's own yes
    wentBack: { actions: { type: 'say', params: { line: 'safety.here' } } },
    startOver: { target: '.house' },
    skipped: { actions: { type: 'say', params: { line: 'safety.here' } } },
    askedWhy: { actions: { type: 'say', params: { line: 'safety.here' } } },
    wantsChange: { target: '.house' },
    cameBack: { actions: { type: 'say', params: { line: 'safety.here' } } },
    saidMinor: { actions: ['markMinor', { type: 'say', params: { line: 'people.minor' } }] },
    finished: { actions: { type: 'say', params: { line: 'safety.here' } }, target: '.told' },
    silence: {},
  },
});
