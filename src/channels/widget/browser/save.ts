import { make } from './view/dom.ts';

/** Gives a text as a file. It has a neutral name: it may be found by someone else. */
export function saveText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  make('a', { href: url, download: `notes-${new Date().toISOString().slice(0, 10)}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
