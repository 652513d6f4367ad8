import type { AskFirst, Mount, Mounted, PorchlightApi, WidgetOptions } from './api.ts';
import { keptWith } from './given.ts';
import { css } from './loader.css';
import { readDisk, writeDisk } from './memory.ts';
import type { Answer } from './net.ts';
import { onlyOne } from './only-one.ts';

/**
 * The one script tag. Puts a bubble on the page and knows `<porchlight-chat>`; everything else is loaded on the first open,
 * or when a conversation is already under way on this device.
 */
const script = document.currentScript as HTMLScriptElement | null;
const base = new URL('./', script?.src ?? location.href).href;
const sheet = madeSheet();

function optionsOf(host: HTMLElement): WidgetOptions {
  const data: DOMStringMap = { ...script?.dataset, ...host.dataset };
  const directLine = (data.directLine ?? `${base}v3/directline`).replace(/\/$/, '');
  const language = (data.lang ?? (document.documentElement.lang || navigator.language)).toLowerCase();
  return {
    base,
    directLine,
    tokenUrl: data.tokenUrl ?? `${directLine}/tokens/generate`,
    exitUrl: data.exitUrl ?? new URL(EXIT_PATH, base).href,
    language: language.startsWith('es') ? 'es' : 'en',
    keepNothing: 'private' in data,
    inline: !host.hasAttribute('bubble'),
  };
}

/** The key of a one-time address. It leaves the address at once: no history, no bookmark and no shared screen keeps it. */
function keyInAddress(): string | null {
  const key = /^#continue=([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  if (key !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}

class PorchlightChat extends HTMLElement {
  private app?: Promise<Mounted>;
  private root?: ShadowRoot;
  private launcher?: HTMLButtonElement;

  connectedCallback(): void {
    if (this.root !== undefined) return;
    this.root = this.attachShadow({ mode: 'open' });
    if (sheet === null) this.root.append(linkedSheet());
    else this.root.adoptedStyleSheets = [sheet];
    const launcher = document.createElement('button');
    launcher.type = 'button';
    launcher.className = 'bubble';
    launcher.setAttribute('part', 'bubble');
    const options = optionsOf(this);
    launcher.setAttribute('aria-label', options.language === 'es' ? 'Abrir el chat' : 'Open chat');
    launcher.append(lampAndWord());
    launcher.addEventListener('click', () => this.open());
    // The chunk starts on its way while the finger is still coming down.
    for (const sign of ['pointerenter', 'pointerdown', 'focus']) launcher.addEventListener(sign, preload, { once: true });
    this.root.append(launcher);
    this.launcher = launcher;
    const resume = keyInAddress();
    if (resume !== null) {
      setTimeout(() => void this.load({ ...options, resume }).then((app) => app.open(false)));
      return;
    }
    // What an earlier page left: was there a conversation, was it open?
    const before = 'private' in this.dataset ? null : readDisk();
    if (before?.conversation !== undefined)
      setTimeout(() => void this.load(options).then((app) => before.open === true && app.open(false)));
  }

  /** Opens the chat; the focus moves into it. */
  async open(): Promise<void> {
    (await this.load(optionsOf(this))).open(true);
  }

  /** Closes a bubble's chat. */
  close(): void {
    void this.app?.then((app) => app.close());
  }

  private load(options: WidgetOptions): Promise<Mounted> {
    this.app ??= start(this, this.root as ShadowRoot, this.launcher as HTMLButtonElement, options).catch((error: unknown) => {
      this.app = undefined;
      throw error;
    });
    return this.app;
  }
}

/** Null in browsers that cannot make a sheet (Safari before 16.4): there a file is linked, with the same rules and the chat's. */
function madeSheet(): CSSStyleSheet | null {
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  } catch {
    return null;
  }
}

function linkedSheet(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${base}widget/app.css`;
  return link;
}

/** A service that hangs: the chunk asks it again, and tells the person. */
const patienceMs = 10_000;
const appUrl = `${base}widget/app.js?v=${APP_VERSION}`;

function preload(): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = appUrl;
  document.head.append(link);
}

/** The key of the conversation is asked for while the chunk is on its way: one round trip less before the first words. */
async function start(host: HTMLElement, root: ShadowRoot, launcher: HTMLButtonElement, options: WidgetOptions): Promise<Mounted> {
  const firstKey = options.resume === undefined && readDisk()?.conversation === undefined ? firstKeyFor(options) : Promise.resolve(null);
  // The press and the request are one task, the loading another: together they are long on a slow phone.
  await new Promise((resolve) => setTimeout(resolve));
  const { mount, askFirst } = (await import(appUrl)) as { mount: Mount; askFirst: AskFirst };
  const { resume, ...here } = options;
  if (resume !== undefined && !(await askFirst(root, launcher, options.language))) return mount(host, root, launcher, here, firstKey);
  return mount(host, root, launcher, options, firstKey);
}

/** Asked for by one of a person's tabs alone, and put away as soon as it is there: null in the others, which then find it. */
function firstKeyFor(options: WidgetOptions): Promise<unknown> {
  if (options.keepNothing || readDisk() === null) return askKey(options);
  const find = (): null | undefined => (readDisk()?.conversation === undefined ? undefined : null);
  const make = async (): Promise<unknown> => {
    const answer = await askKey(options);
    if (answer === null) throw answer;
    putAway(answer.body, options);
    return answer;
  };
  return onlyOne<unknown>(find, make).catch(() => null);
}

/** The person may have left by now, or want nothing kept. */
function putAway(body: Record<string, unknown>, options: WidgetOptions): void {
  try {
    const found = options.keepNothing ? null : keptWith(body, readDisk() ?? {});
    if (found !== null) writeDisk(found);
  } catch {
    // A full disk: this page alone remembers.
  }
}

/** Without headers and a body, so that no browser asks the service for leave first; and the first words come along. */
async function askKey(options: WidgetOptions): Promise<Answer | null> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), patienceMs);
  try {
    const address = new URL(options.tokenUrl, base);
    address.searchParams.set('start', 'true');
    address.searchParams.set('locale', options.language);
    const response = await fetch(address, { method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop.signal });
    return response.ok ? { status: response.status, body: await response.json(), retryAfterMs: 2000 } : null;
  } catch {
    return null;
  }
}

function lampAndWord(): DocumentFragment {
  const out = document.createDocumentFragment();
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M4 5h16v11H11l-5 4v-4H4z');
  svg.append(path);
  const word = document.createElement('span');
  word.textContent = 'Chat';
  out.append(svg, word);
  return out;
}

function begin(): void {
  if (customElements.get('porchlight-chat') !== undefined) return;
  customElements.define('porchlight-chat', PorchlightChat);
  let element = document.querySelector('porchlight-chat') as PorchlightChat | null;
  if (element === null && script?.dataset.bubble !== 'off') {
    element = document.createElement('porchlight-chat') as PorchlightChat;
    element.setAttribute('bubble', '');
    document.body.append(element);
  }
  if (element !== null) window.Porchlight = apiOf(element);
}

function apiOf(element: PorchlightChat): PorchlightApi {
  return {
    element,
    open: () => element.open(),
    close: () => element.close(),
    on(name, listener) {
      const heard = (event: Event): void => listener((event as CustomEvent).detail);
      element.addEventListener(name, heard);
      return () => element.removeEventListener(name, heard);
    },
  };
}

if (document.body === null) addEventListener('DOMContentLoaded', begin);
else begin();
