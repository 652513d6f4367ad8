/**
 * The lines of a `.chat` as blocks, one a speaker: what stands at the head, who speaks to whom, and which lines belong together. The grammar is the
 * one of the Bot Framework's converter (bf chatdown 4.15).
 */
export type Head = { users: string[]; bot: string; channelId?: string; locale?: string };
export type Line = { text: string; at: number };
/** `who` is null for what stands before the first speaker: commands alone may. `note`: our own comment before it. */
export type Block = { who: 'user' | 'bot' | null; name: string; to: string; lines: Line[]; note: Line | null };
export type Blocks = { head: Head; blocks: Block[]; warnings: string[] };

/** Our own data rides along in a comment that other readers skip. */
export const mark = '> porchlight ';
const options = new Set(['user', 'users', 'bot', 'channelid', 'locale']);

/** An Error for people that says where. */
export const atLine = (at: number, what: string): Error => new Error(`Line ${at}: ${what}`);

/** Reads the head and cuts the rest into blocks. Throws an Error with the number of the line that cannot be read. */
export function blocksOf(text: string): Blocks {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((one, at) => ({ text: one, at: at + 1 }));
  const head: Head = { users: [], bot: 'bot' };
  const body = lines.slice(readHead(lines, head));
  if (head.users.length === 0) head.users.push('user');
  const warnings = head.users.length === 1 ? [] : ['A conversation here has one homeowner: what the other users say is written as theirs.'];
  return { head, ...cut(body, head, warnings) };
}

/** How many lines the head takes: up to its last option. Comments and empty lines may stand between. */
function readHead(lines: Line[], head: Head): number {
  let end = 0;
  for (const [count, { text, at }] of lines.entries()) {
    if (text.startsWith('>') || text.trim() === '') continue;
    const option = /^\s*([\w-]+)\s*=(.*)$/.exec(text);
    if (option === null) return end;
    setOption(head, option[1]!, option[2]!.trim(), at);
    end = count + 1;
  }
  return end;
}

function setOption(head: Head, name: string, value: string, at: number): void {
  if (!options.has(name.toLowerCase())) throw atLine(at, `"${name}" is no option of the head: user, users, bot and channelId are.`);
  if (value === '' || value.includes('=')) throw atLine(at, `"${name}=" needs one value.`);
  const names = value.split(',').map((one) => one.trim());
  if (/^users?$/i.test(name)) head.users = names.filter((one) => one !== '');
  else if (/^bot$/i.test(name)) head.bot = value;
  else if (/^locale$/i.test(name)) head.locale = value;
  else head.channelId = value;
}

function cut(lines: Line[], head: Head, warnings: string[]): Omit<Blocks, 'head'> {
  const blocks: Block[] = [];
  let note: Line | null = null;
  let last = head.users[0]!;
  for (const line of lines) {
    if (line.text.startsWith('>')) {
      if (line.text.startsWith(mark)) note = { ...line, text: line.text.slice(mark.length) };
      continue;
    }
    const said = speakerOf(line, head, last);
    if (said === null) {
      addTo(blocks, line, head, warnings);
      continue;
    }
    if (said.who === 'user') last = said.name;
    blocks.push({ ...said, lines: [{ text: said.rest, at: line.at }], note });
    note = null;
  }
  return { blocks, warnings };
}

type Said = { who: 'user' | 'bot'; name: string; to: string; rest: string };

/** The speaker of a line, by name or as "user" or "bot"; null where the line goes on with what was said before. */
function speakerOf({ text, at }: Line, head: Head, last: string): Said | null {
  const found = new RegExp(`^(${speakers(head)})(?:->([^:]+))?:`, 'i').exec(text);
  if (found === null) return null;
  const [whole, name = '', to] = found;
  const bot = same(name, 'bot') || same(name, head.bot);
  const target = to === undefined ? undefined : [...head.users, 'user', head.bot, 'bot'].find((one) => same(one, to));
  if (to !== undefined && target === undefined) throw atLine(at, `nobody is called "${to.trim()}": name all in "users=" at the head.`);
  const own = bot ? head.bot : (head.users.find((one) => same(one, name)) ?? last);
  const rest = text.slice(whole.length).replace(/^ /, '');
  return { who: bot ? 'bot' : 'user', name: own, to: target ?? (bot ? last : head.bot), rest };
}

const same = (one: string, two: string): boolean => one.trim().toLowerCase() === two.trim().toLowerCase();
const speakers = (head: Head): string => ['user', 'bot', head.bot, ...head.users].map(escaped).join('|');
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A line inside a message that would begin another one, moved in by at least one space. */
export const headLike = (head: Head): RegExp => new RegExp(`^ +(?=(?:${speakers(head)})(?:->[^:]+)?:|>)`, 'gim');

function addTo(blocks: Block[], line: Line, head: Head, warnings: string[]): void {
  const block = blocks.at(-1);
  if (/^(users?|bot|channelId)=/i.test(line.text))
    warnings.push(`Line ${line.at}: "${line.text.trim()}" counts only above the first message, and stays in the text.`);
  if (block !== undefined) block.lines.push(line);
  else if (/^\s*\[/.test(line.text)) blocks.push({ who: null, name: head.bot, to: head.users[0]!, lines: [line], note: null });
  else if (line.text.trim() !== '') throw atLine(line.at, `a message begins with "${head.users[0]}:" or "${head.bot}:".`);
}
