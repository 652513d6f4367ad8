import { en, type StringKey, type Strings } from '../strings-en.ts';
import { es } from '../strings-es.ts';

/** The widget's own words in the language of the moment; what was written with `fill` or `name` changes along with it. */
export type Lang = 'en' | 'es';
export type Words = {
  say(key: StringKey, values?: Record<string, string | number>): string;
  /** Keeps the text of an element in the language of the moment. */
  fill<E extends HTMLElement>(element: E, key: StringKey, values?: Record<string, string>): E;
  /** The same for an attribute, such as aria-label. */
  name<E extends HTMLElement>(element: E, attribute: string, key: StringKey, values?: Record<string, string>): E;
  language(): Lang;
  turn(language: Lang): void;
  day(iso: string): string;
  time(iso: string): string;
};

const all: Record<Lang, Strings> = { en, es };

export function openWords(first: Lang): Words {
  let language = first;
  const places = new Map<string, () => void>();
  let count = 0;
  const say: Words['say'] = (key, values = {}) => all[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const place = (put: () => void): void => {
    put();
    count += 1;
    places.set(String(count), put);
  };
  return {
    say,
    fill(element, key, values) {
      place(() => {
        element.textContent = say(key, values);
      });
      return element;
    },
    name(element, attribute, key, values) {
      place(() => element.setAttribute(attribute, say(key, values)));
      return element;
    },
    language: () => language,
    turn(next) {
      language = next;
      for (const put of places.values()) put();
    },
    // An ISO day has no zone: read as noon, it is the same day everywhere.
    day: (iso) => clock(language, 'day').format(new Date(iso.length === 10 ? `${iso}T12:00` : iso)),
    time: (iso) => clock(language, 'time').format(new Date(iso)),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make and quick to use: one of each is enough. */
function clock(language: Lang, what: 'day' | 'time'): Intl.DateTimeFormat {
  const known = clocks.get(language + what);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(
    language === 'es' ? 'es-US' : 'en-US',
    what === 'day' ? { dateStyle: 'long' } : { timeStyle: 'short' },
  );
  clocks.set(language + what, made);
  return made;
}
