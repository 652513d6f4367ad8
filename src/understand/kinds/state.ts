import { stateIn } from '../place.ts';
import type { Parser } from './kind.ts';

/** A US state: name, abbreviation in any case, city or ZIP code. */
export const state: Parser = ({ low, raw }) => {
  const at = /\b(?:house|home|property|casa) (?:is|itself is|esta) (?:\w+ )?(?:in|en) /.exec(low);
  const from = at === null ? 0 : at.index + at[0].length;
  const found = stateIn(low.slice(from), raw.slice(from), true);
  return found === null ? null : { value: found.value, sure: found.sure };
};
