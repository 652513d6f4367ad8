import { PorchlightError } from '../../errors.ts';
import type { HttpReply, HttpRequest } from '../http.ts';
import type { Exchange } from './azure.ts';
import { firstWords } from './begin.ts';
import { bearerOf, bindUser, hashOf, makeResumeKey, originsOf, readStart, type Start, sameSecret } from './grants.ts';
import { isLinkKey } from './oneTimeLink.ts';
import { readLocale } from './posted.ts';
import { authorize, BASE, json, type Service, spend, tokenBody } from './service.ts';
import type { Grant } from './tokens.ts';

/**
 * POST tokens/generate and tokens/refresh. Neither starts anything nor tells the bot anything, unless `?start=true&locale=en` asks for the
 * first words in the same answer. That stands in the address, because a POST without headers and body needs no leave of the browser's.
 */
export function routeTokens(service: Service): void {
  service.http.route('POST', `${BASE}/tokens/generate`, (request) => generate(service, request), { cors: true });
  service.http.route('POST', `${BASE}/tokens/refresh`, (request) => refresh(service, request), { cors: true });
  // Clients ask this only for sign-in cards and take any failure as "none".
  service.http.route('GET', `${BASE}/session/getsessionid`, () => Promise.reject(new PorchlightError('NotFound')), { cors: true });
}

async function generate(service: Service, request: HttpRequest): Promise<HttpReply> {
  if (request.origin !== null && !service.http.originAllowed(request.origin)) throw new PorchlightError('Forbidden');
  const withSecret = usesSecret(service, request);
  if (!withSecret && !isLoopback(request.address)) spend(service.meters.starts, request.address);
  const start = readStart(request.body);
  if (service.azure !== undefined && !withSecret) return json(200, await fromAzure(service, service.azure, request, start));
  if (start.resume !== undefined) return json(200, await comeBack(service, start.resume));
  const asked = request.query;
  const grant = {
    conv: service.newId(),
    user: bindUser(start.user, { withSecret, newId: service.newId }),
    locale: start.locale ?? readLocale(asked.get('locale')),
    origins: narrow(service, start),
  };
  const resume = await newResume(service, grant).catch(() => undefined);
  const begun = asked.get('start') === 'true' ? await firstWords(service, grant) : null;
  return json(200, { ...tokenBody(service, grant), resume, ...begun });
}

/** The page may ask for nothing but a narrower list of origins: its user is a new one that nobody can guess. */
async function fromAzure(service: Service, exchange: Exchange, request: HttpRequest, start: Start): Promise<object> {
  const here = request.origin ?? new URL(service.publicUrl()).origin;
  const origins = narrow(service, start)?.filter((origin) => origin === here) ?? [here];
  if (origins.length === 0) throw new PorchlightError('Forbidden');
  return exchange({ user: `dl_${service.newId()}`, origins });
}

async function refresh(service: Service, request: HttpRequest): Promise<HttpReply> {
  return json(200, tokenBody(service, authorize(service, request)));
}

/** A bearer on tokens/generate can only be the secret. Throws BadToken for any other. */
function usesSecret(service: Service, request: HttpRequest): boolean {
  if (request.headers.authorization === undefined) return false;
  const given = bearerOf(request);
  const { secret } = service.keys;
  if (secret === undefined || !sameSecret(given, secret)) throw new PorchlightError('BadToken');
  return true;
}

/** The same conversation, a new token, the next key. The last key stays good for a minute: a lost answer harms nobody. */
async function comeBack(service: Service, key: string): Promise<object> {
  const now = service.now();
  const kept = await service.resume.resume(hashOf(key), now.toISOString());
  if (kept === null) throw new PorchlightError('BadToken');
  if ((await service.spine.find(kept.conversation)) === 'erased') throw new PorchlightError('ConversationNotFound');
  if (isLinkKey(key)) await tellAll(service, kept, key);
  const grant = { conv: kept.conversation, user: kept.user, origins: originsOf(key) };
  const next = await newResume(service, grant);
  await service.resume.expireResume(hashOf(key), new Date(now.getTime() + service.limits.resumeSeconds * 1000).toISOString());
  return { ...tokenBody(service, grant), resume: next };
}

/** Whoever is in the conversation hears that its one-time address was used: a key that reached somebody else must not work in silence. */
async function tellAll(service: Service, kept: { conversation: string; user: string }, key: string): Promise<void> {
  const at = service.now().toISOString();
  const messageId = `joined:${hashOf(key).slice(0, 22)}`;
  const line = await service.lines.of(kept.conversation);
  await line.hear({ conversation: kept.conversation, channel: 'directline', messageId, kind: 'joined', text: '', at, user: kept.user });
}

async function newResume(service: Service, grant: Grant): Promise<string> {
  const key = makeResumeKey(grant, () => Buffer.from(service.random(32)).toString('base64url'));
  await service.resume.putResume({ keyHash: hashOf(key), conversation: grant.conv, user: grant.user, until: null });
  return key;
}

/** `trustedOrigins` narrows, never widens. */
function narrow(service: Service, start: Start): string[] | undefined {
  return start.origins?.filter((origin) => service.http.originAllowed(origin));
}

/** Behind a proxy that the settings do not name, everybody seems to come from this machine: one limit for all would shut out all. */
function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}
