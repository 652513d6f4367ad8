import type { Advice } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import { type Case, contactFacts } from '../../dialogs/case.ts';
import { type AskId, ask, intake } from '../../dialogs/chart/asks.ts';
import { isSettled, type Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import { atOnce, buildLead, type Consent, consentRecord, type Lead } from '../handoff/lead.ts';
import type { Outbound } from '../keep/store.ts';
import type { Library } from '../library.ts';
import type { Voice } from '../say/bubbles.ts';
import { sentFacts } from '../say/preview.ts';
import { questionText } from '../say/question.ts';
import { sentence } from '../say/sentence.ts';
import { slotInWords } from '../slot.ts';

/** The parts of a turn that leave the chat: the lead, the consents, the jobs for the outbox. Pure but for the ids handed in. */
export type Made = {
  conversation: string;
  now: string;
  turn: number;
  memory: Memory;
  before: Memory | null;
  acts: Act[];
  heard: Heard;
  /** What was typed, private numbers removed. */
  said: string;
  /** Every consent record of the conversation before this turn, oldest first; loaded only where an act rests on them. */
  consents: readonly Consent[];
  voice: Voice;
  operator: string;
  newId: () => string;
  leadId: string;
  /** The call that stands after this turn; times that were agreed on before and are no more; does this turn change it? */
  call: string | null;
  over: readonly string[];
  moves: boolean;
};

export const adviceFor = (memory: Memory): Advice => advise({ known: memory.case, today: memory.today, dangerNow: memory.danger !== null });

/** The channels that a consent question is about, and the fact that holds the answer. */
const consentAsks = [
  { id: 'consent.call', fact: 'consentCall', channel: 'call', value: 'phone' },
  { id: 'consent.text', fact: 'consentText', channel: 'text', value: 'phone' },
  { id: 'consent.email', fact: 'consentEmail', channel: 'email', value: 'email' },
] as const satisfies readonly { id: AskId; fact: string; channel: Consent['channel']; value: string }[];

/** Records of what was agreed or refused in this turn, with the text exactly as it was shown. */
export function consentsOf(made: Made): Consent[] {
  const given = consentAsks.filter(({ fact }) => made.memory.changed.set.includes(fact) && made.memory.case[fact]?.value !== 'unknown');
  const records = given.map(({ id, fact, channel, value }) =>
    record(made, {
      id,
      channel,
      value: String(made.memory.case[value]?.value ?? ''),
      state: made.memory.case[fact]?.value === true ? 'granted' : 'refused',
    }),
  );
  const shares = made.acts.some((act) => act.type === 'handOff')
    ? [record(made, { id: 'handoff.preview', channel: 'share', value: made.conversation, state: 'granted' })]
    : [];
  return [...records, ...shares, ...(made.acts.some((act) => act.type === 'suppress') ? revocations(made) : [])];
}

function record(made: Made, one: { id: AskId; channel: Consent['channel']; value: string; state: Consent['state'] }): Consent {
  const act = 'facts' in made.heard && made.heard.facts !== undefined ? Object.values(made.heard.facts)[0]?.said : made.heard.type;
  return consentRecord({
    id: made.newId(),
    conversation: made.conversation,
    turn: made.turn,
    at: made.now,
    channel: one.channel,
    value: one.value,
    seller: made.operator,
    textId: one.id,
    version: 1,
    language: made.voice.language,
    rendered: questionText(made.voice, made.memory, one.id),
    act: act ?? made.heard.type,
    state: one.state,
  });
}

/** "Stop" takes back every consent that stands, the sharing too (C-5: stop to one means stop to all). The act is the person's own words. */
const revocations = (made: Made): Consent[] =>
  standingOf(made.consents).map((given) =>
    consentRecord({
      ...given,
      id: made.newId(),
      turn: made.turn,
      at: made.now,
      act: `said: ${made.said.slice(0, 200)}`,
      state: 'revoked',
    }),
  );

/** The newest record of each channel, where it says yes. */
const standingOf = (consents: readonly Consent[]): Consent[] =>
  [...new Map(consents.map((one) => [one.channel, one])).values()].filter(({ state }) => state === 'granted');

/** The lead of this turn, where one is made or amended. */
export function leadOf(made: Made, library: Library): Lead | null {
  const danger = made.acts.find((act) => act.type === 'alertSafety');
  const wanted = made.acts.some((act) => act.type === 'handOff' || act.type === 'amendLead') || danger !== undefined;
  if (!wanted) return null;
  const english: Voice = { ...made.voice, library, language: 'en' };
  const told = Object.fromEntries(sentFacts(made.memory).map((fact) => [fact, made.memory.case[fact]]));
  const known = withAgreedTime(told, made);
  const asked = askedFacts(made.memory);
  const lead = buildLead({
    id: made.leadId,
    now: made.now,
    today: made.memory.today,
    conversation: made.conversation,
    language: made.memory.language,
    known,
    advice: adviceFor(made.memory),
    askedFacts: asked,
    // a question that does not matter for this person is none that is left
    intake: intake.filter((id) => asked.includes(ask(id).fact!) || !isSettled(made.memory, id)).map((id) => ask(id).fact!),
    consents: [...made.consents, ...consentsOf(made)],
    dangerKind: danger?.type === 'alertSafety' ? danger.params.danger : null,
    banners: raised(made.memory),
    ...(made.call === null ? {} : { call: made.call }),
    sentence: (said) => sentence(english, said)?.text ?? '',
  });
  return lead?.kind === 'lead' ? inTurn(lead, made.memory) : lead;
}

/** The time to call is the one that is agreed on; one that was, and is no more, is nobody's best time. */
function withAgreedTime(known: Case, { call, over, memory }: Made): Case {
  const { bestTime, ...others } = known;
  if (call !== null && bestTime?.value !== call)
    return { ...others, bestTime: { value: call, said: slotInWords(call, memory.language), turn: memory.turn } };
  return call === null && over.includes(String(bestTime?.value)) ? others : known;
}

const raised = ({ danger, minor }: Memory): string[] => [
  ...(danger === 'domestic_violence' ? ['domestic_violence'] : []),
  ...(minor ? ['minor'] : []),
];

/**
 * Who comes first whatever the sale (compliance X-7): somebody who is being put out of the house, and somebody who told of a danger and then
 * asked for a person. The danger itself is not named: the lead goes to mails and other systems.
 */
function inTurn(lead: Lead, { urgent, danger }: Memory): Lead {
  if (urgent) return atOnce(lead, 'homeless');
  return danger === null ? lead : atOnce(lead, 'guarded');
}

const askedFacts = (memory: Memory): string[] => [
  ...new Set([...Object.keys(memory.case), ...memory.passed.flatMap((id) => ask(id).fact ?? [])]),
];

/** Jobs for the outbox: the lead that was agreed to, and its end when that is taken back. A safety alert stays at the desk. */
export function outboxOf(made: Made, lead: Lead | null): Outbound[] {
  const shared = standingOf(made.consents);
  const wasShared = made.consents.some(({ channel, state }) => channel === 'share' && state === 'granted');
  const did = (type: Act['type']) => made.acts.some((act) => act.type === type);
  if (did('erase')) return wasShared ? [erasedJob(made)] : [];
  // under 18: what was passed on is called back whole, with no number in it
  if (made.memory.minor && made.before?.minor === false) return wasShared ? [erasedJob(made)] : [];
  if (did('suppress')) return wasShared && shared.length > 0 ? [outbound(made, 'consent.revoked', revoked(made, shared), false)] : [];
  const agreed = did('handOff') || shared.some(({ channel }) => channel === 'share');
  if (lead === null || lead.kind === 'safety' || !agreed || !(did('handOff') || (did('amendLead') && isNews(made)))) return [];
  return [outbound(made, did('handOff') ? 'lead.created' : 'lead.updated', lead, true)];
}

const erasedJob = (made: Made) => outbound(made, 'lead.erased', { id: made.leadId, conversationId: made.conversation }, false);
/**
 * Is a change worth telling other systems? The desk shows each answer at once; a mailbox would get twenty letters. While somebody goes on with
 * the questions it is: how to reach them, how soon, and all of it once they are through.
 */
function isNews({ memory, before, moves }: Made): boolean {
  const through = memory.explainedFor !== null && before?.explainedFor !== memory.explainedFor;
  const pressing = memory.changed.set.some((fact) => pressingFacts.has(fact));
  return moves || memory.handoff === 'sent' || through || pressing;
}
const pressingFacts = new Set<string>([...contactFacts, 'saleDate', 'paymentStatus', 'bankruptcy', 'attorney']);

const outbound = (made: Made, kind: string, data: object, needsConsent: boolean): Outbound => ({
  id: `msg_${made.newId()}`,
  kind,
  body: JSON.stringify({ type: kind, timestamp: made.now, data }),
  needsConsent,
});

/** What a receiver needs to stop: which lead, which ways, and the numbers that it was given with consent. Not the person's words. */
function revoked(made: Made, shared: readonly Consent[]): object {
  const numbers = (...channels: Consent['channel'][]) => shared.find(({ channel }) => channels.includes(channel))?.value ?? null;
  return {
    id: made.leadId,
    conversationId: made.conversation,
    channels: shared.map(({ channel }) => channel),
    contact: { phone: numbers('call', 'text'), email: numbers('email') },
  };
}

export const languageOf = (locale: string | undefined): Language => (locale?.toLowerCase().startsWith('es') ? 'es' : 'en');
