import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { choice, eventually, focused, log, messages, openChat, openMenu, ownMessages, panel, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const open = async (path = '/test/other') => {
  await stage.page.goto(`${stage.house.url}${path}`);
  await openChat(stage.page);
};
const conversation = () => stage.house.spine.heard[0]!.conversation;
const last = () => stage.house.spine.heard.at(-1);

describe('the notice of the mortgage-relief rule', () => {
  test.each([
    ['/test/other', 'IMPORTANT NOTICE'],
    ['/test/es', 'AVISO IMPORTANTE'],
  ])('on %s: bold heading, at least two points larger, nothing hidden', async (path, words) => {
    await open(path);
    const heading = log(stage.page).getByRole('heading', { name: words });
    const look = await heading.evaluate((element) => {
      const style = getComputedStyle(element);
      const text = getComputedStyle(element.nextElementSibling as Element);
      return {
        weight: Number(style.fontWeight),
        larger: Number.parseFloat(style.fontSize) - Number.parseFloat(text.fontSize),
        text: Number.parseFloat(text.fontSize),
      };
    });
    expect(look.weight).toBeGreaterThanOrEqual(700);
    // Two points are 2.67 CSS pixels.
    expect(look.larger).toBeGreaterThanOrEqual(2.67);
    expect(look.text).toBeGreaterThanOrEqual(12);
  });
});

describe('answers on offer', () => {
  test('a tap sends the words and the value, and the buttons go', async () => {
    await open();
    await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
    await choice(stage.page, 'No date yet').click();
    await log(stage.page).getByText('You said: No date yet').waitFor();
    expect(last()).toMatchObject({ text: 'No date yet', choice: 'none' });
    expect(await choice(stage.page, 'No date yet').count()).toBe(0);
  });

  test('several may be true: ticked, sent together', async () => {
    await open();
    await sayAndHear(stage.page, 'several', 'More than one thing');
    await choice(stage.page, 'Done').click();
    await panel(stage.page).getByText('Choose at least one').waitFor();
    await panel(stage.page).getByLabel('I lost my job').check();
    await panel(stage.page).getByLabel('Divorce or separation').check();
    await choice(stage.page, 'Done').click();
    await log(stage.page).getByText('You said: I lost my job').waitFor();
    expect(last()).toMatchObject({ text: 'I lost my job, Divorce or separation', choice: 'job_loss,divorce_or_separation' });
  });

  test('are there again after a reload', async () => {
    await open();
    await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
    await stage.page.reload();
    await choice(stage.page, 'No date yet').waitFor();
    expect(await panel(stage.page).getByText('About 4 questions left').isVisible()).toBe(true);
  });
});

describe('words of the field', () => {
  const term = () => log(stage.page).getByRole('button', { name: 'deficiency', exact: true });

  test('are buttons in their sentence; a tap asks what they mean, and the sentence stays whole', async () => {
    await open();
    await sayAndHear(stage.page, 'source', 'deficiency');
    expect(await term().count()).toBe(1);
    expect(await log(stage.page).locator('.term').count()).toBe(1);
    expect((await messages(stage.page)).at(-1)).toContain('the gap is called a deficiency. With your numbers');
    expect(await term().evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe('dotted');
    await term().click();
    await log(stage.page).getByText('You said: What does “deficiency” mean?').waitFor();
    expect(last()).toMatchObject({ text: 'What does “deficiency” mean?', choice: 'topic:deficiency' });
  });

  test('by keyboard: reached by Tab, described, pressed with Enter or the space bar, and the focus stays where one reads', async () => {
    await open();
    await sayAndHear(stage.page, 'source', 'deficiency');
    await log(stage.page).locator('details[part=sources] summary').focus();
    await stage.page.keyboard.press('Shift+Tab');
    expect(await focused(stage.page)).toBe('term');
    expect(await term().getAttribute('title')).toBe('Asks what this word means');
    await stage.page.keyboard.press('Enter');
    const asked = log(stage.page).getByText('You said: What does “deficiency” mean?');
    await asked.waitFor();
    expect(await focused(stage.page)).toBe('term');
    await stage.page.keyboard.press('Space');
    await eventually(() => asked.count(), 2);
  });

  test('in Spanish they ask in Spanish', async () => {
    await open('/test/es');
    await sayAndHear(stage.page, 'source', 'deficiency');
    await term().click();
    await eventually(() => last()?.text, '¿Qué significa «deficiency»?');
  });
});

describe('telephone numbers', () => {
  test('can be tapped; parts of figures are none', async () => {
    await open();
    await sayAndHear(stage.page, 'hello', 'You said: hello');
    stage.house.spine.say(conversation(), {
      text: 'Call 988, or 1-800-569-4287 (800-569-4287). Not $1,988, 2-211-555-1234, 21.988 or 98811. 211 is local.',
    });
    await log(stage.page).getByText('211 is local').waitFor();
    const hrefs = await log(stage.page)
      .locator('a[href^=tel]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs).toEqual(['tel:988', 'tel:18005694287', 'tel:8005694287', 'tel:211']);
  });

  test('addresses without their beginning are links whole, the end of a mail address is none', async () => {
    await open();
    await sayAndHear(stage.page, 'hello', 'You said: hello');
    stage.house.spine.say(conversation(), { text: 'Chat at 988lifeline.org, or see lsc.gov. Write to ann@legal.org. Not the.end.' });
    await log(stage.page).getByText('Not the.end').waitFor();
    const hrefs = await log(stage.page)
      .locator('.message .body a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs).toEqual(['https://988lifeline.org', 'https://lsc.gov']);
  });
});

describe('below a message', () => {
  test('why we ask', async () => {
    await open();
    await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
    await log(stage.page).getByText('Why we ask').last().click();
    expect(await log(stage.page).getByText('A sale date changes').isVisible()).toBe(true);
  });

  test('sources with their dates, and links that tell nothing of us', async () => {
    await open();
    await sayAndHear(stage.page, 'source', 'deficiency');
    await log(stage.page).getByText('Source and date').click();
    const link = log(stage.page).getByRole('link', { name: 'Ohio Revised Code 2329.08' });
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    await log(stage.page).getByText('in force since January 1, 2019, checked on November 1, 2026').waitFor();
    await log(stage.page).getByText('CFPB, Help for homeowners (checked on November 2, 2026)').waitFor();
  });

  test('how many questions are left', async () => {
    await open();
    await panel(stage.page).getByText('About 9 questions left').waitFor();
    await sayAndHear(stage.page, 'several', 'More than one thing');
    await panel(stage.page).getByText('About 1 question left').waitFor();
  });
});

describe('cards', () => {
  test('side by side is a table that says which cell is what', async () => {
    await open();
    await sayAndHear(stage.page, 'compare', 'side by side');
    const table = log(stage.page).getByRole('table', { name: 'Three ways, side by side' });
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      'Do you stay?',
      'How long it often takes',
      'What may still be owed',
    ]);
    expect(await table.locator('tbody').getByRole('cell').count()).toBe(9);
  });

  test('the preview lets each line be taken out', async () => {
    await open();
    await sayAndHear(stage.page, 'send it', 'a person would see');
    await log(stage.page).getByRole('button', { name: 'Remove: Phone' }).click();
    await log(stage.page).getByText('You said: remove Phone').waitFor();
    expect(last()?.choice).toBe('remove:phone');
  });

  test('one that is not known here leaves the text alone', async () => {
    await open();
    await sayAndHear(stage.page, 'hello', 'You said: hello');
    stage.house.spine.say(conversation(), { text: 'The text is enough.', data: { card: { kind: 'hologram', rows: 3 } } });
    await log(stage.page).getByText('The text is enough.').waitFor();
  });
});

describe('who is speaking', () => {
  test('the label names the assistant, then the person, then the assistant', async () => {
    await open();
    const handed = stage.page.evaluate(() => new Promise((resolve) => window.Porchlight?.on('handedOff', resolve)));
    const label = panel(stage.page).locator('[part=label]');
    expect(await label.textContent()).toBe('Automated assistant');
    await sayAndHear(stage.page, 'hello', 'You said: hello');
    stage.house.spine.say(conversation(), { text: 'Hi, I am Ana.', data: { speaker: 'agent', agent: 'Ana' } });
    await log(stage.page).getByText('Ana is here now. You are talking with a person.').waitFor();
    expect(await label.textContent()).toBe('Person');
    expect(await panel(stage.page).locator('[part=title]').textContent()).toBe('Ana');
    expect(await handed).toEqual({ agent: 'Ana' });
    stage.house.spine.say(conversation(), { text: 'I am the assistant again.' });
    await log(stage.page).getByText('You are talking with the automated assistant again.').waitFor();
    expect(await label.textContent()).toBe('Automated assistant');
  });

  test('an agent who types is seen, not announced', async () => {
    await open();
    await sayAndHear(stage.page, 'hello', 'You said: hello');
    stage.house.spine.say(conversation(), { text: 'Hi, I am Ana.', data: { speaker: 'agent', agent: 'Ana' } });
    await log(stage.page).getByText('Ana is here now').waitFor();
    await eventually(async () => {
      stage.house.spine.agentTypes(conversation(), 'Ana');
      return panel(stage.page).locator('.typing').isVisible();
    }, true);
    expect(await panel(stage.page).locator('.typing').getAttribute('aria-hidden')).toBe('true');
    expect(await panel(stage.page).locator('.typing').textContent()).toContain('Ana writing');
  });
});

describe('options', () => {
  test('language: asks the bot, and the frame follows', async () => {
    await open();
    await (await openMenu(stage.page)).getByRole('button', { name: 'Español' }).click();
    await log(stage.page).getByText('AVISO IMPORTANTE').waitFor();
    expect(last()?.text).toBe('español');
    expect(await panel(stage.page).locator('[part=label]').textContent()).toBe('Asistente automático');
    const languages = await stage.page
      .locator('porchlight-chat .message.assistant')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).lang));
    expect(languages).toEqual(['en', 'en', 'en', 'es', 'es', 'es']);
    await stage.page.reload();
    await panel(stage.page).getByText('Asistente automático', { exact: true }).waitFor();
  });

  test('a person who simply writes Spanish is followed too', async () => {
    await open();
    await sayAndHear(stage.page, 'no hablo inglés', 'Cuénteme');
    expect(await panel(stage.page).getAttribute('lang')).toBe('es');
  });

  test('text size: larger, and still so after a reload', async () => {
    await open();
    const size = () => log(stage.page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await (await openMenu(stage.page)).getByRole('button', { name: 'Largest' }).click();
    expect(await size()).toBeGreaterThan(before * 1.35);
    await stage.page.reload();
    await log(stage.page).getByText('What has happened').waitFor();
    expect(await size()).toBeGreaterThan(before * 1.35);
  });

  test('a copy to keep, under a neutral name', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    const menu = await openMenu(stage.page);
    const coming = stage.page.waitForEvent('download');
    await menu.getByRole('button', { name: 'Save this conversation' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^notes-\d{4}-\d\d-\d\d\.txt$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.indexOf('IMPORTANT NOTICE')).toBeGreaterThan(0);
    expect(text.indexOf('You: one')).toBeGreaterThan(text.indexOf('IMPORTANT NOTICE'));
    expect(text).toContain('Assistant: You said: one');
  });

  test('delete my data: asked in the talk, where the answer is', async () => {
    await open();
    await (await openMenu(stage.page)).getByRole('button', { name: 'Delete my data' }).click();
    expect(await focused(stage.page)).toBe('choice');
    await panel(stage.page).getByRole('button', { name: 'No, keep it' }).click();
    expect(stage.house.spine.heard).toEqual([]);
    await panel(stage.page).getByRole('button', { name: 'Delete my data' }).click();
    await panel(stage.page).getByRole('button', { name: 'Yes, delete it' }).click();
    await log(stage.page).getByText('You said: delete my data').waitFor();
    expect(await ownMessages(stage.page)).toEqual(['delete my data']);
  });
});

test('a long talk scrolls to what was said since one wrote, and tells of news when one reads above', async () => {
  await open();
  for (let i = 0; i < 6; i += 1) await sayAndHear(stage.page, `line ${i}`, `You said: line ${i}`);
  await panel(stage.page)
    .locator('[part=log]')
    .evaluate((element) => {
      element.scrollTop = 0;
      return new Promise((resolve) => setTimeout(resolve, 200));
    });
  stage.house.spine.say(conversation(), { text: 'A reminder.' });
  await log(stage.page).getByText('A reminder.').waitFor();
  expect((await messages(stage.page)).at(-1)).toBe('A reminder.');
  await panel(stage.page).getByRole('button', { name: 'New message' }).click();
  await eventually(() => panel(stage.page).getByRole('button', { name: 'New message' }).isVisible(), false);
});
