import { expect, test } from 'vitest';
import { en } from '../../src/channels/widget/browser/strings-en.ts';
import { es } from '../../src/channels/widget/browser/strings-es.ts';
import { serious } from './axe.ts';
import { eventually, log, panel } from './person.ts';
import { useStage } from './stage.ts';

/** A whole talk without a mouse, in both languages: only keys are pressed, and axe looks at every state on the way. */
const stage = useStage();
const keys = () => stage.page.keyboard;
const conversation = () => stage.house.spine.heard[0]!.conversation;

/** What has the focus, as a reader would name it: label, words, or the element. */
const focusName = (): Promise<string> =>
  stage.page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const root = active?.getRootNode() as Document | ShadowRoot;
    const label = active?.id ? root.querySelector(`label[for="${active.id}"]`)?.textContent : active?.closest('label')?.textContent;
    return active?.getAttribute('aria-label') ?? label ?? active?.textContent ?? '';
  });

/** Is what has the focus to be seen, and not below the place where one writes or outside of the window (WCAG 2.4.7, 2.4.11)? */
const focusSeen = (): Promise<boolean> =>
  stage.page.evaluate(() => {
    const root = document.activeElement?.shadowRoot;
    const active = root?.activeElement;
    if (root == null || active == null) return true;
    const box = active.getBoundingClientRect();
    const at = root.elementFromPoint(box.x + box.width / 2, Math.max(1, Math.min(box.y + box.height / 2, innerHeight - 1)));
    return at !== null && (active.contains(at) || at.contains(active) || at.closest('label')?.contains(active) === true);
  });

async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await keys().press(key);
    const now = await focusName();
    met.push(now.slice(0, 30));
    if (typeof name === 'string' ? now === name : name.test(now)) {
      expect(await focusSeen(), `${now} has the focus and cannot be seen`).toBe(true);
      return;
    }
  }
  throw new Error(`${name} is not reached by ${key}: ${met.join(' | ')}`);
}

async function write(text: string, answer: string | RegExp): Promise<void> {
  if ((await focusName()) !== words.input) await tabTo(words.input);
  await keys().type(text);
  await keys().press('Enter');
  await log(stage.page).getByText(answer).first().waitFor();
}

let words: Record<keyof typeof en, string> = en;
const said = (text: string) => log(stage.page).getByText(`You said: ${text}`).first().waitFor();

/** Name of the state, and the keys that lead to it from the one before. */
const walk: [string, () => Promise<unknown>][] = [
  ['closed, the bubble has the focus', () => tabTo(words.openChat)],
  [
    'open, one may write at once',
    async () => {
      await keys().press('Enter');
      await eventually(focusName, words.input);
    },
  ],
  ['a question with answers on offer', () => write('sale?', 'foreclosure sale')],
  [
    'why it is asked',
    async () => {
      await tabTo(words.why, 'Shift+Tab');
      await keys().press('Enter');
    },
  ],
  [
    'an answer chosen',
    async () => {
      await tabTo('No date yet');
      await keys().press('Enter');
      await said('No date yet');
      expect(await focusName()).toBe(words.input);
    },
  ],
  [
    'several answers, none chosen: said in text',
    async () => {
      await write('several', 'More than one thing');
      await tabTo(words.manyDone, 'Shift+Tab');
      await keys().press('Enter');
      await panel(stage.page).getByText(words.manyNone).waitFor();
    },
  ],
  [
    'several answers, two chosen',
    async () => {
      await tabTo('I lost my job', 'Shift+Tab');
      await keys().press('Space');
      await tabTo('Divorce or separation');
      await keys().press('Space');
      await tabTo(words.manyDone);
    },
  ],
  [
    'sources open',
    async () => {
      await keys().press('Enter');
      await said('I lost my job');
      await write('source', 'deficiency');
      await tabTo(words.sources, 'Shift+Tab');
      await keys().press('Enter');
    },
  ],
  ['the link of a source', () => tabTo('Ohio Revised Code 2329.08')],
  [
    'a word of the field asked about',
    async () => {
      await tabTo('deficiency', 'Shift+Tab');
      await keys().press('Enter');
      await log(stage.page)
        .getByText(/“deficiency” mean|significa «deficiency»/)
        .last()
        .waitFor();
    },
  ],
  ['a table', () => write('compare', 'side by side')],
  [
    'a line of the preview taken out',
    async () => {
      await write('send it', 'a person would see');
      await tabTo(`${words.removeFact}: Phone`, 'Shift+Tab');
      await keys().press('Enter');
      await said(words.removeFactWords.replace('{fact}', 'Phone'));
    },
  ],
  [
    'the plan, its link',
    async () => {
      await write('plan', 'Your next steps');
      await tabTo('HUD counselors', 'Shift+Tab');
    },
  ],
  [
    'the options',
    async () => {
      await tabTo(words.menu, 'Shift+Tab');
      await keys().press('Enter');
      expect(await focusName()).toBe('English');
    },
  ],
  [
    'the largest text',
    async () => {
      await tabTo(words.sizeLargest);
      await keys().press('Enter');
      expect(await panel(stage.page).getAttribute('data-size')).toBe('2');
    },
  ],
  [
    'deletion asked once more',
    async () => {
      await tabTo(words.remove);
      await keys().press('Enter');
      expect(await focusName()).toBe(words.removeNo);
    },
  ],
  [
    'the options closed, nothing deleted',
    async () => {
      await keys().press('Escape');
      expect(await focusName()).toBe(words.menu);
      expect(stage.house.spine.heard.map(({ choice }) => choice)).not.toContain('erase');
      // A second Esc within a second would leave.
      await stage.page.waitForTimeout(1_100);
    },
  ],
  [
    'too much written: said in text, and kept',
    async () => {
      await tabTo(words.input);
      await stage.page.evaluate(() => {
        const area = document.querySelector('porchlight-chat')?.shadowRoot?.querySelector('textarea');
        if (area != null) area.value = 'x'.repeat(4001);
      });
      await keys().press('Enter');
      await panel(stage.page).getByText(words.tooLong).waitFor();
      await keys().press('Control+A');
      await keys().press('Delete');
    },
  ],
  [
    'a person has come',
    async () => {
      stage.house.spine.say(conversation(), { text: 'Hi, I am Ana.', data: { speaker: 'agent', agent: 'Ana' } });
      await log(stage.page).getByText('Hi, I am Ana.').waitFor();
      expect(await focusName()).toBe(words.input);
    },
  ],
  ['danger, the way out stands out', () => write("I can't do this", 'glad you told me')],
  [
    'closed again, the focus is back on the bubble',
    async () => {
      await tabTo(words.close, 'Shift+Tab');
      await keys().press('Enter');
      await eventually(focusName, words.openChat);
    },
  ],
  [
    'left by Esc twice',
    async () => {
      await keys().press('Enter');
      await eventually(focusName, words.input);
      await keys().press('Escape');
      await keys().press('Escape');
      await stage.page.waitForURL('**/recipes/vegetable-soup');
    },
  ],
];

test.each([
  ['en', en],
  ['es', es],
] as const)(
  `${walk.length} states by keyboard alone, axe finds nothing serious in any (%s)`,
  { timeout: 240_000 },
  async (language, own) => {
    words = own;
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    await stage.page.goto(`${stage.house.url}${language === 'es' ? '/test/es' : '/test/other'}`);
    await stage.page.locator('porchlight-chat .bubble').waitFor();
    const found: string[] = [];
    for (const [name, go] of walk) {
      await go().catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      found.push(...(await serious(stage.page)).map((one) => `${name}: ${one}`));
    }
    expect(found).toEqual([]);
  },
);
