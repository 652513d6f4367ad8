import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The conversation in README.md: what the person says, and the lines of the bot that come after it, in that order. */
export type Exchange = { you: string; bot: string[] };

export function readmeScript(): Exchange[] {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  const script = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const exchanges: Exchange[] = [];
  for (const line of script.trim().split('\n')) {
    const text = line.slice(5);
    if (line.startsWith('you: ')) exchanges.push({ you: text, bot: [] });
    else if (line.startsWith('bot: ')) exchanges.at(-1)?.bot.push(text);
    else throw new Error(`Nobody says this line of the README's conversation: ${line}`);
  }
  return exchanges;
}

/** Lines that were wanted in this order and are not in what was shown; blanks may differ, as a browser draws them. */
export function missing(wanted: string[], shown: string[]): string[] {
  let from = 0;
  return wanted.filter((line) => {
    const at = shown.findIndex((text, index) => index >= from && oneLine(text).includes(oneLine(line)));
    if (at === -1) return true;
    from = at + 1;
    return false;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
