import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import { errorBody, PorchlightError } from '../../errors.ts';
import type { DeskOptions, Seat } from './parts.ts';
import { requireSameOrigin } from './same-origin.ts';
import type { Sessions } from './sessions.ts';

type Method = 'GET' | 'POST';
type Answer = Promise<HttpReply> | HttpReply;

/** One route of the desk and who may use it. The matrix test is generated from the list of these. */
export type DeskRoute =
  | { method: Method; path: string; who: 'anyone'; answer: (request: HttpRequest) => Answer }
  | { method: Method; path: string; who: 'agent' | 'admin'; answer: (request: HttpRequest, seat: Seat) => Answer };

/** Hangs the routes on the web server: same origin for every change, a session for all but the open ones, errors as short JSON. */
export function hang(routes: DeskRoute[], options: DeskOptions, logins: Sessions): void {
  for (const route of routes)
    options.http.route(route.method, route.path, async (request) => {
      try {
        if (route.method === 'POST') requireSameOrigin(request, options.publicUrl());
        return closed(await run(route, request, logins));
      } catch (error) {
        return failed(error, options);
      }
    });
}

async function run(route: DeskRoute, request: HttpRequest, logins: Sessions): Promise<HttpReply> {
  if (route.who === 'anyone') return route.answer(request);
  const seat = await logins.seat(request);
  if (seat === null) throw new PorchlightError('NotLoggedIn');
  if (route.who === 'admin' && seat.agent.role !== 'admin') throw new PorchlightError('Forbidden', 'Only an admin may do this.');
  return route.answer(request, seat);
}

function failed(error: unknown, options: DeskOptions): HttpReply {
  if (!(error instanceof PorchlightError))
    options.log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'desk: a route failed');
  const { status, body } = errorBody(error);
  const wait = error instanceof PorchlightError ? error.retryAfter : undefined;
  return closed({ status, json: body, headers: wait === undefined ? {} : { 'Retry-After': String(wait) } });
}

// Nothing of the desk is kept by a cache or read by another site.
function closed(reply: HttpReply): HttpReply {
  const always = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  return { ...reply, headers: { ...always, 'Cross-Origin-Resource-Policy': 'same-origin', ...reply.headers } };
}
