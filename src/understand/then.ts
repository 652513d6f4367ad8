import type { Text } from './signs.ts';

/** What is told of years gone by and is over: it is blanked where the counts and the stage of today are read. Chat only: a letter tells the years in their order. */

const clause = /(?:(?!\bbut\b|\bpero\b|\bnow\b|\bahora\b|\bnever\b|\bnunca\b)[^.;!?,\n])+/g;
const told = /\b(?:i|we|he|she) (?:was|were|had|missed|did)\b|\bforeclosed on my (?:first|old|last|other) \w+|\bme atrase\b|\bestuv\w+\b/;
const ago =
  /\b(?:\d{1,2}|two|three|four|five|six|ten|a few|several) (?:years|yrs) (?:ago|back)\b|\bhace (?:\d{1,2}|dos|tres|cuatro|cinco|varios) anos\b/;
const lastYear = /\b(?:last year|a year ago|el ano pasado|hace un ano)\b/;
const over = /\b(?:got out|came out|caught up|fine|ok(?:ay)? now|since then|never since|paid it off|dismissed|al (?:dia|corriente)|sali)\b/;
const still = /\b(?:since|desde|still|stopped|quit|todavia|sigo)\b(?! then)/;

function isOver(words: string, low: string, year: number): boolean {
  if (!told.test(words) || still.test(words)) return false;
  const named = Number(/\b(?:in|en) ((?:19|20)\d\d)\b/.exec(words)?.[1] ?? year);
  return named < year - 1 || ago.test(words) || ((named < year || lastYear.test(words)) && over.test(low));
}

/** The text with what is over left blank, places unchanged. */
export function ofToday(text: Text, today: string): Text {
  if (text.low.length > 160 || !/\b(?:19|20)\d\d\b|\bago\b|\bback\b|\byear\b|\banos?\b/.test(text.low)) return text;
  const year = Number(today.slice(0, 4));
  const low = text.low.replace(clause, (words) => (isOver(words, text.low, year) ? ' '.repeat(words.length) : words));
  if (low.trim().length < 8) return text;
  return { ...text, low, numbers: text.numbers.filter((one) => low[one.start] !== ' ') };
}
