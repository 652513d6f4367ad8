import { readFileSync } from 'node:fs';

/** Our own danger lines, with their class, and the idioms that must not raise an alarm. `veiled`: not said in so many words. */
export type Line = { danger: string; text: string; veiled: boolean };
const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

type Set = 'en' | 'es' | 'fresh' | 'last' | 'third' | 'fourth' | 'fifth' | 'sixth.en' | 'sixth.es';
export const dangerLines = (language: Set): Line[] =>
  linesOf(`danger.${language}.txt`).map((line) => {
    const [danger = '', text = ''] = line.split(' | ');
    return { danger: danger.trim().replace('?', ''), text, veiled: danger.includes('?') };
  });
type Calm = 'idioms' | 'idioms.fresh' | 'idioms.last' | `everyday.${'third' | 'fourth' | 'fifth' | 'sixth.en' | 'sixth.es'}`;
export const idioms = (set: Calm = 'idioms'): string[] => linesOf(`${set}.txt`);
export const calmLines = (): string[] => linesOf('calm.txt');

/** One line of three of the sixth sets is held out: never trained on, and looked at only in totals. */
export function isHeld(text: string): boolean {
  let sum = 0x811c9dc5;
  for (const char of `held ${text}`) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  sum ^= sum >>> 16;
  sum = Math.imul(sum, 0x85ebca6b);
  return ((sum ^ (sum >>> 13)) >>> 0) % 3 === 0;
}
