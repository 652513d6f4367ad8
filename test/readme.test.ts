import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Person } from './driver.ts';

/** The conversation in README.md, held for real: every bot line there must be said, in that order, after the line before it. */
const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const script = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const lines = script
  .trim()
  .split('\n')
  .map((line) => ({ who: line.slice(0, 3), text: line.slice(5) }));

describe("the README's conversation", () => {
  it('is long enough to be an example', () => expect(lines.filter(({ who }) => who === 'you').length).toBeGreaterThan(10));

  it('goes as it stands there', () => {
    const person = new Person();
    person.open();
    let said: string[] = [];
    for (const { who, text } of lines) {
      if (who === 'you') said = person.type(text).texts;
      else {
        expect(said, `after: ${text}`).toContain(text);
        said = said.slice(said.indexOf(text) + 1);
      }
    }
    expect(person.last?.lead?.lead.case.monthsBehind?.value).toBe(4);
  });
});
