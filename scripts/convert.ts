import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { argumentsOf, command, languageIn } from '../tools/command.ts';
import { kindOf, readConversation, writeConversation } from '../tools/files.ts';
import { languagesOf, readStory } from '../tools/story.ts';

/**
 * `npm run convert -- FROM TO`: between `.chat`, `.transcript` and stories (`.yaml`); the endings say which. `--lang es` plays the
 * Spanish half of a story. Personal data never reaches the file that is written.
 * `npm run convert -- --examples` makes examples/*.transcript anew from examples/stories: after a change that is meant.
 */
const use = 'npm run convert -- talk.chat talk.transcript';
const folder = join(import.meta.dirname, '..', 'examples');

function makeExamples(): void {
  for (const file of globSync(join(folder, 'stories', '*.yaml')).sort())
    for (const language of languagesOf(readStory(readFileSync(file, 'utf8')))) {
      const to = join(folder, `${basename(file, '.yaml')}.${language}.transcript`);
      const { activities } = readConversation(file, language);
      writeFileSync(to, writeConversation(activities, 'transcript', to));
      console.log(`${activities.length} activities to ${to}`);
    }
}

function convert(files: string[], lang: string | undefined): void {
  const [from, to] = files;
  if (from === undefined || to === undefined || files.length > 2) throw new Error(`From which file to which? Use: ${use}`);
  const kind = kindOf(to);
  const { activities, warnings } = readConversation(from, languageIn(lang));
  for (const warning of warnings) console.error(`${from}: ${warning}`);
  save(to, writeConversation(activities, kind, to));
  console.log(`${activities.length} activities from ${from} to ${to}`);
}

function save(to: string, text: string): void {
  try {
    writeFileSync(to, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${to}: ${code === 'ENOENT' ? 'its folder is not there' : 'it cannot be written'}.`);
  }
}

await command(() => {
  const { values, positionals } = argumentsOf({ lang: { type: 'string' }, examples: { type: 'boolean', default: false } }, use);
  if (values.examples) makeExamples();
  else convert(positionals, values.lang);
});
