import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

/**
 * Walks docs/emulator.md without the Emulator: a Bot Connector stand-in that sends what the Emulator sends and looks at what comes back.
 * `node scripts/check-emulator.ts --bot http://127.0.0.1:3978/api/messages`. Ends with 1 at the first step that does not hold.
 */
const { values } = parseArgs({ options: { bot: { type: 'string', default: 'http://127.0.0.1:3978/api/messages' } } });
type Activity = {
  type: string;
  text?: string;
  valueType?: string;
  from: { role: string };
  suggestedActions?: { actions: { title: string; value: string }[] };
};

const got: Activity[] = [];
const service = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    got.push(JSON.parse(body));
    response.setHeader('content-type', 'application/json');
    response.end('{"id":"1"}');
  });
});
await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
const serviceUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
const conversation = { id: `emulator-${Date.now()}|livechat` };
let count = 0;

async function send(more: object): Promise<Activity[]> {
  const from = got.length;
  const base = { id: `a${++count}`, timestamp: new Date().toISOString(), channelId: 'emulator', serviceUrl, conversation, locale: 'en-US' };
  const people = { from: { id: 'user', name: 'User', role: 'user' }, recipient: { id: 'bot', name: 'Bot', role: 'bot' } };
  const answer = await fetch(values.bot, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...base, ...people, ...more }),
  }).catch(() => {
    throw new Error(`nothing answers at ${values.bot}: is the bot running there?`);
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the bot answered ${answer.status} ${text}`);
  const inline = text === '' ? [] : ((JSON.parse(text) as { activities?: Activity[] }).activities ?? []);
  return [...got.slice(from), ...inline];
}

const say = (text: string, more: object = {}): Promise<Activity[]> => send({ type: 'message', text, ...more });
const texts = (list: Activity[]): string => list.map(({ text }) => text ?? '').join('\n');
function hold(what: string, holds: boolean): void {
  if (!holds) throw new Error(what);
  console.log(`ok  ${what}`);
}

try {
  const first = await send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] });
  const second = await send({ type: 'conversationUpdate', membersAdded: [{ id: 'user' }] });
  hold('two updates, one greeting', texts([...first, ...second]).split('automated assistant').length === 2);
  const replies = await say('lost my job in March, 3 months behind');
  hold('a message is answered', texts(replies).includes('foreclosure sale'));
  const choices = replies.flatMap(({ suggestedActions }) => suggestedActions?.actions ?? []);
  hold('with suggested actions that say what they show', choices.length > 0 && choices.every(({ title, value }) => title === value));
  hold(
    'and with the state for the inspector',
    replies.some(({ type, valueType }) => type === 'trace' && /botState$/.test(valueType ?? '')),
  );
  hold('a tap is understood', texts(await say(choices[0]!.value)).includes('state'));
  hold('typing is taken', (await send({ type: 'typing' })).length === 0);
  hold('expectReplies answers at once', (await say('Ohio', { deliveryMode: 'expectReplies' })).length > 0);
  hold('a person can be had', texts(await say('a person please')).includes('How should the person reach you?'));
  hold('the end is taken', (await send({ type: 'endOfConversation' })).length === 0);
} catch (error) {
  console.error(`not ok  ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  service.closeAllConnections();
  service.close();
}
