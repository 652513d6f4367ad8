import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';

/** ICU texts filled with values; compiled once each. */
export type Params = Record<string, string | number | Date>;

const locales = { en: 'en-US', es: 'es-US' } as const;
const compiled = new Map<string, IntlMessageFormat>();

/** Fills an ICU text. A number is shown as the language shows it; a Date is read in UTC, because our days are ISO days. */
export function fill(text: string, language: Language, params: Params): string {
  const key = `${language}:${text}`;
  const message = compiled.get(key) ?? new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true });
  compiled.set(key, message);
  return String(message.format(params));
}

/** An ISO day as the Date that the formatter wants, at noon so that no zone moves it to a neighbour. */
export const dayAt = (isoDay: string): Date => new Date(`${isoDay}T12:00:00Z`);

/** A line of words/ in a language; a missing one is said as its key, and test/library/used.test.ts shouts long before that. */
export function line(library: Library, language: Language, id: string, params: Params = {}): { text: string; facts: string[] } {
  const found = library.words[language].lines[id];
  return found === undefined ? { text: id, facts: [] } : { text: fill(found.text, language, params), facts: found.facts };
}

export const hasLine = (library: Library, language: Language, id: string): boolean => library.words[language].lines[id] !== undefined;

/** "a, b and c" as the language says it. */
export const listing = (language: Language, items: string[]): string =>
  new Intl.ListFormat(locales[language], { style: 'long', type: 'conjunction' }).format(items);
