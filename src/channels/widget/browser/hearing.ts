import { type Activity, readActivity } from './activity.ts';
import { giveWay, measure, openBreath } from './breath.ts';
import type { Parts } from './parts.ts';
import { choicesOf } from './view/choices.ts';
import type { Lang } from './view/words.ts';

type Acts = {
  isOpen(): boolean;
  /** Where the chat is open: there is a place for it. */
  framed(): Promise<void>;
  send(text: string, choice?: string): void;
  turnTo(language: Lang): void;
  /** The echo of an own message has come. */
  confirm(id: string): void;
  /** What the other side had to say is on screen, the notices among it. */
  noticed(): void;
};
type Heard = { raw: unknown[]; live: boolean };

/** The page is quiet for so long before the region becomes live: else all that was just put in would be read out. */
const quietMs = 600;

/** What comes from the other side, put on screen in order, each once; a long history in short tasks. */
export class Hearing {
  /** Who holds the conversation, where it is a person. */
  agent: string | null = null;
  private readonly parts: Parts;
  private readonly acts: Acts;
  private readonly seen = new Set<string>();
  private waiting: Heard[] = [];
  private working = false;
  /** Counts up when all is forgotten: what was on its way by then is not shown. */
  private age = 0;

  constructor(parts: Parts, acts: Acts) {
    this.parts = parts;
    this.acts = acts;
  }

  readonly take = (raw: unknown[], live: boolean): void => {
    this.waiting.push({ raw, live });
    if (!this.working) void this.work();
  };

  forget(): void {
    this.age += 1;
    this.waiting = [];
    this.seen.clear();
    this.speaks(null);
  }

  private async work(): Promise<void> {
    this.working = true;
    for (let set = this.waiting.shift(); set !== undefined; set = this.waiting.shift()) await this.show(set);
    this.working = false;
  }

  private async show({ raw, live }: Heard): Promise<void> {
    const { log, unread } = this.parts;
    const { age } = this;
    await this.acts.framed();
    // What came over the line has just been read, and keys were put away, or the frame was laid out: that was a task of its own.
    await giveWay();
    if (age !== this.age) return;
    const breathe = openBreath();
    const news: Activity[] = [];
    log.hold(!live);
    for (const one of raw) {
      const activity = readActivity(one);
      if (activity === null || (activity.type !== 'typing' && this.seen.has(activity.id))) continue;
      news.push(activity);
      this.hear(activity, live);
      await breathe();
      // What is seen at once is laid out one by one; a history when it is whole.
      if (live) measure(log.element);
      await breathe();
      if (age !== this.age) return log.hold(false);
    }
    log.hold(false);
    // To follow is to measure, which lays out all that has come: that is a task of its own too.
    await giveWay();
    if (age !== this.age) return;
    if (news.some((one) => one.type === 'message')) log.follow();
    if (news.some((one) => one.type === 'message' && one.from !== 'you')) this.acts.noticed();
    if (live) return;
    unread.missed(news, this.acts.isOpen());
    setTimeout(() => log.live(true), quietMs);
  }

  private hear(activity: Activity, live: boolean): void {
    const { dots, log, words } = this.parts;
    if (activity.type === 'typing') {
      if (activity.from !== 'you') dots.show(this.agent === null ? '' : `${this.agent} ${words.say('typing')}`);
      return;
    }
    this.seen.add(activity.id);
    if (activity.type !== 'message') return;
    if (live) log.live(true);
    if (activity.from === 'you') this.own(activity);
    else this.other(activity, live);
  }

  private own(activity: Activity): void {
    const { log } = this.parts;
    if (activity.clientId !== undefined) this.acts.confirm(activity.clientId);
    if (!log.settle(activity)) log.add(activity);
    log.answers.replaceChildren();
  }

  private other(activity: Activity, live: boolean): void {
    const { dots, log, panel } = this.parts;
    dots.hide();
    this.speaker(activity, live);
    log.add(activity);
    panel.left(activity.left);
    panel.exitFirst(activity.quickExit);
    this.offer(activity);
    if (live) this.tell(activity);
  }

  /** A new message: a number on the bubble, an event for the page, and the frame follows the language. */
  private tell({ id, from, language }: Activity): void {
    const { unread, emit, words } = this.parts;
    unread.heard(id, this.acts.isOpen());
    emit('message', { id, speaker: from, language: language ?? words.language() });
    if ((language === 'en' || language === 'es') && language !== words.language()) this.acts.turnTo(language);
  }

  private speaker(activity: Activity, live: boolean): void {
    const { words, log, emit } = this.parts;
    const next = activity.from === 'person' ? (activity.name ?? words.say('person')) : null;
    if (next === this.agent) return;
    this.speaks(next);
    log.system(next === null ? words.say('left') : words.say('joined', { name: next }));
    if (live && next !== null) emit('handedOff', { agent: next });
  }

  private speaks(agent: string | null): void {
    this.agent = agent;
    this.parts.panel.speaker(agent);
  }

  /** The answers on offer stay through a plain second message, and go when a person speaks. */
  private offer(activity: Activity): void {
    const { answers } = this.parts.log;
    const choices = choicesOf(activity, this.parts.words, this.acts.send);
    if (choices === null && activity.from !== 'person') return;
    answers.replaceChildren(...(choices === null ? [] : [choices]));
    answers.lang = activity.language ?? this.parts.words.language();
  }
}
