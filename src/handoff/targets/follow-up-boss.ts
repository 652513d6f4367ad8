import { type CallOptions, call } from './call.ts';
import { inWords } from './in-words.ts';
import { limitsOf, type News, newsIn, reachOf, waysOf } from './news.ts';
import type { Answered } from './post.ts';
import type { Outcome, Parcel, Target } from './target.ts';

/**
 * Follow Up Boss, `POST /v1/events` with the account's API key as the user of basic auth. It answers with the person that the event belongs to;
 * we keep that id, so that later news find the same person even without a number or an address, and so that an erasure can be carried out there.
 * A person that our own event made is deleted; one that was there before (the account's own contact) is left to a human, as a task at the desk.
 */
export function followUpBossTarget(
  options: Omit<CallOptions, 'url'> & { url?: string | undefined; key: string; operator: string },
): Target {
  const headers = { authorization: `Basic ${Buffer.from(`${options.key}:`).toString('base64')}`, 'x-system': 'Porchlight' };
  const where = { ...options, url: options.url ?? 'https://api.followupboss.com' };
  const send = (parcel: Parcel, body: object, known: Known | null, now: Date): Promise<Outcome> =>
    call(where, '/v1/events', headers, parcel, body, now, { read: (answered) => ({ ref: refIn(answered, known) }) });
  const erase = async (parcel: Parcel, id: string, known: Known | null, now: Date): Promise<Outcome> => {
    if (known?.ours !== true) return { ok: true, ref: null, task: byHand(id, known) };
    const done = await call(where, `/v1/people/${known.person}`, headers, parcel, '', now, { method: 'DELETE' });
    return done.ok || done.error === 'answered 404' ? { ok: true, ref: null } : done;
  };
  return {
    name: 'follow-up-boss',
    remembers: true,
    async deliver(parcel, now, ref) {
      const news = newsIn(parcel.body);
      if (news === null) return { ok: false, error: 'nothing that may be sent', refused: true };
      const known = knownIn(ref);
      if (news.type === 'lead.erased') return erase(parcel, news.id, known, now);
      const body = eventOf(news, options.operator, parcel.id, known);
      if (body === null) return { ok: true };
      const outcome = await send(parcel, body, known, now);
      const gone = known !== null && !outcome.ok && outcome.error === 'answered 404';
      const again = gone ? eventOf(news, options.operator, parcel.id, null) : null;
      return again === null ? outcome : send(parcel, again, null, now);
    },
  };
}

/** `ours`: our own event made this person (201). */
type Known = { person: number; ours: boolean };

function knownIn(ref: string | null | undefined): Known | null {
  const [person = '', ours] = (ref ?? '').split(' ');
  return /^\d+$/.test(person) ? { person: Number(person), ours: ours === 'ours' } : null;
}

/** The answer is the person; a 204 has none: the account ignores this source. Undefined leaves what is kept as it is. */
function refIn({ status, text }: Answered, before: Known | null): string | undefined {
  const id = idIn(text);
  if (id === null) return undefined;
  const ours = status === 201 || (before?.person === id && before.ours);
  return ours ? `${id} ours` : String(id);
}

function idIn(text: string): number | null {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return Number.isSafeInteger(id) && (id as number) > 0 ? (id as number) : null;
  } catch {
    return null;
  }
}

const byHand = (lead: string, known: Known | null) => ({
  kind: known === null ? 'erase_search' : 'erase_person',
  detail: { system: 'Follow Up Boss', lead, ...(known === null ? {} : { person: String(known.person) }) },
});

function eventOf(news: Exclude<News, { type: 'lead.erased' }>, operator: string, id: string, known: Known | null): object | null {
  const frame = { source: operator, system: 'Porchlight', occurredAt: news.at };
  const same = known === null ? {} : { id: known.person };
  if (news.type === 'consent.revoked') {
    const { phone, email } = news.contact;
    if (known === null && phone === null && email === null) return null;
    // Their own kind of event for this: it starts no campaign.
    return { ...frame, type: 'Unsubscribed', person: { ...same, ...ways(phone, email), tags: ['Do not contact'] } };
  }
  const { lead } = news;
  const { phone, email } = reachOf(lead);
  if (news.type === 'lead.updated' && known === null && phone === null && email === null) return null;
  const tags = ['Porchlight', `Urgency: ${lead.urgency.level}`, ...limitsOf(waysOf(lead))];
  return {
    ...frame,
    type: 'Seller Inquiry',
    message: inWords(news, null),
    description: `Porchlight ${id}`,
    person: { ...same, firstName: lead.contact.name ?? 'Homeowner (chat)', ...ways(phone, email), tags },
  };
}

const ways = (phone: string | null, email: string | null): object => ({
  ...(phone === null ? {} : { phones: [{ value: phone }] }),
  ...(email === null ? {} : { emails: [{ value: email }] }),
});
