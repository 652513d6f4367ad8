import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { House } from '../house.ts';
import type { Answer, Shown, Talker } from './clients.ts';

/** Two clients that a person sees: our widget and the stock Web Chat, typed and tapped in a real browser. */
export type Screen = {
  path: string;
  /** Brings the chat up on the page that was opened. */
  open(page: Page): Promise<unknown>;
  box(page: Page): Locator;
  /** The bot's messages on the screen, one each, in order. */
  bubbles(page: Page): Locator;
  own(page: Page): Locator;
  choices(page: Page): Locator;
  /** Where several may be ticked: what sends them. */
  done?(page: Page): Locator;
};

export const webChat: Screen = {
  path: '/webchat',
  open: async () => {},
  box: (page) => page.locator('[data-id="webchat-sendbox-input"]'),
  bubbles: (page) => page.locator('.webchat__bubble:not(.webchat__bubble--from-user)'),
  own: (page) => page.locator('.webchat__bubble--from-user'),
  choices: (page) => page.locator('.webchat__suggested-action'),
};
export const widget: Screen = {
  path: '/',
  open: (page) => page.locator('porchlight-chat .bubble').click(),
  box: (page) => page.locator('porchlight-chat textarea:enabled'),
  bubbles: (page) => page.locator('porchlight-chat .message:not(.you) .body'),
  own: (page) => page.locator('porchlight-chat .message.you:not(.waiting) .body'),
  choices: (page) => page.locator('porchlight-chat .answers :is(button.choice:not(.done), label.tick)'),
  done: (page) => page.locator('porchlight-chat .answers button.done'),
};

/** Opens this client on a page of its own; `choice` in an answer means: tap the button that says `text`. `broken` is what the page complained of. */
export async function inBrowser(browser: Browser, house: House, screen: Screen): Promise<Talker & { broken: string[] }> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 480, height: 800 } });
  const page = await context.newPage();
  const broken: string[] = [];
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(String(error)));
  const started = page.waitForResponse((answer) => answer.url().includes('/v3/directline/tokens/generate'));
  await page.goto(`${house.url}${screen.path}`);
  await screen.open(page);
  const { conversationId } = (await (await started).json()) as { conversationId: string };
  let shown: Shown[] = [];
  let said = 0;
  const look = async () => {
    await caughtUp(page, house, screen, conversationId, said);
    const offered = await screen.choices(page).allInnerTexts();
    const texts = await screen.bubbles(page).allInnerTexts();
    shown = texts.map((text, at) => ({ text, offered: at === texts.length - 1 ? offered.map((title) => title.trim()) : [] }));
  };
  await look();
  return {
    conversation: conversationId,
    broken,
    get shown() {
      return shown;
    },
    say: async (answer) => {
      await give(page, screen, answer);
      said += 1;
      await look();
    },
    end: () => context.close(),
  };
}

async function give(page: Page, screen: Screen, { text, choice }: Answer): Promise<void> {
  if (choice !== undefined) {
    const several = (await screen.done?.(page).count()) === 1;
    await screen
      .choices(page)
      .getByText(text, { exact: true })
      .or(exactly(screen.choices(page), text))
      .first()
      .click();
    return several ? screen.done?.(page).click() : undefined;
  }
  await screen.box(page).fill(text);
  await screen.box(page).press('Enter');
}

const exactly = (choices: Locator, title: string): Locator =>
  choices.filter({ hasText: new RegExp(`^\\s*${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) });

/** Waits until this many messages were answered, and the screen holds what the store holds. */
async function caughtUp(page: Page, house: House, screen: Screen, conversation: string, said: number): Promise<void> {
  const state = async () => {
    const rows = (await house.store.entries(conversation, 0)).filter(({ kind }) => kind === 'message');
    const own = rows.filter(({ author }) => author === 'user').length;
    const bots = rows.length - own;
    return {
      answered: own === said && bots > 0 && rows.at(-1)?.author !== 'user',
      own: (await screen.own(page).count()) - own,
      bots: (await screen.bubbles(page).count()) - bots,
    };
  };
  await expect.poll(state, { timeout: 25_000, interval: 50 }).toEqual({ answered: true, own: 0, bots: 0 });
}
