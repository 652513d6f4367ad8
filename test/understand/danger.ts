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
  | `everyday.answers.${Tongue}`
  | 'idioms'
  | 'idioms.fresh'
  | 'idioms.last'
  | `everyday.${Exclude<Set, Tongue | 'fresh' | 'last'>}`;
export const idioms = (set: Calm = 'idioms'): string[] => linesOf(`${set}.txt`);
export const calmLines = (): string[] => linesOf('calm.txt');

type DarkStory = { id: string; lang: 'en' | 'es'; danger: string; veiled: boolean; text: string };
/** Whole stories with a danger in the midst of them, and as many that only sound dark. Nothing is learned from them. */
export const darkStories = (): DarkStory[] => linesOf('danger.stories.jsonl').map((line) => JSON.parse(line) as DarkStory);
