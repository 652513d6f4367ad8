import { type Case, type Fact, facts } from '../dialogs/case.ts';
import { type Memory, questionsLeft } from '../dialogs/chart/memory.ts';
import type { Heard, Language } from '../dialogs/heard.ts';
import { born } from '../src/handoff/life.ts';
import type { Before, Conversation, Writes } from '../src/keep/store.ts';
import type { Library } from '../src/library.ts';
import type { Entry, Incoming, PorchlightData } from '../src/message.ts';
import type { Parts } from '../src/turn/given.ts';
import { hearing } from '../src/turn.ts';
import { type Micro, walked } from './walked.ts';

/**
 * A conversation without a disk that shows its inside: the same `hearing` as the server, one step a message, and a way back to any of
 * them. The terminal's `--trace` and the bench look through this window.
 */
export type Said = { kind: 'opened' | 'message'; text: string; choice?: string };
export type Step = {
  said: Said;
  heard: Heard | null;
  entries: Entry[];
  /** The way through the chart: each state that was passed, and the guard that let it pass. */
  way: Micro[];
  memory: Memory;
  state: string;
  /** Questions that are still open, in the order in which they would be asked. */
  left: string[];
  writes: Writes;
};
export type TalkOptions = { library: Library; language: Language; today: string; operator?: string };

export class Talk {
  readonly steps: Step[] = [];
  readonly language: Language;
  private readonly parts: Parts;
  private readonly today: string;
  private before: Conversation | null = null;
  private ids = 0;

  constructor(options: TalkOptions) {
    this.language = options.language;
    this.today = options.today;
    this.parts = {
      store: null as never,
      library: options.library,
      now: () => new Date(this.at()),
      dayOf: () => this.today,
      operator: options.operator ?? 'Porchlight',
      fee: '$0',
      newId: () => `id-${++this.ids}`,
    };
  }

  /** One message through the whole turn. Null where it changed nothing (a second opening). */
  take(said: Said): Step | null {
    const incoming: Incoming = {
      conversation: 'bench',
      channel: 'terminal',
      messageId: `m${this.steps.length}`,
      locale: this.language,
      at: this.at(),
      ...said,
    };
    const held = this.before;
    const writes = this.work((before) => hearing(this.parts, incoming, before));
    if (writes === 'nothing') return null;
    return this.keep(said, writes, held);
  }

  /** Back to the point after step `count`: everything up to there is said again. */
  backTo(count: number): void {
    const said = this.steps.slice(0, count).map((step) => step.said);
    this.steps.length = 0;
    this.before = null;
    this.ids = 0;
    for (const one of said) this.take(one);
  }

  get entries(): Entry[] {
    return this.steps.flatMap(({ entries }) => entries);
  }
  /** The question that stands now. */
  get standing(): PorchlightData['ask'] {
    return this.steps.at(-1)?.entries.findLast(({ data }) => data?.ask !== undefined)?.data?.ask;
  }
  get known(): Case {
    return this.steps.at(-1)?.memory.case ?? {};
  }

  /** As the store does it: what the work asks for is brought, once each. */
  private work(work: (before: Before) => ReturnType<typeof hearing>): Writes | 'nothing' {
    const before: Before = { conversation: this.before, heard: null };
    for (let tries = 0; tries < 4; tries++) {
      const done = work(before);
      if (done === 'needs heard')
        before.heard = this.steps.flatMap(({ heard }, at) => (heard === null ? [] : [{ turn: at + 1, at: this.at(), heard }]));
      else if (done === 'needs consents') before.consents = this.steps.flatMap(({ writes }) => writes.consents);
      else if (done === 'needs calls') before.calls = { own: null, taken: [] };
      else return done;
    }
    throw new Error('The turn asked for the same thing twice.');
  }

  private at(): string {
    return new Date(Date.parse(`${this.today}T15:00:00Z`) + this.steps.length * 1_000).toISOString();
  }

  private keep(said: Said, writes: Writes, held: Conversation | null): Step {
    const lastSeq = held?.lastSeq ?? 0;
    const entries = writes.entries.map((entry, at): Entry => ({ ...entry, conversation: 'bench', seq: lastSeq + at + 1 }));
    const memory = JSON.parse(writes.snapshot).chart.context as Memory;
    const way = writes.heard === null ? [] : walked(held?.snapshot ?? null, writes.heard, { today: this.today, language: this.language });
    const state = entries.findLast(({ data }) => data !== null)?.data?.state ?? this.steps.at(-1)?.state ?? '';
    const step: Step = { said, heard: writes.heard, entries, way, memory, state, left: questionsLeft(memory), writes };
    this.steps.push(step);
    this.before = this.conversation(writes, lastSeq + entries.length);
    return step;
  }

  private conversation(writes: Writes, lastSeq: number): Conversation {
    const at = this.at();
    return {
      id: 'bench',
      channel: writes.channel,
      user: writes.user,
      language: writes.language,
      createdAt: at,
      updatedAt: at,
      version: this.steps.length,
      lastSeq,
      lastAt: at,
      chartVersion: writes.chartVersion,
      snapshot: writes.snapshot,
      life: writes.life ?? born,
      erased: writes.erase !== undefined,
    };
  }
}

/** What was heard in one step, fact by fact, with how sure we were (0 to 1). */
export function heardFacts(heard: Heard | null): { fact: Fact; value: unknown; sure: number; said: string }[] {
  const told = (heard?.facts ?? {}) as Partial<Record<Fact, { value: unknown; sure: number; said: string }>>;
  return facts.flatMap((fact) => (told[fact] === undefined ? [] : [{ fact, ...told[fact] }]));
}

/** One step in a few lines, for a terminal. */
export function traced(step: Step): string[] {
  const { heard } = step;
  const more = heard === null ? {} : Object.fromEntries(Object.entries(heard).filter(([name]) => name !== 'type' && name !== 'facts'));
  const why = step.entries.findLast(({ data }) => data?.why !== undefined)?.data?.why;
  return [
    `heard  ${heard?.type ?? 'nothing'}${Object.keys(more).length === 0 ? '' : ` ${JSON.stringify(more)}`}`,
    ...heardFacts(heard).map(
      ({ fact, value, sure, said }) => `       ${fact} = ${JSON.stringify(value)}  sure ${sure.toFixed(2)}  "${said}"`,
    ),
    ...step.way.map(({ state, because }) => `way    ${state}${because === '' ? '' : `  because ${because}`}`),
    `state  ${step.state}`,
    `lines  ${step.entries.flatMap(({ data }) => data?.lines ?? []).join(' ')}`,
    ...(why === undefined ? [] : [`why    ${why}`]),
    `left   ${step.left.join(' ') || 'nothing'}`,
  ];
}
