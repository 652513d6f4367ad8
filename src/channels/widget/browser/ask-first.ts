import { css } from './ask-first.css';
import { wear } from './sheet.ts';

/**
 * Before a one-time address is followed: a link that somebody else sent would bring a stranger into the sender's conversation, where the sender
 * reads along. So nobody joins without being asked.
 */
const words = {
  en: {
    ask: 'Go on here with the chat from your other device?',
    care: 'If somebody else sent you this link, say no: they could read what you write.',
    yes: 'Yes, go on here',
    no: 'No',
  },
  es: {
    ask: '¿Seguir aquí con la conversación de su otro aparato?',
    care: 'Si otra persona le mandó este enlace, diga que no: podría leer lo que usted escriba.',
    yes: 'Sí, seguir aquí',
    no: 'No',
  },
};

/** True for yes. The focus stays where it is: the question is announced, and comes first in the chat's place. */
export function askFirst(root: ShadowRoot, launcher: HTMLElement, language: 'en' | 'es'): Promise<boolean> {
  const { ask, care, yes, no } = words[language];
  const box = element('section', '');
  box.className = 'ask-first';
  box.lang = language;
  box.setAttribute('role', 'alertdialog');
  box.setAttribute('aria-label', ask);
  const [agree, refuse] = [element('button', yes), element('button', no)] as HTMLButtonElement[];
  box.append(element('p', ask), element('p', care), agree!, refuse!);
  wear(root, css);
  launcher.hidden = true;
  root.append(box);
  return new Promise((resolve) => {
    const answer = (said: boolean) => () => {
      box.remove();
      launcher.hidden = false;
      resolve(said);
    };
    agree!.addEventListener('click', answer(true));
    refuse!.addEventListener('click', answer(false));
  });
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  return made;
}
