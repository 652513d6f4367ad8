import { row } from './composer.ts';
import { button, make } from './dom.ts';
import type { Lang, Words } from './words.ts';

/** The options: language, text size, a copy, private mode, deletion. A plain disclosure, so that Tab and Esc do what one expects. */
export type MenuActs = { language(language: Lang): void; size(step: number): void; download(): void; remove(): void; keepNothing(): void };
export type Menu = { element: HTMLElement; toggle: HTMLButtonElement; close(): boolean; sized(step: number): void };

export function openMenu(words: Words, toggleFace: Node, acts: MenuActs): Menu {
  const element = make('div', { class: 'menu', id: 'menu', part: 'menu', hidden: '' });
  let step = 0;
  let rows: Rows | null = null;
  const show = (on: boolean): void => {
    // Most people never open it: it is made when it is first asked for, not before the first words.
    rows ??= fillMenu(element, words, acts, close);
    rows.mark(step);
    rows.ask(false);
    element.hidden = !on;
    toggle.setAttribute('aria-expanded', String(on));
    if (on) element.querySelector('button')?.focus();
  };
  const toggle = button(
    { class: 'icon', 'aria-expanded': 'false', 'aria-controls': 'menu' },
    () => show(element.hidden !== false),
    toggleFace,
  );
  words.name(toggle, 'aria-label', 'menu');
  const close = (): boolean => {
    if (element.hidden) return false;
    show(false);
    toggle.focus();
    return true;
  };
  element.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null;
    if (next !== null && !element.contains(next) && next !== toggle) show(false);
  });
  const sized = (now: number): void => {
    step = now;
    rows?.mark(step);
  };
  return { element, toggle, close, sized };
}

type Rows = { mark(step: number): void; ask(on: boolean): void };

function fillMenu(element: HTMLElement, words: Words, acts: MenuActs, close: () => void): Rows {
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  const sizes = sizeButtons(words, acts.size);
  const deletion = deletionRows(words, then(acts.remove));
  element.append(
    languageButtons(words, (language) => then(() => acts.language(language))()),
    sizes.element,
    row(words, 'download', then(acts.download)),
    row(words, 'keepNothing', then(acts.keepNothing)),
    ...deletion.elements,
  );
  return { mark: sizes.mark, ask: deletion.ask };
}

/** What cannot be undone is asked once more (WCAG 3.3.4); the focus goes to the question. */
function deletionRows(words: Words, act: () => void): { elements: HTMLElement[]; ask(on: boolean): void } {
  const question = words.fill(make('p', { id: 'sure' }), 'removeSure', { name: OPERATOR_NAME });
  const choose = (key: 'removeYes' | 'removeNo', then: () => void): HTMLButtonElement =>
    words.fill(button({ class: 'choice', 'aria-describedby': 'sure' }, then), key);
  const no = choose('removeNo', () => {
    ask(false);
    first.focus();
  });
  const sure = make('div', { class: 'sure', role: 'group', 'aria-labelledby': 'sure', hidden: '' }, question, choose('removeYes', act), no);
  const first = row(words, 'remove', () => {
    ask(true);
    no.focus();
  });
  const ask = (on: boolean): void => {
    sure.hidden = !on;
    first.setAttribute('aria-expanded', String(on));
  };
  ask(false);
  return { elements: [first, sure], ask };
}

function languageButtons(words: Words, choose: (language: Lang) => void): HTMLElement {
  const group = words.name(make('div', { class: 'pick', role: 'group' }), 'aria-label', 'language');
  group.append(
    button({ class: 'choice', lang: 'en' }, () => choose('en'), 'English'),
    button({ class: 'choice', lang: 'es' }, () => choose('es'), 'Español'),
  );
  return group;
}

function sizeButtons(words: Words, choose: (step: number) => void): { element: HTMLElement; mark(step: number): void } {
  const element = words.name(make('div', { class: 'pick sizes', role: 'group' }), 'aria-label', 'size');
  const buttons = (['sizeNormal', 'sizeLarge', 'sizeLargest'] as const).map((key, step) =>
    words.name(
      button({ class: 'choice', 'aria-pressed': String(step === 0) }, () => choose(step), 'A'),
      'aria-label',
      key,
    ),
  );
  element.append(...buttons);
  const mark = (step: number): void => {
    for (const [at, one] of buttons.entries()) one.setAttribute('aria-pressed', String(at === step));
  };
  return { element, mark };
}
