import { z } from 'zod';
import type { Library } from '../src/library.ts';
import { compare, printed } from './compare.ts';
import { filled } from './personal.ts';
import { heardFacts, type Said, type Step, Talk } from './talk.ts';
import { type Activity, activitiesOf, dataOf, isUser, type Turn, turnsOf } from './transcript.ts';
import type { Micro } from './walked.ts';

/** What the bench shows of a conversation: plain data, made anew from what was said. The page keeps nothing but that. */
export const askShape = z.object({
  language: z.enum(['en', 'es']),
  today: z.iso.date(),
  said: z
    .array(z.object({ kind: z.enum(['opened', 'message']), text: z.string().max(4_000), choice: z.string().max(200).optional() }))
    .min(1)
    .max(200),
});
export type Asked = z.infer<typeof askShape>;

export type View = {
  steps: {
    said: Said;
    heard: string;
    facts: { fact: string; value: unknown; sure: number; said: string }[];
    way: Micro[];
    state: string;
    left: string[];
    lines: string[];
    messages: { author: string; text: string; choices: { title: string; value: string }[] }[];
  }[];
  state: string;
  standing: string | null;
  why: string | null;
  known: { fact: string; value: unknown; said: string; turn: number }[];
  holds: string;
  lead: string | null;
};

export function talkOf(library: Library, asked: Asked): Talk {
  const talk = new Talk({ library, language: asked.language, today: asked.today, operator: 'Maple Street Homes' });
  for (const one of asked.said) talk.take(one);
  return talk;
}

export function viewOf(talk: Talk): View {
  const last = talk.steps.at(-1);
  const leads = talk.steps.flatMap(({ writes }) => writes.lead?.lead.kind ?? []);
  return {
    steps: talk.steps.map(stepView),
    state: last?.state ?? '',
    standing: talk.standing?.id ?? null,
    why: last?.entries.findLast(({ data }) => data?.why !== undefined)?.data?.why ?? null,
    known: Object.entries(talk.known).map(([fact, { value, said, turn }]) => ({ fact, value, said, turn })),
    holds: last?.writes.life.state ?? 'bot',
    lead: leads.at(-1) ?? null,
  };
}

const stepView = ({ said, heard, entries, way, state, left }: Step): View['steps'][number] => ({
  said,
  heard: heard === null ? 'nothing' : [heard.type, ...restOf(heard)].join(' '),
  facts: heardFacts(heard),
  way,
  state,
  left,
  lines: entries.flatMap(({ data }) => data?.lines ?? []),
  messages: entries
    .filter(({ author }) => author !== 'user')
    .map(({ author, text, choices, data }) => ({ author, text, choices: choices.length > 0 ? choices : (data?.ask?.choices ?? []) })),
});

const restOf = (heard: object): string[] =>
  Object.entries(heard).flatMap(([name, value]) =>
    ['type', 'facts'].includes(name) || value === undefined ? [] : [`${name}=${String(value)}`],
  );

/** The conversation as activities, for a file. A tap stays a tap. */
export function activitiesIn(talk: Talk): Activity[] {
  const choices = new Map(
    talk.steps.flatMap(({ said, entries }) => entries.filter((one) => one.author === 'user').map((one) => [one.seq, said.choice])),
  );
  return activitiesOf(
    talk.entries.map((entry) => ({ ...entry, ...(choices.get(entry.seq) === undefined ? {} : { choice: choices.get(entry.seq) }) })),
  );
}

/** A transcript said again here and now; its own first day is today. `said`: to go on from it on the page. */
export function compared(library: Library, activities: Activity[]): { differences: string; turns: number; asked: Asked } {
  const expected = turnsOf(activities);
  const agentAt = expected.findIndex(({ replies }) => replies.some((reply) => dataOf(reply)?.speaker === 'agent'));
  const own = agentAt === -1 ? expected : expected.slice(0, agentAt);
  const said: Said[] = own.map(({ said: one }) => saidOf(one));
  const language = activities.some(({ locale }) => locale?.startsWith('es')) ? 'es' : 'en';
  const today = /^\d{4}-\d\d-\d\d/.exec(activities.find((one) => one.timestamp !== undefined)?.timestamp ?? '')?.[0] ?? '2026-11-22';
  const asked = { language, today, said } as const;
  const talk = talkOf(library, { ...asked, said: [...said] });
  const got: Turn[] = talk.steps.map(({ entries }, at) => ({
    said: own[at]?.said ?? null,
    replies: activitiesOf(entries).filter((one) => !isUser(one)),
  }));
  return { differences: printed(compare(own, got)), turns: own.length, asked: { ...asked, said: [...said] } };
}

function saidOf(activity: Activity | null): Said {
  if (activity === null) return { kind: 'opened', text: '' };
  const choice = (activity.value as { choice?: unknown } | undefined)?.choice;
  return { kind: 'message', text: filled(activity.text ?? ''), ...(typeof choice === 'string' ? { choice } : {}) };
}
