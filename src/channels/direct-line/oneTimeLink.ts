import { randomBytes } from 'node:crypto';
import { hashOf } from './grants.ts';

/** How long an address for another device is good. Short: it is meant for the next minutes, and anybody who has it can read along. */
const minutesGood = 30;

/** 160 bits as text: an ordinary resume key has 256, so that the two can be told apart. */
const keyBytes = 20;
export const isLinkKey = (key: string): boolean => /^[\w-]{27}$/.test(key);

export type OneTimeLink = { url: string; minutes: number; kept: { keyHash: string; until: string } };

/**
 * Makes the address that opens a conversation on another device. Its key (160 bits of chance) is an ordinary resume key, so the first use
 * replaces it. It stands behind the #: no server and no log of one ever sees it. `publicUrl` is asked each time, known only after the start.
 */
export function linkMaker(parts: { publicUrl: () => string; random?: (bytes: number) => Buffer }): (now: string) => OneTimeLink {
  return (now) => {
    const key = (parts.random ?? randomBytes)(keyBytes).toString('base64url');
    const until = new Date(Date.parse(now) + minutesGood * 60_000).toISOString();
    return { url: `${parts.publicUrl()}/#continue=${key}`, minutes: minutesGood, kept: { keyHash: hashOf(key), until } };
  };
}
