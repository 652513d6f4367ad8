import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type House, openHouse } from './house.ts';
import { openChat, say, visit } from './person.ts';

let browser: Browser;
let house: House;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  house = await openHouse();
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

describe('a homeowner opens the chat', () => {
  test('the notices stand there before anything can be typed, and an answer comes', async () => {
    await visit(page, house, '/');
    await openChat(page);
    await say(page, 'got laid off in aug');
    await page.getByText('foreclosure sale').waitFor();
    expect(house.spine.heard.map(({ text }) => text)).toEqual(['got laid off in aug']);
    await page.screenshot({ path: '/tmp/widget/first.png' });
  });
});
