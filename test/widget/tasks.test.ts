import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bubble, openChat, openMenu } from './person.ts';
import { useStage } from './stage.ts';
import { median, type Task, tasksDuring } from './trace.ts';

/**
 * What the loader costs a page before anybody opens the chat. Counted is the time that our own tasks work, by the address of the script that
 * runs in them, and the median of several visits: neither the rest of the page nor a busy machine can make it longer.
 */
const stage = useStage();
const visits = 5;
const longestMs = 50;

async function visit(rate: number): Promise<Task[]> {
  // The same process as the page to come, so that the slowdown holds from its first task.
  await stage.page.goto(`${stage.house.url}/recipes/vegetable-soup`);
  const devtools = await stage.context.newCDPSession(stage.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const tasks = await tasksDuring(devtools, async () => {
    await stage.page.goto(`${stage.house.url}/`);
    await bubble(stage.page).waitFor();
    await stage.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return tasks.filter(({ ours }) => ours);
}

async function longest(rate: number): Promise<number> {
  const found: number[] = [];
  for (let n = 0; n < visits; n += 1) {
    const tasks = await visit(rate);
    expect(tasks.length).toBeGreaterThan(0);
    found.push(Math.max(...tasks.map(({ cpuMs }) => cpuMs)));
  }
  console.info(`longest task of the loader at ${rate}x, ms of work: ${found.map((ms) => ms.toFixed(1)).join(' ')}`);
  return median(found);
}

describe('before the chat is opened', () => {
  test.each([4, 1])('no long task of ours, slowed down %i times', { timeout: 120_000 }, async (rate) => {
    expect(await longest(rate)).toBeLessThan(longestMs);
  });

  test('and one would be found', async () => {
    await stage.page.route('**/widget.js', async (route) => {
      const answer = await route.fetch();
      const busy = 'for (const end = performance.now() + 400; performance.now() < end; );';
      await route.fulfill({ response: answer, body: `${busy}${await answer.text()}` });
    });
    expect(Math.max(...(await visit(1)).map(({ cpuMs }) => cpuMs))).toBeGreaterThan(longestMs);
  });

  test.each([4, 1])('nothing moves, slowed down %i times; and a move would be seen', async (rate) => {
    await stage.page.addInitScript(() => {
      const seen = { moved: 0 };
      Object.assign(window, { seen });
      const add = (list: PerformanceObserverEntryList): void => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.moved += entry.value;
      };
      new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    });
    await visit(rate);
    expect(await moved(stage.page)).toBe(0);
    await stage.page.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '200px';
      document.body.prepend(box);
    });
    await expect.poll(() => moved(stage.page)).toBeGreaterThan(0);
  });
});

describe('after the tap', () => {
  test('the pieces come one after another, each in a turn of its own, and the menu when it is asked for', async () => {
    await stage.page.goto(`${stage.house.url}/`);
    await bubble(stage.page).waitFor();
    await stage.page.evaluate(watchPieces);
    await openChat(stage.page);
    const turns = await stage.page.evaluate(() => (window as unknown as { turns: string[] }).turns);
    expect(turns).toEqual(['header', 'strip', 'log', 'composer']);
    const menu = stage.page.locator('porchlight-chat .menu');
    expect(await menu.locator('button').count()).toBe(0);
    await openMenu(stage.page);
    expect(await menu.locator('button').count()).toBeGreaterThan(5);
  });
});

/** Runs in the page: one entry for each turn in which pieces were shown, with their names. */
function watchPieces(): void {
  const turns: string[] = [];
  Object.assign(window, { turns });
  const root = document.querySelector('porchlight-chat')?.shadowRoot as ShadowRoot;
  const note = (changes: MutationRecord[]): void => {
    const shown = changes
      .map(({ target }) => target as HTMLElement)
      .filter(({ hidden, parentElement }) => !hidden && parentElement?.className === 'panel');
    if (shown.length > 0) turns.push(shown.map(({ classList }) => classList[0]).join('+'));
  };
  new MutationObserver(note).observe(root, { subtree: true, attributes: true, attributeFilter: ['hidden'] });
}

const moved = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { seen: { moved: number } }).seen.moved);
