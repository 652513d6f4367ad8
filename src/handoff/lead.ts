import { createHash } from 'node:crypto';
import type { Advice, Ranked, Sentence } from '../../dialogs/advise/advice.ts';
import { type Case, contactFacts, knownValue } from '../../dialogs/case.ts';
import type { Danger, Language } from '../../dialogs/heard.ts';
import { daysToSale, foreclosureHasStarted, houseIsLost, inBankruptcy, saleDayIsUnknown, saleUrgency } from '../../dialogs/rules.ts';
import { PorchlightError } from '../errors.ts';
import { isSlot, momentOf, slotInWords, zonesOf } from '../slot.ts';

/** The packet that an agent can act on at once: the interface's `lead`, and what a consent record holds. */
export type UrgencyLevel = 'today' | 'days' | 'weeks' | 'none';
export type Urgency = { level: UrgencyLevel; reasons: string[]; saleDate: string | null };
export type LeadOption = { option: string; standing: string; reasons: string[]; wouldChange: string[] };
export type Contact = {
  name: string | null;
  phone: string | null;
  email: string | null;
  bestTime: string | null;
  safeToContact: string | null;
};

export type Lead = {
  id: string;
  createdAt: string;
  conversationId: string;
  language: Language;
  /** 'safety' leads carry no case, no score and no selling (compliance X-4). */
  kind: 'lead' | 'safety';
  urgency: Urgency;
  case: Case;
  gates: string[];
  options: LeadOption[];
  contact: Contact;
  consents: Consent[];
  notAsked: string[];
  asked: string[];
  /** Flags an agent must see before anything else: bankruptcy, attorney, helper, safe_contact … */
  banners: string[];
  /** The call that was agreed on: the moment in UTC, and the zones in which it was shown. */
  callBack?: { at: string; zones: string[] };
};

/** What stands in a record where a value was taken out. */
export const erased = '[erased]';

/** One consent for one channel; the record of compliance section 12. Hash-chained by the store. */
export type Consent = {
  id: string;
  conversation: string;
  turn: number;
  at: string;
  /** 'share': the packet may go to the operator's people and systems (the look before it is sent). */
  channel: 'share' | 'call' | 'text' | 'email';
  value: string;
  seller: string;
  textId: string;
  version: number;
  language: Language;
  rendered: string;
  sha256: string;
  act: string;
  state: 'granted' | 'refused' | 'revoked';
};

/** How a lead stands at the desk. */
export type LeadStanding = 'waiting' | 'taken' | 'returned' | 'closed';

/**
 * The outbox row of a new lead: `lead.created` after Standard Webhooks. Null where nothing may leave the house: a safety lead (X-4, X-5), and
 * a lead without one granted consent, which waits at our own desk alone.
 */
export function leadCreated(lead: Lead): { id: string; kind: string; body: string; needsConsent: boolean } | null {
  const last = new Map(lead.consents.map((consent) => [consent.channel, consent.state]));
  if (lead.kind === 'safety' || ![...last.values()].includes('granted')) return null;
  const body = JSON.stringify({ type: 'lead.created', timestamp: lead.createdAt, data: lead });
  return { id: `msg_${lead.id}`, kind: 'lead.created', body, needsConsent: true };
}

/** What a lead is made of. Everything is handed in: the clock, the words, the lists. */
export type LeadInput = {
  id: string;
  /** ISO time of the turn. */
  now: string;
  /** ISO day where the homeowner is asked to count from. */
  today: string;
  conversation: string;
  language: Language;
  known: Case;
  advice: Advice;
  /** Facts that were asked, answered or not. */
  askedFacts: readonly string[];
  /** Facts that the intake would ask, in its order. */
  intake: readonly string[];
  consents: readonly Consent[];
  /** The danger that was heard and is not over, or null. */
  dangerKind: Danger | null;
  /** Flags the dialogue raised: 'minor', 'domestic_violence' (heard at any time), 'call_back' … */
  banners: readonly string[];
  /** The call that was agreed on in this turn (src/slot.ts). */
  call?: string;
  /** A sentence of the advice in plain words, in the language of the agents. */
  sentence: (sentence: Sentence) => string;
};

/**
 * Makes the packet. Null for a minor who is in no danger: nothing is kept of them (compliance N-4). A danger gives a 'safety' lead that holds
 * no case, no options and no selling (X-4), and in domestic violence no way to reach the person but what they called safe (X-5).
 */
export function buildLead(input: LeadInput): Lead | null {
  if (input.dangerKind !== null) return safetyLead(input, input.dangerKind);
  if (input.banners.includes('minor')) return null;
  // two questions may fill one fact
  const intake = [...new Set(input.intake)];
  return {
    ...frame(input),
    kind: 'lead',
    urgency: urgencyOf(input.known, input.today),
    case: caseOf(input),
    gates: input.advice.gates.map(({ gate }) => gate),
    options: input.advice.options.map((ranked) => optionOf(ranked, input.sentence)),
    contact: isHidden(input) ? guarded(input.known) : contactOf(input.known),
    notAsked: intake.filter((fact) => !wasAsked(input, fact)),
    asked: intake.filter((fact) => wasAsked(input, fact)),
    banners: bannersOf(input),
    ...(input.call === undefined ? {} : { callBack: { at: momentOf(input.call), zones: zonesOf(input.call) } }),
  };
}

function frame(input: LeadInput) {
  return {
    id: input.id,
    createdAt: input.now,
    conversationId: input.conversation,
    language: input.language,
    consents: [...input.consents],
  };
}

function safetyLead(input: LeadInput, danger: Danger): Lead {
  const guard = isHidden(input) || danger === 'domestic_violence';
  const minor = input.banners.includes('minor');
  const reason = 'Somebody may be in danger. Read the conversation before you do anything. This is not a sales call.';
  return {
    ...frame(input),
    kind: 'safety',
    urgency: { level: 'today', reasons: [reason], saleDate: null },
    case: {},
    gates: ['danger'],
    options: [],
    contact: minor ? nobody : guard ? guarded(input.known) : contactOf(input.known),
    consents: minor ? [] : [...input.consents],
    notAsked: [],
    asked: [],
    banners: guard ? ['safe_contact'] : [],
  };
}

const nobody: Contact = { name: null, phone: null, email: null, bestTime: null, safeToContact: null };

function contactOf(known: Case): Contact {
  const told = (fact: 'name' | 'phone' | 'email' | 'bestTime' | 'safeToContact') => knownValue(known, fact) ?? null;
  const wish = told('safeToContact');
  // The value of the choice that the safety questions offer: then there is nothing to dial by mistake.
  if (wish === 'do_not_contact') return { ...nobody, safeToContact: wish };
  return { name: told('name'), phone: told('phone'), email: told('email'), bestTime: inWords(told('bestTime')), safeToContact: wish };
}

/** A time that was picked reads as one. */
const inWords = (time: string | null): string | null => (isSlot(time) ? slotInWords(time, 'en') : time);

/** Somebody else may see the phone: no number and no address leaves unless the person has said how they can be reached safely. */
function guarded(known: Case): Contact {
  const wish = knownValue(known, 'safeToContact');
  return wish === undefined ? nobody : contactOf(known);
}

const isHidden = (input: LeadInput): boolean => input.banners.includes('domestic_violence');

/** The case without contact details. Where violence at home was told, without the person's words too: they show up in mails and CRMs. */
function caseOf(input: LeadInput): Case {
  const entries = Object.entries(input.known).filter(([fact]) => !contactFacts.some((contact) => contact === fact));
  return Object.fromEntries(
    entries.map(([fact, known]) => [fact, isHidden(input) ? { ...known, said: '[removed: for their safety]' } : known]),
  ) as Case;
}

const optionOf = (ranked: Ranked, sentence: LeadInput['sentence']): LeadOption => ({
  option: ranked.option,
  standing: ranked.standing,
  reasons: ranked.reasons.map(sentence),
  wouldChange: ranked.wouldChange.map(sentence),
});

const wasAsked = (input: LeadInput, fact: string): boolean => input.askedFacts.includes(fact) || fact in input.known;

/** What an agent must see before anything else: 'bankruptcy' means "do not solicit until the attorney is known" (N-2). */
function bannersOf({ known, banners }: LeadInput): string[] {
  const raised = {
    bankruptcy: inBankruptcy(known),
    attorney: knownValue(known, 'attorney') === true,
    helper: knownValue(known, 'role') === 'helper',
    safe_contact: !['nothing_special', undefined].includes(knownValue(known, 'safeToContact')) || banners.includes('domestic_violence'),
  };
  const ours = Object.entries(raised).flatMap(([banner, up]) => (up ? [banner] : []));
  return [...new Set([...ours, ...banners.filter((banner) => banner !== 'domestic_violence')])];
}

/** How soon somebody must act, and why. Reads the sale and the stage, nothing else (compliance D-1, F-1). */
export function urgencyOf(known: Case, today: string): Urgency {
  const sale = knownValue(known, 'saleDate');
  const saleDate = sale === undefined || sale === 'none' || sale === 'set' ? null : sale;
  const bySale = saleUrgency(known, today);
  const started = foreclosureHasStarted(known) && !houseIsLost(known);
  const reasons = [...saleReasons(known, today), ...(started ? ['The foreclosure has started.'] : [])];
  return { level: bySale === 'none' && started ? 'weeks' : bySale, reasons, saleDate };
}

/** Said of somebody who must be seen first whatever the sale: it holds on every later day, too. */
export const firstReasons = {
  homeless: 'They said that they are being put out of the house now, or have nowhere to sleep.',
  guarded: 'Please look at this one first. Read how they may be reached before you do anything.',
} as const;

/** The lead first in the queue, for this reason. */
export function atOnce(lead: Lead, why: keyof typeof firstReasons): Lead {
  return { ...lead, urgency: { ...lead.urgency, level: 'today', reasons: [firstReasons[why], ...lead.urgency.reasons] } };
}

/**
 * How soon somebody must act, counted anew from this day: a lead that waits does not stay "in 12 days". A sale day that passed while the
 * lead waited is asked about soon, and no longer stands before those that are still ahead.
 */
export function urgencyOn(lead: Lead, today: string): Urgency {
  if (lead.kind === 'safety') return lead.urgency;
  const { saleDate } = lead.urgency;
  const given = lead.case.saleDate;
  const known: Case = saleDate === null ? lead.case : { ...lead.case, saleDate: { said: '', turn: 0, ...given, value: saleDate } };
  const worked = urgencyOf(known, today);
  const first = lead.urgency.reasons.filter((reason) => Object.values<string>(firstReasons).includes(reason));
  const missed = saleDate !== null && saleDate < today && saleDate >= lead.createdAt.slice(0, 10);
  return { ...worked, level: first.length > 0 ? 'today' : missed ? 'days' : worked.level, reasons: [...first, ...worked.reasons] };
}

function saleReasons(known: Case, today: string): string[] {
  if (saleDayIsUnknown(known)) return ['A foreclosure sale is set. Its day is not known yet.'];
  const days = daysToSale(known, today);
  if (days === undefined) return [];
  const on = inFull(String(knownValue(known, 'saleDate')));
  if (days < 0)
    return [`The foreclosure sale was ${days === -1 ? 'yesterday' : `${-days} days ago`}, on ${on}. Whether it took place is not known.`];
  const near = ['The foreclosure sale is today', 'The foreclosure sale is tomorrow'][days];
  return [near === undefined ? `The foreclosure sale is in ${days} days, on ${on}.` : `${near}, ${on}.`];
}

/** "Friday, December 4, 2026" */
const inFull = (isoDay: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'full' }).format(new Date(`${isoDay}T12:00:00Z`));

const levels: readonly UrgencyLevel[] = ['today', 'days', 'weeks', 'none'];

/** What the order of the queue may look at, and all of it: a fact that is not here cannot move anybody. */
type Ordered = Pick<Lead, 'kind' | 'createdAt' | 'id'> & { urgency: Pick<Urgency, 'level' | 'saleDate'> };

/** The order of the queue: danger, then the level, then the nearer sale, then who has waited longer. For `sort`. */
export function byUrgency(one: Ordered, other: Ordered): number {
  return (
    Number(other.kind === 'safety') - Number(one.kind === 'safety') ||
    levels.indexOf(one.urgency.level) - levels.indexOf(other.urgency.level) ||
    order(one.urgency.saleDate ?? '9999', other.urgency.saleDate ?? '9999') ||
    order(one.createdAt, other.createdAt) ||
    order(one.id, other.id)
  );
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * The record of one consent, refusal or revocation (compliance section 12): the text exactly as it was shown, and its hash, so that nobody
 * can say later that it read otherwise. Throws BadArgument when a consent is claimed for nothing or nobody.
 */
export function consentRecord(given: Omit<Consent, 'sha256'>): Consent {
  if (given.state === 'granted' && (given.value.trim() === '' || given.rendered.trim() === '' || given.seller.trim() === ''))
    throw new PorchlightError('BadArgument', 'A consent needs the text as shown, who asked, and the number or address it is for.');
  return { ...given, sha256: createHash('sha256').update(given.rendered, 'utf8').digest('hex') };
}
