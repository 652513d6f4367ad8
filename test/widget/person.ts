import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person does and sees at the browser. */
const inside = (page: Page, selector: string): Locator => page.locator(`porchlight-chat ${selector}`);

export const bubble = (page: Page): Locator => inside(page, '.bubble');
export const panel = (page: Page): Locator => inside(page, '.panel');
export const input = (page: Page): Locator => inside(page, 'textarea');
export const log = (page: Page): Locator => inside(page, '[role=log]');
export const choice = (page: Page, title: string | RegExp): Locator => inside(page, '.answers').getByRole('button', { name: title });

/** Opens the bubble and waits until one may write. */
export async function openChat(page: Page): Promise<void> {
  await bubble(page).click();
  await mayWrite(page);
}

export const mayWrite = (page: Page): Promise<void> => inside(page, 'textarea:enabled').waitFor();

export async function say(page: Page, text: string): Promise<void> {
  await input(page).fill(text);
  await input(page).press('Enter');
}

/** Says it, and waits for the words of the answer. */
export async function sayAndHear(page: Page, text: string, answer: string): Promise<void> {
  await say(page, text);
  await log(page).getByText(answer).first().waitFor();
}

/** The words of every message, in order. */
export const messages = (page: Page): Promise<string[]> =>
  inside(page, '.message .body').evaluateAll((bodies) => bodies.map((body) => body.textContent ?? ''));

/** What the person said, as it stands in the log, in order. */
export const ownMessages = (page: Page): Promise<string[]> =>
  inside(page, '.message.you .body').evaluateAll((bodies) => bodies.map((body) => body.textContent ?? ''));

/** Where the focus is, inside the widget or on the page. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    const deep = active?.shadowRoot?.activeElement ?? active;
    return deep?.getAttribute('part') ?? deep?.getAttribute('class') ?? deep?.localName ?? '';
  });

export async function openMenu(page: Page, name: RegExp = /^(Options|Opciones)$/): Promise<Locator> {
  await panel(page).getByRole('button', { name }).click();
  return inside(page, '.menu');
}

/** Waits until `read` gives what is wanted; tells what it gave last. */
export async function eventually<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  await expect.poll(read, { timeout: 20_000, interval: 50 }).toEqual(wanted);
}

export const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('porchlight'));
