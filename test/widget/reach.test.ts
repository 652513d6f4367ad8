import { describe, expect, test } from 'vitest';
import { serious } from './axe.ts';
import { bubble, choice, eventually, focused, input, log, mayWrite, openChat, openMenu, panel, say, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const open = async (path = '/test/other') => {
  await stage.page.goto(`${stage.house.url}${path}`);
  await openChat(stage.page);
};
const conversation = () => stage.house.spine.heard[0]!.conversation;

/** Every state a person can meet; each goes on from the one before. */
const states: [string, () => Promise<unknown>][] = [
  ['closed', async () => undefined],
  ['opened, with the notices', () => openChat(stage.page)],
  [
    'one answer of several',
    async () => {
      await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
      await choice(stage.page, 'No date yet').waitFor();
    },
  ],
  ['why we ask, opened', () => log(stage.page).locator('details[part=why] summary').last().click()],
  [
    'several answers, none chosen',
    async () => {
      await sayAndHear(stage.page, 'several', 'More than one thing');
      await panel(stage.page).locator('.done').click();
    },
  ],
  ['several answers, some chosen', () => panel(stage.page).getByLabel('Divorce or separation').check()],
  [
    'sources, opened',
    async () => {
      await sayAndHear(stage.page, 'source', 'deficiency');
      await log(stage.page).locator('details[part=sources] summary').click();
    },
  ],
  ['a table', () => sayAndHear(stage.page, 'compare', 'side by side')],
  ['a preview', () => sayAndHear(stage.page, 'send it', 'a person would see')],
  ['a plan', () => sayAndHear(stage.page, 'plan', 'Your next steps')],
  ['the options', () => openMenu(stage.page)],
  [
    'large text',
    async () => {
      await panel(stage.page).locator('.sizes button').nth(2).click();
      await stage.page.keyboard.press('Escape');
    },
  ],
  ['danger', () => sayAndHear(stage.page, "I can't do this", 'glad you told me')],
  [
    'a person',
    async () => {
      stage.house.spine.say(conversation(), { text: 'Hi, I am Ana.', data: { speaker: 'agent', agent: 'Ana' } });
      await log(stage.page).getByText('Hi, I am Ana.').waitFor();
    },
  ],
  ['an error in what was typed', () => say(stage.page, 'x'.repeat(4001))],
  [
    'no connection',
    async () => {
      await input(stage.page).fill('');
      stage.house.door.shut();
      await say(stage.page, 'are you there');
      await panel(stage.page)
        .locator('.system')
        .filter({ hasText: /No connection|No hay conexión/ })
        .waitFor();
    },
  ],
];

test.each([
  ['en', 'light'],
  ['es', 'dark'],
] as const)(`axe finds nothing serious in ${states.length} states (%s, %s)`, { timeout: 240_000 }, async (language, colorScheme) => {
  await stage.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await stage.page.goto(`${stage.house.url}${language === 'es' ? '/test/es' : '/test/other'}`);
  await bubble(stage.page).waitFor();
  const found: string[] = [];
  for (const [name, reach] of states) {
    await reach();
    found.push(...(await serious(stage.page)).map((one) => `${name}: ${one}`));
  }
  stage.house.door.open();
  expect(await panel(stage.page).getAttribute('lang')).toBe(language);
  expect(found).toEqual([]);
});

test('and it would find something: it looks into the widget', async () => {
  await open();
  await log(stage.page).evaluate((element) => element.style.setProperty('color', '#ddd'));
  expect((await serious(stage.page)).join()).toContain('color-contrast');
});

test('the demo page and the page of the quick exit', async () => {
  for (const path of ['/', '/recipes/vegetable-soup']) {
    await stage.page.goto(`${stage.house.url}${path}`);
    expect(await serious(stage.page)).toEqual([]);
  }
});

describe('by keyboard alone', () => {
  test('open, answer, ask why, change the language, close; the focus goes in and comes back', async () => {
    await stage.page.goto(`${stage.house.url}/test/other`);
    await bubble(stage.page).waitFor();
    const keys = stage.page.keyboard;
    await keys.press('Tab');
    await keys.press('Tab');
    expect(await focused(stage.page)).toBe('bubble');
    await keys.press('Enter');
    await eventually(() => focused(stage.page), 'input');
    await keys.type('sale?');
    await keys.press('Enter');
    await log(stage.page).getByText('foreclosure sale').waitFor();
    await keys.press('Shift+Tab');
    await keys.press('Shift+Tab');
    await keys.press('Shift+Tab');
    expect(await focused(stage.page)).toBe('choice');
    await keys.press('Enter');
    await log(stage.page).getByText('You said: No date yet').waitFor();
    expect(await focused(stage.page)).toBe('input');
    await keys.press('Escape');
    await panel(stage.page).waitFor({ state: 'hidden' });
    expect(await focused(stage.page)).toBe('bubble');
  });

  test('Esc closes the options first, and gives the focus back', async () => {
    await open();
    const menu = await openMenu(stage.page);
    expect(await stage.page.evaluate(() => document.querySelector('porchlight-chat')?.shadowRoot?.activeElement?.textContent)).toBe(
      'English',
    );
    await stage.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await panel(stage.page).isVisible()).toBe(true);
    expect(await focused(stage.page)).toBe('icon');
  });

  test('opened by the page, the focus goes back to where it was', async () => {
    await stage.page.goto(`${stage.house.url}/test/other`);
    await bubble(stage.page).waitFor();
    await stage.page.getByRole('button', { name: 'First' }).focus();
    await stage.page.evaluate(() => window.Porchlight?.open());
    await mayWrite(stage.page);
    await stage.page.evaluate(() => window.Porchlight?.close());
    await eventually(() => stage.page.evaluate(() => document.activeElement?.textContent), 'First');
  });

  test('on a phone the chat covers the page, so Tab stays in it', async () => {
    await stage.page.setViewportSize({ width: 360, height: 700 });
    await open();
    for (let i = 0; i < 12; i += 1) {
      await stage.page.keyboard.press('Tab');
      expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('porchlight-chat');
    }
  });
});

describe('what a screen reader is told', () => {
  test('one live region, polite, with the log role; news comes into it', async () => {
    await open();
    const live = stage.page
      .locator('porchlight-chat')
      .locator('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]');
    expect(await live.count()).toBe(1);
    expect(await live.getAttribute('aria-live')).toBe('polite');
    await sayAndHear(stage.page, 'one', 'You said: one');
    expect(await live.getByText('You said: one').count()).toBe(1);
    // One's own words are not read back.
    expect(await live.locator('.you').getAttribute('aria-live')).toBe('off');
  });

  test('restored history is put in while the region is silent', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    await stage.page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const watch = (root: ShadowRoot): void => {
        new MutationObserver((changes) => {
          const region = root.querySelector('[role=log]');
          for (const change of changes)
            for (const node of change.addedNodes)
              if (region?.contains(node) === true && region.getAttribute('aria-live') !== 'off') told.push(node.textContent ?? '');
        }).observe(root, { childList: true, subtree: true });
      };
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        watch(root);
        return root;
      };
    });
    await stage.page.reload();
    await log(stage.page).getByText('You said: one').waitFor();
    await eventually(() => log(stage.page).getAttribute('aria-live'), 'polite');
    const told = () => stage.page.evaluate(() => (window as unknown as { told: string[] }).told.join('|'));
    expect(await told()).toBe('');
    await sayAndHear(stage.page, 'two', 'You said: two');
    expect(await told()).toContain('You said: two');
    expect(await told()).not.toContain('You said: one');
  });
});

describe('sizes', () => {
  test('every control is 44 by 44 at least', async () => {
    await open();
    await sayAndHear(stage.page, 'send it', 'a person would see');
    await sayAndHear(stage.page, 'source', 'deficiency');
    await openMenu(stage.page);
    const small = await stage.page.locator('porchlight-chat').evaluate((host) => {
      const controls = [...(host.shadowRoot?.querySelectorAll('button:not(.term), summary, textarea, label.choice') ?? [])];
      return controls
        .map((control) => ({ box: control.getBoundingClientRect(), what: control.className || control.localName }))
        .filter(({ box }) => box.width > 0 && (box.width < 43.9 || box.height < 43.9))
        .map(({ what, box }) => `${what} ${box.width}x${box.height}`);
    });
    expect(small).toEqual([]);
    // A word in its sentence has the height of its line, and what can be had above and below (WCAG 2.5.8 asks 24, and not of such words).
    const word = await log(stage.page).locator('.term').first().boundingBox();
    expect(word!.height).toBeGreaterThanOrEqual(24);
  });

  test.each([
    ['a narrow phone', 320, 568],
    ['400 % zoom', 320, 256],
    ['a phone on its side', 640, 300],
  ])('%s: nothing is cut off, and one can write', async (_, width, height) => {
    await stage.page.setViewportSize({ width, height });
    await open();
    await sayAndHear(stage.page, 'compare', 'side by side');
    await sayAndHear(stage.page, 'several', 'More than one thing');
    const wide = await stage.page.locator('porchlight-chat').evaluate((host) => {
      const all = [...(host.shadowRoot?.querySelectorAll('.panel *') ?? [])];
      return all
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && one.clientWidth > 1)
        .map((one) => one.className || one.localName);
    });
    expect(wide).toEqual([]);
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await panel(stage.page).getByLabel('Divorce or separation').check();
    await choice(stage.page, 'Done').click();
    await log(stage.page).getByText('You said: Divorce').waitFor();
    await input(stage.page).scrollIntoViewIfNeeded();
    const box = await input(stage.page).boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(height + 1);
  });

  test('nothing moves where the person asked for stillness', async () => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    await open();
    const moving = await stage.page.locator('porchlight-chat').evaluate((host) => host.shadowRoot?.getAnimations?.().length ?? 0);
    expect(moving).toBe(0);
  });

  test('forced colours keep the outlines of bubbles and buttons', async () => {
    await stage.page.emulateMedia({ forcedColors: 'active' });
    await open();
    const border = await log(stage.page)
      .locator('.body')
      .first()
      .evaluate((body) => getComputedStyle(body).borderTopColor);
    expect(border).not.toBe('rgba(0, 0, 0, 0)');
    expect(await serious(stage.page)).toEqual([]);
  });
});
