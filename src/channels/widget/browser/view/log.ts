import type { Activity, Term } from '../activity.ts';
import type { Mark } from '../outbox.ts';
import { cardOf, type Send, textOf } from './card.ts';
import { button, hidden, make } from './dom.ts';
import { termOf } from './term.ts';
import { messageBody, plainBody } from './text.ts';
import { sourcesOf, whyOf } from './under.ts';
import type { Words } from './words.ts';

/** What can be done with a message that did not get through. */
export type Again = { retry(): void; discard(): void };
type Pending = { item: HTMLElement; foot: HTMLElement; again: Again };

const nearPx = 120;

/**
 * The talk itself: one polite live region. What the person wrote, marks and time stamps are not announced;
 * what was said before this page was opened is put in before the region is live.
 */
export class Log {
  /** What scrolls: the talk, and below it the answers on offer. */
  readonly element: HTMLElement;
  readonly answers = make('div', { class: 'answers' });
  private readonly region: HTMLElement;
  private readonly words: Words;
  private readonly send: Send;
  /** Tells whether there is news below what the person is reading. */
  private readonly below: (news: boolean) => void;
  private readonly list = make('ol', { class: 'list', role: 'list' });
  private readonly dots = make('p', { class: 'typing', 'aria-hidden': 'true', hidden: '' });
  private readonly waiting = new Map<string, Pending>();
  private readonly told: string[] = [];
  private lastDay = '';
  private last = { from: '', minute: '' };
  /** The person has not scrolled away from the news. */
  private following = true;
  private placed = 0;

  constructor(words: Words, send: Send, below: (news: boolean) => void) {
    this.words = words;
    this.send = send;
    this.below = below;
    this.region = make('div', { role: 'log', 'aria-live': 'off', 'aria-relevant': 'additions' }, this.list);
    words.name(this.region, 'aria-label', 'log');
    this.element = make('div', { class: 'log', part: 'log', role: 'group', tabindex: '0' }, this.region, this.dots, this.answers);
    words.name(this.element, 'aria-label', 'log');
    this.element.addEventListener('scroll', () => this.scrolled());
  }

  /** A message from the other side, or from this person in another tab or earlier. */
  add(activity: Activity): void {
    this.newDay(activity.at);
    const mine = activity.from === 'you';
    const who = mine ? this.words.say('you') : (activity.name ?? this.words.say(activity.from === 'person' ? 'person' : 'assistantName'));
    this.put(mine ? this.own(activity.text, this.stamp(activity.at)) : this.theirs(activity, who));
    this.tell(activity, who);
    if (!mine && !this.following) this.below(true);
  }

  /** A message of this person that is not there yet. */
  pending(id: string, text: string, again: Again): void {
    const foot = make('span');
    const item = this.own(text, foot);
    item.classList.add('waiting');
    this.list.append(item);
    this.waiting.set(id, { item, foot, again });
    this.following = true;
    this.scrollTo(this.element.scrollHeight);
  }

  mark(id: string, mark: Mark): void {
    const pending = this.waiting.get(id);
    if (pending === undefined) return;
    pending.item.classList.toggle('failed', mark === 'failed');
    pending.foot.replaceChildren(this.words.say(mark));
    if (mark === 'failed') pending.foot.append(' ', ...this.secondTry(id, pending));
  }

  /** The echo: the pending message takes its place and its time. False when it was not pending here. */
  settle(activity: Activity): boolean {
    const id = activity.clientId ?? '';
    const pending = this.waiting.get(id);
    if (pending === undefined) return false;
    this.waiting.delete(id);
    this.newDay(activity.at);
    this.put(pending.item);
    pending.item.classList.remove('waiting', 'failed');
    pending.foot.replaceChildren(`${this.words.say('sent')} · `, this.stamp(activity.at));
    this.tell(activity, this.words.say('you'));
    return true;
  }

  /** A word of the widget's own. */
  system(text: string): void {
    this.put(make('li', { class: 'system', lang: this.words.language() }, text));
    this.last = { from: '', minute: '' };
    this.follow();
  }

  /** Someone is writing; null: nobody. */
  typing(name: string | null): void {
    this.dots.hidden = name === null;
    if (name === null) return;
    this.dots.replaceChildren(make('span', { class: 'dots' }, make('i'), make('i'), make('i')), name === '' ? '' : ` ${name}`);
    if (this.following && this.atEnd()) this.scrollTo(this.element.scrollHeight);
  }

  /** A history that is put in bit by bit is shown when it is whole. */
  hold(on: boolean): void {
    this.list.classList.toggle('held', on);
  }

  live(on: boolean): void {
    this.region.setAttribute('aria-live', on ? 'polite' : 'off');
  }

  clear(): void {
    this.list.replaceChildren();
    this.waiting.clear();
    this.told.length = 0;
    this.lastDay = '';
  }

  /** Brings into view what was said since the person last wrote, unless they are reading further up. */
  follow(): void {
    if (!this.following) return;
    const own = this.list.querySelectorAll<HTMLElement>('.you');
    const mine = own[own.length - 1];
    const first = (mine?.nextElementSibling ?? mine ?? this.list.firstElementChild) as HTMLElement | null;
    if (first !== null) this.scrollTo(first.offsetTop - 16);
  }

  /** Down to the news. */
  jump(): void {
    this.following = true;
    this.scrollTo(this.element.scrollHeight);
    this.below(false);
  }

  plain(): string {
    return this.told.join('\n\n');
  }

  empty(): boolean {
    return this.told.length === 0;
  }

  private put(item: HTMLElement): void {
    const firstWaiting = this.waiting.values().next().value?.item;
    this.list.insertBefore(item, firstWaiting ?? null);
  }

  private own(text: string, foot: HTMLElement): HTMLElement {
    const body = make('div', { class: 'body', dir: 'auto' }, plainBody(text));
    this.last = { from: '', minute: '' };
    const part = { class: 'message you', part: 'message message-you', 'aria-live': 'off' };
    return make('li', part, hidden(`${this.words.say('you')}: `), body, make('div', { class: 'foot' }, foot));
  }

  private theirs(activity: Activity, who: string): HTMLElement {
    const draw = (term: Term): HTMLElement => termOf(term, this.words, this.send);
    const notice = activity.lines.includes('notice.general') ? this.words.say('notice') : null;
    const body = make('div', { class: 'body', dir: 'auto' }, messageBody(textOf(activity), notice, activity.terms, draw));
    if (activity.from === 'person') body.prepend(make('p', { class: 'who', 'aria-hidden': 'true' }, who));
    const item = make('li', { class: `message ${activity.from}`, part: `message message-${activity.from}` }, hidden(`${who}: `), body);
    item.classList.toggle('joined', this.joins(activity, who));
    const card = activity.card === undefined ? null : cardOf(activity.card, this.words, this.send);
    const foot = make('div', { class: 'foot', 'aria-hidden': 'true' }, this.stamp(activity.at));
    item.append(...[card, whyOf(activity, this.words), sourcesOf(activity, this.words), foot].filter((part) => part !== null));
    if (activity.language !== undefined) item.lang = activity.language;
    return item;
  }

  /** The same speaker within the same minute: one stamp is enough. */
  private joins(activity: Activity, who: string): boolean {
    const now = { from: who, minute: this.words.time(activity.at) };
    const joined = this.last.from === now.from && this.last.minute === now.minute;
    this.last = now;
    return joined;
  }

  private secondTry(id: string, { item, again }: Pending): (Node | string)[] {
    const discard = (): void => {
      again.discard();
      this.waiting.delete(id);
      item.remove();
    };
    return [
      button({ class: 'quiet' }, again.retry, this.words.say('retry')),
      ' ',
      button({ class: 'quiet' }, discard, this.words.say('discard')),
    ];
  }

  private newDay(iso: string): void {
    const day = new Date(iso).toDateString();
    if (day !== this.lastDay && this.lastDay !== '') this.put(make('li', { class: 'system', 'aria-live': 'off' }, this.words.day(iso)));
    this.lastDay = day;
  }

  private tell(activity: Activity, who: string): void {
    this.told.push(`[${this.words.day(activity.at)}, ${this.words.time(activity.at)}] ${who}: ${activity.text}`);
  }

  private stamp(iso: string): HTMLElement {
    return make('time', { datetime: iso, dir: 'auto' }, this.words.time(iso));
  }

  /** On very low screens the whole panel scrolls instead of the talk. */
  private scroller(): HTMLElement {
    return this.element.closest<HTMLElement>('.panel.low') ?? this.element;
  }

  private atEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller();
    return scrollHeight - scrollTop - clientHeight < nearPx;
  }

  /** `top` counts from the beginning of the talk. */
  private scrollTo(top: number): void {
    const scroller = this.scroller();
    scroller.scrollTop = scroller === this.element ? top : top + this.element.offsetTop;
    this.placed = this.element.scrollTop;
  }

  /** Only a scroll that was not ours says where the person wants to be. */
  private scrolled(): void {
    if (Math.abs(this.element.scrollTop - this.placed) > 4) this.following = this.atEnd();
    if (this.atEnd()) this.below(false);
  }
}
