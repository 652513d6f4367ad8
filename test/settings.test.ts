import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, settingNames } from '../src/settings.ts';
import { refusal } from './refusal.ts';

describe('settings', () => {
  it('need nothing', () =>
    expect(readSettings({})).toMatchObject({ PORT: 3978, HOST: '127.0.0.1', DATA_DIR: './data', MicrosoftAppType: 'SingleTenant' }));

  it('take an empty value as not set', () => expect(readSettings({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3978));

  it.each([
    ['PORT', { PORT: 'abc' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'not an address' }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: 'https://a.example', WEBHOOK_SECRET: 'short' }],
    ['WEBHOOK_ALLOW_PRIVATE', { WEBHOOK_ALLOW_PRIVATE: 'yes' }],
    ['TODAY', { TODAY: '22.11.2026' }],
    ['TIME_ZONE', { TIME_ZONE: 'Mars/Base' }],
    ['MicrosoftAppType', { MicrosoftAppType: 'Other' }],
  ])('name %s and say what to put there', (name, env) => {
    expect(refusal(env as Record<string, string>)).toContain(name);
    expect(refusal(env as Record<string, string>)).toContain('Put there:');
  });

  it('refuse an open door: no app id and a host that is not this machine', () => {
    expect(refusal({ HOST: '0.0.0.0' })).toContain('MicrosoftAppId');
    expect(readSettings({ HOST: '0.0.0.0', MicrosoftAppId: 'a', MicrosoftAppPassword: 'b' }).HOST).toBe('0.0.0.0');
  });

  it('refuse half a webhook and an app id without its password', () => {
    expect(refusal({ WEBHOOK_URL: 'https://a.example' })).toContain('WEBHOOK_SECRET');
    expect(refusal({ MicrosoftAppId: 'a' })).toContain('MicrosoftAppPassword');
  });

  it('stand in .env.example, each one, and nothing else does', () => {
    const example = readFileSync(join(import.meta.dirname, '..', '.env.example'), 'utf8');
    const named = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((found) => found[1]!);
    expect(named.sort()).toEqual([...settingNames].sort());
  });
});
