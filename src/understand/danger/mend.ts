import { fold } from '../plain.ts';
import { mended, mendedEs } from './spelling.ts';

/** A text as the danger patterns read it: folded, letters behind digits and stars restored, spellings mended. */
export function mendedForDanger(text: string): string {
  let low = ` ${fold(text)} `;
  low = low.replace(/[a-z*][013457$@!*][a-z]/g, (part) => part.replace(/[013457$@!]/g, (c) => leet[c] ?? c));
  low = low
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[^a-z0-9' ]+/g, (mark) => (/[.!?;\n,]/.test(mark) ? ' , ' : ' '))
    .replace(/ +/g, ' ');
  for (const [from, to] of [...mended, ...mendedEs]) low = low.replace(from, to);
  return low;
}
const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i' };
