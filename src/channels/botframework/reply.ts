import type { Choice, Entry } from '../../message.ts';
import { tableCard } from './card.ts';
import type { OutActivity, Reference } from './connector.ts';

/** A transcript row as activities that every client can show: the text alone is enough, the choices stand in it and beside it. */

const mostActions = 6;
const adaptive = 'application/vnd.microsoft.card.adaptive';

/** `replyToId` only where the row answers the activity at hand: a reply to something a client has not seen is held back for 5 s. */
export function activitiesOf(row: Entry, reference: Reference, replyToId?: string): OutActivity[] {
  const address = addressed(row, reference);
  const message = {
    ...address,
    type: 'message',
    text: withChoices(row.text, row.choices),
    textFormat: isMarkdown(row.text) ? 'markdown' : 'plain',
    inputHint: row.data?.ask ? 'expectingInput' : 'acceptingInput',
    ...(row.choices.length > 0 ? { suggestedActions: suggested(row.choices, reference) } : {}),
    ...(row.data ? { channelData: { porchlight: row.data } } : {}),
    ...attached(row),
    ...(row.replyTo !== undefined && replyToId ? { replyToId } : {}),
  };
  const end = { ...address, type: 'endOfConversation', code: 'completedSuccessfully' };
  if (row.kind !== 'end') return [message];
  return row.text === '' ? [end] : [message, end];
}

function attached(row: Entry): { attachments?: object[] } {
  const card = row.data?.card?.type === 'AdaptiveCard' ? row.data.card : tableCard(row.data?.card, row.text, row.language);
  return card === null ? {} : { attachments: [{ contentType: adaptive, content: card }] };
}

/** The fields of an activity that goes from us to the person, without a type. */
export function addressed(row: Pick<Entry, 'author' | 'name' | 'language' | 'at'>, reference: Reference) {
  const name = row.author === 'agent' ? row.name : undefined;
  return {
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    conversation: reference.conversation,
    from: { ...reference.bot, ...(name ? { name } : {}), role: 'bot' },
    recipient: { ...reference.user, role: 'user' },
    locale: row.language,
    timestamp: row.at,
  };
}

/** The title is the value: clients show it as the person's own words, and the transcript keeps it so. */
function suggested(choices: Choice[], reference: Reference) {
  const actions = choices.slice(0, mostActions).map(({ title }) => ({ type: 'imBack', title, value: title }));
  return { to: [reference.user.id], actions };
}

/** Clients that know no suggested actions (SMS, e-mail, screen readers that skip them) find the choices in the text. */
function withChoices(text: string, choices: Choice[]): string {
  const lower = text.toLowerCase();
  if (choices.every(({ title }) => lower.includes(title.toLowerCase()))) return text;
  return `${text}\n\n(${choices.map(({ title }) => title).join(' · ')})`;
}

const isMarkdown = (text: string): boolean => /\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)]+\)|^[-*] /m.test(text);
