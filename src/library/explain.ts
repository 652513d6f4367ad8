import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../dialogs/heard.ts';
import { type Parse, plainly, readYaml } from './yaml.ts';

/** The plain-language pages, explain/<lang>/<id>.md: front matter, then bubbles with a blank line between them. */

/** One bubble, at most 60 words, with the ledger entries it rests on. `{operator}` in it stands for the operator's name. */
export type Bubble = { text: string; facts: string[] };

/** A plain-language topic. `facts`: all ledger entries that its bubbles rest on. `ask`: phrases that people would ask it with. */
export type Topic = { id: string; title: string; facts: string[]; reviewer: string | null; ask: string[]; bubbles: Bubble[] };

const headShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  title: z.string().min(1).max(120),
  facts: z.array(z.string()),
  reviewer: z.string().nullable(),
  ask: z.array(z.string().min(1)).min(1),
});
const marker = /\s*\{([A-Z]{2,3}-\d{2}[a-z]?(?:,\s*[A-Z]{2,3}-\d{2}[a-z]?)*)\}\s*$/;

/** Reads explain/<language>/*.md. Problems are added as "file: what". */
export function readExplain(folder: string, language: Language, problems: string[], parse: Parse = parseYaml): Record<string, Topic> {
  const topics: Record<string, Topic> = {};
  const place = join(folder, language);
  if (!existsSync(place)) return topics;
  for (const file of readdirSync(place)
    .sort()
    .filter((name) => name.endsWith('.md'))) {
    const where = `explain/${language}/${file}`;
    const topic = readTopic(where, readFileSync(join(place, file), 'utf8'), problems, parse);
    if (topic === undefined) continue;
    if (`${topic.id}.md` !== file) problems.push(`${where}: id: says ${topic.id}, and the file is called ${file}`);
    topics[file.slice(0, -'.md'.length)] = topic;
  }
  return topics;
}

/** One page from its text; undefined, with the problem named, when its head is not readable. */
export function readTopic(where: string, page: string, problems: string[], parse: Parse = parseYaml): Topic | undefined {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page.replaceAll('\r\n', '\n'));
  if (parts === null) {
    problems.push(`${where}: needs a head between two lines of ---, with id, title, facts, reviewer and ask`);
    return undefined;
  }
  const raw = readYaml(where, parts[1] ?? '', problems, parse, 1);
  if (raw === null) return undefined;
  const read = headShape.safeParse(raw.value);
  if (!read.success) {
    problems.push(...read.error.issues.map((issue) => `${where}: ${['the head', ...issue.path].join('.')}: ${plainly(issue)}`));
    return undefined;
  }
  const bubbles = readBubbles(parts[2] ?? '');
  for (const odd of bubbles.flatMap(({ text }) => text.match(/\{(?!operator\})[^{}]*\}?/g) ?? []))
    problems.push(`${where}: ${odd} would be said as it stands: fact ids end their bubble, like {LM-13}, and {operator} is the only name`);
  if (bubbles.length === 0) problems.push(`${where}: has no bubbles`);
  const used = new Set(bubbles.flatMap((bubble) => bubble.facts));
  for (const id of read.data.facts) if (!used.has(id)) problems.push(`${where}: facts: ${id} is named on top, and no bubble rests on it`);
  for (const id of used) if (!read.data.facts.includes(id)) problems.push(`${where}: facts: ${id} is missing on top`);
  return { ...read.data, bubbles };
}

function readBubbles(body: string): Bubble[] {
  const blocks = body.split(/\n\s*\n/).map((block) => block.trim().replace(/\s*\n\s*/g, '\n'));
  return blocks.filter((block) => block !== '').map(readBubble);
}

function readBubble(block: string): Bubble {
  const found = marker.exec(block);
  return { text: block.replace(marker, ''), facts: found?.[1]?.split(/,\s*/) ?? [] };
}
