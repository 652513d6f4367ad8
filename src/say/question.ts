import { knownValue } from '../../dialogs/case.ts';
import { type AskId, ask } from '../../dialogs/chart/asks.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Choice, PorchlightData } from '../message.ts';
import type { Bubble, Voice } from './bubbles.ts';
import { fill } from './format.ts';
import { asDialled } from './phrases.ts';
import { mayBeSaid } from './sources.ts';

/** The standing question: its words (other words after a miss), its choices, and why we ask, unless that is past its check date. */
export function question(voice: Voice, memory: Memory, id: AskId): Bubble[] {
  const found = voice.library.words[voice.language].asks[id];
  if (found === undefined) return [{ text: id, lines: [id], sources: [] }];
  // after two misses the choices were already said; the question itself is not put a third time in the same words
  const sure = mayBeSaid(voice.library, found.facts, voice.today);
  const varied = memory.misses === 0 && memory.stood?.ask === id && memory.stood.times % 2 === 1 && !id.startsWith('consent.');
  const again = memory.misses === 1 || varied;
  const text = again ? found.again : memory.misses >= 3 && sure ? null : found.text;
  if (text === null)
    return [
      {
        text: fill(found.why, voice.language, params(voice, memory)),
        lines: [`${id}.why`],
        sources: sure ? found.facts : [],
        extra: dressed(voice, id),
      },
    ];
  return [
    {
      text: fill(text, voice.language, params(voice, memory)),
      lines: [again ? `${id}.again` : id],
      sources: sure ? found.facts : [],
      extra: dressed(voice, id),
    },
  ];
}

/** The text of a question exactly as it is shown: consent records keep it. */
export function questionText(voice: Voice, memory: Memory, id: AskId): string {
  const found = voice.library.words[voice.language].asks[id];
  return found === undefined ? id : fill(found.text, voice.language, params(voice, memory));
}

export function choicesOf(voice: Voice, id: AskId): Choice[] {
  // Times for a call come from the calendar of the day, not from the words.
  if (id === 'contact.best_time') return voice.times ?? [];
  const titles = voice.library.words[voice.language].asks[id]?.choices ?? {};
  return (ask(id).choices ?? []).map((value) => ({ value, title: titles[value] ?? value }));
}

function dressed(voice: Voice, id: AskId): Partial<PorchlightData> {
  const { fact, kind } = ask(id);
  const choices = choicesOf(voice, id);
  const shown = id.startsWith('consent.') || id === 'handoff.preview' ? 'consent' : (fact ?? id);
  const asked = voice.library.words[voice.language].asks[id];
  const found = asked !== undefined && mayBeSaid(voice.library, asked.facts, voice.today) ? asked : undefined;
  return { ask: { id, fact: shown, kind, ...(choices.length > 0 ? { choices } : {}) }, ...(found === undefined ? {} : { why: found.why }) };
}

const params = (voice: Voice, memory: Memory) => ({
  operator: voice.operator,
  phone: asDialled(knownValue(memory.case, 'phone') ?? ''),
  email: knownValue(memory.case, 'email') ?? '',
});
