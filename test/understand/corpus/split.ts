import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Splits the labelled messages into a seen part (for building) and an unseen part (for one number at the end).
 * By complaint, so that two halves of one story never stand on both sides; the complaints of the first 40 rows had been
 * read before the split was made, and are therefore forced into the seen part.
 * Usage: node test/understand/corpus/split.ts FILE.jsonl
 */
const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ line, source: String(JSON.parse(line).source) }));
const read = new Set(rows.slice(0, 40).map((row) => row.source));
const share = (source: string) => Number.parseInt(createHash('sha256').update(source).digest('hex').slice(0, 8), 16) / 2 ** 32;
const isUnseen = (source: string) => !read.has(source) && share(source) < 0.25;
const put = (name: string, unseen: boolean) =>
  writeFileSync(
    new URL(name, import.meta.url),
    rows
      .filter((row) => isUnseen(row.source) === unseen)
      .map((row) => `${row.line}\n`)
      .join(''),
  );
put('seen.jsonl', false);
put('unseen.jsonl', true);
