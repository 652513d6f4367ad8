import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What a developer sees who mistypes: words and no stack, status 2. */
const root = join(import.meta.dirname, '..', '..');
const dir = mkdtempSync(join(tmpdir(), 'porchlight-commands-'));
const example = 'examples/in-danger.en.transcript';
let strange: ReturnType<typeof createServer>;
let strangeUrl = '';
beforeAll(async () => {
  for (const [name, text] of [
    ['bad.transcript', '{"a":'],
    ['bad.chat', 'user=Sam\n\nhello'],
    ['bad.yaml', 'says: [unclosed'],
  ] as const)
    writeFileSync(join(dir, name), text);
  strange = createServer((_, response) => response.end('<html>hello</html>'));
  await new Promise<void>((done) => strange.listen(0, '127.0.0.1', done));
  strangeUrl = `http://127.0.0.1:${(strange.address() as AddressInfo).port}`;
});
afterAll(() => {
  strange.close();
  rmSync(dir, { recursive: true, force: true });
});

function run(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: root, env: { ...process.env, ...env } });
    const told = { out: '', error: '' };
    child.stdout.on('data', (part) => (told.out += part));
    child.stderr.on('data', (part) => (told.error += part));
    child.on('close', (code) => resolve({ code, ...told }));
    child.stdin.end();
  });
}

describe('a mistake is told in one line', () => {
  it.each<[string, string[], string, Record<string, string>?]>([
    ['replay', [], 'Which file? Use: npm run replay'],
    ['replay', ['nope.transcript'], 'nope.transcript: there is no such file.'],
    ['replay', ['examples'], 'examples: the ending says what it is'],
    ['replay', [join(dir, 'bad.transcript')], 'bad.transcript: This is not a transcript: it is not JSON.'],
    ['replay', [join(dir, 'bad.chat')], 'bad.chat: Line 3: a message begins with "Sam:"'],
    ['replay', [join(dir, 'bad.yaml')], 'bad.yaml: '],
    ['replay', [example, '--lang', 'fr'], '--lang takes en or es, not fr.'],
    ['replay', [example, '--agianst', 'x'], "Unknown option '--agianst'. Use: npm run replay"],
    ['replay', [example, '--against', 'nonsense'], '"nonsense" is no address such as http://127.0.0.1:3978.'],
    ['replay', [example, '--against', 'ftp://127.0.0.1'], '"ftp://127.0.0.1" is no address'],
    ['replay', [example, '--against', 'http://127.0.0.1:9/desk'], 'give the address of the service alone, without "/desk"'],
    ['replay', [example, '--against', 'http://127.0.0.1:9'], 'http://127.0.0.1:9 cannot be reached'],
    ['replay', [example, '--against', 'strange'], 'answers, but not as a Direct Line service.'],
    ['convert', [], 'From which file to which?'],
    ['convert', [example], 'From which file to which?'],
    ['convert', [example, join(dir, 'a.chat'), join(dir, 'b.chat')], 'From which file to which?'],
    ['convert', ['nope.chat', join(dir, 'a.transcript')], 'nope.chat: there is no such file.'],
    ['convert', [example, join(dir, 'a.txt')], 'a.txt: the ending says what it is'],
    ['convert', [example, join(dir, 'no', 'a.chat')], 'a.chat: its folder is not there.'],
    ['chat', ['--lang', 'fr'], '--lang takes en or es, not fr.'],
    ['chat', ['--what'], "Unknown option '--what'. Use: npm run chat"],
    ['chat', ['hello'], '"hello" means nothing here.'],
    ['chat', ['--persona', '../../package'], 'There is no story "../../package" in test/stories. There are: a-person-at-once,'],
    ['chat', ['--persona', 'spanish-from-the-start', '--lang'], '--lang'],
    ['chat', [], 'TODAY is a day like 2026-11-22, not tomorrow.', { TODAY: 'tomorrow' }],
    ['chat', [], 'TODAY is a day like 2026-11-22, not 2026-02-31.', { TODAY: '2026-02-31' }],
    ['bench-dialog', ['--port', 'many'], '--port takes a number, not many.'],
    ['bench-dialog', ['--oops'], "Unknown option '--oops'. Use: npm run bench:dialog"],
  ])('%s %j', async (script, args, told, env = {}) => {
    const { code, out, error } = await run(
      script,
      args.map((arg) => (arg === 'strange' ? strangeUrl : arg)),
      env,
    );
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(told);
    expect(error.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(error).not.toMatch(/^\s+at /m);
  });
});

it('a reader that has had enough is no accident', async () => {
  const child = spawn('sh', ['-c', `"${process.execPath}" scripts/chat.ts --persona job-loss-underwater | head -n 2`], { cwd: root });
  let told = '';
  child.stderr.on('data', (part) => (told += part));
  await new Promise((done) => child.on('close', done));
  expect(told).toBe('');
});

it('what it converts it can convert back, to the same activities', async () => {
  const [chat, back] = [join(dir, 'talk.chat'), join(dir, 'talk.transcript')];
  expect((await run('convert', ['examples/hours-cut.es.transcript', chat])).code).toBe(0);
  expect((await run('convert', [chat, back])).code).toBe(0);
  const texts = (path: string) =>
    (JSON.parse(readFileSync(path, 'utf8')) as { type: string; text?: string; locale: string }[]).map(({ type, text, locale }) => [
      type,
      text,
      locale,
    ]);
  expect(texts(back)).toEqual(texts(join(root, 'examples/hours-cut.es.transcript')));
});
