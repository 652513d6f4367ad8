import { createHash } from 'node:crypto';
import type { Going } from './decide.ts';
import type { Made } from './parts.ts';

/** Names made of hashes: a lead's id, a receipt's number, a contact in the list of those whom nobody may contact. */

export const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The number a person can name when they ask what became of their request. */
export const ticketFor = (going: Going, turn: number): string =>
  `P-${shortHash(`${going.incoming?.conversation ?? ''}:${turn}:${going.now}`)
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .toUpperCase()}`;

/** Contacts as hashes, for the list of those whom nobody may contact. */
export function contactHashes(made: Made): string[] {
  const known = made.before?.case ?? made.memory.case;
  return [known.phone?.value, known.email?.value]
    .filter((value) => typeof value === 'string' && value !== 'unknown')
    .map((value) => createHash('sha256').update(String(value).toLowerCase()).digest('hex'));
}
