import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Parser } from './kind.ts';

/** A US (or +country) phone number, as E.164. */
export const phone: Parser = ({ raw }) => phoneIn(raw);

/** The first number in a text that could be a phone's; `sure` tells whether it could ring. */
export function phoneIn(raw: string): { value: string; sure: number } | null {
  const found = /\+?\(?\d[\d\s().-]{5,22}\d/.exec(raw.slice(0, 300));
  if (found === null) return null;
  const number = parsePhoneNumberFromString(found[0], 'US');
  return number?.isPossible() === true ? { value: number.number, sure: number.isValid() ? 0.97 : 0.75 } : null;
}
