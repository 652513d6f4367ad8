import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readChat, writeChat } from '../../tools/chat-file.ts';
import { readConversation, writeConversation } from '../../tools/files.ts';
import type { Activity } from '../../tools/transcript.ts';

/**
 * `.chat` as the Bot Framework's own converter reads it. The `*.converted.json` are what bf-chatdown 4.15.0 made of the files beside them on
 * 22 November 2026 (ids and the first conversationUpdate, which it adds by itself, left out).
 */
const folder = join(import.meta.dirname, 'chatdown');
const dir = mkdtempSync(join(tmpdir(), 'porchlight-chat-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

type Named = { name: string };
const named = (list: unknown) => (list === undefined ? undefined : (list as Named[]).map(({ name }) => name));
const reduced = (activities: Activity[]) =>
  activities.map((one) => ({
    type: one.type,
    text: one.text === '' ? undefined : one.text,
    suggestions: one.suggestedActions?.actions,
    layout: one.attachmentLayout,
    attachments: one.attachments,
    added: named(one.membersAdded),
    removed: named(one.membersRemoved),
    ...(one.type === 'conversationUpdate' ? {} : { from: one.from?.name, to: one.recipient?.name }),
  }));
const gaps = (activities: Activity[]) =>
  activities.slice(1).map(({ timestamp }, at) => Date.parse(timestamp ?? '') - Date.parse(activities[at]?.timestamp ?? ''));
const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('read as the converter reads it', () => {
  it.each(['plain', 'people', 'cards'])('%s.chat', (name) => {
    const { activities } = readConversation(join(folder, `${name}.chat`));
    const converted = JSON.parse(readFileSync(join(folder, `${name}.converted.json`), 'utf8')) as Record<string, unknown>[];
    const theirs = converted.map(({ gap: _, ...one }) =>
      one.type === 'conversationUpdate' ? { ...one, from: undefined, to: undefined } : one,
    );
    expect(strip(reduced(activities))).toEqual(strip(theirs));
  });

  it('with its times: two seconds a message, a tenth for typing, and Delay in their place', () => {
    const { activities } = readConversation(join(folder, 'plain.chat'));
    const converted = JSON.parse(readFileSync(join(folder, 'plain.converted.json'), 'utf8')) as { gap: number }[];
    expect(gaps(activities)).toEqual(converted.slice(1).map(({ gap }) => gap));
  });

  it('with the channel of its head', () => {
    expect(readConversation(join(folder, 'plain.chat')).activities.every(({ channelId }) => channelId === 'emulator')).toBe(true);
  });

  it('and says which brackets mean nothing, and that one homeowner speaks', () => {
    expect(readConversation(join(folder, 'plain.chat')).warnings).toEqual([
      'Line 15: [SuggestedActions=a|b] means nothing here and stays in the text.',
    ]);
    expect(readConversation(join(folder, 'people.chat')).warnings).toEqual([expect.stringContaining('one homeowner')]);
  });
});

describe('what cannot be read is told with its line', () => {
  it.each([
    ['nobody speaks', 'user=a\n\nhello', 'Line 3: a message begins with "a:" or "bot:".'],
    ['an option that is none', 'user=Sam\ncolor=red\nbot: hi', 'Line 2: "color" is no option'],
    ['an option with two values', 'user=Sam=Joe\nbot: hi', 'Line 1: "user=" needs one value.'],
    ['an option without a value', 'user=\nbot: hi', 'Line 1: "user=" needs one value.'],
    ['a bracket without end', 'bot: hi\n\nuser: yes\n[Delay=5', 'Line 4: "[Delay=" has no "]".'],
    ['a delay that is no number', 'bot: hi\nuser: [Delay=soon] yes', 'Line 2: "[Delay=soon]" needs milliseconds.'],
    ['a layout that is none', 'bot: hi\n[AttachmentLayout=row]', 'Line 2: "[AttachmentLayout=row]" is list or carousel.'],
    ['a member without a verb', 'bot: [ConversationUpdate=Joe]', 'Line 1: "Joe" is not MembersAdded=… or MembersRemoved=….'],
    ['somebody who is not there', 'users=Joe,Fred\nbot->Ann: hi', 'Line 2: nobody is called "Ann"'],
    ['a file that is not there', 'bot: hi\n[Attachment=no.json adaptivecard]', 'Line 2: "no.json" is not there.'],
    ['a file from elsewhere', 'bot: hi\n[Attachment=../../etc/passwd text/plain]', 'Line 2: "../../etc/passwd" is not in the folder'],
    ['an attachment of no kind', 'bot: hi\n[Attachment=thing]', 'Line 2: what "thing" is, its ending does not say'],
    ['a card that is no JSON', 'bot: hi\n\n[Attachment=bad.json adaptivecard]', 'Line 3: "bad.json" is not JSON.'],
    ['our own comment, broken', '> porchlight {"data"\nbot: hi', 'Line 1: the comment of Porchlight is not JSON any more.'],
  ])('%s', (_, text, told) => {
    const path = join(dir, 'wrong.chat');
    writeFileSync(join(dir, 'bad.json'), '{');
    writeFileSync(path, text);
    expect(() => readConversation(path)).toThrow(told);
    expect(() => readConversation(path)).toThrow(path);
  });

  it('what can be read and was perhaps not meant is a warning with its line', () => {
    const { warnings } = readChat('bot: hi\nuser=Sam\nuser: yes\n[HeroCard=\n color=red\n]');
    expect(warnings).toEqual([
      'Line 2: "user=Sam" counts only above the first message, and stays in the text.',
      'Line 4: "color=red" is no property of a card and is left out.',
    ]);
  });
});

describe('there and back', () => {
  const same = ['type', 'text', 'suggestedActions', 'attachments', 'attachmentLayout'] as const;
  const kept = (activities: Activity[]) =>
    activities.map((one) => strip(Object.fromEntries(same.map((name) => [name, one[name] || undefined]))));

  it.each(['plain', 'cards', 'people'])('%s.chat loses nothing', (name) => {
    const { activities } = readConversation(join(folder, `${name}.chat`));
    const back = readChat(writeChat(activities)).activities;
    expect(kept(back)).toEqual(kept(activities));
  });

  it('a card of JSON, which no line can hold, rides along', () => {
    const { activities } = readConversation(join(folder, 'cards.chat'));
    const text = writeChat(activities);
    expect(text).toContain('[HeroCard=');
    expect(text).toContain('"Side by side"');
  });

  it('any text survives, also one that is a command of the format', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '[Typing]',
        '[Delay=5]',
        '[Suggestions=a|b]',
        '[Attachment=x.png]',
        '[Delay=',
        '> quoted',
        'user: no',
        'Homeowner->bot: x',
        ']',
        '> porchlight {',
      ),
      fc.stringMatching(/^[A-Za-z0-9 ,.?$'|[\]=-]{1,20}$/),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(part, { maxLength: 3 }), (words, titles) => {
        const text = words.join('\n').trim();
        fc.pre(text !== '');
        const actions = titles.map((title) => ({ type: 'imBack', title, value: title }));
        const activity: Activity = {
          type: 'message',
          text,
          from: { id: 'u', role: 'user' },
          ...(actions.length === 0 ? {} : { suggestedActions: { actions } }),
        };
        const [back, ...more] = readChat(writeChat([activity])).activities;
        expect([back?.text, back?.suggestedActions, more]).toEqual([text, activity.suggestedActions, []]);
      }),
      { numRuns: 300 },
    );
  });

  it('a transcript of it has the homeowner under no name of their own', () => {
    const { activities } = readConversation(join(folder, 'people.chat'));
    const written = writeConversation(activities, 'transcript', 'people');
    expect(written).not.toMatch(/"name": "(Joe|Fred)"/);
    const people = (JSON.parse(written) as { membersAdded?: { role: string }[] }[]).flatMap((one) => one.membersAdded ?? []);
    expect(people.map(({ role }) => role)).toEqual(['user', 'user']);
  });

  it('the language goes along in a comment, so that the converter reads the rest', () => {
    const text = writeChat([{ type: 'message', text: 'hola', locale: 'es', from: { id: 'u', role: 'user' } }]);
    expect(text).not.toMatch(/^locale=/m);
    expect(readChat(text).activities[0]?.locale).toBe('es');
  });

  it('an older file with the language at its head is still read', () => {
    expect(readChat('user=a\nlocale=es\n\nuser: hola').activities[0]?.locale).toBe('es');
  });
});
