import { stateIn } from '../place.ts';
import type { Parser } from './kind.ts';

/** A US state: name, abbreviation in any case, city or ZIP code. */
export const state: Parser = ({ low, raw }) => {
  const place = /\b(?:house|home|property|casa) (?:is|esta) (?:\w+ )?(?:in|en) ([^,]+)/.exec(low)?.[1];
  const found = stateIn(place ?? low, place ?? raw, true);
  return found === null ? null : { value: found.value, sure: place === undefined ? found.sure : 0.97 };
};
