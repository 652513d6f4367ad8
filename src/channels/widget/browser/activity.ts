import { asList, asRecord, asText } from './net.ts';

/** What the widget reads from an activity. Everything is checked: the other end may be any bot. */
export type Choice = { title: string; value: string; ours: boolean };
/** A word of the field in the text, and the page that explains it. */
export type Term = { term: string; topic: string };
export type Cite = { source: string; url: string | null; from: string | null; checked: string | null };
export type Activity = {
  type: 'message' | 'typing' | 'endOfConversation';
  id: string;
  clientId?: string;
  from: 'you' | 'assistant' | 'person';
  name?: string;
  text: string;
  at: string;
  language?: string;
  lines: string[];
  choices: Choice[];
  /** Taps beside the answers: what else may be done here. */
  offers: Choice[];
  many: boolean;
  why?: string;
  left?: number | null;
  cites: Cite[];
  terms: Term[];
  card?: Record<string, unknown>;
  quickExit: boolean;
};

const types = new Set(['message', 'typing', 'endOfConversation']);

/** Null for what the widget does not show. */
export function readActivity(raw: unknown): Activity | null {
  const activity = asRecord(raw);
  const type = String(activity.type);
  if (!types.has(type)) return null;
  const channelData = asRecord(activity.channelData);
  const data = asRecord(channelData.porchlight);
  const from = speakerOf(activity, channelData, data);
  return {
    type: type as Activity['type'],
    id: asText(activity.id) ?? '',
    clientId: asText(channelData.clientActivityID),
    from,
    name: from === 'person' ? (asText(data.agent) ?? asText(asRecord(activity.from).name)) : undefined,
    text: asText(activity.text) ?? fallback(activity),
    at: asText(activity.timestamp) ?? new Date().toISOString(),
    language: asText(data.language) ?? asText(activity.locale),
    ...extras(activity, data),
  };
}

function extras(activity: Record<string, unknown>, data: Record<string, unknown>) {
  const ask = asRecord(data.ask);
  const card = asRecord(data.card);
  return {
    lines: asList(data.lines).map(String),
    ...choicesOf(activity, ask, data.offers),
    many: ask.kind === 'many',
    why: asText(data.why),
    left: typeof data.left === 'number' || data.left === null ? data.left : undefined,
    cites: asList(data.cites).flatMap(readCite),
    terms: asList(data.terms).flatMap(readTerm),
    card: asText(card.kind) === undefined ? undefined : card,
    quickExit: data.quickExit === true,
  };
}

function speakerOf(activity: Record<string, unknown>, channelData: Record<string, unknown>, data: Record<string, unknown>) {
  const role = asRecord(activity.from).role;
  if (role === 'user' || (role === undefined && channelData.clientActivityID !== undefined)) return 'you';
  return data.speaker === 'agent' ? 'person' : 'assistant';
}

/** The choices of our own question, and what is offered beside them; else the suggested actions that any bot may send. */
function choicesOf(activity: Record<string, unknown>, ask: Record<string, unknown>, beside: unknown): Pick<Activity, 'choices' | 'offers'> {
  const read = (list: unknown, ours: boolean): Choice[] => asList(list).flatMap((raw) => readChoice(asRecord(raw), ours));
  const [choices, offers] = [read(ask.choices, true), read(beside, true)];
  if (choices.length + offers.length > 0) return { choices, offers };
  return { choices: read(asRecord(activity.suggestedActions).actions, false), offers };
}

function readChoice(raw: Record<string, unknown>, ours: boolean): Choice[] {
  const title = asText(raw.title) ?? asText(raw.value);
  return title === undefined ? [] : [{ title, value: asText(raw.value) ?? title, ours }];
}

function readCite(raw: unknown): Cite[] {
  const cite = asRecord(raw);
  const source = asText(cite.source);
  return source === undefined
    ? []
    : [{ source, url: webAddress(cite.url), from: asText(cite.from) ?? null, checked: asText(cite.checked) ?? null }];
}

function readTerm(raw: unknown): Term[] {
  const { term, topic } = asRecord(raw);
  return typeof term === 'string' && typeof topic === 'string' && /^\w+$/.test(topic) ? [{ term, topic }] : [];
}

/** Only http and https: never javascript:, data: or a relative path. */
export function webAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//i.test(value) ? value : null;
}

/** A card of another bot: its own words for clients that cannot draw it. */
function fallback(activity: Record<string, unknown>): string {
  const words = asList(activity.attachments).map((raw) => {
    const content = asRecord(asRecord(raw).content);
    return asText(content.fallbackText) ?? [content.title, content.subtitle, content.text].filter(asText).join('\n');
  });
  return [asText(activity.summary) ?? '', ...words].filter((text) => text !== '').join('\n');
}
