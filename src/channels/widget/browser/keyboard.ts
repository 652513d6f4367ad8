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

/** Where the chat covers the whole page, Tab goes round in it: what lies below cannot be seen. */
export function keepTabInside(panel: HTMLElement, covers: () => boolean): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !covers()) return;
    const stops = [...panel.querySelectorAll<HTMLElement>('a, button, input, textarea, summary, [tabindex="0"]')].filter(isStop);
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const active = (panel.getRootNode() as ShadowRoot).activeElement;
    const leaving = event.shiftKey ? active === first : active === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}

const isStop = (element: HTMLElement): boolean => element.getClientRects().length > 0 && !element.matches(':disabled');
