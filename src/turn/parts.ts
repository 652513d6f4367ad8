import type { Advice } from '../../dialogs/advise/advice.ts';
import { advise } from '../../dialogs/advise/advise.ts';
import { type AskId, ask, intake } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Act } from '../../dialogs/chart/setup.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import { buildLead, type Consent, consentRecord, type Lead } from '../handoff/lead.ts';
import type { Outbound } from '../keep/store.ts';
import type { Library } from '../library.ts';
import type { Voice } from '../say/bubbles.ts';
import { sentFacts } from '../say/preview.ts';
import { questionText } from '../say/question.ts';
import { sentence } from '../say/sentence.ts';

/** The parts of a turn that leave the chat: the lead, the consents, the jobs for the outbox. Pure but for the ids handed in. */
export type Made = {
  conversation: string;
  now: string;
  turn: number;
  memory: Memory;
  before: Memory | null;
  acts: Act[];
  heard: Heard;
  voice: Voice;
  operator: string;
  newId: () => string;
  leadId: string;
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

/** "Stop" takes back every consent that stands (C-5: stop to one means stop to all). */
const revocations = (made: Made): Consent[] =>
  consentAsks
    .filter(({ fact }) => made.before?.case[fact]?.value === true)
    .map(({ id, channel, value }) => record(made, { id, channel, value: String(made.before?.case[value]?.value ?? ''), state: 'revoked' }));

/** The lead of this turn, where one is made or amended. */
export function leadOf(made: Made, library: Library): Lead | null {
  const danger = made.acts.find((act) => act.type === 'alertSafety');
  const wanted = made.acts.some((act) => act.type === 'handOff' || act.type === 'amendLead') || danger !== undefined;
  if (!wanted) return null;
  const english: Voice = { ...made.voice, library, language: 'en' };
  const known = Object.fromEntries(sentFacts(made.memory).map((fact) => [fact, made.memory.case[fact]]));
  return buildLead({
    id: made.leadId,
    now: made.now,
    today: made.memory.today,
    conversation: made.conversation,
    language: made.memory.language,
    known,
    advice: adviceFor(made.memory),
    askedFacts: askedFacts(made.memory),
    intake: intake.map((id) => ask(id).fact!),
    consents: consentsOf(made),
    dangerKind: danger?.type === 'alertSafety' ? danger.params.danger : null,
    banners: made.memory.danger === 'domestic_violence' ? ['domestic_violence'] : [],
    sentence: (said) => sentence(english, said)?.text ?? '',
  });
}

const askedFacts = (memory: Memory): string[] => [
  ...new Set([...Object.keys(memory.case), ...memory.passed.flatMap((id) => ask(id).fact ?? [])]),
];

/** Jobs for the outbox: the lead that was agreed to. A safety alert stays at the desk. */
export function outboxOf(made: Made, lead: Lead | null): Outbound[] {
  const kind = made.acts.some((act) => act.type === 'handOff')
    ? 'lead.created'
    : made.acts.some((act) => act.type === 'amendLead')
      ? 'lead.updated'
      : null;
  if (lead === null || kind === null || lead.kind === 'safety') return [];
  return [{ id: `msg_${made.newId()}`, kind, body: JSON.stringify({ type: kind, timestamp: made.now, data: lead }), needsConsent: true }];
}

export const languageOf = (locale: string | undefined): Language => (locale?.toLowerCase().startsWith('es') ? 'es' : 'en');
