import type { Language } from '../../dialogs/heard.ts';
import type { Library } from '../library.ts';
import type { Choice, Outgoing, PorchlightData } from '../message.ts';
import { hasLine, line, type Params } from './format.ts';
import { cites, mayBeSaid } from './sources.ts';
import { termsIn } from './terms.ts';

/** A bubble before it is dressed for the wire: its text, the lines it says, the ledger entries it rests on; `offers`: taps beside the answers of its question. */
export type Bubble = { text: string; lines: string[]; sources: string[]; extra?: Partial<PorchlightData>; offers?: Choice[] };

export type Voice = {
  library: Library;
  language: Language;
  today: string;
  operator: string;
  fee: string;
  agent?: string;
  ticket?: string;
  times?: Choice[];
};

/** A line as a bubble; a line that rests on an entry past its date is not said. */
export function say(voice: Voice, id: string, params: Params = {}): Bubble[] {
  if (!hasLine(voice.library, voice.language, id)) return [];
  const said = line(voice.library, voice.language, id, { operator: voice.operator, fee: voice.fee, ticket: voice.ticket ?? '', ...params });
  if (!mayBeSaid(voice.library, said.facts, voice.today) && !isAlwaysSaid(id)) return [];
  return [{ text: said.text, lines: [id], sources: said.facts }];
}
/** Safety lines, notices and the free counsellor are said even when their check is overdue: silence would be worse. */
const alwaysSaid = new Set(['safety', 'notice', 'sale', 'handoff', 'end', 'repair', 'explain.free']);
const isAlwaysSaid = (id: string): boolean => alwaysSaid.has(id) || alwaysSaid.has(id.split('.')[0] ?? '');

export const words = (text: string): number => text.match(/[\p{L}\p{N}$]+(?:['’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
export const mostWords = 60;

/** A piece of a bubble, and the ledger entries it rests on. */
export type Part = { text: string; sources: string[] };

/** Joins short sentences into bubbles of at most 60 words, one idea each; `between` stands between two of them. */
export function pack(parts: readonly Part[], lead: string, id: string, between = ' '): Bubble[] {
  const bubbles: Bubble[] = [];
  for (const part of parts) {
    const last = bubbles.at(-1);
    if (last !== undefined && words(last.text) + words(part.text) <= mostWords) {
      last.text = `${last.text}${between}${part.text}`;
      last.sources = [...last.sources, ...part.sources];
    } else bubbles.push({ text: bubbles.length === 0 ? `${lead}${part.text}` : part.text, lines: [id], sources: [...part.sources] });
  }
  return bubbles;
}

/** Dresses a bubble for the wire. */
export function dress(voice: Voice, bubble: Bubble, state: string): Outgoing {
  const sources = [...new Set(bubble.sources)];
  const page = bubble.lines.filter((id) => id.startsWith('explain.')).map((id) => id.slice('explain.'.length));
  const terms = termsIn(voice.library, voice.language, bubble.text, page);
  return {
    author: 'bot',
    kind: 'message',
    text: bubble.text,
    language: voice.language,
    choices: [...(bubble.extra?.ask?.choices ?? []), ...(bubble.offers ?? [])],
    data: {
      state,
      lines: bubble.lines,
      sources,
      cites: cites(voice.library, sources),
      ...(terms.length > 0 ? { terms } : {}),
      ...(bubble.offers === undefined ? {} : { offers: bubble.offers }),
      left: null,
      speaker: 'bot',
      language: voice.language,
      ...bubble.extra,
    },
  };
}
