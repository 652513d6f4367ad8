import type { Entry } from '../../message.ts';
import type { Inbound } from './activity.ts';
import type { OutActivity, Reference } from './connector.ts';

/**
 * The Bot Framework's own handoff protocol, for channels whose desk is not ours: `handoff.initiate` goes out as an event, `handoff.status` comes
 * back as one. Plain objects of the shape that botbuilder's EventFactory makes, so that nothing here needs the SDK.
 */
export type ExternalDesk = {
  /** Service accounts (their `from.id`, or the app id of their token) that may send a status. */
  hubs: readonly string[];
  /** What the hub is told of a conversation that asks for a person; null when nobody is being waited for. */
  context(conversation: string): Promise<HandoffContext | null>;
  /** What the hub said; changes nothing where it comes twice, late, or for no handoff. Answers whether it meant something. */
  status(conversation: string, state: HandoffState, messageId: string): Promise<boolean>;
};
/** For routing: flat and short, no words of the person. `activities`: the transcript; `link`: where the whole of it lies for a day, or null. */
export type HandoffContext = {
  value: { skill: string; urgency: string; language: string; leadId: string; summary: string };
  activities: Record<string, unknown>[];
  link: string | null;
};
export type HandoffState = 'accepted' | 'failed' | 'completed';

/** The whole activity stays below this, or hubs and channels refuse it. */
const mostBytes = 150_000;
const states: readonly HandoffState[] = ['accepted', 'failed', 'completed'];

/** Did this turn ask for a person? The line that says "sent" is the sign that it is on disk. */
export const asksForPerson = (rows: readonly Entry[]): boolean => rows.some(({ data }) => data?.lines.includes('handoff.sent') === true);

/**
 * `handoff.initiate`. A transcript that is too long for one activity lies behind `contentUrl` of its attachment, whole. Where the house has no
 * address that the hub could open, the newest part goes inline, and \`value.transcript\` says how much of it that is.
 */
export function initiate(
  context: HandoffContext,
  reference: Reference,
  more: { id: string; at: string; replyToId?: string | undefined },
): OutActivity {
  const activity = (transcript: object, value: object = {}): OutActivity => ({
    type: 'event',
    name: 'handoff.initiate',
    id: more.id,
    timestamp: more.at,
    channelId: reference.channelId,
    serviceUrl: reference.serviceUrl,
    conversation: reference.conversation,
    from: { ...reference.bot, role: 'bot' },
    recipient: { ...reference.user, role: 'user' },
    ...(more.replyToId === undefined ? {} : { replyToId: more.replyToId }),
    relatesTo: {
      conversation: reference.conversation,
      channelId: reference.channelId,
      serviceUrl: reference.serviceUrl,
      user: reference.user,
      bot: reference.bot,
    },
    value: { ...context.value, ...value },
    attachments: [{ contentType: 'application/json', name: 'Transcript', ...transcript }],
  });
  const inline = (rows: HandoffContext['activities']) => {
    const whole = rows.length === context.activities.length;
    return activity(
      { content: { activities: rows } },
      whole ? {} : { transcript: `newest ${rows.length} of ${context.activities.length}` },
    );
  };
  let kept = context.activities;
  if (!fits(inline(kept)) && context.link !== null) return activity({ contentUrl: context.link });
  while (kept.length > 0 && !fits(inline(kept))) kept = kept.slice(Math.ceil(kept.length / 10));
  return inline(kept);
}

const fits = (activity: OutActivity): boolean => Buffer.byteLength(JSON.stringify(activity)) < mostBytes;

/** A status that means something, from a hub on the list; else why not, in a word for the log. */
export function readStatus(
  activity: Inbound,
  hubs: readonly string[],
  appIdOfToken: string | null,
): { state: HandoffState } | { ignored: string } {
  const { role } = activity.from as { role?: unknown };
  const known = hubs.includes(activity.from.id) || (appIdOfToken !== null && hubs.includes(appIdOfToken));
  if (role === 'user' || !known) return { ignored: 'not from a hub on the list' };
  const { value } = activity;
  const given = typeof value === 'object' && value !== null && 'state' in value ? value.state : undefined;
  const state = states.find((one) => one === given);
  return state === undefined ? { ignored: 'an unknown state' } : { state };
}

export const isStatus = (activity: Inbound): boolean => activity.type === 'event' && activity.name === 'handoff.status';

/** Who a verified token was made for. Call it only after the signature was checked. */
export function appIdIn(authorization: string | undefined): string | null {
  const part = authorization?.split('.')[1];
  if (part === undefined) return null;
  try {
    const claims = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as { appid?: unknown; azp?: unknown };
    const id = claims.appid ?? claims.azp;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
