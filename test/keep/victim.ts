import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { openStore } from '../../src/keep/open.ts';
import { line, NOW, writes } from './samples.ts';
import type { Where } from './stores.ts';

/**
 * A process of its own that keeps turns and says on stdout which ones were acknowledged: made to be killed, or to run
 * beside another one. Every turn adds its message id to the snapshot, so that an overwritten turn is missed.
 */
export type Orders = {
  where: Where;
  conversations: string[];
  /** Message ids are `${name}-${n}`; two processes of one name send copies of each other's messages. */
  name: string;
  /** Where each conversation starts to count. */
  from: number[];
  /** How many turns a conversation; null: for ever. */
  count: number | null;
  /** Begin only when something comes on stdin. */
  wait?: boolean;
  /** Kill ourselves when a step of this name comes by for the nth time. */
  die: { at: string; nth: number } | null;
};
export type Said = { conversation: string; n: number; duplicate: boolean; seqs: number[] };

const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const say = (what: Said | 'ready'): void => void writeSync(1, `${JSON.stringify(what)}\n`);

let passed = 0;
const step = (name: string): void => {
  if (name !== orders.die?.at) return;
  passed += 1;
  if (passed === orders.die.nth) process.kill(process.pid, 'SIGKILL');
};

const store = await openStore({ ...orders.where, step });
await store.migrate();
say('ready');
// Two processes that shall run beside each other wait here for the word.
if (orders.wait === true) await once(process.stdin, 'data');
process.stdin.destroy();
await Promise.all(orders.conversations.map((conversation, n) => talk(conversation, orders.from[n] ?? 0)));
await store.close();

async function talk(conversation: string, from: number): Promise<void> {
  for (let n = from; orders.count === null || n < from + orders.count; n += 1) {
    const done = await store.inTurn({ conversation, messageId: `${orders.name}-${n}`, now: NOW }, ({ conversation: before }) => {
      const all = JSON.parse(before?.snapshot ?? '[]') as string[];
      return writes({
        snapshot: JSON.stringify([...all, `${orders.name}-${n}`]),
        entries: [line('user', `${orders.name}-${n}`), line('bot', 'noted')],
      });
    });
    say({ conversation, n, duplicate: done.duplicate, seqs: done.entries.map(({ seq }) => seq) });
  }
}
