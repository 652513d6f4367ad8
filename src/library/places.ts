import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Where in its file a problem is: only worked when something is wrong. */
const shape = /^((?:words|explain|facts|law)\/[\w/.-]+\.(yaml|md)): (.*)$/s;
const factId = /\b[A-Z]{2,3}-\d{2}[a-z]?\b/;

/** "words/en/a.yaml: lines.b: what" as "words/en/a.yaml:12: lines.b: what". What has no place of its own stays as it is. */
export const withLines = (root: string, problems: readonly string[]): string[] => problems.map((problem) => withLine(root, problem));

function withLine(root: string, problem: string): string {
  const [, file, kind, what] = shape.exec(problem) ?? [];
  if (file === undefined || what === undefined || !existsSync(join(root, file))) return problem;
  const text = readFileSync(join(root, file), 'utf8');
  const line = kind === 'md' ? lineOfFact(text, what) : lineOfKey(text, what.split(': ')[0] ?? '');
  return line === null ? problem : `${file}:${line}: ${what}`;
}

function lineOfFact(text: string, what: string): number | null {
  const id = factId.exec(what)?.[0];
  const at = id === undefined ? -1 : text.split('\n').findIndex((line) => line.includes(id));
  return at === -1 ? null : at + 1;
}

function lineOfKey(text: string, path: string): number | null {
  const lines = new LineCounter();
  const at = placeOf(parseDocument(text, { lineCounter: lines }).contents, path);
  const line = at === null ? null : lines.linePos(at).line;
  // only "lines" or "asks" was found: the entry itself is nowhere in the file
  return line !== null && /^(?:lines|asks):/.test(text.split('\n')[line - 1] ?? '') ? null : line;
}

/** The start of the deepest name on the path. Names hold dots themselves, so each is tried as a whole. */
function placeOf(node: unknown, path: string): number | null {
  if (isSeq(node)) {
    const [index = '', ...rest] = path.split('.');
    const item = node.items[Number(index)] as Node | undefined;
    return item === undefined ? null : (placeOf(item, rest.join('.')) ?? item.range?.[0] ?? null);
  }
  if (!isMap(node)) return null;
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name !== path && !path.startsWith(`${name}.`)) continue;
    return placeOf(value, path.slice(name.length + 1)) ?? (isScalar(key) ? (key.range?.[0] ?? null) : null);
  }
  return null;
}
