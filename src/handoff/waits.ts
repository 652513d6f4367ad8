import type { Store } from '../keep/store.ts';

/** Whoever waits for a person and is taken by nobody hears it, once, with the free counsellor: silence is worse than "not now". */
export type Waits = { stop(): Promise<void> };
export type WaitsOptions = {
  store: Pick<Store, 'leads'>;
  clock: { now(): Date; after(ms: number, act: () => void): () => void };
  /** Minutes that somebody waits before it is said. */
  minutes: number;
  /** Is the desk staffed now? While it is closed nothing is said: that was said when it was sent. */
  isOpen: () => boolean;
  /** The turn that says so; it changes nothing where nobody is waited for any more. */
  failed: (conversation: string, messageId: string) => Promise<unknown>;
  log: { warn(fields: object, message: string): void };
};

const lookEvery = 20_000;
const most = 10_000;

/** Looks every twenty seconds until it is stopped. A second instance that looks too finds its message id taken. */
export function startWaits(options: WaitsOptions): Waits {
  const { store, clock, minutes, log } = options;
  const told = new Set<string>();
  let cancel = () => {};
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const look = async () => {
    if (!options.isOpen()) return;
    const before = new Date(clock.now().getTime() - minutes * 60_000).toISOString();
    const rows = await store.leads({ standing: ['waiting'], limit: most });
    for (const { lead } of rows) {
      const id = `nobody:${lead.id}:${lead.createdAt}`;
      if (lead.kind !== 'lead' || lead.createdAt > before || told.has(id)) continue;
      await options.failed(lead.conversationId, id);
      told.add(id);
    }
    const waiting = new Set(rows.map(({ lead }) => `nobody:${lead.id}:${lead.createdAt}`));
    for (const id of told) if (!waiting.has(id)) told.delete(id);
  };
  const next = () => {
    cancel = clock.after(lookEvery, () => {
      running = look()
        .catch((error: unknown) => log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'waits could not be looked at'))
        .finally(() => !stopped && next());
    });
  };
  next();
  return {
    async stop() {
      stopped = true;
      cancel();
      await running;
    },
  };
}
