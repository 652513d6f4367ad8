import { atLine, type Line } from './chat-lines.ts';

/** The commands in brackets of a `.chat`: what is text in a message, and what is not. */
export type Piece = { text: string } | Command;
export type Command = { command: string; value: string; at: number };

const kinds = 'hero|thumbnail|audio|video|animation|media|signin|oauth|basic';
const names = `typing|delay|suggestions|attachmentlayout|attachment|conversationupdate|(?:${kinds})card`;
const whole = new RegExp(`\\[\\s*(${names})[ \\t]*(?:=([^\\]]*)|\\n([^\\]]*))?\\]`, 'gi');
const open = new RegExp(`\\[\\s*(${names})[ \\t]*=`, 'i');
const odd = /\[(?!removed:)[A-Za-z]+(?:=[^\]]*)?\](?!\()/g;

/** Cuts a message into text and commands, in their order. Throws an Error with the line of a bracket that is never closed. */
export function piecesOf(lines: Line[]): Piece[] {
  const text = lines.map((line) => line.text).join('\n');
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(whole)) {
    pieces.push({ text: text.slice(from, found.index) });
    pieces.push({ command: found[1]!.toLowerCase(), value: found[2] ?? found[3] ?? '', at: lineAt(lines, text, found.index) });
    from = found.index + found[0].length;
  }
  const rest = text.slice(from);
  const unclosed = open.exec(rest);
  if (unclosed !== null) throw atLine(lineAt(lines, text, from + unclosed.index), `"${unclosed[0]}" has no "]".`);
  return [...pieces, { text: rest }];
}

const lineAt = (lines: Line[], text: string, index: number): number => lines[text.slice(0, index).split('\n').length - 1]?.at ?? 0;

/** Brackets that mean nothing: they stay in the text, as the converter does it, but somebody may have meant something. */
export const oddBrackets = (text: string): string[] => text.match(odd) ?? [];

/** Milliseconds. Throws for what is no number. */
export function delayIn({ value, at }: Command): number {
  const ms = Number(value.trim());
  if (value.trim() === '' || !Number.isInteger(ms) || ms < 0) throw atLine(at, `"[Delay=${value}]" needs milliseconds.`);
  return ms;
}

export const suggestionsIn = ({ value }: Command) => ({
  actions: value.split('|').map((title) => ({ type: 'imBack', title: title.trim(), value: title.trim() })),
});

/** 'list' or 'carousel'. */
export function layoutIn({ value, at }: Command): string {
  const layout = value.trim().toLowerCase();
  if (layout !== 'list' && layout !== 'carousel') throw atLine(at, `"[AttachmentLayout=${value}]" is list or carousel.`);
  return layout;
}

/** Names by what happened to them. */
export function membersIn({ value, at }: Command): { membersAdded: string[]; membersRemoved: string[] } {
  const members = { membersAdded: [] as string[], membersRemoved: [] as string[] };
  for (const line of value.split('\n').filter((one) => one.trim() !== '')) {
    const [, what = '', list = ''] = /^\s*(?:members)?(added|removed)\s*=(.*)$/i.exec(line) ?? [];
    if (what === '') throw atLine(at, `"${line.trim()}" is not MembersAdded=… or MembersRemoved=….`);
    const all = list.split(',').map((one) => one.trim());
    members[what.toLowerCase() === 'added' ? 'membersAdded' : 'membersRemoved'].push(...all.filter((one) => one !== ''));
  }
  return members;
}
