import { button, icon, make } from './dom.ts';
import type { Words } from './words.ts';

/** Where the person writes. Nothing leaves it but by Enter or the button; what was typed stays when something goes wrong. */
export type Composer = { element: HTMLElement; input: HTMLTextAreaElement; enable(on: boolean): void };

const longest = 4000;

export function openComposer(words: Words, send: (text: string) => void): Composer {
  const input = make('textarea', {
    class: 'input',
    part: 'input',
    rows: '1',
    id: 'input',
    enterkeyhint: 'send',
    autocomplete: 'off',
    'aria-describedby': 'problem',
    disabled: '',
  });
  const problem = make('p', { class: 'problem', id: 'problem', hidden: '' });
  const go = make('button', { type: 'submit', class: 'send', part: 'send', disabled: '' }, icon('M4 12h14', 'M12 5l7 7-7 7'));
  words.name(go, 'aria-label', 'send');
  words.name(input, 'placeholder', 'placeholderWait');
  const submit = (event?: Event): void => {
    event?.preventDefault();
    const text = input.value.trim();
    const tooLong = text.length > longest;
    problem.hidden = !tooLong;
    input.setAttribute('aria-invalid', String(tooLong));
    if (tooLong) words.fill(problem, 'tooLong');
    input.focus();
    if (text === '' || tooLong || input.disabled) return;
    input.value = '';
    grow(input);
    send(text);
  };
  const element = make(
    'form',
    { class: 'composer', part: 'composer', novalidate: '' },
    words.fill(make('label', { class: 'sr', for: 'input' }), 'input'),
    input,
    go,
    problem,
  );
  element.addEventListener('submit', submit);
  input.addEventListener('input', () => grow(input));
  input.addEventListener('keydown', (event) => {
    // While an input method composes, Enter chooses a word.
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  });
  return {
    element,
    input,
    enable(on) {
      input.disabled = go.disabled = !on;
      words.name(input, 'placeholder', on ? 'placeholder' : 'placeholderWait');
    },
  };
}

function grow(input: HTMLTextAreaElement): void {
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
}

/** One line of a menu. */
export const row = (words: Words, key: Parameters<Words['say']>[0], act: () => void): HTMLButtonElement =>
  words.fill(button({ class: 'row' }, act), key);
