import { make } from './dom.ts';

/**
 * Words of a message as elements: paragraphs, lists, **bold**, *emphasis*, web addresses and telephone numbers that can be tapped.
 * The notice of the mortgage-relief rule keeps its bold heading, two points larger than the text.
 */
const inline =
  /(\*\*[^*\n]+\*\*)|(\*[^*\s][^*\n]*\*)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])|((?<![\d$.,-])(?:1-)?\(?[2-9]\d{2}\)?[-. ]\d{3}[-. ]\d{4}(?![\d-]))|((?<![\d$.,-])(?:988|911|211)(?![\d,%-]|\.\d))/g;
const heading = /^\**(IMPORTANT NOTICE|AVISO IMPORTANTE)\**:?\s*/i;

export function messageBody(text: string, notice: string | null): DocumentFragment {
  const body = document.createDocumentFragment();
  const marked = heading.test(text) || notice === null ? text : `${notice}\n${text}`;
  for (const block of marked.split(/\n{2,}/)) body.append(...blockOf(block));
  return body;
}

/** What the person wrote: shown as it is. */
export const plainBody = (text: string): HTMLElement => make('p', {}, text);

function blockOf(block: string): HTMLElement[] {
  const title = heading.exec(block);
  if (title === null) return linesOf(block);
  return [
    make('p', { class: 'notice', role: 'heading', 'aria-level': '3' }, title[1]?.toUpperCase() ?? ''),
    ...linesOf(block.slice(title[0].length)),
  ];
}

function linesOf(block: string): HTMLElement[] {
  const out: HTMLElement[] = [];
  for (const line of block.split('\n').filter((part) => part.trim() !== '')) {
    const item = /^\s*(?:[-•]|\d{1,2}[.)])\s+(.*)$/.exec(line);
    if (item === null) out.push(make('p', {}, ...inlineOf(line)));
    else listAt(out, /^\s*\d/.test(line) ? 'ol' : 'ul').append(make('li', {}, ...inlineOf(item[1] ?? '')));
  }
  return out;
}

function listAt(out: HTMLElement[], tag: 'ol' | 'ul'): HTMLElement {
  const last = out.at(-1);
  if (last?.localName === tag) return last;
  const list = make(tag);
  out.push(list);
  return list;
}

/** One line: bold, emphasis, addresses, telephone numbers. */
export function inlineOf(line: string): (Node | string)[] {
  const out: (Node | string)[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    out.push(line.slice(from, match.index), piece(match));
    from = match.index + match[0].length;
  }
  return [...out, line.slice(from)];
}

function piece(match: RegExpMatchArray): Node {
  const [all, bold, emphasis, web] = match;
  if (bold !== undefined) return make('strong', {}, bold.slice(2, -2));
  if (emphasis !== undefined) return make('em', {}, emphasis.slice(1, -1));
  if (web !== undefined) return outward(web, web);
  return make('a', { href: `tel:${all.replace(/\D/g, '')}` }, all);
}

/** A link that tells the other side nothing of where it stood. */
export const outward = (url: string, text: string): HTMLAnchorElement =>
  make('a', { href: url, target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' }, text);
