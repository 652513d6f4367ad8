/** A hand that slips: in about one long word of four a letter is dropped, swapped or doubled, or vowels are left out. */
export const withSlips = (low: string, next: () => number): string =>
  low.replace(/[a-z']{4,}/g, (word) => (next() > 0.25 ? word : slipped(word, next)));

function slipped(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 2));
  const how = Math.floor(next() * 4);
  if (how === 0) return word.slice(0, at) + word.slice(at + 1);
  if (how === 1) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (how === 2) return word.slice(0, at) + word[at] + word.slice(at);
  return word.replaceAll("'", '').replace(/[aeiou]/g, (vowel, place) => (place > 0 && next() < 0.4 ? '' : vowel));
}
