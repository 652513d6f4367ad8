import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Entry, PorchlightData } from '../message.ts';
import type { Channel, Spine } from './channel.ts';

/** The whole conversation in a terminal: choices by number, pipes work. */
export type TerminalOptions = {
  spine: Spine;
  input: Readable;
  output: Writable;
  conversation: string;
  locale: string;
  now: () => Date;
  /** Also prints state, what was heard and what was said by line id. */
  trace?: boolean;
};

/**
 * Talks until the input ends. A line that cannot be kept is answered with the reason, and the talk goes on. A conversation that was kept is shown
 * from its beginning and goes on; whoever was away for most of a day is told where we were, as on every channel.
 */
export async function terminal(options: TerminalOptions): Promise<Channel> {
  let seen = 0;
  let count = 0;
  // ids are unique in a conversation, and a conversation may outlive this terminal
  const session = randomUUID();
  let standing: PorchlightData['ask'];
  const show = async () => {
    const rows = await options.spine.read(options.conversation, seen);
    for (const row of rows.filter(({ seq }) => seq > seen)) {
      seen = row.seq;
      if (row.author === 'user') {
        if (count === 0) options.output.write(`\n> ${row.text}\n`);
        continue;
      }
      standing = row.data?.ask;
      print(options, row);
    }
  };
  const hear = async (kind: 'opened' | 'message', typed: string) => {
    const choice = standing?.choices?.[Number(typed) - 1];
    const said = choice === undefined ? { text: typed } : { text: choice.title, choice: choice.value };
    const { conversation, locale, now } = options;
    await options.spine.hear({
      conversation,
      locale,
      kind,
      channel: 'terminal',
      messageId: kind === 'opened' ? await openingId(options) : `t-${session}-${++count}`,
      at: now().toISOString(),
      ...said,
    });
    await show();
  };
  const unwatch = options.spine.watch(options.conversation, () => void show());
  await show();
  await hear('opened', '');
  // made only now: lines that come before anybody reads them would be lost
  const lines = createInterface({ input: options.input, terminal: false });
  for await (const typed of lines)
    if (typed.trim() !== '') await hear('message', typed).catch((error: Error) => options.output.write(`\n${error.message}\n`));
  unwatch();
  return { name: 'terminal', stop: async () => lines.close() };
}

/** The first opening has one id for ever; a later one counts once an hour. */
async function openingId({ spine, conversation, now }: TerminalOptions): Promise<string> {
  return (await spine.find(conversation)) === 'unknown' ? 'opened' : `opened:${now().toISOString().slice(0, 13)}`;
}

function print(options: TerminalOptions, row: Entry): void {
  const who = row.author === 'agent' ? `${row.name ?? 'Agent'}: ` : '';
  options.output.write(`\n${who}${row.text}\n`);
  const choices = row.data?.ask?.choices ?? [];
  if (choices.length > 0) options.output.write(`${choices.map(({ title }, at) => `  ${at + 1}. ${title}`).join('\n')}\n`);
  if (options.trace === true && row.data !== null)
    options.output.write(
      `  [${row.data.state}] ${row.data.lines.join(' ')}${row.data.heard === undefined ? '' : ` heard ${JSON.stringify(row.data.heard)}`}\n`,
    );
}
