import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { AskId } from '../dialogs/chart/asks.ts';
import type { Memory } from '../dialogs/chart/memory.ts';
import { type Language, languages } from '../dialogs/heard.ts';
import type { Lead } from '../src/handoff/lead.ts';
import { type Answer, clients, type Talker } from './contract/clients.ts';
import { plain } from './contract/lead.ts';
import { answerTo, Person } from './driver.ts';
import { type House, openHouse } from './house.ts';

/**
 * Every channel keeps the same contract: the same persona comes to the same case, the same advice and the same lead, and a
 * client that shows nothing but text loses nothing. What is right is said by the turn itself, without any channel (Person).
 */
type Story = { says: Record<Language, string>; knows: Parameters<typeof answerTo>[1] };
const personas = ['job-loss-underwater', 'sale-in-six-days', 'spanish-from-the-start'] as const;
const storyOf = (name: string): Story => {
  const story = parse(readFileSync(join(import.meta.dirname, 'stories', `${name}.yaml`), 'utf8')) as Story;
  return { ...story, knows: { ...story.knows, reach: 'chat', name: 'Maria' } };
};
const askForPerson = { en: 'a person please', es: 'una persona por favor' } as const;
const agree = { en: 'yes', es: 'sí' } as const;

/** What this person says next, from the question that stands; null: the conversation is where it should be. */
function next(story: Story, language: Language, standing: string | undefined): Answer | null {
  if (standing === undefined || standing === 'waiting.meanwhile') return null;
  if (standing === 'next.step') return { text: askForPerson[language] };
  if (standing === 'handoff.preview') return { text: agree[language] };
  return answerTo(standing as AskId, story.knows, language);
}

type End = { case: unknown; lead: unknown; asked: string[]; said: Answer[] };

/** The same walk without any channel. */
function reference(story: Story, language: Language): End {
  const person = new Person({ language });
  const said: Answer[] = [{ text: story.says[language] }];
  let lead: Lead | undefined;
  person.open();
  for (let answer: Answer | null = said[0]!; answer !== null && said.length < 40; ) {
    const { writes } = answer.choice === undefined ? person.type(answer.text) : person.tap(answer.choice);
    lead = writes.lead?.lead ?? lead;
    answer = next(story, language, person.standing?.id);
    if (answer !== null) said.push(answer);
  }
  return { case: person.known, lead: plain(lead), asked: person.asked, said };
}

async function walk(house: House, talker: Talker, story: Story, language: Language): Promise<End> {
  const said: Answer[] = [{ text: story.says[language] }];
  for (let answer: Answer | null = said[0]!; answer !== null && said.length < 40; ) {
    const before = talker.shown.length;
    await talker.say(answer);
    answer = next(story, language, talker.shown.slice(before).findLast(({ ask }) => ask !== undefined)?.ask?.id);
    if (answer !== null) said.push(answer);
  }
  const conversation = await house.store.conversation(talker.conversation);
  const memory = JSON.parse(conversation!.snapshot).chart.context as Memory;
  const lead = await house.store.leadOf(talker.conversation);
  const asked = talker.shown.flatMap(({ ask }) => (ask === undefined ? [] : [ask.id]));
  return { case: memory.case, lead: plain(lead?.lead), asked, said };
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.end());

describe.each(personas)('%s', (name) => {
  const story = storyOf(name);
  describe.each(languages)('in %s', (language) => {
    const right = reference(story, language);

    it('comes to a lead at all', () => {
      expect(right.lead).toMatchObject({ kind: 'lead', contact: { name: 'Maria' } });
      expect((right.lead as Lead).options.length).toBeGreaterThan(5);
    });

    it.each(clients)('%s: the same questions, case, advice and lead', async (_name, connect) => {
      const talker = await connect(house, language);
      try {
        const end = await walk(house, talker, story, language);
        expect(end).toEqual(right);
        expect(texts(talker)).toEqual((await botTexts(talker)).map((text) => expect.stringContaining(text)));
        expect(lost(talker)).toEqual([]);
      } finally {
        await talker.end();
      }
    });
  });
});

const texts = (talker: Talker): string[] => talker.shown.map(({ text }) => text);
const botTexts = async (talker: Talker): Promise<string[]> =>
  (await house.store.entries(talker.conversation, 0)).filter(({ author }) => author !== 'user').map(({ text }) => text);

/** Choices that a person could neither read nor tap. "Something else" may go: the question invites one's own words. */
function lost(talker: Talker): string[] {
  return talker.shown.flatMap(({ text, offered, ask }) =>
    (ask?.choices ?? [])
      .filter(({ title, value }) => value !== 'other' && !offered.includes(title) && !text.toLowerCase().includes(title.toLowerCase()))
      .map(({ title }) => `${ask?.id}: ${title}`),
  );
}
