import { randomBytes } from 'node:crypto';
import { PorchlightError } from '../../errors.ts';
import type { Entry, Incoming, Outgoing } from '../../message.ts';
import type { Spine } from '../channel.ts';
import type { Http, HttpReply, HttpRequest } from '../http.ts';
import { type Activity, toActivities, typingActivity } from './activity.ts';
import type { Exchange } from './azure.ts';
import { bearerOf, type ResumeKeys } from './grants.ts';
import { defaultLimits, type Limits, type Meter, makeMeter } from './limits.ts';
import { type Line, type Lines, makeLines } from './lines.ts';
import { type Grant, makeTokens, type Tokens } from './tokens.ts';

/** What all Direct Line routes share. */

export const BASE = '/v3/directline';

export type DirectLineOptions = {
  spine: Spine;
  http: Http;
  /** `signing`: 32 bytes that are kept, so that tokens outlive a restart. `secret`: lets a server name the user. */
  keys: { signing: Uint8Array; secret?: string };
  resume: ResumeKeys;
  /** The address that clients use, for stream URLs. Asked on each use: it may be known only after listening. */
  publicUrl: () => string;
  now: () => Date;
  /** Unguessable bytes. */
  random?: (bytes: number) => Uint8Array;
  /** Milliseconds that never jump, for rates. */
  clock?: () => number;
  limits?: Partial<Limits>;
  /** What to say when nothing can be stored: shown, not kept. */
  sorry?: (incoming: Incoming) => Outgoing[];
  /** Where the channel service keeps the conversations: its tokens are given out instead of ours. */
  azure?: Exchange;
};

export type Service = Omit<Required<DirectLineOptions>, 'limits' | 'azure'> & {
  azure?: Exchange;
  limits: Limits;
  tokens: Tokens;
  lines: Lines;
  meters: Record<'messages' | 'signals' | 'polls' | 'starts', Meter>;
  /** 160 random bits, URL-safe. */
  newId(): string;
};

export function makeService(options: DirectLineOptions): Service {
  const random = options.random ?? randomBytes;
  const clock = options.clock ?? (() => performance.now());
  const limits = { ...defaultLimits, ...options.limits };
  const newId = () => Buffer.from(random(20)).toString('base64url');
  const typing = (conversation: string, name?: string) => typingActivity(conversation, `t${newId()}`, options.now().toISOString(), name);
  return {
    ...options,
    random,
    clock,
    limits,
    newId,
    sorry: options.sorry ?? (() => []),
    tokens: makeTokens(options.keys.signing, { now: options.now, newId, ...limits }),
    lines: makeLines({ spine: options.spine, clock, limits, typing }),
    meters: {
      messages: makeMeter(limits.messages, clock),
      signals: makeMeter(limits.signals, clock),
      polls: makeMeter(limits.polls, clock),
      starts: makeMeter(limits.starts, clock),
    },
  };
}

/** Who asks, and may they: token, origin and conversation. Throws MissingCredentials, TokenExpired, BadToken or Forbidden. */
export function authorize(service: Service, request: HttpRequest): Grant {
  const grant = service.tokens.read(bearerOf(request));
  checkOrigin(service, request.origin, grant.origins);
  const { id } = request.params;
  if (id !== undefined && id !== grant.conv) throw new PorchlightError('Forbidden');
  return grant;
}

/** A page must be on our list, and on the narrower list of its token where it has one. Throws Forbidden. */
export function checkOrigin(service: Service, origin: string | null, narrowed: string[] | undefined): void {
  if (origin === null) return;
  if (!service.http.originAllowed(origin) || narrowed?.includes(origin) === false) throw new PorchlightError('Forbidden');
}

/** Throws TooManyRequests with the seconds to wait when the meter of this key is full. */
export function spend(meter: Meter, key: string): void {
  const wait = meter.take(key);
  if (wait !== null) throw new PorchlightError('TooManyRequests', undefined, { retryAfter: wait });
}

export function json(status: number, body: unknown): HttpReply {
  return { status, json: body };
}

/** The body of every answer that carries a token. */
export function tokenBody(service: Service, grant: Grant): { conversationId: string; token: string; expires_in: number } {
  return { conversationId: grant.conv, token: service.tokens.issue(grant), expires_in: service.limits.tokenSeconds };
}

/** An absolute address with a ticket of its own; never the token, because addresses get logged. */
export function streamUrl(service: Service, grant: Grant, after: number): string {
  const ticket = service.tokens.issueTicket({ conv: grant.conv, user: grant.user, after, origins: grant.origins });
  const base = service.publicUrl().replace(/^http/, 'ws').replace(/\/$/, '');
  return `${base}${BASE}/conversations/${encodeURIComponent(grant.conv)}/stream?watermark=${after}&t=${ticket}`;
}

/** A watermark of ours as a seq; null when none was given. Throws BadArgument. */
export function readWatermark(text: string | null): number | null {
  if (text === null || text === '' || text === '-') return null;
  if (!/^\d{1,15}$/.test(text)) throw new PorchlightError('BadArgument', 'The watermark is not one of ours.');
  return Number(text);
}

/** The line of an open conversation. Throws ConversationNotFound. */
export async function openLine(service: Service, conversation: string): Promise<Line> {
  if ((await service.spine.find(conversation)) !== 'open') throw new PorchlightError('ConversationNotFound');
  return service.lines.of(conversation);
}

/** The rows of a line as this user's client sees them. */
export function show(line: Line, user: string): (entry: Entry) => Activity[] {
  return (entry) => toActivities(entry, user, entry.messageId === undefined ? undefined : line.echoes.get(entry.messageId));
}

/** The result, or null when it takes longer than the client will wait. The work goes on. */
export async function inTime<T>(service: Service, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), service.limits.answerMs);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
