import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Porchlight, start } from '../src/main.ts';
import type { PorchlightData } from '../src/message.ts';

/** The whole product on a free port, with its own folder; and a plain Direct Line client to talk to it. */
export type House = Porchlight & { dataDir: string; end(): Promise<void> };

export async function openHouse(
  env: Record<string, string> = {},
  dataDir = mkdtempSync(join(tmpdir(), 'porchlight-test-')),
  now?: () => Date,
): Promise<House> {
  const house = await start(
    {
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      TODAY: '2026-11-22',
      OPERATOR_NAME: 'Maple Street Homes',
      RATE_MESSAGES: '1000',
      ...env,
    },
    now,
  );
  return {
    ...house,
    dataDir,
    end: async () => {
      await house.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Activity = {
  id: string;
  type: string;
  text: string;
  from: { id: string; role: string; name?: string };
  channelData?: { porchlight?: PorchlightData; clientActivityID?: string };
};

/** A homeowner over plain Direct Line, without the widget. */
export class Client {
  readonly base: string;
  token = '';
  resume = '';
  conversation = '';
  private watermark = '';
  private count = 0;
  readonly seen: Activity[] = [];

  constructor(url: string) {
    this.base = `${url}/v3/directline`;
  }
  async open(locale = 'en'): Promise<Activity[]> {
    const made = await this.post('/tokens/generate', {});
    Object.assign(this, { token: made.token, resume: made.resume, conversation: made.conversationId });
    await this.post('/conversations', { locale });
    return this.read();
  }
  /** Takes up a conversation by a resume key, as a second device does. */
  async comeBack(resume: string): Promise<Activity[]> {
    const made = await this.post('/tokens/generate', { resume });
    // ids of messages are one device's own: two devices must not give the same
    this.count = 1000;
    Object.assign(this, { token: made.token, resume: made.resume, conversation: made.conversationId });
    return this.read();
  }
  async say(text: string, choice?: string): Promise<Activity[]> {
    await this.post(`/conversations/${this.conversation}/activities`, {
      type: 'message',
      text,
      from: { id: 'x' },
      locale: 'en',
      ...(choice === undefined ? {} : { value: { choice } }),
      channelData: { clientActivityID: `c${++this.count}` },
    });
    return (await this.read()).filter(({ from }) => from.role === 'bot');
  }
  async read(): Promise<Activity[]> {
    const answer = await fetch(`${this.base}/conversations/${this.conversation}/activities?watermark=${this.watermark}`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!answer.ok) throw new Error(`read ${answer.status} ${await answer.text()}`);
    const { activities, watermark } = (await answer.json()) as { activities: Activity[]; watermark: string };
    this.watermark = watermark;
    this.seen.push(...activities);
    return activities;
  }
  get standing(): PorchlightData['ask'] {
    return this.seen.findLast(({ channelData }) => channelData?.porchlight?.ask !== undefined)?.channelData?.porchlight?.ask;
  }
  get data(): PorchlightData[] {
    return this.seen.flatMap(({ channelData }) => channelData?.porchlight ?? []);
  }
  private async post(path: string, body: unknown): Promise<Record<string, string>> {
    const headers = { 'content-type': 'application/json', ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }) };
    const answer = await fetch(`${this.base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Record<string, string>;
  }
}

/** An agent over the desk's API. */
export class Agent {
  private readonly url: string;
  private cookie = '';
  constructor(url: string) {
    this.url = url;
  }
  async join(link: string, name = 'Ann'): Promise<void> {
    const token = new URL(link).hash.replace('#token=', '');
    const email = `${name.toLowerCase()}@example.org`;
    await this.call('POST', '/desk/api/join', { token, email, name, password: 'a long pass phrase 1' });
    await this.call('POST', '/desk/api/login', { email, password: 'a long pass phrase 1' });
  }
  async call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ status: number; json: Record<string, unknown> & unknown[] }> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: this.url, cookie: this.cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0]!;
    const text = await answer.text();
    return { status: answer.status, json: text === '' ? {} : JSON.parse(text) };
  }
}
