import type { AskFirst, Mount } from './api.ts';
import { askFirst as ask } from './ask-first.ts';
import { giveWay } from './breath.ts';
import { Chat } from './chat.ts';
import { wear } from './sheet.ts';
import { css } from './style.css';

/** The app chunk: everything that is needed once the chat is opened. Built in short tasks: the host page stays quick. */
export const mount: Mount = async (host, root, launcher, options, firstKey) => {
  await giveWay();
  wear(root, css);
  await giveWay();
  const chat = await Chat.on({ host, root, launcher, options }, firstKey);
  await giveWay();
  return chat;
};

/** Before a one-time address is followed. */
export const askFirst: AskFirst = ask;
