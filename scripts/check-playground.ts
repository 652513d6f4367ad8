import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { launchBrowser } from '../test/browser.ts';
import { gist } from '../test/contract/lead.ts';
import { readmeScript } from '../test/contract/script.ts';
import { Person } from '../test/driver.ts';
import { Agent, type House, openHouse } from '../test/house.ts';

/**
 * Walks docs/playground.md: opens a running Microsoft 365 Agents Playground in a headless Chromium, holds the README's conversation with the
 * bot behind it and looks at what the Playground shows; with --start also at the lead in the bot's store. Ends with 1 at the first step that does not hold.
 * `node scripts/check-playground.ts --start`: starts a bot on a free port with an empty store, and the Playground beside it (`npx` fetches it once).
 * `node scripts/check-playground.ts --playground http://127.0.0.1:56150`: looks at one that runs already. `--picture FILE.png` keeps a picture.
 */
const playgroundVersion = '0.2.28';
const { values } = parseArgs({
  options: {
    start: { type: 'boolean', default: false },
    playground: { type: 'string', default: 'http://127.0.0.1:56150' },
    picture: { type: 'string' },
  },
});

/** Ends both, and whatever npx started below itself. */
let end: () => Promise<void> = async () => undefined;
let bot: House | undefined;
if (values.start) {
  const house = await openHouse();
  bot = house;
  const playground = startPlayground(`${house.url}/api/messages`);
  end = async () => {
    if (playground.pid !== undefined) process.kill(-playground.pid, 'SIGTERM');
    await house.end();
  };
  await answers(values.playground).catch(async (error: Error) => {
    await end();
    console.error(`not ok  ${error.message}`);
    process.exit(1);
  });
}

function startPlayground(endpoint: string): ChildProcess {
  const args = ['-e', endpoint, '-c', 'emulator', '--disable-telemetry', '--conversation-id', `check-${Date.now()}`];
  const names = ['--yes', `@microsoft/m365agentsplayground@${playgroundVersion}`, ...args];
  return spawn('npx', names, { cwd: tmpdir(), detached: true, stdio: 'ignore', env: { ...process.env, BROWSER: 'none' } });
}

/** The first fetch of the package takes its time. */
async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 180; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 1_000));
  }
  throw new Error(`the Playground did not answer at ${url} within three minutes`);
}

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
page.setDefaultTimeout(20_000);

async function step(what: string, work: () => Promise<unknown>): Promise<void> {
  await work();
  console.log(`ok  ${what}`);
}
const count = (text: string): Promise<number> => page.getByText(text).count();
async function say(text: string): Promise<void> {
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The case, the ways out and the urgency that the same conversation gives without any channel. */
async function sameLead(store: House['store']): Promise<void> {
  const person = new Person();
  person.open();
  for (const { you } of readmeScript()) person.type(you);
  const leads = await store.leads({ standing: ['waiting'], limit: 2 });
  const same = isDeepStrictEqual(
    leads.map(({ lead }) => gist(lead)),
    [gist(person.last!.lead!.lead)],
  );
  if (!same) throw new Error(`${leads.length} leads: ${JSON.stringify(leads.map(({ lead }) => gist(lead)))}`);
}

async function agentWrites(url: string, link: string, text: string): Promise<void> {
  const agent = new Agent(url);
  await agent.join(link);
  const { leads } = (await agent.call('GET', '/desk/api/leads')).json as unknown as { leads: { id: string }[] };
  await agent.call('POST', `/desk/api/leads/${leads[0]!.id}/take`);
  const { status } = await agent.call('POST', `/desk/api/leads/${leads[0]!.id}/messages`, { text, messageId: 'a1' });
  if (status >= 300) throw new Error(`the desk answered ${status}`);
}

try {
  await step('the page opens', () => page.goto(values.playground, { waitUntil: 'domcontentloaded' }));
  await step('the bot greets', () => page.getByText('an automated assistant').first().waitFor());
  await step('once', async () => {
    await page.waitForTimeout(1_500);
    // the end of it: the Playground's log panel shows the beginning again
    const greetings = await count('when the mortgage gets too heavy.');
    if (greetings !== 1) throw new Error(`${greetings} greetings`);
  });
  await step('it offers choices', () => page.getByRole('button', { name: 'Lost a job' }).waitFor());
  for (const { you, bot: lines } of readmeScript())
    await step(`"${you}" gets the README's answer`, async () => {
      if (you === 'no date') await page.getByRole('button', { name: 'No date' }).last().click();
      else await say(you);
      for (const line of lines) await page.getByText(line).first().waitFor();
    });
  if (bot !== undefined) {
    const { store, url, firstAgentLink } = bot;
    await step('the lead in the store is the one of that conversation', () => sameLead(store));
    await step('an agent takes it and writes, and the Playground shows it', async () => {
      await agentWrites(url, firstAgentLink!, 'Hello Maria, this is Ann at the desk.');
      await page.getByText('Hello Maria, this is Ann at the desk.').first().waitFor();
    });
  }
} catch (error) {
  console.error(`not ok  ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
} finally {
  if (values.picture !== undefined) await page.screenshot({ path: values.picture });
  await browser.close();
  await end();
}
