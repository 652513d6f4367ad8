import { describe, expect, test } from 'vitest';
import { bubble, eventually, kept, log, mayWrite, messages, openChat, ownMessages, panel, say, sayAndHear } from './person.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const said = (): string[] => stage.house.spine.heard.map(({ text }) => text);
const open = async (path = '/test/other') => {
  await stage.page.goto(`${stage.house.url}${path}`);
  await openChat(stage.page);
};
const waiting = () => stage.page.locator('porchlight-chat .message.waiting').count();

describe('a conversation survives', () => {
  test('a reload: everything is there again, once, and the chat is as open as it was', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    const before = await messages(stage.page);
    await stage.page.reload();
    await log(stage.page).getByText('You said: one').waitFor();
    expect(await messages(stage.page)).toEqual(before);
    expect(stage.house.spine.conversations().length).toBeGreaterThan(0);
    await sayAndHear(stage.page, 'two', 'You said: two');
    expect(said()).toEqual(['one', 'two']);
  });

  test('another page of the site', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    await stage.page.goto(`${stage.house.url}/`);
    await log(stage.page).getByText('You said: one').waitFor();
    expect(await stage.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('a closed tab, and a day away: the token is long over', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    await stage.page.close();
    stage.house.later(26 * 60);
    stage.page = await stage.context.newPage();
    await stage.page.goto(`${stage.house.url}/test/other`);
    await log(stage.page).getByText('You said: one').waitFor();
    await sayAndHear(stage.page, 'two', 'You said: two');
    expect(new Set(stage.house.spine.heard.map(({ conversation }) => conversation)).size).toBe(1);
  });

  test('a token that ends while the page is open', async () => {
    await open();
    stage.house.later(45);
    await sayAndHear(stage.page, 'still here', 'You said: still here');
    stage.house.door.cut();
    await sayAndHear(stage.page, 'and here', 'You said: and here');
    expect(said()).toEqual(['still here', 'and here']);
  });

  test('a restart of the service in mid-conversation', async () => {
    await open();
    await sayAndHear(stage.page, 'before', 'You said: before');
    await stage.house.restart();
    await sayAndHear(stage.page, 'after', 'You said: after');
    expect(said()).toEqual(['before', 'after']);
  });

  test('a conversation that is no longer there: with nothing on screen a new one begins', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    stage.house.spine.erase(stage.house.spine.heard[0]!.conversation);
    await stage.page.goto('about:blank');
    // Without a restart the service still has the good-bye to show.
    await stage.house.restart();
    await stage.page.goto(`${stage.house.url}/test/other`);
    await eventually(() => messages(stage.page).then((all) => all.length), 3);
    await sayAndHear(stage.page, 'anew', 'You said: anew');
    expect(await ownMessages(stage.page)).toEqual(['anew']);
  });

  test('a deletion: the widget says so, keeps nothing, and can start again', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    stage.house.spine.erase(stage.house.spine.heard[0]!.conversation);
    stage.house.door.cut();
    await log(stage.page).getByText('nothing of it is kept').waitFor();
    expect(await kept(stage.page)).toBeNull();
    await stage.page.getByRole('button', { name: 'Start a new conversation' }).click();
    await mayWrite(stage.page);
    expect(await ownMessages(stage.page)).toEqual([]);
  });

  test('a browser that lets no socket through: it asks instead', async () => {
    await stage.page.addInitScript(() => {
      window.WebSocket = class {
        constructor() {
          throw new Error('forbidden');
        }
      } as unknown as typeof WebSocket;
    });
    await open();
    await sayAndHear(stage.page, 'by post', 'You said: by post');
    stage.house.spine.say(stage.house.spine.heard[0]!.conversation, { text: 'A reminder.' });
    await log(stage.page).getByText('A reminder.').waitFor();
  });
});

describe('flight mode', () => {
  test('what is typed is kept, marked, and sent once in order when the line is back', async () => {
    await open();
    stage.house.door.shut();
    for (const text of ['first', 'second', 'third']) await say(stage.page, text);
    await log(stage.page).getByText('No connection right now').waitFor();
    expect(await waiting()).toBe(3);
    expect(await log(stage.page).getByText('Waiting for the connection').count()).toBe(3);
    stage.house.door.open();
    await log(stage.page).getByText('You said: third').waitFor();
    expect(said()).toEqual(['first', 'second', 'third']);
    expect(await ownMessages(stage.page)).toEqual(['first', 'second', 'third']);
    await eventually(waiting, 0);
    expect(await log(stage.page).getByText('The connection is back.', { exact: true }).count()).toBe(1);
  });

  test('a closed tab does not lose what was waiting', async () => {
    await open();
    stage.house.door.shut();
    await say(stage.page, 'kept for later');
    await eventually(waiting, 1);
    await stage.page.close();
    stage.house.door.open();
    stage.page = await stage.context.newPage();
    await stage.page.goto(`${stage.house.url}/test/other`);
    await log(stage.page).getByText('You said: kept for later').waitFor();
    expect(said()).toEqual(['kept for later']);
    expect(await ownMessages(stage.page)).toEqual(['kept for later']);
  });

  test('an answer that is lost on the way doubles nothing', async () => {
    await open();
    for (let i = 0; i < 5; i += 1) {
      // The request goes through; its answer, and whatever the stream says, is cut after a few bytes.
      stage.house.door.cut(40);
      await say(stage.page, `number ${i}`);
      await log(stage.page).getByText(`You said: number ${i}`).waitFor();
    }
    expect(said()).toEqual([0, 1, 2, 3, 4].map((i) => `number ${i}`));
    expect(await ownMessages(stage.page)).toEqual(said());
  });

  test('a refused message is marked, and can be sent again or taken away', async () => {
    await open();
    await stage.page.route('**/activities', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 400, json: {} }) : route.continue(),
    );
    await say(stage.page, 'refused');
    await stage.page.getByRole('button', { name: 'Try again' }).waitFor();
    await stage.page.unroute('**/activities');
    await stage.page.getByRole('button', { name: 'Try again' }).click();
    await log(stage.page).getByText('You said: refused').waitFor();
    expect(said()).toEqual(['refused']);
  });

  test('a service that asks to wait is given time, and the order stays', async () => {
    await open();
    let refusals = 2;
    await stage.page.route('**/activities', (route) => {
      if (route.request().method() !== 'POST' || refusals-- <= 0) return route.continue();
      return route.fulfill({ status: 429, headers: { 'retry-after': '1' }, json: {} });
    });
    await say(stage.page, 'a');
    await say(stage.page, 'b');
    await log(stage.page).getByText('You said: b').waitFor();
    expect(said()).toEqual(['a', 'b']);
  });
});

describe('two tabs of one person', () => {
  test('hold one conversation, and each shows what the other says', async () => {
    await open();
    const second = await stage.context.newPage();
    await second.goto(`${stage.house.url}/`);
    await mayWrite(second);
    await sayAndHear(stage.page, 'from the first', 'You said: from the first');
    await log(second).getByText('You said: from the first').waitFor();
    await sayAndHear(second, 'from the second', 'You said: from the second');
    await log(stage.page).getByText('You said: from the second').waitFor();
    expect(await messages(stage.page)).toEqual(await messages(second));
    expect(said()).toEqual(['from the first', 'from the second']);
  });

  test('opened at the same moment they still hold one conversation', async () => {
    const second = await stage.context.newPage();
    await Promise.all([stage.page, second].map((page) => page.goto(`${stage.house.url}/test/other`)));
    await Promise.all([stage.page, second].map((page) => openChat(page)));
    await sayAndHear(stage.page, 'one', 'You said: one');
    await log(second).getByText('You said: one').waitFor();
  });

  test('an agent who writes while the chat is closed leaves a number, also for the next page', async () => {
    await open();
    await sayAndHear(stage.page, 'one', 'You said: one');
    await panel(stage.page).getByRole('button', { name: 'Close chat' }).click();
    stage.house.spine.say(stage.house.spine.heard[0]!.conversation, { text: 'Hello, Ana here.', data: { speaker: 'agent', agent: 'Ana' } });
    await bubble(stage.page).getByText('1').waitFor();
    await stage.page.goto(`${stage.house.url}/`);
    await bubble(stage.page).getByText('1').waitFor();
    expect(await bubble(stage.page).getAttribute('aria-label')).toBe('Open chat, 1 new');
    await bubble(stage.page).click();
    await log(stage.page).getByText('Ana here').waitFor();
    expect(await stage.page.title()).toBe('Porchlight');
  });
});

describe('a line that is cut again and again', () => {
  const cuts = Number(process.env.CUTS ?? 8);
  test(`${cuts} cuts in the middle of messages: nothing lost, nothing doubled`, { timeout: 600_000 }, async () => {
    await open();
    const { spine, door } = stage.house;
    await sayAndHear(stage.page, 'start', 'You said: start');
    const conversation = spine.heard[0]!.conversation;
    for (let i = 0; i < cuts; i += 1) {
      door.cut(1 + ((i * 37) % 400));
      spine.say(conversation, { text: `line ${i} ${'and so on '.repeat(20)}` });
      if (i % 4 === 0) await say(stage.page, `mine ${i}`);
      await log(stage.page)
        .getByText(new RegExp(`^line ${i} `))
        .waitFor({ timeout: 60_000 });
    }
    await eventually(waiting, 0);
    const all = await messages(stage.page);
    const lines = all.filter((text) => text.startsWith('line ')).map((text) => text.split(' ')[1]);
    expect(lines).toEqual(Array.from({ length: cuts }, (_, i) => String(i)));
    expect(said().slice(1)).toEqual((await ownMessages(stage.page)).slice(1));
    expect(said().slice(1)).toEqual(Array.from({ length: Math.ceil(cuts / 4) }, (_, i) => `mine ${i * 4}`));
  });
});

/** Talks on one device and gives the key that another may come back by, as a one-time address holds it. */
async function keyFromOtherDevice(text: string): Promise<string> {
  await open();
  await sayAndHear(stage.page, text, `You said: ${text}`);
  const key = JSON.parse((await kept(stage.page)) ?? '{}').resume;
  await stage.context.close();
  stage.context = await stage.browser.newContext();
  stage.page = await stage.context.newPage();
  return key;
}

const goOn = () => stage.page.getByRole('button', { name: 'Yes, go on here' }).click();

describe('on another device', () => {
  test('nobody joins unasked: no key is used before a yes, and no leaves it unused', async () => {
    const key = await keyFromOtherDevice('one');
    const asked: string[] = [];
    stage.page.on('request', (request) => asked.push(`${request.postData() ?? ''} ${request.url()}`));
    await stage.page.goto(`${stage.house.url}/test/other#continue=${key}`);
    const question = stage.page.getByRole('alertdialog');
    await question.getByText('If somebody else sent you this link, say no').waitFor();
    await stage.page.screenshot({ path: `${stage.pictures}/ask-first.png` });
    expect(asked.filter((one) => one.includes(key))).toEqual([]);
    await stage.page.getByRole('button', { name: 'No', exact: true }).click();
    await mayWrite(stage.page);
    await sayAndHear(stage.page, 'my own', 'You said: my own');
    expect(await ownMessages(stage.page)).toEqual(['my own']);
    expect(asked.filter((one) => one.includes(key))).toEqual([]);
    expect(await question.count()).toBe(0);
    expect(new Set(stage.house.spine.heard.map(({ conversation }) => conversation)).size).toBe(2);
  });

  test('no keeps the conversation that was on this device', async () => {
    const key = await keyFromOtherDevice('one');
    await open();
    await sayAndHear(stage.page, 'mine', 'You said: mine');
    await stage.page.goto('about:blank');
    await stage.page.goto(`${stage.house.url}/#continue=${key}`);
    await stage.page.getByRole('button', { name: 'No', exact: true }).click();
    await log(stage.page).getByText('You said: mine').waitFor();
    expect(await ownMessages(stage.page)).toEqual(['mine']);
  });

  test('a one-time address opens the same conversation, and its key leaves the address bar', async () => {
    const key = await keyFromOtherDevice('one');
    await stage.page.goto(`${stage.house.url}/test/other?a=b#continue=${key}`);
    await goOn();
    await log(stage.page).getByText('You said: one').waitFor();
    expect(await panel(stage.page).isVisible()).toBe(true);
    expect(stage.page.url()).toBe(`${stage.house.url}/test/other?a=b`);
    expect(JSON.parse((await kept(stage.page)) ?? '{}').resume).not.toBe(key);
    await sayAndHear(stage.page, 'two', 'You said: two');
    await stage.page.reload();
    await log(stage.page).getByText('You said: two').waitFor();
    expect(new Set(stage.house.spine.heard.map(({ conversation }) => conversation)).size).toBe(1);
  });

  test('it takes the place of what was on that device', async () => {
    const key = await keyFromOtherDevice('one');
    await open();
    await sayAndHear(stage.page, 'something else', 'You said: something else');
    await stage.page.goto('about:blank');
    await stage.page.goto(`${stage.house.url}/#continue=${key}`);
    await goOn();
    await log(stage.page).getByText('You said: one').waitFor();
    expect(await ownMessages(stage.page)).toEqual(['one']);
  });

  test('a page that keeps nothing keeps nothing of it either', async () => {
    const key = await keyFromOtherDevice('one');
    await stage.page.goto(`${stage.house.url}/test/private#continue=${key}`);
    await goOn();
    await log(stage.page).getByText('You said: one').waitFor();
    expect(await kept(stage.page)).toBeNull();
  });

  test('an address that is over: a new conversation begins', async () => {
    await stage.page.goto(`${stage.house.url}/test/other#continue=${'A'.repeat(27)}`);
    await goOn();
    await mayWrite(stage.page);
    await sayAndHear(stage.page, 'anew', 'You said: anew');
    expect(await ownMessages(stage.page)).toEqual(['anew']);
  });
});
