import { dialogueSetup, question } from './setup.ts';

/** The questions, in the order in which they matter: what happened, is a sale near, where the loan stands, the house, the hopes, the money. */
export const interview = dialogueSetup.createStateConfig({
  initial: 'story',
  states: {
    story: {
      initial: 'hardship',
      states: { hardship: question('story.hardship', '#dialogue.interview.payments') },
    },
    payments: {
      initial: 'status',
      states: { status: question('payments.status', '#dialogue.interview.sale') },
    },
    sale: {
      initial: 'any',
      states: {
        any: question('sale.any', 'when'),
        when: {
          ...question('sale.when', 'person'),
          on: {
            ...question('sale.when', 'person').on,
            skipped: {
              actions: [
                { type: 'skip', params: { ask: 'sale.when' } },
                { type: 'say', params: { line: 'sale.find_day' } },
              ],
              target: '#dialogue.walk',
            },
          },
        },
        person: urgentQuestion(),
      },
    },
    owner: {
      initial: 'note',
      states: {
        note: question('owner.note', 'deed'),
        deed: question('owner.deed', 'decree'),
        decree: question('owner.decree', '#dialogue.interview.event'),
      },
    },
    event: {
      initial: 'service',
      states: {
        service: question('service.before', 'move'),
        move: question('move.far', 'disaster'),
        disaster: question('disaster.declared', '#dialogue.interview.place'),
      },
    },
    place: {
      initial: 'state',
      states: {
        state: question('place.state', 'occupancy'),
        occupancy: question('place.occupancy', '#dialogue.interview.hopes'),
      },
    },
    hopes: {
      initial: 'wants',
      states: { wants: question('hopes.wants', '#dialogue.interview.arrears') },
    },
    arrears: {
      initial: 'months',
      states: { months: question('payments.months', '#dialogue.interview.loan') },
    },
    loan: {
      initial: 'balance',
      states: {
        balance: question('loan.balance', 'value'),
        value: question('house.value', 'liens'),
        liens: question('loan.liens', 'liensAmount'),
        liensAmount: question('loan.liens_amount', 'type'),
        type: question('loan.type', 'newPayment'),
        newPayment: question('arm.new_payment', 'resetDate'),
        resetDate: question('arm.date', 'notice'),
        notice: question('arm.notice', 'escrow'),
        escrow: question('escrow.analysis', '#dialogue.interview.beside'),
      },
    },
    beside: {
      initial: 'tenant',
      states: {
        tenant: question('rental.tenant', 'debts'),
        debts: question('debts.other', '#dialogue.interview.income'),
      },
    },
    income: {
      initial: 'back',
      states: {
        back: question('income.back', 'lasting'),
        lasting: question('income.lasting', 'benefits'),
        benefits: question('illness.benefits', 'when'),
        when: question('income.when', 'unemployment'),
        unemployment: question('income.unemployment', 'normal'),
        normal: question('income.normal', 'extra'),
        extra: question('income.extra', '#dialogue.interview.assets'),
      },
    },
    assets: {
      initial: 'liquid',
      states: { liquid: question('money.assets', '#dialogue.explanation') },
    },
  },
});

/** A sale within a week: a person is offered before any further question, once. */
function urgentQuestion() {
  return dialogueSetup.createStateConfig({
    meta: { ask: 'sale.person' },
    always: { guard: { type: 'settled', params: { ask: 'sale.person' } }, target: '#dialogue.interview.owner' },
    on: {
      saidYes: {
        actions: [{ type: 'pass', params: { ask: 'sale.person' } }, 'wantHandoff', { type: 'say', params: { line: 'handoff.before' } }],
        target: '#dialogue.walk',
      },
      saidNo: {
        actions: [
          { type: 'pass', params: { ask: 'sale.person' } },
          { type: 'say', params: { line: 'sale.go_on' } },
        ],
        target: '#dialogue.walk',
      },
      skipped: { actions: { type: 'pass', params: { ask: 'sale.person' } }, target: '#dialogue.walk' },
    },
  });
}
