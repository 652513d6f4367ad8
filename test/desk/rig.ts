import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeServer } from '../../src/channels/server.ts';
import type { DeskAct } from '../../src/handoff/desk/act.ts';
import { type Desk, desk } from '../../src/handoff/desk/desk.ts';
import type { DeskOptions, DeskStore } from '../../src/handoff/desk/parts.ts';
import { hashPassword } from '../../src/handoff/desk/password.ts';
import { hashed } from '../../src/handoff/desk/sessions.ts';
import type { Lead } from '../../src/handoff/lead.ts';
import { born, live } from '../../src/handoff/life.ts';
import { openStore } from '../../src/keep/open.ts';
import type { Store, Writes } from '../../src/keep/store.ts';
import type { Entry } from '../../src/message.ts';

export type RigStore = DeskStore & Pick<Store, 'inTurn'>;
export type Rig = {
  url: string;
  desk: Desk;
  store: RigStore;
  /** Moves the clock. */
  pass(ms: number): void;
  waits: number[];
  audits: { what: string; agentId: string | null; lead: string | null }[];
  typed: { conversation: string; name: string }[];
  /** Brings a lead and its talk into the store, as a turn does. */
  arrives(lead: Lead, talk?: Omit<Entry, 'seq' | 'conversation'>[]): Promise<void>;
  /** The homeowner says something more. */
  says(conversation: string, text: string): Promise<void>;
  /** Adds an agent and a session for it (login itself is tested by login.test.ts). */
  agent(name: string, role?: 'agent' | 'admin'): Promise<Browserless>;
  client(): Browserless;
  stop(): Promise<void>;
};

export const password = 'three quiet porches';
// A cheap one: what a real hash costs is tested by login.test.ts.
const sharedHash = hashPassword(password, { logN: 10, r: 8, p: 1 });

/** The desk on a real port, with a clock that the test moves. */
export async function rig(changes: Partial<DeskOptions> = {}): Promise<Rig> {
  let url = '';
  const server = makeServer({ allowedOrigins: [], trustedProxies: [], log: { error: (fields) => console.error('server log', fields) } });
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-'));
  const store = await openStore({ dataDir });
  await store.migrate();
  const audits: Rig['audits'] = [];
  const typed: Rig['typed'] = [];
  const waits: number[] = [];
  let at = Date.parse('2026-11-22T15:00:00.000Z');
  const now = () => new Date(at);
  const quiet = { info: () => undefined, warn: () => undefined, error: (fields: object) => console.error('desk log', fields) };
  const watched: RigStore = {
    ...store,
    async audit(row) {
      audits.push(row);
      await store.audit(row);
    },
  };
  const options: DeskOptions = {
    http: server.http,
    store: watched,
    act: actOver(store, now),
    now,
    log: quiet,
    publicUrl: () => url,
    secureCookies: false,
    wait: async (ms) => void waits.push(ms),
    typing: (conversation, name) => void typed.push({ conversation, name }),
    ...changes,
  };
  const made = await desk(options);
  url = (await server.listen(0, '127.0.0.1')).url;
  const client = () => new Browserless(url);
  return {
    url,
    desk: made,
    store: watched,
    pass: (ms) => {
      at += ms;
    },
    waits,
    audits,
    typed,
    async arrives(lead, talk = []) {
      const writes = {
        ...plain(talk),
        life: { state: 'waiting' as const, agent: null },
        lead: { lead, standing: 'waiting' as const, agent: null },
      };
      await store.inTurn({ conversation: lead.conversationId, messageId: `arrives-${lead.id}`, now: now().toISOString() }, () => writes);
    },
    async says(conversation, text) {
      await store.inTurn({ conversation, messageId: randomUUID(), now: now().toISOString() }, (before) => ({
        ...plain([{ at: now().toISOString(), turn: 20, author: 'user', kind: 'message', text, language: 'en', choices: [], data: null }]),
        life: before.conversation?.life ?? born,
      }));
    },
    async agent(name, role = 'agent') {
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
      const id = randomUUID();
      await store.addAgent({ id, email, name, role, passwordHash: await sharedHash, createdAt: now().toISOString() });
      const one = client();
      const secret = randomUUID();
      await store.putSession({ idHash: hashed(secret), agentId: id, createdAt: now().toISOString(), seenAt: now().toISOString() });
      one.jar.set('porchlight_desk', secret);
      return one;
    },
    client,
    async stop() {
      await made.stop();
      await server.stop();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What `main` gives the desk, in the tests' own few lines: holder, rows and standing in one turn. */
export function actOver(store: Pick<Store, 'inTurn'>, now: () => Date): DeskAct {
  return async (act) => {
    const at = now().toISOString();
    const line = (text: string, kind: Entry['kind'] = 'message') => ({
      at,
      turn: 30,
      author: 'agent' as const,
      name: act.agent.name,
      kind,
      text,
      language: 'en' as const,
      choices: [],
      data: null,
    });
    const done = await store.inTurn({ conversation: act.conversation, messageId: act.messageId, now: at }, (before): Writes => {
      const life = before.conversation?.life ?? born;
      if (act.do === 'take')
        return {
          ...plain([line(`${act.agent.name} has joined.`)]),
          life: live(life, { type: 'took', agent: act.agent.id }),
          standing: { standing: 'taken', agent: act.agent.id },
        };
      if (act.do === 'pass' && act.to !== undefined)
        return {
          ...plain([line(`${act.to.name} has joined.`)]),
          life: live(life, { type: 'passed', agent: act.agent.id, to: act.to.id }),
          standing: { standing: 'taken', agent: act.to.id },
        };
      if (act.do === 'say')
        return {
          ...plain([{ ...line(act.text ?? ''), choices: act.choices ?? [] }]),
          life,
          ...(act.call === undefined ? {} : { call: { slot: act.call, by: 'agent' as const, agent: act.agent.id } }),
        };
      if (act.do === 'return')
        return {
          ...plain([line(`${act.agent.name} has left.`)]),
          life: live(life, { type: 'returned' }),
          standing: { standing: 'returned', agent: null },
        };
      return {
        ...plain([line('The talk was closed.')]),
        life: live(life, { type: 'closed' }),
        standing: { standing: 'closed', agent: null, outcome: act.outcome ?? 'other' },
      };
    });
    return { entries: done.entries };
  };
}

function plain(entries: Writes['entries']): Writes {
  return {
    channel: 'directline',
    user: 'dl_1',
    language: 'en',
    chartVersion: '1',
    snapshot: '{}',
    life: born,
    heard: null,
    entries,
    consents: [],
    outbox: [],
  };
}

type Answer = {
  status: number;
  body: Record<string, unknown> & { error?: { code: string; message: string } };
  text: string;
  headers: Headers;
};

/** A client that keeps cookies and speaks as the desk page does. */
export class Browserless {
  readonly url: string;
  readonly jar = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json', origin: this.url, ...headers });
  }

  async send(method: string, path: string, body: string | undefined, headers: Record<string, string>): Promise<Answer> {
    const cookie = this.cookie();
    const response = await fetch(`${this.url}${path}`, {
      method,
      body,
      headers: { ...(cookie === '' ? {} : { cookie }), ...headers },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const body_ = response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : {};
    return { status: response.status, body: body_, text, headers: response.headers };
  }

  cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (/max-age=0/i.test(line)) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}
