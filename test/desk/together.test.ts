import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { slotOf } from '../../src/slot.ts';
import { launchBrowser } from '../browser.ts';
import { consent, maria, row, tom } from './people.ts';
import { type Browserless, type Rig, rig } from './rig.ts';

// The machine of the tests may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** What people see of each other, the agreed call and what must be done by hand: in real browsers, two agents, also on a phone. */
let browser: Browser;
let here: Rig;
const free = ['2026-11-23T15:00:00.000Z', '2026-11-23T22:30:00.000Z'].map((at) => slotOf(new Date(at), ['America/New_York']));
const phone = { width: 360, height: 740 };
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  here = await rig({ callTimes: () => free });
  const consents = [consent('call', 'granted', '+16145550100')];
  await here.arrives(maria({ consents }), [row('user', 'laid off', 1)]);
  await here.arrives(tom());
});
afterEach(() => here.stop());

const soon = <T>(get: () => T) => expect.poll(get, { timeout: 20_000 });

async function pageOf(agent: Browserless, viewport = { width: 1280, height: 900 }): Promise<Page> {
  const context = await browser.newContext({ viewport });
  await context.addCookies([...agent.jar].map(([name, value]) => ({ name, value, url: here.url })));
  // Sounds are counted, not heard.
  await context.addInitScript(() => {
    const counted = window as unknown as { rang: number; AudioContext: unknown };
    counted.rang = 0;
    const param = { value: 0, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
    const node = { frequency: param, gain: param, connect: (next: unknown) => next, start: () => undefined, stop: () => undefined };
    counted.AudioContext = class {
      currentTime = 0;
      destination = {};
      constructor() {
        counted.rang += 1;
      }
      createOscillator = () => node;
      createGain = () => node;
      close = async () => undefined;
    };
  });
  const page = await context.newPage();
  await page.goto(`${here.url}/desk`);
  await page.locator('.line').first().waitFor();
  return page;
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test('colleagues see who looks at a lead and who writes there, and when they are gone', async () => {
  const [ann, bob] = [await pageOf(await here.agent('Ann')), await pageOf(await here.agent('Bob'), phone)];
  await ann.locator('[data-lead=lead-maria]').click();
  await soon(() => bob.locator('[data-lead=lead-maria] .here').textContent()).toBe('Ann is here too');
  await bob.locator('[data-lead=lead-maria]').click();
  await soon(() => ann.locator('.head .here').textContent()).toBe('Bob is here too');
  await bob.getByLabel('Your message').pressSequentially('Hi Ma');
  await soon(() => ann.locator('.head .here').textContent()).toBe('Bob (writing) is here too');
  await clean(ann);
  await clean(bob);
  // A cut line makes a ghost of nobody, and of nobody twice.
  await bob.context().setOffline(true);
  await bob.context().setOffline(false);
  await soon(() => ann.locator('.head .here').textContent()).toMatch(/^Bob(?: \(writing\))? is here too$/);
  await bob.context().close();
  await soon(() => ann.locator('.head .here').textContent()).toBe('');
  expect(await ann.locator('[data-lead=lead-maria] .here').count()).toBe(0);
});

test('that the homeowner writes is seen by who looks at that conversation, for a few seconds', async () => {
  const ann = await pageOf(await here.agent('Ann'));
  await ann.locator('[data-lead=lead-maria]').click();
  await ann.locator('.row').first().waitFor();
  here.desk.writing('conv-tom');
  here.desk.writing('conv-maria');
  await ann.getByText('The homeowner is writing…').waitFor();
  await here.says('conv-maria', 'here it is');
  await soon(() => ann.locator('.writes').textContent()).toBe('');
});

test('a call is set, seen by the homeowner in the agent’s name, told when due by banner, title and sound, and ended', async () => {
  const ann = await pageOf(await here.agent('Ann'));
  await ann.locator('[data-lead=lead-maria]').click();
  await ann.getByRole('button', { name: 'Set a call…' }).click();
  await ann.getByLabel('Time, as it is where they live').selectOption({ label: 'Mon, Nov 23, 10:00 AM EST' });
  await clean(ann);
  await ann.getByRole('button', { name: 'Set this call' }).click();
  await ann.locator('.row', { hasText: 'I will call you on Mon, Nov 23, 10:00 AM EST.' }).waitFor();
  await soon(() => ann.locator('.call-box').textContent()).toContain('Mon, Nov 23, 10:00 AM EST');
  await soon(() => ann.locator('[data-lead=lead-maria] .call').textContent()).toBe('Call Mon, Nov 23, 10:00 AM EST');
  expect((await here.store.lead('lead-maria'))?.call).toBe(free[0]);
  expect(await ann.locator('.due li').count()).toBe(0);
  const rang = () => ann.evaluate(() => (window as unknown as { rang: number }).rang);
  const before = await rang();

  // The day after, five minutes before the call; the session of yesterday is over.
  here.pass(23 * 60 * 60_000 + 55 * 60_000);
  const again = await here.agent('Ann B');
  await ann.context().addCookies([...again.jar].map(([name, value]) => ({ name, value, url: here.url })));
  await ann.goto(`${here.url}/desk`);
  await ann.locator('body').click();
  await soon(() => ann.locator('.due').textContent()).toContain('Call Maria in 5 min (Mon, Nov 23, 10:00 AM EST, Ann)');
  await soon(() => ann.title()).toBe('(1) call to make · Desk');
  await clean(ann);
  expect(before).toBe(0);
  await ann.getByRole('button', { name: 'Open', exact: true }).click();
  await ann.getByRole('heading', { name: 'Maria' }).waitFor();
  const row = (await here.store.lead('lead-maria'))!;
  await here.store.endCall(row.lead.conversationId, 'done', '2026-11-23T15:10:00.000Z');
  await soon(() => ann.locator('.due li').count()).toBe(0);
  await soon(() => ann.title()).toBe('(1) waiting · Desk');
});

test('the reminder sounds once for whoever holds the lead; a phone shows the whole of it', async () => {
  const slot = slotOf(new Date('2026-11-22T15:08:00.000Z'), ['America/New_York']);
  const ann = await pageOf(await here.agent('Ann'), phone);
  await ann.locator('.queue .tabs button').first().click();
  await here.store.inTurn({ conversation: 'conv-maria', messageId: 'book', now: '2026-11-22T15:00:00.000Z' }, (before) => ({
    ...{ channel: 'directline', user: 'dl_1', language: 'en', chartVersion: '1', snapshot: '{}', heard: null },
    life: before.conversation!.life,
    entries: [],
    consents: [],
    outbox: [],
    call: { slot, by: 'homeowner', agent: null },
  }));
  await soon(() => ann.locator('.due li').count()).toBe(1);
  const rang = () => ann.evaluate(() => (window as unknown as { rang: number }).rang);
  await soon(rang).toBe(1);
  await here.says('conv-maria', 'something else');
  await here.arrives(tom());
  await soon(() => ann.locator('[data-lead=lead-tom]').count()).toBe(1);
  expect(await rang()).toBe(1);
  await clean(ann);
});

test('a new urgent lead sounds, once, and not where sound is off', async () => {
  const [ann, bob] = [await pageOf(await here.agent('Ann')), await pageOf(await here.agent('Bob'))];
  await bob.getByRole('button', { name: 'Sound on' }).click();
  await ann.locator('.queue .tabs button').first().click();
  await here.arrives(maria({ id: 'lead-new', conversationId: 'conv-new' }), [row('user', 'x', 1)]);
  for (const page of [ann, bob]) await page.locator('[data-lead=lead-new]').waitFor();
  const rang = (page: Page) => page.evaluate(() => (window as unknown as { rang: number }).rang);
  await soon(() => rang(ann)).toBe(1);
  expect(await rang(bob)).toBe(0);
});

test('on a phone every tool is in one menu; what is to be done by hand cannot be overlooked; the log says who did it', async () => {
  const store = here.store as unknown as { addTask(task: object): Promise<void> };
  const detail = { system: 'Follow Up Boss', lead: 'lead_x', person: '42' };
  await store.addTask({ id: 'm2 follow-up-boss', at: '2026-11-22T14:00:00.000Z', kind: 'erase_person', detail });
  const ada = await pageOf(await here.agent('Ada', 'admin'), phone);
  await ada.getByText('One thing is to be done by hand.').waitFor();
  await clean(ada);
  await ada.getByRole('button', { name: 'Show' }).click();
  await ada.getByText('Delete person 42 in Follow Up Boss').waitFor();
  await clean(ada);
  await ada.getByRole('button', { name: 'It is done: m2 follow-up-boss' }).click();
  await ada.getByText('Nothing is to be done.').waitFor();
  await ada.keyboard.press('Escape');
  await soon(() => ada.getByText('to be done by hand').count()).toBe(0);
  for (const name of ['Figures', 'Team', 'Outbox', 'Log']) {
    await ada.getByText('More', { exact: true }).click();
    await ada.locator('details[open]').getByRole('button', { name, exact: true }).click();
    await ada.getByRole('dialog', { name }).waitFor();
    if (name === 'Log') await soon(() => ada.getByRole('dialog').textContent()).toContain('Ada: Marked as done by hand: m2 follow-up-boss');
    if (name === 'Figures') await ada.getByText('Leads by urgency').waitFor();
    await clean(ada);
    await ada.keyboard.press('Escape');
    await soon(() => ada.locator('dialog').count()).toBe(0);
  }
});

test('the outcome of a closed lead is told again, months later', async () => {
  const client = await here.agent('Ann');
  await client.post('/desk/api/leads/lead-tom/close', { outcome: 'referred' });
  const ann = await pageOf(client);
  await ann.goto(`${here.url}/desk#lead=lead-tom`);
  await ann.getByRole('button', { name: 'Outcome…' }).click();
  await ann.getByLabel('Kept the home').check();
  await ann.getByRole('button', { name: 'Close this lead' }).click();
  await ann.getByText('closed: Kept the home').first().waitFor();
  expect((await here.store.lead('lead-tom'))?.outcome).toBe('kept');
});
