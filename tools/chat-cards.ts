import { extname } from 'node:path';
import type { Command } from './chat-brackets.ts';
import { atLine } from './chat-lines.ts';

/** Cards and files of a `.chat`, both ways. */
export type Attachment = { contentType: string; contentUrl?: string; content?: unknown };
/** The bytes of a file that a `.chat` names, from beside it. Throws an Error for people. */
export type ReadFile = (path: string) => Buffer;

const base = 'application/vnd.microsoft.card.';
const shortcuts = ['animation', 'audio', 'hero', 'receipt', 'thumbnail', 'signin', 'oauth', 'media', 'video'];
const typeOf = (name: string): string =>
  name === 'adaptivecard' ? `${base}adaptive` : shortcuts.includes(name) ? `${base}${name}` : name === 'basic' ? `${base}hero` : name;
const byEnding: Record<string, string> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
};

/** `[Attachment=path type]`. An address stays an address and is never fetched; a file beside the .chat goes in whole. */
export function attachmentIn({ value, at }: Command, read: ReadFile): Attachment {
  const [path = '', given = ''] = value
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll('"', ''));
  const contentType = given === '' ? byEnding[extname(path).toLowerCase()] : typeOf(given.toLowerCase());
  if (path === '') throw atLine(at, '"[Attachment=]" names no file.');
  if (contentType === undefined)
    throw atLine(at, `what "${path}" is, its ending does not say: add its type, such as "[Attachment=${path} image/png]".`);
  if (/^(?:https?|data):/i.test(path)) return { contentType, contentUrl: path };
  const bytes = fileOf(path, at, read);
  if (!contentType.includes('json') && !contentType.startsWith(base))
    return { contentType, contentUrl: `data:${contentType};base64,${bytes.toString('base64')}` };
  return { contentType, content: jsonOf(bytes, path, at) };
}

function fileOf(path: string, at: number, read: ReadFile): Buffer {
  try {
    return read(path.replaceAll('\\', '/'));
  } catch (error) {
    throw atLine(at, (error as Error).message);
  }
}

function jsonOf(bytes: Buffer, path: string, at: number): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw atLine(at, `"${path}" is not JSON.`);
  }
}

const plain = ['title', 'subtitle', 'text', 'aspect', 'value', 'connectionname'];
const flags = ['autostart', 'sharable', 'autoloop'];
const links: Record<string, string> = { images: 'images', media: 'media' };
type Card = Record<string, unknown>;

/** `[HeroCard= title=… buttons=a|b]` and its like. `warn` hears of properties that no card has. */
export function cardIn({ command, value, at }: Command, warn: (what: string) => void): Attachment {
  const content: Card = { buttons: [] };
  for (const line of value.split('\n').filter((one) => one.trim() !== '')) {
    const cut = line.indexOf('=');
    const name = line.slice(0, Math.max(cut, 0)).trim().toLowerCase();
    if (!setProperty(content, name, line.slice(cut + 1).trim()))
      warn(`Line ${at}: "${line.trim()}" is no property of a card and is left out.`);
  }
  return { contentType: typeOf(command.replace(/card$/, '')), content };
}

function setProperty(card: Card, name: string, value: string): boolean {
  if (plain.includes(name)) card[name === 'connectionname' ? 'connectionName' : name] = value;
  else if (flags.includes(name)) card[name] = value.toLowerCase() === 'true';
  else if (name === 'image') card.image = { url: value };
  else if (links[name] !== undefined) card[name] = [...((card[name] as object[] | undefined) ?? []), { url: value }];
  else if (name === 'buttons') card.buttons = [...(card.buttons as object[]), ...value.split('|').map(buttonOf)];
  else return false;
  return true;
}

const buttonOf = (title: string) => ({ type: 'imBack', title: title.trim(), value: title.trim() });

/** The line of a `.chat` for an attachment; null for what a line cannot hold, such as a card of JSON. */
export function attachmentLine({ contentType, contentUrl, content }: Attachment): string | null {
  if (contentUrl !== undefined) return /[\s\]]/.test(contentUrl) ? null : `[Attachment=${contentUrl} ${contentType}]`;
  const kind = contentType.startsWith(base) ? contentType.slice(base.length) : '';
  if (!shortcuts.includes(kind) || kind === 'receipt' || typeof content !== 'object' || content === null) return null;
  const lines = Object.entries(content as Card).flatMap(([name, value]) => propertyLines(name, value));
  return `[${kind[0]!.toUpperCase()}${kind.slice(1)}Card=\n${lines.map((line) => `  ${line}`).join('\n')}\n]`;
}

function propertyLines(name: string, value: unknown): string[] {
  if (name === 'image') return [`image=${(value as { url?: string }).url ?? ''}`];
  if (!Array.isArray(value)) return [`${name}=${String(value)}`];
  if (name !== 'buttons') return value.map((one: { url?: string }) => `${name}=${one.url ?? ''}`);
  return value.length === 0 ? [] : [`buttons=${value.map((one: { title?: string }) => one.title ?? '').join('|')}`];
}
