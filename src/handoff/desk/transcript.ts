import { callWish } from '../../callWish.ts';
import type { Entry } from '../../message.ts';
import { removedText, violenceAtHome, withoutLink } from '../../transcript.ts';

/** A transcript row as the desk shows it: what was said, not how the bot came to it. */
export type TranscriptLine = Pick<Entry, 'seq' | 'at' | 'turn' | 'author' | 'name' | 'kind' | 'text' | 'language'> & {
  choices: string[];
  hidden: boolean;
  /** The homeowner writes about the agreed call: who holds the conversation must see it, because nobody else answers. */
  aboutCall?: 'change' | 'drop';
};

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
    text: secret.has(entry.seq) ? removedText : withoutLink(entry.text),
    language: entry.language,
    choices: secret.has(entry.seq) ? [] : entry.choices.map((choice) => choice.title),
    hidden: secret.has(entry.seq),
    ...(secret.has(entry.seq) ? {} : flagged(entry)),
  }));
}

function flagged({ author, text }: Entry): Pick<TranscriptLine, 'aboutCall'> {
  const wish = author === 'user' ? callWish(text) : null;
  return wish === null ? {} : { aboutCall: wish };
}
