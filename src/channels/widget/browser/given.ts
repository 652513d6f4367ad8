import type { Kept } from './memory.ts';
import { asText } from './net.ts';

/** What a token service gave, as it is kept on the device; null where it gave no key. */
export function keptWith(body: Record<string, unknown>, before: Kept): (Kept & { token: string; conversation: string }) | null {
  const token = asText(body.token);
  const conversation = asText(body.conversationId) ?? before.conversation;
  if (token === undefined || conversation === undefined) return null;
  const seconds = typeof body.expires_in === 'number' ? body.expires_in : 1800;
  return {
    ...before,
    asking: undefined,
    token,
    conversation,
    expires: Date.now() + seconds * 1000,
    resume: asText(body.resume) ?? before.resume,
    base: asText(body.domain) ?? before.base,
    // Our own service opens the conversation with the token when it is asked to; any other leaves that to the next request.
    started: Array.isArray(body.activities) || before.started,
  };
}
