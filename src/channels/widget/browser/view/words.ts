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
    day: (iso) => dayIn(language, iso),
    time: (iso) => timeIn(language, iso),
  };
}

const months: Record<Lang, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** By hand: the browser's own formats cost an old phone a tenth of a second before the first words. */
function dayIn(language: Lang, iso: string): string {
  // An ISO day has no zone: read as noon, it is the same day everywhere.
  const at = new Date(iso.length === 10 ? `${iso}T12:00` : iso);
  const [month, day, year] = [months[language][at.getMonth()], at.getDate(), at.getFullYear()];
  return language === 'es' ? `${day} de ${month} de ${year}` : `${month} ${day}, ${year}`;
}

function timeIn(language: Lang, iso: string): string {
  const at = new Date(iso);
  const half = at.getHours() < 12 ? 'am' : 'pm';
  const sign = language === 'es' ? `${half[0]}.m.` : half.toUpperCase();
  return `${at.getHours() % 12 || 12}:${String(at.getMinutes()).padStart(2, '0')}\u00a0${sign}`;
}
