import type { Entry } from '../../message.ts';
import type { Echo } from './posted.ts';

/** How a row of the transcript looks as a Bot Framework activity. The one file that knows. */

const BOT_ID = 'porchlight';
const BOT_NAME = 'Porchlight';
const MAX_ACTIONS = 6;
const MAX_ACTION_TITLE = 60;

type Frame = { id: string; timestamp: string; channelId: 'directline'; conversation: { id: string }; replyToId?: string };
export type Activity = Frame & {
  type: 'message' | 'typing' | 'endOfConversation';
  from: { id: string; name?: string; role: 'user' | 'bot' };
  [more: string]: unknown;
};

/** `{conversation}|{seven digits}`: unique, and in order as text. */
export function activityId(conversation: string, seq: number): string {
  return `${conversation}|${String(seq).padStart(7, '0')}`;
}

/** Ids that nobody may take as a user: a page must not be able to pass as the bot. */
export function isReservedUser(id: string): boolean {
  return /^(porchlight|bot|agent|system)([-_.]|$)/i.test(id);
}

/**
 * The activities of one row: one, or two where last words come with the end, because clients do not show the text of an
 * endOfConversation. `user` is the id that the conversation's user goes by; `echo` the rest of what the client itself sent.
 */
export function toActivities(entry: Entry, user: string, echo?: Echo): Activity[] {
  const message = entry.author === 'user' ? userMessage(entry, user, echo) : botMessage(entry);
  if (entry.kind === 'message') return [message];
  const end: Activity = { ...frame(entry), type: 'endOfConversation', from: message.from };
  return entry.text === '' || entry.author === 'user' ? [end] : [message, { ...end, id: `${end.id}-end` }];
}

/** Someone on our side is typing: not stored, never replayed. */
export function typingActivity(conversation: string, id: string, at: string, name = BOT_NAME): Activity {
  return {
    type: 'typing',
    id: `${conversation}|${id}`,
    timestamp: at,
    channelId: 'directline',
    conversation: { id: conversation },
    from: { id: BOT_ID, name, role: 'bot' },
  };
}

function frame(entry: Entry): Frame {
  return {
    id: activityId(entry.conversation, entry.seq),
    timestamp: entry.at,
    channelId: 'directline',
    conversation: { id: entry.conversation },
    ...(entry.replyTo === undefined ? {} : { replyToId: activityId(entry.conversation, entry.replyTo) }),
  };
}

function userMessage(entry: Entry, user: string, echo: Echo = {}): Activity {
  const clientData = entry.clientActivityId === undefined ? {} : { clientActivityID: entry.clientActivityId };
  return {
    ...echo,
    ...frame(entry),
    type: 'message',
    from: { id: user, role: 'user' },
    locale: entry.language,
    text: entry.text,
    textFormat: 'plain',
    channelData: { ...echo.channelData, ...clientData, ...(entry.data === null ? {} : { porchlight: entry.data }) },
  };
}

function botMessage(entry: Entry): Activity {
  return {
    ...frame(entry),
    type: 'message',
    from: { id: BOT_ID, name: entry.name ?? BOT_NAME, role: 'bot' },
    locale: entry.language,
    text: entry.text,
    textFormat: 'plain',
    inputHint: entry.kind === 'end' ? 'ignoringInput' : entry.data?.ask === undefined ? 'acceptingInput' : 'expectingInput',
    ...suggested(entry),
    ...(entry.data === null ? {} : { channelData: { porchlight: entry.data } }),
  };
}

/**
 * Choices for clients that know nothing of us. The value is the title: such a client shows the value as the person's own
 * words. All choices, with their real values, are in channelData.porchlight.ask.
 */
function suggested(entry: Entry): { suggestedActions?: object } {
  const choices = entry.choices.length > 0 ? entry.choices : (entry.data?.ask?.choices ?? []);
  if (choices.length === 0) return {};
  const actions = choices
    .slice(0, MAX_ACTIONS)
    .map(({ title }) => ({ type: 'imBack', title: title.slice(0, MAX_ACTION_TITLE), value: title }));
  return { suggestedActions: { actions } };
}
