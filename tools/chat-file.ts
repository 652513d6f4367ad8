import { type Activity, dataOf, isUser } from './transcript.ts';

/**
 * `.chat`: a conversation that a person can write by hand. First lines `user=NAME` and `bot=NAME`; `>` begins a comment; `user: …`
 * begins a message and following lines belong to it. Our own data rides along in a comment, so that a way there and back loses nothing.
 */
const mark = '> porchlight ';
const inside = /\[(Typing|Delay|Suggestions|AttachmentLayout|Attachment|ConversationUpdate)(?:=([^\]]*))?\]/gi;
const stepMs = 2_000;

type Reading = {
  activities: Activity[];
  warnings: string[];
  at: number;
  names: Record<'user' | 'bot', string>;
  locale: string | undefined;
};

/** Reads a `.chat`. `warnings`: brackets that mean nothing and stay in the text, by line. Throws an Error for people. */
export function readChat(text: string, start = '2026-11-22T15:00:00.000Z'): { activities: Activity[]; warnings: string[] } {
  const reading: Reading = { activities: [], warnings: [], at: Date.parse(start), names: { user: 'user', bot: 'bot' }, locale: undefined };
  let block: { who: 'user' | 'bot'; lines: string[]; from: number; data: string | null } | null = null;
  let data: string | null = null;
  const close = () => {
    if (block !== null) addBlock(reading, block);
    block = null;
  };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const head = /^(user|bot|locale)\s*=\s*(.+)$/i.exec(line);
    if (line.startsWith('>')) {
      close();
      data = line.startsWith(mark) ? line.slice(mark.length) : data;
      continue;
    }
    if (head !== null && reading.activities.length === 0 && block === null) {
      nameOf(reading, head[1]!.toLowerCase(), head[2]!.trim());
      continue;
    }
    const who = speakerOf(reading, line);
    if (who !== null) {
      close();
      block = { who, lines: [line.slice(line.indexOf(':') + 1).replace(/^ /, '')], from: index + 1, data };
      data = null;
    } else if (block !== null) block.lines.push(line);
    else if (line.trim() !== '')
      throw new Error(`Line ${index + 1}: a message begins with "${reading.names.user}:" or "${reading.names.bot}:".`);
  }
  close();
  return { activities: reading.activities, warnings: reading.warnings };
}

function nameOf(reading: Reading, which: string, value: string): void {
  if (which === 'locale') reading.locale = value;
  else reading.names[which as 'user' | 'bot'] = value;
}

function speakerOf(reading: Reading, line: string): 'user' | 'bot' | null {
  const said = /^([^\s:][^:]{0,60}):/.exec(line)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  if (said === 'user' || said === reading.names.user.toLowerCase()) return 'user';
  return said === 'bot' || said === reading.names.bot.toLowerCase() ? 'bot' : null;
}

/** A line inside a message that would begin another one, moved in by at least one space. */
function headLike(names: readonly string[]): RegExp {
  const safe = ['user', 'bot', ...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^ +(?=(?:${safe.join('|')}):|>)`, 'gim');
}

function addBlock(reading: Reading, block: { who: 'user' | 'bot'; lines: string[]; from: number; data: string | null }): void {
  const raw = block.lines.join('\n').trim();
  const extra: Partial<Activity> = {};
  for (const [, word = '', value = ''] of raw.matchAll(inside)) bracket(reading, block.who, word.toLowerCase(), value, extra);
  const text = raw
    .replaceAll(inside, '')
    .replaceAll(headLike(Object.values(reading.names)), (line) => line.slice(1))
    .trim();
  for (const odd of text.matchAll(/\[(?!removed:)[A-Za-z]+(?:=[^\]]*)?\](?!\()/g))
    reading.warnings.push(`Line ${block.from}: ${odd[0]} means nothing here and stays in the text.`);
  if (text === '' && extra.suggestedActions === undefined) return;
  const kept = block.data === null ? {} : (JSON.parse(block.data) as { data?: unknown; choice?: string; type?: string });
  push(reading, block.who, {
    type: kept.type ?? 'message',
    text,
    ...extra,
    ...(kept.choice === undefined ? {} : { value: { choice: kept.choice } }),
    ...(kept.data === undefined ? {} : { channelData: { porchlight: kept.data as never } }),
  });
}

function bracket(reading: Reading, who: 'user' | 'bot', word: string, value: string, extra: Partial<Activity>): void {
  if (word === 'delay') reading.at += Number(value) || 0;
  if (word === 'typing') push(reading, who, { type: 'typing' });
  if (word === 'suggestions')
    extra.suggestedActions = { actions: value.split('|').map((title) => ({ type: 'imBack', title: title.trim(), value: title.trim() })) };
  if (word === 'conversationupdate') push(reading, who, { type: 'conversationUpdate', value });
  if (word.startsWith('attachment')) reading.warnings.push(`[${word}=${value}] is left out: files and cards are not read from a .chat.`);
}

function push(reading: Reading, who: 'user' | 'bot', activity: Partial<Activity> & { type: string }): void {
  reading.at += stepMs;
  const from = { id: who === 'user' ? 'homeowner' : 'porchlight', name: reading.names[who], role: who };
  const locale = reading.locale === undefined ? {} : { locale: reading.locale };
  const id = String(reading.activities.length + 1);
  reading.activities.push({ id, timestamp: new Date(reading.at).toISOString(), from, ...locale, ...activity });
}

/** The text of a `.chat` for these activities. */
export function writeChat(activities: Activity[]): string {
  const locale = activities.find((activity) => activity.locale !== undefined)?.locale;
  const head = ['user=Homeowner', 'bot=Porchlight', ...(locale === undefined ? [] : [`locale=${locale}`])];
  const told = activities.filter(({ type }) => type === 'message' || type === 'endOfConversation');
  return `${[...head, '', ...told.flatMap(blockOf)].join('\n')}\n`;
}

function blockOf(activity: Activity): string[] {
  const data = dataOf(activity);
  const choice = (activity.value as { choice?: string } | undefined)?.choice;
  const type = activity.type === 'message' ? undefined : activity.type;
  const kept = data === undefined && choice === undefined && type === undefined ? [] : [`${mark}${JSON.stringify({ data, choice, type })}`];
  const titles = (activity.suggestedActions?.actions ?? []).map(({ title }) => title ?? '');
  const suggestions = titles.length === 0 ? [] : [`[Suggestions=${titles.join('|')}]`];
  // a line of a message that looks like the beginning of one is moved in by a space
  const lines = (activity.text ?? '')
    .split('\n')
    .map((line, at) => (at > 0 && headLike(['Homeowner', 'Porchlight']).test(` ${line}`) ? ` ${line}` : line));
  return [...kept, `${isUser(activity) ? 'user' : 'bot'}: ${lines.join('\n')}`, ...suggestions, ''];
}
