import { type AnyStateNode, createActor, getInitialMicrosteps, getMicrosteps, type SnapshotFrom } from 'xstate';
import { dialogue } from '../dialogs/chart/dialogue.ts';
import type { Heard, Language } from '../dialogs/heard.ts';
import { statePath } from '../src/turn/run.ts';

/** The way of one Heard through the chart, state by state. */
export type Micro = { state: string; because: string };
type Snapshot = SnapshotFrom<typeof dialogue>;

/** `frozen`: the stored snapshot before the turn; null where the conversation begins. */
export function walked(frozen: string | null, heard: Heard, input: { today: string; language: Language }): Micro[] {
  const before = frozen === null ? getInitialMicrosteps(dialogue, input).at(-1)?.[0] : thawed(frozen, input);
  if (before === undefined) return [];
  const opened =
    frozen === null && heard.type !== 'opened' ? (getMicrosteps(dialogue, before, { type: 'opened' }).at(-1)?.[0] ?? before) : before;
  const states = getMicrosteps(dialogue, opened, heard).map(([state]) => state);
  return states.map((state, at) => ({
    state: statePath(state.value),
    because: because(at === 0 ? opened : states[at - 1]!, state, at === 0 ? heard.type : ''),
  }));
}

function thawed(frozen: string, input: { today: string; language: Language }): Snapshot {
  const { chart } = JSON.parse(frozen);
  return createActor(dialogue, { snapshot: { ...chart, context: { ...chart.context, today: input.today } }, input }).getSnapshot();
}

/** The transition that leads from one state to the next: the event (first step only) and the guard that held. */
function because(from: Snapshot, to: Snapshot, event: string): string {
  const nodes = [...from._nodes].sort((a, b) => b.path.length - a.path.length);
  const there = new Set(to._nodes.map(({ id }) => id));
  const options = nodes.flatMap((node) => (event === '' ? (node.always ?? []) : (node.transitions.get(event) ?? [])));
  const taken = options.find((one) => (one.target ?? []).some((target) => there.has(target.id)) && holds(one.guard, from, event));
  return [event, guardText(taken?.guard)].filter((part) => part !== '').join(' and ');
}

/** Only guards that look at the memory can be asked again; a guard on the event itself is believed. */
function holds(guard: unknown, from: Snapshot, event: string): boolean {
  const { type, params } = named(guard);
  const asked = type === undefined ? undefined : (dialogue.implementations.guards as Record<string, Guard | undefined>)[type];
  if (asked === undefined || event !== '') return true;
  return asked({ context: from.context, event: { type: 'unclear' } }, params);
}
type Guard = (at: { context: unknown; event: unknown }, params: unknown) => boolean;

const named = (guard: unknown): { type?: string; params?: unknown } =>
  typeof guard === 'string' ? { type: guard } : ((guard as { type?: string; params?: unknown } | undefined) ?? {});

function guardText(guard: unknown): string {
  const { type, params } = named(guard);
  if (type === undefined) return '';
  return params === undefined ? type : `${type} ${Object.values(params as object).join(' ')}`;
}

export type ChartNode = { id: string; asks: string | null; nodes: ChartNode[] };

/** The chart as it stands in the source: for a page that lights the state we are in. */
export function chartTree(node: AnyStateNode = dialogue.root): ChartNode {
  const asks = (node.meta as { ask?: string } | undefined)?.ask ?? null;
  return { id: node.path.join('.'), asks, nodes: Object.values(node.states).map(chartTree) };
}
