import type { CDPSession } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventually, log, mayWrite, openChat, openMenu, panel, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

/**
 * What a screen reader is given. No screen reader runs here: the tree that Chromium hands to one is read over its developer protocol
 * (names, roles, states), and a listener follows the rules of live regions (ARIA 1.2) to tell what would be announced.
 */
const stage = useStage();
type Told = { role: string; name: string; description: string; properties: Record<string, unknown>; ignored: boolean };
let devtools: CDPSession;

beforeEach(async () => {
  devtools = await stage.context.newCDPSession(stage.page);
  await devtools.send('Accessibility.enable');
});

async function tree(): Promise<Told[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties, ignored }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
      properties: Object.fromEntries((properties ?? []).map((one) => [one.name, one.value.value])),
      ignored,
    }));
}
const find = (nodes: Told[], role: string): Told[] => nodes.filter((node) => node.role === role);

/** Listens as a reader does: what is added to a region that is live, without what is hidden or marked as silent. */
async function listen(): Promise<() => Promise<string[]>> {
  await stage.page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const silent = (node: Element | null, region: Element): boolean => {
      for (let at = node; at !== null; at = at.parentElement) {
        const live = at.getAttribute('aria-live');
        if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('hidden') || live === 'off') return true;
        if (at === region) return false;
      }
      return true;
    };
    const words = (node: Node, region: Element): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || silent(node, region)) return '';
      return [...node.childNodes].map((child) => words(child, region)).join(' ');
    };
    const watch = (root: ShadowRoot): void =>
      new MutationObserver((changes) => {
        for (const region of root.querySelectorAll('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]'))
          for (const { addedNodes, target } of changes)
            for (const node of addedNodes) {
              const host = target as Element;
              if (!region.contains(host) || (host !== region && silent(host, region))) continue;
              const text = words(node, region).replace(/\s+/g, ' ').trim();
              if (text !== '') told.push(text);
            }
      }).observe(root, { childList: true, subtree: true });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      watch(root);
      return root;
    };
  });
  return () => stage.page.evaluate(() => (window as unknown as { told: string[] }).told);
}

describe.each([
  ['en', '/test/other', 'Open chat', 'Chat with Porchlight', 'Conversation', 'Your message', /^Options$/],
  ['es', '/test/es', 'Abrir el chat', 'Chat con Porchlight', 'Conversación', 'Su mensaje', /^Opciones$/],
] as const)('the tree a reader is given (%s)', (_, path, bubble, dialog, region, field, options) => {
  test('every part has its role and its name', async () => {
    await stage.page.goto(`${stage.house.url}${path}`);
    await stage.page.locator('porchlight-chat .bubble').waitFor();
    expect(find(await tree(), 'button').map(({ name }) => name)).toContain(bubble);
    await openChat(stage.page);
    await sayAndHear(stage.page, 'source', 'deficiency');
    await sayAndHear(stage.page, 'compare', 'side by side');
    await sayAndHear(stage.page, 'sale?', 'foreclosure sale');
    const nodes = await tree();
    expect(find(nodes, 'dialog').map(({ name }) => name)).toEqual([dialog]);
    expect(find(nodes, 'log').map(({ name, properties }) => [name, properties.live])).toEqual([[region, 'polite']]);
    expect(find(nodes, 'textbox').map(({ name }) => name)).toEqual([field]);
    expect(find(nodes, 'table').map(({ name }) => name)).toEqual(['Three ways, side by side']);
    expect(find(nodes, 'columnheader').map(({ name }) => name)).toEqual(['Short sale', 'Loan modification', 'Foreclosure']);
    expect(find(nodes, 'heading').map(({ name }) => name)).toContainEqual(expect.stringMatching(/IMPORTANT NOTICE|AVISO IMPORTANTE/));
    const term = find(nodes, 'button').find(({ name }) => name === 'deficiency');
    expect(term?.description).toMatch(/Asks what this word means|Pregunta qué significa/);
    // Nothing that can have the focus is without a name.
    expect(nodes.filter(({ properties, name, role }) => properties.focusable === true && name === '' && role !== 'RootWebArea')).toEqual(
      [],
    );
    // One thing is live and nothing is urgent.
    expect(nodes.filter(({ properties }) => properties.live === 'assertive')).toEqual([]);
  });

  test('the options say whether they are open, and deletion is tied to its question', async () => {
    await stage.page.goto(`${stage.house.url}${path}`);
    await openChat(stage.page);
    const expanded = async () => find(await tree(), 'button').find(({ name }) => options.test(name))?.properties.expanded;
    expect(await expanded()).toBe(false);
    const menu = await openMenu(stage.page, options);
    expect(await expanded()).toBe(true);
    await menu.getByRole('button', { name: /Delete my data|Borrar mis datos/ }).click();
    const yes = find(await tree(), 'button').find(({ name }) => /^(Yes, delete it|Sí, borrarla)$/.test(name));
    expect(yes?.description).toMatch(/cannot be brought back|No se puede recuperar/);
    expect(yes?.properties.focusable).toBe(true);
  });
});

describe('what is announced', () => {
  test('each message once, whole and in order, with who said it; neither own words, nor marks, nor times, nor dots', async () => {
    const told = await listen();
    await stage.page.goto(`${stage.house.url}/test/other`);
    await openChat(stage.page);
    await sayAndHear(stage.page, 'source', 'deficiency');
    await sayAndHear(stage.page, 'plan', 'Your next steps');
    stage.house.spine.agentTypes(stage.house.spine.heard[0]!.conversation, 'Ana');
    stage.house.spine.say(stage.house.spine.heard[0]!.conversation, { text: 'Hi.', data: { speaker: 'agent', agent: 'Ana' } });
    await log(stage.page).getByText('Hi.').waitFor();
    await eventually(async () => (await told()).at(-1), 'Ana: Hi.');
    expect((await told()).map((text) => text.slice(0, 46))).toEqual([
      "Assistant: Hello. I'm an automated assistant, ",
      'Assistant: IMPORTANT NOTICE Porchlight is not ',
      'Assistant: What has happened with the mortgage',
      'Assistant: If the house sells for less than yo',
      'Assistant: Your plan for the next days. Your n',
      'Ana is here now. You are talking with a person',
      'Ana: Hi.',
    ]);
    // A word of the field reads as part of its sentence.
    expect((await told())[3]).toContain('the gap is called a deficiency . With your numbers');
    expect((await told()).join(' ')).not.toMatch(/You:|Sent|\d:\d\d/);
  });

  test('a restored talk is silent, however long; what comes after it is not', async () => {
    await stage.page.goto(`${stage.house.url}/test/other`);
    await openChat(stage.page);
    for (let i = 0; i < 12; i += 1) await sayAndHear(stage.page, `line ${i}`, `You said: line ${i}`);
    const told = await listen();
    await stage.page.reload();
    await log(stage.page).getByText('You said: line 11', { exact: true }).waitFor();
    await eventually(() => log(stage.page).getAttribute('aria-live'), 'polite');
    expect(await told()).toEqual([]);
    await sayAndHear(stage.page, 'and now', 'You said: and now');
    expect(await told()).toEqual(['Assistant: You said: and now']);
  });

  test('the connection lost and back: once each', async () => {
    const told = await listen();
    await stage.page.goto(`${stage.house.url}/test/other`);
    await openChat(stage.page);
    await mayWrite(stage.page);
    stage.house.door.shut();
    await panel(stage.page).getByText('No connection right now').waitFor();
    stage.house.door.open();
    await panel(stage.page).getByText('The connection is back.', { exact: true }).waitFor();
    expect((await told()).filter((text) => /onnection/.test(text))).toHaveLength(2);
  });
});
