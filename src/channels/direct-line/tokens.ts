import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PorchlightError } from '../../errors.ts';

/**
 * Tokens and stream tickets: compact JWTs, HS256, signed with the kept key. What the header asks for (another algorithm,
 * a key by name or address) is never followed: only one header is ours.
 */

const ISSUER = 'porchlight';
const MAX_LENGTH = 4_096;
/** Two machines of one service may disagree on the time by this much. */
const CLOCK_SECONDS = 60;

const claimsShape = z.object({
  iss: z.literal(ISSUER),
  aud: z.literal('directline'),
  conv: z.string().min(1),
  user: z.string().min(1),
  iat: z.number(),
  exp: z.number(),
  jti: z.string(),
  locale: z.string().optional(),
  /** Origins that the token is narrowed to; every page may not use it, only these. */
  origins: z.array(z.string()).optional(),
});
const ticketShape = z.object({
  iss: z.literal(ISSUER),
  aud: z.literal('directline-stream'),
  conv: z.string().min(1),
  user: z.string().min(1),
  after: z.number().int().nonnegative(),
  iat: z.number(),
  exp: z.number(),
  origins: z.array(z.string()).optional(),
});

/** What a token is good for: one conversation, as one user. */
export type Grant = Pick<z.infer<typeof claimsShape>, 'conv' | 'user' | 'locale' | 'origins'>;
/** What a ticket is good for: one stream of a conversation, from `after` on. */
export type Ticket = Pick<z.infer<typeof ticketShape>, 'conv' | 'user' | 'after' | 'origins'>;
export type Tokens = {
  issue(grant: Grant): string;
  /** Throws TokenExpired for one of ours that is over, BadToken for everything else. */
  read(token: string): Grant;
  issueTicket(ticket: Ticket): string;
  /** Throws as `read` does. */
  readTicket(ticket: string): Ticket;
};

/** `tokenSeconds` and `ticketSeconds`: life from now on. `newId` gives the unguessable `jti`. */
export function makeTokens(
  key: Uint8Array,
  options: { now: () => Date; newId: () => string; tokenSeconds: number; ticketSeconds: number },
): Tokens {
  const seconds = () => Math.floor(options.now().getTime() / 1000);
  const stamp = (life: number) => ({ iss: ISSUER, iat: seconds(), exp: seconds() + life });
  return {
    issue: ({ conv, user, locale, origins }) =>
      sign(key, { ...stamp(options.tokenSeconds), aud: 'directline', conv, user, locale, origins, jti: options.newId() }),
    read: (token) => inTime(check(key, token, claimsShape), seconds()),
    issueTicket: ({ conv, user, after, origins }) =>
      sign(key, { ...stamp(options.ticketSeconds), aud: 'directline-stream', conv, user, after, origins }),
    readTicket: (ticket) => inTime(check(key, ticket, ticketShape), seconds()),
  };
}

function sign(key: Uint8Array, claims: object): string {
  const head = encode({ alg: 'HS256', typ: 'JWT' });
  const body = encode(claims);
  return `${head}.${body}.${signatureOf(key, `${head}.${body}`).toString('base64url')}`;
}

/** The signature is checked before anything inside is believed. */
function check<T>(key: Uint8Array, token: string, shape: z.ZodType<T>): T {
  const [head = '', body = '', signature = '', ...rest] = token.length > MAX_LENGTH ? [] : token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const right = signatureOf(key, `${head}.${body}`);
  const whole = rest.length === 0 && given.toString('base64url') === signature;
  if (!whole || given.length !== right.length || !timingSafeEqual(given, right)) throw new PorchlightError('BadToken');
  const claims = shape.safeParse(decode(body));
  if (!isOurHead(decode(head)) || !claims.success) throw new PorchlightError('BadToken');
  return claims.data;
}

function inTime<T extends { iat: number; exp: number }>(claims: T, now: number): T {
  if (claims.iat > now + CLOCK_SECONDS) throw new PorchlightError('BadToken');
  if (claims.exp <= now) throw new PorchlightError('TokenExpired');
  return claims;
}

function isOurHead(head: unknown): boolean {
  return z.strictObject({ alg: z.literal('HS256'), typ: z.literal('JWT') }).safeParse(head).success;
}

function signatureOf(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
