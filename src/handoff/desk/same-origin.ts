import type { HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';

/**
 * Refuses a change that another site's page could have sent (throws Forbidden). Browsers name the origin on every POST and
 * cannot add a header or send JSON across sites without asking first, which the desk never grants. A request that names no
 * origin comes from a program; it needs JSON as soon as it has a body.
 */
export function requireSameOrigin(request: HttpRequest, publicUrl: string): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw crossSite();
  if (request.origin !== null && !ours(request.origin, request, publicUrl)) throw crossSite();
  const fromBrowser = site !== undefined || request.origin !== null;
  const needsProof = fromBrowser || request.body !== undefined;
  if (needsProof && !isJson(request) && request.headers['x-desk'] === undefined) throw crossSite();
}

function ours(origin: string, request: HttpRequest, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true;
  const { host } = request.headers;
  return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}

function isJson(request: HttpRequest): boolean {
  return /^application\/json\b/i.test(request.headers['content-type'] ?? '');
}

function crossSite(): PorchlightError {
  return new PorchlightError('Forbidden', 'This can only be done from the desk page itself.');
}
