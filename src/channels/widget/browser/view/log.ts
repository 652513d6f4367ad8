import type { Activity } from '../activity.ts';
import type { Mark } from '../outbox.ts';
import { cardOf, type Send } from './card.ts';
import { button, hidden, make } from './dom.ts';
import { messageBody, outward, plainBody } from './text.ts';
import type { Words } from './words.ts';

/**
 * The talk itself: one polite live region. What the person wrote, marks and time stamps are not announced;
 * what was said before this page was opened is put in before the region is live.
 */
export type Log = {
  element: HTMLElement;
  /** A message from the other side, or from this person in another tab or earlier. */
  add(activity: Activity): void;
  /** A message of this person that is not there yet. */
  pending(id: string, text: string, act: { retry(): void; discard(): void }): void;
  mark(id: string, mark: Mark): void;
  /** The echo: the pending message takes its place and its time. False when it was not pending here. */
  settle(activity: Activity): boolean;
  system(text: string, language: string): void;
  typing(name: string | null): void;
  live(on: boolean): void;
  clear(): void;
  /** Brings into view what was said since the person last wrote. */
  follow(): void;
  plain(): string;
  empty(): boolean;
  atEnd(): boolean;
};

export function openLog(words: Words, send: Send, more: () => void): Log {
  const list = make('ol', { class: 'list', role: 'list' });
  const element = make(
    'div',
    { class: 'log', part: 'log', role: 'log', 'aria-live': 'off', 'aria-relevant': 'additions', tabindex: '0' },
    list,
  );
  words.name(element, 'aria-label', 'log');
  const dots = make('p', { class: 'typing', 'aria-hidden': 'true', hidden: '' });
  element.append(dots);
  const waiting = new Map<string, { item: HTMLElement; foot: HTMLElement; act: { retry(): void; discard(): void } }>();
  const told: string[] = [];
  let lastDay = '';
  let last = { from: '', minute: '' };

  const put = (item: HTMLElement): void => {
    const firstWaiting = waiting.values().next().value?.item;
    if (firstWaiting === undefined) list.append(item);
    else list.insertBefore(item, firstWaiting);
  };
  const newDay = (iso: string): void => {
    const day = words.day(iso);
    if (day !== lastDay && lastDay !== '') put(make('li', { class: 'system', 'aria-live': 'off' }, day));
    lastDay = day;
  };
  const tell = (activity: Activity, who: string): void => {
    told.push(`[${words.day(activity.at)}, ${words.time(activity.at)}] ${who}: ${activity.text}`);
  };
  const stamp = (iso: string): HTMLElement => make('time', { datetime: iso }, words.time(iso));
  const nearEnd = (): boolean => element.scrollHeight - element.scrollTop - element.clientHeight < 120;

  const add = (activity: Activity): void => {
    newDay(activity.at);
    const who =
      activity.from === 'you' ? words.say('you') : (activity.name ?? words.say(activity.from === 'person' ? 'person' : 'assistantName'));
    const joined = last.from === who && last.minute === words.time(activity.at);
    last = { from: who, minute: words.time(activity.at) };
    const stay = nearEnd();
    put(activity.from === 'you' ? own(activity, who, stamp(activity.at)) : theirs(activity, who, joined, stamp(activity.at)));
    tell(activity, who);
    if (activity.from !== 'you' && !stay) more();
  };
  const own = (activity: Activity, who: string, foot: HTMLElement): HTMLElement =>
    make(
      'li',
      { class: 'message you', part: 'message message-you', 'aria-live': 'off' },
      hidden(`${who}: `),
      make('div', { class: 'body', dir: 'auto' }, plainBody(activity.text)),
      make('div', { class: 'foot' }, foot),
    );
  const theirs = (activity: Activity, who: string, joined: boolean, time: HTMLElement): HTMLElement => {
    const notice = activity.lines.includes('notice.general') ? words.say('notice') : null;
    const body = make('div', { class: 'body', dir: 'auto' }, messageBody(activity.text, notice));
    const card = activity.card === undefined ? null : cardOf(activity.card, words, send);
    const item = make(
      'li',
      { class: `message ${activity.from}${joined ? ' joined' : ''}`, part: `message message-${activity.from}` },
      hidden(`${who}: `),
      body,
    );
    if (activity.from === 'person') body.prepend(make('p', { class: 'who', 'aria-hidden': 'true' }, who));
    if (card !== null) item.append(card);
    item.append(...under(activity, words), make('div', { class: 'foot', 'aria-hidden': 'true' }, time));
    if (activity.language !== undefined) item.lang = activity.language;
    return item;
  };
  const settle = (activity: Activity): boolean => {
    const mine = activity.clientId === undefined ? undefined : waiting.get(activity.clientId);
    if (mine === undefined || activity.clientId === undefined) return false;
    waiting.delete(activity.clientId);
    put(mine.item);
    last = { from: words.say('you'), minute: words.time(activity.at) };
    mine.item.classList.remove('waiting', 'failed');
    mine.foot.replaceChildren(`${words.say('sent')} · `, stamp(activity.at));
    tell(activity, words.say('you'));
    return true;
  };

  return {
    element,
    add,
    settle,
    pending(id, text, act) {
      const foot = make('div', { class: 'foot' });
      const item = make(
        'li',
        { class: 'message you waiting', part: 'message message-you', 'aria-live': 'off' },
        hidden(`${words.say('you')}: `),
        make('div', { class: 'body', dir: 'auto' }, plainBody(text)),
        foot,
      );
      list.append(item);
      waiting.set(id, { item, foot, act });
      element.scrollTop = element.scrollHeight;
    },
    mark(id, mark) {
      const mine = waiting.get(id);
      if (mine === undefined) return;
      mine.item.classList.toggle('failed', mark === 'failed');
      mine.foot.replaceChildren(words.say(mark));
      if (mark !== 'failed') return;
      const discard = (): void => {
        mine.act.discard();
        waiting.delete(id);
        mine.item.remove();
      };
      mine.foot.append(
        ' ',
        button({ class: 'quiet' }, mine.act.retry, words.say('retry')),
        ' ',
        button({ class: 'quiet' }, discard, words.say('discard')),
      );
    },
    system(text, language) {
      put(make('li', { class: 'system', lang: language }, text));
      element.scrollTop = element.scrollHeight;
    },
    typing(name) {
      dots.hidden = name === null;
      if (name === null) return;
      dots.replaceChildren(make('span', { class: 'dots' }, make('i'), make('i'), make('i')), name === '' ? '' : ` ${name}`);
      if (nearEnd()) element.scrollTop = element.scrollHeight;
    },
    live: (on) => element.setAttribute('aria-live', on ? 'polite' : 'off'),
    clear() {
      list.replaceChildren();
      waiting.clear();
      told.length = 0;
      lastDay = '';
    },
    follow() {
      const mine = [...list.querySelectorAll<HTMLElement>('.you')].at(-1);
      const first = (mine?.nextElementSibling ?? mine ?? list.firstElementChild) as HTMLElement | null;
      if (first !== null) element.scrollTop = Math.min(element.scrollHeight, first.offsetTop - 16);
    },
    plain: () => told.join('\n\n'),
    empty: () => told.length === 0,
    atEnd: nearEnd,
  };
}

/** What stands below a message: why it is asked, and where a claim comes from. */
function under(activity: Activity, words: Words): HTMLElement[] {
  const out: HTMLElement[] = [];
  if (activity.why !== undefined)
    out.push(make('details', { class: 'more' }, make('summary', {}, words.say('why')), make('p', {}, activity.why)));
  if (activity.cites.length === 0) return out;
  const list = activity.cites.map((cite) => {
    const dates = [
      cite.from === null ? '' : words.say('inForce', { day: words.day(cite.from) }),
      cite.checked === null ? '' : words.say('checked', { day: words.day(cite.checked) }),
    ];
    return make(
      'li',
      {},
      cite.url === null ? cite.source : outward(cite.url, cite.source),
      ` (${dates.filter((text) => text !== '').join(', ')})`,
    );
  });
  out.push(make('details', { class: 'more', part: 'sources' }, make('summary', {}, words.say('sources')), make('ul', {}, ...list)));
  return out;
}
