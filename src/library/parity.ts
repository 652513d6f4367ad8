import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../dialogs/heard.ts';
import type { Topic } from './explain.ts';
import type { ReadWords, Words } from './words.ts';

/** What both languages must share: keys, choices, parameters, facts. Each function returns problems as "file: key: what". */

type Pair<T> = Record<Language, T>;
const other: Pair<Language> = { en: 'es', es: 'en' };

/** Compares questions and lines; also compiles every ICU text. */
export function wordsProblems(read: Pair<ReadWords>): string[] {
  const problems: string[] = [];
  const texts = { en: textsOf(read.en.words), es: textsOf(read.es.words) };
  for (const language of ['en', 'es'] as const) {
    const file = (name: string): string => `words/${language}/${read[language].files[name] ?? read[other[language]].files[name]}`;
    for (const [name, there] of texts[other[language]]) {
      const here = texts[language].get(name);
      // an entry that stands there and is wrong was told already
      if (here === undefined && read[language].files[name] === undefined)
        problems.push(`${file(name)}: ${name}: is missing (words/${other[language]} has it)`);
      if (here === undefined) continue;
      problems.push(...compare(`${file(name)}: ${name}`, language, here, there));
    }
  }
  return problems;
}

/** Compares pages: each must stand in both languages, resting on the same facts, bubble by bubble. */
export function explainProblems(explain: Pair<Record<string, Topic>>, told: readonly string[] = []): string[] {
  const problems: string[] = [];
  for (const language of ['en', 'es'] as const)
    for (const id of Object.keys(explain[other[language]]))
      if (explain[language][id] === undefined && !told.some((problem) => problem.startsWith(`explain/${language}/${id}.md`)))
        problems.push(`explain/${language}/${id}.md: is missing (explain/${other[language]} has it)`);
  for (const [id, topic] of Object.entries(explain.en)) {
    const twin = explain.es[id];
    if (twin !== undefined && restsOn(topic) !== restsOn(twin))
      problems.push(`explain/es/${id}.md: rests on other facts than the English page: ${restsOn(twin)} instead of ${restsOn(topic)}`);
  }
  return problems;
}

/**
 * The parameters that an ICU text takes, sorted. Throws a SyntaxError when the text does not compile.
 * Texts with nothing but plain {names}, nearly all of them, are read directly.
 */
export function parametersOf(text: string, language: Language): string[] {
  const names = new Set<string>();
  const rest = text.replace(/\{([A-Za-z][A-Za-z0-9_]*)\}/g, (_, name: string) => {
    names.add(name);
    return '';
  });
  if (/[{}]|'[{}]/.test(rest) || text.includes("'{")) {
    names.clear();
    collect(parseMessage(text, language), names);
  }
  return [...names].sort();
}

/** The parser alone where there is one: making a formatter asks the runtime for its locales each time, a tenth of the start. */
function parseMessage(text: string, language: Language): unknown {
  const parse = IntlMessageFormat.__parse;
  if (parse === undefined) return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  return parse(text, { ignoreTag: true, locale: new Intl.Locale(language) });
}

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }>; children?: Node[] };

function collect(nodes: unknown, names: Set<string>): void {
  for (const node of nodes as Node[]) {
    // 0 is a literal and 7 the # of a plural; everything else is named by a parameter.
    if (node.type !== 0 && node.type !== 7) names.add(String(node.value));
    for (const option of Object.values(node.options ?? {})) collect(option.value, names);
    if (node.children !== undefined) collect(node.children, names);
  }
}

type Texts = { parts: Record<string, string>; facts: string };

function textsOf(words: Words): Map<string, Texts> {
  const all = new Map<string, Texts>();
  for (const [key, line] of Object.entries(words.lines)) all.set(`lines.${key}`, { parts: { text: line.text }, facts: sorted(line.facts) });
  for (const [key, ask] of Object.entries(words.asks)) {
    const choices = Object.fromEntries(Object.entries(ask.choices).map(([value, title]) => [`choices.${value}`, title]));
    const parts = { text: ask.text, why: ask.why, again: ask.again, ...(ask.find === null ? {} : { find: ask.find }), ...choices };
    all.set(`asks.${key}`, { parts, facts: sorted(ask.facts) });
  }
  return all;
}

function compare(where: string, language: Language, here: Texts, there: Texts): string[] {
  const problems: string[] = [];
  for (const part of Object.keys(there.parts)) if (here.parts[part] === undefined) problems.push(`${where}.${part}: is missing`);
  if (here.facts !== there.facts)
    problems.push(`${where}: rests on ${here.facts || 'nothing'}, in the other language on ${there.facts || 'nothing'}`);
  for (const [part, text] of Object.entries(here.parts)) {
    const mine = parametersOrProblem(`${where}.${part}`, text, language, problems);
    const twin = there.parts[part] === undefined ? undefined : parametersOrProblem('', there.parts[part], other[language], []);
    if (mine !== undefined && twin !== undefined && mine !== twin)
      problems.push(`${where}.${part}: takes {${mine}}, in the other language {${twin}}`);
  }
  return problems;
}

function parametersOrProblem(where: string, text: string, language: Language, problems: string[]): string | undefined {
  try {
    return parametersOf(text, language).join(', ');
  } catch (error) {
    problems.push(`${where}: does not compile: ${slips[error instanceof Error ? error.message : ''] ?? 'look at its braces and commas'}`);
    return undefined;
  }
}

/** What the commonest slips in a text with braces are, by the code of the parser. */
const slips: Record<string, string> = {
  MALFORMED_ARGUMENT: 'a brace is not closed, or a name between braces is not one word',
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a brace is not closed',
  EMPTY_ARGUMENT: 'there is nothing between two braces',
  UNMATCHED_CLOSING_BRACE: 'a brace is closed that was not opened',
  INVALID_ARGUMENT_TYPE: 'after the name and a comma comes plural, select, number, date or time',
  MISSING_OTHER_CLAUSE: 'a plural or select ends with other {…}',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'each case of a plural has its text between braces',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'each case of a select has its text between braces',
};

const sorted = (ids: string[]): string => [...ids].sort().join(', ');
const restsOn = (topic: Topic): string => topic.bubbles.map((bubble) => sorted(bubble.facts)).join(' | ');
