import type { Activity } from './activity.ts';
import type { Memory } from './memory.ts';
import { make } from './view/dom.ts';
import type { Words } from './view/words.ts';

/** How many messages came while the chat was closed. Only a number is shown: the page's title stays as it is. */
export type Unread = {
  /** A message has come, while the chat was open or not. */
  heard(id: string, isOpen: boolean): void;
  /** What came since the last visit. */
  missed(history: Activity[], isOpen: boolean): void;
  /** Everything is on screen now. */
  clear(): void;
};

export function openUnread(launcher: HTMLButtonElement, words: Words, memory: Memory): Unread {
  const badge = make('span', { class: 'badge', part: 'badge', hidden: '' });
  launcher.append(badge);
  let count = 0;
  let last = '';
  const show = (next: number): void => {
    count = next;
    badge.hidden = count === 0;
    badge.textContent = String(count);
    launcher.setAttribute('aria-label', words.say(count === 0 ? 'openChat' : 'openChatUnread', { n: count }));
  };
  const read = (): void => {
    if (last !== '') memory.write({ read: last });
    show(0);
  };
  show(0);
  return {
    heard(id, isOpen) {
      last = id;
      if (isOpen) read();
      else show(count + 1);
    },
    missed(history, isOpen) {
      const theirs = history.filter((one) => one.type === 'message' && one.from !== 'you');
      last = theirs[theirs.length - 1]?.id ?? last;
      if (isOpen) return read();
      const at = theirs.findIndex(({ id }) => id === memory.read().read);
      show(theirs.length - 1 - at);
    },
    clear: read,
  };
}
