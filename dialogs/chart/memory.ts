import { type Case, contactFacts, type Fact, facts, type Known, knownValue } from '../case.ts';
import type { Danger, Heard, Language, ToldFacts } from '../heard.ts';
import { type AskId, ask, intake } from './asks.ts';
import { type ClashId, clashIn, doubtIn, isPaidUp, saysNoMore, staysPaidUp } from './clash.ts';

/** What the chart remembers of one conversation: plain data, stored with its snapshot. */
export type Memory = {
  /** ISO day of this turn, set when the snapshot is thawed. */
  today: string;
  turn: number;
  language: Language;
  case: Case;
  /** Questions that the person passed over: they are not asked again by themselves. */
  passed: AskId[];
  /** Questions answered so far, oldest first, with what each filled: the way back. */
  trail: { ask: AskId; filled: Fact[] }[];
  /** Times in a row that the standing question was answered by something we did not understand. */
  misses: number;
  /** Times in a row that the standing question stood on while something else was told or asked: it is put in other words each second time. */
  stood?: { ask: AskId; times: number };
  /** The case that the explanation was last given for (see caseMark); null: never given. */
  explainedFor: string | null;
  /** none → asked for → sent (a lead stands) → talking on while waiting. */
  handoff: 'none' | 'on' | 'sent' | 'going_on';
  /** The strongest danger that was said; the words themselves are not kept. */
  danger: Danger | null;
  /** Facts that the person took out of what is sent. */
  withheld: Fact[];
  /** Languages in which the notices were shown. */
  noticed: Language[];
  /** Was the one-to-one notice (compliance M-3) shown? */
  oneToOne: boolean;
  stopped: boolean;
  /** The person is under 18: no way to contact them is kept, asked for or passed on (compliance N-4). */
  minor: boolean;
  /** They are being put out of the house, or have nowhere to sleep: whoever takes the lead sees that first. */
  urgent: boolean;
  /** First name of the agent who holds the conversation; null while the bot speaks. */
  agent: string | null;
  /** Something told against what was known before, until the person says which it is. */
  clash?: ClashId | null;
  /** The question that is asked again because its answer was wrong. */
  mending?: AskId | null;
  /** What the last note changed: the facts, and those that were cleared because they rested on them. */
  changed: Changed;
};

/** `aside`: what was told is not what was asked, so it is said that it was heard. `kinds`: hardships that were not told before. */
export type Changed = { set: Fact[]; mended: Fact[]; cleared: Fact[]; aside: boolean; kinds?: string[] };
export const unchanged: Changed = { set: [], mended: [], cleared: [], aside: false };

export const newMemory = (input: { today: string; language: Language }): Memory => ({
  today: input.today,
  turn: 0,
  language: input.language,
  case: {},
  passed: [],
  trail: [],
  misses: 0,
  explainedFor: null,
  handoff: 'none',
  danger: null,
  withheld: [],
  noticed: [],
  oneToOne: false,
  stopped: false,
  minor: false,
  urgent: false,
  agent: null,
  changed: unchanged,
});

/** Below this we ask instead of believing; the curve behind it is in docs/understanding.md. */
export const sureEnough = 0.5;

/** Facts that rest on another: when that one is mended they are cleared, and asked again only if still needed. */
const restsOn: Partial<Record<Fact, Fact[]>> = {
  hardship: ['hardshipState', 'newPayment', 'resetDate'],
  incomeRestored: ['hardshipState', 'canPayNormal'],
  otherLiens: ['otherLiensAmount'],
  loanType: ['loanOwner'],
  reach: ['bestTime'],
  phone: ['consentCall', 'consentText'],
  email: ['consentEmail'],
};
/** Paid up: nothing is behind, and no sale. Not yet or no more at a sale: its day goes. */
const lateness: Fact[] = ['monthsBehind', 'missedPayments', 'saleDate'];
function restingOn(status: Known<'paymentStatus'> | undefined): Fact[] {
  if (isPaidUp(status?.value)) return lateness;
  return status?.value === 'behind' || status?.value === 'in_foreclosure' ? ['saleDate'] : [];
}
const growing = new Set<Fact>(['hardship', 'optionsMentioned', 'scam']);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = <T>(list: readonly T[], gone: readonly T[]): T[] => list.filter((item) => !gone.includes(item));

type Noting = { ask?: AskId | null; mend?: boolean };

/** A payment status against the known one is held back and put to the person, unless they say that they correct it. */
function unclashed(memory: Memory, told: ToldFacts, { ask, mend }: Noting): { told: ToldFacts; clash: ClashId | null } {
  const { paymentStatus, ...others } = told;
  if (ask === 'clash.payment' || ask === 'clash.sale') {
    const asBefore = saysNoMore(memory.case, told) || staysPaidUp(memory.case, told);
    return { told: asBefore ? others : told, clash: paymentStatus === undefined ? (memory.clash ?? null) : null };
  }
  const clash = mend === true ? null : doubtIn(memory.case, told);
  if (clash === null || memory.passed.includes(clash)) return { told, clash: mend === true ? null : (memory.clash ?? null) };
  return { told: others, clash };
}

/** Takes told facts into the case. `mend`: the person corrects, so lists are replaced and what rested on the old value is cleared. */
export function note(memory: Memory, given: ToldFacts, options: Noting = {}): Memory {
  const { told, clash } = unclashed(memory, given, options);
  const heard = facts.filter((fact) => believable(memory, told, fact));
  const merged = Object.fromEntries(heard.map((fact) => [fact, mergeFact(memory, told, fact, options.mend ?? false)])) as Case;
  const set = heard.filter((fact) => !same(memory.case[fact]?.value, merged[fact]?.value));
  const mended = set.filter((fact) => isMended(memory, fact, options.mend ?? false));
  const resting = mended.flatMap((fact) => (fact === 'paymentStatus' ? restingOn(merged.paymentStatus) : (restsOn[fact] ?? [])));
  const cleared = resting.filter((fact) => memory.case[fact] !== undefined && !heard.includes(fact));
  const kept = leavesContactsOut(memory, told) ? drop(memory.case, [...closed]) : memory.case;
  const known = derive({ ...drop(kept, cleared), ...merged }, memory.turn);
  return {
    ...memory,
    case: known,
    passed: memory.passed.filter((id) => !settles(id, [...set, ...cleared])),
    trail: options.ask && set.length > 0 ? [...memory.trail, { ask: options.ask, filled: set }] : memory.trail,
    misses: 0,
    clash,
    withheld: without(memory.withheld, set),
    changed: { set, mended, cleared, aside: isAside(options.ask ?? null, set), kinds: without(kindsOf(known), kindsOf(memory.case)) },
  };
}

const kindsOf = ({ hardship }: Case): string[] => (Array.isArray(hardship?.value) ? hardship.value : []);

/** Something was told, and the question that stood is still open. */
const isAside = (id: AskId | null, set: Fact[]): boolean => {
  const asked = id === null ? null : ask(id);
  return asked?.fact != null && set.length > 0 && ![asked.fact, ...(asked.settledBy ?? [])].some((fact) => set.includes(fact));
};

/** A told value that is replaced. The day of a sale that was known to be set is news; a list grows unless the person corrects it. */
function isMended(memory: Memory, fact: Fact, mend: boolean): boolean {
  if (!isTold(memory.case[fact]) || (fact === 'saleDate' && memory.case.saleDate?.value === 'set')) return false;
  return !growing.has(fact) || mend;
}

const isTold = (known: Known | undefined): boolean => known !== undefined && known.value !== 'unknown';

function believable(memory: Memory, told: ToldFacts, fact: Fact): boolean {
  const entry = told[fact];
  if (entry === undefined || entry.sure < sureEnough) return false;
  if (leavesContactsOut(memory, told) && closed.has(fact)) return false;
  // "I don't know" never wipes out what was told before
  return !(entry.value === 'unknown' && isTold(memory.case[fact]));
}

/** Ways to reach somebody: not taken from a minor (N-4), nor from one person for another (N-5). */
const closed = new Set<Fact>(contactFacts.filter((fact) => fact !== 'safeToContact' && fact !== 'reach' && fact !== 'name'));
const leavesContactsOut = (memory: Memory, told: ToldFacts): boolean =>
  memory.minor || (told.role ?? memory.case.role)?.value === 'helper' || (told.role ?? memory.case.role)?.value === 'tenant';

/** What was given of a minor before they said so goes too. */
export const forgetContacts = (memory: Memory): Memory => ({
  ...memory,
  minor: true,
  case: drop(memory.case, contactFacts),
  handoff: memory.handoff === 'on' ? 'none' : memory.handoff,
  misses: 0,
});

function mergeFact(memory: Memory, told: ToldFacts, fact: Fact, mend: boolean): Known {
  const entry = told[fact]!;
  const before = memory.case[fact];
  const grown =
    growing.has(fact) && !mend && Array.isArray(before?.value) && Array.isArray(entry.value)
      ? [...new Set([...before.value, ...entry.value])]
      : entry.value;
  return { value: grown as Known['value'], said: entry.said.slice(0, 400), turn: memory.turn };
}

function drop(known: Case, gone: readonly Fact[]): Case {
  return Object.fromEntries(Object.entries(known).filter(([fact]) => !gone.includes(fact as Fact))) as Case;
}

/** What follows from the person's own words without a doubt: a sale that is scheduled has a date, even while we do not know it. */
function derive(known: Case, turn: number): Case {
  const status = known.paymentStatus;
  const none = known.saleDate === undefined || (known.saleDate.value === 'none' && status?.turn === turn);
  if (status?.value === 'sale_scheduled' && none) return { ...known, saleDate: { value: 'set', said: status.said, turn } };
  return known;
}

function settles(id: AskId, changed: readonly Fact[]): boolean {
  const question = ask(id);
  return question.fact !== null && changed.includes(question.fact);
}

/** "Don't know", "skip": the question is passed over and its fact is known to be unknown. */
export function skip(memory: Memory, id: AskId, said: string): Memory {
  const { fact } = ask(id);
  const open = fact !== null && !isTold(memory.case[fact]) && intakeOrContact(fact);
  const known: Case = open ? { ...memory.case, [fact]: { value: 'unknown', said, turn: memory.turn } } : memory.case;
  return {
    ...memory,
    case: known,
    passed: [...new Set([...memory.passed, id])],
    trail: [...memory.trail, { ask: id, filled: open ? [fact] : [] }],
    misses: 0,
    changed: { ...unchanged, set: open ? [fact] : [] },
  };
}
const intakeOrContact = (fact: Fact): boolean => !contactFacts.includes(fact as (typeof contactFacts)[number]);

/** One question back: what it filled is cleared, so that it is asked again. */
export function goBack(memory: Memory): Memory {
  const last = memory.trail.at(-1);
  if (last === undefined) return { ...memory, misses: 0 };
  return {
    ...memory,
    case: drop(memory.case, [...last.filled, ...last.filled.flatMap((fact) => restsOn[fact] ?? [])]),
    passed: memory.passed.filter((id) => id !== last.ask),
    trail: memory.trail.slice(0, -1),
    misses: 0,
    changed: { ...unchanged, cleared: last.filled },
  };
}

/** Takes a fact out of what is sent; the case keeps it, so that the advice stays right. */
export const withhold = (memory: Memory, fact: Fact): Memory => ({
  ...memory,
  withheld: [...new Set([...memory.withheld, fact])],
  misses: 0,
});

/** Everything told is forgotten; that the notices were shown is not. */
export const startOver = (memory: Memory): Memory => ({
  ...newMemory({ today: memory.today, language: memory.language }),
  turn: memory.turn,
  noticed: memory.noticed,
  minor: memory.minor,
  oneToOne: memory.oneToOne,
  handoff: memory.handoff === 'sent' || memory.handoff === 'going_on' ? 'going_on' : 'none',
});

/** Is a question settled: known (or known to be unknown), passed over, or of no matter for this person? */
export function isSettled(memory: Memory, id: AskId): boolean {
  const question = ask(id);
  if (memory.passed.includes(id)) return true;
  if (question.matters !== undefined && !question.matters(memory.case, memory.today)) return true;
  // a second question about the same fact (the day of a sale that is set) is settled only by being passed or of no matter
  if (id === 'sale.when') return false;
  // nobody is called for a minor (N-4)
  if (id === 'sale.person' && memory.minor) return true;
  return [question.fact, ...(question.settledBy ?? [])].some((fact) => fact !== null && memory.case[fact] !== undefined);
}

/** A question comes to stand, or stands on while something else is told. */
export function standAt(memory: Memory, id: AskId): Partial<Memory> {
  if (isSettled(memory, id)) return {};
  return { stood: { ask: id, times: memory.stood?.ask === id ? memory.stood.times + 1 : 0 } };
}

/** Questions still open on this person's path, as far as can be seen now. */
export const questionsLeft = (memory: Memory): AskId[] => intake.filter((id) => !isSettled(memory, id));

/** Two things that cannot both be so, and that were not put to the person yet. Null: nothing clashes. */
export function clashOf(memory: Memory): ClashId | null {
  const clash = memory.clash ?? clashIn(memory.case);
  return clash === null || memory.passed.includes(clash) ? null : clash;
}

/** The person chose between the two: the other one goes. */
export function settleClash(memory: Memory): Memory {
  const paidUp = isPaidUp(knownValue(memory.case, 'paymentStatus'));
  return { ...memory, clash: null, case: paidUp ? drop(memory.case, lateness) : memory.case };
}

/** A mark of the facts that the explanation rests on: contact details and consents are not among them. */
export function caseMark(known: Case): string {
  const telling = facts.filter((fact) => intakeOrContact(fact) && known[fact] !== undefined);
  return JSON.stringify(telling.map((fact) => [fact, known[fact]?.value]));
}

export const factsOf = (heard: Heard): ToldFacts => (heard.facts ?? {}) as ToldFacts;
