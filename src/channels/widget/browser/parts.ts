import type { WidgetOptions } from './api.ts';
import { giveWay } from './breath.ts';
import { openMemory, startFrom } from './memory.ts';
import { openDots } from './typing.ts';
import { openUnread } from './unread.ts';
import { openComposer } from './view/composer.ts';
import { icon } from './view/dom.ts';
import { Log } from './view/log.ts';
import { type MenuActs, openMenu } from './view/menu.ts';
import { openPanel } from './view/panel.ts';
import { openWords } from './view/words.ts';

/** Where the chat stands: the element on the page, its shadow, the bubble, what the page has set. */
export type Place = { host: HTMLElement; root: ShadowRoot; launcher: HTMLButtonElement; options: WidgetOptions };
type Acts = { send(text: string, choice?: string): void; close(): void; leave(): void; menu: MenuActs };

/** Everything that is seen of a chat, and what it remembers. */
export type Parts = Awaited<ReturnType<typeof openParts>>;

/** Gives way to the page between the pieces. */
export async function openParts(place: Place, acts: Acts) {
  const { host, launcher, options } = place;
  const memory = openMemory(options);
  if (options.resume !== undefined) startFrom(memory, options.resume);
  await giveWay();
  const words = openWords(memory.read().language ?? options.language);
  const log = new Log(words, acts.send, (news) => {
    panel.more.hidden = !news;
  });
  await giveWay();
  const composer = openComposer(words, acts.send);
  const menu = openMenu(words, icon('M5 12h.01', 'M12 12h.01', 'M19 12h.01'), acts.menu);
  await giveWay();
  const panel = openPanel(words, options.inline, { log, composer, menu }, { ...acts, more: () => log.jump() });
  return {
    ...place,
    memory,
    words,
    log,
    composer,
    menu,
    panel,
    unread: openUnread(launcher, words, memory),
    dots: openDots((name) => log.typing(name)),
    /** Tells the host page. */
    emit(name: string, detail: Record<string, unknown> = {}): void {
      host.dispatchEvent(new CustomEvent(name, { detail }));
    },
  };
}
