import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Commands that are used wrongly say so in a line, without a stack, and end with 1. */
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'misuse-'));
const broken = join(folder, 'broken.jsonl');
writeFileSync(broken, '{"id": 1\n');

test.each([
  ['understand', ['--score', 'nofile.jsonl'], 'nofile.jsonl: there is no such file.'],
  ['understand', ['--score', broken], `${broken}:1: this line is not JSON.`],
  ['understand', [], 'Use --in FILE --out FILE, or --score FILE.'],
  ['facts', ['--expiring', 'soon'], '--expiring takes days, such as 60d, not soon.'],
  ['check-emulator', ['--bot', 'http://127.0.0.1:9/api/messages'], 'is the bot running there?'],
] as const)('%s %j', { timeout: 60_000 }, (name, args, told) => {
  const run = spawnSync(process.execPath, [`scripts/${name}.ts`, ...args], { cwd: root, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(told);
  expect(run.stderr).not.toMatch(/^\s+at /m);
});

test('leaves nothing behind', () => rmSync(folder, { recursive: true }));
