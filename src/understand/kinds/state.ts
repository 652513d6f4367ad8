import { stateIn } from '../place.ts';
import type { Parser } from './kind.ts';

/** A US state: name, abbreviation in any case, city or ZIP code. */
export const state: Parser = ({ low, raw }) => {
  const found = stateIn(low, raw, true);
  return found === null ? null : { value: found.value, sure: found.sure };
};
