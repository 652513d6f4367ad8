import { type Fact, facts } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Heard } from '../../dialogs/heard.ts';
import type { Voice } from '../say/bubbles.ts';
import { label, phrase } from '../say/phrases.ts';
import { sentFacts } from '../say/preview.ts';
import { unaccented } from './unaccented.ts';

/**
 * A line of the preview that is not to be sent: tapped ("remove:phone"), or named as it stands there ("remove what happened").
 * Null: something else was meant.
 */
export function takenOut(voice: Voice, memory: Memory, said: { text: string; choice?: string }, atPreview: boolean): Heard | null {
  const fact = tappedFact(said.choice, memory) ?? (atPreview ? namedFact(voice, memory, said.text) : undefined);
  return fact === undefined ? null : { type: 'withdrew', fact };
}

function tappedFact(choice: string | undefined, memory: Memory): Fact | undefined {
  const name = /^remove:(\w+)$/.exec(choice ?? '')?.[1];
  return facts.find((fact) => fact === name && memory.case[fact] !== undefined);
}

const verb =
  /^(?:please |por favor )?(?:remove|take out|take off|leave out|delete|do not send|don't send|quite|quita|quitar|saque|sacar|borre|borrar|no mande) (?:the |my |el |la |los |las |mi |mis |lo de )?/;

function namedFact(voice: Voice, memory: Memory, text: string): Fact | undefined {
  const low = plain(text);
  const named = low.replace(verb, '');
  if (named === low) return undefined;
  return sentFacts(memory).find((fact) => namesOf(voice, memory, fact).includes(named));
}

const namesOf = (voice: Voice, memory: Memory, fact: Fact): string[] =>
  [label(voice.library, voice.language, fact), phrase(voice.library, voice.language, fact, memory.case[fact]!.value)].map(plain);

/** Lower case, without accents and the article in front, so that it is found as people write it. */
const plain = (text: string): string =>
  unaccented(text)
    .replace(/[’`]/g, "'")
    .replace(/[.!¡"“”«»]/g, '')
    .trim()
    .replace(/^(?:the|el|la|los|las) /, '');
