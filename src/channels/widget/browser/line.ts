import { openKeys } from './keys.ts';
import { Link, type LinkEvents } from './link.ts';
import { Outbox } from './outbox.ts';
import type { Parts } from './parts.ts';

/** The line to one conversation, and what is waiting to be sent over it. */
export type Line = { link: Link; outbox: Outbox; stop(): void };

/** `firstKey`: what the loader has asked for, once. */
export function openLine({ log, memory, options, words }: Parts, firstKey: Promise<unknown> | null, events: LinkEvents): Line {
  const keys = openKeys(options, memory, firstKey);
  const link = new Link(options, memory, keys, events);
  const outbox = new Outbox(
    memory,
    link,
    () => words.language(),
    (id, mark) => log.mark(id, mark),
  );
  return {
    link,
    outbox,
    stop: () => {
      link.stop();
      keys.stop();
    },
  };
}
