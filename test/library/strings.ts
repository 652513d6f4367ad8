/**
 * The string literals of a TypeScript file, with their lines: what stands between quotes or in a template (its parameters as `{}`).
 * Comments and regular expressions are passed over. Enough of the language to read our own files; test/library/code.test.ts says so.
 */
export type Literal = { line: number; text: string };

export function literalsIn(code: string): Literal[] {
  const found: Literal[] = [];
  let line = 1;
  let at = 0;
  const skipTo = (end: number) => {
    line += code.slice(at, end).split('\n').length - 1;
    at = end;
  };
  while (at < code.length) {
    const rest = code.slice(at, at + 2);
    if (rest === '//') skipTo(endOf(code, '\n', at));
    else if (rest === '/*') skipTo(endOf(code, '*/', at) + 2);
    else if (code[at] === '/' && startsRegex(code, at)) skipTo(regexEnd(code, at));
    else if (code[at] === "'" || code[at] === '"' || code[at] === '`') {
      const end = literalEnd(code, at);
      found.push({ line, text: plain(code.slice(at + 1, end)) });
      found.push(...literalsIn(nested(code.slice(at, end + 1))).map((one) => ({ line: line + one.line - 1, text: one.text })));
      skipTo(end + 1);
    } else skipTo(at + 1);
  }
  return found;
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from + 1);
  return end === -1 ? code.length : end;
}

/** A slash after a value divides; after anything else it opens a regular expression. */
function startsRegex(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - 40), at).trimEnd();
  return before === '' || /[=(,:[!&|?{};>]$|\b(?:return|typeof|case)$/.test(before);
}

function regexEnd(code: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < code.length; at++) {
    const char = code[at];
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if ((char === '/' && !inClass) || char === '\n') return at + 1;
  }
  return code.length;
}

/** Where the literal that opens at `from` closes; in a template, braces of its parameters are counted. */
function literalEnd(code: string, from: number): number {
  const quote = code[from];
  let depth = 0;
  for (let at = from + 1; at < code.length; at++) {
    const char = code[at];
    if (char === '\\') at += 1;
    else if (quote === '`' && code.startsWith('${', at)) depth += 1;
    else if (depth > 0 && char === '}') depth -= 1;
    else if (depth > 0 && char === '`') at = literalEnd(code, at);
    else if (depth === 0 && char === quote) return at;
  }
  return code.length;
}

const plain = (text: string): string => nestedOut(text).replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
/** A template without what stands in its parameters. */
const nestedOut = (text: string): string => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}');
/** What stands in the parameters of a template, which may hold literals of its own. */
const nested = (literal: string): string =>
  literal.startsWith('`') ? [...literal.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, inside]) => inside).join('\n') : '';
