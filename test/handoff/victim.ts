import { writeSync } from 'node:fs';
import { makeServer } from '../../src/channels/server.ts';
import { startDelivery } from '../../src/handoff/deliver.ts';
import { desk } from '../../src/handoff/desk/desk.ts';
import { hashed } from '../../src/handoff/desk/sessions.ts';
import { jsonTarget } from '../../src/handoff/targets/json.ts';
import { openStore } from '../../src/keep/open.ts';
import { loadLibrary } from '../../src/library.ts';
import { makeTurn } from '../../src/turn.ts';
import type { Where } from '../keep/stores.ts';

/**
 * The handoff as a process of its own, made to be killed: the real turn, store, desk and delivery on a free port. `die`: kill ourselves when a
 * step of the store of this name comes by for the nth time after the word "armed" was given.
 */
export type HandoffOrders = { where: Where; receiver: string; session: string; die: { at: string; nth: number } | null };

const orders = JSON.parse(process.argv[2] ?? '') as HandoffOrders;
let armed = false;
let passed = 0;
const step = (name: string): void => {
  if (!armed || name !== orders.die?.at) return;
  passed += 1;
  if (passed === orders.die.nth) process.kill(process.pid, 'SIGKILL');
};

const store = await openStore({ ...orders.where, step });
await store.migrate();
const now = () => new Date();
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const turn = makeTurn({ store, library: loadLibrary(), now, dayOf: () => '2026-11-22', operator: 'Maple Street Homes', fee: '$0' });
const server = makeServer({ allowedOrigins: [], trustedProxies: [], log });
let url = '';
await desk({ http: server.http, store, act: turn.agentActs, now, log, publicUrl: () => url, secureCookies: false });
server.http.route('POST', '/hear', async (request) => {
  const { messageId, text } = request.body as { messageId: string; text: string };
  await turn.hear({ conversation: 'c', channel: 'directline', messageId, kind: 'message', text, at: now().toISOString() });
  return { status: 200, json: { ok: true } };
});
server.http.route('POST', '/arm', () => {
  armed = true;
  return { status: 204 };
});
const target = jsonTarget({ url: orders.receiver, allowPrivate: true, timeoutMs: 2_000 });
store.setTargets([target.name]);
if ((await store.agentByEmail('dana@example.org')) === null) {
  const at = now().toISOString();
  await store.addAgent({ id: 'dana', email: 'dana@example.org', name: 'Dana', role: 'agent', passwordHash: 'x', createdAt: at });
  await store.putSession({ idHash: hashed(orders.session), agentId: 'dana', createdAt: at, seenAt: at });
}
url = (await server.listen(0, '127.0.0.1')).url;
const clock = {
  now,
  after(ms: number, act: () => void) {
    // A job whose process died comes back when its lease of two minutes is over: here the clock of the lanes does not wait for that.
    const timer = setTimeout(act, Math.min(ms, 100));
    return () => clearTimeout(timer);
  },
};
const leaseIsOver = { ...store, dueJobs: (name: string, at: string, _until: string, limit: number) => store.dueJobs(name, at, at, limit) };
startDelivery({ store: leaseIsOver, targets: [target], clock, log });
writeSync(1, `${url}\n`);
