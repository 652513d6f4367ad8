import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkPassword } from '../../src/handoff/desk/password.ts';
import { openStore } from '../../src/keep/open.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agent-add-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

function add(args: string[], stdin: string, env: Record<string, string> = {}): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/agent-add.ts', ...args], { env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...env } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    text.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text.err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...text })));
}

const dana = ['--email', 'Dana@Example.org', '--name', 'Dana Reyes', '--password-stdin'];

test('adds an agent who can log in with the password from standard input', async () => {
  const done = await add(dana, 'three quiet porches\n');
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('Dana Reyes (agent) can log in at /desk with dana@example.org.');
  expect(done.out).not.toContain('porches');
  const store = await openStore({ dataDir });
  const agent = await store.agentByEmail('dana@example.org');
  await store.close();
  expect(agent).toMatchObject({ name: 'Dana Reyes', role: 'agent' });
  expect(await checkPassword('three quiet porches', agent!.passwordHash)).toBe(true);
});

test('adds an admin when asked, and no second account for an address', async () => {
  expect((await add([...dana, '--role', 'admin'], 'three quiet porches')).out).toContain('(admin)');
  const again = await add(dana, 'three quiet porches');
  expect(again.code).toBe(1);
  expect(again.err).toContain('There is already an account with this e-mail address');
});

test('says what is missing, in words, and leaves nothing behind', async () => {
  for (const [args, stdin, says] of [
    [['--name', 'Dana', '--password-stdin'], 'three quiet porches', '--email is missing'],
    [['--email', 'dana@example.org', '--password-stdin'], 'three quiet porches', '--name is missing'],
    [['--email', 'dana@example.org', '--name', 'Dana'], '', '--password-stdin is missing'],
    [[...dana, '--role', 'owner'], 'three quiet porches', '--role must be agent or admin'],
    [[...dana, '--password', 'x'], '', "Unknown option '--password'"],
    [dana, 'short', 'at least 8 characters'],
    [dana, '', 'at least 8 characters'],
  ] as const) {
    const done = await add([...args], stdin);
    expect(done.code).toBe(1);
    expect(done.err).toContain(says);
    expect(done.err).not.toMatch(/\n\s+at /);
  }
});

test('names the setting that is wrong', async () => {
  const done = await add(dana, 'three quiet porches', { DATABASE_URL: 'mysql://x' });
  expect(done.code).toBe(1);
  expect(done.err).toContain('DATABASE_URL');
});
