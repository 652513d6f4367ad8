import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isUser, readTranscript } from '../../tools/transcript.ts';
import { launchBrowser } from '../browser.ts';

/** The bench as a writer starts it, in a real browser. */
const root = join(import.meta.dirname, '..', '..');
const pictures = process.env.SCREENSHOTS;

function started(args: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['scripts/bench-dialog.ts', ...args], { cwd: root, env: { ...process.env, TODAY: '2026-11-22' } });
  return new Promise((resolve, reject) => {
    let told = '';
    const hear = (part: unknown) => {
      told += String(part);
      const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0];
      if (url !== undefined) resolve({ child, url });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', (code) => reject(new Error(`${code}: ${told}`)));
  });
}

let bench: Awaited<ReturnType<typeof started>>;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [bench, browser] = await Promise.all([started(['--port', '0']), launchBrowser()]);
});
afterAll(async () => {
  bench.child.kill('SIGTERM');
  await browser.close();
});

const own = () => page.locator('#log li.own');
const lit = () => page.locator('#chart .lit');
async function say(text: string): Promise<void> {
  const before = await own().count();
  await page.getByLabel('Message').fill(text);
  await page.getByLabel('Message').press('Enter');
  await expect.poll(() => own().count(), { timeout: 10_000 }).toBe(before + 1);
}
/** As the clipboard does it: typing sixty thousand characters would take its time. */
const paste = (text: string) =>
  page.getByLabel('Paste a transcript').evaluate((box, whole) => {
    (box as HTMLTextAreaElement).value = whole;
  }, text);
async function picture(name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}
async function saved(button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFileSync(await download.path(), 'utf8');
}

describe('the page', () => {
  beforeEach(async () => {
    page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, acceptDownloads: true })).newPage();
    page.setDefaultTimeout(6_000);
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(bench.url);
    await page.locator('#log').getByText('automated assistant').waitFor();
  });

  it('shows the lit state, the case with its words, what was heard and how surely, what comes next', async () => {
    expect(await lit().getAttribute('data-state')).toBe('interview.story.hardship');
    await say('lost my job, 3 months behind, owe 425k');
    expect(await lit().getAttribute('data-state')).toBe('interview.sale.any');
    expect(await lit().count()).toBe(1);
    const known = await page.locator('#case').textContent();
    expect(known).toContain('mortgageBalance');
    expect(known).toContain('425000');
    expect(known).toContain('owe 425k');
    expect(await page.locator('#heard').textContent()).toMatch(/hardship[\s\S]*\d+ %/);
    expect(await page.locator('#left li').first().textContent()).toBe('sale.any');
    expect(await page.locator('#way').textContent()).toContain('because settled story.hardship');
    await page.getByRole('button', { name: 'No date', exact: true }).click();
    await expect.poll(() => lit().getAttribute('data-state')).toBe('interview.place.state');
    await picture('bench');
  });

  it('goes back to any point, and on from there', async () => {
    await say('lost my job');
    await say('paid up to now');
    await page.getByRole('button', { name: 'Back to before this' }).nth(1).click();
    await expect.poll(() => own().count()).toBe(1);
    expect(await page.locator('#case').textContent()).not.toContain('paymentStatus');
    await say('I am 2 months behind');
    expect(await page.locator('#case').textContent()).toContain('monthsBehind');
  });

  it('plays a persona, saves it as a story and as a transcript, and finds no difference in what it saved', async () => {
    await page.locator('#language').selectOption('es');
    await page.locator('#personas summary').click();
    await page.getByRole('button', { name: 'Job loss, and the house is worth less than the loan' }).click();
    await expect.poll(() => lit().getAttribute('data-state'), { timeout: 10_000 }).toBe('explanation.next');
    await page.locator('#files summary').click();
    const story = parse(await saved('Save as story')) as { says: { es: string }; knows: Record<string, unknown> };
    expect(story.says.es).toContain('perdí el trabajo');
    expect(story.knows).toMatchObject({ mortgageBalance: 425_000, usState: 'OH' });
    const transcript = await saved('Save as transcript');
    expect(readTranscript(transcript).filter(isUser).length).toBeGreaterThan(5);
    await paste(transcript);
    await page.getByRole('button', { name: 'Where does it differ?' }).click();
    await page.locator('#differences').getByText('no difference').waitFor();
    await paste(transcript.replace('"place.state"', '"place.somewhere"'));
    await page.getByRole('button', { name: 'Where does it differ?' }).click();
    await page.locator('#differences').getByText('place.somewhere').first().waitFor();
    await picture('bench-differs');
    await paste('hello');
    await page.getByRole('button', { name: 'Where does it differ?' }).click();
    await page.locator('#differences').getByText('not a transcript').waitFor();
  });
});

describe('for this machine alone', () => {
  /** `fetch` sets Host itself; a stranger's name for our address needs a request made by hand. */
  const status = (headers: Record<string, string>, path = '/') =>
    new Promise<number | undefined>((resolve) => {
      const asked = request(`${bench.url}${path}`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.end();
    });

  it.each(['0.0.0.0', '192.168.1.20', '::', 'example.org'])('does not listen on %s', async (host) => {
    await expect(started(['--host', host, '--port', '0'])).rejects.toThrow(/2: .*this machine alone/);
  });

  it('answers to no other name, and to no page of another origin', async () => {
    expect(await status({})).toBe(200);
    expect(await status({ host: 'evil.example' })).toBe(403);
    expect(await status({ origin: 'https://evil.example' }, '/api/start')).toBe(403);
  });

  it('loads nothing from elsewhere', async () => {
    const answer = await fetch(bench.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await answer.text()).not.toMatch(/https?:\/\//);
  });
});
