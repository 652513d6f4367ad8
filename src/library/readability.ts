import type { Language } from '../../dialogs/heard.ts';

/**
 * How hard a text is to read (rule L-3). English: Flesch-Kincaid grade, aim 7 or less.
 * Spanish: Fernández-Huerta ease, aim 70 or more. Phone numbers and web addresses are left out: nobody reads them as words.
 */
export type Readability = { words: number; sentences: number; longest: number; grade: number; ease: number };

/** Measures a text. `grade` means something in English, `ease` in Spanish; `longest` is the longest sentence in words. */
export function measure(text: string, language: Language): Readability {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const count = Math.max(words.length, 1);
  const syllables = words.reduce((sum, word) => sum + (language === 'en' ? englishSyllables(word) : spanishSyllables(word)), 0);
  const perSentence = count / Math.max(sentences.length, 1);
  const perWord = syllables / count;
  return {
    words: words.length,
    sentences: sentences.length,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    grade: 0.39 * perSentence + 11.8 * perWord - 15.59,
    ease: 206.84 - 60 * perWord - 1.02 * perSentence,
  };
}

/** Sentences: ended by . ! ? or a line's end, where a space, a quote or nothing follows. */
export function sentencesOf(text: string): string[] {
  const parts = readable(text).split(/(?<=[.!?…]["”»)*]*)\s+|\n+/);
  return parts.filter((part) => wordsOf(part).length > 0);
}

/** Words: runs of letters and digits, with apostrophes and points or commas inside kept. */
export function wordsOf(text: string): string[] {
  return readable(text).match(/[\p{L}\p{N}$]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

function readable(text: string): string {
  return text
    .replace(/(?:1-)?\d{3}-\d{3}-\d{4}/g, ' ')
    .replace(/\b[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com)\b(?:\/[\w/-]*)?/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/[*_]/g, '');
}

/** Words of this field, and everyday ones, that the rule below would count wrongly. */
const knownSyllables: Record<string, number> = {
  people: 2,
  business: 2,
  every: 2,
  everyone: 3,
  idea: 3,
  area: 3,
  real: 1,
  maybe: 2,
  being: 2,
  someone: 2,
};
/** An e that falls silent inside a compound: some-thing, fore-closure, home-owner, safe-ly. */
const silentInside =
  /(som|hom|hous|tim|mor|for|sal|saf|lik|wher|ther|her|lat|on|stat)e(?=(?:thing|time|where|one|owner|hold|clos|bear|ly|what|after|fore|line|ment|self))/g;

/** Syllables of an English word: groups of vowels, less the silent e, plus vowels said apart. A number counts as one. */
export function englishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/['’](s|re|ve|ll|d|m|t)$/, '')
    .replace(/[^a-z]/g, '');
  const known = knownSyllables[plain];
  if (known !== undefined) return known;
  const spoken = plain
    .replace(silentInside, '$1')
    .replace(/(?<=[aeou])y(?=[aeiou])/g, '-')
    .replace(/(?<=[aeiouy].*[^cgsxzhl])es$|(?<=[aeiouy].*[^td])ed$|(?<=[aeiouy].*[^l])e$/, '')
    .replace(/(?<=[aeiouy]l)es?$/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + apart(spoken));
}

/** Neighbouring vowels that are said apart: cre-ate, peri-od, qui-et, situ-ation, re-instate. */
function apart(spoken: string): number {
  return (
    spoken.match(/(?<=[^tscgx])i(?:a|o|u)|cre(?=at)|(?<=[^q]u)i?a(?=t|l)|(?<=qu|sc)ie|(?<=[^tcs])ie(?=nt|t)|rei(?=n)|[aeiou]ing$/g)
      ?.length ?? 0
  );
}

/** Syllables of a Spanish word: strong vowels and accented í, ú make one each; unaccented i, u join their neighbour. */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/g, '')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i');
  let count = 0;
  let before = '';
  for (const letter of plain) {
    const now = /[aeoáéóíú]/.test(letter) ? 'strong' : /[iuü]/.test(letter) ? 'weak' : '';
    if (now !== '' && !joins(before, now)) count += 1;
    before = now === 'strong' && before === 'weak' ? 'strong' : now;
  }
  return Math.max(1, count);
}

/** Two vowels in a row are one syllable where at least one of them is weak. */
function joins(before: string, now: string): boolean {
  return before !== '' && now !== '' && (before === 'weak' || now === 'weak');
}
