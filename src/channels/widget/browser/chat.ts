import { type Activity, readActivity } from './activity.ts';
import type { Mounted, WidgetOptions } from './api.ts';
import { keepTabInside, watchEscape } from './keyboard.ts';
import { openKeys } from './keys.ts';
import { leaveNow } from './leave.ts';
import { type LineState, Link } from './link.ts';
import { type Memory, openMemory, startFrom, type Unsent } from './memory.ts';
import { Outbox } from './outbox.ts';
import { fitScreen } from './screen.ts';
import { openDots } from './typing.ts';
import { openUnread, type Unread } from './unread.ts';
import { choicesOf } from './view/choices.ts';
import { type Composer, openComposer } from './view/composer.ts';
import { button, icon, make } from './view/dom.ts';
import { Log } from './view/log.ts';
import { type Menu, openMenu } from './view/menu.ts';
import { openPanel, type Panel } from './view/panel.ts';
import { type Lang, openWords, type Words } from './view/words.ts';

/** A line may be lost for so long before anybody is told. */
const patienceMs = 2_000;
/** A bot that has not greeted by now waits to be asked; one that says nothing at all must not keep the person from writing. */
const askToGreetMs = 3_000;
const greetMyselfMs = 10_000;
const writingEveryMs = 3_000;

/** One chat on one page: what is heard goes to the log, what is typed goes to the outbox. */
export class Chat implements Mounted {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly launcher: HTMLButtonElement;
  private readonly options: WidgetOptions;
  private readonly memory: Memory;
  private readonly words: Words;
  private readonly log: Log;
  private readonly composer: Composer;
  private readonly menu: Menu;
  private readonly panel: Panel;
  private readonly unread: Unread;
  private readonly dots: ReturnType<typeof openDots>;
  private readonly seen = new Set<string>();
  private firstKey: Promise<unknown> | null;
  private line: { link: Link; outbox: Outbox; stop(): void } | null = null;
  private isOpen = false;
  private agent: string | null = null;
  private wroteAt = 0;
  private offline = false;
  private offlineTimer: ReturnType<typeof setTimeout> | undefined;
  private greetTimers: ReturnType<typeof setTimeout>[] = [];
  private returnFocus: HTMLElement | null = null;

  constructor(host: HTMLElement, root: ShadowRoot, launcher: HTMLButtonElement, options: WidgetOptions, firstKey: Promise<unknown>) {
    this.host = host;
    this.root = root;
    this.launcher = launcher;
    this.options = options;
    this.firstKey = firstKey;
    this.memory = openMemory(options.keepNothing);
    if (options.resume !== undefined) startFrom(this.memory, options.resume);
    this.words = openWords(this.memory.read().language ?? options.language);
    this.log = new Log(this.words, this.send, (news) => {
      this.panel.more.hidden = !news;
    });
    this.composer = openComposer(this.words, this.send);
    this.menu = openMenu(this.words, icon('M5 12h.01', 'M12 12h.01', 'M19 12h.01'), this.menuActs());
    this.panel = openPanel(
      this.words,
      options.inline,
      { log: this.log, composer: this.composer, menu: this.menu },
      {
        close: () => this.close(),
        leave: this.leave,
        more: () => this.log.jump(),
      },
    );
    this.unread = openUnread(launcher, this.words, this.memory);
    this.dots = openDots((name) => this.log.typing(name));
    this.composer.input.addEventListener('input', this.writing);
    this.settle();
  }

  /** Shows the chat; with `focus` the focus moves into it. */
  open(focus: boolean): void {
    if (this.line === null) this.begin();
    if (!this.isOpen) this.returnFocus = document.activeElement as HTMLElement | null;
    this.isOpen = true;
    this.panel.element.hidden = false;
    this.launcher.hidden = true;
    this.memory.write({ open: true });
    this.unread.clear();
    if (focus) this.focusInside();
    if (!this.log.empty()) this.log.follow();
    this.emit('open');
  }

  close(): void {
    if (!this.isOpen || this.options.inline) return;
    this.isOpen = false;
    this.panel.element.hidden = true;
    this.launcher.hidden = false;
    this.memory.write({ open: false });
    const back = this.returnFocus;
    const useful = back?.isConnected === true && back !== this.host && back !== document.body;
    (useful ? back : this.launcher).focus();
    this.emit('close');
  }

  /** The last strokes: sizes, language, keys, other tabs; and the line, where a conversation is under way. */
  private settle(): void {
    this.panel.element.hidden = true;
    this.root.append(this.panel.element);
    this.resize(this.memory.read().size ?? 0);
    this.panel.element.lang = this.words.language();
    const here = (): boolean => this.isOpen && (this.root.activeElement !== null || document.activeElement === document.body);
    watchEscape(here, () => void (this.menu.close() || this.close()), this.leave);
    keepTabInside(this.panel.element, () => !this.options.inline && matchMedia('(max-width: 30em)').matches);
    if (!this.options.inline) fitScreen(this.panel.element);
    this.memory.watch((cleared) => cleared && this.forget());
    if (this.memory.read().started === true) this.begin();
  }

  private readonly send = (text: string, choice?: string): void => {
    const id = newId();
    const message: Unsent = { id, text, at: new Date().toISOString(), ...(choice === undefined ? {} : { choice }) };
    this.showWaiting(message);
    this.line?.outbox.add(message);
    const hadFocus = this.log.answers.contains(this.root.activeElement);
    this.log.answers.replaceChildren();
    this.panel.more.hidden = true;
    // The button that was pressed is gone: the focus must not fall back to the top of the page.
    if (hadFocus) this.focusInside();
    if (!this.offline && this.agent === null) this.dots.soon();
  };

  /** While a person of the team is here they see that somebody writes; what is written leaves only when it is sent. */
  private readonly writing = (): void => {
    if (this.agent === null || this.offline || Date.now() - this.wroteAt < writingEveryMs) return;
    this.wroteAt = Date.now();
    void this.line?.link.post({ type: 'typing' }).catch(() => undefined);
  };

  private showWaiting(message: Unsent): void {
    this.log.pending(message.id, message.text, {
      retry: () => this.line?.outbox.retry(message.id),
      discard: () => this.line?.outbox.discard(message.id),
    });
  }

  private readonly leave = (): void => leaveNow(this.memory, this.options.exitUrl);

  private menuActs(): Parameters<typeof openMenu>[2] {
    return {
      language: (language) => {
        this.turnTo(language);
        this.send(language === 'es' ? 'español' : 'English');
      },
      size: (step) => this.resize(step),
      download: () => save(`${this.words.say('transcriptTitle', { name: OPERATOR_NAME })}\n\n${this.log.plain()}\n`),
      remove: () => this.send(this.words.say('removeWords')),
      keepNothing: () => {
        this.memory.goPrivate();
        this.log.system(this.words.say('keepsNothing'));
      },
    };
  }

  private resize(step: number): void {
    this.panel.element.dataset.size = String(step);
    this.menu.sized(step);
    if (this.memory.read().size !== step && (step > 0 || this.memory.read().size !== undefined)) this.memory.write({ size: step });
  }

  private turnTo(language: Lang): void {
    this.words.turn(language);
    this.panel.element.lang = language;
    this.memory.write({ language });
  }

  /** On a touch screen the keyboard would cover what is to be read first. */
  private focusInside(): void {
    const reading = this.composer.input.disabled || matchMedia('(pointer: coarse)').matches;
    (reading ? this.log.element : this.composer.input).focus({ preventScroll: true });
  }

  private begin(): void {
    const keys = openKeys(this.options, this.memory, this.firstKey);
    this.firstKey = null;
    const link = new Link(this.options, this.memory, keys, { take: this.take, state: this.state });
    const outbox = new Outbox(
      this.memory,
      link,
      () => this.words.language(),
      (id, mark) => this.log.mark(id, mark),
    );
    this.line = {
      link,
      outbox,
      stop: () => {
        link.stop();
        keys.stop();
      },
    };
    for (const message of outbox.waiting()) {
      this.showWaiting(message);
      this.log.mark(message.id, message.failed === true ? 'failed' : 'waiting');
    }
    if (this.memory.read().started !== true) this.log.live(true);
    if (this.memory.read().noticed === true) this.composer.enable(true);
  }

  private readonly take = (raw: unknown[], live: boolean): void => {
    const news = raw.flatMap((one) => readActivity(one) ?? []).filter((one) => one.type === 'typing' || !this.seen.has(one.id));
    for (const activity of news) this.hear(activity, live);
    if (news.some((one) => one.type === 'message')) this.log.follow();
    if (live) return;
    this.unread.missed(news, this.isOpen);
    // Only when the page is quiet: a region that becomes live in the same breath would read everything out again.
    setTimeout(() => this.log.live(true), 600);
  };

  private hear(activity: Activity, live: boolean): void {
    if (activity.type === 'typing') {
      if (activity.from !== 'you') this.dots.show(this.agent === null ? '' : `${this.agent} ${this.words.say('typing')}`);
      return;
    }
    this.seen.add(activity.id);
    if (activity.type !== 'message') return;
    if (live) this.log.live(true);
    if (activity.from === 'you') this.heardOwn(activity);
    else this.heardOther(activity, live);
  }

  private heardOwn(activity: Activity): void {
    if (activity.clientId !== undefined) this.line?.outbox.confirm(activity.clientId);
    if (!this.log.settle(activity)) this.log.add(activity);
    this.log.answers.replaceChildren();
  }

  private heardOther(activity: Activity, live: boolean): void {
    this.dots.hide();
    this.speaker(activity, live);
    this.log.add(activity);
    this.panel.left(activity.left);
    this.panel.exitFirst(activity.quickExit);
    this.offer(activity);
    this.noticed();
    if (!live) return;
    this.unread.heard(activity.id, this.isOpen);
    this.emit('message', { id: activity.id, speaker: activity.from, language: activity.language ?? this.words.language() });
    if ((activity.language === 'en' || activity.language === 'es') && activity.language !== this.words.language())
      this.turnTo(activity.language);
  }

  private speaker(activity: Activity, live: boolean): void {
    const next = activity.from === 'person' ? (activity.name ?? this.words.say('person')) : null;
    if (next === this.agent) return;
    this.agent = next;
    this.panel.speaker(next);
    this.log.system(next === null ? this.words.say('left') : this.words.say('joined', { name: next }));
    if (live && next !== null) this.emit('handedOff', { agent: next });
  }

  /** The answers on offer stay through a plain second message, and go when a person speaks. */
  private offer(activity: Activity): void {
    const choices = choicesOf(activity, this.words, this.send);
    if (choices === null && activity.from !== 'person') return;
    this.log.answers.replaceChildren(...(choices === null ? [] : [choices]));
    this.log.answers.lang = activity.language ?? this.words.language();
  }

  /** The notices are on screen: now one may write. */
  private noticed(): void {
    for (const timer of this.greetTimers) clearTimeout(timer);
    if (!this.composer.input.disabled) return;
    this.composer.enable(true);
    this.memory.write({ noticed: true });
    if (this.isOpen && this.root.activeElement === this.log.element) this.focusInside();
  }

  private readonly state = (next: LineState): void => {
    if (next === 'gone') this.gone();
    else if (next === 'online') this.online();
    else this.offlineTimer ??= setTimeout(() => this.tellOffline(), patienceMs);
  };

  private online(): void {
    clearTimeout(this.offlineTimer);
    this.offlineTimer = undefined;
    if (this.offline) this.log.system(this.words.say('back'));
    this.offline = false;
    this.line?.outbox.flush();
    if (this.composer.input.disabled && this.greetTimers.length === 0) this.awaitGreeting();
  }

  private tellOffline(): void {
    if (this.offline) return;
    this.offline = true;
    this.dots.hide();
    this.log.system(this.words.say(this.composer.input.disabled ? 'offlineStart' : 'offline'));
  }

  /** Our own service greets by itself; another bot may want to be asked, or may never say a word. */
  private awaitGreeting(): void {
    const ask = { type: 'event', name: 'startConversation', from: { id: 'homeowner' }, value: { locale: this.words.language() } };
    this.greetTimers = [
      setTimeout(() => void this.line?.link.post(ask).catch(() => undefined), askToGreetMs),
      setTimeout(() => {
        this.log.system(this.words.say('ownNotice', { name: OPERATOR_NAME }));
        this.noticed();
      }, greetMyselfMs),
    ];
  }

  /** Deleted, or past its time. With nothing on screen nobody needs to hear of it: a new one begins. */
  private gone(): void {
    const silently = this.log.empty() && this.memory.read().started === true;
    this.stop();
    this.memory.clear();
    if (silently) this.beginAnew();
    else this.tellGone();
  }

  private beginAnew(): void {
    this.wipe();
    this.begin();
    if (this.isOpen && this.root.activeElement !== null) this.focusInside();
  }

  private tellGone(): void {
    this.composer.enable(false);
    this.log.system(this.words.say('gone'));
    const again = this.words.fill(
      button({ class: 'choice' }, () => this.beginAnew()),
      'startAgain',
    );
    this.log.answers.replaceChildren(again);
  }

  /** Another tab has cleared everything: this one shows nothing either. */
  private forget(): void {
    this.stop();
    this.wipe();
    this.close();
  }

  private stop(): void {
    this.line?.stop();
    this.line = null;
    for (const timer of this.greetTimers) clearTimeout(timer);
    this.greetTimers = [];
    clearTimeout(this.offlineTimer);
    this.offlineTimer = undefined;
    this.offline = false;
    this.dots.hide();
  }

  private wipe(): void {
    this.log.clear();
    this.seen.clear();
    this.unread.clear();
    this.log.answers.replaceChildren();
    this.panel.left(null);
    this.agent = null;
    this.panel.speaker(null);
    this.composer.enable(false);
    this.composer.input.value = '';
  }

  private emit(name: string, detail: Record<string, unknown> = {}): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The file has a neutral name: it may be found by someone else. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  make('a', { href: url, download: `notes-${new Date().toISOString().slice(0, 10)}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
