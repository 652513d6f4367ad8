import { randomBytes, randomUUID } from 'node:crypto';
import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';
import type { Agent } from '../../keep/store.ts';
import { logged } from './actions.ts';
import { maybeText, secretText, text } from './body.ts';
import { asEmail, face } from './login.ts';
import type { DeskOptions } from './parts.ts';
import { hashPassword, passwordProblem } from './password.ts';
import type { DeskRoute } from './routes.ts';
import { hashed, type Sessions } from './sessions.ts';

type Role = Agent['role'];
const hour = 60 * 60_000;
const goodFor = { first: 24 * hour, invited: 72 * hour };
// A link for the first agent says so, because it must die as soon as there is one (no second admin by an old log line).
const firstMark = 'first-';

/** One-time links: an admin invites, the invited person joins and is logged in. */
export function inviteRoutes(options: DeskOptions, logins: Sessions): DeskRoute[] {
  return [
    {
      method: 'POST',
      path: '/desk/api/invites',
      who: 'admin',
      async answer(request, seat) {
        const role = asRole(maybeText(request, 'role', { most: 20 }) ?? 'agent');
        await options.store.audit({ at: options.now().toISOString(), agentId: seat.agent.id, what: logged('invite', role), lead: null });
        return { status: 201, json: await invite(options, role, '', goodFor.invited) };
      },
    },
    { method: 'POST', path: '/desk/api/join', who: 'anyone', answer: (request) => join(options, logins, request) },
  ];
}

/** The link that creates the first agent, an admin; null when there are agents already. Good for a day, and only until it is used. */
export async function firstAgentLink(options: DeskOptions): Promise<string | null> {
  if ((await options.store.countAgents()) > 0) return null;
  return (await invite(options, 'admin', firstMark, goodFor.first)).link;
}

/** Adds an agent whose fields were checked. Throws BadArgument when the e-mail address has an account. */
export async function addAgent(
  options: Pick<DeskOptions, 'store' | 'now'>,
  who: { email: string; name: string; password: string; role: Role },
): Promise<Agent> {
  requireGood(who);
  const email = asEmail(who.email);
  if ((await options.store.agentByEmail(email)) !== null)
    throw new PorchlightError('BadArgument', 'There is already an account with this e-mail address. Please log in with it.');
  const passwordHash = await hashPassword(who.password);
  const agent = { id: randomUUID(), email, name: who.name.trim(), role: who.role, passwordHash, createdAt: options.now().toISOString() };
  await options.store.addAgent(agent);
  return agent;
}

async function invite(options: DeskOptions, role: Role, mark: string, forMs: number): Promise<{ link: string; expiresAt: string }> {
  const token = `${mark}${randomBytes(32).toString('base64url')}`;
  const expiresAt = new Date(options.now().getTime() + forMs).toISOString();
  await options.store.putInvite({ tokenHash: hashed(token), role, expiresAt });
  // Behind the # because browsers keep that part to themselves: no log and no referrer ever holds the token.
  return { link: `${options.publicUrl()}/desk/join#token=${token}`, expiresAt };
}

async function join(options: DeskOptions, logins: Sessions, request: HttpRequest): Promise<HttpReply> {
  const token = text(request, 'token', { most: 200 });
  const who = {
    email: text(request, 'email', { most: 254 }),
    name: text(request, 'name', { most: 80 }),
    password: secretText(request, 'password'),
  };
  // Before the link is used: a typing mistake must not cost it. Whether the address has an account is told to its holder only.
  requireGood(who);
  const role = await redeem(options, token);
  const agent = await addAgent(options, { ...who, role });
  await options.store.audit({ at: options.now().toISOString(), agentId: agent.id, what: logged('join', role), lead: null });
  return { status: 201, json: face(agent), headers: { 'Set-Cookie': await logins.open(agent, request) } };
}

async function redeem(options: DeskOptions, token: string): Promise<Role> {
  const found = await options.store.useInvite(hashed(token), options.now().toISOString());
  const tooLate = token.startsWith(firstMark) && (await options.store.countAgents()) > 0;
  if (found === null || tooLate)
    throw new PorchlightError('Forbidden', 'This link was used already, or is too old. Please ask for a new one.');
  return found.role;
}

function requireGood(who: { email: string; password: string }): void {
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(asEmail(who.email)))
    throw new PorchlightError('BadArgument', 'That does not look like an e-mail address.');
  const problem = passwordProblem(who.password);
  if (problem !== null) throw new PorchlightError('BadArgument', problem);
}

function asRole(role: string): Role {
  if (role === 'agent' || role === 'admin') return role;
  throw new PorchlightError('BadArgument', '"role" must be agent or admin.');
}
