import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { PorchlightError } from '../../errors.ts';
import type { HttpRequest } from '../http.ts';
import { isReservedUser } from './activity.ts';
import { readLocale } from './posted.ts';
import type { Grant } from './tokens.ts';

/** Who may have a token for what: new conversations, and the way back into one after its token is over. */

const startShape = z
  .object({
    user: z.object({ id: z.string().nullish() }).nullish(),
    locale: z.unknown().optional(),
    trustedOrigins: z.array(z.string().max(300)).max(20).nullish(),
    resume: z.string().max(8_192).nullish(),
  })
  .nullish();

/** The store's part: keys are kept hashed. */
export type ResumeKeys = {
  putResume(key: { keyHash: string; conversation: string; user: string; until: string | null }): Promise<void>;
  resume(keyHash: string, now: string): Promise<{ conversation: string; user: string } | null>;
  expireResume(keyHash: string, until: string): Promise<void>;
};

export type Start = { user?: string; locale?: string; origins?: string[]; resume?: string };

/** Reads the body of tokens/generate and of POST conversations. Throws BadArgument. */
export function readStart(body: unknown): Start {
  const read = startShape.safeParse(body);
  if (!read.success)
    throw new PorchlightError(
      'BadArgument',
      `${read.error.issues[0]?.path.join('.') || 'The body'} is not of the kind that is taken here.`,
    );
  return {
    user: read.data?.user?.id ?? undefined,
    locale: readLocale(read.data?.locale),
    origins: read.data?.trustedOrigins ?? undefined,
    resume: read.data?.resume ?? undefined,
  };
}

/** The user id that a page may bind: never one of ours, never the bot's. With the secret any id goes. Throws BadArgument. */
export function bindUser(asked: string | undefined, options: { withSecret: boolean; newId: () => string }): string {
  if (asked === undefined) return `dl_${options.newId()}`;
  const isPlain = /^[A-Za-z0-9_.-]{1,128}$/.test(asked);
  const isOurs = asked.startsWith('dl_') || isReservedUser(asked);
  const fine = options.withSecret ? asked.length > 0 && asked.length <= 128 : isPlain && !isOurs;
  if (!fine) throw new PorchlightError('BadArgument', 'user.id is not one that can be taken here.');
  return asked;
}

/** The token of the Authorization header. Throws MissingCredentials. */
export function bearerOf(request: HttpRequest): string {
  const bearer = /^Bearer +([^\s]+)$/i.exec(request.headers.authorization?.trim() ?? '')?.[1];
  if (bearer === undefined) throw new PorchlightError('MissingCredentials');
  return bearer;
}

export function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** A resume key for a grant. Origins travel inside the key: they cannot be changed, because the whole key is kept hashed. */
export function makeResumeKey(grant: Grant, newKey: () => string): string {
  return grant.origins === undefined ? newKey() : `${newKey()}.${Buffer.from(JSON.stringify(grant.origins)).toString('base64url')}`;
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The origins inside a resume key that was found in the store, so one of ours. */
export function originsOf(key: string): string[] | undefined {
  const part = key.split('.')[1];
  return part === undefined ? undefined : z.array(z.string()).parse(JSON.parse(Buffer.from(part, 'base64url').toString()));
}
