import type { Case, Fact, Value } from '../dialogs/case.ts';
import type { Ask } from '../dialogs/chart/ask.ts';
import { type AskId, ask } from '../dialogs/chart/asks.ts';
import type { Memory } from '../dialogs/chart/memory.ts';
import type { Language } from '../dialogs/heard.ts';
import { linkMaker } from '../src/channels/direct-line/oneTimeLink.ts';
import type { Consent } from '../src/handoff/lead.ts';
import { born } from '../src/handoff/life.ts';
import type { Before, Conversation, Work, Writes } from '../src/keep/store.ts';
import { loadLibrary } from '../src/library.ts';
import type { Entry, PorchlightData } from '../src/message.ts';
import { planMaker } from '../src/plan/plans.ts';
import { type AgentAct, acting } from '../src/turn/acting.ts';
import type { Parts } from '../src/turn/given.ts';
import { hearing } from '../src/turn.ts';

/** A person at the keyboard: the whole turn without a disk, so that ten thousand conversations fit into a minute. */
export const library = loadLibrary();
export type Said = { texts: string[]; data: PorchlightData[]; writes: Writes };

export class Person {
  readonly entries: Omit<Entry, 'seq' | 'conversation'>[] = [];
  readonly log: { turn: number; at: string; heard: NonNullable<Writes['heard']> }[] = [];
  readonly asked: string[] = [];
  readonly consents: Consent[] = [];
  last: Writes | null = null;
  private before: Conversation | null = null;
  private at = 0;
  private readonly parts: Parts;
  private readonly language: Language;
  private readonly today: string;
  /** Given: a person at our own chat box; else one at the terminal. */
  private readonly user: string | undefined;

  constructor(options: { language?: Language; today?: string; user?: string } = {}) {
    this.language = options.language ?? 'en';
    this.today = options.today ?? '2026-11-22';
    this.user = options.user;
    let ids = 0;
    this.parts = {
      store: null as never,
      library,
      now: () => new Date(`${this.today}T15:00:00Z`),
      dayOf: () => this.today,
      operator: 'Maple Street Homes',
      fee: '$0',
      newId: () => `id-${++ids}`,
      makePlan: planMaker({ publicUrl: () => 'https://chat.example.org' }),
      makeLink: linkMaker({ publicUrl: () => 'https://chat.example.org' }),
    };
  }

  open(): Said {
    return this.take('opened', '');
  }
  type(text: string): Said {
    return this.take('message', text);
  }
  tap(value: string): Said {
    const title = this.standing?.choices?.find((choice) => choice.value === value)?.title ?? value;
    return this.take('message', title, value);
  }
  agent(act: Omit<AgentAct, 'conversation' | 'messageId'>): Said {
    const writes = this.twice((before) =>
      acting(this.parts, { ...act, conversation: 'c1', messageId: `a${++this.at}` }, this.now(), before),
    );
    return this.keep(writes);
  }

  /** The question that stands: the last message that asked one, in the last turn. */
  get standing(): PorchlightData['ask'] | undefined {
    return this.last?.entries.findLast(({ data }) => data?.ask !== undefined)?.data?.ask;
  }
  get state(): string {
    return this.last?.entries.at(-1)?.data?.state ?? '';
  }
  get memory(): Memory {
    return JSON.parse(this.last!.snapshot).chart.context;
  }
  get known(): Case {
    return this.memory.case;
  }

  private now = (): string => new Date(Date.parse(`${this.today}T15:00:00Z`) + ++this.at * 1000).toISOString();

  private take(kind: 'opened' | 'message', text: string, choice?: string): Said {
    const incoming = {
      conversation: 'c1',
      ...(this.user === undefined ? { channel: 'terminal' as const } : { channel: 'directline' as const, user: this.user }),
      messageId: `m${this.at}`,
      kind,
      text,
      locale: this.language,
      at: this.now(),
      ...(choice === undefined ? {} : { choice }),
    };
    return this.keep(this.twice((before) => hearing(this.parts, incoming, before)));
  }

  private twice(work: Work): Writes | 'nothing' {
    const before: Before = { conversation: this.before, heard: null };
    for (let tries = 0; tries < 4; tries += 1) {
      const done = work(before);
      if (done === 'needs heard') before.heard = this.log;
      else if (done === 'needs consents') before.consents = this.consents;
      else if (done === 'needs calls') before.calls = { own: null, taken: [] };
      else return done;
    }
    throw new Error('asked twice');
  }

  private keep(writes: Writes | 'nothing'): Said {
    if (writes === 'nothing') return { texts: [], data: [], writes: this.last! };
    const version = (this.before?.version ?? 0) + 1;
    this.entries.push(...writes.entries);
    if (writes.heard !== null) this.log.push({ turn: version, at: this.now(), heard: writes.heard });
    this.consents.push(...writes.consents);
    this.last = writes;
    this.before = {
      id: 'c1',
      channel: writes.channel,
      user: null,
      language: writes.language,
      createdAt: this.today,
      updatedAt: this.today,
      version,
      lastSeq: this.entries.length,
      lastAt: this.today,
      chartVersion: writes.chartVersion,
      snapshot: writes.snapshot,
      life: writes.life ?? born,
      erased: writes.erase !== undefined,
    };
    const bots = writes.entries.filter(({ author }) => author !== 'user');
    const data = bots.flatMap((entry) => (entry.data === null ? [] : [entry.data]));
    for (const one of data) if (one.ask !== undefined) this.asked.push(one.ask.id);
    return { texts: bots.map(({ text }) => text), data, writes };
  }
}

const dontKnow = { en: "I don't know", es: 'no sé' } as const;
const yes = { en: 'yes', es: 'sí' } as const;

/** What a person who knows these facts answers to a question, as text; null: they tap or type "don't know". */
export function answerTo(id: AskId, knows: Partial<{ [F in Fact]: Value<F> }>, language: Language): { text: string; choice?: string } {
  const question: Ask = ask(id);
  const value = question.fact === null ? undefined : knows[question.fact];
  if (question.fact === null || value === undefined) return { text: dontKnow[language] };
  const titles = library.words[language].asks[id]?.choices ?? {};
  if (id === 'income.back' && value === false && knows.hardshipState !== undefined) {
    const choice = knows.hardshipState === 'temporary' ? 'soon' : 'lasting';
    return { text: titles[choice]!, choice };
  }
  if (id === 'income.back' && value === true && knows.canPayNormal === false) return { text: titles.less!, choice: 'less' };
  if (question.kind === 'yesno') return { text: value === true ? yes[language] : 'no' };
  if (question.kind === 'many')
    return {
      text: (value as string[])
        .map((one) => titles[one] ?? library.words[language].lines[`fact.${question.fact}.${one}`]?.text ?? one)
        .join(', '),
    };
  if (titles[String(value)] !== undefined) return { text: titles[String(value)]!, choice: String(value) };
  return { text: plainAnswer(question, value as string | number, language) };
}

function plainAnswer(question: Ask, value: string | number, language: Language): string {
  if (question.kind === 'money') return `$${Number(value).toLocaleString('en-US')}`;
  if (question.kind === 'date') {
    if (value === 'none') return language === 'en' ? 'no, no date' : 'no hay fecha';
    return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${value}T12:00:00Z`),
    );
  }
  return String(value);
}
