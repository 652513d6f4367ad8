import type { Memory } from './memory.ts';

/** The quick exit: nothing stays on this device, the page is blank at once, and its place in the history is taken by a neutral one. */
export function leaveNow(memory: Memory, exitUrl: string): void {
  // Not even a key that is still on its way.
  memory.goPrivate();
  document.title = ' ';
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  location.replace(exitUrl);
}
