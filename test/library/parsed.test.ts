import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keptParser } from '../../src/library/parsed.ts';

const scratch = mkdtempSync(join(tmpdir(), 'porchlight-parsed-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const dialogs = join(import.meta.dirname, '..', '..', 'dialogs');
const texts = readdirSync(join(dialogs, 'law')).map((file) => readFileSync(join(dialogs, 'law', file), 'utf8'));
const kept = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

test('what is kept is what the parser gives, the first time and from the cache', () => {
  const path = join(scratch, 'a', 'content.json');
  for (const _ of ['parsed', 'kept']) {
    const parser = keptParser(path);
    for (const text of texts) expect(parser.parse(text)).toEqual(parse(text));
    parser.keep();
  }
  expect(Object.keys(kept(path))).toHaveLength(texts.length);
});

test('the cache is really read, by the hash of the text; a changed text is parsed anew, and what nobody used goes', () => {
  const path = join(scratch, 'b', 'content.json');
  const first = keptParser(path);
  first.parse('says: one');
  first.keep();
  const [hash] = Object.keys(kept(path));
  writeFileSync(path, JSON.stringify({ [hash!]: { says: 'from the cache' } }));
  const second = keptParser(path);
  expect(second.parse('says: one')).toEqual({ says: 'from the cache' });
  const third = keptParser(path);
  expect(third.parse('says: two')).toEqual({ says: 'two' });
  third.keep();
  expect(Object.values(kept(path))).toEqual([{ says: 'two' }]);
});

test.each(['', '{"half', '[]', 'null', '"text"'])('a broken cache (%s) only costs time', (broken) => {
  const path = join(scratch, 'c.json');
  writeFileSync(path, broken);
  expect(keptParser(path).parse('a: 1')).toEqual({ a: 1 });
});

test('a place that cannot be written to only costs time', () => {
  mkdirSync(join(scratch, 'd'));
  const parser = keptParser(join(scratch, 'd'));
  expect(parser.parse('a: 1')).toEqual({ a: 1 });
  expect(() => parser.keep()).not.toThrow();
});

test('a text that is no YAML throws as the parser does, and is not kept', () => {
  const path = join(scratch, 'e.json');
  const parser = keptParser(path);
  expect(() => parser.parse('a: [')).toThrow();
  parser.keep();
  expect(readdirSync(scratch)).not.toContain('e.json');
});
