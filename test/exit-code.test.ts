import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A failing test must fail the command: the test database's exit hook once turned every run into a 0. */
const root = join(import.meta.dirname, '..');
const runOf = (name: string) =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'test/fixtures/vitest.config.ts', '--root', '.', name],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

it('a run with a failure ends with 1, and one without with 0', { timeout: 120_000 }, () => {
  const [failed, passed] = [runOf('fails'), runOf('passes')];
  expect(failed.stdout).toContain('0 passed, 1 failed');
  expect(failed.status).toBe(1);
  expect(passed.stdout).toContain('1 passed, 0 failed');
  expect(passed.status).toBe(0);
});
