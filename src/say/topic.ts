import { type Bubble, say, type Voice } from './bubbles.ts';
import { mayBeSaid } from './sources.ts';

/** A page of explain/ as bubbles; a bubble that rests on an entry past its date is left out, and the gap is said. */
export function topic(voice: Voice, id: string | null): Bubble[] {
  const page = id === null ? undefined : voice.library.explain[voice.language][id];
  if (page === undefined) return say(voice, 'repair.no_topic');
  const spoken = page.bubbles.filter((bubble) => mayBeSaid(voice.library, bubble.facts, voice.today));
  const silent = spoken.length < page.bubbles.length ? say(voice, 'explain.unsure', { title: page.title }) : [];
  return [
    ...spoken.map(({ text, facts }) => ({
      text: text.replaceAll('{operator}', voice.operator),
      lines: [`explain.${page.id}`],
      sources: facts,
    })),
    ...silent,
  ];
}
