import { type ParseArgsConfig, parseArgs } from 'node:util';
import { z } from 'zod';
import { type Language, languages } from '../dialogs/heard.ts';

/** How a command of ours begins and ends: arguments read once, every error in words, and a reader that goes away early is no accident. */

/** Runs it. Ends with the number it answers, else with 0; or with 2 and the error's own words. */
export async function command(work: () => unknown): Promise<void> {
  // `npm run chat | head`: whoever read has had enough
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    const code = await work();
    process.exitCode = typeof code === 'number' ? code : 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The arguments. `use` is the line that shows how it is meant. Throws an Error for people. */
export function argumentsOf<O extends Options>(options: O, use: string) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const [what] = (error as Error).message.split(/[.\n]/);
    throw new Error(`${what}. Use: ${use}`);
  }
}

/** Throws where files or words stand that the command does not take. */
export function noneOf(positionals: string[], use: string): void {
  if (positionals.length > 0) throw new Error(`"${positionals[0]}" means nothing here. Use: ${use}`);
}

/** en, es, or nothing said. Throws an Error for people. */
export function languageIn(given: string | undefined): Language | undefined {
  const language = languages.find((one) => one === given);
  if (given !== undefined && language === undefined) throw new Error(`--lang takes ${languages.join(' or ')}, not ${given}.`);
  return language;
}

/** The day to speak of: TODAY, else the one that is given. Throws an Error for people. */
export function dayIn(env: Record<string, string | undefined>, otherwise: string = new Date().toISOString().slice(0, 10)): string {
  const day = env.TODAY || otherwise;
  if (!z.iso.date().safeParse(day).success) throw new Error(`TODAY is a day like 2026-11-22, not ${day}.`);
  return day;
}
