import { PorchlightError } from '../../errors.ts';
import type { Incoming } from '../../message.ts';
import type { Activity } from './activity.ts';
import type { Line } from './lines.ts';
import { inTime, type Service, show, streamUrl } from './service.ts';
import type { Grant } from './tokens.ts';

/** Opens a conversation, or comes back to it. Throws ConversationNotFound when it is erased. */
export async function begin(service: Service, grant: Grant, locale: string | undefined): Promise<{ isNew: boolean; line: Line }> {
  const found = await service.spine.find(grant.conv);
  if (found === 'erased') throw new PorchlightError('ConversationNotFound');
  const line = await service.lines.of(grant.conv);
  const opened = await inTime(service, line.hear(opening(service, grant, locale, found === 'unknown')));
  // From the beginning, also for a start that is tried again: its first answer may be lost, and the greeting with it.
  line.promise(0);
  return { isNew: found === 'unknown' && opened?.duplicate !== true, line };
}

/** What the answers of a start and of a first poll would say. */
export type FirstWords = { streamUrl: string; activities: Activity[]; watermark: string };

/**
 * A conversation and its first words in the answer that carries its token: on a slow line two round trips less. Null when
 * they cannot be had now: the client then goes the plain way, and nothing is opened twice.
 */
export async function firstWords(service: Service, grant: Grant): Promise<FirstWords | null> {
  try {
    const { line } = await begin(service, grant, grant.locale);
    const rows = await service.spine.read(grant.conv, 0);
    const seq = rows.at(-1)?.seq ?? 0;
    return { streamUrl: streamUrl(service, grant, seq), activities: rows.flatMap(show(line, grant.user)), watermark: String(seq) };
  } catch {
    return null;
  }
}

/** The first opening has one id for ever; a later one counts once an hour: whoever was away for long is told where we were. */
function opening(service: Service, grant: Grant, locale: string | undefined, first: boolean): Incoming {
  const at = service.now().toISOString();
  const messageId = first ? 'opened' : `opened:${at.slice(0, 13)}`;
  return { conversation: grant.conv, channel: 'directline', messageId, kind: 'opened', text: '', locale, at, user: grant.user };
}
