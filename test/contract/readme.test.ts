import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lead } from '../../src/handoff/lead.ts';
import { launchBrowser } from '../browser.ts';
import { Person } from '../driver.ts';
import { Agent, type House, openHouse } from '../house.ts';
import { inBrowser, webChat, widget } from './browsers.ts';
import { type Answer, clients, type Talker } from './clients.ts';
import { gist, plain } from './lead.ts';
import { missing, readmeScript } from './script.ts';

/** Every client holds the conversation of README.md to its end, and the same lead is in the store and on the agents' desk. */
const script = readmeScript();
const right = reference();

/** The same conversation without any channel. */
function reference(): { lead: Lead; texts: string[][]; state: string } {
  const person = new Person();
  person.open();
  const texts = script.map(({ you }) => person.type(you).texts);
  return { lead: person.last!.lead!.lead, texts, state: person.state };
}

let house: House;
let browser: Browser;
let agent: Agent;
beforeAll(async () => {
  house = await openHouse();
  browser = await launchBrowser();
  agent = new Agent(house.url);
  await agent.join(house.firstAgentLink!);
});
afterAll(async () => {
  await browser?.close();
  await house?.end();
});

/** Says what the README says and wants its lines after each; `how` may tap what the screen offers instead. */
async function hold(talker: Talker, how: (you: string, offered: string[]) => Answer = (you) => ({ text: you })): Promise<Answer[]> {
  const said: Answer[] = [];
  for (const { you, bot } of script) {
    const before = talker.shown.length;
    const answer = how(you, talker.shown.at(-1)?.offered ?? []);
    said.push(answer);
    await talker.say(answer);
    const now = talker.shown.slice(before).map(({ text }) => text);
    expect(missing(bot, now), `not shown after "${answer.text}": ${JSON.stringify(now)}`).toEqual([]);
  }
  return said;
}

/** The lead of this conversation as the store keeps it; an agent sees the same on the desk. */
async function leadOf({ conversation }: Talker): Promise<Lead> {
  const row = await house.store.leadOf(conversation);
  if (row === null) throw new Error('There is no lead.');
  const { lead } = row;
  const queue = (await agent.call('GET', '/desk/api/leads')).json.leads as { id: string }[];
  expect(queue.map(({ id }) => id)).toContain(lead.id);
  const packet = (await agent.call('GET', `/desk/api/leads/${lead.id}`)).json as unknown as Lead;
  expect(gist(packet)).toEqual(gist(lead));
  return lead;
}

const botTexts = async ({ conversation }: Talker): Promise<string[]> =>
  (await house.store.entries(conversation, 0)).filter(({ author }) => author !== 'user').map(({ text }) => text);

describe("the README's conversation", () => {
  it('ends in a lead that says something', () => {
    expect(script.length).toBeGreaterThan(10);
    expect(right.lead).toMatchObject({ kind: 'lead', urgency: { level: 'none' }, contact: { name: 'Maria' } });
    expect(right.lead.case).toMatchObject({ monthsBehind: { value: 4 }, usState: { value: 'OH' }, wants: { value: 'sell' } });
    expect(right.lead.options[0]).toMatchObject({ option: 'short_sale', standing: 'strong' });
  });

  it.each(clients)('%s: the whole of it, and the same lead', async (_name, connect) => {
    const talker = await connect(house, 'en');
    try {
      await hold(talker);
      expect(plain(await leadOf(talker))).toEqual(plain(right.lead));
    } finally {
      await talker.end();
    }
  });

  const screens = [
    ['the stock Web Chat', webChat],
    ['the widget', widget],
  ] as const;
  describe.each(screens)('%s in Chromium', (_name, screen) => {
    it('typed into its own box: the whole of it, and the same lead', { timeout: 120_000 }, async () => {
      const talker = await inBrowser(browser, house, screen);
      try {
        await hold(talker);
        if (screen === webChat)
          expect(
            missing(
              await botTexts(talker),
              talker.shown.map(({ text }) => text),
            ),
          ).toEqual([]);
        expect(plain(await leadOf(talker))).toEqual(plain(right.lead));
        expect(talker.broken).toEqual([]);
      } finally {
        await talker.end();
      }
    });

    it('tapped wherever it offers the answer: the same facts, ways out and urgency', { timeout: 120_000 }, async () => {
      const talker = await inBrowser(browser, house, screen);
      try {
        const said = await hold(talker, tapping);
        expect(said.flatMap(({ choice }) => choice ?? [])).toEqual(Object.values(taps));
        expect(gist(await leadOf(talker))).toEqual(gist(right.lead));
        expect(talker.broken).toEqual([]);
      } finally {
        await talker.end();
      }
    });
  });

  it('npm run chat, from a pipe: every line after what it answers', async () => {
    const turns = await piped(script.map(({ you }) => you));
    expect(turns).toHaveLength(script.length);
    for (const [at, { you, bot }] of script.entries()) expect(missing(bot, turns[at]!), `after: ${you}`).toEqual([]);
    // it keeps nothing, so the lead is read where the person reads it: in what will be sent, and in where the talk ends
    expect(turns.at(-2)!.join('\n')).toContain(right.texts.at(-2)![1]!);
    expect(turns.at(-1)!.join('\n')).toContain(`| state  ${right.state}`);
  });
});

/** Which button a person taps for a line of the README, in the order in which they come. */
const taps: Record<string, string> = {
  'no date': 'No date',
  'I live there': 'I live there',
  'sell it': 'Sell it',
  no: 'No',
  'not sure': "I'm not sure",
  'it will likely last': 'It will likely last',
  'under 10k': 'Under $10,000',
  'I want to talk to a person': 'Talk to a person',
  'here in the chat': 'Here in the chat',
  yes: 'Yes, send it',
};

function tapping(you: string, offered: string[]): Answer {
  const title = taps[you];
  return title !== undefined && offered.includes(title) ? { text: title, choice: title } : { text: you };
}

/** What `npm run chat -- --trace` prints for each line that comes in by the pipe; the trace stands before each turn's words. */
function piped(lines: string[]): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/chat.ts', '--trace'], {
      cwd: join(import.meta.dirname, '..', '..'),
      env: { ...process.env, TODAY: '2026-11-22', OPERATOR_NAME: 'Maple Street Homes' },
    });
    const told = { out: '', error: '' };
    child.stdout.on('data', (part) => (told.out += part));
    child.stderr.on('data', (part) => (told.error += part));
    child.on('close', (code) => {
      if (code !== 0 || told.error !== '') return reject(new Error(`It ended with ${code}: ${told.error}`));
      const turns = told.out.split(/^(?= {2}\| heard )/m).map((turn) => turn.split('\n\n'));
      // what comes before the first trace is nothing; the first turn is the greeting
      resolve(turns.filter(([head]) => head?.startsWith('  | heard')).slice(1));
    });
    child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  });
}
