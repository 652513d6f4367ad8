import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contactFacts, type Fact } from '../dialogs/case.ts';
import type { AskId } from '../dialogs/chart/asks.ts';
import { type Language, languages } from '../dialogs/heard.ts';
import type { Writes } from '../src/keep/store.ts';
import type { PorchlightData } from '../src/message.ts';
import { answerTo, Person } from './driver.ts';
import { tell } from './tell.ts';

/** Personas: what a person knows, not the order in which they are asked. Each runs in English and in Spanish, its facts told in two orders. */
type Story = {
  name: string;
  today?: string;
  says: Record<Language, string>;
  knows: Parameters<typeof answerTo>[1];
  then?: Record<Language, string[]>;
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
    atMost?: number;
  };
};
type Run = { person: Person; all: Writes[]; lines: string[]; advice: PorchlightData['advice']; questions: number };

const folder = join(import.meta.dirname, 'stories');
const stories = globSync('*.yaml', { cwd: folder })
  .sort()
  .map((file) => ({ file, story: parse(readFileSync(join(folder, file), 'utf8')) as Story }));
const resting = ['next.step', 'waiting.meanwhile', 'handoff.preview'];

/** Plays a story: its first words, then an answer to each question. `volunteers`: sentences told before anything is asked for them. */
function play(story: Story, language: Language, volunteers: string[] = []): Run {
  const person = new Person({ language, ...(story.today === undefined ? {} : { today: story.today }) });
  const all: Writes[] = [person.open().writes, person.type(story.says[language]).writes];
  for (const text of volunteers) all.push(person.type(text).writes);
  let questions = 0;
  for (; questions < 40 && story.quiet !== true; questions++) {
    const standing = person.standing;
    if (standing === undefined || resting.includes(standing.id)) break;
    const answer = standing.id === 'sale.person' ? { text: 'no' } : answerTo(standing.id as AskId, story.knows, language);
    all.push((answer.choice === undefined ? person.type(answer.text) : person.tap(answer.choice)).writes);
  }
  for (const text of story.then?.[language] ?? []) all.push(person.type(text).writes);
  const data = all.flatMap(({ entries }) => entries.flatMap((entry) => entry.data ?? []));
  return {
    person,
    all,
    lines: data.flatMap(({ lines }) => lines),
    advice: data.findLast((one) => one.advice !== undefined)?.advice,
    questions,
  };
}

/** What is known at the end, without the words that were used. */
const caseOf = (run: Run): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(run.person.known)
      .filter(([fact]) => !contactFacts.includes(fact as (typeof contactFacts)[number]))
      .map(([fact, known]) => [fact, Array.isArray(known.value) ? [...known.value].sort() : known.value])
      .sort(),
  );

describe.each(stories)('$file', ({ story }) => {
  const { ends } = story;

  it.each(languages)('ends where it should, in %s', (language) => {
    const run = play(story, language);
    if (ends.state !== undefined) expect(run.person.state).toBe(ends.state);
    if (ends.first !== undefined) expect(run.advice?.options.slice(0, ends.first.length).map(({ option }) => option)).toEqual(ends.first);
    expect(run.advice?.gates ?? []).toEqual(expect.arrayContaining(ends.gates ?? []));
    expect(run.lines).toEqual(expect.arrayContaining(ends.lines ?? []));
    for (const id of ends.never ?? []) expect(run.person.asked).not.toContain(id);
    for (const id of ends.notAskedAgain ?? []) expect(run.person.asked.slice(1)).not.toContain(id);
    for (const [fact, value] of Object.entries(ends.case ?? {})) expect(run.person.known[fact as Fact]?.value).toEqual(value);
    expect(run.all.some(({ lead }) => lead?.lead.kind === 'lead')).toBe(ends.lead ?? false);
    if (ends.atMost !== undefined) expect(run.questions).toBeLessThanOrEqual(ends.atMost);
  });

  it('knows the same at the end in both languages', () => {
    const [english, spanish] = [play(story, 'en'), play(story, 'es')];
    expect(caseOf(spanish)).toEqual(caseOf(english));
    expect(spanish.advice).toEqual(english.advice);
  });

  it.each(languages)('knows and advises the same when the facts come in another order, in %s', (language) => {
    if (story.quiet === true || ends.state !== 'explanation.next') return;
    const asked = play(story, language);
    const volunteers = tell(story.knows, language).reverse().slice(0, 5);
    const told = play(story, language, volunteers);
    expect(caseOf(told)).toEqual(caseOf(asked));
    expect(told.advice).toEqual(asked.advice);
  });
});

describe('the number of questions', () => {
  it('is at most nine for the median persona', () => {
    const counts = stories
      .filter(({ story }) => story.quiet !== true && story.ends.lead !== true)
      .map(({ story }) => play(story, 'en').questions)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(9);
  });
});
