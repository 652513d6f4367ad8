import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { consent, maria, row } from './people.ts';
import { type Rig, rig } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** The newer screens of the desk in a real browser, each looked at by axe: one admin, one colleague. */
let browser: Browser;
let here: Rig;
beforeAll(async () => {
  browser = await launchBrowser();
  const canned = [
    { id: 'counsellor', language: 'en', title: 'A free counselor', text: 'Counseling is free: 800-569-4287.', facts: ['CT-01'] },
  ];
  here = await rig({ canned: () => canned });
  const store = here.store as unknown as { setTargets(names: string[]): void };
  store.setTargets(['email']);
  await here.arrives(maria({ urgency: { level: 'days', reasons: [], saleDate: '2026-11-27' } }), [row('user', 'laid off', 1)]);
});
afterAll(async () => {
  await browser.close();
  await here.stop();
});

async function serious(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

test('notes, replies, passing on, outbox, team, figures, stop: usable, and no serious finding of axe', async () => {
  const bob = await here.agent('Bob');
  const client = await here.agent('Ada', 'admin');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await context.addCookies([...client.jar].map(([name, value]) => ({ name, value, url: here.url })));
  await page.goto(`${here.url}/desk#lead=lead-maria`);
  await page.getByText('URGENT. The foreclosure sale is within seven days.').waitFor();

  await page.getByLabel('Note for colleagues').fill('prefers mornings');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.locator('.note', { hasText: 'prefers mornings' }).waitFor();
  expect(await serious(page)).toEqual([]);

  await page.getByRole('button', { name: 'Replies…' }).click();
  await page.getByLabel('Search the replies').fill('free');
  await page.keyboard.press('Enter');
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'A free counselor' }).click();
  expect(await page.getByLabel('Your message').inputValue()).toBe('Counseling is free: 800-569-4287.');
  expect((await here.store.entries('conv-maria', 0)).filter(({ author }) => author === 'agent')).toEqual([]);

  await page.getByRole('button', { name: 'Take', exact: true }).click();
  await page.getByRole('button', { name: 'Pass…' }).click();
  await page.getByRole('button', { name: 'Bob' }).waitFor();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bob' }).click();
  await page.getByText('Bob holds this conversation').first().waitFor();

  await here.store.inTurn({ conversation: 'conv-maria', messageId: 'job', now: '2026-11-22T15:00:00.000Z' }, (before) => ({
    channel: 'directline',
    user: 'dl_1',
    language: 'en',
    chartVersion: '1',
    snapshot: '{}',
    life: before.conversation!.life,
    heard: null,
    entries: [],
    consents: [{ ...consent('text', 'granted', '+16145550100'), id: 'k1' }],
    outbox: [{ id: 'msg_1', kind: 'lead.created', body: '{}', needsConsent: true }],
  }));
  await (here.store as unknown as { jobFailed(id: string, target: string, next: object): Promise<void> }).jobFailed('msg_1', 'email', {
    at: null,
    error: 'answered 550',
  });
  await here.says('conv-maria', 'hello?');
  await page.getByText('Leads are not getting out').waitFor();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the outbox' }).click();
  await page.getByRole('button', { name: 'Send again: msg_1 to email' }).waitFor();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'Send again: msg_1 to email' }).click();
  await page.getByText('Nothing is late.').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Team' }).click();
  await page.getByRole('button', { name: 'Switch off: Bob' }).waitFor();
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: 'Switch off: Bob' }).click();
  await page.getByText('switched off').first().waitFor();
  expect((await bob.get('/desk/api/me')).status).toBe(401);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Figures' }).click();
  await page.getByText('Time until somebody took the lead').waitFor();
  expect(await serious(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(errors).toEqual([]);
  await context.close();
});
