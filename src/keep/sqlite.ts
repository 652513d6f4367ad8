import type { DatabaseSync } from 'node:sqlite';
import { changesAfter, makeReader, newestChange } from './changes.ts';
import { asSeen, unavailable } from './failures.ts';
import { makeGroupCommit } from './group-commit.ts';
import type { Engine } from './plan.ts';
import { migrateFile, openFile, patiently } from './sqlite-file.ts';
import { makeRunner, type Runner, type Step } from './sqlite-runner.ts';
import { makeWakes } from './wakes.ts';

/** How often we look whether another process has written, in ms, while anybody watches. */
const LOOK_EVERY = 500;

/** The engine on DATA_DIR/porchlight.db: one connection, one thread, shared commits. Throws StoreUnavailable. */
export async function openSqlite(dataDir: string, step: Step = () => {}): Promise<Engine> {
  const db = await openFile(dataDir).catch((error) => {
    throw unavailable(error);
  });
  const runner = makeRunner(db, step);
  const wakes = makeWakes((anybody) => (anybody ? look.start() : look.stop()));
  const look = makeLook(db, runner, (ids) => wakes.fire(ids));
  const commits = makeGroupCommit(db, runner, (ids) => wakes.fire(ids));
  const seen = <T>(work: Promise<T>): Promise<T> => work.catch((error) => Promise.reject(asSeen(error)));
  return {
    read: (plan) => seen(patiently(() => runner.drive(plan()))),
    write: (plan) => commits.write(plan),
    migrate: () => seen(migrateFile(db)),
    watch: (conversation, wake) => wakes.add(conversation, wake),
    async close() {
      look.stop();
      await commits.settled();
      if (db.isOpen) db.close();
    },
  };
}

/** Looks at `data_version`, which moves only when another connection has committed, and then at what changed. */
function makeLook(db: DatabaseSync, runner: Runner, found: (ids: string[]) => void): { start(): void; stop(): void } {
  const reader = makeReader(0);
  let timer: NodeJS.Timeout | undefined;
  let version = 0;
  const versionNow = () => Number(db.prepare('pragma data_version').get()?.data_version);
  const look = () => {
    try {
      const now = versionNow();
      if (now === version) return;
      found(reader.fresh(runner.drive(changesAfter(reader.since()))));
      version = now;
    } catch {
      // Busy or gone: the next look sees the same change.
    }
  };
  return {
    start() {
      reader.startAt(runner.drive(newestChange()));
      version = versionNow();
      timer = setInterval(look, LOOK_EVERY).unref();
    },
    stop: () => clearInterval(timer),
  };
}
