import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterEach } from 'vitest';
import { openStore } from '../../src/keep/open.ts';
import type { Store } from '../../src/keep/store.ts';
import { emptySchema } from './postgres.ts';

/** The same tests on both databases: `describe.each(kinds)`. */
export const kinds = ['SQLite', 'PostgreSQL'] as const;
export type Kind = (typeof kinds)[number];
export type Where = { dataDir: string; databaseUrl?: string };

/** An empty database. `open` gives one more instance on it, as a second process would have; `raw` goes behind the store's back. */
export type Place = {
  where: Where;
  open(step?: (name: string) => void): Promise<Store>;
  raw(text: string): Promise<Record<string, unknown>[]>;
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export async function emptyPlace(kind: Kind): Promise<Place> {
  const where = kind === 'SQLite' ? sqlitePlace() : await postgresPlace();
  return {
    where,
    async open(step) {
      const store = await openStore({ ...where, step });
      cleanups.push(() => store.close());
      await store.migrate();
      return store;
    },
    raw: (text) => (where.databaseUrl === undefined ? rawSqlite(where, text) : rawPostgres(where.databaseUrl, text)),
  };
}

/** An empty store, closed and removed after the test. */
export const emptyStore = async (kind: Kind): Promise<Store> => (await emptyPlace(kind)).open();

function sqlitePlace(): Where {
  const dataDir = mkdtempSync(join(tmpdir(), 'porchlight-keep-'));
  cleanups.push(() => rmSync(dataDir, { recursive: true, force: true }));
  return { dataDir };
}

async function postgresPlace(): Promise<Where> {
  const { url, drop } = await emptySchema();
  cleanups.push(drop);
  return { dataDir: '/nowhere', databaseUrl: url };
}

async function rawSqlite({ dataDir }: Where, text: string): Promise<Record<string, unknown>[]> {
  const db = new DatabaseSync(join(dataDir, 'porchlight.db'), { timeout: 5_000 });
  try {
    return db.prepare(text).all() as Record<string, unknown>[];
  } finally {
    db.close();
  }
}

async function rawPostgres(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
