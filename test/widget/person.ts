import type { Locator, Page } from 'playwright-core';
import type { House } from './house.ts';

/** A person at the browser. */
export const patience = { timeout: 20_000 };

export async function visit(page: Page, house: House, path: string): Promise<void> {
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${house.url}${path}`);
}

export const bubble = (page: Page): Locator => page.locator('porchlight-chat .bubble');
export const panel = (page: Page): Locator => page.locator('porchlight-chat .panel');
export const input = (page: Page): Locator => page.locator('porchlight-chat textarea');

/** Opens the bubble and waits until one may write. */
export async function openChat(page: Page): Promise<void> {
  await bubble(page).click();
  await page.locator('porchlight-chat textarea:enabled').waitFor();
}

export async function say(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
  await input(page).press('Enter');
}

/** The words of every message in the log, in order. */
export const messages = (page: Page): Promise<string[]> =>
  page.locator('porchlight-chat .message .body').evaluateAll((bodies) => bodies.map((body) => (body as HTMLElement).innerText));
