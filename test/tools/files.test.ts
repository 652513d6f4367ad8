import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readChat, writeChat } from '../../tools/chat-file.ts';
import { readConversation, writeConversation } from '../../tools/files.ts';
import { cleanText, filled, withoutPersonal } from '../../tools/personal.ts';
import { readStory, toStory } from '../../tools/story.ts';
import { type Activity, dataOf, isUser, readTranscript, turnsOf } from '../../tools/transcript.ts';

/** The three kinds of file, and what never gets into one. */
const root = join(import.meta.dirname, '..', '..');
const examples = globSync('examples/*.transcript', { cwd: root }).sort();
const dir = mkdtempSync(join(tmpdir(), 'porchlight-tools-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const user = (text: string, more: Partial<Activity> = {}): Activity => ({
  type: 'message',
  text,
  from: { id: 'u', role: 'user' },
  ...more,
});
const bot = (text: string, porchlight: object = {}, name?: string): Activity =>
  ({
    type: 'message',
    text,
    from: { id: 'b', role: 'bot', ...(name === undefined ? {} : { name }) },
    channelData: { porchlight: { lines: [], ...porchlight } },
  }) as Activity;
const essence = (activities: Activity[]) =>
  turnsOf(activities).map(({ said, replies }) => [
    said?.text,
    said?.value,
    replies.map((one) => [one.type, one.text, dataOf(one)?.lines, dataOf(one)?.ask?.id]),
  ]);

describe('a transcript file', () => {
  it('there are examples, in both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const language of ['en', 'es']) expect(examples.some((file) => file.endsWith(`.${language}.transcript`))).toBe(true);
  });

  it.each(examples)('%s is what the Emulator opens: ids, rising times, from and recipient, nothing empty', (file) => {
    const raw = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>[];
    expect(new Set(raw.map(({ id }) => id)).size).toBe(raw.length);
    const times = raw.map(({ timestamp }) => String(timestamp));
    expect(times).toEqual([...new Set(times)].sort());
    expect(new Set(raw.map(({ conversation }) => (conversation as { id: string }).id)).size).toBe(1);
    for (const one of raw)
      for (const side of ['from', 'recipient'])
        expect(one[side]).toEqual({ id: expect.any(String), name: expect.any(String), role: expect.stringMatching(/^(user|bot)$/) });
    const seen = new Set<unknown>();
    for (const { id, replyToId } of raw) {
      if (replyToId !== undefined) expect(seen.has(replyToId)).toBe(true);
      seen.add(id);
    }
    expect(JSON.stringify(raw)).not.toMatch(/:""|:\[\]|:\{\}/);
    expect(JSON.stringify(raw)).not.toMatch(/Maria|Lupe|Robert|Vance|555-0142|078-05/);
  });

  it('is read with a byte order mark, and in the wrapped form', () => {
    const list = JSON.stringify([user('hello')]);
    for (const text of [`\uFEFF${list}`, `{"transcript":${list}}`]) expect(readTranscript(text)[0]?.text).toBe('hello');
  });

  it.each([
    ['no JSON', 'hello'],
    ['no list', '{"a":1}'],
    ['an activity that is none', '[{"type":5}]'],
  ])('%s is refused in words', (_, text) => {
    expect(() => readTranscript(text)).toThrow(/transcript|Activity 1/);
  });
});

describe('personal data', () => {
  it.each([
    ['call me at 602-555-0142', 'call me at [removed: phone]'],
    ['mine is (602) 555 0142 or 602.555.0143', 'mine is [removed: phone] or [removed: phone]'],
    ['write to maria.lopez+x@mail.example.com please', 'write to [removed: e-mail] please'],
    ['we live at 412 North Maple Street', 'we live at [removed: address]'],
    ['my ssn is 078-05-1120', 'my ssn is [removed: SSN]'],
    ['card 4111 1111 1111 1111', 'card [removed: card]'],
    ['I owe $425,000 since March 3, 2026 at 6.25%', 'I owe $425,000 since March 3, 2026 at 6.25%'],
  ])('%s', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('goes wherever it stands once it was told, and hotlines stay', () => {
    const clean = withoutPersonal([
      bot('What first name?', { ask: { id: 'contact.name' } }),
      user('Maria Lopez'),
      bot('Thank you, Maria. Which phone?', { ask: { id: 'contact.phone' }, heard: { name: 'Maria Lopez' } }),
      user('602 555 0142'),
      bot('May they call you at (602) 555-0142? The free line is 888-995-4673.', {
        heard: { phone: '+16025550142', bestTime: 'mornings' },
      }),
      bot('Hello Maria, I am Ann. Write to ann@example.com.', { speaker: 'agent' }, 'Ann'),
      user('thanks Ann'),
    ]);
    const text = JSON.stringify(clean);
    for (const told of ['Maria', 'Lopez', '0142', 'Ann', 'ann@']) expect(text).not.toContain(told);
    expect(text).toContain('888-995-4673');
    expect(dataOf(clean[2]!)?.heard).toEqual({ name: '[removed: name]' });
    expect(dataOf(clean[4]!)?.heard).toEqual({ phone: '[removed: phone]', bestTime: 'mornings' });
  });

  it('an answer that is no name is not taken for one', () => {
    const clean = withoutPersonal([bot('Name?', { ask: { id: 'contact.name' } }), user('skip'), bot('You can skip this.')]);
    expect(clean.map(({ text }) => text)).toEqual(['Name?', 'skip', 'You can skip this.']);
  });

  it('gaps are filled for a replay with people who do not exist', () => {
    expect(filled('I am [removed: name], [removed: phone], [removed: e-mail]')).toBe('I am Alex, 602-555-0100, alex@example.org');
  });

  it('never reaches any of the three kinds of file', () => {
    const talk = [bot('Name?', { ask: { id: 'contact.name' } }), user('Esperanza'), user('esperanza@example.com, 602-555-0142'), bot('ok')];
    for (const kind of ['transcript', 'chat', 'story'] as const)
      expect(writeConversation(talk, kind, 'x')).not.toMatch(/Esperanza|example\.com|0142/i);
  });
});

describe('a chat file', () => {
  const written = `user=Sam
bot=Porchlight
> by hand
bot: Hello.
It is a program.
[Suggestions=Yes|No way]

user: [Typing][Delay=500] I lost
my job
Sam: and my car
bot: See [SuggestedActions=a] and [a page](https://example.org)
`;
  it('is read: names, comments, lines that belong together, brackets', () => {
    const { activities, warnings } = readChat(written);
    expect(activities.map(({ type, text }) => [type, text])).toEqual([
      ['message', 'Hello.\nIt is a program.'],
      ['typing', undefined],
      ['message', 'I lost\nmy job'],
      ['message', 'and my car'],
      ['message', 'See [SuggestedActions=a] and [a page](https://example.org)'],
    ]);
    expect(activities[0]?.suggestedActions?.actions.map(({ title }) => title)).toEqual(['Yes', 'No way']);
    expect(activities.map(isUser)).toEqual([false, true, true, true, false]);
    expect(warnings).toEqual(['Line 11: [SuggestedActions=a] means nothing here and stays in the text.']);
    const times = activities.map(({ timestamp }) => Date.parse(timestamp ?? ''));
    expect(times.slice(1).map((time, at) => time - (times[at] ?? 0))).toEqual([100, 500, 2_000, 2_000]);
  });

  it('a line that belongs to nobody is refused by its number', () => {
    expect(() => readChat('user=a\n\nhello')).toThrow('Line 3');
  });

  it.each(examples)('%s there and back loses nothing', (file) => {
    const { activities } = readConversation(join(root, file));
    const back = readChat(writeChat(activities));
    expect(back.warnings).toEqual([]);
    expect(essence(back.activities)).toEqual(essence(activities));
  });

  it('any text survives, also one that looks like the file itself', () => {
    const line = fc.oneof(
      fc.constantFrom('user: no', ' user: two', 'bot: yes', '> quoted', 'locale=x', 'Homeowner: me'),
      fc.stringMatching(/^[A-Za-z0-9 ,.?$'-]{1,30}$/),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.join('\n').trim();
        fc.pre(text !== '');
        const back = readChat(writeChat([user(text), bot('ok')])).activities;
        expect(back.map((one) => one.text)).toEqual([text, 'ok']);
      }),
    );
  });
});

describe('a story', () => {
  it.each(examples)('%s holds what was heard, and played again hears the same', (file) => {
    const { activities } = readConversation(join(root, file));
    const { text, story } = toStory(activities, 'again');
    const language = file.includes('.es.') ? 'es' : 'en';
    const path = join(dir, 'again.yaml');
    writeFileSync(path, text);
    expect(readStory(text)).toEqual(story);
    expect(Object.keys(story.knows)).not.toContain('name');
    const again = toStory(readConversation(path, language).activities, 'again').story;
    expect([again.says, again.knows, again.ends?.first]).toEqual([story.says, story.knows, story.ends?.first]);
  });

  it('needs words and facts', () => {
    expect(() => readStory('a: 1')).toThrow('not a story');
  });
});
