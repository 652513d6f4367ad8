import type { Activity, Cite } from '../activity.ts';
import { make } from './dom.ts';
import { outward } from './text.ts';
import type { Words } from './words.ts';

/** What stands below a message, one tap away: why it is asked, and where a claim comes from. */
export function whyOf(activity: Activity, words: Words): HTMLElement | null {
  if (activity.why === undefined) return null;
  return make('details', { class: 'more', part: 'why' }, make('summary', {}, words.say('why')), make('p', {}, activity.why));
}

export function sourcesOf(activity: Activity, words: Words): HTMLElement | null {
  if (activity.cites.length === 0) return null;
  const list = activity.cites.map((cite) => sourceOf(cite, words));
  return make('details', { class: 'more', part: 'sources' }, make('summary', {}, words.say('sources')), make('ul', {}, ...list));
}

function sourceOf(cite: Cite, words: Words): HTMLElement {
  const from = cite.from === null ? [] : [words.say('inForce', { day: words.day(cite.from) })];
  const checked = cite.checked === null ? [] : [words.say('checked', { day: words.day(cite.checked) })];
  const dates = [...from, ...checked].join(', ');
  return make('li', {}, cite.url === null ? cite.source : outward(cite.url, cite.source), dates === '' ? '' : ` (${dates})`);
}
