import { dialogueSetup } from './setup.ts';

/**
 * What works in every state. Nothing here leaves the standing question unless the person asked for that: an internal
 * transition keeps the state, and `say` puts the question once more at the end of the turn.
 */
const everywhere = dialogueSetup.createStateConfig({
  on: {
    // danger first
    danger: [
      {
        guard: 'isViolenceAtHome',
        actions: ['noteMinor', 'markDanger', 'safetyLines', { type: 'alertSafety', params: ({ event }) => ({ danger: event.danger }) }],
        target: '#dialogue.safety.contact',
      },
      {
        actions: ['noteMinor', 'markDanger', 'safetyLines', { type: 'alertSafety', params: ({ event }) => ({ danger: event.danger }) }],
        target: '#dialogue.safety',
      },
    ],
    calmed: { actions: { type: 'say', params: { line: 'safety.here' } } },
    // under 18: nothing of them is passed on, and what was given of them goes (N-4)
    saidMinor: [
      {
        guard: 'leadStands',
        actions: ['markMinor', 'suppress', { type: 'say', params: { line: 'people.minor' } }],
        target: '#dialogue.walk',
      },
      { actions: ['markMinor', { type: 'note', params: {} }, { type: 'say', params: { line: 'people.minor' } }], target: '#dialogue.walk' },
    ],
    // stop, delete, what do you have
    stopped: { actions: ['markStopped', 'suppress', { type: 'say', params: { line: 'stop.done' } }], target: '#dialogue.stopped' },
    erase: { actions: ['erase', { type: 'say', params: { line: 'erase.done' } }], target: '#dialogue.erased' },
    askedMyData: { actions: ['understood', 'export'] },
    // people
    wantsPerson: [
      { guard: 'rents', actions: ['understood', { type: 'say', params: { line: 'people.tenant_person' } }] },
      { guard: 'isMinor', actions: ['understood', { type: 'say', params: { line: 'people.minor_person' } }] },
      { guard: 'leadStands', actions: ['understood', { type: 'say', params: { line: 'handoff.already' } }] },
      { guard: 'handoffOn', actions: ['understood', { type: 'note', params: {} }], target: '#dialogue.walk' },
      {
        guard: 'helps',
        actions: [
          'understood',
          { type: 'note', params: {} },
          'reachHere',
          'wantHandoff',
          { type: 'say', params: { line: 'people.helper_person' } },
        ],
        target: '#dialogue.walk',
      },
      {
        actions: ['understood', { type: 'note', params: {} }, 'wantHandoff', { type: 'say', params: { line: 'handoff.before' } }],
        target: '#dialogue.walk',
      },
    ],
    wantsCounsellor: { actions: ['understood', { type: 'explain', params: { topic: 'counsellor' } }] },
    agentTook: {
      actions: ['agentHolds', { type: 'say', params: ({ event }) => ({ line: 'held.took', params: { agent: event.agent } }) }],
      target: '#dialogue.held',
    },
    agentSaid: {},
    agentReturned: {},
    agentClosed: { actions: 'agentLeft' },
    deskFailed: { actions: ['leaveHandoff', { type: 'say', params: { line: 'handoff.failed' } }], target: '#dialogue.walk' },
    // telling, out of order
    answered: { actions: [{ type: 'note', params: {} }, 'noted'], target: '#dialogue.walk' },
    corrected: { actions: [{ type: 'note', params: { mend: true } }, 'noted'], target: '#dialogue.walk' },
    withdrew: { actions: ['withhold', { type: 'say', params: { line: 'handoff.removed' } }] },
    // moving about
    wentBack: { actions: ['goBack', { type: 'say', params: { line: 'repair.back' } }], target: '#dialogue.walk' },
    startOver: { actions: ['startOver', { type: 'say', params: { line: 'repair.start_over' } }], target: '#dialogue.walk' },
    wantsRepeat: { actions: ['understood', 'repeat'] },
    wantsPlan: { actions: ['understood', 'keepPlan'] },
    wantsLink: { actions: ['understood', 'makeLink'] },
    askedWhy: { actions: ['understood', 'why'] },
    skipped: { actions: ['understood', { type: 'say', params: { line: 'repair.skip_ok' } }] },
    paused: { actions: ['understood', { type: 'say', params: { line: 'pause.ok' } }, 'hush'] },
    wentOn: { actions: 'understood', target: '#dialogue.walk' },
    cameBack: { actions: 'recap' },
    silence: {},
    opened: {},
    finished: { actions: ['understood', { type: 'say', params: { line: 'end.goodbye' } }], target: '#dialogue.ended' },
    wantsChange: [
      { guard: 'namesAnswer', actions: ['understood', 'mend'], target: '#dialogue.mending' },
      { actions: ['understood', 'recap', { type: 'say', params: { line: 'change.how' } }, 'hush'] },
    ],
    wantsLanguage: { actions: ['understood', 'switchLanguage', 'languageSwitched', 'markNoticed'] },
    // questions back
    asked: [
      {
        guard: 'isUrgentTopic',
        actions: [{ type: 'note', params: {} }, 'markUrgent', { type: 'explain', params: ({ event }) => ({ topic: event.topic ?? null }) }],
        target: '#dialogue.urgent',
      },
      {
        guard: 'carriesFacts',
        actions: [{ type: 'note', params: {} }, 'noted', { type: 'explain', params: ({ event }) => ({ topic: event.topic }) }],
        target: '#dialogue.walk',
      },
      { actions: ['standOn', { type: 'explain', params: ({ event }) => ({ topic: event.topic }) }] },
    ],
    askedWho: {
      actions: ['understood', { type: 'say', params: ({ event }) => ({ line: `who.${event.asked}` }) }],
    },
    // small talk and nothing
    greeted: { actions: ['understood', { type: 'say', params: { line: 'small.greeted' } }] },
    thanked: { actions: ['understood', { type: 'note', params: {} }, { type: 'say', params: { line: 'small.thanked' } }] },
    complained: { actions: ['understood', { type: 'say', params: { line: 'small.complained' } }] },
    offTopic: {
      actions: [
        'understood',
        { type: 'say', params: ({ event }) => ({ line: event.about === 'money' ? 'small.other_money' : 'small.off_topic' }) },
      ],
    },
    unclear: [
      { guard: 'saidEnough', actions: 'understood' },
      { actions: ['miss', { type: 'rephrase', params: ({ context }) => ({ misses: context.misses }) }] },
    ],
    saidYes: { actions: ['miss', { type: 'rephrase', params: ({ context }) => ({ misses: context.misses }) }] },
    saidNo: { actions: ['miss', { type: 'rephrase', params: ({ context }) => ({ misses: context.misses }) }] },
  },
});
export const repair = everywhere.on;
