import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold, longest, sentences } from '../../src/understand/plain.ts';
import { read } from '../../src/understand/reading.ts';
import { charlaLarga, longTalk, warm, warmLater } from '../../src/understand/warm.ts';

/** Packages that are loaded with a file, by following its imports; those of types alone are not loaded. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?from '([^']+)'/gm)].map((found) => found[1] ?? '');
  return imports.flatMap((name) => (name.startsWith('.') ? packagesOf(join(dirname(file), name), seen) : [name]));
}

describe('loading', () => {
  it('needs no package: dates and phone tables come with the first that is told', () => {
    const start = new URL('../../src/understand/warm.ts', import.meta.url).pathname;
    const loaded = packagesOf(start).filter((name) => !name.startsWith('node:'));
    expect(loaded).toEqual([]);
  });

  it('readies the patterns with long sentences that tell nothing', () => {
    warm();
    warmLater();
    for (const [text, language] of [...longTalk.map((one) => [one, 'en'] as const), ...charlaLarga.map((one) => [one, 'es'] as const)]) {
      expect(sentences(fold(text)).map(({ start, end }) => end - start >= 1000 && end <= longest)).toEqual([true]);
      const heard = read({ text, language, today: '2000-01-01', ask: null, known: {}, topics: [] });
      expect([heard.facts, heard.unsure, heard.type === 'danger']).toEqual([undefined, undefined, false]);
    }
  });
});
