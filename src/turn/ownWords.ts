import type { Heard, ToldFacts } from '../../dialogs/heard.ts';
import { llano } from '../understand/llano.ts';
import { fold, sentences } from '../understand/plain.ts';

/**
 * What was heard, with each fact's words as the person wrote them: the whole sentence, with its capitals and accents. Understanding
 * reads a folded text and may note only a piece of it; a letter and an agent want the words themselves.
 */
export function inOwnWords(text: string, heard: Heard): Heard {
  if (heard.facts === undefined) return heard;
  const low = fold(text);
  const facts = Object.fromEntries(
    Object.entries(heard.facts).map(([fact, told]) => [fact, { ...told, said: sentenceWith(text, low, told?.said ?? '') }]),
  ) as ToldFacts;
  return { ...heard, facts };
}

/** Longer ones are cut to the words around. */
const longest = 300;

function sentenceWith(text: string, low: string, said: string): string {
  const piece = fold(said).trim();
  const at = piece === '' ? -1 : low.indexOf(piece);
  if (at < 0) return respelled(text, low, piece) ?? said;
  const end = at + piece.length;
  const [start = at] = sentences(low)
    .filter((span) => span.start <= at && span.end > at)
    .map((span) => span.start);
  const stop = sentences(low).find((span) => span.start < end && span.end >= end)?.end ?? end;
  const whole = text.slice(start, stop).trim();
  return whole.length <= longest ? whole : text.slice(wordStart(text, at), wordEnd(text, end)).trim();
}

/** The sentence that holds the words once its spelling is made plain: the patterns read "e dejado" as "he dejado". */
function respelled(text: string, low: string, piece: string): string | null {
  const span = piece === '' ? undefined : sentences(low).find(({ start, end }) => llano(low.slice(start, end)).includes(piece));
  const whole = span === undefined ? '' : text.slice(span.start, span.end).trim();
  return whole === '' || whole.length > longest ? null : whole;
}

const wordStart = (text: string, at: number): number => at - (/[\p{L}\p{N}'’]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
const wordEnd = (text: string, at: number): number => at + (/^[\p{L}\p{N}'’]*/u.exec(text.slice(at))?.[0].length ?? 0);
