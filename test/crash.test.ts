import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** `kill -9` of the whole product in the middle of turns: nothing acknowledged is lost, nothing is doubled by the client's retries. */
const kills = Number(process.env.KILLS ?? 3);
const root = join(import.meta.dirname, '..');
const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-crash-'));
let child: ChildProcess | null = null;
afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** Starts the product as people do and waits for its address. */
async function boot(port: string): Promise<string> {
  const env = { ...process.env, PORT: port, DATA_DIR: dataDir, LOG_LEVEL: 'silent', RATE_MESSAGES: '1000', TODAY: '2026-11-22' };
  const started = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  return new Promise((done, failed) => {
    let text = '';
    started.once('exit', (code) => failed(new Error(`exited with ${code}: ${text}`)));
    started.stdout.on('data', (part) => {
      text += part;
      const found = /Demo page\s+(http:\/\/\S+?)\//.exec(text)?.[1];
      if (found !== undefined) done(found);
    });
  });
}

const stop = (signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    child?.once('exit', () => done());
    child?.kill(signal);
  });

type Posted = { id: string; text: string; acknowledged: boolean };

describe('kill -9', () => {
  it(`loses no acknowledged message and repeats none, ${kills} times`, { timeout: 60_000 + kills * 20_000 }, async () => {
    let url = await boot('0');
    const { port } = new URL(url);
    const made = await (await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' })).json();
    const { token, conversationId } = made as { token: string; conversationId: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const post = async (message: Posted): Promise<void> => {
      const body = JSON.stringify({ type: 'message', text: message.text, channelData: { clientActivityID: message.id } });
      const answer = await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, { method: 'POST', headers, body });
      message.acknowledged ||= answer.ok;
    };
    await fetch(`${url}/v3/directline/conversations`, { method: 'POST', headers });
    const sent: Posted[] = [];
    for (let round = 0; round < kills; round++) {
      for (let n = 0; n < 4; n++) {
        const message = { id: `r${round}n${n}`, text: `I am ${round + n + 1} months behind`, acknowledged: false };
        sent.push(message);
        const going = post(message).catch(() => {});
        // the last message of a round is under way when the process dies
        if (n === 3) setTimeout(() => child?.kill('SIGKILL'), (round * 7) % 25);
        await going;
      }
      await stop('SIGKILL');
      url = await boot(port);
      for (const message of sent.slice(-4)) await post(message);
    }
    const { activities } = (await (await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, { headers })).json()) as {
      activities: { id: string; from: { role: string }; channelData?: { clientActivityID?: string } }[];
    };
    const mine = activities.filter(({ from }) => from.role === 'user').map(({ channelData }) => channelData?.clientActivityID);
    expect(sent.every(({ acknowledged }) => acknowledged)).toBe(true);
    expect(mine).toEqual(sent.map(({ id }) => id));
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    await stop('SIGTERM');
  });
});
