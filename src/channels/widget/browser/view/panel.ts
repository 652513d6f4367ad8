import { button, icon, make } from './dom.ts';
import type { Words } from './words.ts';

/** The frame: who one talks with, the way out, the talk, the answers, the place to write. */
export type Panel = {
  element: HTMLElement;
  more: HTMLButtonElement;
  /** The pieces of the frame, in the order in which they are drawn the first time. */
  inTurn: HTMLElement[];
  speaker(agent: string | null): void;
  left(questions: number | null | undefined): void;
  /** After words about danger the way out stands out. */
  exitFirst(on: boolean): void;
};
type Parts = { log: { element: HTMLElement }; composer: { element: HTMLElement }; menu: { element: HTMLElement; toggle: HTMLElement } };
type Acts = { close(): void; leave(): void; more(): void };

export function openPanel(words: Words, inline: boolean, parts: Parts, acts: Acts): Panel {
  const title = make('p', { class: 'name', id: 'name', part: 'title' });
  const label = make('p', { class: 'label', part: 'label' });
  const left = make('p', { class: 'left', part: 'progress', hidden: '' });
  const more = words.fill(button({ class: 'choice more-below', hidden: '' }, acts.more), 'newMessages');
  const element = make('section', { class: 'panel', part: 'panel', role: inline ? 'region' : 'dialog' });
  words.name(element, 'aria-label', 'panel', { name: OPERATOR_NAME });
  const ways = [leaveButton(words, acts.leave), parts.menu.toggle, inline ? null : closeButton(words, acts.close)];
  const header = make('header', { class: 'header', part: 'header' }, lamp(), title, ...ways);
  const strip = make('div', { class: 'strip' }, label, left);
  element.append(header, parts.menu.element, strip, parts.log.element, more, parts.composer.element);
  return {
    element,
    more,
    inTurn: [header, strip, parts.log.element],
    ...facts(words, title, label, left, element),
  };
}

function facts(words: Words, title: HTMLElement, label: HTMLElement, left: HTMLElement, element: HTMLElement) {
  let now: { agent: string | null } = { agent: null };
  const speaker = (agent: string | null): void => {
    now = { agent };
    title.textContent = agent ?? OPERATOR_NAME;
    words.fill(label, agent === null ? 'assistant' : 'person');
    element.classList.toggle('with-person', agent !== null);
  };
  speaker(now.agent);
  return {
    speaker,
    exitFirst: (on: boolean): void => void (on && element.classList.add('exit-first')),
    left(questions: number | null | undefined) {
      left.hidden = typeof questions !== 'number' || questions < 1;
      if (!left.hidden) words.fill(left, questions === 1 ? 'leftOne' : 'leftMany', { n: String(questions) });
    },
  };
}

/** A porch lamp, lit. */
const lamp = (): HTMLElement =>
  make('span', { class: 'lamp', 'aria-hidden': 'true' }, icon('M12 2v3', 'M7 9.5 12 5l5 4.5', 'M8.5 9.5h7l-1 8.5h-5z', 'M9 21h6'));

function leaveButton(words: Words, leave: () => void): HTMLElement {
  const label = words.fill(make('span'), 'leave');
  const out = button({ class: 'leave', part: 'leave' }, leave, label);
  return words.name(out, 'title', 'leaveHint');
}

const closeButton = (words: Words, close: () => void): HTMLElement =>
  words.name(button({ class: 'icon', part: 'close' }, close, icon('M6 6l12 12', 'M18 6 6 18')), 'aria-label', 'close');
