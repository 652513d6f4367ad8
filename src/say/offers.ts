import { type Fact, facts } from '../../dialogs/case.ts';
import { askFor } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Choice } from '../message.ts';
import type { Voice } from './bubbles.ts';
import { line } from './format.ts';

/** Fewer than eight choices, the newest answers first: an answer is wrong more often just after it was given. */
const mostOffers = 7;

/** A tap for each answer that may be mended. Clients that know nothing of us send the title, so it says by itself what it does. */
export function mendOffers(voice: Voice, memory: Memory): Choice[] {
  return facts
    .filter((fact) => memory.case[fact] !== undefined && askFor(fact) !== null)
    .sort((one, other) => memory.case[other]!.turn - memory.case[one]!.turn)
    .slice(0, mostOffers)
    .map((fact) => ({ value: `mend:${fact}`, title: mendTitle(voice, fact) }));
}

/** The answer that a title typed word for word stands for. */
export const mendedByTitle = (voice: Voice, memory: Memory, text: string): Fact | null =>
  facts.find((fact) => memory.case[fact] !== undefined && askFor(fact) !== null && same(mendTitle(voice, fact), text)) ?? null;

const mendTitle = (voice: Voice, fact: Fact): string =>
  line(voice.library, voice.language, 'change.answer', { what: line(voice.library, voice.language, `label.${fact}`).text }).text;
const same = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();
