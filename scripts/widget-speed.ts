import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { start } from '../src/main.ts';
import { launchBrowser } from '../test/browser.ts';
import { tasksDuring } from '../test/widget/trace.ts';

/**
 * `npm run bench:speed`: from the tap on the bubble to the first words of the bot, in Chromium at 4x CPU slowdown and slow 4G (150 ms, 1.6 Mbit/s),
 * with the whole product behind it. `--runs 20`; `--slow 1` without the slowdown; `--elsewhere` puts the host page on another origin than the
 * service; `--tasks` traces what the page's tasks last and what they work (that alone makes the rest slower).
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    elsewhere: { type: 'boolean', default: false },
    slow: { type: 'string', default: '4' },
    tasks: { type: 'boolean', default: false },
  },
});
type Run = { shellMs: number; firstWordsMs: number; longMs: number[]; longestMs: number; longestWorkMs: number };

const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-speed-'));
/** A page of someone else's: another origin than the service. */
const host = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><p>A page</p><script src="${house.url}/widget.js" async></script>`);
});
const elsewhere = await new Promise<string>((resolve) =>
  host.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(host.address() as AddressInfo).port}`)),
);
const house = await start({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'silent',
  ALLOWED_ORIGINS: elsewhere,
});
const browser = await launchBrowser();
const runs: Run[] = [];
for (let i = 0; i < Number(values.runs); i += 1) runs.push(await one(browser));
await browser.close();
await house.stop();
host.close();
rmSync(dataDir, { recursive: true, force: true });

const at = (numbers: number[], part: number): number =>
  numbers.sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil(numbers.length * part) - 1)] ?? 0;
const row = (what: string, numbers: number[]): string =>
  `| ${what} | ${at(numbers, 0.5)} | ${at(numbers, 0.95)} | ${Math.max(...numbers)} |`;
console.log(`| ${runs.length} runs, milliseconds | median | p95 | worst |\n| --- | --- | --- | --- |`);
console.log(
  row(
    'tap to the frame of the chat',
    runs.map(({ shellMs }) => shellMs),
  ),
);
console.log(
  row(
    'tap to the first words',
    runs.map(({ firstWordsMs }) => firstWordsMs),
  ),
);
console.log(
  row(
    'longest task of the page',
    runs.map(({ longMs }) => Math.max(0, ...longMs)),
  ),
);
console.log(
  row(
    'tasks over 50 ms, number',
    runs.map(({ longMs }) => longMs.length),
  ),
);
if (values.tasks) {
  console.log(
    row(
      'longest task in the trace',
      runs.map(({ longestMs }) => longestMs),
    ),
  );
  console.log(
    row(
      'longest task in the trace, its work alone',
      runs.map(({ longestWorkMs }) => longestWorkMs),
    ),
  );
}

/** A new profile and a new connection each time: nothing is kept from the run before. */
async function one(from: Browser): Promise<Run> {
  const context = await from.newContext();
  const page = await context.newPage();
  await page.goto(values.elsewhere ? `${elsewhere}/` : `${house.url}/`);
  await page.locator('porchlight-chat .bubble').waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await page.waitForTimeout(300);
  let run = { shellMs: 0, firstWordsMs: 0, longMs: [] as number[] };
  const act = async (): Promise<void> => {
    run = await page.evaluate(tapAndWait);
  };
  const tasks = values.tasks ? await tasksDuring(devtools, act) : await act().then(() => []);
  await context.close();
  const most = (numbers: number[]): number => Math.round(Math.max(0, ...numbers));
  return { ...run, longestMs: most(tasks.map(({ ms }) => ms)), longestWorkMs: most(tasks.map(({ cpuMs }) => cpuMs)) };
}

/** Runs in the page. */
async function tapAndWait(): Promise<{ shellMs: number; firstWordsMs: number; longMs: number[] }> {
  const began = performance.now();
  const longMs: number[] = [];
  new PerformanceObserver((list) => longMs.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({
    type: 'longtask',
  });
  const root = document.querySelector('porchlight-chat')?.shadowRoot;
  // The tap is a task of its own, as a person's is.
  setTimeout(() => root?.querySelector<HTMLElement>('.bubble')?.click());
  const seen = async (selector: string): Promise<number> => {
    while (root?.querySelector(selector) == null) await new Promise((resolve) => setTimeout(resolve, 5));
    return Math.round(performance.now() - began);
  };
  const shellMs = await seen('.panel:not([hidden])');
  const firstWordsMs = await seen('.message');
  // Whatever comes after the first words counts too.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return { shellMs, firstWordsMs, longMs };
}
