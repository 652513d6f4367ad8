import type { Term } from '../activity.ts';
import type { Send } from './card.ts';
import { make } from './dom.ts';
import type { Words } from './words.ts';

/**
 * A word of the field that can be tapped in place: asks the bot what it means. It reads as the plain word in its sentence;
 * what a tap does is said to whoever comes to it by keyboard or with a mouse, not in the middle of an announcement.
 * No <button>: browsers break no line inside one, and words like "HUD-approved housing counselor" would tear their sentence apart.
 */
export function termOf({ term, topic }: Term, words: Words, send: Send): HTMLElement {
  const ask = (): void => send(words.say('askTerm', { term }), `topic:${topic}`);
  const word = make('span', { class: 'term', part: 'term', role: 'button', tabindex: '0', title: words.say('termHint') }, term);
  word.addEventListener('click', ask);
  word.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.repeat) return;
    // The space bar would scroll the talk.
    event.preventDefault();
    ask();
  });
  return word;
}
