import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../dialogs/heard.ts';
import { PorchlightError } from './errors.ts';
import { readExplain, type Topic } from './library/explain.ts';
import { type LedgerFact, readFacts } from './library/facts.ts';
import { type Law, lawOnDemand, readLaw } from './library/law.ts';
import { explainProblems, wordsProblems } from './library/parity.ts';
import { keptParser, type Parser } from './library/parsed.ts';
import { withLines } from './library/places.ts';
import { type Line, type Question, type ReadWords, readWords, type Words } from './library/words.ts';
import { isUnread } from './library/yaml.ts';

/** Everything the house can say, loaded and checked once at start. */
export type Library = {
  words: Record<Language, Words>;
  explain: Record<Language, Record<string, Topic>>;
  facts: Record<string, LedgerFact>;
  law: Record<string, Law>;
};
export type { Law, LedgerFact, Line, Question, Topic, Words };

/**
 * Loads words, explanations, facts and law from a folder laid out as dialogs/ (the default), and checks everything:
 * shapes, the same keys and parameters in both languages, ICU texts that compile, every named fact exists, all 51 jurisdictions are
 * there (each is read when it is first asked for).
 * Throws ContentInvalid, whose message lists every problem as "file: key: what".
 */
export function loadLibrary(root: string = join(import.meta.dirname, '..', 'dialogs')): Library {
  const parser = keptParser();
  const { library, problems } = readFrom(root, lawOnDemand, parser.parse);
  parser.keep();
  if (problems.length > 0) throw new PorchlightError('ContentInvalid', inWords(withLines(root, problems)));
  return library;
}

/** The same without throwing: what could be read, and what is wrong with it. For tools and tests. */
export const readLibrary = (root: string): { library: Library; problems: string[] } => readFrom(root, readLaw, parse);

function readFrom(root: string, law: typeof readLaw, parse: Parser['parse']): { library: Library; problems: string[] } {
  const problems: string[] = [];
  const facts = readFacts(join(root, 'facts'), problems, parse);
  const words = { en: readWords(join(root, 'words'), 'en', problems, parse), es: readWords(join(root, 'words'), 'es', problems, parse) };
  const explain = {
    en: readExplain(join(root, 'explain'), 'en', problems, parse),
    es: readExplain(join(root, 'explain'), 'es', problems, parse),
  };
  const library = { words: { en: words.en.words, es: words.es.words }, explain, facts, law: law(join(root, 'law'), problems) };
  // a file that cannot be read would bring a hundred false "is missing"
  if (!problems.some(isUnread))
    problems.push(...wordsProblems(words), ...explainProblems(explain, problems), ...unknownFacts(library, words, problems));
  return { library, problems };
}

const inWords = (problems: string[]): string =>
  `${problems.length === 1 ? 'One thing in the content is' : `${problems.length} things in the content are`} not right:\n${problems.join('\n')}`;

function unknownFacts(library: Library, read: Record<Language, ReadWords>, told: readonly string[]): string[] {
  const named: [string, string[]][] = [];
  // an entry that stands there and is wrong was told already
  const wrong = new Set(told.flatMap((problem) => /^facts\/[\w.-]+: ([A-Z]{2,3}-\d{2}[a-z]?)\b/.exec(problem)?.[1] ?? []));
  for (const language of ['en', 'es'] as const) {
    const { asks, lines } = library.words[language];
    const at = (name: string) => `words/${language}/${read[language].files[name]}: ${name}`;
    for (const [key, ask] of Object.entries(asks)) named.push([at(`asks.${key}`), ask.facts]);
    for (const [key, line] of Object.entries(lines)) named.push([at(`lines.${key}`), line.facts]);
    for (const topic of Object.values(library.explain[language])) named.push([`explain/${language}/${topic.id}.md`, topic.facts]);
  }
  return named.flatMap(([where, ids]) =>
    ids
      .filter((id) => library.facts[id] === undefined && !wrong.has(id))
      .map((id) => `${where}: no fact ${id} in the ledger (dialogs/facts)`),
  );
}
