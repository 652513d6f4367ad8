import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../dialogs/heard.ts';
import { PorchlightError } from './errors.ts';
import { readExplain, type Topic } from './library/explain.ts';
import { type LedgerFact, readFacts } from './library/facts.ts';
import { type Law, lawOnDemand, readLaw } from './library/law.ts';
import { explainProblems, wordsProblems } from './library/parity.ts';
import { keptParser, type Parser } from './library/parsed.ts';
import { type Line, type Question, readWords, type Words } from './library/words.ts';

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
  if (problems.length > 0)
    throw new PorchlightError('ContentInvalid', `${problems.length} things in the content are not right:\n${problems.join('\n')}`);
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
  problems.push(...wordsProblems(words), ...explainProblems(explain), ...unknownFacts(library));
  return { library, problems };
}

function unknownFacts(library: Library): string[] {
  const named: [string, string[]][] = [];
  for (const language of ['en', 'es'] as const) {
    const { asks, lines } = library.words[language];
    for (const [key, ask] of Object.entries(asks)) named.push([`words/${language}: asks.${key}`, ask.facts]);
    for (const [key, line] of Object.entries(lines)) named.push([`words/${language}: lines.${key}`, line.facts]);
    for (const topic of Object.values(library.explain[language])) named.push([`explain/${language}/${topic.id}.md`, topic.facts]);
  }
  return named.flatMap(([where, ids]) =>
    ids.filter((id) => library.facts[id] === undefined).map((id) => `${where}: no fact ${id} in the ledger`),
  );
}
