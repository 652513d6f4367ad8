import type { AskFirst, Mount } from './api.ts';
import { askFirst as ask } from './ask-first.ts';
import { giveWay } from './breath.ts';
import { Chat } from './chat.ts';
import { css } from './style.css';

/** The app chunk: everything that is needed once the chat is opened. Built in short tasks: the host page stays quick. */
export const mount: Mount = async (host, root, launcher, options, firstKey) => {
  await giveWay();
  wear(root);
  await giveWay();
  const chat = await Chat.on({ host, root, launcher, options }, firstKey);
  await giveWay();
  return chat;
};

/** Before a one-time address is followed. */
export const askFirst: AskFirst = ask;

/** A constructed sheet needs no inline style and no second request. */
function wear(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // The loader has linked the file already.
  }
}
