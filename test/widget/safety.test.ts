import { describe, expect, test } from 'vitest';
import { eventually, kept, log, mayWrite, messages, openChat, openMenu, panel, say, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const open = async (path = '/test/other') => {
  await stage.page.goto(`${stage.house.url}${path}`);
  await openChat(stage.page);
};
const neutral = () => stage.page.waitForURL('**/recipes/vegetable-soup');

describe('the quick exit', () => {
  test('one tap: another page, nothing kept, and the way back does not lead here', async () => {
    await stage.page.goto(`${stage.house.url}/healthy-eating`).catch(() => undefined);
    await open();
    await sayAndHear(stage.page, 'my husband hits me', 'You said');
    const historyBefore = await stage.page.evaluate(() => history.length);
    await panel(stage.page).getByRole('button', { name: 'Leave quickly' }).click();
    await neutral();
    expect(await stage.page.title()).toBe('Vegetable soup for four');
    expect(await kept(stage.page)).toBeNull();
    expect(await stage.page.evaluate(() => history.length)).toBe(historyBefore);
    await stage.page.goBack();
    expect(stage.page.url()).not.toContain('/test/other');
  });

  test('Esc twice does the same, from the place where one writes', async () => {
    await open();
    await stage.page.keyboard.press('Escape');
    await stage.page.keyboard.press('Escape');
    await neutral();
    expect(await kept(stage.page)).toBeNull();
  });

  test('Esc once closes only, and a later Esc is a first one again', async () => {
    await open();
    await stage.page.keyboard.press('Escape');
    await panel(stage.page).waitFor({ state: 'hidden' });
    await stage.page.waitForTimeout(1_200);
    await stage.page.keyboard.press('Escape');
    await stage.page.waitForTimeout(200);
    expect(stage.page.url()).toContain('/test/other');
  });

  test('the other tab shows nothing either', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    const second = await stage.context.newPage();
    await second.goto(`${stage.house.url}/`);
    await log(second).getByText('You said: one').waitFor();
    await panel(stage.page).getByRole('button', { name: 'Leave quickly' }).click();
    await neutral();
    await panel(second).waitFor({ state: 'hidden' });
    expect(await messages(second)).toEqual([]);
  });

  test('after words about danger the way out stands out, and the numbers can be tapped', async () => {
    await open();
    await sayAndHear(stage.page, "I can't do this anymore", 'glad you told me');
    expect(await log(stage.page).getByRole('link', { name: '988' }).getAttribute('href')).toBe('tel:988');
    expect(await panel(stage.page).getAttribute('class')).toContain('exit-first');
  });
});

describe('private mode', () => {
  test('by the page: nothing is stored at any time, and a reload begins anew', async () => {
    await open('/test/private');
    await sayAndHear(stage.page, 'one', 'You said: one');
    expect(await kept(stage.page)).toBeNull();
    expect(await stage.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
    await stage.page.reload();
    await openChat(stage.page);
    expect((await messages(stage.page)).some((text) => text.includes('one'))).toBe(false);
  });

  test('by the person: what was kept goes, and the talk goes on', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    const menu = await openMenu(stage.page);
    await menu.getByRole('button', { name: 'Keep nothing on this device' }).click();
    expect(await kept(stage.page)).toBeNull();
    await sayAndHear(stage.page, 'two', 'You said: two');
    expect(await kept(stage.page)).toBeNull();
  });
});

describe('what leaves the browser', () => {
  test('goes to the operator alone, and nothing before the person sends', async () => {
    const asked: string[] = [];
    stage.context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await open();
    await stage.page.locator('porchlight-chat textarea').pressSequentially('I am only thinking about', { delay: 5 });
    await stage.page.waitForTimeout(500);
    expect(asked.filter((line) => line.endsWith('/activities') && line.startsWith('POST'))).toEqual([]);
    expect(asked.filter((line) => !line.includes(stage.house.url.slice(7)))).toEqual([]);
    expect(stage.house.spine.heard).toEqual([]);
  });

  test('a page that nobody chats on asks for the loader alone', async () => {
    const asked: string[] = [];
    stage.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await stage.page.goto(`${stage.house.url}/test/other`);
    await stage.page.locator('porchlight-chat .bubble').waitFor();
    await stage.page.waitForTimeout(300);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/test/other', '/widget.js']);
  });

  test('the notices are there before one may write', async () => {
    await stage.page.goto(`${stage.house.url}/`);
    await stage.page.route('**/tokens/generate*', (route) => setTimeout(() => void route.continue(), 700));
    await stage.page.locator('porchlight-chat .bubble').click();
    await panel(stage.page).waitFor();
    expect(await stage.page.locator('porchlight-chat textarea').isDisabled()).toBe(true);
    await mayWrite(stage.page);
    expect((await messages(stage.page)).join(' ')).toMatch(/automated assistant.*recorded/);
    // Not pushed off the screen by what is asked next, however many answers that has.
    const notice = await log(stage.page).getByRole('heading', { name: 'IMPORTANT NOTICE' }).boundingBox();
    const frame = await panel(stage.page).locator('[part=log]').boundingBox();
    expect(notice!.y).toBeGreaterThanOrEqual(frame!.y);
    expect(notice!.y + notice!.height).toBeLessThanOrEqual(frame!.y + frame!.height);
  });

  test('the events tell the host page nothing of what was said', async () => {
    await open();
    await stage.page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(window, { told });
      for (const name of ['open', 'close', 'message', 'handedOff'] as const)
        window.Porchlight?.on(name, (detail) => told.push([name, detail]));
    });
    await sayAndHear(stage.page, 'my secret', 'You said: my secret');
    const told = JSON.stringify(await stage.page.evaluate(() => (window as unknown as { told: unknown }).told));
    expect(told).toContain('"message"');
    expect(told).not.toContain('secret');
  });
});

describe('text is text', () => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script> attack';
  test('from the person, from the bot, and again after a reload', async () => {
    await open();
    await sayAndHear(stage.page, attack, '<b>bold</b>');
    await stage.page.reload();
    await log(stage.page).getByText('<b>bold</b>').waitFor();
    expect(await stage.page.locator('porchlight-chat').locator('img, script, b').count()).toBe(0);
    expect(await log(stage.page).locator('a[href^="javascript"]').count()).toBe(0);
    expect(await stage.page.title()).toBe('A page');
    expect((await messages(stage.page)).includes(attack)).toBe(true);
  });

  test('a link that is no web address is not drawn', async () => {
    await open();
    await sayAndHear(stage.page, 'plan', 'Your next steps');
    expect(await log(stage.page).locator('.plan a').allTextContents()).toEqual(['800-569-4287', 'HUD counselors']);
  });

  test('more than 4,000 characters: said in words, and what was typed stays', async () => {
    await open();
    await say(stage.page, 'x'.repeat(4001));
    await panel(stage.page).getByText('longer than 4,000 characters').waitFor();
    expect((await stage.page.locator('porchlight-chat textarea').inputValue()).length).toBe(4001);
    await eventually(() => stage.house.spine.heard.length, 0);
  });
});
