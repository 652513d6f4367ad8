import type { Library } from '../../src/library.ts';
import { warningPages } from '../../src/say/banned.ts';
import type { Said } from './lint.ts';

/** Every text of the house that people see, in both languages, as the linter takes it. */

const languages = ['en', 'es'] as const;
const warning = new Set<string>(warningPages);

/** The bubbles of all pages. */
export function bubblesOf(library: Library): Said[] {
  return languages.flatMap((language) =>
    Object.values(library.explain[language]).flatMap((topic) =>
      topic.bubbles.map(({ text, facts }, at) => ({
        where: `explain/${language}/${topic.id}.md, bubble ${at + 1}`,
        text,
        facts,
        language,
        warns: warning.has(topic.id),
      })),
    ),
  );
}

/**
 * The lines and questions of words/. Left out: labels and answers of the person (`label.`, `fact.`), the terms of the field (`term.`), which claim nothing of ours,
 * the examples in a second try ("such as 602-555-0100"), and `law.`, which is read as it is rendered for each state. Scam lines name the signs.
 */
export function linesOf(library: Library): Said[] {
  return languages.flatMap((language) => {
    const { asks, lines } = library.words[language];
    const said = (name: string, text: string | null, facts: string[]): Said[] =>
      text === null ? [] : [{ where: `words/${language}: ${name}`, text, facts, language, warns: name.includes('scam'), short: true }];
    return [
      ...Object.entries(lines).flatMap(([key, line]) =>
        /^(?:label|fact|law|term)\./.test(key) ? [] : said(`lines.${key}`, line.text, line.facts),
      ),
      ...Object.entries(asks).flatMap(([key, ask]) => [
        ...said(`asks.${key}`, ask.text, ask.facts),
        ...said(`asks.${key}.why`, ask.why, ask.facts),
        ...said(`asks.${key}.find`, ask.find, ask.facts),
      ]),
    ];
  });
}
