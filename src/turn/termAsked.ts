import { type Language, languages } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';
import { unaccented } from './unaccented.ts';

/**
 * "What is X", "what does X mean", "X?": the page of that very term, whatever else the words remind of. The terms are those that
 * stand in our own texts (words/<lang>/terms.yaml), in both languages, because the papers carry the English one.
 */
const asks = [
  /^(?:so |and |but |ok |sorry |please |wait )*(?:what|wat)(?:'?s| is| are| was| does)(?: meant by)?(?: an?| the| my| this| that)? (.+?)(?: mean| means| exactly| anyway| again)*$/,
  /^(?:can you |could you |please )*(?:explain|define)(?: to me)?(?: what)?(?: an?| the)? (.+?)(?: is| means)?$/,
  /^(?:y |pero |perdon |oiga |entonces )*que (?:es|son|significa|quiere decir|seria)(?: eso de)?(?: un| una| el| la| los| las)? (.+?)$/,
  /^(?:me puede |puede |por favor )*(?:explicar|explicarme|expliqueme|explique)(?: que es)?(?: un| una| el| la| los| las)? (.+?)$/,
];

/** The page, or null where no term of ours is asked for. `low` is in lower case and without accents. */
export function termAsked(library: Library, language: Language, low: string): string | null {
  const text = folded(low);
  const named = asks.map((shape) => shape.exec(text)?.[1]).find((found) => found !== undefined) ?? (/\?\s*$/.test(low) ? text : undefined);
  return named === undefined ? null : (termsOf(library, language).get(named) ?? null);
}

/** Hyphens read as spaces, quotes and end signs gone. */
const folded = (text: string): string =>
  unaccented(text)
    .replace(/["“”«»¿?!.…,:;]+/gu, ' ')
    .replace(/[-‐–]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const made = new WeakMap<Library, Map<Language, Map<string, string>>>();

function termsOf(library: Library, language: Language): Map<string, string> {
  const kept = made.get(library) ?? new Map<Language, Map<string, string>>();
  made.set(library, kept);
  const found = kept.get(language) ?? readTerms(library, language);
  kept.set(language, found);
  return found;
}

/** The language that is spoken has the last word on a form that both know. */
function readTerms(library: Library, language: Language): Map<string, string> {
  const order = [...languages.filter((one) => one !== language), language];
  return new Map(
    order.flatMap((one) =>
      Object.entries(library.words[one].lines)
        .filter(([key]) => key.startsWith('term.'))
        .flatMap(([key, { text }]) => text.split('|').map((form) => [folded(form), key.slice('term.'.length)] as const)),
    ),
  );
}
