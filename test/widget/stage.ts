import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type House, openHouse } from './house.ts';

/** One browser and one house for a file, one fresh profile for each test; no test may leave an error on the page. */
export type Stage = { browser: Browser; house: House; context: BrowserContext; page: Page; pictures: string };

/** Where pictures are kept: git ignores the folder. */
export const pictures = process.env.PICTURES ?? join(import.meta.dirname, '../../artefacts/widget');

export function useStage(): Stage {
  const stage = { pictures } as Stage;
  const errors: string[] = [];
  beforeAll(async () => {
    stage.browser = await launchBrowser();
    stage.house = await openHouse();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.house?.stop();
  });
  beforeEach(async () => {
    errors.length = 0;
    stage.house.spine.heard.length = 0;
    stage.context = await stage.browser.newContext();
    stage.context.setDefaultTimeout(20_000);
    stage.context.on('weberror', (error) => errors.push(error.error().message));
    stage.page = await stage.context.newPage();
  });
  afterEach(async () => {
    await stage.context.close();
    expect(errors).toEqual([]);
  });
  return stage;
}
