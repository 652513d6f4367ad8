import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { AskId } from '../dialogs/chart/asks.ts';
import { answerTo } from './driver.ts';
import { Agent, Client, type House, openHouse } from './house.ts';

const open: House[] = [];
const house = async (env?: Record<string, string>, dir?: string) => {
  const made = await openHouse(env, dir);
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.end().catch(() => {});
});

const underwater = {
  saleDate: 'none',
  usState: 'OH',
  occupancy: 'primary',
  otherLiens: false,
  loanType: 'conventional',
  incomeRestored: false,
  hardshipState: 'lasting',
  liquidAssets: 'under_10k',
  wants: 'sell',
} as const;

async function toTheExplanation(client: Client): Promise<void> {
  await client.say('lost my job in March, 3 months behind, owe 425k, maybe worth 375');
  for (let turn = 0; turn < 20 && client.standing?.id !== 'next.step'; turn++) {
    const { text, choice } = answerTo(client.standing!.id as AskId, underwater, 'en');
    await client.say(text, choice);
  }
}

describe('the whole house', () => {
  it('takes a homeowner from the first word to the desk, and the agent to the homeowner', async () => {
    const porchlight = await house();
    const client = new Client(porchlight.url);
    const first = await client.open();
    expect(first[0]?.text).toContain('automated assistant');
    expect(client.data.flatMap(({ lines }) => lines)).toContain('notice.general');
    await toTheExplanation(client);
    const advice = client.data.findLast((data) => data.advice !== undefined)?.advice;
    expect(advice?.options[0]).toEqual({ option: 'short_sale', standing: 'strong' });
    await client.say('I want to talk to a person');
    await client.say('Here in the chat', 'chat');
    await client.say('Maria');
    const sent = await client.say('yes');
    expect(sent.some(({ channelData }) => channelData?.porchlight?.lines.includes('handoff.sent'))).toBe(true);

    const agent = new Agent(porchlight.url);
    await agent.join(porchlight.firstAgentLink!);
    const { json: queue } = await agent.call('GET', '/desk/api/leads');
    const leads = (Array.isArray(queue) ? queue : (queue as { leads: unknown[] }).leads) as { id: string }[];
    expect(leads).toHaveLength(1);
    const id = leads[0]!.id;
    const { json: lead } = await agent.call('GET', `/desk/api/leads/${id}`);
    const packet = (lead.lead ?? lead) as {
      case: Record<string, { value: unknown; said: string; turn: number }>;
      options: { option: string; reasons: string[] }[];
      contact: { name: string };
    };
    expect(packet.case.mortgageBalance?.value).toBe(425_000);
    expect(packet.case.mortgageBalance?.said).toContain('425k');
    expect(packet.options[0]?.option).toBe('short_sale');
    expect(packet.options[0]?.reasons.length).toBeGreaterThan(0);
    expect(packet.contact.name).toBe('Maria');

    expect((await agent.call('POST', `/desk/api/leads/${id}/take`)).status).toBe(200);
    expect((await agent.call('POST', `/desk/api/leads/${id}/messages`, { text: 'Hello Maria, I am Ann.', messageId: 'a1' })).status).toBe(
      200,
    );
    const heard = await client.read();
    expect(heard.map(({ text }) => text).join('\n')).toContain('Ann');
    expect(heard.at(-1)?.channelData?.porchlight?.speaker).toBe('agent');
    const quiet = await client.say('thank you Ann, my number changed');
    expect(quiet).toEqual([]);
    expect((await agent.call('POST', `/desk/api/leads/${id}/return`)).status).toBe(200);
    const back = await client.read();
    expect(back.flatMap(({ channelData }) => channelData?.porchlight?.lines ?? [])).toContain('held.returned');
    expect((await agent.call('POST', `/desk/api/leads/${id}/close`, { outcome: 'referred' })).status).toBe(200);
  });

  it('goes on after a restart as if nothing had happened', async () => {
    const one = await house();
    const client = new Client(one.url);
    await client.open();
    await client.say('lost my job in March, 3 months behind, owe 425k, maybe worth 375');
    const asked = client.standing?.id;
    const port = one.port;
    await one.stop();
    const two = await house({ PORT: String(port) }, one.dataDir);
    open.splice(open.indexOf(one), 1);
    const replies = await client.say('what?? blah');
    expect(client.standing?.id).toBe(asked);
    expect(replies.length).toBeGreaterThan(0);
    expect(two.port).toBe(port);
  });

  it('sends lead.created to the webhook, signed, with the packet', async () => {
    const secret = `whsec_${Buffer.from('a secret that is long enough').toString('base64')}`;
    const got: { headers: Record<string, string>; body: string }[] = [];
    const receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        got.push({ headers: request.headers as Record<string, string>, body });
        response.statusCode = 204;
        response.end();
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const { port } = receiver.address() as AddressInfo;
    const porchlight = await house({ WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: secret, WEBHOOK_ALLOW_PRIVATE: 'true' });
    const client = new Client(porchlight.url);
    await client.open();
    await client.say('I want to talk to a person');
    await client.say('Here in the chat', 'chat');
    await client.say('skip');
    await client.say('yes');
    await expect.poll(() => got.length, { timeout: 10_000 }).toBe(1);
    const event = new Webhook(secret).verify(got[0]!.body, got[0]!.headers) as {
      type: string;
      data: { conversationId: string; case: object };
    };
    expect(event.type).toBe('lead.created');
    expect(event.data.conversationId).toBe(client.conversation);
    receiver.close();
  });

  it('never keeps a card, a Social Security number or an account number', async () => {
    const porchlight = await house();
    const client = new Client(porchlight.url);
    await client.open();
    const replies = await client.say('my card is 4111 1111 1111 1111 and my social is 078-05-1120');
    expect(replies.flatMap(({ channelData }) => channelData?.porchlight?.lines ?? [])).toContain('repair.removed');
    const rows = JSON.stringify(await porchlight.store.entries(client.conversation, 0));
    const conversation = JSON.stringify(await porchlight.store.conversation(client.conversation));
    for (const secret of ['4111', '078-05-1120', '1111 1111']) expect(rows + conversation).not.toContain(secret);
  });

  it('deletes everything on request, with a ticket, and then knows nothing', async () => {
    const porchlight = await house();
    const client = new Client(porchlight.url);
    await client.open();
    await client.say('lost my job, owe 425k');
    const replies = await client.say('delete my data').catch((error: Error) => error.message);
    const kept = JSON.stringify(await porchlight.store.entries(client.conversation, 0));
    expect(kept).not.toContain('425');
    expect(JSON.stringify(replies) + kept).toMatch(/P-[A-Z0-9]{4,8}/);
    expect((await porchlight.store.conversation(client.conversation))?.erased).toBe(true);
  });

  it('says that it is alive and ready', async () => {
    const porchlight = await house();
    for (const path of ['/healthz', '/readyz']) expect((await fetch(`${porchlight.url}${path}`)).status).toBe(200);
  });
});
