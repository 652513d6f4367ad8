import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/**
 * YAML texts, parsed. Parsing is most of the start (measured in docs/explanation.md), so what was parsed is kept as JSON under the hash of
 * its text, beside the compile cache of `npm start`. A changed text has another hash and is parsed anew; a cache that is missing, broken or
 * not writable only costs time. Every check of the content runs on each start all the same.
 */
export type Parser = { parse: (text: string) => unknown; keep: () => void };

const beside = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'porchlight', 'content.json');

export function keptParser(path: string = beside): Parser {
  const kept = readKept(path);
  const used: Record<string, unknown> = {};
  return {
    parse: (text) => {
      const hash = createHash('sha256').update(text).digest('base64url');
      used[hash] ??= Object.hasOwn(kept, hash) ? kept[hash] : parse(text);
      return used[hash];
    },
    keep: () => {
      const changed = Object.keys(used).length !== Object.keys(kept).length || Object.keys(used).some((hash) => !Object.hasOwn(kept, hash));
      if (changed) writeKept(path, used);
    },
  };
}

function readKept(path: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Written beside and then moved, so that a second process never reads half of it. */
function writeKept(path: string, used: Record<string, unknown>): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(used));
    renameSync(draft, path);
  } catch {
    // a folder that cannot be written to: the next start parses again
  }
}
