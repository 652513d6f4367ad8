import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { terminal } from '../src/channels/terminal.ts';
import { start } from '../src/main.ts';

/** `npm run chat`: the conversation in a terminal. `--lang es`, `--trace`; TODAY=2026-11-22 fixes the day. Nothing is kept. */
const { values } = parseArgs({ options: { lang: { type: 'string', default: 'en' }, trace: { type: 'boolean', default: false } } });
const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-chat-'));
const house = await start({ ...process.env, DATA_DIR: dataDir, DATABASE_URL: undefined, PORT: '0', LOG_LEVEL: 'silent' });
try {
  await terminal({
    spine: house.spine,
    input: process.stdin,
    output: process.stdout,
    conversation: randomUUID(),
    locale: values.lang,
    now: () => new Date(),
    trace: values.trace,
  });
} finally {
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
