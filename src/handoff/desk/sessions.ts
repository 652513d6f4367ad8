import { createHash, randomBytes } from 'node:crypto';
import type { HttpRequest } from '../../channels/http.ts';
import type { Agent, Session } from '../../keep/store.ts';
import type { DeskOptions, Seat } from './parts.ts';

/** Logged-in agents. The cookie holds a random id; the store holds its hash only. */
export type Sessions = {
  /** Starts a session under a new id and ends the one the browser came with. Answers the Set-Cookie value. */
  open(agent: Agent, request: HttpRequest): Promise<string>;
  /** Whose request is this? Null: nobody's (no session, idle for 30 minutes, older than 12 hours). Counts as activity unless in the background. */
  seat(request: HttpRequest): Promise<Seat | null>;
  /** Is this session still good? Never counts as activity. */
  alive(idHash: string): Promise<boolean>;
  /** Ends the session of the request. Answers the Set-Cookie value that clears it. */
  close(request: HttpRequest): Promise<string>;
};

const idleMs = 30 * 60_000;
const longestMs = 12 * 60 * 60_000;
// Not every request needs a write: activity is kept to half a minute.
const touchMs = 30_000;

/** The sessions of the desk over the store. `ended` is told when one ends by logout or by a new login. */
export function sessions(options: Pick<DeskOptions, 'store' | 'now' | 'secureCookies'>, ended: (idHash: string) => void): Sessions {
  const { store, now } = options;
  const name = options.secureCookies ? '__Host-porchlight_desk' : 'porchlight_desk';
  const cookie = (value: string, seconds: number) =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${options.secureCookies ? '; Secure' : ''}`;
  const drop = async (request: HttpRequest) => {
    const id = request.cookies[name];
    if (id === undefined) return;
    await store.dropSession(hashed(id));
    ended(hashed(id));
  };
  const good = async (idHash: string): Promise<Session | null> => {
    const session = await store.session(idHash);
    if (session === null || !expired(session, now())) return session;
    await store.dropSession(idHash);
    ended(idHash);
    return null;
  };

  return {
    async open(agent, request) {
      await drop(request);
      const id = randomBytes(32).toString('base64url');
      const at = now().toISOString();
      await store.putSession({ idHash: hashed(id), agentId: agent.id, createdAt: at, seenAt: at });
      return cookie(id, longestMs / 1000);
    },
    async seat(request) {
      const id = request.cookies[name];
      const session = id === undefined ? null : await good(hashed(id));
      const agent = session === null ? null : await store.agent(session.agentId);
      if (session === null || agent === null || agent.disabled === true) return null;
      if (request.headers['x-desk-background'] === undefined) await touch(options, session);
      return { agent, idHash: session.idHash, endsAt: new Date(Date.parse(session.createdAt) + longestMs).toISOString() };
    },
    alive: async (idHash) => (await good(idHash)) !== null,
    async close(request) {
      await drop(request);
      return cookie('', 0);
    },
  };
}

/** SHA-256 of a secret that is long and random by itself: what the store keeps of sessions and one-time links. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

function expired(session: Session, at: Date): boolean {
  return at.getTime() - Date.parse(session.seenAt) > idleMs || at.getTime() - Date.parse(session.createdAt) > longestMs;
}

async function touch(options: Pick<DeskOptions, 'store' | 'now'>, session: Session): Promise<void> {
  const at = options.now();
  if (at.getTime() - Date.parse(session.seenAt) < touchMs) return;
  await options.store.putSession({ ...session, seenAt: at.toISOString() });
}
