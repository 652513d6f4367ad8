import { factShapes, type Known } from '../../dialogs/case.ts';
import type { Ask } from '../../dialogs/chart/ask.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Choice } from '../message.ts';
import { inPlainWords } from './inPlainWords.ts';

/**
 * What a tapped choice, its title typed word for word, or plain words for it mean: a way out, a yes or a no, or the value of the fact.
 * These are our own words, so nothing else need be read into them. Null: let understand read the message.
 */
export function tapped(id: AskId | null, choices: Choice[], said: { text: string; choice?: string }): Heard | null {
  if (id === null) return null;
  const question: Ask = ask(id);
  const picked = valuesOf(choices, said, question.kind === 'many');
  const plainly = picked.length > 0 || said.choice !== undefined ? null : inPlainWords(id, said.text);
  const values = plainly === null ? picked : [plainly];
  const value = values[0];
  if (value === undefined) return null;
  const move = question.moves?.[value];
  if (move !== undefined) return spoken(move, said.text);
  if (question.fact !== null) return filled(question, values, said.text);
  if (value === 'yes') return { type: 'saidYes' };
  return value === 'no' ? { type: 'saidNo' } : null;
}

/** Facts that a choice stands for carry the words of its title as the person's own. */
function spoken(move: Heard, text: string): Heard {
  if (move.facts === undefined) return move;
  const facts = Object.fromEntries(Object.entries(move.facts).map(([fact, told]) => [fact, { ...told, said: text.slice(0, 400) }]));
  return { ...move, facts } as Heard;
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');

function valuesOf(choices: Choice[], said: { text: string; choice?: string }, several: boolean): string[] {
  const tappedOnes = (several ? (said.choice ?? '').split(',') : [said.choice ?? '']).map((one) => one.trim());
  const byValue = choices.filter(({ value }) => tappedOnes.includes(value)).map(({ value }) => value);
  if (byValue.length > 0) return byValue;
  const typed = plain(said.text);
  return choices.filter(({ title }) => plain(title) === typed).map(({ value }) => value);
}

/** The fact with the choice's value; a choice that is not of the fact's shape is left to understand. */
function filled(question: Ask, values: string[], text: string): Heard | null {
  const fact = question.fact!;
  const value = question.kind === 'many' ? values : question.kind === 'yesno' ? values[0] === 'yes' : values[0];
  if (!factShapes[fact].fits(value)) return null;
  return { type: 'answered', facts: { [fact]: { value: value as Known['value'], said: text.slice(0, 400), sure: 1 } } };
}
