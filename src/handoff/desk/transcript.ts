import type { Entry } from '../../message.ts';

/** A transcript row as the desk shows it: what was said, not how the bot came to it. */
export type TranscriptLine = Pick<Entry, 'seq' | 'at' | 'turn' | 'author' | 'name' | 'kind' | 'text' | 'language'> & {
  choices: string[];
  hidden: boolean;
};

const hiddenText = '[removed: kept private for safety]';

/** Rows for the screen. Rows of one turn must come together, as the store gives them. */
export function asLines(entries: Entry[]): TranscriptLine[] {
  const secret = violenceAtHome(entries);
  return entries.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    turn: entry.turn,
    author: entry.author,
    ...(entry.name === undefined ? {} : { name: entry.name }),
    kind: entry.kind,
    text: secret.has(entry.seq) ? hiddenText : entry.text,
    language: entry.language,
    choices: secret.has(entry.seq) ? [] : entry.choices.map((choice) => choice.title),
    hidden: secret.has(entry.seq),
  }));
}

/** The transcript to read or print: one block a row, UTC times. */
export function asText(entries: Entry[]): string {
  const who = { user: 'Homeowner', bot: 'Assistant (automated)', agent: 'Agent' };
  const block = (line: TranscriptLine) =>
    `${line.at}  ${who[line.author]}${line.author === 'agent' && line.name !== undefined ? ` ${line.name}` : ''}\n${line.text}\n`;
  return asLines(entries).map(block).join('\n');
}

/** The Bot Framework's `.transcript`: activities with from and recipient on each, so that the Emulator opens it. */
export function asActivities(entries: Entry[]): Record<string, unknown>[] {
  const known = new Set(entries.map((entry) => entry.seq));
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  return asLines(entries).map((line) => activity(line, bySeq.get(line.seq)!, known));
}

function activity(line: TranscriptLine, entry: Entry, known: Set<number>): Record<string, unknown> {
  const user = { id: 'homeowner', name: 'Homeowner', role: 'user' };
  const bot = { id: 'porchlight', name: line.author === 'agent' ? (line.name ?? 'Agent') : 'Porchlight', role: 'bot' };
  const [from, recipient] = line.author === 'user' ? [user, bot] : [bot, user];
  const actions = line.choices.map((title) => ({ type: 'imBack', title, value: title }));
  return {
    type: line.kind === 'end' ? 'endOfConversation' : 'message',
    id: String(line.seq),
    timestamp: line.at,
    channelId: 'directline',
    conversation: { id: entry.conversation },
    from,
    recipient,
    locale: line.language,
    ...(line.text === '' ? {} : { text: line.text }),
    ...(actions.length === 0 ? {} : { suggestedActions: { actions } }),
    ...(entry.replyTo !== undefined && known.has(entry.replyTo) ? { replyToId: String(entry.replyTo) } : {}),
  };
}

// What a person said about violence at home, and what was answered, stays between them and the safety lines (compliance X-5):
// whoever reads along may be on the loan too.
function violenceAtHome(entries: Entry[]): Set<number> {
  const turns = new Set(entries.filter((entry) => entry.author === 'bot' && aboutHome(entry)).map((entry) => entry.turn));
  return new Set(entries.filter((entry) => turns.has(entry.turn) && entry.author !== 'agent').map((entry) => entry.seq));
}

// The lines say it by name; the question whether it is safe to be contacted is asked after violence at home only.
function aboutHome(entry: Entry): boolean {
  const ids = [entry.data?.state ?? '', ...(entry.data?.lines ?? [])];
  return entry.data?.ask?.id === 'safety.contact' || ids.some((id) => /domestic.?violence/i.test(id));
}
