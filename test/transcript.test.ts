import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/message.ts';
import { removedText, transcriptFile, transcriptFormats } from '../src/transcript.ts';

const data = (lines: string[], ask?: string): Entry['data'] => ({
  state: 'x',
  lines,
  sources: [],
  left: null,
  speaker: 'bot',
  ...(ask === undefined ? {} : { ask: { id: ask, fact: '', kind: 'text' } }),
});
const entry = (seq: number, more: Partial<Entry> = {}): Entry => ({
  conversation: 'c1',
  seq,
  at: '2026-11-22T10:00:00.000Z',
  turn: seq,
  author: 'bot',
  kind: 'message',
  text: `row ${seq}`,
  language: 'en',
  choices: [],
  data: null,
  ...more,
});
type Activity = Record<string, unknown> & { id: string; timestamp: string; from: object; recipient: object; replyToId?: string };
const activities = (entries: Entry[]) => JSON.parse(transcriptFile(entries, 'transcript').body) as Activity[];

const anyEntries = fc
  .array(
    fc.record({
      author: fc.constantFrom('user' as const, 'bot' as const, 'agent' as const),
      text: fc.string(),
      kind: fc.constantFrom('message' as const, 'message' as const, 'end' as const),
      choices: fc.array(fc.record({ title: fc.string({ minLength: 1 }), value: fc.string() }), { maxLength: 3 }),
      replyTo: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      ms: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) => {
    let at = Date.parse('2026-11-22T10:00:00Z');
    return rows.map(({ ms, replyTo, ...row }, i) => {
      at += ms;
      return entry(i + 1, { ...row, at: new Date(at).toISOString(), ...(replyTo === undefined ? {} : { replyTo }) });
    });
  });

const empties = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  (Array.isArray(value) && (value.length === 0 || value.some(empties))) ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (Object.keys(value).length === 0 || Object.values(value).some(empties)));

describe('.transcript', () => {
  it('is what the Emulator opens, whatever was said', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const all = activities(entries);
        expect(all).toHaveLength(entries.length);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const [i, one] of all.entries()) {
          const party = { id: expect.any(String), name: expect.any(String), role: expect.stringMatching(/^(user|bot)$/) };
          expect([one.from, one.recipient]).toEqual([party, party]);
          expect(one.conversation).toEqual({ id: 'c1' });
          expect(empties(one), JSON.stringify(one)).toBe(false);
          if (i > 0) expect(one.timestamp > all[i - 1]!.timestamp).toBe(true);
          if (one.replyToId !== undefined) expect(all.slice(0, i).map(({ id }) => id)).toContain(one.replyToId);
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('is UTF-8 without a mark, flat, with the first name of the agent on a line of role bot', () => {
    const file = transcriptFile([entry(1, { author: 'agent', name: 'Ann', text: 'Hola, señora 🏠' })], 'transcript');
    expect(file.body.codePointAt(0)).toBe('['.codePointAt(0));
    expect(JSON.parse(file.body)[0]).toMatchObject({ from: { name: 'Ann', role: 'bot' }, text: 'Hola, señora 🏠' });
    expect(file.extension).toBe('transcript');
  });
});

describe('every format', () => {
  const talk = [
    entry(1, { author: 'user', turn: 1, text: 'my husband hits me' }),
    entry(2, {
      turn: 1,
      text: 'It is not your fault.',
      data: data(['safety.domestic_violence']),
      choices: [{ title: 'Only in this chat', value: 'x' }],
    }),
    entry(3, { author: 'user', turn: 2, text: 'call my sister' }),
    entry(4, { turn: 2, text: 'Is it safe?', data: data([], 'safety.contact') }),
    entry(5, { author: 'user', turn: 3, text: 'and the house?' }),
    entry(6, { author: 'agent', turn: 4, name: 'Ann', text: 'I am here.' }),
  ];
  it.each(transcriptFormats)('%s: what was said about violence at home is a gap that is seen', (format) => {
    const { body } = transcriptFile(talk, format);
    for (const secret of ['hits me', 'not your fault', 'my sister', 'Only in this chat', 'Is it safe']) expect(body).not.toContain(secret);
    expect(body.split(removedText).length - 1).toBe(4);
    for (const open of ['and the house?', 'I am here.']) expect(body).toContain(open);
  });

  it('the page holds no markup of anybody', () => {
    const text = `<script>alert(1)</script><img src=x onerror=1> & "it's"`;
    const { body } = transcriptFile([entry(1, { text, author: 'agent', name: '<b>Ann</b>' })], 'page');
    expect(body).not.toMatch(/<script|<img|<b>/);
    expect(body).toContain('&lt;script&gt;');
  });

  it('of nothing is a file too', () => {
    expect(transcriptFormats.map((format) => transcriptFile([], format).body.length >= 0)).not.toContain(false);
    expect(activities([])).toEqual([]);
  });
});
