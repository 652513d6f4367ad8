import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bubble, choice, log, openChat, openMenu, panel, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const visit = (path: string) => stage.page.goto(`${stage.house.url}${path}`);

describe('on a page of someone else', () => {
  test('under a strict policy with trusted types, and a hostile style sheet', async () => {
    const broken: string[] = [];
    stage.page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await visit('/test/hostile');
    await openChat(stage.page);
    await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
    await choice(stage.page, 'No date yet').click();
    await log(stage.page).getByText('You said: No date yet').waitFor();
    const look = await log(stage.page)
      .locator('.body')
      .first()
      .evaluate((body) => {
        const style = getComputedStyle(body);
        return { size: Number.parseFloat(style.fontSize), color: style.color, visibility: style.visibility };
      });
    expect(look).toEqual({ size: 17, color: 'rgb(31, 39, 48)', visibility: 'visible' });
    expect(broken).toEqual([]);
  });

  test('a policy that forbids the socket: it asks instead', async () => {
    await visit('/test/nosocket');
    await openChat(stage.page);
    await sayAndHear(stage.page, 'by post', 'You said: by post');
  });

  test('nothing on the page moves, and no long task holds it up', async () => {
    await stage.page.addInitScript(() => {
      const seen: { shifts: number; tasks: number[] } = { shifts: 0, tasks: [] };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        // What moves inside the chat is its own affair.
        for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[])
          seen.shifts += sources.filter(({ node }) => node?.getRootNode() === document && node.nodeName !== 'PORCHLIGHT-CHAT').length;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit('/test/other');
    await openChat(stage.page);
    await sayAndHear(stage.page, 'one', 'You said: one');
    await panel(stage.page).getByRole('button', { name: 'Close chat' }).click();
    expect(await stage.page.evaluate(() => (window as unknown as { seen: { shifts: number } }).seen.shifts)).toBe(0);
  });

  test('the element stands in the page, and starts when asked', async () => {
    await visit('/test/inline');
    await openChat(stage.page);
    await sayAndHear(stage.page, 'inside', 'You said: inside');
    expect(await panel(stage.page).getAttribute('role')).toBe('region');
    expect(await stage.page.locator('porchlight-chat').count()).toBe(1);
    expect(await panel(stage.page).evaluate((element) => getComputedStyle(element).position)).toBe('relative');
  });

  test('from right to left the frame turns round', async () => {
    await visit('/test/rtl');
    await stage.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await openChat(stage.page);
    const box = await panel(stage.page).boundingBox();
    expect(box!.x).toBeLessThan(100);
    expect(await panel(stage.page).evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });

  test('parts and tokens are for the page to set', async () => {
    await visit('/test/other');
    await bubble(stage.page).waitFor();
    await stage.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('porchlight-chat { --porchlight-evening: rgb(0, 80, 60) } porchlight-chat::part(panel) { border-radius: 3px }');
      document.adoptedStyleSheets = [sheet];
    });
    await openChat(stage.page);
    expect(await panel(stage.page).evaluate((element) => getComputedStyle(element).borderTopLeftRadius)).toBe('3px');
    expect(
      await panel(stage.page)
        .locator('.header')
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe('rgb(0, 80, 60)');
  });

  test('the page may open and close it, and hears of both', async () => {
    await visit('/test/other');
    await bubble(stage.page).waitFor();
    const told = await stage.page.evaluate(async () => {
      const heard: string[] = [];
      window.Porchlight?.on('open', () => heard.push('open'));
      const stop = window.Porchlight?.on('close', () => heard.push('close'));
      await window.Porchlight?.open();
      window.Porchlight?.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      stop?.();
      await window.Porchlight?.open();
      window.Porchlight?.close();
      return heard;
    });
    expect(told).toEqual(['open', 'close', 'open']);
  });
});

test('the stock Web Chat holds the same conversation at /webchat', async () => {
  await visit('/webchat');
  await stage.page.getByText('IMPORTANT NOTICE').first().waitFor();
  const box = stage.page.getByRole('textbox').first();
  await box.fill('hello from Web Chat');
  await box.press('Enter');
  await stage.page.getByText('You said: hello from Web Chat').first().waitFor();
});

test('slow phone, slow line: the first words within a second of the tap', async () => {
  const devtools = await stage.context.newCDPSession(stage.page);
  await devtools.send('Network.enable');
  await visit('/test/other');
  await bubble(stage.page).waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // 150 ms and 1.6 Mbit/s: what the field calls slow 4G.
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  const taken = await stage.page.evaluate(async () => {
    const began = performance.now();
    const long: number[] = [];
    new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({
      type: 'longtask',
    });
    const root = document.querySelector('porchlight-chat')?.shadowRoot;
    root?.querySelector<HTMLElement>('.bubble')?.click();
    while ((root?.querySelectorAll('.message').length ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    return { firstWordsMs: Math.round(performance.now() - began), long };
  });
  console.log('first words', taken);
  // The figure itself stands in docs/performance.md; here only that nothing waits for a time-out.
  expect(taken.firstWordsMs).toBeLessThan(10_000);
});

describe('pictures', () => {
  const looks: [string, number, number, 'light' | 'dark', string][] = [
    ['phone', 390, 780, 'light', '/'],
    ['phone-dark', 390, 780, 'dark', '/'],
    ['phone-es', 390, 780, 'light', '/test/es'],
    ['narrow', 320, 568, 'light', '/'],
    ['zoom400', 320, 256, 'light', '/'],
    ['desktop', 1280, 860, 'light', '/'],
    ['desktop-dark', 1280, 860, 'dark', '/'],
  ];
  test.each(looks)('%s', async (name, width, height, colorScheme, path) => {
    await mkdir(stage.pictures, { recursive: true });
    const shoot = (what: string) => stage.page.screenshot({ path: `${stage.pictures}/${name}-${what}.png` });
    await stage.page.setViewportSize({ width, height });
    await stage.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await visit(path);
    await bubble(stage.page).waitFor();
    await shoot('closed');
    await openChat(stage.page);
    await log(stage.page).locator('.message').nth(2).waitFor();
    await shoot('open');
    await sayAndHear(stage.page, 'got laid off in aug, 3 months behind. sale?', 'foreclosure sale');
    await shoot('choices');
    await sayAndHear(stage.page, 'several', 'More than one thing');
    await shoot('several');
    await sayAndHear(stage.page, 'source', 'deficiency');
    await log(stage.page).locator('details[part=sources] summary').click();
    await shoot('sources');
    await sayAndHear(stage.page, 'compare', 'side by side');
    await shoot('table');
    await sayAndHear(stage.page, 'send it', 'a person would see');
    await shoot('preview');
    await sayAndHear(stage.page, 'plan', 'Your next steps');
    await shoot('plan');
    stage.house.spine.say(stage.house.spine.heard[0]!.conversation, {
      text: 'Hi, this is Ana. I have read what you wrote.',
      data: { speaker: 'agent', agent: 'Ana' },
    });
    await log(stage.page).getByText('this is Ana').waitFor();
    await shoot('person');
    await openMenu(stage.page);
    await shoot('options');
  });
});
