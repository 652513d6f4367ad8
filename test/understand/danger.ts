import { readFileSync } from 'node:fs';

/** Our own danger lines, with their class, and the idioms that must not raise an alarm. `veiled`: not said in so many words. */
export type Line = { danger: string; text: string; veiled: boolean };
const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

type Tongue = 'en' | 'es';
type Set =
  | Tongue
  | 'fresh'
  | 'last'
  | 'third'
  | 'fourth'
  | 'fifth'
  | `${'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth' | 'eleventh' | 'twelfth' | 'thirteenth'}.${Tongue}`;
export const dangerLines = (language: Set): Line[] =>
  linesOf(`danger.${language}.txt`).map((line) => {
    const [danger = '', text = ''] = line.split(' | ');
    return { danger: danger.trim().replace('?', ''), text, veiled: danger.includes('?') };
  });
type Calm =
  | 'everyday.short'
  | 'everyday.heard'
  | 'idioms'
  | 'idioms.fresh'
  | 'idioms.last'
  | `everyday.${Exclude<Set, Tongue | 'fresh' | 'last'>}`;
export const idioms = (set: Calm = 'idioms'): string[] => linesOf(`${set}.txt`);
export const calmLines = (): string[] => linesOf('calm.txt');
