import type { Lead } from '../lead.ts';
import { limitsOf, type News, reachOf, waysOf } from './news.ts';

/** The packet as plain text: for mailboxes and for the note field of a CRM. One idea a line, no markup. */

const levels = { today: 'TODAY', days: 'within days', weeks: 'within weeks', none: 'no date known' } as const;

/** One line that says who and how soon; no facts of the household. For subjects and lists. */
export function headline(news: News): string {
  if (news.type === 'consent.revoked') return 'Do not contact: a homeowner took back their consent';
  if (news.type === 'lead.erased') return 'Delete: a homeowner had their data removed';
  const who = news.lead.contact.name ?? 'a homeowner';
  const urgent = isUrgent(news) ? `URGENT, sale on ${news.lead.urgency.saleDate}: ` : '';
  return `${urgent}${news.type === 'lead.created' ? 'New lead' : 'Changed lead'} (${levels[news.lead.urgency.level]}): ${who}`;
}

/** A foreclosure sale within seven days of the news (compliance X-7). */
export function isUrgent(news: News): boolean {
  if (!('lead' in news) || news.lead.urgency.saleDate === null) return false;
  const days = (Date.parse(news.lead.urgency.saleDate) - Date.parse(news.at.slice(0, 10))) / 86_400_000;
  return days >= 0 && days <= 7;
}

/** The whole news. `link`: the lead at the desk, or null. */
export function inWords(news: News, link: string | null): string {
  const end = link === null ? [] : ['', `At the desk: ${link}`];
  if (news.type === 'lead.erased')
    return ['The homeowner asked to have everything deleted. Please delete what you keep of this lead.', `Lead: ${news.id}`].join('\n');
  if (news.type === 'consent.revoked')
    return ['The homeowner said stop. Do not call, text or e-mail. Stop every reminder and campaign.', `Lead: ${news.id}`, ...end].join(
      '\n',
    );
  return [...packet(news.lead), ...end].join('\n');
}

function packet(lead: Lead): string[] {
  return [
    ...section('How soon', [levels[lead.urgency.level], ...lead.urgency.reasons]),
    ...section('How to reach them', reach(lead)),
    ...section('Read first', lead.banners),
    ...section(
      'What they told',
      Object.entries(lead.case).map(([fact, { value, said }]) => `${fact}: ${plain(value)} ("${oneLine(said)}")`),
    ),
    ...section('Ways out, best first', lead.options.filter(({ standing }) => standing !== 'closed').map(wayOut)),
    ...section('Not asked yet', lead.notAsked),
    `Lead ${lead.id}, language ${lead.language}, made ${lead.createdAt}.`,
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title.toUpperCase(), ...lines.map((line) => `- ${oneLine(line)}`), ''];

function reach(lead: Lead): string[] {
  const { phone, email } = reachOf(lead);
  const { safeToContact, bestTime } = lead.contact;
  return [
    ...limitsOf(waysOf(lead)),
    ...(phone === null ? [] : [`Phone: ${phone}`]),
    ...(email === null ? [] : [`E-mail: ${email}`]),
    ...(bestTime === null ? [] : [`Best time: ${bestTime}`]),
    ...(safeToContact === null ? [] : [`To watch for: ${safeToContact}`]),
    ...(phone === null && email === null ? ['Only in the chat, at the desk.'] : []),
  ];
}

const wayOut = (option: Lead['options'][number]): string => `${option.option} (${option.standing}): ${option.reasons.join(' ')}`;
const plain = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** People's words may hold line breaks and control characters; nothing of them may look like a line of ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
