import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as nap } from 'node:timers/promises';
import { migrations } from './migrations/list.ts';

/** How long we wait for another process's write, in ms, before the store counts as unavailable. */
const PATIENCE = 5_000;
/** SQLite itself waits this long, holding the thread; the rest of PATIENCE is spent in naps that let go of it. */
const BUSY_MS = 20;
const NAP_MS = 3;
const SQLITE_BUSY = 5;

/** Opens (or makes) DATA_DIR/porchlight.db, readable by its owner only, as durable as SQLite can be. */
export async function openFile(dataDir: string): Promise<DatabaseSync> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const path = join(dataDir, 'porchlight.db');
  // Made before SQLite makes it, so that it is never readable by others; -wal and -shm take the same mode.
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: BUSY_MS });
  await patiently(() => db.exec('pragma journal_mode = wal'));
  // secure_delete: what a person had erased is overwritten, not only unlinked (compliance P-6).
  db.exec('pragma synchronous = full; pragma secure_delete = on; pragma trusted_schema = off');
  return db;
}

/** Runs `work`, again while another process holds the file, for at most PATIENCE. */
export async function patiently<T>(work: () => T): Promise<T> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await nap(NAP_MS);
    }
  }
}

const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;

/** Applies what is missing, in one transaction that holds the write lock: a second process waits, then finds it done. */
export const migrateFile = (db: DatabaseSync): Promise<void> => patiently(() => migrateNow(db));

function migrateNow(db: DatabaseSync): void {
  db.exec('begin immediate');
  try {
    db.exec('create table if not exists migrations (name text primary key)');
    for (const { name, statements } of migrations) {
      if (db.prepare('select 1 from migrations where name = ?').get(name) !== undefined) continue;
      for (const text of statements('sqlite')) db.exec(text);
      db.prepare('insert into migrations (name) values (?)').run(name);
    }
    db.exec('commit');
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
