import { type Activity, webAddress } from '../activity.ts';
import { asList, asRecord, asText } from '../net.ts';
import { button, make } from './dom.ts';
import { inlineOf, outward } from './text.ts';
import type { Words } from './words.ts';

/** Cards of our own bot. The message's text says the same; a kind that is not known here draws nothing. */
type Card = Record<string, unknown>;
export type Send = (text: string, choice?: string) => void;

export function cardOf(card: Card, words: Words, send: Send): HTMLElement | null {
  if (card.kind === 'sideBySide') return sideBySide(card, words);
  if (card.kind === 'preview') return preview(card, words, send);
  if (card.kind === 'plan') return plan(card);
  return null;
}

/** The words of a message. An address that its card offers as a link need not stand there a second time, in full. */
export function textOf({ text, card }: Activity): string {
  const shown = card?.kind === 'plan' ? asList(card.links).map((raw) => asRecord(raw).url) : [];
  return text
    .split('\n')
    .filter((line) => !shown.includes(line.trim()))
    .join('\n');
}

/** A real table; on a narrow screen each row becomes a block and every cell carries its column's name. */
function sideBySide(card: Card, words: Words): HTMLElement {
  const columns = asList(card.columns).map(String);
  const rows = asList(card.rows).map(asRecord);
  const head = make(
    'tr',
    { role: 'row' },
    make('td', { role: 'cell' }),
    ...columns.map((name) => make('th', { scope: 'col', role: 'columnheader' }, name)),
  );
  const body = rows.map((row) =>
    make(
      'tr',
      { role: 'row' },
      make('th', { scope: 'row', role: 'rowheader' }, String(row.label ?? '')),
      ...asList(row.cells).map((cell, at) =>
        make('td', { role: 'cell', 'data-column': columns[at] ?? '' }, make('span', {}, String(cell))),
      ),
    ),
  );
  const caption = make('caption', {}, asText(card.title) ?? words.say('table'));
  return make(
    'table',
    { part: 'table', role: 'table' },
    caption,
    make('thead', { role: 'rowgroup' }, head),
    make('tbody', { role: 'rowgroup' }, ...body),
  );
}

/** What would be sent to a person, line by line; each line can be taken out. */
function preview(card: Card, words: Words, send: Send): HTMLElement {
  const list = make('ul', { class: 'preview', part: 'card' });
  for (const raw of asList(card.facts ?? card.items).map(asRecord)) {
    const label = asText(raw.label) ?? asText(raw.fact);
    if (label === undefined) continue;
    const take = button({ class: 'quiet', 'aria-label': `${words.say('removeFact')}: ${label}` }, () =>
      send(words.say('removeFactWords', { fact: label }), asText(raw.fact) === undefined ? undefined : `remove:${raw.fact}`),
    );
    take.append(words.say('removeFact'));
    list.append(
      make(
        'li',
        {},
        make('span', {}, make('b', {}, label), ' ', asText(raw.text) ?? String(raw.value ?? '')),
        raw.removable === false ? null : take,
      ),
    );
  }
  return list;
}

/** The plan to take along: steps with dates, links to print or to keep. */
function plan(card: Card): HTMLElement {
  const box = make('div', { class: 'plan', part: 'card' });
  const title = asText(card.title);
  if (title !== undefined) box.append(make('p', { class: 'title' }, title));
  const steps = asList(card.steps ?? card.items).map((raw) => stepOf(raw));
  if (steps.length > 0) box.append(make('ol', {}, ...steps));
  const links = asList(card.links).flatMap((raw) => linkOf(raw));
  if (links.length > 0) box.append(make('p', { class: 'links' }, ...links));
  return box;
}

function stepOf(raw: unknown): HTMLElement {
  if (typeof raw === 'string') return make('li', {}, ...inlineOf(raw));
  const step = asRecord(raw);
  const title = asText(step.title) ?? asText(step.label);
  const lines = [step.date, step.text]
    .flatMap((part) => asText(part) ?? [])
    .map((part) => make('span', { class: 'line' }, ...inlineOf(part)));
  return make('li', {}, title === undefined ? null : make('b', { class: 'line' }, title), ...lines, ...asList(step.links).flatMap(linkOf));
}

function linkOf(raw: unknown): HTMLElement[] {
  const link = asRecord(raw);
  const url = webAddress(link.url);
  return url === null ? [] : [outward(url, asText(link.title) ?? url)];
}
