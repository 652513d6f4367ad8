import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually, kept, log, mayWrite, messages, openMenu, say, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

/** Two tabs of one person that open the chat at the same moment: one conversation on the server, not one and an orphan. */
const stage = useStage();
const rounds = Number(process.env.ROUNDS ?? 20);
const made = (): number => stage.house.spine.conversations().length;
const generate = '**/tokens/generate*';

async function twoPages(context: BrowserContext, path = '/test/other'): Promise<[Page, Page]> {
  const pages: [Page, Page] = [await context.newPage(), await context.newPage()];
  for (const page of pages) await page.goto(`${stage.house.url}${path}`);
  for (const page of pages) await page.locator('porchlight-chat .bubble').waitFor();
  return pages;
}

/** The presses are set for one moment of the clock, `apartMs` from each other. */
async function pressBoth(pages: Page[], apartMs = 0): Promise<void> {
  const at = Date.now() + 100;
  const press = (when: number): Promise<void> =>
    new Promise((resolve) => {
      const tap = (): void =>
        resolve(document.querySelector('porchlight-chat')?.shadowRoot?.querySelector<HTMLElement>('.bubble')?.click());
      setTimeout(tap, when - Date.now());
    });
  await Promise.all(pages.map((page, n) => page.evaluate(press, at + n * apartMs)));
}

/** A fresh profile; what is asked of the token service there is written down, and held up for a while. */
async function profile(delayMs: number): Promise<{ context: BrowserContext; asked: string[] }> {
  const context = await stage.browser.newContext();
  const asked: string[] = [];
  await context.route(generate, (route) => {
    asked.push(route.request().url());
    setTimeout(() => void route.continue().catch(() => undefined), delayMs);
  });
  return { context, asked };
}

const lockHeld = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.locks.query()).held?.some(({ name }) => name === 'porchlight-key') === true);

const sameIn = async ([one, two]: [Page, Page]): Promise<void> => {
  await Promise.all([mayWrite(one), mayWrite(two)]);
  await eventually(async () => JSON.stringify(await messages(two)), JSON.stringify(await messages(one)));
};

describe('two tabs that open the chat at the same moment', () => {
  test(`${rounds} times: one conversation, one request for a key, the same words in both`, { timeout: 600_000 }, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const before = made();
      const { context, asked } = await profile(round % 2 === 0 ? 0 : 150);
      const pages = await twoPages(context);
      await pressBoth(pages, (round * 7) % 40);
      await sameIn(pages);
      expect([made() - before, asked.length]).toEqual([1, 1]);
      await context.close();
    }
  });

  test('a tab that is closed while it asks does not hold up the other', async () => {
    const before = made();
    const [one, two] = await twoPages(stage.context);
    await one.evaluate(() => {
      window.fetch = () => new Promise(() => undefined);
    });
    await pressBoth([one]);
    await eventually(() => lockHeld(one), true);
    await pressBoth([two]);
    await one.close();
    await sayAndHear(two, 'here', 'You said: here');
    expect(made() - before).toBe(1);
  });

  test('a tab whose request fails lets the other ask, and finds what that one has', async () => {
    const before = made();
    const pages = await twoPages(stage.context);
    let refuse: (() => void) | undefined;
    await pages[0].route(generate, (route) => {
      if (refuse === undefined) refuse = () => void route.abort();
      else void route.continue();
    });
    await pressBoth([pages[0]]);
    await eventually(() => lockHeld(pages[0]), true);
    await pressBoth([pages[1]]);
    await eventually(() => refuse !== undefined, true);
    refuse?.();
    await sameIn(pages);
    expect(made() - before).toBe(1);
  });

  test('private tabs know nothing of each other', async () => {
    const before = made();
    const pages = await twoPages(stage.context, '/test/private');
    await pressBoth(pages);
    await Promise.all(pages.map(mayWrite));
    expect(made() - before).toBe(2);
    const locks = await pages[0].evaluate(async () => JSON.stringify(await navigator.locks.query()));
    expect(locks).not.toContain('porchlight');
    expect(await pages[0].evaluate(() => localStorage.length)).toBe(0);
  });

  test('a browser without locks: both tabs end in one conversation, and no claim stays behind', async () => {
    await stage.context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const pages = await twoPages(stage.context);
    await pressBoth(pages);
    await sameIn(pages);
    await say(pages[0], 'one');
    await log(pages[1]).getByText('You said: one').waitFor();
    expect(await kept(pages[1])).not.toContain('asking');
  });
});

describe('a key that is still on its way', () => {
  test('is not kept by a person who wants nothing kept', async () => {
    const { context, asked } = await profile(1_500);
    const page = await context.newPage();
    await page.goto(`${stage.house.url}/test/other`);
    await page.locator('porchlight-chat .bubble').click();
    const menu = await openMenu(page);
    await menu.getByRole('button', { name: 'Keep nothing on this device' }).click();
    await mayWrite(page);
    expect([asked.length, await kept(page)]).toEqual([1, null]);
    await context.close();
  });
});
