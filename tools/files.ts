import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Language } from '../dialogs/heard.ts';
import { readChat, writeChat } from './chat-file.ts';
import { withoutPersonal } from './personal.ts';
import { languagesOf, played, readStory, toStory } from './story.ts';
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

/** By the ending of the name. Throws an Error for people. */
export function kindOf(path: string): Kind {
  const kind = kinds[extname(path).toLowerCase()];
  if (kind === undefined) throw new Error(`${path}: the ending says what it is: .transcript, .chat or .yaml (a story).`);
  return kind;
}

/** Reads a file. `language`: which half of a story to play. */
export function readConversation(path: string, language?: Language): { activities: Activity[]; warnings: string[] } {
  const kind = kindOf(path);
  const text = readFileSync(path, 'utf8');
  if (kind === 'chat') return readChat(text);
  if (kind === 'transcript') return { activities: readTranscript(text), warnings: [] };
  const story = readStory(text);
  const one = language ?? languagesOf(story)[0] ?? 'en';
  if (story.says[one] === undefined) throw new Error(`${path}: the story says nothing in "${one}".`);
  return { activities: played(story, one), warnings: [] };
}

/** The text of a file of this kind. */
export function writeConversation(activities: Activity[], kind: Kind, name: string): string {
  const clean = withoutPersonal(activities);
  if (kind === 'transcript') return writeTranscript(clean);
  return kind === 'chat' ? writeChat(clean) : toStory(clean, basename(name, extname(name))).text;
}
