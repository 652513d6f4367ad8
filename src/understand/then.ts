import type { Text } from './signs.ts';

/** What is over since years is blank where counts and the stage of today are read. */
const clause = /(?:(?!\b(?:now|ahora|ya|never)\b)[^.;!?,\n])+/g;
const told = /\b(?:i|we) (?:was|were|had|missed) |\bforeclosed on my first|\bme atrase\b/;
const ago = /\b\d (?:years|yrs) ago\b|\blast year\b.*\b(?:got out|caught up)\b/;

/** Places stay; no letters. */
export function ofToday(text: Text, today: string): Text {
  const year = Number(today.slice(0, 4)) - 1;
  const over = (words: string) =>
    told.test(words) &&
    !/\b(?:since|still)\b/.test(words) &&
    (ago.test(words) || Number(/\b[ei]n ((?:19|20)\d\d)\b/.exec(words)?.[1]) < year);
  const low = text.low.length > 160 ? text.low : text.low.replace(clause, (words) => (over(words) ? ' '.repeat(words.length) : words));
  return low.trim().length < 8 ? text : { ...text, low, numbers: text.numbers.filter((one) => low[one.start] !== ' ') };
}
