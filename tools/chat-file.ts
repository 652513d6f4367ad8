import { delayIn, layoutIn, membersIn, oddBrackets, type Piece, piecesOf, suggestionsIn } from './chat-brackets.ts';
import { type Attachment, attachmentIn, attachmentLine, cardIn, type ReadFile } from './chat-cards.ts';
import { atLine, type Block, blocksOf, type Head, headLike, type Line, mark } from './chat-lines.ts';
import { type Activity, dataOf, isUser } from './transcript.ts';

/**
 * `.chat`: a conversation that a person can write by hand, in the grammar of the Bot Framework's converter. What that grammar cannot say (our line ids,
 * a text that looks like a command) rides along in a comment, so that a way there and back loses nothing.
 */
const messageMs = 2_000;
const otherMs = 100;

/** What our comment before a message may hold. */
type Note = { data?: unknown; choice?: string; type?: string; locale?: string; exact?: Partial<Activity> };
type Reading = { head: Head; activities: Activity[]; warnings: string[]; at: number; read: ReadFile };

const noFiles: ReadFile = (path) => {
  throw new Error(`"${path}" cannot be read from here.`);
};

/** Reads a `.chat`. `warnings`: brackets that mean nothing and stay in the text, by line. Throws an Error for people, with its line. */
export function readChat(
  text: string,
  start = '2026-11-22T15:00:00.000Z',
  read: ReadFile = noFiles,
): { activities: Activity[]; warnings: string[] } {
  const { head, blocks, warnings } = blocksOf(text);
  const reading: Reading = { head, activities: [], warnings, at: Date.parse(start), read };
  for (const block of blocks) readBlock(reading, block);
  return { activities: reading.activities, warnings };
}

type Building = { text: string; gap: number; extra: Partial<Activity> };
const fresh = (): Building => ({ text: '', gap: messageMs, extra: {} });

function readBlock(reading: Reading, block: Block): void {
  const note = noteOf(block.note);
  if (note.locale !== undefined) reading.head.locale = note.locale;
  const trimmed = block.lines.map((line, at) => ({ ...line, text: at === 0 ? line.text : unmoved(line.text, reading.head) }));
  let building = fresh();
  const flush = () => {
    if (building.text.trim() !== '' || hasMore(building.extra) || note.exact?.text !== undefined || note.type !== undefined)
      message(reading, block, building, note);
    building = fresh();
  };
  for (const piece of piecesOf(trimmed)) {
    if ('text' in piece) building.text += piece.text;
    else if (piece.command === 'typing' || piece.command === 'conversationupdate') {
      if (building.text.trim() !== '') flush();
      other(reading, block, piece);
    } else command(reading, building, piece);
  }
  flush();
}

const unmoved = (line: string, head: Head): string => line.replace(headLike(head), (spaces) => spaces.slice(1));
const hasMore = (extra: Partial<Activity>): boolean => extra.suggestedActions !== undefined || extra.attachments !== undefined;

function noteOf(note: Line | null): Note {
  if (note === null) return {};
  try {
    return JSON.parse(note.text) as Note;
  } catch {
    throw atLine(note.at, 'the comment of Porchlight is not JSON any more.');
  }
}

type Command = Exclude<Piece, { text: string }>;

function command(reading: Reading, building: Building, one: Command): void {
  const { extra } = building;
  const attach = (attachment: Attachment) => {
    extra.attachments = [...((extra.attachments as Attachment[] | undefined) ?? []), attachment];
  };
  if (one.command === 'delay') building.gap = delayIn(one);
  else if (one.command === 'suggestions') extra.suggestedActions = suggestionsIn(one);
  else if (one.command === 'attachmentlayout') extra.attachmentLayout = layoutIn(one);
  else if (one.command === 'attachment') attach(attachmentIn(one, reading.read));
  else attach(cardIn(one, (what) => reading.warnings.push(what)));
}

function other(reading: Reading, block: Block, one: Command): void {
  if (one.command === 'typing') {
    push(reading, block, { type: 'typing' }, otherMs);
    return;
  }
  const people = Object.entries(membersIn(one)).filter(([, names]) => names.length > 0);
  const lists = people.map(([what, names]) => [what, names.map((name) => accountOf(reading.head, name))]);
  push(reading, block, { type: 'conversationUpdate', ...Object.fromEntries(lists) }, otherMs);
}

const isBot = (head: Head, name: string): boolean => ['bot', head.bot.toLowerCase()].includes(name.toLowerCase());
const accountOf = (head: Head, name: string) =>
  isBot(head, name)
    ? { id: 'porchlight', name, role: 'bot' }
    : { id: name === head.users[0] ? 'homeowner' : `user-${name}`, name, role: 'user' };

function message(reading: Reading, block: Block, building: Building, note: Note): void {
  const text = building.text.trim();
  const from = block.lines[0]?.at ?? 0;
  if (block.who === null) throw atLine(from, `a message begins with "${block.to}:" or "${block.name}:".`);
  if (note.exact?.text === undefined)
    for (const odd of oddBrackets(text)) reading.warnings.push(`Line ${from}: ${odd} means nothing here and stays in the text.`);
  const activity = { type: note.type ?? 'message', text, ...building.extra, ...note.exact };
  const kept = {
    ...(note.choice === undefined ? {} : { value: { choice: note.choice } }),
    ...(note.data === undefined ? {} : { channelData: { porchlight: note.data as never } }),
  };
  push(reading, block, { ...activity, ...kept }, building.gap);
}

function push(reading: Reading, block: Block, activity: Partial<Activity> & { type: string }, gap: number): void {
  reading.at += gap;
  const { head, activities } = reading;
  activities.push({
    id: String(activities.length + 1),
    timestamp: new Date(reading.at).toISOString(),
    from: accountOf(head, block.name),
    recipient: accountOf(head, block.to),
    ...(head.channelId === undefined ? {} : { channelId: head.channelId }),
    ...(head.locale === undefined ? {} : { locale: head.locale }),
    ...activity,
  });
}

const ours: Head = { users: ['Homeowner'], bot: 'Porchlight' };

/** The text of a `.chat` for these activities. Events and traces are left out: the format has no word for them. */
export function writeChat(activities: Activity[]): string {
  const told = activities.filter(({ type }) => ['message', 'endOfConversation', 'typing', 'conversationUpdate'].includes(type));
  const locale = activities.find((activity) => activity.locale !== undefined)?.locale;
  const blocks = told.flatMap((activity, at) => blockOf(activity, at === 0 ? locale : undefined));
  return `${[`user=${ours.users[0]}`, `bot=${ours.bot}`, '', ...blocks].join('\n')}\n`;
}

function blockOf(activity: Activity, locale: string | undefined): string[] {
  const lines = safeLines(activity);
  const note: Note = {
    data: dataOf(activity),
    choice: (activity.value as { choice?: string } | undefined)?.choice,
    type: activity.type === 'endOfConversation' ? activity.type : undefined,
    locale,
    exact: unsaid(activity, lines),
  };
  const empty = Object.values(note).every((value) => value === undefined);
  return [...(empty ? [] : [`${mark}${JSON.stringify(note)}`]), ...lines, ''];
}

/** The lines; a text that would be read as a command stands in round brackets, and choices that would are left to the comment. */
function safeLines(activity: Activity): string[] {
  if (activity.type === 'typing' || activity.type === 'conversationUpdate') return linesOf(activity);
  const { suggestedActions, attachments, attachmentLayout, ...alone } = activity;
  const back = readBack(linesOf(alone));
  const calm = back?.type === 'message' && !hasMore(back) && back.attachmentLayout === undefined;
  const text = calm ? activity.text : (activity.text ?? '').replaceAll('[', '(');
  const lines = linesOf({ ...activity, text });
  return readBack(lines)?.type === 'message' ? lines : linesOf({ ...alone, text });
}

function linesOf(activity: Activity): string[] {
  const who = isUser(activity) ? 'user' : 'bot';
  if (activity.type === 'typing') return [`${who}: [Typing]`];
  if (activity.type === 'conversationUpdate') return [`${who}: [ConversationUpdate=`, ...memberLines(activity), ']'];
  const text = (activity.text ?? '').split('\n').map((line, at) => (at > 0 && headLike(ours).test(` ${line}`) ? ` ${line}` : line));
  const titles = (activity.suggestedActions?.actions ?? []).map(({ title }) => title ?? '');
  const layout = activity.attachmentLayout === undefined ? [] : [`[AttachmentLayout=${String(activity.attachmentLayout)}]`];
  const attached = ((activity.attachments ?? []) as Attachment[]).flatMap((one) => attachmentLine(one) ?? []);
  return [`${who}: ${text.join('\n')}`, ...(titles.length === 0 ? [] : [`[Suggestions=${titles.join('|')}]`]), ...layout, ...attached];
}

/** Whoever came or went, under the names that this file uses. */
function memberLines(activity: Activity): string[] {
  const nameOf = ({ role, name, id }: { role?: string; name?: string; id?: string }) =>
    role === 'bot' || /^(bot|porchlight)/i.test(id ?? '') ? ours.bot : role === 'user' ? ours.users[0]! : (name ?? id ?? '');
  return ['MembersAdded', 'MembersRemoved'].flatMap((what) => {
    const list = activity[what[0]!.toLowerCase() + what.slice(1)] as { name?: string }[] | undefined;
    return list === undefined || list.length === 0 ? [] : [`  ${what}=${list.map(nameOf).join(',')}`];
  });
}

/** What these lines do not say again when they are read: it goes into the comment as it is. */
function unsaid(activity: Activity, lines: string[]): Note['exact'] {
  if (activity.type === 'typing' || activity.type === 'conversationUpdate') return undefined;
  const back = readBack(lines);
  const exact = (['text', 'suggestedActions', 'attachments', 'attachmentLayout'] as const).filter(
    (name) => JSON.stringify(activity[name] ?? null) !== JSON.stringify(back?.[name] ?? null) && !(name === 'text' && !activity.text),
  );
  if (exact.length === 0) return undefined;
  return Object.fromEntries(exact.map((name) => [name, activity[name]]));
}

function readBack(lines: string[]): Activity | null {
  try {
    const { activities } = readChat(`user=${ours.users[0]}\nbot=${ours.bot}\n\n${lines.join('\n')}`);
    return activities.length === 1 ? activities[0]! : null;
  } catch {
    return null;
  }
}
