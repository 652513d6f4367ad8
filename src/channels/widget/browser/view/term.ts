import type { Term } from '../activity.ts';
import type { Send } from './card.ts';
import { button } from './dom.ts';
import type { Words } from './words.ts';

/**
 * A word of the field that can be tapped in place: asks the bot what it means. It reads as the plain word in its sentence;
 * what a tap does is said to whoever comes to it by keyboard or with a mouse, not in the middle of an announcement.
 */
export function termOf({ term, topic }: Term, words: Words, send: Send): HTMLElement {
  const ask = (): void => send(words.say('askTerm', { term }), `topic:${topic}`);
  return button({ class: 'term', part: 'term', title: words.say('termHint') }, ask, term);
}
