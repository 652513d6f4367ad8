import { type Activity, readActivity } from './activity.ts';
import type { Mounted, WidgetOptions } from './api.ts';
import { openKeys } from './keys.ts';
import { leaveNow, watchEscape } from './leave.ts';
import { type LineState, type Link, openLink } from './link.ts';
import { openMemory } from './memory.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { choicesOf } from './view/choices.ts';
import { openComposer } from './view/composer.ts';
import { button, icon, make } from './view/dom.ts';
import { openLog } from './view/log.ts';
import { openMenu } from './view/menu.ts';
import { openPanel } from './view/panel.ts';
import { type Lang, openWords } from './view/words.ts';

/** One chat on one page: what is heard goes to the log, what is typed goes to the outbox. */
export function openChat(
  host: HTMLElement,
  root: ShadowRoot,
  launcher: HTMLButtonElement,
  options: WidgetOptions,
  firstKey: Promise<unknown>,
): Mounted {
  const memory = openMemory(options.keepNothing);
  const words = openWords(memory.read().language ?? options.language);
  const seen = new Set<string>();
  let isOpen = false;
  let unread = 0;
  let agent: string | null = null;
  let offline = false;
  let offlineTimer: ReturnType<typeof setTimeout> | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let returnFocus: HTMLElement | null = null;
  let link: Link | undefined;
  let outbox: Outbox | undefined;
  let stopLine = (): void => undefined;

  const emit = (name: string, detail: Record<string, unknown> = {}): void => void host.dispatchEvent(new CustomEvent(name, { detail }));
  const send = (text: string, choice?: string): void => {
    const id = crypto.randomUUID === undefined ? `${Date.now()}-${Math.random()}` : crypto.randomUUID();
    log.pending(id, text, { retry: () => outbox?.retry(id), discard: () => outbox?.discard(id) });
    outbox?.add({ id, text, at: new Date().toISOString(), ...(choice === undefined ? {} : { choice }) });
    panel.answers.replaceChildren();
    panel.more.hidden = true;
    showTyping('', 12_000, 500);
  };
  const showTyping = (name: string, forMs: number, afterMs = 0): void => {
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      if (!offline) log.typing(name);
      typingTimer = setTimeout(() => log.typing(null), forMs);
    }, afterMs);
  };
  const noTyping = (): void => {
    clearTimeout(typingTimer);
    log.typing(null);
  };

  const log = openLog(words, send, () => {
    panel.more.hidden = false;
  });
  const composer = openComposer(words, send);
  const menu = openMenu(words, icon('M5 12h.01', 'M12 12h.01', 'M19 12h.01'), {
    language(language) {
      turnTo(language);
      send(language === 'es' ? 'español' : 'English');
    },
    size,
    download: () => save(`${words.say('transcriptTitle', { name: OPERATOR_NAME })}\n\n${log.plain()}\n`),
    remove: () => send(words.say('removeWords')),
    keepNothing() {
      memory.goPrivate();
      log.system(words.say('keepsNothing'), words.language());
    },
  });
  const leave = (): void => leaveNow(memory, options.exitUrl);
  const panel = openPanel(
    words,
    options.inline,
    { log: log.element, composer: composer.element, menu: menu.element, toggle: menu.toggle },
    { close: () => close(), leave, more: () => log.follow() },
  );
  const badge = make('span', { class: 'badge', part: 'badge', hidden: '' });
  launcher.append(badge);
  panel.element.hidden = true;
  root.append(panel.element);

  function size(step: number): void {
    panel.element.dataset.size = String(step);
    menu.sized(step);
    memory.write({ size: step });
  }
  function turnTo(language: Lang): void {
    words.turn(language);
    panel.element.lang = language;
    memory.write({ language });
    nameLauncher();
  }
  function nameLauncher(): void {
    badge.hidden = unread === 0;
    badge.textContent = String(unread);
    launcher.setAttribute('aria-label', words.say(unread === 0 ? 'openChat' : 'openChatUnread', { n: unread }));
  }

  const take = (raw: unknown[], live: boolean): void => {
    const list = raw.flatMap((one) => readActivity(one) ?? []).filter((one) => one.type === 'typing' || !seen.has(one.id));
    const wasNear = live;
    for (const activity of list) hear(activity, live);
    if (list.some((one) => one.type === 'message') && wasNear) log.follow();
    if (!live) afterHistory();
  };
  const afterHistory = (): void => {
    log.element.scrollTop = log.element.scrollHeight;
    setTimeout(() => log.live(true), 600);
  };
  const hear = (activity: Activity, live: boolean): void => {
    if (activity.type === 'typing') {
      if (activity.from !== 'you') showTyping(`${activity.name ?? ''} ${words.say('typing')}`.trim(), 5_000);
      return;
    }
    if (activity.id !== '') seen.add(activity.id);
    if (activity.type !== 'message') return;
    if (activity.from === 'you') return heardOwn(activity);
    noTyping();
    speaker(activity, live);
    log.add(activity);
    panel.left(activity.left);
    answers(activity);
    noticed();
    if (live) announceOutside(activity);
    if (live && (activity.language === 'en' || activity.language === 'es') && activity.language !== words.language())
      turnTo(activity.language);
  };
  const heardOwn = (activity: Activity): void => {
    if (activity.clientId !== undefined) outbox?.confirm(activity.clientId);
    if (!log.settle(activity)) log.add(activity);
    panel.answers.replaceChildren();
  };
  const speaker = (activity: Activity, live: boolean): void => {
    const next = activity.from === 'person' ? (activity.name ?? words.say('person')) : null;
    if (next === agent) return;
    agent = next;
    panel.speaker(next);
    log.system(next === null ? words.say('left') : words.say('joined', { name: next }), words.language());
    if (live && next !== null) emit('handedOff', { agent: next });
  };
  const answers = (activity: Activity): void => {
    const choices = choicesOf(activity, words, send);
    if (choices === null && activity.from !== 'person') return;
    panel.answers.replaceChildren(...(choices === null ? [] : [choices]));
    if (activity.language !== undefined) panel.answers.lang = activity.language;
  };
  const noticed = (): void => {
    if (composer.input.disabled) {
      composer.enable(true);
      memory.write({ noticed: true });
      if (isOpen && root.activeElement === log.element) composer.input.focus();
    }
    log.live(true);
  };
  const announceOutside = (activity: Activity): void => {
    emit('message', { id: activity.id, speaker: activity.from, language: activity.language ?? words.language() });
    if (isOpen && !document.hidden) return void memory.write({ read: activity.id });
    unread += 1;
    nameLauncher();
  };

  const state = (next: LineState): void => {
    if (next === 'gone') return gone();
    if (next === 'online') {
      clearTimeout(offlineTimer);
      offlineTimer = undefined;
      if (offline) log.system(words.say('back'), words.language());
      offline = false;
      outbox?.flush();
      return;
    }
    if (next === 'offline' && !offline && offlineTimer === undefined)
      offlineTimer = setTimeout(() => {
        offline = true;
        log.typing(null);
        log.system(words.say(composer.input.disabled ? 'offlineStart' : 'offline'), words.language());
      }, 2_000);
  };
  const gone = (): void => {
    const nothingShown = log.empty();
    stop();
    memory.clear();
    if (nothingShown) return begin(Promise.resolve(null));
    composer.enable(false);
    log.system(words.say('gone'), words.language());
    panel.answers.replaceChildren(
      words.fill(
        button({ class: 'choice' }, () => {
          log.clear();
          seen.clear();
          panel.answers.replaceChildren();
          begin(Promise.resolve(null));
        }),
        'startAgain',
      ),
    );
  };
  const begin = (early: Promise<unknown>): void => {
    const keys = openKeys(options, memory, early);
    const line = openLink(options, memory, keys, { take, state });
    link = line;
    outbox = openOutbox(memory, line, () => words.language(), log.mark);
    stopLine = () => {
      line.stop();
      keys.stop();
    };
    for (const message of outbox.waiting()) {
      log.pending(message.id, message.text, { retry: () => outbox?.retry(message.id), discard: () => outbox?.discard(message.id) });
      log.mark(message.id, message.failed === true ? 'failed' : 'waiting');
    }
    if (memory.read().noticed === true) composer.enable(true);
  };
  function stop(): void {
    stopLine();
    link = undefined;
    outbox = undefined;
  }

  function open(focus: boolean): void {
    if (link === undefined) begin(firstKey);
    returnFocus = deepActive();
    isOpen = true;
    unread = 0;
    nameLauncher();
    panel.element.hidden = false;
    launcher.hidden = true;
    memory.write({ open: true });
    if (focus) (composer.input.disabled ? log.element : composer.input).focus();
    log.follow();
    emit('open');
  }
  function close(): void {
    if (!isOpen || options.inline) return;
    isOpen = false;
    panel.element.hidden = true;
    launcher.hidden = false;
    memory.write({ open: false });
    (returnFocus?.isConnected === true && returnFocus !== host && returnFocus !== document.body ? returnFocus : launcher).focus();
    emit('close');
  }
  const deepActive = (): HTMLElement | null => document.activeElement as HTMLElement | null;

  watchEscape(
    () => isOpen && (root.activeElement !== null || options.inline === false),
    () => {
      if (!menu.close()) close();
    },
    leave,
  );
  memory.watch((cleared) => {
    if (!cleared) return;
    stop();
    log.clear();
    seen.clear();
    close();
  });
  size(memory.read().size ?? 0);
  panel.element.lang = words.language();
  nameLauncher();
  return { open, close };
}

/** The file has a neutral name: it may be found by someone else. */
function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const anchor = make('a', { href: url, download: `notes-${new Date().toISOString().slice(0, 10)}.txt` });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
