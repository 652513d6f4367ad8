import { createHash, randomBytes } from 'node:crypto';

/** The address of a plan: 160 bits of chance, shown once to the person, kept by us only as a hash. */
export type Token = { token: string; hash: string };

export function newToken(random: (bytes: number) => Buffer = randomBytes): Token {
  const token = random(20).toString('base64url');
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Could this be a token of ours? Anything else is not looked up. */
export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{27}$/.test(text);
