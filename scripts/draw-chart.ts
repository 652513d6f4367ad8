import type { AnyStateNode } from 'xstate';
import { dialogue, VERSION } from '../dialogs/chart/dialogue.ts';

/** The dialogue as Mermaid state diagrams: one for the whole, one a topic, and a table of what works everywhere. */
export function drawChart(): string {
  const topics = Object.values(dialogue.root.states);
  return [
    '# The dialogue, drawn',
    '',
    `Made by \`npm run draw\` from \`dialogs/chart/\` (version ${VERSION}); a test fails when it is stale. Questions are boxes; \`settled\` means that the`,
    'fact is known, known to be unknown, passed over, or of no matter for this person. Every answer goes back to `walk`.',
    '',
    '## The whole',
    '',
    ...mermaid(['  [*] --> opening', ...topics.flatMap((topic) => arrowsOf(topic, topics)).filter(unique)]),
    '',
    ...topics.filter((topic) => Object.keys(topic.states).length > 0).flatMap(section),
    '## What works in every state',
    '',
    '| heard | then |',
    '| --- | --- |',
    ...everywhere(),
    '',
  ].join('\n');
}

const mermaid = (lines: string[]): string[] => ['```mermaid', 'stateDiagram-v2', ...lines, '```'];
const unique = (line: string, at: number, all: string[]): boolean => all.indexOf(line) === at;
const topicOf = (node: AnyStateNode): string => node.path[0] ?? '';

/** Arrows between topics, from any state inside one. */
function arrowsOf(topic: AnyStateNode, topics: AnyStateNode[]): string[] {
  const inside = everyState(topic);
  return inside.flatMap((node) =>
    transitionsOf(node).flatMap(({ to }) =>
      to !== null && topicOf(to) !== topic.key && topics.some(({ key }) => key === topicOf(to))
        ? [`  ${topic.key} --> ${topicOf(to)}`]
        : [],
    ),
  );
}

function section(topic: AnyStateNode): string[] {
  const states = everyState(topic).filter((node) => Object.keys(node.states).length === 0);
  const lines = states.flatMap((node) => [
    ...(asks(node) === null ? [] : [`  ${name(node)} : asks ${asks(node)}`]),
    ...transitionsOf(node).flatMap(({ to, label }) =>
      to === null ? [] : [`  ${name(node)} --> ${topicOf(to) === topic.key ? name(leaf(to)) : topicOf(to)} : ${label}`],
    ),
  ]);
  return [`## ${topic.key}`, '', ...mermaid(lines.filter(unique)), ''];
}

function everyState(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(everyState)];
}
const asks = (node: AnyStateNode): string | null => (node.meta as { ask?: string } | undefined)?.ask ?? null;
const name = (node: AnyStateNode): string => node.path.join('_');
const leaf = (node: AnyStateNode): AnyStateNode => {
  const first = node.config.initial as string | undefined;
  return first === undefined || node.states[first] === undefined ? node : leaf(node.states[first]);
};

function transitionsOf(node: AnyStateNode): { to: AnyStateNode | null; label: string }[] {
  const always = (node.always ?? []).map((one) => ({ to: one.target?.[0] ?? null, label: guardName(one.guard) ?? 'else' }));
  const heard = [...node.transitions.values()].flat().filter((one) => one.eventType !== '');
  return [
    ...always,
    ...heard.map((one) => ({ to: one.target?.[0] ?? null, label: [one.eventType, guardName(one.guard)].filter(Boolean).join(' if ') })),
  ];
}

function guardName(guard: unknown): string | null {
  if (guard === undefined || guard === null) return null;
  const named = typeof guard === 'string' ? guard : (guard as { type?: string }).type;
  return named ?? null;
}

function everywhere(): string[] {
  return [...dialogue.root.transitions.entries()].flatMap(([event, list]) =>
    list.map((one) => {
      const acts = (one.actions as (string | { type: string; params?: unknown })[]).map((act) =>
        typeof act === 'string' ? act : describe(act),
      );
      const to = one.target?.[0] === undefined ? 'stays' : `→ ${one.target[0].path.join('.')}`;
      const guard = guardName(one.guard);
      return `| ${event}${guard === null ? '' : ` (${guard})`} | ${acts.join(', ') || 'nothing'}; ${to} |`;
    }),
  );
}

const describe = (act: { type: string; params?: unknown }): string =>
  act.type === 'say' && typeof act.params === 'object' && act.params !== null ? `say ${(act.params as { line: string }).line}` : act.type;
