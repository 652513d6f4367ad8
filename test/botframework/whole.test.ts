import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableCard } from '../../src/channels/botframework/card.ts';
import { Agent, type House, openHouse } from '../house.ts';
import { activity, botConnector, post } from './stand-ins.ts';

/** The channel on the whole product: what a Bot Connector client sees beside the words. */
let house: House;
let connector: Awaited<ReturnType<typeof botConnector>>;
beforeEach(async () => {
  [house, connector] = await Promise.all([openHouse(), botConnector()]);
});
afterEach(async () => {
  await house.end();
  await connector.close();
});

const all = () => connector.sent.map((one) => one.activity);
const ofType = (type: string) => all().filter((one) => one.type === type);
const send = (text: string, more: Record<string, unknown> = {}) => post(house.url, activity(connector.url, { text, ...more }));
const toTheDesk = async () => {
  for (const text of ['a person please', 'Here in the chat', 'Maria', 'yes']) await send(text);
};

describe('state for the Emulator', () => {
  type Trace = { valueType: string; value: { conversationState: Record<string, unknown>; userState: { heard: Record<string, unknown> } } };
  const last = () => ofType('trace').at(-1) as unknown as Trace;

  it('one trace a turn, after the messages, with state and facts', async () => {
    await send('lost my job, 3 months behind, owe 425k in Ohio');
    expect(ofType('trace')).toHaveLength(1);
    expect(all().at(-1)?.type).toBe('trace');
    expect(last().valueType).toBe('https://www.botframework.com/schemas/botState');
    expect(last().value.conversationState).toMatchObject({ chart: 'interview.sale.any', asks: 'sale.any' });
    expect(last().value.userState.heard).toMatchObject({ mortgageBalance: 425_000, usState: 'OH' });
  });

  it('holds no name, no number and no address', async () => {
    for (const text of ['a person please', 'Call me', 'My name is Maria Lopez', '602-555-0142', 'evenings']) await send(text);
    const traces = JSON.stringify(ofType('trace').map(({ value }) => value));
    for (const told of ['Maria', 'Lopez', '0142', 'evenings']) expect(traces).not.toContain(told);
    expect(traces).toContain('[removed: name]');
  });

  it('comes inside the answer with expectReplies', async () => {
    const { json } = await send('lost my job', { deliveryMode: 'expectReplies' });
    expect(json.activities.at(-1)).toMatchObject({ type: 'trace', id: expect.any(String) });
  });

  it.each(['msteams', 'webchat', 'directline'])('never goes to %s', async (channelId) => {
    await send('lost my job', { channelId });
    expect(ofType('message').length).toBeGreaterThan(0);
    expect(ofType('trace')).toEqual([]);
  });

  it('says nothing of what an agent writes', async () => {
    await toTheDesk();
    const before = ofType('trace').length;
    await agentSays('Hello Maria.');
    await expect.poll(() => connector.texts()).toContain('Hello Maria.');
    expect(JSON.stringify(ofType('trace').slice(before))).not.toContain('Hello Maria');
  });
});

async function agentSays(text: string, open = house): Promise<void> {
  const agent = new Agent(open.url);
  await agent.join(open.firstAgentLink ?? house.firstAgentLink!);
  const { json } = await agent.call('GET', '/desk/api/leads');
  const [lead] = (Array.isArray(json) ? json : (json as { leads: unknown[] }).leads) as { id: string }[];
  await agent.call('POST', `/desk/api/leads/${lead!.id}/take`);
  await agent.call('POST', `/desk/api/leads/${lead!.id}/messages`, { text, messageId: 'a1' });
}

describe('a message that nobody asked for', () => {
  it('reaches the person after a restart, once, before they write again', async () => {
    await send('hello');
    await toTheDesk();
    const { dataDir, firstAgentLink } = house;
    await house.stop();
    house = { ...(await openHouse({}, dataDir)), firstAgentLink };
    const before = connector.sent.length;
    await agentSays('Hello Maria, I am back.');
    await expect.poll(() => connector.texts().filter((text) => text === 'Hello Maria, I am back.'), { timeout: 15_000 }).toHaveLength(1);
    await send('thank you');
    const texts = connector.sent.slice(before).map((one) => String(one.activity.text));
    expect(texts.filter((text) => text === 'Hello Maria, I am back.')).toHaveLength(1);
  });
});

describe('the table as a card', () => {
  const card = {
    kind: 'sideBySide',
    columns: ['Short sale', 'Foreclosure'],
    rows: [
      { label: 'The home', cells: ['You sell it.', 'It is sold.'] },
      { label: 'First step', cells: ['Call.', ''] },
    ],
  };

  it('is a table of version 1.5 with the same words as a fallback', () => {
    const made = tableCard(card, 'In short', 'en') as { body: { rows: { cells: unknown[] }[]; fallback: { text: string } }[] };
    expect(made).toMatchObject({ type: 'AdaptiveCard', version: '1.5', speak: 'In short', lang: 'en' });
    expect(made.body[0]?.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
    expect(made).toMatchObject({
      fallbackText: 'The home: Short sale: You sell it.; Foreclosure: It is sold.\nFirst step: Short sale: Call.',
    });
  });

  it.each([[undefined], [null], [{ kind: 'plan' }], [{ ...card, rows: [] }], [{ ...card, columns: 'x' }]])('nothing for %j', (odd) => {
    expect(tableCard(odd, '', 'en')).toBeNull();
  });

  it('stands beside a message that is enough alone, on the way to the explanation', async () => {
    await send('lost my job in March, 3 months behind, owe 425k, maybe worth 375');
    const told = ['no date', 'OH', 'I live there', 'no', 'conventional', 'no', 'it will last', 'under 10k', 'sell'];
    for (const text of told) await send(text);
    for (let i = 0; i < 6 && !JSON.stringify(all()).includes('AdaptiveCard'); i++) await send("I don't know");
    const message = ofType('message').find((one) => one.attachments !== undefined);
    expect(message?.attachments).toMatchObject([{ contentType: 'application/vnd.microsoft.card.adaptive', content: { version: '1.5' } }]);
    expect(String(message?.text).length).toBeGreaterThan(20);
  });
});
