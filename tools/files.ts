import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import type { Language } from '../dialogs/heard.ts';
import type { ReadFile } from './chat-cards.ts';
import { readChat, writeChat } from './chat-file.ts';
import { withoutPersonal } from './personal.ts';
import { languagesOf, played, readStory, type Story, toStory } from './story.ts';
import { type Activity, readTranscript, writeTranscript } from './transcript.ts';

/** A conversation from any of the three kinds of file, and back. Whatever is written has lost its personal data first. */
export type Kind = 'transcript' | 'chat' | 'story';
const kinds: Record<string, Kind> = {
  '.transcript': 'transcript',
  '.json': 'transcript',
  '.chat': 'chat',
  '.yaml': 'story',
  '.yml': 'story',
};
const mostBytes = 1_000_000;

/** By the ending of the name. Throws an Error for people. */
export function kindOf(path: string): Kind {
  const kind = kinds[extname(path).toLowerCase()];
  if (kind === undefined) throw new Error(`${path}: the ending says what it is: .transcript, .chat or .yaml (a story).`);
  return kind;
}

/** Reads a file. `language`: which half of a story to play. Throws an Error for people that begins with the path. */
export function readConversation(path: string, language?: Language): { activities: Activity[]; warnings: string[] } {
  const kind = kindOf(path);
  const text = textOf(path);
  return naming(path, () => {
    if (kind === 'chat') return readChat(text, undefined, besides(path));
    if (kind === 'transcript') return { activities: readTranscript(text), warnings: [] };
    return { activities: playedIn(readStory(text), language), warnings: [] };
  });
}

function playedIn(story: Story, language: Language | undefined): Activity[] {
  const one = language ?? languagesOf(story)[0] ?? 'en';
  if (story.says[one] === undefined) throw new Error(`the story says nothing in "${one}".`);
  return played(story, one);
}

const whys: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'it may not be read',
};

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${path}: ${whys[(error as NodeJS.ErrnoException).code ?? ''] ?? 'it cannot be read'}.`);
  }
}

function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

/** Files that a .chat names, from its own folder alone: one from elsewhere must not carry this disk into a transcript. */
function besides(path: string): ReadFile {
  const folder = dirname(resolve(path));
  return (name) => {
    const whole = resolve(folder, name);
    const inside = relative(folder, whole);
    if (inside.startsWith('..') || isAbsolute(inside)) throw new Error(`"${name}" is not in the folder of the .chat.`);
    const size = statSync(whole, { throwIfNoEntry: false })?.size;
    if (size === undefined) throw new Error(`"${name}" is not there.`);
    if (size > mostBytes) throw new Error(`"${name}" is larger than 1 MB.`);
    return readFileSync(whole);
  };
}

/** The text of a file of this kind. */
export function writeConversation(activities: Activity[], kind: Kind, name: string): string {
  const clean = withoutPersonal(activities);
  if (kind === 'transcript') return writeTranscript(clean);
  return kind === 'chat' ? writeChat(clean) : toStory(clean, basename(name, extname(name))).text;
}
