import type { Consent } from '../lead.ts';
import { type CallOptions, call } from './call.ts';
import { inWords } from './in-words.ts';
import { type News, newsIn, reachOf, wordOn } from './news.ts';
import type { Outcome, Parcel, Target } from './target.ts';

/**
 * HubSpot contacts. Written by `batch/upsert` on our own unique property, so that a second try changes the same contact; docs/targets.md
 * lists the properties that the account needs. An e-mail address that another contact has (409) is joined to that contact.
 */
const path = '/crm/v3/objects/contacts/batch/upsert';

export function hubspotTarget(options: Omit<CallOptions, 'url'> & { url?: string | undefined; token: string }): Target {
  // 207 is "some of it failed", and there is only one.
  const where = { ...options, url: options.url ?? 'https://api.hubapi.com', partlyIsNo: true };
  const headers = { authorization: `Bearer ${options.token}` };
  const upsert = (parcel: Parcel, by: { idProperty: string; id: string }, properties: object, now: Date): Promise<Outcome> =>
    call(where, path, headers, parcel, { inputs: [{ ...by, properties }] }, now);
  return {
    name: 'hubspot',
    async deliver(parcel, now) {
      const news = newsIn(parcel.body);
      if (news === null) return { ok: false, error: 'nothing that may be sent', refused: true };
      const properties = propertiesOf(news);
      const id = 'lead' in news ? news.lead.id : news.id;
      const first = await upsert(parcel, { idProperty: 'porchlight_lead_id', id }, properties, now);
      if (first.ok || first.error !== 'answered 409' || !('email' in properties)) return first;
      const ours = { ...properties, porchlight_lead_id: id };
      return upsert(parcel, { idProperty: 'email', id: String(properties.email) }, ours, now);
    },
  };
}

type Properties = Record<string, string>;
const channels = ['share', 'call', 'text', 'email'] as const satisfies readonly Consent['channel'][];

function propertiesOf(news: News): Properties {
  // Emptied, not deleted: deleting a contact is for the account's own people to do.
  if (news.type === 'lead.erased')
    return { ...every('revoked'), firstname: '', phone: '', porchlight_summary: '', porchlight_erased: 'true' };
  if (news.type === 'consent.revoked') return every('revoked');
  const { lead } = news;
  const { phone, email } = reachOf(lead);
  return {
    ...(lead.contact.name === null ? {} : { firstname: lead.contact.name }),
    ...(phone === null ? {} : { phone }),
    ...(email === null ? {} : { email }),
    ...Object.fromEntries(channels.map((channel) => [`porchlight_consent_${channel}`, wordOn(lead, channel)])),
    porchlight_consent_at: lead.consents.at(-1)?.at ?? news.at,
    porchlight_urgency: lead.urgency.level,
    ...(lead.urgency.saleDate === null ? {} : { porchlight_sale_date: lead.urgency.saleDate }),
    porchlight_language: lead.language,
    porchlight_summary: inWords(news, null),
  };
}

const every = (state: string): Properties => Object.fromEntries(channels.map((channel) => [`porchlight_consent_${channel}`, state]));
