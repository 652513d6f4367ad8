import { randomUUID } from 'node:crypto';
import type { HttpReply, HttpRequest } from '../../channels/http.ts';
import { PorchlightError } from '../../errors.ts';
import type { LeadRow } from '../../keep/store.ts';
import type { Entry } from '../../message.ts';
import { logged } from './actions.ts';
import { maybeText, text } from './body.ts';
import { need } from './colleagues.ts';
import { needLead, seen } from './leads.ts';
import { packetOf } from './packet.ts';
import type { DeskOptions, Seat } from './parts.ts';
import { holder } from './queue.ts';
import type { DeskRoute } from './routes.ts';
import { asLines } from './transcript.ts';

/** Doing: take, write, hand back, close. Whoever wins the store's claim holds the conversation; all others get 409 and a name. */
export function talkRoutes(options: DeskOptions): DeskRoute[] {
  const inLine = oneAtATime();
  const route = (
    verb: string,
    work: (options: DeskOptions, seat: Seat, row: LeadRow, request: HttpRequest) => Promise<HttpReply>,
  ): DeskRoute => ({
    method: 'POST',
    path: `/desk/api/leads/:id/${verb}`,
    who: 'agent',
    answer: (request, seat) =>
      inLine(request.params.id ?? '', async () => work(options, seat, await needLead(options, request.params.id), request)),
  });
  return [
    route('take', take),
    route('messages', say),
    route('return', giveBack),
    route('pass', pass),
    route('close', close),
    route('outcome', outcome),
    route('typing', typing),
  ];
}

async function take(options: DeskOptions, seat: Seat, row: LeadRow): Promise<HttpReply> {
  const entries = await hold(options, seat, row);
  return after(options, row, entries);
}

/** Writing in a conversation that nobody holds takes it first: a human message is a take-over (HOUSE.md section 9 of the way). */
async function say(options: DeskOptions, seat: Seat, row: LeadRow, request: HttpRequest): Promise<HttpReply> {
  const said = text(request, 'text', { most: 4000 });
  const messageId = maybeText(request, 'messageId', { most: 100 }) ?? randomUUID();
  const joined = await hold(options, seat, row);
  const { entries } = await options.act({ ...who(seat, row), do: 'say', text: said, messageId: `desk:${seat.agent.id}:${messageId}` });
  return { status: 200, json: { entries: asLines([...joined, ...entries]) } };
}

async function giveBack(options: DeskOptions, seat: Seat, row: LeadRow): Promise<HttpReply> {
  requireMine(row, seat);
  await hold(options, seat, row);
  const { entries } = await options.act({ ...who(seat, row), do: 'return', messageId: freshId('return') });
  await seen(options, seat, row, logged('return'));
  return after(options, row, entries);
}

/** To a colleague, in one step. They need not be there: the lead stands under their name, and the homeowner is told who it is. */
async function pass(options: DeskOptions, seat: Seat, row: LeadRow, request: HttpRequest): Promise<HttpReply> {
  requireMine(row, seat);
  const to = await need(options, text(request, 'to', { most: 100 }));
  if (to.disabled || to.id === seat.agent.id) throw new PorchlightError('BadArgument', 'Choose a colleague who works here.');
  await hold(options, seat, row);
  const { id, name } = to;
  const { entries } = await options.act({ ...who(seat, row), do: 'pass', to: { id, name }, messageId: freshId('pass') });
  await seen(options, seat, row, logged('pass to', id));
  return after(options, row, entries);
}

async function close(options: DeskOptions, seat: Seat, row: LeadRow, request: HttpRequest): Promise<HttpReply> {
  const outcome = maybeText(request, 'outcome', { most: 80 }) ?? 'other';
  // Claimed first, so that nobody can take it over between the look and the close.
  await claim(options, seat, row);
  const end = () => options.act({ ...who(seat, row), do: 'close', outcome, messageId: freshId('close') });
  let { entries } = await end();
  if ((await needLead(options, row.lead.id)).standing !== 'closed') {
    // A conversation that was never waiting (a safety alert) has nobody to close it: the agent comes in first.
    await hold(options, seat, row);
    ({ entries } = await end());
  }
  await seen(options, seat, row, logged('close', outcome));
  return after(options, row, entries);
}

/** What became of it in the end is often known weeks later: the outcome of a closed lead can be told again. */
async function outcome(options: DeskOptions, seat: Seat, row: LeadRow, request: HttpRequest): Promise<HttpReply> {
  const told = text(request, 'outcome', { most: 80 });
  if (!(await options.store.setOutcome(row.lead.id, told, options.now().toISOString())))
    throw new PorchlightError('NotYours', 'This lead is not closed.');
  await seen(options, seat, row, logged('outcome', told));
  return after(options, row, []);
}

async function typing(options: DeskOptions, seat: Seat, row: LeadRow): Promise<HttpReply> {
  requireMine(row, seat);
  options.typing?.(row.lead.conversationId, seat.agent.name);
  return { status: 204 };
}

/** Makes the agent the one who speaks. Nothing happens when that is so already. Throws AlreadyTaken. */
export async function hold(options: DeskOptions, seat: Seat, row: LeadRow): Promise<Entry[]> {
  await claim(options, seat, row);
  // The claim and the change of holder are two steps: after a crash between them the next try does the second one.
  const life = (await options.store.conversation(row.lead.conversationId))?.life;
  if (life?.state === 'agent' && life.agent === seat.agent.id) return [];
  const { entries } = await options.act({ ...who(seat, row), do: 'take', messageId: freshId('take') });
  await seen(options, seat, row, logged('take'));
  return entries;
}

async function claim(options: DeskOptions, seat: Seat, row: LeadRow): Promise<void> {
  if (await options.store.claim(row.lead.id, seat.agent.id, options.now().toISOString())) return;
  const now = await needLead(options, row.lead.id);
  if (now.standing === 'closed') throw new PorchlightError('NotYours', 'This lead is closed.');
  throw new PorchlightError('AlreadyTaken', `${holder(now)?.name ?? 'A colleague'} holds this conversation.`);
}

function requireMine(row: LeadRow, seat: Seat): void {
  const by = holder(row);
  if (by?.id === seat.agent.id) return;
  throw new PorchlightError('NotYours', by === null ? 'Take the conversation first.' : `${by.name} holds this conversation.`);
}

async function after(options: DeskOptions, row: LeadRow, entries: Entry[]): Promise<HttpReply> {
  const lead = await packetOf(options, await needLead(options, row.lead.id));
  return { status: 200, json: { lead, entries: asLines(entries) } };
}

/** Who acts, and where. */
export function who(seat: Seat, row: LeadRow) {
  return { conversation: row.lead.conversationId, agent: { id: seat.agent.id, name: seat.agent.name } };
}

function freshId(verb: string): string {
  return `desk:${verb}:${randomUUID()}`;
}

/** Works of one key run one after the other, so that a double click takes a conversation once. */
function oneAtATime(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const run = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, run);
    void run.catch(() => undefined).finally(() => last.get(key) === run && last.delete(key));
    return run;
  };
}
