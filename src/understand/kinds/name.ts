import type { Parser } from './kind.ts';

const lead =
  /^\W*(?:(?:hi|hello|hola|sure|ok|okay|yes|si|claro|bueno)\W+)?(?:(?:my (?:first )?name(?: is|'s)|name'?s|name|i'?m|i am|it'?s|it is|this is|call me|you can call me|they call me|the name is|me llamo|mi nombre es|soy|llameme|me dicen|puede(?:n)? (?:llamarme|decirme)|nombre)\W+)?/i;
const notNames =
  /\b(?:why|what|how|no|not|don'?t|rather|skip|stop|person|help|house|mortgage|because|prefer|later|por que|porque|ayuda|casa|prefiero|who|can|you|tell|call|phone|behind|lost|lose|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|anytime|tardes?|noches?|mananas?|mañanas?)\b/i;

/** "Maria Hernandez de los Santos": small words of a name, beside those that count. */
const small = new Set('de del la las los y e di da dos das do van von der den le du and the jr sr ii iii iv st'.split(' '));
/** "Yes", "claro": that one may ask, and no name yet. */
const yes = /^(?:y(?:es|eah|ep|up)|ok(?:ay|ey)?|sure|fine|alright|si|s[ií]|claro|bueno|dale|vale|of course|de acuerdo|por supuesto)$/i;

/** Who would rather not be called anything: "no", "no name", "nobody". */
export const namesNobody = (low: string): boolean =>
  /^\W*(?:(?:no|nope|nah)(?: (?:thanks|thank you|gracias|names?|nombres?))?|nobody|no ?one|none|nadie|ningun[oa]?|anonym\w*|anonim[oa])\W*$/.test(
    low,
  );

/** A name: one to four words with letters and small ones between, not a question and not a sentence. */
export const name: Parser = ({ raw }) => {
  if (yes.test(raw.replace(/[\s.,!]+$/, '').trim())) return null;
  const said = raw
    .trim()
    .replace(lead, '')
    .replace(/[.,!]+$/, '')
    .replace(/\s+(?:here|aqui|aquí|please|por favor|thanks|gracias)$/i, '')
    .trim();
  const words = said.split(/\s+/);
  const counting = words.filter((word) => !small.has(word.toLowerCase().replace(/\.$/, '')));
  const most = counting.every((word) => /^\p{Lu}/u.test(word)) ? 6 : 4;
  if (
    said.length === 0 ||
    said.length > 80 ||
    counting.length > most ||
    words.length > 9 ||
    /[\d?@=<>{}[\]]/.test(said) ||
    notNames.test(said)
  )
    return null;
  if (!words.every((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word))) return null;
  return { value: said === said.toLowerCase() || said === said.toUpperCase() ? titled(words) : said, sure: 0.9 };
};

const titled = (words: readonly string[]) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
