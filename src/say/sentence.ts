import type { Sentence } from '../../dialogs/advise/advice.ts';
import type { Voice } from './bubbles.ts';
import { dayAt, line } from './format.ts';
import { mayBeSaid } from './sources.ts';

/** A sentence of the advice in the person's language; null where it rests on an entry past its date (rule U-4). */
export function sentence(voice: Voice, said: Sentence): { text: string; sources: string[] } | null {
  const params = Object.fromEntries(Object.entries(said.params ?? {}).map(([key, value]) => [key, asParam(value)]));
  const made = line(voice.library, voice.language, said.key, { operator: voice.operator, ...params });
  const sources = [...new Set([...said.rests, ...made.facts])];
  return mayBeSaid(voice.library, sources, voice.today) ? { text: made.text, sources } : null;
}

const asParam = (value: string | number): string | number | Date =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayAt(value) : value;

export const present = <T>(item: T | null): item is T => item !== null;
