import { readFileSync } from 'node:fs';

/** Our own danger lines, with their class, and the idioms that must not raise an alarm. Odd ones were only ever counted. */
export type Line = { danger: string; text: string };
const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

export const dangerLines = (language: 'en' | 'es' | 'fresh' | 'last' | 'third' | 'fourth' | 'fifth'): Line[] =>
  linesOf(`danger.${language}.txt`).map((line) => {
    const [danger = '', text = ''] = line.split(' | ');
    return { danger: danger.trim(), text };
  });
export const idioms = (
  set: 'idioms' | 'idioms.fresh' | 'idioms.last' | 'everyday.third' | 'everyday.fourth' | 'everyday.fifth' = 'idioms',
): string[] => linesOf(`${set}.txt`);
export const calmLines = (): string[] => linesOf('calm.txt');
