import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../house.ts';

/** docs/emulator.md, followed by its script against the whole product. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.end());

function check(bot: string): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/check-emulator.ts', '--bot', bot], { cwd: join(import.meta.dirname, '..', '..') });
    let out = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (out += part));
    child.on('close', (code) => resolve({ code, out }));
  });
}

it('every step of the page holds', async () => {
  const { code, out } = await check(`${house.url}/api/messages`);
  expect(out).not.toContain('not ok');
  expect(out.match(/^ok {2}/gm)).toHaveLength(9);
  expect(code).toBe(0);
});

it('and the script notices where there is no bot', async () => {
  const { code, out } = await check(`${house.url}/nothing`);
  expect([code, out]).toEqual([1, expect.stringContaining('not ok')]);
});
