import { readFileSync } from 'node:fs';
import { dice } from '../../src/understand/dice.ts';

type Grammar = `${'danger' | 'everyday'}.${'phrases' | 'frases'}.txt`;
/** Lines made from our own small grammars (danger.phrases.txt and the like), for training only: the same ones each time. */
export function phrases(file: Grammar, each: number): { danger: string; text: string }[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  const lists = new Map(lines.flatMap((line) => (/^@\w+ = /.test(line) ? [line.split(' = ') as [string, string]] : [])));
  const next = dice(23);
  return lines.flatMap((line) => {
    const at = line.indexOf(' | ');
    if (at < 0 || /^[@#]/.test(line)) return [];
    const made = Array.from({ length: each * 2 }, () => chosen(line.slice(at + 3), lists, next));
    const danger = line.slice(0, at).replace('?', '').replace('calm', '').trim();
    return [...new Set(made)].slice(0, each).map((text) => ({ danger, text }));
  });
}

/** One way through a line: lists put in, then of each innermost choice one part. */
function chosen(line: string, lists: ReadonlyMap<string, string>, next: () => number): string {
  let text = line;
  for (let deep = 0; deep < 4; deep++) {
    text = text.replace(/@\w+/g, (name) => (lists.has(name) ? `{${lists.get(name)}}` : name));
    text = text.replace(/\{([^{}]*)\}/g, (_, parts: string) => oneOf(parts.split('|'), next));
  }
  return text.replace(/ +/g, ' ').trim();
}

const oneOf = (parts: readonly string[], next: () => number): string => parts[Math.floor(next() * parts.length)] ?? '';
