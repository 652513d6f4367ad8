import { YAMLParseError } from 'yaml';
import type { z } from 'zod';

/** Texts of YAML and their shapes, with what is wrong in words for whoever writes them. */

export type Parse = (text: string) => unknown;

/** What the commonest slips are, by the code of the parser: what it says itself is for programmers. */
const slips: Record<string, string> = {
  MISSING_CHAR: 'a quote or a bracket is not closed, in this line or above',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it must stand in quotes',
  TAB_AS_INDENT: 'a tab stands at its start; use spaces',
  DUPLICATE_KEY: 'this name stands twice',
  BAD_INDENT: 'it is not as far to the right as its neighbours',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing after a name, in this line or above',
};

/**
 * Parses a text. What cannot be read becomes one problem with its line, and null comes back.
 * @param above lines of the file before the text
 */
export function readYaml(where: string, text: string, problems: string[], parse: Parse, above = 0): { value: unknown } | null {
  try {
    return { value: parse(text) };
  } catch (error) {
    const line = error instanceof YAMLParseError ? `:${(error.linePos?.[0].line ?? 1) + above}` : '';
    problems.push(`${where}${line}: cannot be read: ${slipOf(error)}`);
    return null;
  }
}

function slipOf(error: unknown): string {
  if (!(error instanceof Error)) return 'this is no YAML';
  const told = error instanceof YAMLParseError ? slips[error.code] : undefined;
  return told ?? (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

/** A problem that names a file which could not be read at all: what stands in it is not known, so nothing can be compared with it. */
export const isUnread = (problem: string): boolean => /: (?:cannot be read|the file): /.test(problem);

/** What is wrong with a value, in plain words. */
export function plainly(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? 'is missing'
        : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is no part of it; is it misspelt, or not far enough to the right?`;
    case 'invalid_union':
      return 'must be a text, or have "text" and "facts"';
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return `is longer than ${issue.maximum}`;
    default:
      return 'format' in issue && issue.format === 'date' ? 'must be a day such as 2026-11-22' : issue.message;
  }
}
const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a list of names and values',
  record: 'a list of names and values',
  number: 'a number',
};
