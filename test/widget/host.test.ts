import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bubble, choice, eventually, log, openChat, openMenu, panel, sayAndHear } from './person.ts';
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

  test('nothing on the page moves', async () => {
    await stage.page.addInitScript(() => {
      const seen: { shifts: number } = { shifts: 0 };
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

describe('quick on a slow phone and a slow line', () => {
  test('one round trip for the chat and one, beside it, for the conversation stand between the tap and the first words', async () => {
    await visit('/test/other');
    await bubble(stage.page).waitFor();
    const asked: string[] = [];
    stage.context.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    // The stream never opens: the first words must not wait for it.
    await stage.page.routeWebSocket('**/stream*', () => undefined);
    await openChat(stage.page);
    const first = asked.slice(0, 2).sort();
    expect(first).toEqual(['GET /widget/app.js', 'POST /v3/directline/tokens/generate']);
    expect(asked.filter((one) => /conversations$|activities/.test(one))).toEqual([]);
    expect(await log(stage.page).locator('.message').count()).toBe(3);
  });

  test('a service that gives a token and no more: the plain way leads there too', async () => {
    await stage.page.route('**/tokens/generate*', (route) => {
      const plain = new URL(route.request().url());
      plain.search = '';
      return route.continue({ url: plain.href });
    });
    await visit('/test/other');
    await openChat(stage.page);
    expect(await log(stage.page).locator('.message').count()).toBe(3);
    await sayAndHear(stage.page, 'one', 'You said: one');
  });

  test('a long talk comes back in several short tasks, and is shown when it is whole', async () => {
    await visit('/test/other');
    await openChat(stage.page);
    await sayAndHear(stage.page, 'one', 'You said: one');
    const { conversation } = stage.house.spine.heard[0]!;
    for (let i = 0; i < 80; i += 1) stage.house.spine.say(conversation, { text: `line ${i} ${'and so on '.repeat(30)}` });
    await log(stage.page).getByText('line 79').waitFor();
    await stage.page.addInitScript(() => {
      // Counts how often the widget gives way while the talk is put in, and what could be seen of it by then.
      const seen = { sizes: new Set<number>(), early: false };
      Object.assign(window, { seen });
      // On this page a look at the clock costs 5 ms: a slow phone, and the same one on every machine.
      const now = performance.now.bind(performance);
      let looks = 0;
      performance.now = () => {
        looks += 1;
        return now() + 5 * looks;
      };
      const post = MessagePort.prototype.postMessage;
      MessagePort.prototype.postMessage = function (message: unknown) {
        const list = document.querySelector('porchlight-chat')?.shadowRoot?.querySelector('.list');
        const size = list?.querySelectorAll('.message').length ?? 0;
        if (list != null && size > 0) seen.sizes.add(size);
        if (list != null && size > 0 && size < 80 && getComputedStyle(list).visibility !== 'hidden') seen.early = true;
        post.call(this, message, {});
      };
    });
    await stage.page.reload();
    await log(stage.page).getByText('line 79').waitFor();
    const seen = await stage.page.evaluate(() => {
      const { sizes, early } = (window as unknown as { seen: { sizes: Set<number>; early: boolean } }).seen;
      return { turns: sizes.size, early };
    });
    expect(seen.turns).toBeGreaterThan(2);
    expect(seen.early).toBe(false);
  });
});

test('browsers that cannot make a style sheet are given a linked one', async () => {
  await stage.page.addInitScript(() => {
    window.CSSStyleSheet = class {
      constructor() {
        throw new TypeError('Illegal constructor');
      }
    } as unknown as typeof CSSStyleSheet;
  });
  await visit('/test/hostile');
  await openChat(stage.page);
  await sayAndHear(stage.page, 'one', 'You said: one');
  await eventually(() => panel(stage.page).evaluate((element) => getComputedStyle(element).position), 'fixed');
  expect(
    await log(stage.page)
      .locator('.body')
      .first()
      .evaluate((body) => getComputedStyle(body).fontSize),
  ).toBe('17px');
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
    ['rtl', 390, 780, 'light', '/test/rtl'],
    ['forced', 390, 780, 'dark', '/'],
  ];
  test.each(looks)('%s', async (name, width, height, colorScheme, path) => {
    await mkdir(stage.pictures, { recursive: true });
    const shoot = (what: string) => stage.page.screenshot({ path: `${stage.pictures}/${name}-${what}.png` });
    await stage.page.setViewportSize({ width, height });
    await stage.page.emulateMedia({ colorScheme, reducedMotion: 'reduce', forcedColors: name === 'forced' ? 'active' : 'none' });
    await visit(path);
    if (name === 'rtl') await stage.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
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
