import { PassThrough } from 'node:stream';
import type { Spine } from '../../src/channels/channel.ts';
import { terminal } from '../../src/channels/terminal.ts';
import type { PorchlightData } from '../../src/message.ts';
import { activity, botConnector, post } from '../botframework/stand-ins.ts';
import { makeClient } from '../direct-line/directlinejs.ts';
import { Client, type House } from '../house.ts';

/** The clients of the contract: one way to speak, whatever is between the person and the house. */
export type Answer = { text: string; choice?: string };
/** One message as this client lets a person see it: its text, and the choices it offers by themselves. */
export type Shown = { text: string; offered: string[]; ask?: PorchlightData['ask'] };
export type Talker = {
  /** Under which id the store knows this conversation. */
  conversation: string;
  readonly shown: Shown[];
  /** Says one thing, or taps where the client can tap, and waits until the turn is over and seen. */
  say(answer: Answer): Promise<void>;
  end(): Promise<void>;
};
export type Connect = (house: House, language: 'en' | 'es') => Promise<Talker>;

type Wire = {
  id?: string;
  type: string;
  text?: string;
  from: { role?: string };
  suggestedActions?: { actions: { title: string }[] };
  channelData?: { porchlight?: PorchlightData };
};

const shownOf = (wire: Wire): Shown[] =>
  wire.type === 'message' && wire.from.role !== 'user'
    ? [
        {
          text: wire.text ?? '',
          offered: wire.suggestedActions?.actions.map(({ title }) => title) ?? [],
          ...(wire.channelData?.porchlight?.ask === undefined ? {} : { ask: wire.channelData.porchlight.ask }),
        },
      ]
    : [];

/** Our own protocol without a library: the choice travels in `value`. */
export const plainDirectLine: Connect = async (house, language) => {
  const client = new Client(house.url);
  await client.open(language);
  return {
    conversation: client.conversation,
    get shown() {
      return (client.seen as Wire[]).flatMap(shownOf);
    },
    say: async ({ text, choice }) => void (await client.say(text, choice)),
    end: async () => {},
  };
};

/** Microsoft's client; a tap is an imBack, which is the title as if it had been typed. */
const libraryOver =
  (webSocket: boolean): Connect =>
  async (house, language) => {
    const answer = await fetch(`${house.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ locale: language }),
    });
    const { token, conversationId } = (await answer.json()) as { token: string; conversationId: string };
    const client = makeClient(house.url, { token, webSocket });
    const caughtUp = async () => {
      const last = (await house.store.entries(conversationId, 0)).at(-1)?.seq ?? 1;
      await client.until((all) => all.some(({ id }) => Number(id?.split('|')[1]) >= last));
    };
    await caughtUp();
    return {
      conversation: conversationId,
      get shown() {
        return (client.activities as unknown as Wire[]).flatMap(shownOf);
      },
      say: async ({ text }) => {
        await client.post({ type: 'message', text, from: { id: 'me' }, locale: language });
        await caughtUp();
      },
      end: async () => client.end(),
    };
  };
export const directLineJs = libraryOver(true);
export const directLineJsPolling = libraryOver(false);

let conversations = 0;

/** A Bot Connector client: replies come back to its own address, or in the answer where it says expectReplies. */
const connectorOver =
  (deliveryMode?: string): Connect =>
  async (house, language) => {
    const service = await botConnector();
    const id = `contract-${++conversations}`;
    const inline: Wire[] = [];
    const send = async (more: Record<string, unknown>) => {
      const base = activity(service.url, { conversation: { id }, channelId: 'emulator', locale: language });
      const answer = await post(house.url, { ...base, ...(deliveryMode === undefined ? {} : { deliveryMode }), ...more });
      if (answer.status !== 200) throw new Error(`/api/messages answered ${answer.status} ${answer.text}`);
      inline.push(...((answer.json as { activities?: Wire[] } | undefined)?.activities ?? []));
    };
    await send({ type: 'conversationUpdate', text: undefined, membersAdded: [{ id: 'user-1' }, { id: 'bot-1' }] });
    const { conversationKey } = await import('../../src/channels/botframework/activity.ts');
    return {
      conversation: conversationKey({ channelId: 'emulator', conversation: { id } }),
      get shown() {
        return [...inline, ...(service.sent.map((one) => one.activity) as unknown as Wire[])].flatMap(shownOf);
      },
      say: ({ text }) => send({ text }),
      end: () => service.close(),
    };
  };
export const connectorReplies = connectorOver();
export const connectorExpectReplies = connectorOver('expectReplies');

/** Nothing but text both ways: what is offered are numbered lines, and a tap is the number. */
export const inTerminal: Connect = async (house, language) => {
  const conversation = `terminal-${++conversations}`;
  const input = new PassThrough();
  const output = new PassThrough();
  let printed = '';
  output.on('data', (part) => (printed += String(part)));
  let heard = 0;
  const spine: Spine = { ...house.spine, hear: (incoming) => house.spine.hear(incoming).finally(() => heard++) };
  const talk = terminal({ spine, input, output, conversation, locale: language, now: () => new Date('2026-11-22T15:00:00Z') });
  const rows = async () => (await house.store.entries(conversation, 0)).filter(({ author }) => author !== 'user');
  const until = async (turns: number) => {
    for (;;) {
      const last = (await rows()).at(-1);
      if (heard >= turns && last !== undefined && printed.includes(last.text)) return setTimeoutOnce();
      await setTimeoutOnce();
    }
  };
  let shown: Shown[] = [];
  const look = async () => {
    // a terminal shows no data: the question is read from the store, the words from the screen
    const asks = (await rows()).flatMap(({ data, text }) => [{ text, ask: data?.ask }]);
    shown = asks.map(({ text, ask }) => ({ text: sectionOf(printed, text), offered: [], ...(ask === undefined ? {} : { ask }) }));
  };
  let turns = 1;
  await until(turns);
  await look();
  return {
    conversation,
    get shown() {
      return shown;
    },
    say: async ({ text, choice }) => {
      const choices = shown.findLast(({ ask }) => ask !== undefined)?.ask?.choices ?? [];
      const at = choices.findIndex(({ value }) => value === choice);
      input.write(`${at === -1 ? text : at + 1}\n`);
      turns += 1;
      await until(turns);
      await look();
    },
    end: async () => {
      input.end();
      await (await talk).stop();
    },
  };
};

const setTimeoutOnce = () => new Promise<void>((done) => setTimeout(done, 2));

/** What stands on the screen from this text on, up to the next message: an empty line begins one. */
function sectionOf(printed: string, text: string): string {
  const from = printed.lastIndexOf(text);
  if (from === -1) return '';
  const next = printed.indexOf('\n\n', from + text.length);
  return printed.slice(from, next === -1 ? undefined : next);
}

/** Every client that needs no browser, by the name under which it is talked about. */
export const clients: readonly (readonly [string, Connect])[] = [
  ['Direct Line, plain', plainDirectLine],
  ['botframework-directlinejs, WebSocket', directLineJs],
  ['botframework-directlinejs, polling', directLineJsPolling],
  ['Bot Connector, replies to its address', connectorReplies],
  ['Bot Connector, expectReplies', connectorExpectReplies],
  ['terminal', inTerminal],
];
