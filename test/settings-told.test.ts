import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PorchlightError } from '../src/errors.ts';
import { whyNot } from '../src/main/whyNot.ts';
import { environment, readSettings } from '../src/settings.ts';
import { refusal } from './refusal.ts';

/** What somebody reads who put something wrong into a setting, or a right thing into .env. */
const root = join(import.meta.dirname, '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the file .env', () => {
  it('is read, and the environment goes first', () => {
    const file = join(folder, '.env');
    writeFileSync(file, '# ours\nOPERATOR_NAME=Elm Street Homes\nOPERATOR_FEE=$0\nPATH=nowhere\nTODAY=\n');
    const env = environment(file);
    expect(env).toMatchObject({ OPERATOR_NAME: 'Elm Street Homes', OPERATOR_FEE: '$0', PATH: process.env.PATH });
    expect(readSettings({ ...env, LOG_LEVEL: 'info' }).OPERATOR_NAME).toBe('Elm Street Homes');
  });

  it('need not be there', () => expect(environment(join(folder, 'none'))).toBe(process.env));
});

describe('a wrong setting', () => {
  it.each([
    ['PORT', 'abc', 'is not a number'],
    ['PORT', '99999', 'is over 65535'],
    ['RATE_MESSAGES', '0', 'is under 1'],
    ['LOG_LEVEL', 'verbose', 'Put there: fatal, error, warn'],
    ['OPERATOR_PROFILE', 'agent', 'Put there: relief-provider'],
    ['OPERATOR_NAME', 'x'.repeat(81), 'is longer than 80'],
    ['PUBLIC_URL', 'ftp://chat.example.org', 'is not a web address'],
    ['ALLOWED_ORIGINS', 'example.org', 'is not a web address'],
    ['TRUSTED_PROXIES', 'my-proxy', 'is not an address'],
    ['TRUSTED_PROXIES', '10.0.0.0/99', 'is not an address'],
    ['DESK_HOURS', 'mon-fri 18:00-09:00', 'ends before it begins'],
    ['TODAY', '11/22/2026', 'is not a day'],
    ['JSON_URL', 'http://crm.example.org/in', 'TARGETS_ALLOW_PRIVATE=true'],
  ])('%s=%s is told in plain words', (name, value, words) => {
    const told = refusal({ [name]: value });
    expect(told).toContain(`${name}: `);
    expect(told).toContain(words);
    expect(told).not.toMatch(/Invalid (?:input|option|URL|ISO)|expected|NaN|see \.env\.example/);
  });

  it('a webhook in the open is refused, unless it is on the same machine', () => {
    const webhook = { WEBHOOK_URL: 'http://127.0.0.1:9/in', WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
    expect(refusal(webhook)).toContain('WEBHOOK_ALLOW_PRIVATE=true');
    expect(refusal({ ...webhook, WEBHOOK_ALLOW_PRIVATE: 'true' })).toBe('');
  });

  it.each([
    ['TRUSTED_PROXIES', '10.0.0.5, 192.168.0.0/16, fd00::/8'],
    ['ALLOWED_ORIGINS', 'https://www.example.org, http://localhost:8080'],
    ['DESK_HOURS', 'mon-fri 09:00-18:00, sat 10:00-24:00'],
    ['PUBLIC_URL', 'https://chat.example.org'],
  ])('a right %s stays right', (name, value) => expect(refusal({ [name]: value })).toBe(''));
});

describe('a start that fails', () => {
  const failed = (code: string) => Object.assign(new Error('listen'), { code });
  const shut = new PorchlightError('StoreUnavailable', undefined, { cause: new Error('database: ECONNREFUSED') });

  it('names the setting, and no password', () => {
    expect(whyNot(failed('EADDRINUSE'), { PORT: '4000' })).toMatch(/^PORT: 4000 is taken/);
    expect(whyNot(failed('EADDRNOTAVAIL'), { HOST: '192.0.2.9' })).toMatch(/^HOST: 192\.0\.2\.9 is no address of this machine/);
    const told = whyNot(shut, { DATABASE_URL: 'postgres://u:hush@db/x' });
    expect(told).toMatch(/^DATABASE_URL: .*ECONNREFUSED/);
    expect(told).not.toContain('hush');
    expect(whyNot(shut, { DATA_DIR: '/nowhere' })).toMatch(/^DATA_DIR: nothing can be kept in \/nowhere/);
    expect(whyNot(new PorchlightError('SettingsInvalid', 'PORT: is over 65535.'), {})).toBe('PORT: is over 65535.');
  });

  it('with a port that is taken, through the command itself', { timeout: 60_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const port = String((other.address() as { port: number }).port);
    const env = { ...process.env, PORT: port, DATA_DIR: folder, LOG_LEVEL: 'silent' };
    const run = spawnSync(process.execPath, ['src/main.ts'], { cwd: root, env, encoding: 'utf8' });
    other.close();
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`PORT: ${port} is taken by another program.`);
  });
});
