import { assign, setup } from 'xstate';
import { type Fact, knownValue } from '../case.ts';
import type { Danger, Heard, Language } from '../heard.ts';
import { daysToSale, inBankruptcy, saleIsNear, saleIsThisWeek } from '../rules.ts';
import { type AskId, askFor } from './asks.ts';
import type { ClashId } from './clash.ts';
import * as m from './memory.ts';

/**
 * The chart's vocabulary: its guards and actions by name. Actions that only carry data out (say, explain, advise, handOff …)
 * do nothing here; `turn` reads them from what `transition` returns.
 */
export type LineId = string;
export type Act =
  | { type: 'say'; params: { line: LineId; params?: Record<string, string | number> } }
  | { type: 'explain'; params: { topic: string | null } }
  | { type: 'advise'; params?: undefined }
  | { type: 'noted'; params?: undefined }
  | { type: 'echo'; params?: undefined }
  | { type: 'safetyLines'; params?: undefined }
  | { type: 'languageSwitched'; params?: undefined }
  | { type: 'changed'; params: { mended: Fact[]; cleared: Fact[] } }
  | { type: 'notices'; params?: undefined }
  | { type: 'recap'; params?: undefined }
  | { type: 'why'; params?: undefined }
  | { type: 'rephrase'; params: { misses: number } }
  | { type: 'repeat'; params?: undefined }
  | { type: 'keepPlan'; params?: undefined }
  | { type: 'makeLink'; params?: undefined }
  | { type: 'hush'; params?: undefined }
  | { type: 'handOff'; params?: undefined }
  | { type: 'amendLead'; params?: undefined }
  | { type: 'alertSafety'; params: { danger: Danger } }
  | { type: 'consent'; params?: undefined }
  | { type: 'suppress'; params?: undefined }
  | { type: 'erase'; params?: undefined }
  | { type: 'export'; params?: undefined };

type Machine = {
  context: m.Memory;
  events: Heard;
  input: { today: string; language: Language };
  meta: { ask?: AskId };
  tags: 'quiet';
};

const nothing = () => {};
const roleOf = (memory: m.Memory, event: Heard) => (m.factsOf(event).role ?? memory.case.role)?.value;
type Event = { context: m.Memory; event: Heard };

/** What a note brings with it: what changed is said; a sale that turned out to be near comes before anything else. */
export function whatNoteBrings(memory: m.Memory): Act[] {
  const { set, mended, cleared, aside } = memory.changed;
  const acts: Act[] = [];
  // a day that was read from words is said back with its weekday; a sale without a day is asked for its day first
  const newDay = set.includes('saleDate') && daysToSale(memory.case, memory.today) !== undefined;
  if (mended.length > 0) acts.push({ type: 'changed', params: { mended, cleared } });
  if (newDay || (mended.length === 0 && (set.length > 1 || aside))) acts.push({ type: 'echo' });
  if (newDay && saleIsThisWeek(memory.case, memory.today)) acts.push({ type: 'say', params: { line: 'sale.this_week' } });
  else if (newDay && saleIsNear(memory.case, memory.today)) acts.push({ type: 'say', params: { line: 'sale.near' } });
  acts.push(...forThisPerson(memory, set));
  if (memory.handoff === 'sent' && set.length > 0) acts.push({ type: 'amendLead' });
  return acts;
}

/** What is said once, when it first comes up: a death, a lawyer, a bankruptcy, a helper, warning signs (compliance section 11). */
function forThisPerson({ case: known, changed }: m.Memory, set: Fact[]): Act[] {
  const says = (line: LineId, when: boolean): Act[] => (when ? [{ type: 'say', params: { line } }] : []);
  const role = set.includes('role') ? known.role?.value : undefined;
  return [
    ...says('people.death', changed.kinds?.includes('death') === true),
    ...says('people.bankruptcy', set.includes('bankruptcy') && inBankruptcy(known)),
    ...says('people.attorney', set.includes('attorney') && known.attorney?.value === true),
    ...says('people.helper', role === 'helper'),
    ...says('people.successor', role === 'heir' || role === 'ex_spouse' || (set.includes('onNote') && known.onNote?.value === 'other')),
    ...says('people.tenant', role === 'tenant'),
    ...says('people.military', set.includes('military') && known.military?.value === true),
    ...(set.includes('scam') ? scamWarnings(known) : []),
  ];
}

/** Each sign has its own warning, said at once, in the middle of a form too; then the page that names them all. */
const scamWarnings = (known: m.Memory['case']): Act[] => [
  ...(knownValue(known, 'scam') ?? []).map((sign): Act => ({ type: 'say', params: { line: `scam.${sign}` } })),
  { type: 'explain', params: { topic: 'scam_signs' } },
];

export const dialogueSetup = setup({
  types: {} as Machine,
  guards: {
    settled: ({ context }: { context: m.Memory }, params: { ask: AskId }) => m.isSettled(context, params.ask),
    clashing: ({ context }: { context: m.Memory }, params: { clash: ClashId }) => m.clashOf(context) === params.clash,
    namesAnswer: ({ context, event }: { context: m.Memory; event: Heard }) =>
      event.type === 'wantsChange' && mayMend(context) && askFor(event.fact) !== null && context.case[event.fact!] !== undefined,
    explained: ({ context }: { context: m.Memory }) => context.explainedFor === m.caseMark(context.case),
    wasExplained: ({ context }: { context: m.Memory }) => context.explainedFor !== null,
    handoffOn: ({ context }: { context: m.Memory }) => context.handoff === 'on',
    handoffSent: ({ context }: { context: m.Memory }) => context.handoff === 'sent',
    leadStands: ({ context }: { context: m.Memory }) => context.handoff === 'sent' || context.handoff === 'going_on',
    toldOneToOne: ({ context }: { context: m.Memory }) => context.oneToOne,
    isStopped: ({ context }: { context: m.Memory }) => context.stopped,
    missedTwice: ({ context }: { context: m.Memory }) => context.misses >= 2,
    isMinor: ({ context }: { context: m.Memory }) => context.minor,
    helps: ({ context, event }: { context: m.Memory; event: Heard }) => roleOf(context, event) === 'helper',
    rents: ({ context, event }: { context: m.Memory; event: Heard }) => roleOf(context, event) === 'tenant',
    rentsHere: ({ context }: { context: m.Memory }) =>
      context.case.role?.value === 'tenant' && (context.handoff === 'none' || context.handoff === 'on'),
    /** A figure of speech, or nothing but a private number that was taken out: not a miss. */
    saidEnough: ({ event }: { event: Heard }) => event.light === true || (event.removed ?? []).length > 0,
    saleIsPressing: ({ context }: { context: m.Memory }) =>
      saleIsThisWeek(context.case, context.today) && !m.isSettled(context, 'sale.person'),
    isUrgentTopic: ({ context, event }: { context: m.Memory; event: Heard }) =>
      (event.topic === 'lockout_now' || event.topic === 'homeless_tonight') &&
      context.handoff === 'none' &&
      !context.minor &&
      context.case.role?.value !== 'tenant',
    carriesFacts: ({ event }: { event: Heard }) => Object.keys(event.facts ?? {}).length > 0,
    isSelfHarm: ({ event }: { event: Heard }) => event.type === 'danger' && event.danger === 'self_harm',
    isViolenceAtHome: ({ event }: { event: Heard }) => event.type === 'danger' && event.danger === 'domestic_violence',
  },
  actions: {
    // effects: data for the turn
    say: (_: unknown, _params: { line: LineId; params?: Record<string, string | number> }) => {},
    explain: (_: unknown, _params: { topic: string | null }) => {},
    changed: (_: unknown, _params: { mended: Fact[]; cleared: Fact[] }) => {},
    rephrase: (_: unknown, _params: { misses: number }) => {},
    alertSafety: (_: unknown, _params: { danger: Danger }) => {},
    advise: nothing,
    noted: nothing,
    safetyLines: nothing,
    languageSwitched: nothing,
    notices: nothing,
    recap: nothing,
    why: nothing,
    repeat: nothing,
    keepPlan: nothing,
    makeLink: nothing,
    hush: nothing,
    handOff: nothing,
    amendLead: nothing,
    consent: nothing,
    suppress: nothing,
    erase: nothing,
    export: nothing,
    // memory
    note: assign(({ context, event }, params: { ask?: AskId; mend?: boolean }) =>
      m.note(context, m.factsOf(event), { ask: params.ask ?? null, mend: params.mend ?? event.type === 'corrected' }),
    ),
    skip: assign(({ context }, params: { ask: AskId }) => m.skip(context, params.ask, '')),
    goBack: assign(({ context }) => m.goBack(context)),
    startOver: assign(({ context }) => m.startOver(context)),
    mend: assign(({ event }: Event) => ({ mending: event.type === 'wantsChange' ? askFor(event.fact) : null })),
    mended: assign({ mending: null }),
    settleClash: assign(({ context }) => m.settleClash(context)),
    pass: assign(({ context }, params: { ask: AskId }) => ({ passed: [...new Set([...context.passed, params.ask])] })),
    miss: assign({ misses: ({ context }) => context.misses + 1 }),
    understood: assign({ misses: 0 }),
    standAt: assign(({ context }, params: { ask: AskId }) => m.standAt(context, params.ask)),
    standOn: assign(({ context }) => ({ misses: 0, ...(context.stood === undefined ? {} : m.standAt(context, context.stood.ask)) })),
    markExplained: assign({ explainedFor: ({ context }) => m.caseMark(context.case) }),
    markNoticed: assign({ noticed: ({ context }) => [...new Set([...context.noticed, context.language])] }),
    markDanger: assign(({ context, event }: Event) => (event.type === 'danger' ? { danger: event.danger } : { danger: context.danger })),
    markMinor: assign(({ context }) => m.forgetContacts(context)),
    noteMinor: assign(({ context, event }: Event) => (event.minor === true ? m.forgetContacts(context) : {})),
    markUrgent: assign({ urgent: true }),
    markOneToOne: assign({ oneToOne: true }),
    reachHere: assign(({ context }) => ({
      case: { ...context.case, reach: { value: 'chat', said: '', turn: context.turn } } as m.Memory['case'],
    })),
    agentHolds: assign(({ context, event }: Event) => ({ agent: event.type === 'agentTook' ? event.agent : context.agent })),
    agentLeft: assign({ agent: null, handoff: 'none' }),
    markStopped: assign({ stopped: true, handoff: 'none' }),
    markResumed: assign({ stopped: false }),
    wantHandoff: assign(({ context }) => (context.minor ? {} : { handoff: 'on' })),
    handedOff: assign({ handoff: 'sent' }),
    leaveHandoff: assign(({ context }) => ({ handoff: 'none', passed: context.passed })),
    goOnWaiting: assign({ handoff: 'going_on' }),
    withhold: assign(({ context, event }: Event) =>
      event.type === 'withdrew' && event.fact !== null ? m.withhold(context, event.fact) : {},
    ),
    switchLanguage: assign(({ context, event }: Event) =>
      event.type === 'wantsLanguage' && event.language !== 'other' ? { language: event.language } : { language: context.language },
    ),
  },
});

/** Not in danger, not stopped, not while a person from the firm speaks. */
const mayMend = ({ danger, stopped, agent }: m.Memory): boolean => danger === null && !stopped && agent === null;

type QuestionConfig = Parameters<typeof dialogueSetup.createStateConfig>[0];

/**
 * A question: it waits for its fact, is passed through when the fact is already settled, and sends every answer back to
 * the start of the walk, so that volunteered and corrected facts need no arrows of their own.
 */
export function question<const A extends AskId>(id: A, next: string): QuestionConfig {
  return dialogueSetup.createStateConfig({
    meta: { ask: id },
    entry: { type: 'standAt', params: { ask: id } },
    always: { guard: { type: 'settled', params: { ask: id } }, target: next },
    on: {
      answered: { actions: [{ type: 'note', params: { ask: id } }, 'noted'], target: '#dialogue.walk' },
      skipped: {
        actions: [
          { type: 'note', params: {} },
          { type: 'skip', params: { ask: id } },
          { type: 'say', params: { line: 'repair.skipped' } },
        ],
        target: '#dialogue.walk',
      },
    },
  });
}
