import type { ClashId } from './clash.ts';
import { dialogueSetup } from './setup.ts';

/** The first words: that this is software (B-1), the notices (M-2) and that the chat is kept (P-1), before any question. */
export const opening = dialogueSetup.createStateConfig({
  on: {
    opened: {
      actions: [
        { type: 'say', params: { line: 'opening.who' } },
        'notices',
        'markNoticed',
        { type: 'say', params: { line: 'opening.how' } },
      ],
      target: '#dialogue.walk',
    },
  },
});

/** Where every answer goes on: a person who was asked for, two things that clash, or the first question still open. */
export const walk = dialogueSetup.createStateConfig({
  always: [
    { guard: 'rentsHere', actions: 'leaveHandoff', target: '#dialogue.renting' },
    { guard: 'handoffOn', target: '#dialogue.handoff' },
    { guard: 'saleIsPressing', target: '#dialogue.interview.sale.person' },
    { guard: { type: 'clashing', params: { clash: 'clash.payment' } }, target: '#dialogue.clash.payment' },
    { guard: { type: 'clashing', params: { clash: 'clash.sale' } }, target: '#dialogue.clash.sale' },
    { guard: 'handoffSent', target: '#dialogue.waiting' },
    { target: '#dialogue.interview' },
  ],
});

/** "I'm current" and "3 months behind": put to the person, never settled in silence. */
export const clash = dialogueSetup.createStateConfig({
  initial: 'payment',
  states: { payment: between('clash.payment'), sale: between('clash.sale') },
});

function between(id: ClashId) {
  return dialogueSetup.createStateConfig({
    meta: { ask: id },
    on: {
      answered: { actions: [{ type: 'note', params: { ask: id, mend: false } }, 'settleClash'], target: '#dialogue.walk' },
      corrected: { actions: [{ type: 'note', params: { ask: id, mend: true } }, 'noted', 'settleClash'], target: '#dialogue.walk' },
      skipped: {
        actions: [
          { type: 'pass', params: { ask: id } },
          { type: 'say', params: { line: 'repair.skipped' } },
        ],
        target: '#dialogue.walk',
      },
    },
  });
}

/** An answer was wrong: its question is put again, then the talk goes on where it was. */
export const mending = dialogueSetup.createStateConfig({
  exit: 'mended',
  on: {
    answered: { actions: [{ type: 'note', params: { mend: true } }, 'noted'], target: '#dialogue.walk' },
    skipped: { actions: { type: 'say', params: { line: 'change.kept' } }, target: '#dialogue.walk' },
  },
});
