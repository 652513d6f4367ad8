import { compare, type Difference } from './compare.ts';
import { filled } from './personal.ts';
import { type Activity, dataOf, isUser, type Turn, turnsOf } from './transcript.ts';

/** Says the person's half of a transcript again over Direct Line, and compares what comes back. */
export type Replay = { differences: Difference[]; turns: number; skipped: string | null; got: Turn[] };
export type ReplayOptions = {
  /** Address of the service, such as http://127.0.0.1:3978. */
  url: string;
  /** How long a turn may take, in milliseconds. */
  patienceMs?: number;
  wait?: (ms: number) => Promise<void>;
  /** Called before each turn: for a line on the screen. */
  progress?: (said: string) => void;
};
type Line = { base: string; token: string; conversation: string; watermark: string; options: Required<Omit<ReplayOptions, 'progress'>> };

const stepMs = 100;

/** Throws an Error for people where the service cannot be reached or refuses. */
export async function replay(activities: Activity[], given: ReplayOptions): Promise<Replay> {
  const options = { patienceMs: 15_000, wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)), ...given };
  checkAddress(options.url);
  const { expected, skipped } = replayable(turnsOf(activities));
  const line = await open(options, activities.find(({ locale }) => locale !== undefined)?.locale);
  const got: Turn[] = [{ said: null, replies: await repliesTo(line, null, expected[0]?.replies.length ?? 0) }];
  for (const turn of expected.slice(1)) {
    given.progress?.(turn.said?.text ?? '');
    const id = await say(line, turn.said!);
    got.push({ said: turn.said, replies: await repliesTo(line, id, turn.replies.length) });
  }
  return { differences: compare(expected, got), turns: got.length, skipped, got };
}

/** What an agent said cannot be said again by a machine: the replay ends before it. */
function replayable(turns: Turn[]): { expected: Turn[]; skipped: string | null } {
  const agentAt = turns.findIndex(({ replies }) => replies.some((reply) => dataOf(reply)?.speaker === 'agent'));
  if (agentAt === -1) return { expected: turns, skipped: null };
  const mixed = turns[agentAt]!;
  const own = {
    ...mixed,
    replies: mixed.replies.slice(
      0,
      mixed.replies.findIndex((reply) => dataOf(reply)?.speaker === 'agent'),
    ),
  };
  return { expected: [...turns.slice(0, agentAt), own], skipped: `An agent spoke from turn ${agentAt} on: it is not replayed.` };
}

/** What the address says of itself, before anything is asked of it. Throws an Error for people. */
function checkAddress(url: string): void {
  const { protocol, pathname } = URL.parse(url) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`"${url}" is no address such as http://127.0.0.1:3978.`);
  if (pathname !== '/') throw new Error(`"${url}": give the address of the service alone, without "${pathname}".`);
}

function whyNot(error: Error): string {
  const cause = error.cause as { code?: string; message?: string } | undefined;
  const known: Record<string, string> = { ECONNREFUSED: 'nothing listens there; is it started?', ENOTFOUND: 'there is no such name' };
  return known[cause?.code ?? ''] ?? cause?.code ?? cause?.message ?? error.message;
}

async function open(options: Line['options'], locale: string | undefined): Promise<Line> {
  const base = `${options.url.replace(/\/$/, '')}/v3/directline`;
  const line: Line = { base, token: '', conversation: '', watermark: '', options };
  const made = await call(line, 'POST', '/tokens/generate', { locale });
  Object.assign(line, { token: String(made.token), conversation: String(made.conversationId) });
  await call(line, 'POST', '/conversations', { locale });
  return line;
}

/** `value` goes along where it stands: a tap stays a tap. */
async function say(line: Line, said: Activity): Promise<string> {
  const { value, locale } = said;
  const body = { type: 'message', text: filled(said.text ?? ''), value, locale, from: { id: 'replay' } };
  const answer = await call(line, 'POST', `/conversations/${encodeURIComponent(line.conversation)}/activities`, body);
  return String(answer.id);
}

/** The turn is over when its replies are there: a turn is stored whole, so the first look that finds some finds all; a stranger's may drip. */
async function repliesTo(line: Line, id: string | null, many: number): Promise<Activity[]> {
  const replies: Activity[] = [];
  let quiet = 0;
  for (let waited = 0; waited < line.options.patienceMs; waited += stepMs) {
    const fresh = await read(line);
    replies.push(...fresh.filter((one) => !isUser(one) && one.id !== id && one.type !== 'typing'));
    quiet = fresh.length === 0 ? quiet + 1 : 0;
    if (replies.length >= Math.max(many, 1)) break;
    if ((replies.length > 0 && quiet >= 3) || (many === 0 && quiet >= 3)) break;
    await line.options.wait(stepMs);
  }
  return [...replies, ...(await read(line)).filter((one) => !isUser(one))];
}

async function read(line: Line): Promise<Activity[]> {
  const path = `/conversations/${encodeURIComponent(line.conversation)}/activities?watermark=${encodeURIComponent(line.watermark)}`;
  const { activities = [], watermark } = (await call(line, 'GET', path)) as { activities?: Activity[]; watermark?: string };
  line.watermark = watermark ?? line.watermark;
  return activities;
}

async function bodyOf(answer: Response, url: string): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new Error(`${url} answers, but not as a Direct Line service.`);
  return body as Record<string, unknown>;
}

/** One request. Asked to wait (429, 503 with Retry-After), it waits; other refusals are told. */
async function call(line: Line, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json', ...(line.token === '' ? {} : { authorization: `Bearer ${line.token}` }) };
  for (let tries = 1; ; tries++) {
    const answer = await fetch(`${line.base}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: Error) => {
      throw new Error(`${line.options.url} cannot be reached (${whyNot(error)}).`);
    });
    if (answer.ok) return bodyOf(answer, line.options.url);
    const seconds = Number(answer.headers.get('retry-after'));
    const again = (answer.status === 429 || answer.status === 503) && tries <= 20;
    if (!again) throw new Error(`${method} ${path.split('?')[0]} was answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    await answer.body?.cancel();
    await line.options.wait(Math.max(seconds || 1, 1) * 1_000);
  }
}
