import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorBody, PorchlightError } from '../../errors.ts';
import type { Choice, Entry, Incoming, Outgoing } from '../../message.ts';
import type { Channel, Spine } from '../channel.ts';
import type { Http } from '../http.ts';
import { conversationKey, type Inbound, isOurs, messageId, readActivity, tapped } from './activity.ts';
import { type BotSettings, type Connector, connector, type OutActivity, type Reference, within } from './connector.ts';
import { appIdIn, asksForPerson, type ExternalDesk, initiate, isStatus, readStatus } from './handoff.ts';
import type { Keep } from './lease.ts';
import { type Line, type Log, typing } from './line.ts';
import { type Lines, nameOf, openLines } from './lines.ts';
import { activitiesOf } from './reply.ts';
import { couldBeOurs, Refusals } from './token.ts';

/** `POST /api/messages`: any Bot Connector client, from the Emulator to Teams, holds the conversation here. */

export type BotFrameworkOptions = {
  spine: Spine;
  http: Http;
  settings: BotSettings;
  now: () => Date;
  log: Log;
  /** Keeps the way back to each person over a restart. */
  keep?: Keep;
  /** Calls back for every conversation of the house in which rows were added; returns the unwatch. */
  watchAll?: (wake: (conversation: string) => void) => () => void;
  /** A desk of the channel's own takes the conversations; left out: ours does. */
  externalDesk?: ExternalDesk | undefined;
  /** What is said when nothing can be kept: fixed lines with phone numbers. Not stored. */
  sorry?: (incoming: Incoming) => Outgoing[];
  /** Milliseconds. Only tests change them. */
  limits?: { sendMs?: number; keysMs?: number; hearMs?: number; answerMs?: number; typingMs?: number; retryMs?: number[]; wakeMs?: number };
};

type Room = BotFrameworkOptions & {
  connector: Connector;
  lines: Lines;
  refusals: Refusals;
  hearMs: number;
  answerMs: number;
  typingMs: number;
};
type Answer = { status: number; json?: unknown; retryAfter?: number };
type RawRequest = IncomingMessage & { body: unknown };

/** Events that open a conversation, under the names that clients use. */
const openings = new Set(['startConversation', 'webchat/join', 'requestWelcomeDialog']);

/**
 * Opens the channel. Without an app id anyone who reaches the port may speak, and replies go to this machine alone: a `serviceUrl` elsewhere is
 * refused, or a stranger could make us call any address.
 */
export function botFramework(options: BotFrameworkOptions): Channel {
  const limits = options.limits ?? {};
  const sdk = connector(options.settings, { sendMs: limits.sendMs ?? 5_000, keysMs: limits.keysMs ?? 5_000 });
  const { spine, now, log, keep } = options;
  const mayReach = (reference: Reference) => options.settings.appId !== undefined || isHere(reference.serviceUrl);
  const lines = openLines({ spine, connector: sdk, log, now, keep, mayReach, retryMs: limits.retryMs, wakeMs: limits.wakeMs });
  const room: Room = {
    ...options,
    connector: sdk,
    lines,
    refusals: new Refusals(now),
    hearMs: limits.hearMs ?? 8_000,
    answerMs: limits.answerMs ?? 12_000,
    typingMs: limits.typingMs ?? 500,
  };
  const unwatch = options.watchAll?.((conversation) => {
    if (!isOurs(conversation)) return;
    void lines
      .wake(conversation)
      .catch((error: unknown) => log.warn({ conversation, error: nameOf(error) }, 'a line could not be opened again'));
  });
  options.http.raw('POST', '/api/messages', (request, response) => answer(room, request, response), { maxBody: 16_384 });
  const stop = () => {
    unwatch?.();
    return lines.stop();
  };
  return { name: 'botframework', stop: () => within(room.answerMs, stop(), new Error('late')).catch(() => undefined) };
}

/** One answer to each request, in time, and none that shows our insides. */
async function answer(room: Room, request: RawRequest, response: ServerResponse): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve(failed(new PorchlightError('NotReady', undefined, { retryAfter: 5 }))), room.answerMs);
  });
  const result = await Promise.race([take(room, request).catch((error: unknown) => unexpected(room, error)), late]);
  clearTimeout(timer);
  write(response, result);
}

function unexpected(room: Room, error: unknown): Answer {
  if (!(error instanceof PorchlightError)) room.log.warn({ error: nameOf(error) }, 'a turn on /api/messages failed');
  return failed(error);
}

function failed(error: unknown): Answer {
  const { status, body } = errorBody(error);
  const retryAfter = error instanceof PorchlightError ? error.retryAfter : undefined;
  return { status, json: body, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function write(response: ServerResponse, { status, json, retryAfter }: Answer): void {
  if (response.headersSent || response.writableEnded) return;
  const text = json === undefined ? '' : JSON.stringify(json);
  const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, retryAfter === undefined ? headers : { ...headers, 'retry-after': String(retryAfter) });
  response.end(text);
}

async function take(room: Room, request: RawRequest): Promise<Answer> {
  if (room.settings.appId !== undefined) refuseStrangers(room, request);
  const activity = readActivity(request.body);
  await authenticate(room, activity, request);
  if (isStatus(activity)) return hearStatus(room, activity, request.headers.authorization);
  return hearActivity(room, activity);
}

/** A bot must not reject a status event: whatever it is, the hub gets 200. */
async function hearStatus(room: Room, activity: Inbound, authorization: string | undefined): Promise<Answer> {
  const { externalDesk: desk, settings } = room;
  // Without an app id nobody was checked, and anyone could say that an agent has joined.
  const read =
    desk === undefined || settings.appId === undefined
      ? { ignored: 'no desk of the channel is set' }
      : readStatus(activity, desk.hubs, appIdIn(authorization));
  if ('ignored' in read) room.log.info({ why: read.ignored }, 'a handoff status without meaning');
  else {
    const conversation = conversationKey(activity);
    const meant = await desk!.status(conversation, read.state, `hub:${messageId(activity)}`);
    room.log.info({ conversation, state: read.state, meant }, 'a handoff status');
  }
  return expectsReplies(activity) ? { status: 200, json: { activities: [] } } : { status: 200 };
}

/** Tells the channel's desk; where it cannot be told, the person hears so at once instead of waiting. */
async function startHandoff(room: Room, line: Line, rows: readonly Entry[]): Promise<OutActivity | null> {
  const desk = room.externalDesk;
  if (desk === undefined || !asksForPerson(rows)) return null;
  const context = await desk.context(line.conversation);
  const at = room.now().toISOString();
  return context === null ? null : initiate(context, line.reference, { id: `${line.conversation}|handoff`, at, replyToId: line.replyToId });
}

async function sendHandoff(room: Room, line: Line, event: OutActivity): Promise<void> {
  await room.connector.send(line.reference, event).catch(async (error: unknown) => {
    room.log.warn({ conversation: line.conversation, error: nameOf(error) }, 'the desk of the channel could not be told');
    await room.externalDesk?.status(line.conversation, 'failed', `untold:${line.replyToId ?? ''}`);
    await room.lines.flush(line);
  });
}

const addressOf = (request: RawRequest): string => request.socket.remoteAddress ?? 'unknown';

/** Before the body is looked at: a token that cannot be ours learns nothing about what we take. */
function refuseStrangers(room: Room, request: RawRequest): void {
  const { authorization } = request.headers;
  const wait = room.refusals.wait(addressOf(request), authorization);
  if (wait > 0) throw new PorchlightError('TooManyRequests', undefined, { retryAfter: wait });
  const { appId = '', tenantId } = room.settings;
  if (!couldBeOurs(authorization, { appId, tenantId, issuer: room.connector.issuer })) refuse(room, request);
}

function refuse(room: Room, request: RawRequest): never {
  room.refusals.failed(addressOf(request));
  throw new PorchlightError('MissingCredentials', 'A valid token of the channel is needed.');
}

async function authenticate(room: Room, activity: Inbound, request: RawRequest): Promise<void> {
  if (room.settings.appId === undefined) return refuseFarServices(activity);
  // The SDK has a way of its own for this one name, with other issuers.
  if (activity.channelId.toLowerCase() === 'asechannel') return refuse(room, request);
  const verdict = await room.connector.authenticate(activity, request.headers.authorization ?? '');
  if (verdict === 'unreachable') throw new PorchlightError('NotReady', 'The token cannot be checked right now.', { retryAfter: 10 });
  if (verdict === 'forged') refuse(room, request);
  room.refusals.passed(request.headers.authorization);
}

/** expectReplies needs no way back: it is answered, and nothing is ever sent to such an address. */
function refuseFarServices(activity: Inbound): void {
  if (isHere(activity.serviceUrl) || expectsReplies(activity)) return;
  throw new PorchlightError('BadArgument', 'Without an app id, serviceUrl must be an address of this machine.');
}

function isHere(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const expectsReplies = (activity: Inbound): boolean => activity.deliveryMode === 'expectReplies';

async function hearActivity(room: Room, activity: Inbound): Promise<Answer> {
  const kind = kindOf(activity);
  if (activity.type === 'typing') room.spine.types?.(conversationKey(activity));
  if (kind === 'ignored') return ignored(room, activity);
  const line = room.lines.at(conversationKey(activity), referenceOf(activity));
  const replies = await room.lines.inOrder(line, () => hear(room, line, activity, kind));
  return expectsReplies(activity) ? { status: 200, json: { activities: replies } } : { status: 200 };
}

function kindOf(activity: Inbound): Incoming['kind'] | 'ignored' {
  if (activity.type === 'message') return 'message';
  if (activity.type === 'endOfConversation') return 'ended';
  if (activity.type === 'conversationUpdate' && (activity.membersAdded ?? []).length > 0) return 'opened';
  return activity.type === 'event' && openings.has(activity.name ?? '') ? 'opened' : 'ignored';
}

/** A status event of a hub that we do not have, a reaction, a typing: never an error, or the channel reports the bot as broken. */
function ignored(room: Room, activity: Inbound): Answer {
  room.log.info({ type: activity.type.slice(0, 32) }, 'an activity without meaning for us');
  if (activity.type === 'invoke') return { status: 501 };
  return expectsReplies(activity) ? { status: 200, json: { activities: [] } } : { status: 200 };
}

function referenceOf(activity: Inbound): Reference {
  const { channelId, serviceUrl, conversation, from, recipient } = activity;
  return { channelId, serviceUrl, conversation, user: from, bot: recipient };
}

/** In the order of the line: hear, then send (or collect) everything up to here. */
async function hear(room: Room, line: Line, activity: Inbound, kind: Incoming['kind']) {
  line.replyToId = activity.id;
  line.tries = 0;
  const incoming = incomingOf(room, line, activity, kind);
  const stopTyping = typeLater(room, line, activity);
  const taken = await hearOnce(room, line, incoming).catch((error: unknown) => apologise(room, line, incoming, activity, error));
  stopTyping();
  if (Array.isArray(taken)) return taken;
  // A second copy of the message tells nobody a second time; what was never told ends as "nobody came".
  const event = taken === undefined || taken.duplicate ? null : await startHandoff(room, line, taken.replies);
  if (!expectsReplies(activity)) {
    await room.lines.flush(line);
    if (event !== null) await sendHandoff(room, line, event);
    return [];
  }
  const fresh = await room.lines.collect(line);
  if (event !== null) return [...fresh, event];
  return taken?.duplicate ? taken.replies.flatMap((row) => activitiesOf(row, line.reference, activity.id)) : fresh;
}

/** Greets once, whether the channel tells of one member, of two, in two updates, late or never. */
async function hearOnce(room: Room, line: Line, incoming: Incoming) {
  await room.lines.ready(line);
  const opened = incoming.kind === 'opened' ? await room.spine.find(incoming.conversation) : null;
  if (opened === 'erased') return undefined;
  // opened again: the turn tells whoever was away for long where we were, and anybody else nothing
  if (opened === 'open') Object.assign(incoming, { messageId: `opened:${incoming.at.slice(0, 13)}` });
  const slow = new PorchlightError('StoreUnavailable', undefined, { retryAfter: 5 });
  return within(room.hearMs, room.spine.hear(incoming), slow);
}

function incomingOf(room: Room, line: Line, activity: Inbound, kind: Incoming['kind']): Incoming {
  const text = activity.text ?? '';
  const choice = tapped(activity.value) ?? chosen(line.choices, text);
  return {
    conversation: line.conversation,
    channel: 'botframework',
    messageId: kind === 'opened' ? 'opened' : messageId(activity),
    kind,
    text,
    at: room.now().toISOString(),
    user: activity.from.id,
    ...(choice === undefined ? {} : { choice }),
    ...(activity.locale === undefined ? {} : { locale: activity.locale }),
  };
}

/** imBack sends the choice as if it had been typed; so does a person who types the words that they see. */
function chosen(choices: Choice[], text: string): string | undefined {
  const said = text.trim().toLowerCase();
  return choices.find(({ title, value }) => said === title.toLowerCase() || said === value.toLowerCase())?.value;
}

function typeLater(room: Room, line: Line, activity: Inbound): () => void {
  if (expectsReplies(activity)) return () => undefined;
  const timer = setTimeout(() => void room.lines.try(line, typing(line, undefined, room.now())), room.typingMs);
  return () => clearTimeout(timer);
}

/** Nothing could be kept: the fixed lines go out where they can, and the channel hears that it did not work. */
async function apologise(room: Room, line: Line, incoming: Incoming, activity: Inbound, error: unknown) {
  const lines = (error instanceof PorchlightError && error.status < 500) || !room.sorry ? [] : room.sorry(incoming);
  const rows = lines.map((out) => ({ ...out, conversation: line.conversation, seq: 0, turn: 0, at: incoming.at }));
  const activities = rows.flatMap((row) => activitiesOf(row, line.reference, activity.id));
  if (activities.length === 0) throw error;
  if (expectsReplies(activity)) return activities;
  for (const each of activities) await room.lines.try(line, each);
  throw error;
}
