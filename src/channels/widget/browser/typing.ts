/** Someone is writing: shown while it is true, and never longer than it can be believed. */
export function openDots(show: (name: string | null) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const hide = (): void => {
    clearTimeout(timer);
    show(null);
  };
  return {
    hide,
    /** The other side says so. */
    show(name: string): void {
      show(name);
      after(5_000, hide);
    },
    /** A message has gone out, and the answer takes its time. */
    soon(): void {
      after(600, () => {
        show('');
        after(12_000, hide);
      });
    },
  };
}
