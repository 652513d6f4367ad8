import { z } from 'zod';
import type { Entry, PorchlightData } from '../src/message.ts';

/**
 * The Bot Framework's `.transcript`: a flat array of activities. What is written here opens in the Emulator: `from` and
 * `recipient` on every activity, ids that differ, times that go on, nothing empty.
 */

/** The machine-readable core that is kept in a file: what a comparison reads (HOUSE.md section 7), no wording. */
export type Core = Pick<PorchlightData, 'state' | 'lines' | 'ask' | 'heard' | 'advice' | 'sources' | 'left' | 'speaker'>;

const account = z.looseObject({ id: z.string().default(''), name: z.string().optional(), role: z.string().optional() });
const core = z.looseObject({
  state: z.string().optional(),
  lines: z.array(z.string()).default([]),
  ask: z.looseObject({ id: z.string(), choices: z.array(z.looseObject({ value: z.string(), title: z.string() })).optional() }).optional(),
  heard: z.record(z.string(), z.unknown()).optional(),
  advice: z
    .looseObject({
      gates: z.array(z.string()).default([]),
      options: z.array(z.looseObject({ option: z.string(), standing: z.string() })).default([]),
    })
    .optional(),
  speaker: z.string().optional(),
});
const shape = z.looseObject({
  type: z.string().default('message'),
  id: z.string().optional(),
  timestamp: z.string().optional(),
  from: account.optional(),
  recipient: account.optional(),
  locale: z.string().optional(),
  text: z.string().optional(),
  value: z.unknown().optional(),
  replyToId: z.string().optional(),
  suggestedActions: z.looseObject({ actions: z.array(z.looseObject({ title: z.string().optional(), value: z.unknown() })) }).optional(),
  channelData: z.looseObject({ porchlight: core.optional() }).optional(),
});
/** One activity as far as the tools read it; what else it carries stays on it. */
export type Activity = z.infer<typeof shape>;

/** Reads the text of a `.transcript`. Throws an Error for people: what is wrong, at which activity. */
export function readTranscript(text: string): Activity[] {
  const list = listOf(text);
  return list.map((one, at) => {
    const read = shape.safeParse(one);
    if (read.success) return read.data;
    throw new Error(`Activity ${at + 1}: ${read.error.issues[0]?.path.join('.') || 'it'} is not of the kind that stands in a transcript.`);
  });
}

function listOf(text: string): unknown[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('This is not a transcript: it is not JSON.');
  }
  // some tools wrap the list; the Emulator does not read that form, we do
  const list = Array.isArray(whole) ? whole : (whole as { transcript?: unknown; activities?: unknown } | null)?.transcript;
  if (!Array.isArray(list)) throw new Error('This is not a transcript: a list of activities is expected.');
  return list;
}

/** The file's text for these activities: from, recipient, ids and rising times on each, nothing empty. */
export function writeTranscript(activities: Activity[]): string {
  return `${JSON.stringify(wholeOf(activities), null, 2)}\n`;
}

/** From us or from the person? A file that gives no role is read by its names. */
export function isUser(activity: Activity): boolean {
  const role = activity.from?.role;
  return role === undefined ? !/^bot|porchlight/i.test(activity.from?.id ?? '') : role === 'user';
}

export const dataOf = (activity: Activity) => activity.channelData?.porchlight;

const people = {
  user: { id: 'homeowner', name: 'Homeowner', role: 'user' },
  bot: { id: 'porchlight', name: 'Porchlight', role: 'bot' },
} as const;

function wholeOf(activities: Activity[]): Activity[] {
  const ids = new Map<string, string>();
  let last = 0;
  return activities.map((activity, at) => {
    const id = String(at + 1);
    if (activity.id !== undefined) ids.set(activity.id, id);
    last = Math.max(Date.parse(activity.timestamp ?? '') || last, last + 1);
    const replyToId = ids.get(activity.replyToId ?? '');
    const { replyToId: _, from, recipient: __, ...told } = activity;
    const rest = { ...told, ...members(told) };
    const user = isUser(activity);
    const bot = { ...people.bot, ...(from?.name === undefined || user ? {} : { name: from.name }) };
    const whole = {
      ...rest,
      id,
      timestamp: new Date(last).toISOString(),
      channelId: 'directline',
      conversation: { id: 'transcript' },
      from: user ? people.user : bot,
      recipient: user ? people.bot : people.user,
      ...(replyToId === undefined ? {} : { replyToId }),
    };
    return withoutEmpty(whole) as Activity;
  });
}

/** Who came and went has no name in a file: the homeowner is one, and so is the bot. */
function members(activity: Omit<Activity, 'recipient'>): object {
  const lists = (['membersAdded', 'membersRemoved'] as const).filter((name) => Array.isArray(activity[name]));
  const known = (one: { role?: string; id?: string }) =>
    one.role === 'bot' || (one.role === undefined && /^(bot|porchlight)/i.test(one.id ?? '')) ? people.bot : people.user;
  return Object.fromEntries(lists.map((name) => [name, (activity[name] as object[]).map(known)]));
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => !isEmpty(one));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutEmpty(one)]));
}
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Rows of our own transcript as activities. */
export function activitiesOf(entries: (Omit<Entry, 'conversation' | 'seq'> & { choice?: string })[]): Activity[] {
  return entries.map((entry, at) => ({
    type: entry.kind === 'end' ? 'endOfConversation' : 'message',
    id: String(at + 1),
    timestamp: entry.at,
    locale: entry.language,
    from: entry.author === 'user' ? people.user : { ...people.bot, name: entry.name ?? people.bot.name },
    text: entry.text,
    ...(entry.choice === undefined ? {} : { value: { choice: entry.choice } }),
    ...(entry.replyTo === undefined ? {} : { replyToId: String(entry.replyTo) }),
    ...(entry.author === 'user' || entry.choices.length === 0
      ? {}
      : { suggestedActions: { actions: entry.choices.slice(0, 6).map(({ title }) => ({ type: 'imBack', title, value: title })) } }),
    ...(entry.data === null ? {} : { channelData: { porchlight: coreOf(entry.data) } }),
  }));
}

/** What a file keeps of a message's data: nothing that is wording. */
export function coreOf(data: PorchlightData): Core {
  const { state, lines, ask, heard, advice, sources, left, speaker } = data;
  return { state, lines, ask, heard, advice, sources, left, speaker };
}

/** A transcript as turns: what the person said (null: the opening), and what was said to it. */
export type Turn = { said: Activity | null; replies: Activity[] };

export function turnsOf(activities: Activity[]): Turn[] {
  const turns: Turn[] = [{ said: null, replies: [] }];
  for (const activity of activities.filter(({ type }) => type === 'message' || type === 'endOfConversation')) {
    if (isUser(activity)) turns.push({ said: activity, replies: [] });
    else turns.at(-1)?.replies.push(activity);
  }
  return turns;
}
