import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { PorchlightError } from '../../src/errors.ts';
import { openStore } from '../../src/keep/open.ts';
import { consent, line, NOW, turn, work, writes } from './samples.ts';
import { emptyPlace, kinds } from './stores.ts';

const unavailable = { name: 'StoreUnavailable', status: 503 };

describe.each(kinds)('when the database fails, on %s,', (kind) => {
  it('a failure between any two statements of a turn leaves nothing of it, and the next try works', async () => {
    const place = await emptyPlace(kind);
    await (await place.open()).close();
    const steps: string[] = [];
    let fail = -1;
    const store = await place.open((name) => {
      steps.push(name);
      if (steps.length - 1 === fail) throw new Error(`injected at ${name}`);
    });
    const whole = () =>
      store.inTurn({ conversation: `c${fail}`, messageId: 'm1', now: NOW }, () =>
        writes({ consents: [consent(`k${fail}`)], suppress: [`h${fail}`] }),
      );
    await whole();
    const names = [...steps];
    expect(names).toContain('before commit');
    const last = names.indexOf('before commit');
    for (fail = 0; fail <= last; fail += 1) {
      steps.length = 0;
      await expect(whole(), names[fail]).rejects.toMatchObject(unavailable);
      expect(await store.conversation(`c${fail}`), names[fail]).toBeNull();
      expect(await store.suppressed(`h${fail}`)).toBe(false);
      expect((await whole()).duplicate).toBe(false);
    }
    expect((await store.verifyConsents()).ok).toBe(true);
  });

  it('the error says nothing of what the person wrote', async () => {
    const place = await emptyPlace(kind);
    const store = await place.open();
    const twice = consent('k-planted', { value: 'planted' });
    await turn(store, 'm1', { consents: [twice] });
    const error = await turn(store, 'm2', { consents: [twice], entries: [line('user', 'planted')] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PorchlightError);
    const { message, stack, cause } = error as PorchlightError;
    expect(`${message} ${stack} ${cause} ${JSON.stringify(cause)} ${(cause as Error).stack}`).not.toContain('planted');
  });
});

describe('when SQLite fails,', () => {
  it('an error that ends the whole transaction (a full disk does) fails every turn of that commit, and only that', async () => {
    const place = await emptyPlace('SQLite');
    const store = await place.open();
    await turn(store, 'm0');
    await place.raw("create trigger full before insert on entries when new.body like '%burst%' begin select raise(rollback, 'full'); end");
    const together = ['a', 'burst', 'b'].map((text) => turn(store, 'm1', { entries: [line('user', text)] }, text));
    for (const result of await Promise.allSettled(together)) expect(result).toMatchObject({ status: 'rejected', reason: unavailable });
    for (const id of ['a', 'burst', 'b']) expect(await store.conversation(id)).toBeNull();
    expect((await turn(store, 'm1', {}, 'a')).duplicate).toBe(false);
  });

  it('a write waits for another process’s write, and reads go on meanwhile', async () => {
    const place = await emptyPlace('SQLite');
    const store = await place.open();
    await turn(store, 'm1');
    const other = new DatabaseSync(join(place.where.dataDir, 'porchlight.db'));
    other.exec('begin immediate');
    const going = turn(store, 'm2');
    await pause(100);
    expect(await store.entries('c', 0)).toHaveLength(2);
    other.exec('commit');
    other.close();
    expect((await going).entries).toHaveLength(2);
  });

  it('a lock that does not end is StoreUnavailable', { timeout: 20_000 }, async () => {
    const place = await emptyPlace('SQLite');
    const store = await place.open();
    const other = new DatabaseSync(join(place.where.dataDir, 'porchlight.db'));
    other.exec('begin immediate');
    await expect(turn(store, 'm1')).rejects.toMatchObject(unavailable);
    other.exec('rollback');
    other.close();
    expect((await turn(store, 'm1')).duplicate).toBe(false);
  });

  it('a file that is no database, and a directory that cannot be, is StoreUnavailable', async () => {
    const place = await emptyPlace('SQLite');
    writeFileSync(join(place.where.dataDir, 'porchlight.db'), 'not a database '.repeat(500));
    await expect(openStore(place.where)).rejects.toMatchObject(unavailable);
    await expect(openStore({ dataDir: join(place.where.dataDir, 'porchlight.db', 'below') })).rejects.toMatchObject(unavailable);
  });
});

describe('when PostgreSQL fails,', () => {
  it('connections that are cut in mid-turn fail that turn only', async () => {
    const place = await emptyPlace('PostgreSQL');
    const store = await place.open();
    await turn(store, 'm0');
    const cut =
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = current_setting('application_name') and pid <> pg_backend_pid()";
    let acknowledged = 0;
    let failed = 0;
    let over = false;
    const writer = async (name: string) => {
      for (let n = 0; !over; n += 1) {
        const done = await turn(store, `${name} ${n}`).catch((error: unknown) => error);
        if (done instanceof PorchlightError) {
          expect(done).toMatchObject(unavailable);
          failed += 1;
          await turn(store, `${name} ${n}`).then(
            () => (acknowledged += 1),
            () => (acknowledged += 0),
          );
        } else acknowledged += 1;
      }
    };
    const writers = ['a', 'b', 'c', 'd'].map(writer);
    for (let n = 0; n < 8; n += 1) {
      await pause(60);
      await place.raw(cut);
    }
    over = true;
    await Promise.all(writers);
    const rows = await store.entries('c', 0);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, n) => n + 1));
    expect(rows.length).toBeGreaterThanOrEqual((acknowledged + 1) * 2);
    expect(failed).toBeGreaterThan(0);
    expect(await store.ready()).toBe(true);
  });

  it('nobody listening there is StoreUnavailable, and not ready', async () => {
    const store = await openStore({ dataDir: '/nowhere', databaseUrl: 'postgres://nobody:nothing@127.0.0.1:9/none' });
    await expect(store.migrate()).rejects.toMatchObject(unavailable);
    await expect(store.inTurn({ conversation: 'c', messageId: 'm', now: NOW }, work())).rejects.toMatchObject(unavailable);
    await expect(store.conversation('c')).rejects.toMatchObject(unavailable);
    expect(await store.ready()).toBe(false);
    await store.close();
  });

  it('a migration that fails leaves no half of it behind', async () => {
    const place = await emptyPlace('PostgreSQL');
    await place.raw('create table audit (x text)');
    const store = await openStore(place.where);
    await expect(store.migrate()).rejects.toMatchObject(unavailable);
    expect(await place.raw("select 1 from pg_tables where tablename = 'turns' and schemaname = current_schema()")).toEqual([]);
    await place.raw('drop table audit');
    await store.migrate();
    expect((await turn(store, 'm1')).duplicate).toBe(false);
    await store.close();
  });

  it('a transaction that loses to another one is run again', async () => {
    const place = await emptyPlace('PostgreSQL');
    const store = await place.open();
    await turn(store, 'm1', { consents: [consent('k1')] });
    // The other one holds the chain and wants the conversation's lock, which the turn holds: one of the two must lose.
    const other = new pg.Client(place.where.databaseUrl);
    await other.connect();
    await other.query("begin; set local deadlock_timeout = '5s'; select * from consent_chain for update");
    let runs = 0;
    const going = store.inTurn({ conversation: 'c', messageId: 'm2', now: NOW }, () => {
      runs += 1;
      return writes({ consents: [consent('k2')] });
    });
    while (runs === 0) await pause(5);
    const waiting = other.query("select pg_advisory_xact_lock(hashtextextended('c', 0))");
    await waiting;
    await other.query('commit');
    await other.end();
    expect((await going).duplicate).toBe(false);
    expect(runs).toBe(2);
    expect((await store.verifyConsents()).ok).toBe(true);
  });
});
