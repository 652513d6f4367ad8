import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { startService } from '../direct-line/service.ts';
import { Agent, type House, openHouse } from '../house.ts';

/** The stock Web Chat at /webchat, in a real browser, on the whole product: what a shop that keeps Web Chat gets. */
let browser: Browser;
let page: Page;
let broken: string[];
const pictures = process.env.SCREENSHOTS;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 480, height: 800 }, locale: 'en-US' });
  broken = [];
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(String(error)));
});
afterEach(() => page.close());

const bubbles = () => page.locator('.webchat__bubble:not(.webchat__bubble--from-user)');
const said = (text: string | RegExp) => page.locator('.webchat__bubble').getByText(text);
const choice = (title: string) => page.locator('.webchat__suggested-action', { hasText: title });
const box = () => page.locator('[data-id="webchat-sendbox-input"]');
async function say(text: string): Promise<void> {
  await box().fill(text);
  await box().press('Enter');
}
async function picture(name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

describe('on our own Direct Line', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.end());

  test('greets once, marks as sent, offers choices, shows who the agent is', async () => {
    await page.goto(`${house.url}/webchat`);
    await said('automated assistant').first().waitFor();
    await choice('Lost a job').waitFor();
    await picture('greeting');

    await say('lost my job in March, 3 months behind');
    await said('foreclosure sale').first().waitFor();
    expect(await page.getByText(/Send failed|Sending/).count()).toBe(0);
    const sent = page.locator('.webchat__bubble--from-user').first();
    expect(await sent.innerText()).toContain('lost my job in March');
    expect(await page.locator('.webchat__activity-status', { hasText: /Just now|minute/ }).count()).toBeGreaterThan(0);

    await choice('No date').click();
    await said('Which state is the house in?').waitFor();
    expect(await page.locator('.webchat__bubble--from-user').last().innerText()).toContain('No date');
    await picture('questions');

    await say('a person please');
    await choice('Here in the chat').click();
    await said(/first name/i)
      .first()
      .waitFor();
    await say('Maria');
    await choice('Yes, send it').click();
    await said(/^Sent\./).waitFor();

    const agent = new Agent(house.url);
    await agent.join(house.firstAgentLink!);
    const { json } = await agent.call('GET', '/desk/api/leads');
    const [lead] = (Array.isArray(json) ? json : (json as { leads: unknown[] }).leads) as { id: string }[];
    await agent.call('POST', `/desk/api/leads/${lead!.id}/take`);
    await agent.call('POST', `/desk/api/leads/${lead!.id}/messages`, { text: 'Hello Maria, this is Ann at the desk.', messageId: 'a1' });
    await said('Hello Maria, this is Ann at the desk.').waitFor();
    await picture('agent');

    // the greeting stands once, whatever the client asked for on the way
    expect(await said('automated assistant. I').count()).toBe(1);
    const order = await page.locator('.webchat__bubble').allInnerTexts();
    const [job, sale] = ['lost my job in March', 'foreclosure sale'].map((text) => order.findIndex((one) => one.includes(text)));
    expect(job).toBeLessThan(sale!);
    expect(broken).toEqual([]);
  });

  test('the page allows nothing foreign, and no inline script', async () => {
    const answer = await page.goto(`${house.url}/webchat`);
    const policy = answer!.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    await said('automated assistant').first().waitFor();
    const foreign = await page.evaluate(
      (own) =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !name.replace('blob:', '').startsWith(own)),
      house.url,
    );
    expect(foreign).toEqual([]);
    expect(broken).toEqual([]);
  });

  test('a reload is a new conversation for Web Chat, and it works again', async () => {
    await page.goto(`${house.url}/webchat`);
    await said('automated assistant').first().waitFor();
    const own = page.locator('.webchat__bubble--from-user');
    await say('lost my job in March, 3 months behind');
    await said('foreclosure sale').first().waitFor();
    expect(await own.count()).toBe(1);
    await page.reload();
    await said('automated assistant').first().waitFor();
    expect(await own.count()).toBe(0);
    await say('lost my job in March, 3 months behind');
    await said('foreclosure sale').first().waitFor();
  });
});

describe("on Azure's Direct Line (a stand-in)", () => {
  const freePort = async (): Promise<number> => {
    const probe = createServer();
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
    const { port } = probe.address() as AddressInfo;
    await new Promise((done) => probe.close(done));
    return port;
  };

  test('Web Chat and our own widget go to the channel, with its token, and never see the secret', async () => {
    const secret = 'channel-secret-77aa01fe';
    const port = await freePort();
    const own = `http://127.0.0.1:${port}`;
    const channel = await startService({ keys: { signing: Buffer.alloc(32, 3), secret }, server: { allowedOrigins: [own] } });
    const house = await openHouse({ PORT: String(port), DIRECT_LINE_SECRET: secret, DIRECT_LINE_URL: channel.url });
    try {
      const urls: string[] = [];
      const bodies: Promise<string>[] = [];
      page.on('request', (request) => urls.push(request.url()));
      page.on('websocket', (socket) => urls.push(socket.url()));
      page.on('response', (answer) => /tokens|widget|webchat$/.test(answer.url()) && bodies.push(answer.text().catch(() => '')));
      await page.goto(`${house.url}/webchat`);
      await bubbles().first().waitFor();
      await say('over the channel');
      await said(/You said: over the channel|over the channel/)
        .first()
        .waitFor();
      await page.goto(`${house.url}/`);
      await page.getByRole('button', { name: /chat/i }).first().click();
      await page.getByRole('textbox').fill('from the widget');
      await page.getByRole('textbox').press('Enter');
      await expect.poll(() => [...channel.spine.heard].map(({ text }) => text), { timeout: 10_000 }).toContain('from the widget');
      expect(urls.filter((url) => /conversations/.test(url)).every((url) => url.replace(/^ws/, 'http').startsWith(channel.url))).toBe(true);
      expect(urls.join() + (await Promise.all(bodies)).join()).not.toContain(secret);
      expect(broken).toEqual([]);
    } finally {
      await house.end();
      await channel.stop();
    }
  });
});
