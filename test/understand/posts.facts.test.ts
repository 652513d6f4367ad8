import { describe, expect, it } from 'vitest';
import { type Labels, labelsOf } from '../../src/understand/labels.ts';
import { linesIn } from './long.ts';

/** What each line must and must not tell; the lines and their notes stand in sets/posts.txt. */
type Note = { line: string; text: string; field: keyof Labels; value: string | undefined; wanted: boolean };

const notes = linesIn('posts.txt').flatMap((line): Note[] => {
  const [text = '', said = ''] = line.split(' || ');
  return said.split('; ').map((note) => {
    const [field, value] = note.slice(1).split('=');
    return { line, text, field: field as keyof Labels, value, wanted: note.startsWith('+') };
  });
});

/** What is told of a field, as words. */
function toldOf(labels: Labels, field: keyof Labels): string[] {
  const value = labels[field];
  if (Array.isArray(value)) return value;
  return value === null || value === 'none' ? [] : [String(value)];
}

describe('posts and complaints', () => {
  it('has lines that tell and lines that only sound so', () => {
    expect(notes.filter(({ wanted }) => wanted).length).toBeGreaterThan(80);
    expect(notes.filter(({ wanted }) => !wanted).length).toBeGreaterThan(60);
  });

  it.each(notes)('$line: $field', ({ text, field, value, wanted }) => {
    const told = toldOf(labelsOf({ id: 'one', text, lang: 'en' }, '2026-11-22'), field);
    if (value === undefined) expect(told.length > 0).toBe(wanted);
    else if (wanted) expect(told).toContain(value);
    else expect(told).not.toContain(value);
  });
});
