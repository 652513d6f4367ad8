import type { Mounted } from './api.ts';
import { drawn, giveWay } from './breath.ts';
import { type Frame, openFrame } from './frame.ts';
import { Hearing } from './hearing.ts';
import { keepTabInside, watchEscape } from './keyboard.ts';
import { leaveNow } from './leave.ts';
import { type Line, openLine } from './line.ts';
import type { LineState } from './link.ts';
import type { Unsent } from './memory.ts';
import { openParts, type Parts, type Place } from './parts.ts';
import { openPresence, type Presence } from './presence.ts';
import { saveText } from './save.ts';
import { fitScreen } from './screen.ts';
import { button } from './view/dom.ts';
import type { MenuActs } from './view/menu.ts';
import type { Lang } from './view/words.ts';

const writingEveryMs = 3_000;

/** One chat on one page: what is heard goes to the log, what is typed goes to the outbox. */
export class Chat implements Mounted {
  private parts!: Parts;
  private hearing!: Hearing;
  private presence!: Presence;
  private frame!: Frame;
  private firstKey: Promise<unknown> | null;
  private line: Line | null = null;
  private isOpen = false;
  private wroteAt = 0;
  private returnFocus: HTMLElement | null = null;

  private constructor(firstKey: Promise<unknown>) {
    this.firstKey = firstKey;
  }

  /** Built in short tasks: the host page stays quick. */
  static async on(place: Place, firstKey: Promise<unknown>): Promise<Chat> {
    const chat = new Chat(firstKey);
    const acts = { send: chat.send, close: () => chat.close(), leave: chat.leave, menu: chat.menuActs() };
    chat.parts = await openParts(place, acts);
    chat.listen();
    await giveWay();
    chat.settle();
    await giveWay();
    chat.goOn();
    return chat;
  }

  private listen(): void {
    const noticed = (): void => this.noticed();
    this.presence = openPresence(this.parts, {
      flush: () => this.line?.outbox.flush(),
      post: (activity) => void this.line?.link.post(activity).catch(() => undefined),
      noticed,
    });
    this.hearing = new Hearing(this.parts, {
      isOpen: () => this.isOpen,
      framed: () => this.frame.framed(),
      send: this.send,
      turnTo: (language) => this.turnTo(language),
      confirm: (id) => this.line?.outbox.confirm(id),
      noticed,
    });
    this.parts.composer.input.addEventListener('input', this.writing);
  }

  /** Shows the chat; with `focus` the focus moves into it. */
  open(focus: boolean): void {
    const { launcher, memory, panel, unread, emit } = this.parts;
    if (this.line === null) this.begin();
    if (!this.isOpen) this.returnFocus = document.activeElement as HTMLElement | null;
    this.isOpen = true;
    panel.element.hidden = false;
    launcher.hidden = true;
    memory.write({ open: true });
    unread.clear();
    void this.whole(focus);
    emit('open');
  }

  close(): void {
    const { host, launcher, memory, options, panel, emit } = this.parts;
    if (!this.isOpen || options.inline) return;
    this.isOpen = false;
    panel.element.hidden = true;
    launcher.hidden = false;
    memory.write({ open: false });
    const back = this.returnFocus;
    const useful = back?.isConnected === true && back !== host && back !== document.body;
    (useful ? back : launcher).focus();
    emit('close');
  }

  /** The last strokes: sizes, language, keys. */
  private settle(): void {
    const { memory, menu, options, panel, root, words } = this.parts;
    this.frame = openFrame(this.parts);
    root.append(panel.element);
    this.resize(memory.read().size ?? 0);
    panel.element.lang = words.language();
    const here = (): boolean => this.isOpen && (root.activeElement !== null || document.activeElement === document.body);
    watchEscape(here, () => void (menu.close() || this.close()), this.leave);
    keepTabInside(panel.element, () => !options.inline && matchMedia('(max-width: 30em)').matches);
  }

  /** The screen, which measures the page; other tabs; and the line, where a conversation is under way. */
  private goOn(): void {
    const { memory, options, panel } = this.parts;
    if (!options.inline) fitScreen(panel.element);
    memory.watch((cleared) => (cleared ? this.forget() : void this.gather()));
    // Whoever has read nothing yet has just pressed: the frame comes first.
    if (memory.read().noticed === true) this.begin();
  }

  private readonly send = (text: string, choice?: string): void => {
    // A button of a conversation that is over.
    if (this.line === null) return;
    const { log, panel, root, dots } = this.parts;
    const id = newId();
    const message: Unsent = { id, text, at: new Date().toISOString(), ...(choice === undefined ? {} : { choice }) };
    this.showWaiting(message);
    this.line.outbox.add(message);
    const hadFocus = log.answers.contains(root.activeElement);
    log.answers.replaceChildren();
    panel.more.hidden = true;
    // The button that was pressed is gone: the focus must not fall back to the top of the page.
    if (hadFocus) this.focusInside();
    if (!this.presence.lost() && this.hearing.agent === null) dots.soon();
  };

  /** While a person of the team is here they see that somebody writes; what is written leaves only when it is sent. */
  private readonly writing = (): void => {
    if (this.hearing.agent === null || this.presence.lost() || Date.now() - this.wroteAt < writingEveryMs) return;
    this.wroteAt = Date.now();
    void this.line?.link.post({ type: 'typing' }).catch(() => undefined);
  };

  private showWaiting(message: Unsent): void {
    this.parts.log.pending(message.id, message.text, {
      retry: () => this.line?.outbox.retry(message.id),
      discard: () => this.line?.outbox.discard(message.id),
    });
  }

  private readonly leave = (): void => leaveNow(this.parts.memory, this.parts.options.exitUrl);

  private menuActs(): MenuActs {
    return {
      language: (language) => {
        this.turnTo(language);
        this.send(language === 'es' ? 'español' : 'English', language);
      },
      size: (step) => this.resize(step),
      download: () => {
        const { words, log } = this.parts;
        saveText(`${words.say('transcriptTitle', { name: OPERATOR_NAME })}\n\n${log.plain()}\n`);
      },
      remove: () => this.send(this.parts.words.say('removeWords'), 'erase'),
      keepNothing: () => {
        const { memory, log, words } = this.parts;
        memory.goPrivate();
        log.system(words.say('keepsNothing'));
      },
    };
  }

  private resize(step: number): void {
    const { memory, menu, panel } = this.parts;
    panel.element.dataset.size = String(step);
    menu.sized(step);
    const { size } = memory.read();
    if (size !== step && (step > 0 || size !== undefined)) memory.write({ size: step });
  }

  private turnTo(language: Lang): void {
    const { memory, panel, words } = this.parts;
    words.turn(language);
    panel.element.lang = language;
    memory.write({ language });
  }

  /** On a touch screen the keyboard would cover what is to be read first. */
  private focusInside(): void {
    const { composer, log } = this.parts;
    const reading = composer.input.disabled || matchMedia('(pointer: coarse)').matches;
    (reading ? log.element : composer.input).focus({ preventScroll: true });
  }

  private async whole(focus: boolean): Promise<void> {
    await this.frame.draw();
    if (!this.parts.log.empty()) this.parts.log.follow();
    if (focus) await this.focusSoon();
  }

  /** After the chat has been drawn: to ask for the focus earlier would have it measured twice, in one long task. */
  private async focusSoon(): Promise<void> {
    await drawn();
    if (this.isOpen) this.focusInside();
  }

  private begin(): void {
    const { composer, log, memory } = this.parts;
    this.line = openLine(this.parts, this.firstKey, { take: this.hearing.take, state: this.state });
    this.firstKey = null;
    for (const message of this.line.outbox.waiting()) {
      this.showWaiting(message);
      log.mark(message.id, message.failed === true ? 'failed' : 'waiting');
    }
    if (memory.read().started !== true) log.live(true);
    if (memory.read().noticed === true) composer.enable(true);
  }

  /** The notices are on screen: now one may write. */
  private noticed(): void {
    const { composer, log, memory, root } = this.parts;
    this.presence.greeted();
    if (!composer.input.disabled) return;
    composer.enable(true);
    memory.write({ noticed: true });
    if (this.isOpen && root.activeElement === log.element) void this.focusSoon();
  }

  private readonly state = (next: LineState): void => {
    if (next !== 'gone') this.presence[next]();
    // Another tab may have heard of it before and have begun anew.
    else if (!this.gather()) this.gone();
  };

  /** Deleted, or past its time. With nothing on screen nobody needs to hear of it: a new one begins. */
  private gone(): void {
    const { log, memory } = this.parts;
    const silently = log.empty() && memory.read().started === true;
    this.stop();
    memory.clear();
    if (silently) this.beginAnew();
    else this.tellGone();
  }

  private beginAnew(): void {
    this.wipe();
    this.begin();
    if (this.isOpen && this.parts.root.activeElement !== null) this.focusInside();
  }

  private tellGone(): void {
    const { composer, log, words } = this.parts;
    composer.enable(false);
    log.system(words.say('gone'));
    const again = words.fill(
      button({ class: 'choice' }, () => this.beginAnew()),
      'startAgain',
    );
    log.answers.replaceChildren(again);
  }

  /** Another tab has cleared everything: this one shows nothing either. */
  private forget(): void {
    this.stop();
    this.wipe();
    this.close();
  }

  /** Where two tabs have begun a conversation each, or one has begun anew, all go on with the one that is kept. */
  private gather(): boolean {
    const strayed = this.line?.link.strayedFrom(this.parts.memory.read().conversation) === true;
    if (strayed) this.stop();
    if (strayed) this.beginAnew();
    return strayed;
  }

  private stop(): void {
    this.line?.stop();
    this.line = null;
    this.presence.stop();
  }

  private wipe(): void {
    const { composer, log, panel, unread } = this.parts;
    this.hearing.forget();
    log.clear();
    unread.clear();
    log.answers.replaceChildren();
    panel.left(null);
    composer.enable(false);
    composer.input.value = '';
  }
}

const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
