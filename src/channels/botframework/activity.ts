import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { PorchlightError } from '../../errors.ts';

/** What comes in at /api/messages: checked here before the SDK sees it, because the SDK answers 500 with its own text to bad shapes. */

const optional = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? undefined);
const account = z.looseObject({ id: z.string().min(1).max(512), name: optional(z.string().max(512)) });
const httpAddress = z
  .string()
  .max(2_048)
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an http(s) address');

const shape = z.looseObject({
  type: z.string().min(1).max(64),
  id: optional(z.string().max(512)),
  timestamp: optional(z.string().max(64)),
  // Clients that leave it out are test clients; a verified token still has to be endorsed for this name.
  channelId: z.string().min(1).max(64).default('emulator'),
  serviceUrl: httpAddress,
  conversation: z.looseObject({ id: z.string().min(1).max(1_024) }),
  from: account,
  recipient: account,
  text: optional(z.string()),
  locale: optional(z.string().max(64)),
  name: optional(z.string().max(256)),
  value: z.unknown().optional(),
  deliveryMode: optional(z.string().max(64)),
  membersAdded: optional(z.array(account).max(200)),
  channelData: z.unknown().optional(),
});

/** An activity of a channel, as far as we read it. */
export type Inbound = z.infer<typeof shape>;
const longestText = 4_000;

/** Checks the body of a request. Throws BadArgument (which field, never its value) or MessageSizeTooBig. */
export function readActivity(body: unknown): Inbound {
  const read = shape.safeParse(body);
  if (!read.success) throw new PorchlightError('BadArgument', explain(read.error));
  if ((read.data.text ?? '').length > longestText) throw new PorchlightError('MessageSizeTooBig');
  return read.data;
}

/** Names the field by its place; the names of unknown keys are the sender's own and stay out. */
function explain(error: z.ZodError): string {
  const path = error.issues[0]?.path.filter((part) => typeof part === 'string').join('.');
  return path ? `The activity's ${path} is missing or not of the kind that is taken here.` : 'The body is not an activity.';
}

/** Our own id of a channel's conversation: stable, unguessable without the channel's id, safe in a URL. */
export function conversationKey(activity: Pick<Inbound, 'channelId' | 'conversation'>): string {
  const hash = createHash('sha256').update(`${activity.channelId}\u0000${activity.conversation.id}`);
  return `bf-${hash.digest('base64url').slice(0, 32)}`;
}

/** Is this id one that conversationKey made? */
export const isOurs = (conversation: string): boolean => conversation.startsWith('bf-');

/**
 * The id that makes a second copy recognisable: the channel's own, or a hash of the whole activity where it carries a timestamp.
 * With neither, two equal messages ("yes", "yes") cannot be told from a copy, so each counts as new.
 */
export function messageId(activity: Inbound): string {
  if (activity.id) return activity.id;
  if (activity.timestamp) return `hash-${createHash('sha256').update(JSON.stringify(activity)).digest('base64url').slice(0, 32)}`;
  return `once-${randomUUID()}`;
}

/** What was tapped, where the client sends it as a value and not as text (an Adaptive Card's Action.Submit, messageBack). */
export function tapped(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, longestText);
  const inside = z.object({ choice: z.string().max(longestText) }).safeParse(value);
  return inside.success ? inside.data.choice : undefined;
}
