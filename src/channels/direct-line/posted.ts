import { z } from 'zod';
import { PorchlightError } from '../../errors.ts';

/** What a client may post: checked, cut down to what we use, and nothing of it in any error. */

const MAX_TEXT = 4_000;
/** Client data beyond this is not echoed. */
const MAX_ECHO = 4_096;

/** The rest of the client's own activity, echoed back whole so that the client recognises it. */
export type Echo = { channelData?: Record<string, unknown>; value?: Record<string, unknown>; localTimestamp?: string };
export type Posted =
  | { kind: 'message'; text: string; choice?: string; locale?: string; clientActivityId?: string; echo: Echo }
  | { kind: 'ended'; locale?: string; clientActivityId?: string; echo: Echo }
  /** Typing, and events that are for nobody here: answered, not stored. */
  | { kind: 'signal'; typing?: true };

const object = z.record(z.string(), z.unknown());
const activityShape = z.object({
  type: z.string(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  value: z.unknown().optional(),
  locale: z.unknown().optional(),
  localTimestamp: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: object.nullish(),
});
type Raw = z.infer<typeof activityShape>;

/** Throws MissingProperty, BadArgument, MessageSizeTooBig, UnsupportedMedia or Forbidden. */
export function readPosted(body: unknown): Posted {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new PorchlightError('BadArgument', 'Post one activity.');
  if (!('type' in body)) throw new PorchlightError('MissingProperty', 'The activity has no type.');
  const read = activityShape.safeParse(body);
  if (!read.success)
    throw new PorchlightError('BadArgument', `${String(read.error.issues[0]?.path[0])} is not of the kind that is taken here.`);
  const raw = read.data;
  if (raw.type === 'message') return readMessage(raw);
  if (raw.type === 'event') return readEvent(raw);
  if (raw.type === 'typing') return { kind: 'signal', typing: true };
  if (raw.type === 'endOfConversation') return { kind: 'ended', ...common(raw) };
  throw new PorchlightError('BadArgument', 'This type of activity is not taken here.');
}

/** A BCP 47 tag, or undefined for what does not look like one: a wrong locale is no reason to refuse anybody. */
export function readLocale(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 35 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value) ? value : undefined;
}

function readMessage(raw: Raw): Posted {
  if ((raw.attachments ?? []).length > 0) throw new PorchlightError('UnsupportedMedia', 'Files are not taken here.');
  const value = readValue(raw.value);
  const choice = readChoice(value);
  if (typeof raw.text !== 'string' && choice === undefined) throw new PorchlightError('MissingProperty', 'The message has no text.');
  return { kind: 'message', text: readText(raw.text ?? ''), choice, ...common(raw) };
}

function readEvent(raw: Raw): Posted {
  if (typeof raw.name !== 'string') throw new PorchlightError('MissingProperty', 'The event has no name.');
  // Who holds a conversation is said by the desk or an authenticated hub, never by a browser.
  if (/^(handoff|agent|desk|hub)\b/i.test(raw.name.trim())) throw new PorchlightError('Forbidden', 'This event is not taken from here.');
  return { kind: 'signal' };
}

/** No zero bytes (PostgreSQL keeps none) and no halves of surrogate pairs (UTF-8 has none). */
function readText(text: string): string {
  if (text.length > MAX_TEXT && [...text].length > MAX_TEXT) throw new PorchlightError('MessageSizeTooBig');
  return text.replaceAll('\u0000', '').toWellFormed();
}

function readValue(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  const read = object.safeParse(value);
  if (!read.success || Array.isArray(value)) throw new PorchlightError('BadArgument', 'value must be an object.');
  return read.data;
}

function readChoice(value: Record<string, unknown> | undefined): string | undefined {
  const choice = value?.choice;
  if (choice === undefined) return undefined;
  if (typeof choice !== 'string' || choice.length > 200) throw new PorchlightError('BadArgument', 'value.choice must be a short text.');
  return readText(choice);
}

function common(raw: Raw): { locale?: string; clientActivityId?: string; echo: Echo } {
  const id = raw.channelData?.clientActivityID;
  if (id !== undefined && (typeof id !== 'string' || id.length === 0 || id.length > 200))
    throw new PorchlightError('BadArgument', 'channelData.clientActivityID must be a short text.');
  return { locale: readLocale(raw.locale), clientActivityId: id === undefined ? undefined : readText(id), echo: readEcho(raw) };
}

function readEcho(raw: Raw): Echo {
  // What we say about a message is ours alone to say.
  const { porchlight: _ours, ...channelData } = raw.channelData ?? {};
  const echo: Echo = {
    channelData,
    value: readValue(raw.value),
    localTimestamp: typeof raw.localTimestamp === 'string' ? raw.localTimestamp : undefined,
  };
  return JSON.stringify(echo).length > MAX_ECHO ? {} : echo;
}
