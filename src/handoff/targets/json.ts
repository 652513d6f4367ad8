import { type CallOptions, call } from './call.ts';
import { newsIn } from './news.ts';
import type { Target } from './target.ts';

/** Any system that takes JSON with a bearer token: the event as the webhook has it, with its id beside it. */

/** The plain JSON target: `{ id, type, timestamp, data }`. A receiver drops an `id` (also in `Idempotency-Key`) that it has seen. */
export function jsonTarget(options: CallOptions & { token?: string | undefined }): Target {
  const headers: Record<string, string> = options.token === undefined ? {} : { authorization: `Bearer ${options.token}` };
  return {
    name: 'json',
    async deliver(parcel, now) {
      if (newsIn(parcel.body) === null) return { ok: false, error: 'nothing that may be sent', refused: true };
      return call(options, '', headers, parcel, { id: parcel.id, ...JSON.parse(parcel.body) }, now);
    },
  };
}
