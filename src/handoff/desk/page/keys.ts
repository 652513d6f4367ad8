import { useEffect, useRef } from 'preact/hooks';

const switchKey = 'porchlight-desk-keys';
export const keysAreOn = (): boolean => localStorage.getItem(switchKey) !== 'off';
export const setKeys = (on: boolean): void => localStorage.setItem(switchKey, on ? 'on' : 'off');

/** Single keys do something unless one is typing, a window is open, or they are switched off (WCAG 2.1.4). */
export function useKeys(does: Record<string, () => void>): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return;
      const target = event.target as HTMLElement;
      const typing = target.matches('input, textarea, select');
      if (event.key === 'Escape' && typing) {
        target.blur();
        return;
      }
      if (typing || !keysAreOn()) return;
      const work = latest.current[event.key];
      if (work === undefined) return;
      event.preventDefault();
      work();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Moves the focus in the queue by one line, down (1) or up (-1). */
export function step(by: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.queue .line')];
  const focused = lines.indexOf(document.activeElement as HTMLElement);
  const current = focused === -1 ? lines.findIndex((line) => line.getAttribute('aria-current') === 'true') : focused;
  const next = current === -1 ? (by === 1 ? 0 : lines.length - 1) : Math.min(lines.length - 1, Math.max(0, current + by));
  lines[next]?.focus();
}
