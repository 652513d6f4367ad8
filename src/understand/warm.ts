import type { Language } from '../../dialogs/heard.ts';
import { read } from './reading.ts';
import { dateIn } from './when.ts';

/**
 * What the patterns meet first: texts that tell nothing, in one sentence, a thousand letters long or more, because from there V8 compiles
 * a pattern straight to machine code. At its first use on a short text it makes bytecode instead, and machine code at the second: together
 * four times as slow, and it takes twice the memory.
 */
export const longTalk: readonly string[] = [
  'the page shows the form, then the next page, then the form, '.repeat(19),
  'what is this about, and then what is it about '.repeat(24),
];
/** The same in Spanish: its families of words are searched in Spanish messages only. */
export const charlaLarga: readonly string[] = [
  'la hoja dice lo que dice el papel de la otra hoja, y luego lo que dice el papel, '.repeat(14),
];

const ready = (texts: readonly string[], language: Language): void => {
  for (const text of texts) read({ text, language, today: '2000-01-01', ask: null, known: {}, topics: [] });
};

/** Readies the patterns before anyone writes: about a tenth of a second at the start, saved three times over at the first message. */
export const warm = (): void => ready(longTalk, 'en');

/** Readies what only Spanish messages need, and the library of dates; called once the program already answers. */
export function warmLater(): void {
  dateIn('tomorrow', '2000-01-01', 'en');
  ready(charlaLarga, 'es');
}
