import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Porchlight, start } from '../../src/main.ts';
import type { Entry } from '../../src/message.ts';
import { launchBrowser } from '../browser.ts';
import { Browserless } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** A busy morning at the desk of the real house: what stays on the screen, what goes, and what is not lost. */
let browser: Browser;
let dataDir: string;
let house: Porchlight;
let dana: Browserless;
let page: Page;
let said = 0;
const password = 'three quiet porches';

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'desk-morning-'));
  house = await start({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', TODAY: '2026-11-22', OPERATOR_NAME: 'Maple Street Homes' });
  dana = new Browserless(house.url);
  const token = house.firstAgentLink?.split('#token=')[1];
  await dana.post('/desk/api/join', { token, email: 'dana@example.org', name: 'Dana', password });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addCookies([...dana.jar].map(([name, value]) => ({ name, value, url: house.url })));
  page = await context.newPage();
});
afterEach(async () => {
  await page.context().close();
  await house.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const say = (text: string, kind: 'opened' | 'message' = 'message') => {
  said += 1;
  return house.spine.hear({ conversation: 'c1', channel: 'directline', messageId: `m${said}`, kind, text, at: new Date().toISOString() });
};
const leads = async () => (await dana.get('/desk/api/leads')).body.leads as { id: string; kind: string }[];
const sent = async () => (await house.spine.read('c1', 0)).filter(({ author }: Entry) => author === 'agent').map(({ text }) => text);

/** A homeowner who asks for a person here in the chat. */
async function arrives(...messages: string[]): Promise<string> {
  await say('', 'opened');
  for (const text of [...messages, 'I want to talk to a person', 'here in the chat', 'Maria', 'yes']) await say(text);
  const [lead] = await leads();
  if (lead?.kind !== 'lead') throw new Error('no lead came');
  return lead.id;
}
const open = async (id: string) => {
  await page.goto(`${house.url}/desk#lead=${id}`);
  await page.locator('.packet').waitFor();
};
const write = async (text: string) => {
  await page.getByLabel('Your message').fill(text);
  await page.keyboard.press('Enter');
};

test('once the homeowner had all deleted, nothing of them is left on the screen or in the tab', async () => {
  const id = await arrives('lost my job, 3 months behind in Ohio');
  await open(id);
  await page.getByRole('button', { name: 'Take' }).click();
  await page.getByLabel('Your message').fill('Maria, about your payments');
  await say('delete my data');
  await page.getByText('There is no such lead any more').waitFor();
  expect(await page.locator('.lead').textContent()).not.toMatch(/Maria|Ohio|job/);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain('Maria');
});

test('a message that found the session over is still there after the login, and arrives once', async () => {
  const id = await arrives('lost my job, 3 months behind in Ohio');
  await open(id);
  await write('Hello Maria.');
  await expect.poll(sent).toContain('Hello Maria.');
  await page.getByLabel('Your message').fill('Do you have the letter?');
  await page.context().clearCookies();
  await page.keyboard.press('Enter');
  await page.getByText('Please log in again').waitFor();
  await page.getByLabel('E-mail').fill('dana@example.org');
  await page.getByLabel('Password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByText('Do you have the letter?').waitFor();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect.poll(async () => (await sent()).filter((text) => text === 'Do you have the letter?').length).toBe(1);
  // the tab hears of it a moment after the server
  await expect.poll(() => page.evaluate(() => JSON.stringify(Object.keys(sessionStorage)))).not.toContain('unsent');
  await page.reload();
  await page.locator('.row').first().waitFor();
  expect(await page.getByRole('button', { name: 'Send again' }).count()).toBe(0);
});

test('what could not be sent shows its button at once, and a reload does not lose it; logging out leaves nothing', async () => {
  const id = await arrives('lost my job, 3 months behind in Ohio');
  await open(id);
  await page.getByRole('button', { name: 'Take' }).click();
  await page.getByText('you hold this conversation').waitFor();
  await page.route('**/messages', (route) => route.abort());
  await write('One moment, please.');
  const again = page.getByRole('button', { name: 'Send again' });
  await again.waitFor();
  const inside = () =>
    again.evaluate((button) => {
      const log = button.closest('.rows')!.getBoundingClientRect();
      return button.getBoundingClientRect().bottom <= log.bottom + 1;
    });
  await expect.poll(inside).toBe(true);
  await page.reload();
  await again.waitFor();
  await page.getByRole('button', { name: /Log out/ }).click();
  await page.getByText('Log in to the desk').waitFor();
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /unsent|draft/.test(key)))).toEqual([]);
});

test('the packet says where they can be written to, quotes one message once, and lists no question that does not matter', async () => {
  const id = await arrives('lost my job, 3 months behind, owe 200k, in Ohio');
  await open(id);
  const text = (await page.locator('.packet').textContent()) ?? '';
  expect(text).toContain('Here, in this conversation');
  expect(text.match(/lost my job, 3 months behind, owe 200k, in Ohio/g)).toHaveLength(1);
  expect(text).toContain('Same words');
  const questions = (await page.locator('.card', { hasText: 'Not asked yet' }).textContent()) ?? '';
  expect(questions).toContain('Hopes to');
  expect(questions).not.toMatch(/Divorce decree|Benefits for the illness/);
  expect(questions.match(/Foreclosure sale/g)).toHaveLength(1);
  // everybody who waits is new: the mark is for those whom somebody answered already
  expect(await page.locator('.line .unread').count()).toBe(0);
  await write('Hello.');
  await expect.poll(sent).toContain('Hello.');
  await say('are you there?');
  await page.locator('.line .unread').waitFor();
  await page.getByRole('button', { name: 'Hand back' }).click();
  await expect.poll(() => page.locator('.line .unread').count()).toBe(0);
});

test('a lead without facts has no empty tables', async () => {
  const id = await arrives();
  await open(id);
  const text = (await page.locator('.packet').textContent()) ?? '';
  expect(text).toContain('What they wrote is in the conversation');
  expect(await page.locator('.packet th').count()).toBe(0);
});
