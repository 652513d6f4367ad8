import { type Ask, type AskId, ask } from '../../dialogs/chart/asks.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Choice } from '../message.ts';

/** What a tapped choice (or its title, typed) means where it is not simply the value of a fact. Null: let understand read it. */
export function tapped(id: AskId | null, choices: Choice[], said: { text: string; choice?: string }): Heard | null {
  if (id === null) return null;
  const question: Ask = ask(id);
  const value = valueOf(choices, said);
  if (value === null) return null;
  const move = question.moves?.[value];
  if (move !== undefined) return move;
  if (question.fact !== null) return null;
  if (value === 'yes') return { type: 'saidYes' };
  return value === 'no' ? { type: 'saidNo' } : null;
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');

function valueOf(choices: Choice[], said: { text: string; choice?: string }): string | null {
  const byValue = choices.find(({ value }) => value === said.choice);
  if (byValue !== undefined) return byValue.value;
  const typed = plain(said.text);
  return choices.find(({ title }) => plain(title) === typed)?.value ?? null;
}
