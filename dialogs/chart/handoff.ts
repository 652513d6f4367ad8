import { dialogueSetup, question } from './setup.ts';

/** The way to a person: how they may reach you, only what that needs, each consent on its own, and a look at all of it before it goes. */
export const handoff = dialogueSetup.createStateConfig({
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: 'toldOneToOne', target: 'how' },
        { actions: [{ type: 'say', params: { line: 'notice.one_to_one' } }, 'markOneToOne'], target: 'how' },
      ],
    },
    how: {
      ...question('handoff.how', 'name'),
      on: {
        ...question('handoff.how', 'name').on,
        saidYes: { actions: 'reachHere', target: '#dialogue.walk' },
        saidNo: { actions: ['leaveHandoff', { type: 'say', params: { line: 'handoff.not_now' } }], target: '#dialogue.walk' },
      },
    },
    name: question('contact.name', 'phone'),
    phone: question('contact.phone', 'email'),
    email: question('contact.email', 'bestTime'),
    bestTime: question('contact.best_time', 'safe'),
    safe: question('contact.safe', 'call'),
    call: question('consent.call', 'text'),
    text: question('consent.text', 'mail'),
    mail: question('consent.email', 'preview'),
    preview: {
      meta: { ask: 'handoff.preview' },
      on: {
        saidYes: { actions: ['handOff', 'handedOff', { type: 'say', params: { line: 'handoff.sent' } }], target: '#dialogue.waiting' },
        saidNo: { actions: ['leaveHandoff', { type: 'say', params: { line: 'handoff.not_sent' } }], target: '#dialogue.walk' },
      },
    },
  },
});

/** A lead stands and nobody has taken it yet: the person may go on with the bot. */
export const waiting = dialogueSetup.createStateConfig({
  initial: 'begin',
  states: {
    begin: { always: [{ guard: 'wasExplained', target: 'quiet' }, { target: 'meanwhile' }] },
    meanwhile: {
      meta: { ask: 'waiting.meanwhile' },
      on: {
        saidYes: { actions: 'goOnWaiting', target: '#dialogue.walk' },
        wentOn: { actions: 'goOnWaiting', target: '#dialogue.walk' },
        saidNo: { actions: { type: 'say', params: { line: 'waiting.ok' } }, target: 'quiet' },
        paused: { actions: { type: 'say', params: { line: 'waiting.ok' } }, target: 'quiet' },
        skipped: { actions: { type: 'say', params: { line: 'waiting.ok' } }, target: 'quiet' },
      },
    },
    quiet: { on: { wentOn: { actions: 'goOnWaiting', target: '#dialogue.walk' } } },
  },
});

/** An agent holds the conversation: the bot notes what it hears and says nothing but what safety needs. */
export const held = dialogueSetup.createStateConfig({
  tags: 'quiet',
  on: {
    danger: { actions: ['markDanger', 'safetyLines', { type: 'alertSafety', params: ({ event }) => ({ danger: event.danger }) }] },
    stopped: { actions: ['markStopped', 'suppress', { type: 'say', params: { line: 'stop.done' } }], target: '#dialogue.stopped' },
    erase: { actions: ['erase', { type: 'say', params: { line: 'erase.done' } }], target: '#dialogue.erased' },
    askedWho: { actions: { type: 'say', params: ({ context }) => ({ line: 'who.agent', params: { agent: context.agent ?? '' } }) } },
    agentTook: { actions: ['agentHolds', { type: 'say', params: ({ event }) => ({ line: 'held.took', params: { agent: event.agent } }) }] },
    agentReturned: {
      actions: ['agentLeft', { type: 'say', params: ({ event }) => ({ line: 'held.returned', params: { agent: event.agent } }) }],
      target: '#dialogue.walk',
    },
    agentClosed: {
      actions: ['agentLeft', { type: 'say', params: ({ event }) => ({ line: 'held.closed', params: { agent: event.agent } }) }],
      target: '#dialogue.ended',
    },
    answered: { actions: { type: 'note', params: {} } },
    corrected: { actions: { type: 'note', params: { mend: true } } },
    '*': {},
  },
});
