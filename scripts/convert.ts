import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { kindOf, readConversation, writeConversation } from '../tools/files.ts';
import { languagesOf, readStory } from '../tools/story.ts';

/**
 * `npm run convert -- FROM TO`: between `.chat`, `.transcript` and stories (`.yaml`); the endings say which. `--lang es` plays the
 * Spanish half of a story. Personal data never reaches the file that is written.
 * `npm run convert -- --examples` makes examples/*.transcript anew from examples/stories: after a change that is meant.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, examples: { type: 'boolean', default: false } },
});

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

function convert(): void {
  const [from, to] = positionals;
  if (from === undefined || to === undefined)
    throw new Error('From which file to which? Use: npm run convert -- talk.chat talk.transcript');
  const { activities, warnings } = readConversation(from, values.lang === 'es' ? 'es' : undefined);
  for (const warning of warnings) console.error(`${from}: ${warning}`);
  writeFileSync(to, writeConversation(activities, kindOf(to), to));
  console.log(`${activities.length} activities from ${from} to ${to}`);
}

try {
  if (values.examples) makeExamples();
  else convert();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
