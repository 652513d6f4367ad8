import type { Activity, Choice } from '../activity.ts';
import type { Send } from './card.ts';
import { button, make } from './dom.ts';
import type { Words } from './words.ts';

/** Suggested answers below the talk: buttons for one answer, boxes to tick where several may be true; quieter, after them, what else may be done. */
export function choicesOf({ choices, many, offers }: Activity, words: Words, send: Send): HTMLElement | null {
  if (choices.length === 0) return offers.length === 0 ? null : single(offers, words, send);
  const group = many ? several(choices, words, send) : single(choices, words, send);
  if (offers.length > 0) group.append(make('div', { class: 'offers' }, ...offers.map((offer) => tap(offer, send, 'choice offer'))));
  return group;
}

function single(choices: Choice[], words: Words, send: Send): HTMLElement {
  const group = make('div', { class: 'choices', part: 'choices', role: 'group' }, ...choices.map((choice) => tap(choice, send, 'choice')));
  return words.name(group, 'aria-label', 'choices');
}

const tap = ({ ours, title, value }: Choice, send: Send, kind: string): HTMLElement =>
  button({ class: kind, part: kind }, () => (ours ? send(title, value) : send(value)), title);

function several(choices: Choice[], words: Words, send: Send): HTMLElement {
  const boxes = choices.map((choice) => ({ choice, box: make('input', { type: 'checkbox' }) }));
  const none = make('p', { class: 'problem', id: 'none', hidden: '' });
  const done = button({ class: 'choice done', part: 'choice' }, () => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ choice }) => choice);
    none.hidden = ticked.length > 0;
    if (ticked.length === 0) words.fill(none, 'manyNone');
    else send(ticked.map(({ title }) => title).join(', '), ticked.map(({ value }) => value).join(','));
  });
  done.setAttribute('aria-describedby', 'none');
  words.fill(done, 'manyDone');
  return make(
    'fieldset',
    { class: 'choices', part: 'choices' },
    words.fill(make('legend'), 'many'),
    ...boxes.map(({ choice, box }) => make('label', { class: 'choice tick', part: 'choice' }, box, make('span', {}, choice.title))),
    done,
    none,
  );
}
