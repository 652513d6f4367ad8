import { getMicrosteps, initialTransition, transition } from 'xstate';
import type { Fact, Value } from '../../dialogs/case.ts';
import type { AskId } from '../../dialogs/chart/asks.ts';
import { dialogue } from '../../dialogs/chart/dialogue.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { State } from '../../src/keep/restore.ts';
import { standingAsk, statePath } from '../../src/turn/run.ts';

/** Every state that can be reached, by every kind of thing a person can say in it. */
export type Step = { from: State; event: Heard; to: State };
export type Walk = { states: Map<string, State>; steps: Step[]; taken: Set<string> };

const told = (facts: Partial<{ [F in Fact]: Value<F> | 'unknown' }>): Heard =>
  ({
    type: 'answered',
    facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, { value, said: 'x', sure: 1 }])),
  }) as Heard;

/** Answers that take different branches at the questions where it matters. */
const answers: Partial<Record<AskId, Partial<{ [F in Fact]: Value<F> }>[]>> = {
  'story.hardship': [
    { hardship: ['job_loss'] },
    { hardship: ['arm_reset_or_payment_increase'] },
    { hardship: ['divorce_or_separation', 'military', 'relocation', 'disaster'] },
  ],
  'payments.status': [
    { paymentStatus: 'behind' },
    { paymentStatus: 'current' },
    { paymentStatus: 'current', monthsBehind: 3 },
    { paymentStatus: 'current', saleDate: '2026-12-20' },
  ],
  'sale.any': [{ saleDate: 'none' }, { saleDate: 'set' }, { saleDate: '2026-11-27' }, { saleDate: '2026-12-20' }],
  'sale.when': [{ saleDate: '2026-11-27' }, { saleDate: '2026-12-20' }],
  'payments.months': [{ monthsBehind: 3 }],
  'place.state': [{ usState: 'OH' }],
  'place.occupancy': [{ occupancy: 'primary' }],
  'loan.balance': [{ mortgageBalance: 300_000 }],
  'loan.liens': [{ otherLiens: true }, { otherLiens: false }],
  'loan.liens_amount': [{ otherLiensAmount: 20_000 }],
  'house.value': [{ homeValue: 250_000 }],
  'loan.type': [{ loanType: 'fha' }],
  'arm.new_payment': [{ newPayment: 2_700 }],
  'arm.date': [{ resetDate: '2027-03-01' }],
  'income.back': [{ incomeRestored: true }, { incomeRestored: true, canPayNormal: true }, { incomeRestored: false }],
  'income.lasting': [{ hardshipState: 'lasting' }, { hardshipState: 'temporary' }],
  'income.extra': [{ extraPerMonth: 200 }],
  'income.normal': [{ canPayNormal: true }],
  'money.assets': [{ liquidAssets: 'under_10k' }],
  'hopes.wants': [{ wants: 'keep' }, { wants: 'sell' }],
  'owner.note': [{ onNote: 'other' }],
  'owner.deed': [{ onDeed: 'both' }],
  'owner.decree': [{ decree: true }],
  'service.before': [{ loanBeforeService: true }],
  'move.far': [{ moveOver50Miles: true }],
  'disaster.declared': [{ declaredDisaster: true }],
  'income.when': [{ newIncomeDate: '2027-01-15' }],
  'arm.notice': [{ noticeReceived: false }],
  'escrow.analysis': [{ escrowAnalysis: false }],
  'rental.tenant': [{ tenancy: 'empty' }],
  'illness.benefits': [{ benefits: 'applied' }],
  'debts.other': [{ otherDebts: 'court' }],
  'income.unemployment': [{ unemploymentEnds: '2027-03-01' }],
  'clash.sale': [{ paymentStatus: 'current' }, { paymentStatus: 'sale_scheduled' }],
  'clash.payment': [{ paymentStatus: 'behind' }, { paymentStatus: 'current' }],
  'handoff.how': [{ reach: 'chat' }, { reach: 'call' }, { reach: 'text' }, { reach: 'email' }],
  'contact.name': [{ name: 'Maria' }],
  'contact.phone': [{ phone: '+16025550100' }],
  'contact.email': [{ email: 'a@example.org' }],
  'contact.best_time': [{ bestTime: 'mornings' }],
  'contact.safe': [{ safeToContact: 'nothing_special' }],
  'safety.contact': [{ safeToContact: 'do_not_contact' }],
  'consent.call': [{ consentCall: true }],
  'consent.text': [{ consentText: false }],
  'consent.email': [{ consentEmail: true }],
};

export const everywhere: Heard[] = [
  { type: 'opened' },
  { type: 'cameBack' },
  { type: 'silence' },
  { type: 'answered' },
  told({ monthsBehind: 2 }),
  // told in passing, so that every branch of the interview is met from somewhere
  told({ hardship: ['arm_reset_or_payment_increase', 'divorce_or_separation', 'military', 'relocation', 'disaster', 'job_loss'] }),
  told({ wants: 'sell' }),
  told({ hardship: ['arm_reset_or_payment_increase'] }),
  told({ hardship: ['escrow_or_tax_or_insurance_increase', 'rental_loss', 'medical_or_disability', 'business_failure', 'job_loss'] }),
  told({ hardship: ['job_loss'], incomeRestored: false, hardshipState: 'temporary', newIncomeDate: 'unknown' }),
  told({ incomeRestored: true, wants: 'keep', monthsBehind: 3 }),
  told({ otherLiens: true, hardshipState: 'temporary', incomeRestored: false }),
  { ...told({ monthsBehind: 4 }), type: 'corrected' } as Heard,
  { type: 'skipped', how: 'unknown' },
  { type: 'wantsPlan' },
  { type: 'wantsLink' },
  { type: 'saidYes' },
  { type: 'saidNo' },
  { type: 'withdrew', fact: 'hardship' },
  { type: 'danger', danger: 'self_harm', about: 'self' },
  { type: 'danger', danger: 'domestic_violence', about: 'self' },
  { type: 'calmed' },
  { type: 'saidMinor' },
  told({ role: 'helper' }),
  told({ role: 'tenant' }),
  { ...told({ role: 'borrower' }), type: 'corrected' } as Heard,
  { type: 'stopped' },
  { type: 'erase' },
  { type: 'askedMyData' },
  { type: 'wantsPerson' },
  { type: 'wantsCounsellor' },
  { type: 'wentBack' },
  { type: 'wantsRepeat' },
  { type: 'askedWhy' },
  { type: 'startOver' },
  { type: 'paused' },
  { type: 'wentOn' },
  { type: 'finished' },
  { type: 'wantsChange' },
  { type: 'wantsChange', fact: 'hardship' },
  { type: 'wantsChange', fact: 'monthsBehind' },
  { type: 'wantsLanguage', language: 'es' },
  { type: 'wantsLanguage', language: 'other' },
  { type: 'askedWho', asked: 'human' },
  { type: 'asked', topic: 'deficiency' },
  { type: 'asked', topic: 'lockout_now' },
  { ...told({ homeValue: 300_000 }), type: 'asked', topic: 'taxes' } as Heard,
  { type: 'greeted' },
  { type: 'thanked' },
  { type: 'complained' },
  { type: 'offTopic' },
  { type: 'unclear' },
  { type: 'unclear', light: true },
  { type: 'agentTook', agent: 'Ann' },
  { type: 'agentSaid', agent: 'Ann', text: 'hello' },
  { type: 'agentReturned', agent: 'Ann' },
  { type: 'agentClosed', agent: 'Ann', outcome: 'kept' },
  { type: 'deskFailed' },
];

export function eventsAt(state: State): Heard[] {
  const standing = standingAsk(state);
  const here = standing === null ? [] : (answers[standing] ?? []).map(told);
  return [...here, ...everywhere];
}

/** Two states count as one when the chart goes on alike from them: facts count only where a branch hangs on them. */
export function keyOf(state: State): string {
  const { handoff, explainedFor, minor } = state.context;
  const { reach, phone, email, role } = state.context.case;
  const path = statePath(state.value);
  const who = role?.value === 'helper' || role?.value === 'tenant' ? role.value : '';
  const way = [reach?.value, phone !== undefined, email !== undefined].join();
  const explained = /^(handoff|waiting|explanation)/.test(path) && explainedFor !== null;
  const upToDate = path.startsWith('interview') && state.context.case.paymentStatus?.value === 'current';
  const beside = path.startsWith('interview') && [state.context.case.hardship?.value].flat().includes('rental_loss');
  return [path, handoff, explained, minor, who, upToDate, beside, path.startsWith('handoff') ? way : ''].join('|');
}

/** Breadth first over everything that can be said; the transitions taken on the way are named. */
export function walkAll(): Walk {
  const [start] = initialTransition(dialogue, { today: '2026-11-22', language: 'en' });
  const walk: Walk = { states: new Map([[keyOf(start), start]]), steps: [], taken: new Set() };
  const queue = [start];
  const seen = new Map<string, number>();
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    if (from.status === 'done') continue;
    for (const event of eventsAt(from)) {
      const [to] = transition(dialogue, from, event);
      if (isNews(seen, from, event)) noteTaken(walk.taken, from, event);
      walk.steps.push({ from, event, to });
      const key = keyOf(to);
      if (!walk.states.has(key)) {
        walk.states.set(key, to);
        queue.push(to);
      }
    }
  }
  return walk;
}

/** The same thing said in the same place is looked at four times: guards may answer otherwise for other people. */
function isNews(seen: Map<string, number>, from: State, event: Heard): boolean {
  const key = `${statePath(from.value)} ${from.context.explainedFor !== null} ${JSON.stringify(event)}`;
  seen.set(key, (seen.get(key) ?? 0) + 1);
  return seen.get(key)! <= 4;
}

/** The transitions of one step: the one that took the event, then the ones that needed none. */
function noteTaken(taken: Set<string>, from: State, event: Heard): void {
  for (const one of dialogue.getTransitionData(from, event)) taken.add(nameOf(one.source.path, one.eventType, guardOf(one.guard)));
  let before: State | null = null;
  for (const [state] of getMicrosteps(dialogue, from, event)) {
    if (before !== null)
      for (const node of before._nodes)
        for (const one of node.always ?? [])
          if (state._nodes.some((now) => one.target?.some((t) => now === t || isInside(now.path, t.path))))
            taken.add(nameOf(node.path, '', guardOf(one.guard)));
    before = state as State;
  }
}
const isInside = (path: string[], outer: string[]): boolean => outer.every((part, at) => path[at] === part);
const guardOf = (guard: unknown): string =>
  guard === undefined ? '' : typeof guard === 'string' ? guard : String((guard as { type?: string }).type ?? '');
const nameOf = (path: string[], event: string, guard: string): string =>
  `${path.join('.') || 'everywhere'} ${event || 'always'}${guard === '' ? '' : ` if ${guard}`}`;

/** All transitions that the chart has, by the same names. */
export function allTransitions(): string[] {
  const names: string[] = [];
  const visit = (node: typeof dialogue.root): void => {
    for (const one of node.always ?? []) names.push(nameOf(node.path, '', guardOf(one.guard)));
    for (const [event, list] of node.transitions)
      if (event !== '') for (const one of list) names.push(nameOf(node.path, event, guardOf(one.guard)));
    for (const inner of Object.values(node.states)) visit(inner as typeof dialogue.root);
  };
  visit(dialogue.root);
  return [...new Set(names)];
}

export function allStates(): string[] {
  const names: string[] = [];
  const visit = (node: typeof dialogue.root): void => {
    if (Object.keys(node.states).length === 0) names.push(node.path.join('.'));
    for (const inner of Object.values(node.states)) visit(inner as typeof dialogue.root);
  };
  visit(dialogue.root);
  return names;
}
