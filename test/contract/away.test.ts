import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terminal } from '../../src/channels/terminal.ts';
import { activity, botConnector, post } from '../botframework/stand-ins.ts';
import { type House, openHouse } from '../house.ts';

/** Coming back after a day, on the channels that tell of it in their own way or not at all. */
let house: House;
let connector: Awaited<ReturnType<typeof botConnector>>;
let hours = 0;
const now = () => new Date(Date.parse('2026-11-22T15:00:00Z') + hours * 3_600_000);
beforeAll(async () => {
  house = await openHouse({}, undefined, now);
  connector = await botConnector();
});
afterAll(async () => {
  await connector.close();
  await house.end();
});

const welcome = { en: 'Welcome back. So far I have:', es: 'Qué bueno que volvió. Hasta ahora tengo:' };
const opened = { type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'user-1' }] };

describe('on /api/messages', () => {
  let count = 0;
  async function begin(locale: string, text: string, more: Record<string, unknown> = {}) {
    hours = 0;
    const conversation = { id: `away-${++count}` };
    const send = (said: Record<string, unknown>) => post(house.url, activity(connector.url, { conversation, locale, ...more, ...said }));
    await send(opened);
    await send({ text });
    const told = (from: number) =>
      connector.sent
        .slice(from)
        .map((one) => one.activity)
        .filter((one) => (one.conversation as { id: string }).id === conversation.id && one.type === 'message')
        .map((one) => String(one.text));
    return { send, told };
  }

  it.each([
    ['en', 'lost my job, 3 months behind', /date for a foreclosure sale/],
    ['es', 'perdí el trabajo y debo 3 meses', /fecha de remate o venta/],
  ] as const)('a conversationUpdate after a day: one line and the question that stood, in %s', async (language, text, question) => {
    const { send, told } = await begin(language, text);
    const from = connector.sent.length;
    hours = 21;
    // the Emulator says en-US whatever was spoken, and tells of two members in two updates
    await send({ ...opened, locale: 'en-US' });
    await send({ ...opened, locale: 'en-US', membersAdded: [{ id: 'bot-1' }] });
    const texts = told(from);
    expect(texts.filter((one) => one.startsWith(welcome[language]))).toHaveLength(1);
    expect(texts.at(-1)).toMatch(question);
    expect(texts).toHaveLength(2);
  });

  it('a conversationUpdate within the day says nothing', async () => {
    const { send, told } = await begin('en', 'lost my job');
    const from = connector.sent.length;
    hours = 5;
    await send(opened);
    expect(told(from)).toEqual([]);
  });

  it('no conversationUpdate, as from Teams: the line stands before the answer to the first message, once', async () => {
    const { send, told } = await begin('en', 'lost my job, 3 months behind', { channelId: 'msteams' });
    const from = connector.sent.length;
    hours = 21;
    await send({ text: 'no sale date' });
    await send({ text: 'Ohio' });
    const texts = told(from);
    expect(texts[0]).toContain(welcome.en);
    expect(texts[1]).toBe('Which state is the house in?');
    expect(texts.filter((one) => one.includes('Welcome back'))).toHaveLength(1);
  });

  it('with expectReplies the line is in the answer', async () => {
    const { send } = await begin('en', 'lost my job, 3 months behind', { deliveryMode: 'expectReplies' });
    hours = 21;
    const { json } = await send(opened);
    const texts = (json as { activities: { text?: string }[] }).activities.map(({ text }) => text ?? '');
    expect(texts[0]).toContain(welcome.en);
  });
});

describe('at a terminal', () => {
  async function talk(conversation: string, typed: string[]): Promise<string> {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let told = '';
    output.on('data', (part) => (told += String(part)));
    const talking = terminal({ spine: house.spine, input, output, conversation, locale: 'en', now });
    input.end(typed.map((line) => `${line}\n`).join(''));
    await (await talking).stop();
    return told;
  }

  it('a conversation that was kept is shown, goes on, and begins with where we were', async () => {
    hours = 0;
    await talk('kept', ['lost my job, 3 months behind', 'no sale date']);
    hours = 21;
    const again = await talk('kept', ['Ohio']);
    expect(again).toContain('automated assistant');
    expect(again).toContain('> lost my job, 3 months behind');
    expect(again.indexOf(welcome.en)).toBeGreaterThan(again.indexOf('> no sale date'));
    expect(again.trim().split('\n').slice(-7).join('\n')).toContain('Who lives in the house now?');
    const users = (await house.store.entries('kept', 0)).filter(({ author }) => author === 'user');
    expect(users.map(({ text }) => text)).toEqual(['lost my job, 3 months behind', 'no sale date', 'Ohio']);
  });

  it('within the day nothing is said anew, and what is typed is heard', async () => {
    hours = 0;
    await talk('soon', ['lost my job']);
    hours = 1;
    const again = await talk('soon', ['I am 2 months behind']);
    expect(again).not.toContain('Welcome back');
    expect(again).toContain('date for a foreclosure sale');
  });
});
