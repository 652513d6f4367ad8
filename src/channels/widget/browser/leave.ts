import type { Memory } from './memory.ts';

/** The quick exit: nothing stays on this device, the page is blank at once, and its place in the history is taken by a neutral one. */
export function leaveNow(memory: Memory, exitUrl: string): void {
  memory.clear();
  document.title = ' ';
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  location.replace(exitUrl);
}

const twiceWithinMs = 1_000;

/** Esc pressed twice leaves. Listens on the whole page, because the first one has closed the chat. */
export function watchEscape(relevant: () => boolean, first: () => void, leave: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  const heard = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.repeat) return;
    const again = event.timeStamp - last < twiceWithinMs;
    if (!again && !relevant()) return;
    last = event.timeStamp;
    if (again) leave();
    else first();
  };
  addEventListener('keydown', heard, true);
  return () => removeEventListener('keydown', heard, true);
}
