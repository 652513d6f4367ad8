import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Spine } from '../src/channels/channel.ts';
import { terminal } from '../src/channels/terminal.ts';
import { loadLibrary } from '../src/library.ts';
import { argumentsOf, command, dayIn, languageIn, noneOf } from '../tools/command.ts';
import { nextSaid, readStory } from '../tools/story.ts';
import { Talk, traced } from '../tools/talk.ts';

/**
 * `npm run chat`: the whole conversation in a terminal, choices by number; pipes work, nothing is kept. `--lang es`; `--trace` shows what was
 * heard and how surely, the way through the chart and why; `--persona NAME` plays test/stories/NAME.yaml. TODAY=2026-11-22 fixes the day.
 */
const use = 'npm run chat -- [--lang es] [--persona NAME] [--trace]';

const stories = join(import.meta.dirname, '..', 'test', 'stories');
const storyNames = (): string[] => readdirSync(stories).map((file) => basename(file, '.yaml'));

function personaOf(name: string) {
  try {
    return readStory(readFileSync(join(stories, `${basename(name, '.yaml')}.yaml`), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`There is no story "${name}" in test/stories. There are: ${storyNames().join(', ')}.`);
  }
}

async function chat(): Promise<void> {
  const { values, positionals } = argumentsOf(
    { lang: { type: 'string' }, trace: { type: 'boolean', default: false }, persona: { type: 'string' } },
    use,
  );
  noneOf(positionals, use);
  const language = languageIn(values.lang) ?? 'en';
  const story = values.persona === undefined ? null : personaOf(values.persona);
  if (story !== null && story.says[language] === undefined) throw new Error(`The story "${values.persona}" says nothing in "${language}".`);
  const today = dayIn(process.env, story?.today);
  const talk = new Talk({ library: loadLibrary(), language, today, operator: process.env.OPERATOR_NAME || 'Porchlight' });
  const input = story === null ? process.stdin : new PassThrough();
  let played = { said: 0, afterRest: 0 };
  const type = () => {
    const answer = nextSaid(story!, language, { standing: talk.standing?.id, ...played });
    if (answer === null) return (input as PassThrough).end();
    played = { said: played.said + 1, afterRest: played.afterRest + ('rest' in answer ? 1 : 0) };
    process.stdout.write(`\n> ${answer.text}\n`);
    (input as PassThrough).write(`${answer.text}\n`);
  };
  const shown = (step: ReturnType<Talk['take']>) => {
    if (step !== null && values.trace)
      process.stdout.write(
        `\n${traced(step)
          .map((line) => `  | ${line}`)
          .join('\n')}\n`,
      );
    if (story !== null) setImmediate(type);
  };
  await terminal({
    spine: spineOf(talk, shown),
    input,
    output: process.stdout,
    conversation: 'terminal',
    locale: language,
    now: () => new Date(),
  });
}

/** The contract of a channel over a conversation in memory. */
function spineOf(talk: Talk, then: (step: ReturnType<Talk['take']>) => void): Spine {
  return {
    hear: async ({ kind, text, choice }) => {
      const step = talk.take({ kind: kind === 'opened' ? 'opened' : 'message', text, ...(choice === undefined ? {} : { choice }) });
      then(step);
      const entries = step?.entries ?? [];
      return {
        duplicate: false,
        user: entries.find(({ author }) => author === 'user') ?? null,
        replies: entries.filter(({ author }) => author !== 'user'),
      };
    },
    read: async (_, after) => talk.entries.filter(({ seq }) => seq > after),
    watch: () => () => {},
    watchTyping: () => () => {},
    find: async () => (talk.steps.length === 0 ? 'unknown' : 'open'),
  };
}

await command(chat);
