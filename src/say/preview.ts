import { contactFacts, type Fact, facts } from '../../dialogs/case.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, pack, say, type Voice } from './bubbles.ts';
import { label, phrase } from './phrases.ts';

/** What a person will see, before it is sent: every fact with the homeowner's own words, each removable. */
export function preview(voice: Voice, memory: Memory): Bubble[] {
  const shown = sentFacts(memory);
  if (shown.length === 0) return say(voice, 'handoff.preview_empty');
  const parts = shown.map((fact) => ({ text: `${oneLine(voice, memory, fact)}.`, sources: [] }));
  const bubbles = [...say(voice, 'handoff.preview'), ...pack(parts, '', 'handoff.preview.facts')];
  const last = bubbles.at(-1)!;
  last.extra = { card: { kind: 'preview', facts: shown.map((fact) => cardRow(voice, memory, fact)) } };
  return bubbles;
}

/** Facts that are sent: told, not unknown, not taken out; consents have their own record. */
export function sentFacts(memory: Memory): Fact[] {
  return facts.filter(
    (fact) =>
      memory.case[fact] !== undefined &&
      memory.case[fact]?.value !== 'unknown' &&
      !memory.withheld.includes(fact) &&
      !fact.startsWith('consent') &&
      fact !== 'reach',
  );
}

const oneLine = (voice: Voice, memory: Memory, fact: Fact): string => {
  const text = phrase(voice.library, voice.language, fact, memory.case[fact]!.value);
  return contactFacts.includes(fact as (typeof contactFacts)[number])
    ? `${label(voice.library, voice.language, fact)}: ${text}`
    : text.charAt(0).toUpperCase() + text.slice(1);
};

const cardRow = (voice: Voice, memory: Memory, fact: Fact) => ({
  fact,
  label: label(voice.library, voice.language, fact),
  text: phrase(voice.library, voice.language, fact, memory.case[fact]!.value),
  said: memory.case[fact]!.said,
});
