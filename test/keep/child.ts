import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Orders, Said } from './victim.ts';

/** A running victim.ts. `gone` comes back with how it ended; every line it got out is in `said` by then. */
export type Child = {
  process: ChildProcess;
  said: Said[];
  ready: Promise<void>;
  gone: Promise<{ code: number | null; signal: string | null }>;
};

export function startChild(orders: Orders): Child {
  const script = fileURLToPath(new URL('./victim.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said: Said[] = [];
  let isReady = () => {};
  const ready = new Promise<void>((done) => {
    isReady = done;
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (text) => {
    const what = parsed(text);
    if (what === 'ready') isReady();
    else if (what !== null) said.push(what);
  });
  const read = new Promise((done) => lines.once('close', done));
  const gone = new Promise<{ code: number | null; signal: string | null }>((done) => {
    child.once('exit', async (code, signal) => {
      await read;
      done({ code, signal });
    });
  });
  return { process: child, said, ready, gone };
}

/** The last line may be cut by the kill: then it was not said. */
function parsed(text: string): Said | 'ready' | null {
  try {
    return JSON.parse(text) as Said | 'ready';
  } catch {
    return null;
  }
}
