import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/keep/store.ts';
import { type Porchlight, start } from '../../src/main.ts';

/** The plan in the whole house: asked for in a chat, read over HTTP, gone when the data is deleted. */
const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-plan-'));
let now = new Date('2026-11-22T15:00:00Z');
let house: Porchlight;
let store: Store;
beforeAll(async () => {
  house = await start({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', TODAY: '2026-11-22' }, () => now);
  store = house.store;
});
afterAll(async () => {
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

let messages = 0;
async function say(conversation: string, text: string, choice?: string): Promise<string[]> {
  messages += 1;
  const { replies } = await house.spine.hear({
    conversation,
    channel: 'terminal',
    messageId: `m${messages}`,
    kind: 'message',
    text,
    at: now.toISOString(),
    locale: 'en',
    ...(choice === undefined ? {} : { choice }),
  });
  return replies.map((one) => one.text);
}
const addressIn = (texts: string[]): string => /https?:\/\/\S+\/plan\/[\w-]{27}/.exec(texts.join('\n'))?.[0] ?? '';

describe('the plan over HTTP', () => {
  test('page, PDF and calendar, with the headers that keep it private', async () => {
    await say('plan-a', 'lost my job, 3 months behind, owe 425k, worth 375k, sale on January 15 2027');
    const url = addressIn(await say('plan-a', 'can i keep this'));
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toContain('noindex');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await page.text()).toContain('$425,000');
    const pdf = await fetch(`${url}/plan.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const calendar = await fetch(`${url}/dates.ics`);
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:20270115');
  });

  test('a wrong address, an old one and an erased one all say the same', async () => {
    await say('plan-b', 'lost my job, 3 months behind');
    const url = addressIn(await say('plan-b', 'send me the plan'));
    const wrong = await fetch(`${url.slice(0, -27)}${'A'.repeat(27)}`);
    expect(wrong.status).toBe(404);
    now = new Date('2026-12-23T15:00:00Z');
    expect((await fetch(url)).status).toBe(404);
    now = new Date('2026-11-23T15:00:00Z');
    expect((await fetch(url)).status).toBe(200);
    await say('plan-b', 'delete my data');
    const gone = await fetch(url);
    expect(gone.status).toBe(404);
    expect(await gone.text()).toBe(await wrong.text());
  });

  test('retention takes a page away when its time is over', async () => {
    await say('plan-c', 'lost my job');
    const url = addressIn(await say('plan-c', 'print the plan'));
    await store.sweep('2026-12-30T00:00:00.000Z');
    expect((await fetch(url)).status).toBe(404);
  });
});
