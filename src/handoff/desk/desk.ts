import { callRoutes } from './calls.ts';
import { cannedRoutes } from './canned.ts';
import { colleagueRoutes } from './colleagues.ts';
import { consentRoutes } from './consents.ts';
import { devices } from './device.ts';
import { events } from './events.ts';
import { figureRoutes } from './figures.ts';
import { firstAgentLink, inviteRoutes } from './invites.ts';
import { leadRoutes } from './leads.ts';
import { loginRoutes } from './login.ts';
import { noteRoutes } from './notes.ts';
import { outboxRoutes } from './outbox.ts';
import { pageRoutes } from './page.ts';
import type { DeskOptions } from './parts.ts';
import { type DeskRoute, hang } from './routes.ts';
import { type Sessions, sessions } from './sessions.ts';
import { talkRoutes } from './talk.ts';
import { taskRoutes } from './tasks.ts';

export type Desk = {
  /** The link that makes the first agent; null once there is one. */
  firstAgentLink(): Promise<string | null>;
  /** Every route and who may use it: what the matrix test walks. */
  routes: readonly DeskRoute[];
  /** The homeowner of this conversation is writing: shown on open pages for a few seconds, never stored. */
  writing(conversation: string): void;
  stop(): Promise<void>;
};

/** The agents' web page at /desk and its API. Bundles the page once, at start. */
export async function desk(options: DeskOptions): Promise<Desk> {
  const logins: Sessions = sessions(options, (idHash) => wakes.drop(idHash));
  const wakes = events(options, () => logins);
  const routes = [
    ...(await pageRoutes()),
    ...loginRoutes(options, logins, await devices(options)),
    ...inviteRoutes(options, logins),
    ...leadRoutes(options),
    ...talkRoutes(options),
    ...callRoutes(options),
    ...taskRoutes(options),
    ...noteRoutes(options),
    ...consentRoutes(options),
    ...outboxRoutes(options),
    ...cannedRoutes(options),
    ...figureRoutes(options),
    ...colleagueRoutes(options, wakes.present),
    ...wakes.routes,
  ];
  hang(routes, options, logins);
  return { firstAgentLink: () => firstAgentLink(options), routes, writing: wakes.writing, stop: async () => wakes.stop() };
}
