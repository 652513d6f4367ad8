import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, printed } from '../../tools/compare.ts';
import { readConversation } from '../../tools/files.ts';
import { replay } from '../../tools/replay.ts';
import { type Activity, dataOf, isUser, readTranscript, turnsOf } from '../../tools/transcript.ts';
import { type House, openHouse } from '../house.ts';

/** Our own examples, said again to the whole product: a difference here is a change of behaviour that somebody must have meant. */
const root = join(import.meta.dirname, '..', '..');
const examples = globSync('examples/*.transcript', { cwd: root }).sort();
const dir = mkdtempSync(join(tmpdir(), 'porchlight-replay-'));
const read = (file: string): Activity[] => readTranscript(readFileSync(join(root, file), 'utf8'));

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.end();
  rmSync(dir, { recursive: true, force: true });
});

it.each(examples)('%s: no difference (meant? npm run convert -- --examples)', async (file) => {
  const { differences, turns } = await replay(read(file), { url: house.url });
  expect(printed(differences)).toBe('');
  expect(turns).toBeGreaterThan(1);
});

it('a .chat is said again as well', async () => {
  const chat = join(dir, 'small.chat');
  writeFileSync(chat, 'user=u\nbot=b\n> porchlight {"data":{"lines":["opening.who"]}}\nbot: Hello\nuser: stop\n');
  const { differences } = await replay(readConversation(chat).activities, { url: house.url });
  expect(differences.map(({ turn }) => turn)).toContain(0);
});

function run(args: string[]): Promise<{ code: number | null; out: string; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/replay.ts', ...args], { cwd: root });
    const told = { out: '', error: '' };
    child.stdout.on('data', (part) => (told.out += part));
    child.stderr.on('data', (part) => (told.error += part));
    child.on('close', (code) => resolve({ code, ...told }));
  });
}

describe('npm run replay', () => {
  it('ends with 0 where nothing differs', async () => {
    const { code, out } = await run([examples.find((file) => file.includes('danger'))!, '--against', house.url]);
    expect([code, out]).toEqual([0, expect.stringContaining('no difference')]);
  });

  it('ends with 1, and says which turn, after which words, and what was expected', async () => {
    const activities = read('examples/in-danger.en.transcript');
    dataOf(activities.findLast((one) => !isUser(one))!)!.lines = ['another.line'];
    const file = join(dir, 'changed.transcript');
    writeFileSync(file, JSON.stringify(activities));
    const { code, out } = await run([file, '--against', house.url]);
    expect(code).toBe(1);
    expect(out).toMatch(/Turn 1, after ".+"\n\s+lines\n\s+- .*another\.line\n\s+\+ /);
  });

  it.each([
    ['nobody answers', ['examples/in-danger.en.transcript', '--against', 'http://127.0.0.1:9'], 'cannot be reached'],
    ['no file', [], 'Which file?'],
    ['another kind of file', ['package.txt'], 'the ending says what it is'],
    ['no such file', ['nothing.transcript'], 'no such file'],
  ])('ends with 2 where %s', async (_, args, words) => {
    const { code, error } = await run(args);
    expect([code, error]).toEqual([2, expect.stringContaining(words)]);
  });
});

it('waits as long as it is asked to, and then goes on', async () => {
  const asked: string[] = [];
  let refused = 0;
  const service = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === 'POST' && request.url?.endsWith('/activities') && refused++ < 2) {
      response.writeHead(429, { 'retry-after': '7' });
      response.end('{"error":{"code":"TooManyRequests","message":"wait"}}');
      return;
    }
    const bot = { type: 'message', id: `b${asked.length}`, timestamp: '2026-11-22T15:00:00.000Z', text: 'ok', from: { role: 'bot' } };
    response.end(JSON.stringify({ conversationId: 'c', token: 't', id: 'u1', activities: [bot], watermark: '1' }));
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  const waits: number[] = [];
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  await replay([{ type: 'message', text: 'hello', from: { id: 'u', role: 'user' } }], { url, wait: async (ms) => void waits.push(ms) });
  expect(waits.filter((ms) => ms === 7_000)).toHaveLength(2);
  expect(asked.filter((path) => path.startsWith('POST') && path.endsWith('/activities'))).toHaveLength(3);
  service.close();
});

describe('what counts as a difference', () => {
  const at = '2026-11-22T15:00:00.000Z';
  const message = (text: string, porchlight?: object, more: object = {}): Activity =>
    ({
      type: 'message',
      id: text,
      timestamp: at,
      text,
      from: { id: 'b', role: 'bot' },
      ...(porchlight ? { channelData: { porchlight } } : {}),
      ...more,
    }) as Activity;
  const turn = (...replies: Activity[]) => [{ said: null, replies }];
  const data = { state: 'a.b', lines: ['one'], ask: { id: 'q', choices: [{ value: 'x', title: 'X' }] }, heard: { usState: 'OH' } };
  const what = (expected: Activity[], got: Activity[]) => compare(turn(...expected), turn(...got)).map((one) => one.what);

  it.each<[string, Activity[], Activity[], string[]]>([
    ['other words, same lines', [message('Hello', data)], [message('Good day', data)], []],
    ['other ids and times', [message('Hello', data)], [message('Hello', data, { id: 'z', timestamp: '2030-01-01T00:00:00.000Z' })], []],
    ['another line', [message('Hello', data)], [message('Hello', { ...data, lines: ['two'] })], ['lines']],
    ['another state', [message('Hello', data)], [message('Hello', { ...data, state: 'c' })], ['state']],
    [
      'another question',
      [message('Hello', data)],
      [message('Hello', { ...data, ask: { id: 'r', choices: data.ask.choices } })],
      ['question'],
    ],
    ['other choices', [message('Hello', data)], [message('Hello', { ...data, ask: { id: 'q', choices: [] } })], ['choices']],
    [
      'other titles of the same choices',
      [message('H', data)],
      [message('H', { ...data, ask: { id: 'q', choices: [{ value: 'x', title: 'Y' }] } })],
      [],
    ],
    ['something else heard', [message('Hello', data)], [message('Hello', { ...data, heard: { usState: 'TX' } })], ['heard']],
    [
      'a gap where a name was',
      [message('H', { ...data, heard: { name: '[removed: name]' } })],
      [message('H', { ...data, heard: { name: 'Alex' } })],
      [],
    ],
    [
      'a gap, and nothing heard',
      [message('H', { ...data, heard: { name: '[removed: name]' } })],
      [message('H', { ...data, heard: {} })],
      ['heard'],
    ],
    ['words, without line ids', [message('Hello  there')], [message('Hello there')], []],
    ['other words, without line ids', [message('Hello')], [message('Good day')], ['message 1']],
    ['a pattern', [message('/^You owe \\$[\\d,]+/')], [message('You owe $12,000 now')], []],
    ['one message more', [message('Hello')], [message('Hello'), message('And?')], ['message 2']],
    [
      'an end that is missing',
      [message('Hello', data), { ...message('', data), type: 'endOfConversation' }],
      [message('Hello', { ...data, lines: ['one', 'one'] })],
      ['end'],
    ],
    ['the same id twice', [message('Hello', data)], [message('Hello', { ...data, lines: [] }), message('Hello', data)], ['ids']],
    [
      'a time that goes back',
      [message('a', data)],
      [message('a', data), message('b', { lines: [], state: 'a.b' }, { timestamp: '2020-01-01T00:00:00.000Z' })],
      ['times'],
    ],
  ])('%s', (_, expected, got, names) => expect(what(expected, got)).toEqual(names));

  it('a turn too many', () => {
    expect(compare(turn(), [...turn(), { said: message('hi'), replies: [] }]).map((one) => one.what)).toEqual(['the turn']);
    expect(turnsOf([])).toHaveLength(1);
  });
});
