import type { Parser } from './kind.ts';

const lead =
  /^\W*(?:(?:hi|hello|hola|sure|ok|okay|yes|si|claro|bueno)\W+)?(?:(?:my (?:first )?name(?: is|'s)|name'?s|name|i'?m|i am|it'?s|it is|this is|call me|you can call me|they call me|the name is|me llamo|mi nombre es|soy|llameme|me dicen|puede(?:n)? (?:llamarme|decirme)|nombre)\W+)?/i;
const notNames =
  /\b(?:why|what|how|no|not|don'?t|rather|skip|stop|person|help|house|mortgage|because|prefer|later|por que|porque|ayuda|casa|prefiero|who|can|you|tell|call|phone|behind|lost|lose|mornings?|afternoons?|evenings?|nights?|weekdays?|weekends?|anytime|tardes?|noches?|mananas?|mañanas?)\b/i;

/** A name: one to four words with letters, not a question and not a sentence. */
export const name: Parser = ({ raw }) => {
  const said = raw
    .trim()
    .replace(lead, '')
    .replace(/[.,!]+$/, '')
    .replace(/\s+(?:here|aqui|aquí|please|por favor|thanks|gracias)$/i, '')
    .trim();
  const words = said.split(/\s+/);
  if (said.length === 0 || said.length > 60 || words.length > 4 || /[\d?@=<>{}[\]]/.test(said) || notNames.test(said)) return null;
  if (!words.every((word) => /^[\p{L}][\p{L}'’.-]*$/u.test(word))) return null;
  return { value: said === said.toLowerCase() || said === said.toUpperCase() ? titled(words) : said, sure: 0.9 };
};

const titled = (words: readonly string[]) => words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' ');
