import { PorchlightError } from '../../errors.ts';
import type { Entry, Incoming } from '../../message.ts';
import { transcriptFile, transcriptFormats } from '../../transcript.ts';
import type { Taken } from '../channel.ts';
import type { HttpReply, HttpRequest } from '../http.ts';
import { type Activity, activityId, toActivities } from './activity.ts';
import { begin } from './begin.ts';
import { readStart } from './grants.ts';
import { type Line, rememberEcho } from './lines.ts';
import { type Posted, readPosted } from './posted.ts';
import { authorize, BASE, inTime, json, openLine, readWatermark, type Service, show, spend, streamUrl, tokenBody } from './service.ts';
import type { Grant } from './tokens.ts';

/** Start, reconnect, read, post. */
export function routeConversations(service: Service): void {
  const { http } = service;
  const one = `${BASE}/conversations/:id`;
  http.route('POST', `${BASE}/conversations`, (request) => start(service, request), { cors: true });
  http.route('GET', one, (request) => reconnect(service, request), { cors: true });
  http.route('GET', `${one}/activities`, (request) => poll(service, request), { cors: true });
  http.route('POST', `${one}/activities`, (request) => post(service, request), { cors: true });
  http.route('GET', `${one}/transcript`, (request) => transcript(service, request), { cors: true });
  http.route('POST', `${one}/upload`, (request) => refuseFile(service, request), { cors: true, maxBody: 1_024 });
}

async function start(service: Service, request: HttpRequest): Promise<HttpReply> {
  const grant = authorize(service, request);
  const { locale = grant.locale } = readStart(request.body);
  const { isNew } = await begin(service, grant, locale);
  return json(isNew ? 201 : 200, { ...tokenBody(service, grant), streamUrl: streamUrl(service, grant, 0) });
}

async function reconnect(service: Service, request: HttpRequest): Promise<HttpReply> {
  const grant = authorize(service, request);
  const line = await openLine(service, grant.conv);
  const asked = readWatermark(request.query.get('watermark'));
  if (asked !== null) await checkPlace(service, line, asked);
  // An empty watermark is the word of a client that has never received anything: what it was promised is not lost on it.
  const promised = request.query.get('watermark') === '' ? line.unreceivedFrom() : null;
  const after = asked ?? promised ?? (await newest(service, line));
  return json(200, { ...tokenBody(service, grant), streamUrl: streamUrl(service, grant, after) });
}

async function poll(service: Service, request: HttpRequest): Promise<HttpReply> {
  const grant = authorize(service, request);
  const after = readWatermark(request.query.get('watermark')) ?? 0;
  spend(service.meters.polls, grant.conv);
  try {
    return json(200, await readAfter(service, grant, after));
  } catch (error) {
    // One 503 here ends the polling of directlinejs for good; with nothing new it asks again.
    if (error instanceof PorchlightError && error.name === 'StoreUnavailable')
      return json(200, { activities: [], watermark: String(after) });
    throw error;
  }
}

async function readAfter(service: Service, grant: Grant, after: number): Promise<object> {
  const found = await service.spine.find(grant.conv);
  if (found === 'unknown') throw new PorchlightError('ConversationNotFound');
  const line = await service.lines.of(grant.conv);
  const rows = await service.spine.read(grant.conv, after);
  // Of an erased conversation the good-bye is left: it is read once more, then there is nothing.
  if (found === 'erased' && rows.length === 0) throw new PorchlightError('ConversationNotFound');
  line.saw(rows);
  if (rows.length === 0) await checkPlace(service, line, after);
  line.gotThrough();
  return { activities: rows.flatMap(show(line, grant.user)), watermark: String(rows.at(-1)?.seq ?? after) };
}

async function post(service: Service, request: HttpRequest): Promise<HttpReply> {
  const grant = authorize(service, request);
  const posted = readPosted(request.body);
  if (posted.kind === 'signal') {
    spend(service.meters.signals, grant.conv);
    if (posted.typing === true) service.spine.types?.(grant.conv);
    return json(200, { id: `${grant.conv}|e${service.newId()}` });
  }
  const line = await openLine(service, grant.conv);
  refuseLongSilent(service, line);
  const incoming = toIncoming(service, grant, posted);
  if (!line.echoes.has(incoming.messageId)) spend(service.meters.messages, grant.conv);
  rememberEcho(line, incoming.messageId, posted.echo);
  const taken = await inTime(service, hearOrApologize(service, line, incoming));
  const row = taken?.user ?? taken?.replies[0];
  return json(200, { id: row === undefined ? `${grant.conv}|p${service.newId()}` : activityId(grant.conv, row.seq) });
}

/** The homeowner's own copy of what was said: everything, with only what was removed before it was kept missing. */
async function transcript(service: Service, request: HttpRequest): Promise<HttpReply> {
  const grant = authorize(service, request);
  const asked = request.query.get('format') ?? 'text';
  const format = transcriptFormats.find((one) => one === asked);
  if (format === undefined) throw new PorchlightError('BadArgument', `"format" must be one of ${transcriptFormats.join(', ')}.`);
  spend(service.meters.polls, grant.conv);
  if ((await service.spine.find(grant.conv)) !== 'open') throw new PorchlightError('ConversationNotFound');
  const { type, extension, body } = transcriptFile(await service.spine.read(grant.conv, 0), format);
  return {
    status: 200,
    content: { type, body },
    headers: {
      'Content-Disposition': `attachment; filename="conversation.${extension}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  };
}

function refuseFile(service: Service, request: HttpRequest): never {
  authorize(service, request);
  throw new PorchlightError('UnsupportedMedia', 'Files are not taken here.');
}

function toIncoming(service: Service, grant: Grant, posted: Exclude<Posted, { kind: 'signal' }>): Incoming {
  const { clientActivityId } = posted;
  // "opened" is our own id of the opening: a client that uses it must not be taken for it.
  const messageId =
    clientActivityId === undefined ? service.newId() : /^opened\b/.test(clientActivityId) ? `c:${clientActivityId}` : clientActivityId;
  return {
    conversation: grant.conv,
    channel: 'directline',
    messageId,
    kind: posted.kind,
    text: posted.kind === 'message' ? posted.text : '',
    choice: posted.kind === 'message' ? posted.choice : undefined,
    locale: posted.locale,
    at: service.now().toISOString(),
    clientActivityId,
    user: grant.user,
  };
}

/** The turn; or, when nothing can be stored, words that are shown but not kept, and the error for the client. */
async function hearOrApologize(service: Service, line: Line, incoming: Incoming): Promise<Taken> {
  try {
    return await line.hear(incoming);
  } catch (error) {
    for (const [index, said] of service.sorry(incoming).entries()) line.pass(unkept(service, incoming, said, index));
    throw error;
  }
}

function unkept(service: Service, incoming: Incoming, said: ReturnType<Service['sorry']>[number], index: number): Activity {
  const entry: Entry = { ...said, conversation: incoming.conversation, seq: 0, at: service.now().toISOString(), turn: 0 };
  return { ...toActivities(entry, '')[0]!, id: `${incoming.conversation}|s${service.newId()}${index}` };
}

async function newest(service: Service, line: Line): Promise<number> {
  line.saw(await service.spine.read(line.conversation, line.last.seq));
  return line.last.seq;
}

/** A place beyond the last row was never given by us. Throws BadArgument. */
async function checkPlace(service: Service, line: Line, after: number): Promise<void> {
  if (after > line.last.seq && after > (await newest(service, line)))
    throw new PorchlightError('BadArgument', 'The watermark is not one of ours.');
}

function refuseLongSilent(service: Service, line: Line): void {
  const silent = service.now().getTime() - Date.parse(line.last.at);
  if (silent > service.limits.silentDays * 86_400_000)
    throw new PorchlightError('ConversationNotFound', 'This conversation has ended. Please start a new one.');
}
