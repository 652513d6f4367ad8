import { pickedIn } from './choice.ts';
import type { Parser } from './kind.ts';

/** Several of the choices: "1 and 3", "divorce, lost my job". What the rules hear of the same fact is added by the caller. */
export const many: Parser = (asked) => {
  const parts = asked.low
    .split(/\s*(?:,|;|(?<!\bw)\/|&|\+|\band\b|\by\b|\bplus\b|\btambien\b|\balso\b)\s*/)
    .filter((part) => !/^\W*(?:(?:my|the|la|mi) )?(?:family|familia)?\W*$/.test(part));
  // In a long message a word shared with a title is no answer yet: the rules read it.
  const least = asked.low.split(/\s+/).length > 8 ? 0.8 : 0;
  const picked = parts.flatMap((part) => pickedIn({ low: part, choices: asked.choices }) ?? []).filter((one) => one.sure > least);
  const values = [...new Set(picked.map((one) => one.value))];
  return values.length === 0 ? null : { value: values, sure: Math.min(...picked.map((one) => one.sure)) };
};
