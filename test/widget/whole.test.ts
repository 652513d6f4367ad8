import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type House, openHouse } from '../house.ts';
import { serious } from './axe.ts';
import { choice, eventually, kept, log, messages, openChat, openMenu, panel, say } from './person.ts';
import { pictures } from './stage.ts';

/** The widget with the whole product behind it: its cards and words do what they say. */
let browser: Browser;
let house: House;
let context: BrowserContext;
let page: Page;
let files: Download[];
beforeAll(async () => {
  browser = await launchBrowser();
  house = await openHouse();
});
afterAll(async () => {
  await browser?.close();
  await house?.end();
});
beforeEach(async () => {
  context = await browser.newContext();
  files = [];
  // A link to a new window that turns out to be a file: the file may come by either window.
  context.on('page', (opened) => void opened.on('download', (file) => void files.push(file)));
  page = await context.newPage();
  await page.goto(`${house.url}/`);
});
afterEach(() => context.close());

const told = {
  en: 'got laid off in aug, 3 months behind, i owe 410k and the house would go for maybe 350k, in Ohio. sale on January 15 2027',
  es: 'me despidieron en agosto, debo 3 meses, debo 410 mil y la casa vale como 350 mil, estoy en Ohio',
};

/** Says something and waits until the bot has answered and nothing is on its way. */
async function talk(text: string): Promise<void> {
  const before = (await messages(page)).length;
  await say(page, text);
  await settled(before + 2);
}
async function tap(act: () => Promise<void>): Promise<void> {
  const before = (await messages(page)).length;
  await act();
  await settled(before + 2);
}
async function settled(atLeast: number): Promise<void> {
  await expect.poll(async () => (await messages(page)).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(atLeast);
  await eventually(() => page.locator('porchlight-chat .message.waiting').count(), 0);
  // The messages of one turn come in one set: the last one has been drawn when the next picture is.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}

const shoot = (name: string) => page.screenshot({ path: `${pictures}/whole-${name}.png` });

describe('the plan to keep', () => {
  test('a card with the page, the PDF and the calendar; each opens, and the page prints', async () => {
    await openChat(page);
    await talk(told.en);
    await talk('can i keep this');
    const card = log(page).locator('.plan').last();
    expect(await card.getByRole('link').allTextContents()).toEqual(['Your plan', 'As a PDF', 'Dates for the calendar']);
    // The words stand above the card, without the address a second time.
    const words = (await log(page).locator('.message:has(.plan) .body').last().textContent()) ?? '';
    expect(words).toContain('Here is your plan to keep.');
    expect(words).not.toContain('/plan/');
    for (const link of await card.getByRole('link').all()) {
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }

    await shoot('plan');
    const [plan] = await Promise.all([context.waitForEvent('page'), card.getByRole('link', { name: 'Your plan' }).click()]);
    await plan.getByRole('heading', { level: 1 }).waitFor();
    expect(await plan.locator('body').textContent()).toContain('$410,000');
    await plan.emulateMedia({ media: 'print' });
    expect(await plan.locator('nav').isVisible()).toBe(false);
    expect(
      Buffer.from(await plan.pdf())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    expect(await saved(card.getByRole('link', { name: 'As a PDF' }).click(), 'plan.pdf')).toMatch(/^%PDF-/);
    const calendar = await saved(card.getByRole('link', { name: 'Dates for the calendar' }).click(), 'dates.ics');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270115');
  });

  test('in words alone where nothing draws it: the address stands in the text', async () => {
    await openChat(page);
    await talk(told.en);
    await talk('can i keep this');
    // Another client of the same conversation sees the activity itself.
    const kept = JSON.parse((await page.evaluate(() => localStorage.getItem('porchlight'))) ?? '{}');
    const answer = await fetch(`${house.url}/v3/directline/conversations/${kept.conversation}/activities`, {
      headers: { authorization: `Bearer ${kept.token}` },
    });
    const { activities } = (await answer.json()) as { activities: { text: string }[] };
    expect(activities.findLast(({ text }) => text.includes('plan to keep'))?.text).toMatch(/\/plan\/[\w-]{27}$/m);
  });

  async function saved(click: Promise<void>, name: string): Promise<string> {
    await click;
    await eventually(() => files.filter((file) => file.suggestedFilename() === name).length, 1);
    const file = files.find((one) => one.suggestedFilename() === name)!;
    return readFile(await file.path(), 'latin1');
  }
});

describe('what a person would see', () => {
  const toPreview = {
    en: ['I want to talk to a person', 'Here in the chat', 'Rosa'],
    es: ['quiero hablar con una persona', 'Aquí en el chat', 'Rosa'],
  };
  const rows = () => log(page).locator('.message:has(.preview)').last().locator('.preview li');
  const names = () => rows().locator('b').allTextContents();

  test.each([
    ['en', 'Remove: ', 'I took that out'],
    ['es', 'Quitar: ', 'Lo quité'],
  ] as const)('every line goes when its button is tapped (%s)', { timeout: 120_000 }, async (language, remove, done) => {
    if (language === 'es') await inSpanish();
    await openChat(page);
    await talk(told[language]);
    for (const text of toPreview[language]) await talk(text);
    const all = await names();
    await shoot(`preview-${language}`);
    expect(all.length).toBeGreaterThan(5);
    for (const [at, name] of all.entries()) {
      await tap(() =>
        rows()
          .getByRole('button', { name: `${remove}${name}`, exact: true })
          .click(),
      );
      expect(await log(page).getByText(done).count(), name).toBe(at + 1);
      if (at < all.length - 1) await eventually(names, all.slice(at + 1));
    }
    // What a person gets holds none of it.
    const { conversation } = JSON.parse((await kept(page)) ?? '{}');
    await tap(() => choice(page, language === 'en' ? 'Yes, send it' : 'Sí, mándelo').click());
    const lead = await house.store.leadOf(conversation);
    expect(lead).not.toBeNull();
    expect(Object.keys(lead!.lead.case)).toEqual([]);
  });
});

async function inSpanish(): Promise<void> {
  await page.addInitScript(() =>
    new MutationObserver(() => document.documentElement.setAttribute('lang', 'es')).observe(document, { childList: true }),
  );
  await page.reload();
}

describe('delete my data', () => {
  test.each([
    ['en', /^Options$/, 'Delete my data', 'Yes, delete it', 'Your data is deleted.', 'Start a new conversation'],
    ['es', /^Opciones$/, 'Borrar mis datos', 'Sí, borrarla', 'Sus datos están borrados.', 'Empezar otra conversación'],
  ] as const)('from the options, after a yes: nothing is left here or there (%s)', async (language, options, words, yes, done, again) => {
    if (language === 'es') await inSpanish();
    await openChat(page);
    await talk(told[language]);
    const { conversation } = JSON.parse((await kept(page)) ?? '{}');
    expect((await house.store.entries(conversation, 0)).length).toBeGreaterThan(5);
    const menu = await openMenu(page, options);
    await menu.getByRole('button', { name: words }).click();
    await menu.getByRole('button', { name: yes }).click();
    await log(page).getByText(done).waitFor();
    await panel(page).getByRole('button', { name: again }).waitFor();
    expect(await kept(page)).toBeNull();
    expect((await house.store.entries(conversation, 0)).map(({ text }) => text).join()).not.toMatch(/410/);
    expect((await house.store.conversation(conversation))?.erased).toBe(true);
  });
});

describe('words of the field', () => {
  test.each([
    ['en', 'what is a deficiency', 'Who lives in the house now?'],
    ['es', 'qué es una deficiencia', '¿Le han dado una fecha de remate'],
  ] as const)('a tap explains, and the question that stood is put again (%s)', async (language, question, standing) => {
    if (language === 'es') await inSpanish();
    await openChat(page);
    await talk(told[language]);
    await talk(question);
    const term = log(page).locator('.term').last();
    const word = ((await term.textContent()) ?? '').toLowerCase();
    const before = (await messages(page)).length;
    await tap(() => term.click());
    await shoot(`term-${language}`);
    const [asked, ...answers] = (await messages(page)).slice(before);
    expect(asked?.toLowerCase()).toContain(word);
    expect(answers.join(' ').length).toBeGreaterThan(60);
    expect(answers.at(-1)).toContain(standing);
    expect(await panel(page).locator('.answers .choice').count()).toBeGreaterThan(1);
  });
});

describe('the explanation', () => {
  test.each([
    ['en', 320, 'light', 'skip'],
    ['es', 1280, 'dark', 'no sé'],
  ] as const)('can be read, and axe finds nothing in it (%s, %i wide)', async (language, width, colorScheme, skip) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    if (language === 'es') await inSpanish();
    await openChat(page);
    await talk(told[language]);
    const left = panel(page).locator('[part=progress]');
    for (let n = 0; n < 20 && (await left.isVisible()); n += 1) await talk(skip);
    expect(await left.isVisible()).toBe(false);
    const sources = log(page).locator('.you ~ .message details[part=sources]');
    await shoot(`explanation-${language}`);
    await sources.last().locator('summary').click();
    expect(await serious(page)).toEqual([]);
    await sources.last().scrollIntoViewIfNeeded();
    await shoot(`explanation-${language}-sources`);
    await answersIn();
    await shoot(`explanation-${language}-next`);
  });

  /** Down to what may be answered. */
  const answersIn = () => panel(page).locator('.answers').getByRole('button').last().scrollIntoViewIfNeeded();
});

describe('an answer that was heard wrong', () => {
  const answers = () => panel(page).locator('.answers');

  test.each([
    [
      'en',
      'lost my job in March, 3 months behind, owe 425k, maybe worth 375',
      ['Something is wrong', 'Change: Owed', 'I changed it'],
      ['Has anyone given you a date for a foreclosure sale?', 'Is there a day on which the house is to be sold or auctioned?'],
    ],
    [
      'es',
      'perdí el trabajo en marzo, debo 3 meses, debo 425 mil, vale unos 375 mil',
      ['Algo está mal', 'Cambiar: Cuánto se debe', 'Lo cambié'],
      ['¿Le han dado una fecha de remate o venta de la casa?', '¿Hay un día fijado para vender o rematar la casa?'],
    ],
  ] as const)('is mended with two taps and the right figure (%s)', async (language, story, [wrong, owed, changed], [stood, again]) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: language === 'es' ? 'dark' : 'light' });
    if (language === 'es') await inSpanish();
    await openChat(page);
    await talk(story);
    expect((await messages(page)).at(-1)).toContain(stood);
    // It stands after the answers, quieter, and is as easy to hit.
    expect((await answers().getByRole('button').allTextContents()).at(-1)).toBe(wrong);
    expect(await answers().locator('.offer').count()).toBe(1);
    expect((await choice(page, wrong).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await serious(page)).toEqual([]);
    await choice(page, wrong).scrollIntoViewIfNeeded();
    await shoot(`mend-${language}-offered`);
    await tap(() => choice(page, wrong).click());
    expect(await answers().getByRole('button').count()).toBeGreaterThan(3);
    expect(await serious(page)).toEqual([]);
    await choice(page, owed).scrollIntoViewIfNeeded();
    await shoot(`mend-${language}-list`);
    await tap(() => choice(page, owed).click());
    await talk('400k');
    const said = (await messages(page)).slice(-3).join(' ');
    expect(said).toContain(changed);
    expect(said).toContain('400,000');
    // the question that stood stands on, in its other words
    expect((await messages(page)).at(-1)).toBe(again);
    expect(await serious(page)).toEqual([]);
  });
});
