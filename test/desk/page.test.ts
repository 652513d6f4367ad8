import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { hostile } from './hostile.ts';
import { maria, row, safety, tom } from './people.ts';
import { password, type Rig, rig } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** The desk in a real browser: what an agent sees and does. */
let browser: Browser;
let here: Rig;
let contexts: BrowserContext[];
const talk = [
  row('bot', 'Hello, I am an automated assistant.', 1),
  row('user', 'got laid off in aug, 3 months behind', 2),
  row('bot', 'I am sorry. Has anyone given you a sale date?', 2, { choices: [{ title: 'No date yet', value: 'none' }] }),
];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  here = await rig();
  contexts = [];
});
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  await here.stop();
});

/** Waits until what is asked for is so: the machine of the tests may be busy. */
const soon = <T>(get: () => T) => expect.poll(get, { timeout: 15_000 });

type Opened = Page & { errors: string[] };

async function fresh(more: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...more });
  contexts.push(context);
  const page = (await context.newPage()) as Opened;
  page.errors = [];
  page.on('pageerror', (error) => page.errors.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && !/status of (401|409)/.test(message.text()) && page.errors.push(message.text()),
  );
  return page;
}

/** A page of an agent who is logged in already. */
async function deskOf(name: string, more: Parameters<Browser['newContext']>[0] & { role?: 'agent' | 'admin' } = {}): Promise<Opened> {
  const client = await here.agent(name, more.role);
  const page = await fresh(more);
  await page.context().addCookies([...client.jar].map(([key, value]) => ({ name: key, value, url: here.url })));
  await page.goto(`${here.url}/desk`);
  await page.waitForSelector('.queue');
  return page;
}

const texts = (page: Page) => page.locator('.row .text').allTextContents();

describe('the way of an agent', () => {
  test('log in, see the nearest sale on top, open, take, write, hand back, close', async () => {
    await here.arrives(tom());
    await here.arrives(maria({ id: 'far', conversationId: 'far', urgency: { level: 'weeks', reasons: [], saleDate: '2026-12-28' } }));
    await here.arrives(maria(), talk);
    await here.agent('Dana');
    const page = await fresh();
    await page.goto(`${here.url}/desk`);
    await page.getByLabel('E-mail').fill('dana@example.org');
    await page.getByLabel('Password').fill('wrong words');
    await page.keyboard.press('Enter');
    await page.getByText('E-mail or password is not right.').waitFor();
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.locator('.line').first().waitFor();
    expect(await page.locator('.line').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-lead')))).toEqual([
      'lead-maria',
      'far',
      'lead-tom',
    ]);
    expect(await page.title()).toBe('(3) waiting · Desk');

    await page.locator('[data-lead=lead-maria]').click();
    await page.getByRole('heading', { name: 'Maria' }).waitFor();
    for (const seen of [
      'Sale Fri, Dec 4 (12 days)',
      'got laid off in aug',
      'Loan modification',
      'Not asked yet:',
      'Safe contact: Text only, my phone is shared in the day',
    ])
      expect(await page.locator('.lead').innerText()).toContain(seen);
    await page.getByRole('button', { name: 'Take' }).click();
    await page.getByText('you hold this conversation').waitFor();
    await page.getByLabel('Your message').fill('Hi Maria.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('I am Dana.');
    await page.keyboard.press('Enter');
    await soon(() => texts(page)).toContain('Hi Maria.\nI am Dana.');
    expect(await page.getByLabel('Your message').inputValue()).toBe('');

    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.getByText('handed back to the assistant').first().waitFor();
    await page.getByRole('button', { name: 'Close…' }).click();
    await page.getByLabel('Kept the home').check();
    await page.getByRole('button', { name: 'Close this lead' }).click();
    await page.getByText('closed: Kept the home').waitFor();
    await soon(() => page.locator('.line').count()).toBe(2);
    expect((await here.store.lead('lead-maria'))?.outcome).toBe('kept');
    expect(page.errors).toEqual([]);
  });

  test('what the homeowner writes shows up by itself, once, in order, through a cut line', async () => {
    await here.arrives(maria(), talk);
    const page = await deskOf('Dana');
    await page.locator('[data-lead=lead-maria]').click();
    await page.locator('.row').nth(2).waitFor();
    await here.says('conv-maria', 'are you there?');
    await soon(() => texts(page)).toContain('are you there?');
    await page.context().setOffline(true);
    await here.says('conv-maria', 'one while away');
    await here.says('conv-maria', 'two while away');
    await page.getByLabel('Your message').fill('typed while away');
    await page.keyboard.press('Enter');
    await page.getByText('not sent').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send again' }).click();
    await expect
      .poll(() => texts(page), { timeout: 15_000 })
      .toEqual([
        ...talk.map(({ text }) => text),
        'are you there?',
        'one while away',
        'two while away',
        'Dana has joined.',
        'typed while away',
      ]);
  });

  test('a new urgent lead changes the title and the queue without a reload', async () => {
    await here.arrives(tom());
    const page = await deskOf('Dana');
    await here.arrives(maria());
    await soon(() => page.locator('.line').first().getAttribute('data-lead')).toBe('lead-maria');
    expect(await page.title()).toBe('(2) waiting · Desk');
  });

  test('two agents, two browsers: one takes it, the other sees who, and cannot write', async () => {
    await here.arrives(maria(), talk);
    const [dana, lee] = [await deskOf('Dana'), await deskOf('Lee')];
    for (const page of [dana, lee]) await page.locator('[data-lead=lead-maria]').click();
    for (const page of [dana, lee]) await page.getByRole('button', { name: 'Take' }).waitFor();
    await Promise.all([dana.keyboard.press('t'), lee.keyboard.press('t')]);
    await soon(async () => (await here.store.lead('lead-maria'))?.agentName ?? '').not.toBe('');
    const winner = (await here.store.lead('lead-maria'))?.agentName;
    const [won, lost] = winner === 'Dana' ? [dana, lee] : [lee, dana];
    await won.getByText('you hold this conversation').waitFor();
    await lost.getByText(`${winner} holds this conversation`).first().waitFor();
    expect(await lost.getByLabel('Your message').isDisabled()).toBe(true);
    await won.getByLabel('Your message').fill('Hello from one of us');
    await won.keyboard.press('Enter');
    await soon(() => texts(lost)).toContain('Hello from one of us');
  });

  test('join by link: the token leaves the address bar, the person is in', async () => {
    const page = await fresh();
    await page.goto((await here.desk.firstAgentLink())!);
    await page.getByLabel('Your name').waitFor();
    expect(page.url()).toBe(`${here.url}/desk/join`);
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('Nobody is waiting.').waitFor();
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('button', { name: 'Link for an agent' }).click();
    expect(await page.getByLabel('The link').inputValue()).toMatch(/\/desk\/join#token=[\w-]{43}$/);
  });

  test('an ended session shows the login, and the draft is still there afterwards', async () => {
    await here.arrives(maria(), talk);
    const page = await deskOf('Dana');
    await page.locator('[data-lead=lead-maria]').click();
    await page.getByLabel('Your message').fill('half a sentence');
    here.pass(31 * 60_000);
    await here.says('conv-maria', 'hello?');
    await page.getByText('Your session has ended.').waitFor();
    await page.getByLabel('E-mail').fill('dana@example.org');
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await soon(() => page.getByLabel('Your message').inputValue()).toBe('half a sentence');
  });
});

describe('by keyboard alone', () => {
  test('down the queue, open, take, reply, help, back', async () => {
    await here.arrives(maria(), talk);
    await here.arrives(tom());
    const page = await deskOf('Dana');
    await page.locator('.line').nth(1).waitFor();
    for (const key of ['j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'Maria' }).waitFor();
    await page.keyboard.press('t');
    await page.getByText('you hold this conversation').waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('typed j k t ?');
    await page.keyboard.press('Enter');
    await soon(() => texts(page)).toContain('typed j k t ?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText('Choose somebody from the queue.').waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('data-lead'))).toBe('lead-maria');
  });

  test('single keys can be switched off', async () => {
    await here.arrives(maria());
    const page = await deskOf('Dana');
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are on').uncheck();
    await page.keyboard.press('Escape');
    await soon(() => page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

test('search and filters', async () => {
  await here.arrives(maria());
  await here.arrives(tom());
  await here.arrives(safety());
  const page = await deskOf('Dana');
  const ids = () => page.locator('.line').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-lead')));
  await soon(ids).toEqual(['lead-safety', 'lead-maria', 'lead-tom']);
  await page.keyboard.press('/');
  await page.keyboard.type('tx');
  await soon(ids).toEqual(['lead-tom']);
  await page.getByLabel('Search the queue').fill('nobody of that name');
  await page.getByText('Nothing fits this filter.').waitFor();
  await page.getByLabel('Search the queue').fill('');
  await page.locator('.chip.days').click();
  await soon(ids).toEqual(['lead-maria']);
  await page.getByRole('button', { name: 'Mine' }).click();
  await soon(ids).toEqual([]);
});

test('a safety lead shows no case and no selling', async () => {
  await here.arrives(safety(), [row('user', 'please help', 1)]);
  const page = await deskOf('Dana');
  await page.locator('[data-lead=lead-safety]').click();
  await page.getByText('This is about safety, not about the house.').waitFor();
  const text = await page.locator('body').innerText();
  for (const never of ['hits me', 'Ways out', 'laid off', 'Loan modification', 'Sale ']) expect(text).not.toContain(never);
});

describe('hostile text', () => {
  test('500 strings in every place of the page are text: nothing runs, nothing is loaded', async () => {
    const all = hostile();
    expect(all.length).toBeGreaterThanOrEqual(500);
    const told = Object.fromEntries(all.map((text, i) => [`fact${i}`, { value: i % 2 === 0 ? text : [text], said: text, turn: i }]));
    const lead = maria({
      case: { ...maria().case, ...told } as never,
      contact: {
        name: all[0]!,
        phone: 'javascript:alert(1)',
        email: '"><img src=x onerror=alert(1)>@x.co',
        bestTime: all[1]!,
        safeToContact: all[2]!,
      },
      banners: all.slice(0, 20),
      gates: all.slice(20, 40),
      urgency: { level: 'days', reasons: all.slice(40, 60), saleDate: '2026-12-04' },
      options: all.slice(60, 90).map((text) => ({ option: text, standing: text, reasons: [text], wouldChange: [text] })),
      notAsked: all.slice(90, 110),
      asked: all.slice(110, 130),
    });
    await here.arrives(
      lead,
      all.map((text, i) =>
        row(i % 3 === 0 ? 'user' : i % 3 === 1 ? 'bot' : 'agent', text, 1, { name: text, choices: [{ title: text, value: text }] }),
      ),
    );
    const page = await deskOf('Dana');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.locator('[data-lead=lead-maria]').click();
    await page
      .locator('.row')
      .nth(all.length - 1)
      .waitFor();
    expect(await texts(page)).toEqual(all);
    await page.waitForTimeout(300);
    expect(dialogs).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { ran?: unknown }).ran)).toBeUndefined();
    expect(asked.filter((url) => !url.startsWith(`${here.url}/desk`))).toEqual([]);
    expect(await page.locator('.lead :is(img, script, iframe, svg, object, style, link, form[action])').count()).toBe(0);
    expect(
      await page
        .locator('.lead a')
        .evaluateAll((links) =>
          links
            .map((link) => new URL((link as HTMLAnchorElement).href).protocol)
            .filter((protocol) => !['sms:', 'tel:', 'mailto:', 'http:'].includes(protocol)),
        ),
    ).toEqual([]);
    expect(page.errors).toEqual([]);
  });

  test('the page forbids inline script, other origins and framing, and has Trusted Types on', async () => {
    const { headers } = await here.client().get('/desk');
    const csp = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ])
      expect(csp).toContain(rule);
    expect(csp).not.toContain('unsafe');
    const page = await deskOf('Dana');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>no</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

describe('for everybody', () => {
  const looks = {
    desktop: { viewport: { width: 1280, height: 800 } },
    phone: { viewport: { width: 320, height: 640 } },
    dark: { colorScheme: 'dark' as const },
  };
  for (const [name, look] of Object.entries(looks))
    test(`no serious finding of axe on any screen (${name})`, async () => {
      await here.arrives(maria(), talk);
      await here.arrives(safety());
      const check = async (page: Page, screen: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`),
        ).toEqual([]);
        expect(`${screen} ${await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)}`).toBe(`${screen} 0`);
      };
      const door = await fresh(look);
      await door.goto(`${here.url}/desk`);
      await door.getByLabel('Password').waitFor();
      await check(door, 'login');
      await door.goto(`${here.url}/desk/join#token=x`);
      await door.getByLabel('Your name').waitFor();
      await check(door, 'join');
      const page = await deskOf('Dana', { ...look, role: 'admin' });
      await page.locator('.line').first().waitFor();
      await check(page, 'queue');
      await page.locator('[data-lead=lead-maria]').click();
      await page.locator('.row').first().waitFor();
      await check(page, 'lead, conversation');
      if (name === 'phone') {
        await page.getByRole('button', { name: 'Packet' }).click();
        await check(page, 'lead, packet');
      }
      await page.keyboard.press('t');
      await page.getByText('you hold this conversation').waitFor();
      await page.keyboard.press('c');
      await page.getByRole('dialog').waitFor();
      await check(page, 'closing');
      await page.keyboard.press('Escape');
      await soon(() => page.locator('dialog').count()).toBe(0);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await check(page, 'keys');
      if (name !== 'phone') {
        await page.keyboard.press('Escape');
        await soon(() => page.locator('dialog').count()).toBe(0);
        await page.getByRole('button', { name: 'Figures' }).click();
        await page.getByText('Closed leads by outcome').waitFor();
        await check(page, 'figures');
      }
      await page.keyboard.press('Escape');
      await soon(() => page.locator('dialog').count()).toBe(0);
      await page.goto(`${here.url}/desk#lead=lead-safety`);
      await page.getByText('This is about safety').waitFor();
      await check(page, 'safety');
    });
});
