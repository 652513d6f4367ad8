import { findPhoneNumbersInText } from 'libphonenumber-js';
import { scrub } from '../src/understand/scrub.ts';
import { type Activity, dataOf, isUser } from './transcript.ts';

/**
 * Personal data leaves a conversation before it is written to a file: what was removed is named in brackets, so that the gap is
 * seen. A replay fills the gaps again with people who do not exist.
 */
const gaps = { name: '[removed: name]', phone: '[removed: phone]', email: '[removed: e-mail]', address: '[removed: address]' } as const;
/** 555-01xx numbers and example.org belong to nobody. */
const nobody: Record<string, string> = {
  [gaps.name]: 'Alex',
  [gaps.phone]: '602-555-0100',
  [gaps.email]: 'alex@example.org',
  [gaps.address]: '12 Example Street',
  // test numbers: the point of such a turn is that they are taken out again
  '[removed: card]': '4111 1111 1111 1111',
  '[removed: SSN]': '078-05-1120',
};
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const street =
  /\b\d{1,6}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:St(?:reet)?|Ave(?:nue)?|R(?:oa)?d|Dr(?:ive)?|Lane|Ln|Blvd|Boulevard|Court|Ct|Way|Place|Pl|Terrace|Circle|Cir)\b\.?/gu;
const toldName = /\b(?:my name is|i am called|call me|me llamo|mi nombre es)\s+(\p{L}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30})?)/giu;
const nameAsks = new Set(['contact.name']);
/** Single words that are an answer, and no name. */
const noName = /^(?:skip|no|yes|none|nobody|ninguno|saltar|omitir|sí|si|i|don'?t|know|sé|se|the|not|\[removed:.*)$/i;

/** What a person told about themselves: it goes wherever it stands, also where we repeat it. Hotlines that we name stay. */
type Told = { names: string[]; phones: Set<string>; mails: Set<string> };

/** A whole conversation without personal data. Names are learnt from the answers, phones and addresses from what the person wrote. */
export function withoutPersonal(activities: Activity[]): Activity[] {
  const own = activities.filter(isUser).map(({ text }) => text ?? '');
  const told = { names: namesIn(activities), phones: new Set(own.flatMap(phonesIn)), mails: new Set(own.flatMap(mailsIn)) };
  return activities.map((activity) => cleanActivity(activity, told));
}

const phonesIn = (text: string): string[] => findPhoneNumbersInText(text, 'US').map(({ number }) => String(number.nationalNumber));
const mailsIn = (text: string): string[] => (text.match(mail) ?? []).map((one) => one.toLowerCase());

/** One text without private numbers, phones, e-mail and street addresses, and these names. `only`: just what the person told. */
export function cleanText(text: string, names: readonly string[] = [], only?: Told): string {
  const numbers = scrub(text).text;
  const phones = findPhoneNumbersInText(numbers, 'US').filter(({ number }) => only?.phones.has(String(number.nationalNumber)) ?? true);
  const calm = phones.toReversed().reduce((all, { startsAt, endsAt }) => all.slice(0, startsAt) + gaps.phone + all.slice(endsAt), numbers);
  const open = calm.replaceAll(mail, (found) => ((only?.mails.has(found.toLowerCase()) ?? true) ? gaps.email : found));
  const placed = only === undefined ? open.replaceAll(street, gaps.address) : open;
  const nameless = names.reduce((all, name) => all.replaceAll(wordOf(name), gaps.name), placed);
  return nameless.replaceAll(/\[removed: name\](?:\s\[removed: name\])+/g, gaps.name);
}

/** The text as somebody who does not exist would have written it: for a replay. */
export const filled = (text: string): string => Object.entries(nobody).reduce((all, [gap, value]) => all.replaceAll(gap, value), text);

function namesIn(activities: Activity[]): string[] {
  let standing: string | undefined;
  const names = new Set<string>();
  for (const activity of activities) {
    if (!isUser(activity)) {
      standing = dataOf(activity)?.ask?.id ?? standing;
      if (dataOf(activity)?.speaker === 'agent' && activity.from?.name !== undefined) names.add(activity.from.name);
      continue;
    }
    const text = activity.text ?? '';
    for (const found of text.matchAll(toldName)) addName(names, found[1] ?? '');
    if (nameAsks.has(standing ?? '') && text.split(/\s+/).length <= 4) addName(names, text);
    standing = undefined;
  }
  return [...names].sort((a, b) => b.length - a.length);
}

function addName(names: Set<string>, told: string): void {
  // a gap of an earlier cleaning is no name
  const words = told
    .replaceAll(/\[removed:[^\]]*\]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/[.,;!]+$/, ''));
  for (const word of words) if (word.length > 1 && !noName.test(word) && /^\p{L}/u.test(word)) names.add(word);
}

const wordOf = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');

function cleanActivity(activity: Activity, told: Told): Activity {
  const agent = dataOf(activity)?.speaker === 'agent';
  const ours = !isUser(activity) && !agent;
  const clean = deep(activity, (text) => cleanText(text, told.names, ours ? told : undefined)) as Activity;
  const data = dataOf(clean);
  if (agent && clean.from !== undefined) clean.from = { ...clean.from, name: 'Agent' };
  if (data?.heard === undefined) return clean;
  const heard = Object.fromEntries(Object.entries(data.heard).map(([fact, value]) => [fact, contactGap(fact, value)]));
  return { ...clean, channelData: { ...clean.channelData, porchlight: { ...data, heard } } };
}

/** The name, phone and e-mail that were given are personal whatever they look like. */
const contactGap = (fact: string, value: unknown): unknown =>
  value !== 'unknown' && (fact === 'name' || fact === 'phone' || fact === 'email') ? gaps[fact] : value;

/** Ids, times and types are ours and stay as they are: a date must not be taken for a telephone. */
const fixed = new Set([
  'id',
  'type',
  'timestamp',
  'replyToId',
  'locale',
  'lines',
  'state',
  'sources',
  'ask',
  'advice',
  'role',
  'valueType',
]);
function deep(value: unknown, change: (text: string) => string): unknown {
  // a file inside the text is no text: a telephone found in it would only break it
  if (typeof value === 'string') return /^data:[\w.+/-]+;base64,/.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((one) => deep(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fixed.has(name) ? one : deep(one, change)]));
}
