import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AskId } from '../dialogs/chart/asks.ts';
import { languages } from '../dialogs/heard.ts';
import type { Writes } from '../src/keep/store.ts';
import { answerTo, Person } from './driver.ts';

/** Personas: what a person knows, not the order in which they are asked. Each runs in English and in Spanish. */
type Story = {
  name: string;
  today?: string;
  says: Record<'en' | 'es', string>;
  knows: Parameters<typeof answerTo>[1];
  then?: Record<'en' | 'es', string[]>;
  /** Says nothing more after the first message. */
  quiet?: boolean;
  ends: {
    state?: string;
    first?: string[];
    gates?: string[];
    lines?: string[];
    never?: string[];
    notAskedAgain?: string[];
    case?: Record<string, unknown>;
    lead?: boolean;
  };
};
const folder = join(import.meta.dirname, 'stories');
const stories = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((file) => ({ file, story: parse(readFileSync(join(folder, file), 'utf8')) as Story }));
const resting = ['next.step', 'waiting.meanwhile', 'handoff.preview'];

describe.each(stories)('$file', ({ story }) => {
  it.each(languages)('ends where it should, in %s', (language) => {
    const person = new Person({ language, ...(story.today === undefined ? {} : { today: story.today }) });
    const all: Writes[] = [person.open().writes, person.type(story.says[language]).writes];
    for (let turn = 0; turn < 40 && story.quiet !== true; turn++) {
      const standing = person.standing;
      if (standing === undefined || resting.includes(standing.id)) break;
      const answer = answerTo(standing.id as AskId, story.knows, language);
      all.push((answer.choice === undefined ? person.type(answer.text) : person.tap(answer.choice)).writes);
    }
    for (const text of story.then?.[language] ?? []) all.push(person.type(text).writes);
    const said = all.flatMap(({ entries }) => entries.flatMap(({ data }) => data?.lines ?? []));
    const advice = all.flatMap(({ entries }) => entries.flatMap(({ data }) => (data?.advice === undefined ? [] : [data.advice]))).at(-1);
    const { ends } = story;
    if (ends.state !== undefined) expect(person.state).toBe(ends.state);
    if (ends.first !== undefined) expect(advice?.options.slice(0, ends.first.length).map(({ option }) => option)).toEqual(ends.first);
    expect(advice?.gates ?? []).toEqual(expect.arrayContaining(ends.gates ?? []));
    expect(said).toEqual(expect.arrayContaining(ends.lines ?? []));
    for (const id of ends.never ?? []) expect(person.asked).not.toContain(id);
    for (const id of ends.notAskedAgain ?? []) expect(person.asked.slice(1)).not.toContain(id);
    for (const [fact, value] of Object.entries(ends.case ?? {}))
      expect(person.known[fact as keyof typeof person.known]?.value).toEqual(value);
    expect(all.some(({ lead }) => lead?.lead.kind === 'lead')).toBe(ends.lead ?? false);
  });
});
