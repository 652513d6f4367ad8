import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { hashOf } from '../src/channels/direct-line/grants.ts';
import { asLines } from '../src/handoff/desk/transcript.ts';
import type { Entry } from '../src/message.ts';
import { transcriptFile, transcriptFormats } from '../src/transcript.ts';
import { Person } from './driver.ts';
import { Agent, Client, type House, openHouse } from './house.ts';

/** One conversation, two devices: an address that works once, for half an hour. */
const address = /https?:\/\/\S+\/#continue=([\w-]{27})$/m;
const keyIn = (texts: string[]): string => address.exec(texts.join('\n'))?.[1] ?? '';

describe('asked for in words', () => {
  it.each([
    ['en', 'continue on another device'],
    ['en', 'send me a link for my phone'],
    ['en', 'Can I finish this on my phone later?'],
    ['en', 'can you text me a link'],
    ['en', 'switch to my computer please'],
    ['es', 'seguir en otro teléfono'],
    ['es', '¿Puedo continuar en mi celular?'],
    ['es', 'mándeme un enlace para mi teléfono'],
    ['es', 'quiero seguir en la computadora'],
  ] as const)('%s: %s', (language, text) => {
    const person = new Person({ language, user: 'dl_1' });
    person.open();
    person.type(language === 'en' ? 'I lost my job' : 'Perdí mi trabajo');
    const [asked, known] = [person.standing?.id, person.known];
    const { texts, data, writes } = person.type(text);
    expect(keyIn(texts)).not.toBe('');
    expect(data.flatMap(({ lines }) => lines).filter((line) => line === 'link.here')).toHaveLength(1);
    expect(texts.join('\n')).toContain('30');
    expect(writes.resume).toEqual({ keyHash: hashOf(keyIn(texts)), user: 'dl_1', until: expect.stringMatching(/^2026-11-22T15:30/) });
    expect(JSON.stringify({ ...writes, entries: [] })).not.toContain(keyIn(texts));
    expect(person.standing?.id).toBe(asked);
    expect(person.known).toEqual(known);
  });

  it.each([
    'I want to continue living in my house',
    'my phone is 602-555-0100',
    'my lender sent me a link',
    'I want to move to my other house',
    'quiero seguir en mi casa',
    'the bank will not send me a link for my payment',
  ])('is no wish for a link: %s', (text) => {
    const person = new Person({ user: 'dl_1' });
    person.open();
    expect(person.type(text).writes.resume).toBeUndefined();
  });

  it('said again, it is a new address', () => {
    const person = new Person({ user: 'dl_1' });
    person.open();
    const first = keyIn(person.type('send me a link').texts);
    const again = keyIn(person.type('say that again').texts);
    expect(again).not.toBe('');
    expect(again).not.toBe(first);
  });

  it('at a terminal there is none, and that is said', () => {
    const person = new Person();
    person.open();
    const { data, writes } = person.type('continue on another device');
    expect(data.flatMap(({ lines }) => lines)).toContain('link.none');
    expect(writes.resume).toBeUndefined();
  });
});

describe('over HTTP', () => {
  let now = new Date('2026-11-22T15:00:00Z');
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  let house: House;
  beforeAll(async () => {
    house = await openHouse({}, undefined, () => now);
  });
  afterAll(() => house.end());
  const begin = async () => {
    const first = new Client(house.url);
    await first.open();
    await first.say('I lost my job');
    return { first, key: keyIn((await first.say('send me a link for my phone')).map(({ text }) => text)) };
  };

  test('another device reads the same conversation from the start, and goes on with it', async () => {
    const { first, key } = await begin();
    const second = new Client(house.url);
    const read = await second.comeBack(key);
    expect(second.conversation).toBe(first.conversation);
    expect(read.slice(0, first.seen.length).map(({ id }) => id)).toEqual(first.seen.map(({ id }) => id));
    await second.say('3 months behind');
    expect((await first.read()).map(({ text }) => text)).toContain('3 months behind');
    expect(second.resume).not.toBe(key);
  });

  test('the first device hears once that it was used, in its language, and its question stands', async () => {
    const { first, key } = await begin();
    const stood = first.standing?.id;
    const since = first.seen.length;
    const second = new Client(house.url);
    await second.comeBack(key);
    // a lost answer: the same key again within its minute
    await new Client(house.url).comeBack(key);
    await first.read();
    const told = first.seen.slice(since);
    expect(told[0]?.text).toContain('now open on another device');
    expect(told[0]?.text).toContain('delete my data');
    expect(told.filter(({ channelData }) => channelData?.porchlight?.lines.includes('link.used'))).toHaveLength(1);
    expect(told.at(-1)?.channelData?.porchlight?.ask?.id).toBe(stood);
    expect(told.every(({ from }) => from.role === 'bot')).toBe(true);
  });

  test('an ordinary key of the same device says nothing', async () => {
    const { first } = await begin();
    const since = first.seen.length;
    first.token = '';
    await first.comeBack(first.resume);
    expect(first.seen.length).toBe(since);
  });

  test('whoever came in by it is put out by "delete my data" on the first device', async () => {
    const { first, key } = await begin();
    const second = new Client(house.url);
    await second.comeBack(key);
    await first.say('delete my data');
    await first.say('yes').catch(() => undefined);
    // the good-bye may be read once more, then there is nothing
    await second.read().catch(() => undefined);
    await expect(second.say('what else did you say?')).rejects.toThrow(/404/);
    second.token = '';
    await expect(second.comeBack(second.resume)).rejects.toThrow(/40[34]/);
  });

  test('while an agent holds the conversation it is said all the same', async () => {
    const { first, key } = await begin();
    await house.spine.hear({
      conversation: first.conversation,
      channel: 'directline',
      messageId: 'ask',
      kind: 'message',
      text: 'a person please',
      at: now.toISOString(),
    });
    const agent = new Agent(house.url);
    for (let n = 0; n < 12 && first.standing?.id !== 'waiting.meanwhile'; n++) {
      await first.read();
      await first.say(first.standing?.id === 'handoff.preview' ? 'yes' : first.standing?.id === 'contact.reach' ? 'in this chat' : 'skip');
    }
    await agent.join(house.firstAgentLink!);
    const { json } = await agent.call('GET', '/desk/api/leads');
    const leads = (Array.isArray(json) ? json : (json as { leads: unknown[] }).leads) as { id: string }[];
    for (const { id } of leads) await agent.call('POST', `/desk/api/leads/${id}/take`);
    await first.read();
    const since = first.seen.length;
    await new Client(house.url).comeBack(key);
    await first.read();
    expect(first.seen.slice(since).map(({ channelData }) => channelData?.porchlight?.lines)).toEqual([['link.used']]);
  });

  test('it works once: a minute after its use it is refused, and the key that came in its place is good', async () => {
    const { first, key } = await begin();
    const second = new Client(house.url);
    await second.comeBack(key);
    later(61);
    await expect(new Client(house.url).comeBack(key)).rejects.toThrow(/40[13]/);
    await new Client(house.url).comeBack(second.resume);
    await new Client(house.url).comeBack(first.resume);
  });

  test('nobody used it: after half an hour it is refused', async () => {
    const { key } = await begin();
    later(29 * 60);
    const { key: other } = await begin();
    later(2 * 60);
    await expect(new Client(house.url).comeBack(key)).rejects.toThrow(/40[13]/);
    await new Client(house.url).comeBack(other);
  });

  test('deleted data: it opens nothing', async () => {
    const { first, key } = await begin();
    await first.say('delete my data');
    await expect(new Client(house.url).comeBack(key)).rejects.toThrow(/40\d/);
  });

  test('who reads along does not get the key: not at the desk, in no file', async () => {
    const { first, key } = await begin();
    await first.say(`is this it? ${house.url}/#continue=${key}`);
    const entries: Entry[] = await house.store.entries(first.conversation, 0);
    expect(JSON.stringify(entries)).toContain(key);
    for (const text of [...transcriptFormats.map((format) => transcriptFile(entries, format).body), JSON.stringify(asLines(entries))]) {
      expect(text).not.toContain(key);
      expect(text.split('[removed: link]')).toHaveLength(3);
    }
  });
});
