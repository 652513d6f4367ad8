import type { Language } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';

/** Terms of the field in a text, each with the page that explains it: a client may make them tappable ("topic:lien"). */
export type Term = { term: string; topic: string };

/** Each page once, by its longest form that stands in the text, in the order of the text; never the page that is being read. */
export function termsIn(library: Library, language: Language, text: string, without: readonly string[] = []): Term[] {
  const { shape, topics } = finderOf(library, language);
  const seen = new Set(without);
  const found: Term[] = [];
  for (const [term] of text.matchAll(shape)) {
    const topic = topics.get(term.toLowerCase());
    if (topic === undefined || seen.has(topic)) continue;
    seen.add(topic);
    found.push({ term, topic });
  }
  return found;
}

type Finder = { shape: RegExp; topics: Map<string, string> };
const finders = new WeakMap<Library, Partial<Record<Language, Finder>>>();

function finderOf(library: Library, language: Language): Finder {
  const mine = finders.get(library) ?? {};
  finders.set(library, mine);
  mine[language] ??= makeFinder(library, language);
  return mine[language];
}

function makeFinder(library: Library, language: Language): Finder {
  const forms = Object.entries(library.words[language].lines)
    .filter(([key]) => key.startsWith('term.'))
    .flatMap(([key, { text }]) => text.split('|').map((form) => [form, key.slice('term.'.length)] as const));
  const longestFirst = forms.map(([form]) => form).sort((a, b) => b.length - a.length);
  const any = longestFirst.map((form) => form.replaceAll('.', '\\.')).join('|');
  return {
    shape: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu'),
    topics: new Map(forms.map(([form, topic]) => [form.toLowerCase(), topic])),
  };
}
