import type { Entry } from './message.ts';

/**
 * The transcript as files: readable text, the Bot Framework's `.transcript`, JSON, and a page to print. Pure, and free to every room: the desk
 * and the homeowner's own channel write the same thing, so a removal for privacy holds in each.
 */
export type TranscriptFile = { type: string; extension: string; body: string };
export const transcriptFormats = ['text', 'transcript', 'json', 'page'] as const;
export type TranscriptFormat = (typeof transcriptFormats)[number];

/** What stands where a row was hidden: its text and choices are gone in every format, and the gap is seen. */
export const removedText = '[removed: kept private for safety]';

const types: Record<TranscriptFormat, Omit<TranscriptFile, 'body'>> = {
  text: { type: 'text/plain; charset=utf-8', extension: 'txt' },
  transcript: { type: 'application/json; charset=utf-8', extension: 'transcript' },
  json: { type: 'application/json; charset=utf-8', extension: 'json' },
  page: { type: 'text/html; charset=utf-8', extension: 'html' },
};

/** The text without an address for another device: whoever reads along must not be able to walk in by it, even if a homeowner pastes it. */
export const withoutLink = (text: string): string => text.replace(/\S*#continue=[\w-]+/g, '[removed: link]');

/** A file of the rows, in the order of their seq. */
export function transcriptFile(entries: readonly Entry[], format: TranscriptFormat): TranscriptFile {
  const secret = violenceAtHome(entries);
  const shown = entries.map((entry) =>
    secret.has(entry.seq) ? { ...entry, text: removedText, choices: [], data: null } : { ...entry, text: withoutLink(entry.text) },
  );
  const write = { text: asText, transcript: asTranscript, json: asJson, page: asPage };
  return { ...types[format], body: write[format](shown) };
}

const speaker = (entry: Entry): string =>
  entry.author === 'user' ? 'Homeowner' : entry.author === 'agent' ? `Agent ${entry.name ?? ''}`.trim() : 'Assistant (automated)';

/** One block a row, UTC times. */
function asText(entries: readonly Entry[]): string {
  return entries.map((entry) => `${entry.at}  ${speaker(entry)}\n${entry.text}\n`).join('\n');
}

function asJson(entries: readonly Entry[]): string {
  const rows = entries.map(({ seq, at, author, name, kind, text, language, choices }) => ({
    ...{ seq, at, author, kind, text, language },
    ...(name === undefined ? {} : { name }),
    ...(choices.length === 0 ? {} : { choices: choices.map(({ title }) => title) }),
  }));
  return JSON.stringify({ conversation: entries[0]?.conversation ?? null, messages: rows }, null, 2);
}

/** A flat array; from and recipient whole on each, times that only rise, nothing empty: the Emulator answers 500 to anything else. */
function asTranscript(entries: readonly Entry[]): string {
  const known = new Set(entries.map(({ seq }) => seq));
  let last = 0;
  const activities = entries.map((entry) => {
    last = Math.max(Date.parse(entry.at), last + 1);
    return activity(entry, new Date(last).toISOString(), known);
  });
  return JSON.stringify(activities, null, 2);
}

function activity(entry: Entry, timestamp: string, known: ReadonlySet<number>): Record<string, unknown> {
  const user = { id: 'homeowner', name: 'Homeowner', role: 'user' };
  const bot = { id: 'porchlight', name: entry.author === 'agent' ? (entry.name ?? 'Agent') : 'Porchlight', role: 'bot' };
  const [from, recipient] = entry.author === 'user' ? [user, bot] : [bot, user];
  const actions = entry.choices.map(({ title }) => ({ type: 'imBack', title, value: title }));
  return {
    type: entry.kind === 'end' ? 'endOfConversation' : 'message',
    id: String(entry.seq),
    timestamp,
    channelId: 'directline',
    conversation: { id: entry.conversation },
    from,
    recipient,
    locale: entry.language,
    ...(entry.text === '' ? {} : { text: entry.text }),
    ...(actions.length === 0 ? {} : { suggestedActions: { actions } }),
    // to an earlier activity of this file only
    ...(entry.replyTo !== undefined && entry.replyTo < entry.seq && known.has(entry.replyTo) ? { replyToId: String(entry.replyTo) } : {}),
  };
}

/** A page for paper: no script, nothing from elsewhere. */
function asPage(entries: readonly Entry[]): string {
  const rows = entries.map(
    (entry) =>
      `<section><h2>${escaped(speaker(entry))} <time datetime="${entry.at}">${entry.at.slice(0, 16).replace('T', ' ')} UTC</time></h2><p lang="${entry.language}">${escaped(entry.text)}</p></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Transcript</title><meta name="robots" content="noindex">
<style>body{font:16px/1.45 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.3rem}h2{font-size:.85rem;margin:0}section{break-inside:avoid;margin:0 0 .9rem}p{margin:.1rem 0;white-space:pre-wrap;overflow-wrap:anywhere}time{font-weight:400;color:#444}</style>
</head><body><main><h1>Transcript</h1>${rows.join('\n')}</main></body></html>`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/**
 * seq of the rows about violence at home. What a person said of it, and what was answered, stays between them and the safety lines (compliance
 * whoever reads along, or finds the file, may live in the same house. Rows of one turn must come together, as the store gives them.
 */
export function violenceAtHome(entries: readonly Entry[]): Set<number> {
  const turns = new Set(entries.filter((entry) => entry.author === 'bot' && aboutHome(entry)).map((entry) => entry.turn));
  return new Set(entries.filter((entry) => turns.has(entry.turn) && entry.author !== 'agent').map((entry) => entry.seq));
}

// The lines say it by name; the question whether it is safe to be contacted is asked after violence at home only.
function aboutHome(entry: Entry): boolean {
  const ids = [entry.data?.state ?? '', ...(entry.data?.lines ?? [])];
  return entry.data?.ask?.id === 'safety.contact' || ids.some((id) => /domestic.?violence/i.test(id));
}
