import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';
import type { Agent } from '../../keep/store.ts';
import { logged } from './actions.ts';
import { secretText, text } from './body.ts';
import type { Devices } from './device.ts';
import type { DeskOptions } from './parts.ts';
import { checkPassword, hashPassword } from './password.ts';
import type { DeskRoute } from './routes.ts';
import type { Sessions } from './sessions.ts';
import { throttle } from './throttle.ts';

/** Log in, log out, who am I. The same answer and the same work for an unknown account as for a wrong password. */
export function loginRoutes(options: DeskOptions, logins: Sessions, known: Devices): DeskRoute[] {
  const tries = throttle(options.now);
  const wait = options.wait ?? ((ms: number) => sleep(ms));
  // Made while the server starts; the first login waits for it if it must.
  const decoy = hashPassword(randomBytes(24).toString('base64url'));

  const login = async (request: HttpRequest): Promise<HttpReply> => {
    const email = asEmail(text(request, 'email', { most: 254 }));
    const password = secretText(request, 'password');
    const keys = countedBy(request, email, known);
    const slow = tries.begin(keys);
    if (slow > 0) await wait(slow);
    const agent = await options.store.agentByEmail(email);
    const right = await checkPassword(password, agent?.passwordHash ?? (await decoy));
    await options.store.audit({
      at: options.now().toISOString(),
      agentId: agent?.id ?? null,
      what: logged(right && agent?.disabled !== true ? 'login' : 'login_failed'),
      lead: null,
    });
    if (!right || agent === null || agent.disabled === true) throw new PorchlightError('BadLogin');
    tries.forgive(keys);
    return { status: 200, json: face(agent), headers: { 'Set-Cookie': await logins.open(agent, request) } };
  };

  return [
    { method: 'POST', path: '/desk/api/login', who: 'anyone', answer: login },
    {
      method: 'POST',
      path: '/desk/api/logout',
      who: 'agent',
      async answer(request, seat) {
        await options.store.audit({ at: options.now().toISOString(), agentId: seat.agent.id, what: logged('logout'), lead: null });
        return { status: 204, headers: { 'Set-Cookie': await logins.close(request) } };
      },
    },
    {
      method: 'GET',
      path: '/desk/api/me',
      who: 'agent',
      answer(request, seat) {
        const marked = known.known(request, seat.agent.email) !== null;
        const headers: Record<string, string> = marked ? {} : { 'Set-Cookie': known.mark(seat.agent.email) };
        return { status: 200, json: { ...face(seat.agent), endsAt: seat.endsAt }, headers };
      },
    },
  ];
}

/** What of an agent's account its owner may see. */
export function face(agent: Agent): { id: string; name: string; email: string; role: Agent['role'] } {
  return { id: agent.id, name: agent.name, email: agent.email, role: agent.role };
}

/** E-mail addresses are compared without case and outer spaces. */
export function asEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

function countedBy(request: HttpRequest, email: string, known: Devices): string[] {
  const device = known.known(request, email);
  return device === null ? [`account ${email}`, `address ${request.address}`] : [`device ${device}`];
}
