import { parse, stringify } from 'yaml';
import { contactFacts, type Fact, facts } from '../dialogs/case.ts';
import type { AskId } from '../dialogs/chart/asks.ts';
import { type Language, languages } from '../dialogs/heard.ts';
import { answerTo, Person } from '../test/driver.ts';
import { type Activity, activitiesOf, dataOf, isUser, turnsOf } from './transcript.ts';

/** Stories (test/stories): what a person knows, not the order in which they are asked. */
export type Story = {
  name: string;
  today?: string;
  says: Partial<Record<Language, string>>;
  knows: Parameters<typeof answerTo>[1];
  then?: Partial<Record<Language, string[]>>;
  quiet?: boolean;
  ends?: { state?: string; first?: string[]; gates?: string[] };
};

/** Where a persona has said all that the story knows. */
const resting = ['next.step', 'waiting.meanwhile', 'handoff.preview'];
const longest = 40;

/** Throws an Error for people. */
export function readStory(text: string): Story {
  const story = parsed(text) as Partial<Story> | null;
  if (typeof story?.says !== 'object' || typeof story.knows !== 'object')
    throw new Error('This is not a story: it needs "says" (the first words, by language) and "knows" (facts).');
  return { name: '', ...story } as Story;
}

/** The parser's first line says what and where; the rest is a drawing. */
function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`This is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

export const languagesOf = (story: Story): Language[] => languages.filter((language) => story.says[language] !== undefined);

/** What this persona says next, from the question that stands and the number of things said; null: nothing more. */
export function nextSaid(story: Story, language: Language, at: { standing?: string; said: number; afterRest: number }) {
  if (at.said === 0) return { text: story.says[language] ?? '' };
  const done = story.quiet === true || at.said > longest || at.standing === undefined || resting.includes(at.standing);
  if (!done && at.afterRest === 0) return answerTo(at.standing as AskId, story.knows, language);
  const text = story.then?.[language]?.[at.afterRest];
  return text === undefined ? null : { text, rest: true };
}

/** The whole conversation of a persona, as activities. Without disk or network. */
export function played(story: Story, language: Language): Activity[] {
  const person = new Person({ language, ...(story.today === undefined ? {} : { today: story.today }) });
  const choices = new Map<number, string>();
  person.open();
  for (let said = 0, afterRest = 0; ; said++) {
    const answer = nextSaid(story, language, { standing: person.standing?.id, said, afterRest });
    if (answer === null) break;
    if ('rest' in answer) afterRest += 1;
    if ('choice' in answer && answer.choice !== undefined) {
      choices.set(person.entries.length, answer.choice);
      person.tap(answer.choice);
    } else person.type(answer.text);
  }
  return activitiesOf(person.entries.map((entry, at) => ({ ...entry, ...(choices.has(at) ? { choice: choices.get(at) } : {}) })));
}

/** A conversation as a story: what was heard in it, whatever the order; what was said after the explanation stays in order. */
export function toStory(activities: Activity[], name: string): { text: string; story: Story } {
  const turns = turnsOf(activities);
  const data = activities.filter((one) => !isUser(one)).flatMap((one) => dataOf(one) ?? []);
  const language: Language = activities.some(({ locale }) => locale?.startsWith('es')) ? 'es' : 'en';
  const explained = turns.findIndex(({ replies }) => replies.some((reply) => dataOf(reply)?.advice !== undefined));
  // what was told after the explanation stands in `then`, in its order: a changed mind is no fact of the beginning
  const before = explained === -1 ? turns : turns.slice(0, explained + 1);
  const told = before.flatMap(({ replies }) => replies.flatMap((reply) => dataOf(reply) ?? []));
  const knows = Object.assign({}, ...told.map(({ heard }) => heard)) as Record<string, unknown>;
  const then = explained === -1 ? [] : turns.slice(explained + 1).map(({ said }) => said?.text ?? '');
  const advice = data.findLast((one) => one.advice !== undefined)?.advice;
  const state = data.at(-1)?.state;
  const story: Story = {
    name,
    says: { [language]: turns[1]?.said?.text ?? '' },
    knows: Object.fromEntries(Object.entries(knows).filter(([fact, value]) => isStoryFact(fact) && value !== 'unknown')),
    // biome-ignore lint/suspicious/noThenProperty: the word of the stories
    ...(then.length === 0 ? {} : { then: { [language]: then } }),
    ends: {
      ...(state === undefined ? {} : { state }),
      ...(advice === undefined ? {} : { first: advice.options.slice(0, 1).map(({ option }) => option), gates: advice.gates }),
    },
  };
  const missing = languages
    .filter((one) => one !== language)
    .map((one) => `# says.${one} and then.${one} are still to be written by a person.`);
  return { story, text: `${[...missing, stringify(story, { lineWidth: 140 })].join('\n')}` };
}

const isStoryFact = (fact: string): boolean =>
  facts.includes(fact as Fact) && !contactFacts.includes(fact as (typeof contactFacts)[number]);
