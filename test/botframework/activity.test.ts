import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationKey, messageId, readActivity, tapped } from '../../src/channels/botframework/activity.ts';
import { openLines } from '../../src/channels/botframework/lines.ts';
import { PorchlightError } from '../../src/errors.ts';
import { activity, quiet, testSpine } from './stand-ins.ts';

const address = 'http://127.0.0.1:1';
const good = () => activity(address);

describe('whatever comes in', () => {
  const verdict = (body: unknown): number => {
    try {
      readActivity(body);
      return 200;
    } catch (error) {
      if (!(error instanceof PorchlightError)) throw error;
      expect(error.shown).toBe(true);
      expect(error.message.length).toBeLessThan(120);
      return error.status;
    }
  };

  it('is an activity or a quiet 4xx (anything at all)', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (body) => {
        expect(verdict(body)).toBeLessThan(500);
      }),
      { numRuns: 5_000, seed: 20261122 },
    );
  });

  it('is an activity or a quiet 4xx (an activity with one thing wrong)', () => {
    const fields = [...Object.keys(good()), 'membersAdded', 'value', 'locale', 'name', 'deliveryMode', 'channelData'];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const secret = 'planted-7f3a';
        const body = { ...good(), [field]: value, text: field === 'text' ? value : secret };
        expect(verdict(body)).toBeLessThan(500);
        try {
          readActivity(body);
        } catch (error) {
          expect(String(error)).not.toContain(secret);
        }
      }),
      { numRuns: 20_000, seed: 20261122 },
    );
  });

  it('takes what real clients send: nulls, unknown fields, empty text', () => {
    const odd = {
      ...good(),
      text: null,
      locale: null,
      name: null,
      value: null,
      entities: [{ type: 'ClientCapabilities' }],
      from: { id: 'u', aadObjectId: 'x', name: null },
    };
    expect(readActivity(odd)).toMatchObject({ type: 'message', text: undefined });
    expect(readActivity({ ...good(), channelId: undefined }).channelId).toBe('emulator');
  });
});

describe('ids', () => {
  it('the key of a conversation is stable, and its parts cannot be shifted into each other', () => {
    const key = (channelId: string, id: string) => conversationKey({ channelId, conversation: { id } });
    expect(key('a', 'b')).toBe(key('a', 'b'));
    expect(key('ab', 'c')).not.toBe(key('a', 'bc'));
    expect(key('msteams', '19:x@thread|y/..')).toMatch(/^bf-[\w-]{32}$/);
  });

  it('a message without an id has one by its content and time', () => {
    const one = readActivity({ ...good(), id: undefined });
    expect(messageId(one)).toBe(messageId(readActivity(JSON.parse(JSON.stringify(one)))));
    expect(messageId(one)).not.toBe(messageId({ ...one, text: 'other' }));
  });
});

it.each([
  ['a string', 'none', 'none'],
  ['a card', { choice: 'none' }, 'none'],
  ['another card', { other: 1 }, undefined],
  ['nothing', null, undefined],
  ['a number', 7, undefined],
])('tapped: %s', (_, value, choice) => {
  expect(tapped(value)).toBe(choice);
});

describe('open lines', () => {
  const reference = { channelId: 'emulator', serviceUrl: address, conversation: { id: 'c' }, user: { id: 'u' }, bot: { id: 'b' } };
  const connector = { issuer: '', authenticate: async () => 'good' as const, send: async () => undefined };

  it('are bounded: the longest unused is closed, and nobody watches for it any more', async () => {
    const spine = testSpine();
    const lines = openLines({ spine, connector, log: quiet, now: () => new Date(), mayReach: () => true, most: 100 });
    for (let i = 0; i < 1_000; i += 1) lines.at(`c${i}`, reference);
    expect(lines.size()).toBe(100);
    expect(spine.watchers()).toBe(100);
    expect(lines.at('c999', reference)).toBe(lines.at('c999', reference));
    await lines.stop();
    expect(spine.watchers()).toBe(0);
  });
});
