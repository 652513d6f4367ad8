import { dialogueSetup } from './setup.ts';

/** Someone who rents the house: the loan is not theirs, so nothing about it is asked and no lead is made; their questions are answered. */
export const renting = dialogueSetup.createStateConfig({
  tags: 'quiet',
  on: {
    skipped: { actions: 'understood' },
    wentOn: { actions: ['understood', { type: 'say', params: { line: 'people.tenant_person' } }] },
  },
});

/**
 * Put out of the house now, or nowhere to sleep tonight: after the numbers one question, whether a person here is to
 * be told at once. Yes goes straight to the look at what is sent: nothing else is needed to talk in this chat.
 */
export const urgent = dialogueSetup.createStateConfig({
  meta: { ask: 'urgent.person' },
  on: {
    saidYes: { actions: wanted(), target: '#dialogue.walk' },
    wantsPerson: { actions: wanted(), target: '#dialogue.walk' },
    saidNo: { actions: ['understood', { type: 'say', params: { line: 'sale.go_on' } }], target: '#dialogue.walk' },
    skipped: { actions: ['understood', { type: 'say', params: { line: 'sale.go_on' } }], target: '#dialogue.walk' },
  },
});

function wanted() {
  return ['understood', 'reachHere', { type: 'pass', params: { ask: 'contact.name' } }, 'wantHandoff'] as never;
}
