import type { Term } from '../activity.ts';
import { make } from './dom.ts';

/**
 * Words of a message as elements: paragraphs, lists, **bold**, *emphasis*, web addresses ("lsc.gov" too) and telephone numbers that can be tapped,
 * and words of the field that can be asked about. The notice of the mortgage-relief rule keeps its bold heading, two points larger
 * than the text.
 */
const inline =
  /(\*\*[^*\n]+\*\*)|(\*[^*\s][^*\n]*\*)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])|((?:1-)?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?![\d-]))|((?:988|911|211)(?![\w%-]|[.,]\d))|((?:[a-z\d-]+\.)+(?:gov|org)\b(?:\/[a-z\d/-]*[a-z\d])?)/g;
/** What stands before a figure that is no telephone number. Looked at by hand: old Safaris know no look behind. */
const ofLarger = /[\d$.,@/-]/;
const heading = /^\**(IMPORTANT NOTICE|AVISO IMPORTANTE)\**:?\s*/i;

/** Draws a word of the field. */
export type DrawTerm = (term: Term) => HTMLElement;
/** The words that are still to be drawn in this message: each once. */
type Glossary = { left: Term[]; draw: DrawTerm } | null;

export function messageBody(text: string, notice: string | null, terms: Term[] = [], draw?: DrawTerm): DocumentFragment {
  const body = document.createDocumentFragment();
  const glossary = draw === undefined ? null : { left: [...terms], draw };
  const marked = heading.test(text) || notice === null ? text : `${notice}\n${text}`;
  for (const block of marked.split(/\n{2,}/)) body.append(...blockOf(block, glossary));
  return body;
}

/** What the person wrote: shown as it is. */
export const plainBody = (text: string): HTMLElement => make('p', {}, text);

function blockOf(block: string, glossary: Glossary): HTMLElement[] {
  const title = heading.exec(block);
  if (title === null) return linesOf(block, glossary);
  return [
    make('p', { class: 'notice', role: 'heading', 'aria-level': '3' }, title[1]?.toUpperCase() ?? ''),
    ...linesOf(block.slice(title[0].length), glossary),
  ];
}

function linesOf(block: string, glossary: Glossary): HTMLElement[] {
  const out: HTMLElement[] = [];
  for (const line of block.split('\n').filter((part) => part.trim() !== '')) {
    const item = /^\s*(?:[-•]|\d{1,2}[.)])\s+(.*)$/.exec(line);
    if (item === null) out.push(make('p', {}, ...inlineOf(line, glossary)));
    else listAt(out, /^\s*\d/.test(line) ? 'ol' : 'ul').append(make('li', {}, ...inlineOf(item[1] ?? '', glossary)));
  }
  return out;
}

function listAt(out: HTMLElement[], tag: 'ol' | 'ul'): HTMLElement {
  const last = out[out.length - 1];
  if (last?.localName === tag) return last;
  const list = make(tag);
  out.push(list);
  return list;
}

/** One line: bold, emphasis, addresses, telephone numbers, words of the field. */
export function inlineOf(line: string, glossary: Glossary = null): (Node | string)[] {
  const out: (Node | string)[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    if (isFigure(match) && ofLarger.test(line.charAt(match.index - 1))) continue;
    out.push(...withTerms(line.slice(from, match.index), glossary), piece(match, glossary));
    from = match.index + match[0].length;
  }
  return [...out, ...withTerms(line.slice(from), glossary)];
}

/** A figure, or an address without its beginning, which may be the end of something longer: "ann@legal.org". */
const isFigure = (match: RegExpMatchArray): boolean => [match[4], match[5], match[6]].some((one) => one !== undefined);

function piece(match: RegExpMatchArray, glossary: Glossary): Node {
  const [all, bold, emphasis, web, , , bare] = match;
  if (bold !== undefined) return make('strong', {}, ...withTerms(bold.slice(2, -2), glossary));
  if (emphasis !== undefined) return make('em', {}, ...withTerms(emphasis.slice(1, -1), glossary));
  if (web !== undefined) return outward(web, web);
  if (bare !== undefined) return outward(`https://${bare}`, bare);
  return make('a', { href: `tel:${all.replace(/\D/g, '')}` }, all);
}

/** Plain words, with the first of the words of the field that stands in them drawn; then the next, in the rest. */
function withTerms(text: string, glossary: Glossary): (Node | string)[] {
  const found = (glossary?.left ?? [])
    .map((term) => ({ term, at: placeOf(text, term.term) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.term.term.length - a.term.term.length)[0];
  if (glossary === null || found === undefined) return [text];
  const { term, at } = found;
  glossary.left = glossary.left.filter((one) => one !== term);
  return [text.slice(0, at), glossary.draw(term), ...withTerms(text.slice(at + term.term.length), glossary)];
}

const partOfWord = /[\p{L}\p{N}]/u;

/** Where a whole word stands; -1: nowhere. */
function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!partOfWord.test(text.charAt(at - 1)) && !partOfWord.test(text.charAt(at + word.length))) return at;
  return -1;
}

/** A link that tells the other side nothing of where it stood. */
export const outward = (url: string, text: string): HTMLAnchorElement =>
  make('a', { href: url, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, text);
