import { createRequire } from 'node:module';
import type { Parser } from './kind.ts';

/** The phone tables of the world take longer to load than all of our rules: they are loaded with the first number that is told. */
type Tables = typeof import('libphonenumber-js/min');
const load = createRequire(import.meta.url);
const tables = (): Tables => load('libphonenumber-js/min') as Tables;

/** A US (or +country) phone number, as E.164. */
export const phone: Parser = ({ raw }) => phoneIn(raw);

/** The first number in a text that could be a phone's; `sure` tells whether it could ring. */
export function phoneIn(raw: string): { value: string; sure: number } | null {
  const found = /\+?\(?\d[\d\s().-]{5,22}\d/.exec(raw.slice(0, 300));
  if (found === null) return null;
  const number = tables().parsePhoneNumberFromString(found[0], 'US');
  return number?.isPossible() === true ? { value: number.number, sure: number.isValid() ? 0.97 : 0.75 } : null;
}
