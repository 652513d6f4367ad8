import type { Entry } from '../../message.ts';
import type { OutActivity } from './connector.ts';

/**
 * What the Emulator's inspector shows of a turn: the chart's state and the facts, as a trace with the `botState` value type. It goes to
 * the Emulator alone (trace is no type for other channels), and holds no name, no number to reach and nobody's own words.
 */
const botState = 'https://www.botframework.com/schemas/botState';
const personal = new Set(['name', 'phone', 'email', 'bestTime', 'safeToContact', 'assets']);

export const seesTraces = (channelId: string): boolean => channelId === 'emulator';

/** The state after these rows; null where they say nothing of it (an agent's line, an apology). */
export function botStateTrace(rows: Entry[], address: Record<string, unknown>): OutActivity | null {
  const data = rows.flatMap((row) => (row.author === 'bot' && row.data !== null ? [row.data] : []));
  const last = data.at(-1);
  if (last === undefined) return null;
  const heard = Object.assign({}, ...data.map((one) => one.heard)) as Record<string, unknown>;
  const value = {
    conversationState: {
      chart: last.state,
      asks: data.findLast((one) => one.ask !== undefined)?.ask?.id ?? null,
      left: last.left,
      lines: data.flatMap((one) => one.lines),
      advice: data.findLast((one) => one.advice !== undefined)?.advice ?? null,
    },
    userState: { heard: Object.fromEntries(Object.entries(heard).map(([fact, told]) => [fact, redacted(fact, told)])) },
  };
  return { ...address, type: 'trace', name: 'BotState', label: 'Bot State', valueType: botState, value };
}

const redacted = (fact: string, value: unknown): unknown => (personal.has(fact) ? `[removed: ${fact}]` : value);
