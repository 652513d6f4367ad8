import type { Activity, Choice } from '../activity.ts';
import type { Send } from './card.ts';
import { button, make } from './dom.ts';
import type { Words } from './words.ts';

/** Suggested answers below the talk: buttons for one answer, boxes to tick where several may be true. */
export function choicesOf(activity: Activity, words: Words, send: Send): HTMLElement | null {
  if (activity.choices.length === 0) return null;
  return activity.many ? several(activity.choices, words, send) : single(activity.choices, words, send);
}

function single(choices: Choice[], words: Words, send: Send): HTMLElement {
  const group = make('div', { class: 'choices', part: 'choices', role: 'group' });
  words.name(group, 'aria-label', 'choices');
  for (const choice of choices)
    group.append(
      button(
        { class: 'choice', part: 'choice' },
        () => (choice.ours ? send(choice.title, choice.value) : send(choice.value)),
        choice.title,
      ),
    );
  return group;
}

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
