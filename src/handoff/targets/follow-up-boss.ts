import { type CallOptions, call } from './call.ts';
import { inWords } from './in-words.ts';
import { limitsOf, type News, newsIn, reachOf, waysOf } from './news.ts';
import type { Target } from './target.ts';

/**
 * Follow Up Boss, `POST /v1/events` with the account's API key as the user of basic auth. It knows people by their e-mail address and phone
 * number and merges what comes twice; who stays in the chat has neither, so only the first news of them is sent.
 */
export function followUpBossTarget(
  options: Omit<CallOptions, 'url'> & { url?: string | undefined; key: string; operator: string },
): Target {
  const headers = { authorization: `Basic ${Buffer.from(`${options.key}:`).toString('base64')}`, 'x-system': 'Porchlight' };
  const where = { ...options, url: options.url ?? 'https://api.followupboss.com' };
  return {
    name: 'follow-up-boss',
    async deliver(parcel, now) {
      const news = newsIn(parcel.body);
      if (news === null) return { ok: false, error: 'nothing that may be sent', refused: true };
      const body = eventOf(news, options.operator, parcel.id);
      return body === null ? { ok: true } : call(where, '/v1/events', headers, parcel, body, now);
    },
  };
}

function eventOf(news: News, operator: string, id: string): object | null {
  const frame = { source: operator, system: 'Porchlight', occurredAt: news.at };
  if (news.type === 'lead.erased') return null;
  if (news.type === 'consent.revoked') {
    const { phone, email } = news.contact;
    if (phone === null && email === null) return null;
    // Their own kind of event for this: it starts no campaign.
    return { ...frame, type: 'Unsubscribed', person: { ...known(phone, email), tags: ['Do not contact'] } };
  }
  const { lead } = news;
  const { phone, email } = reachOf(lead);
  if (news.type === 'lead.updated' && phone === null && email === null) return null;
  const tags = ['Porchlight', `Urgency: ${lead.urgency.level}`, ...limitsOf(waysOf(lead))];
  return {
    ...frame,
    type: 'Seller Inquiry',
    message: inWords(news, null),
    description: `Porchlight ${id}`,
    person: { firstName: lead.contact.name ?? 'Homeowner (chat)', ...known(phone, email), tags },
  };
}

const known = (phone: string | null, email: string | null): object => ({
  ...(phone === null ? {} : { phones: [{ value: phone }] }),
  ...(email === null ? {} : { emails: [{ value: email }] }),
});
