import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { PorchlightError } from './errors.ts';

/** The environment, read and checked once. Every variable of .env.example stands here, and the other way round. */

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
/** An address alone, or "Name <address>": no line break can come in by a header. */
const mail = z.string().regex(/^(?:[^<>\r\n,;]{1,80} )?<?[^\s<>@,;]+@[^\s<>@,;]+>?$/, 'is not an e-mail address');
const mails = list.pipe(z.array(mail));
const token = z.string().regex(/^[\x21-\x7e]+$/, 'holds a space or a sign that no token has');
const oneDay = '(?:mon|tue|wed|thu|fri|sat|sun)';
const time = '(?:[01]\\d|2[0-3]):(?:00|15|30|45)';
const span = `\\s*${oneDay}(?:-${oneDay})?\\s+${time}-(?:${time}|24:00)\\s*`;
const staffed = new RegExp(`^${span}(?:,${span})*$`, 'i');
/** "mon-fri 18:00-09:00" would be open at no time at all. */
const goesOn = (hours: string) => [...hours.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].every(([, from = '', to = '']) => from < to);
const web = z.url({ protocol: /^https?$/ });
const proxy = z.string().refine((text) => {
  const [address = '', bits = '0', ...more] = text.split('/');
  return isIP(address) !== 0 && more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= (isIP(address) === 6 ? 128 : 32);
}, 'is not an address or a range of addresses');
const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  PUBLIC_URL: web.optional(),
  MicrosoftAppId: z.string().min(1).optional(),
  MicrosoftAppPassword: z.string().min(1).optional(),
  MicrosoftAppTenantId: z.string().min(1).optional(),
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  BOT_OPENID_METADATA_URL: z.url().optional(),
  DIRECT_LINE_SECRET: z.string().min(16, 'is too short for a secret of the channel').optional(),
  DIRECT_LINE_URL: z.url().default('https://directline.botframework.com'),
  WEBHOOK_URL: web.optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/=]{16,}$/, 'must be whsec_ and base64')
    .optional(),
  WEBHOOK_ALLOW_PRIVATE: flag.default(false),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'must begin with smtp:// or smtps://')
    .optional(),
  LEAD_EMAIL_TO: mails.default([]),
  MAIL_FROM: mail.optional(),
  FOLLOW_UP_BOSS_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'holds a space or a sign that no key has')
    .optional(),
  FOLLOW_UP_BOSS_URL: web.optional(),
  HUBSPOT_TOKEN: token.optional(),
  HUBSPOT_URL: web.optional(),
  JSON_URL: web.optional(),
  JSON_TOKEN: token.optional(),
  TARGETS_ALLOW_PRIVATE: flag.default(false),
  ALLOWED_ORIGINS: list.pipe(z.array(web)).default([]),
  TODAY: z.iso.date().optional(),
  OPERATOR_NAME: z.string().min(1).max(80).default('Porchlight'),
  OPERATOR_PROFILE: z.enum(['relief-provider', 'licensed-agent-short-sale', 'attorney']).default('relief-provider'),
  OPERATOR_FEE: z.string().min(1).max(80).default('$0'),
  TIME_ZONE: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'is not a time zone that is known here')
    .default('America/New_York'),
  DESK_HOURS: z.string().regex(staffed, 'is not a list of days and hours').refine(goesOn, 'ends before it begins').optional(),
  /** Calls that the office takes in half an hour; 0: no times are offered. */
  CALL_PLACES: z.coerce.number().int().min(0).max(100).default(0),
  DESK_HOLIDAYS: list.pipe(z.array(z.iso.date())).default([]),
  /** Minutes that a homeowner waits for a person before it is said that nobody came; 0: never. */
  HANDOFF_TIMEOUT_MINUTES: z.coerce.number().int().min(0).max(1_440).default(15),
  HANDOFF_DESK: z.enum(['ours', 'channel']).default('ours'),
  HANDOFF_HUB_IDS: list.default([]),
  /** Messages that one conversation may send in ten seconds. */
  RATE_MESSAGES: z.coerce.number().int().min(1).max(10_000).default(10),
  TRUSTED_PROXIES: list.pipe(z.array(proxy)).default([]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export type Settings = z.infer<typeof shape>;

/** What to put into a variable, for the error that names it. */
const help: Partial<Record<keyof Settings, string>> = {
  HOST: 'an address of this machine, such as 127.0.0.1',
  DATA_DIR: 'a folder that can be written to, such as ./data',
  TRUSTED_PROXIES: 'addresses or ranges with a comma between, such as 10.0.0.5,192.168.0.0/16',
  OPERATOR_NAME: 'the name of the firm, up to 80 characters',
  OPERATOR_FEE: 'what the homeowner pays, such as $0, up to 80 characters',
  OPERATOR_PROFILE: 'relief-provider, licensed-agent-short-sale or attorney',
  RATE_MESSAGES: 'how many messages in ten seconds, from 1 to 10000',
  LOG_LEVEL: 'fatal, error, warn, info, debug or silent',
  PORT: 'a port number, such as 3978',
  DATABASE_URL: 'postgres://user:password@host:5432/name, or leave it out to use SQLite in DATA_DIR',
  PUBLIC_URL: 'the address that people use, such as https://chat.example.org',
  MicrosoftAppType: 'SingleTenant or UserAssignedMSI',
  WEBHOOK_URL: 'the https address that takes lead.created',
  WEBHOOK_SECRET: 'whsec_ followed by at least 24 base64 characters',
  WEBHOOK_ALLOW_PRIVATE: 'true or false',
  SMTP_URL: 'the mail relay, such as smtp://user:password@mail.example.org:587',
  LEAD_EMAIL_TO: 'addresses with a comma between, such as leads@example.org',
  MAIL_FROM: 'the sender, such as Porchlight <porchlight@example.org>',
  FOLLOW_UP_BOSS_API_KEY: 'an API key of the Follow Up Boss account',
  HUBSPOT_TOKEN: 'the access token of a HubSpot private app',
  JSON_URL: 'the https address that takes the events',
  JSON_TOKEN: 'the bearer token for JSON_URL',
  TARGETS_ALLOW_PRIVATE: 'true or false',
  DESK_HOURS: 'days and hours in TIME_ZONE, such as mon-fri 09:00-18:00, sat 10:00-14:00',
  CALL_PLACES: 'how many calls the office takes in half an hour, or 0 to offer no times; needs DESK_HOURS',
  DESK_HOLIDAYS: 'ISO days with a comma between, such as 2026-12-25,2027-01-01',
  HANDOFF_TIMEOUT_MINUTES: 'minutes, or 0 to say nothing',
  HANDOFF_DESK: 'ours, or channel when the Bot Framework channel has a desk of its own',
  HANDOFF_HUB_IDS: 'app ids of the services that may send handoff.status, with a comma between',
  ALLOWED_ORIGINS: 'origins with a comma between, such as https://www.example.org,https://example.org',
  TIME_ZONE: 'an IANA zone, such as America/Chicago',
  TODAY: 'an ISO day, such as 2026-11-22, for tests and demos only',
  DIRECT_LINE_SECRET: "a secret key of the bot's Direct Line channel, or leave it out to use our own Direct Line",
  DIRECT_LINE_URL: 'the address of the channel service, such as https://europe.directline.botframework.com',
  BOT_OPENID_METADATA_URL: 'the address of the OpenID metadata of your cloud',
};

/** The environment, and beneath it what stands in the file .env of this folder, where there is one. */
export function environment(file = '.env'): Record<string, string | undefined> {
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}

/**
 * Reads and checks the settings. Empty strings count as not set.
 * Throws SettingsInvalid, whose message names each variable and what to put there.
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = shape.safeParse(given);
  if (!read.success) throw new PorchlightError('SettingsInvalid', read.error.issues.map(explainIssue).join('\n'));
  refuseContradictions(read.data);
  return read.data;
}

function explainIssue(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]) as keyof Settings;
  return `${name}: ${plainly(issue)}. Put there: ${help[name] ?? 'see .env.example'}.`;
}

/** What is wrong, for people: our own messages as they are, the checker's in plain words. */
function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return 'is not a number';
  if (issue.code === 'invalid_value') return 'is none of the words that are taken';
  if (issue.code === 'too_big') return `is ${issue.origin === 'string' ? 'longer than' : 'over'} ${issue.maximum}`;
  if (issue.code === 'too_small') return `is under ${issue.minimum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'is not a web address';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'is not a day such as 2026-11-22';
  return issue.message;
}

function refuseContradictions(settings: Settings): void {
  if (settings.MicrosoftAppId === undefined && !loopback.has(settings.HOST))
    throw new PorchlightError(
      'SettingsInvalid',
      `MicrosoftAppId is not set and HOST is ${settings.HOST}: anyone could speak as the channel. Set MicrosoftAppId, or HOST=127.0.0.1.`,
    );
  if (
    settings.MicrosoftAppId !== undefined &&
    settings.MicrosoftAppType !== 'UserAssignedMSI' &&
    settings.MicrosoftAppPassword === undefined
  )
    throw new PorchlightError(
      'SettingsInvalid',
      'MicrosoftAppPassword: is needed with MicrosoftAppId. Put there: the client secret of the app.',
    );
  if (settings.DIRECT_LINE_SECRET !== undefined && !keepsSecrets(settings.DIRECT_LINE_URL))
    throw new PorchlightError(
      'SettingsInvalid',
      'DIRECT_LINE_URL: the secret would travel in the open. Put there: an https address (http only on this machine).',
    );
  if ((settings.WEBHOOK_URL === undefined) !== (settings.WEBHOOK_SECRET === undefined))
    throw new PorchlightError('SettingsInvalid', 'WEBHOOK_URL and WEBHOOK_SECRET: set both, or neither.');
  const mailing = [settings.SMTP_URL !== undefined, settings.LEAD_EMAIL_TO.length > 0, settings.MAIL_FROM !== undefined];
  if (new Set(mailing).size > 1)
    throw new PorchlightError('SettingsInvalid', 'SMTP_URL, LEAD_EMAIL_TO and MAIL_FROM: set all three, or none.');
  refuseOpenRoads(settings);
  if (settings.CALL_PLACES > 0 && settings.DESK_HOURS === undefined)
    throw new PorchlightError(
      'SettingsInvalid',
      'CALL_PLACES: no time can be offered without DESK_HOURS. Put there: 0, or set DESK_HOURS too.',
    );
  if (settings.JSON_TOKEN !== undefined && settings.JSON_URL === undefined)
    throw new PorchlightError('SettingsInvalid', 'JSON_TOKEN: is of no use without JSON_URL. Put there: nothing, or set JSON_URL too.');
}

/** What could never be delivered is said at the start, not found days later among the letters that were given up. */
function refuseOpenRoads(settings: Settings): void {
  const roads = [
    ['WEBHOOK_URL', 'WEBHOOK_ALLOW_PRIVATE'],
    ['FOLLOW_UP_BOSS_URL', 'TARGETS_ALLOW_PRIVATE'],
    ['HUBSPOT_URL', 'TARGETS_ALLOW_PRIVATE'],
    ['JSON_URL', 'TARGETS_ALLOW_PRIVATE'],
  ] as const;
  for (const [name, allows] of roads)
    if (settings[name]?.startsWith('http:') && !settings[allows])
      throw new PorchlightError(
        'SettingsInvalid',
        `${name}: leads would travel in the open. Put there: an https address, or set ${allows}=true for a system on the same machine.`,
      );
}

function keepsSecrets(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname.replace(/^\[|\]$/g, '')));
}

export const settingNames = Object.keys(shape.shape) as (keyof Settings)[];
