import type { Term } from '../activity.ts';
import type { Send } from './card.ts';
import { button, make } from './dom.ts';
import type { Words } from './words.ts';

const hintId = 'term-hint';

/**
 * A word of the field that can be tapped in place: asks the bot what it means. It reads as the plain word in its sentence;
 * what a tap does is said to whoever comes to it by keyboard or by touch, not in the middle of an announcement.
 */
export function termOf({ term, topic }: Term, words: Words, send: Send): HTMLElement {
  const ask = (): void => send(words.say('askTerm', { term }), `topic:${topic}`);
  return button({ class: 'term', part: 'term', 'aria-describedby': hintId }, ask, term);
}

/** Said of every such word; one for the whole talk. */
export const termHint = (words: Words): HTMLElement => words.fill(make('p', { id: hintId, hidden: '' }), 'termHint');
