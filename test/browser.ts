import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const debian = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: Debian's where it is installed, else the one inside @sparticuz/chromium. */
export async function launchBrowser(): Promise<Browser> {
  const found = debian.find((path) => existsSync(path));
  if (found !== undefined) return chromium.launch({ executablePath: found, headless: true, args: quiet });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), headless: true, args: [...packed.args, ...quiet] });
}
