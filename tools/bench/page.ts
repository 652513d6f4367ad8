import type { View } from '../view.ts';
import type { ChartNode } from '../walked.ts';

/** The bench's page. It keeps only what was said; every view is made anew by the server's own turn. */
type Said = { kind: 'opened' | 'message'; text: string; choice?: string };
type Start = { today: string; chart: ChartNode; personas: { id: string; name: string; languages: string[] }[] };

const by = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const opening: Said = { kind: 'opened', text: '' };
let said: Said[] = [opening];

function make(tag: string, text = '', more: Record<string, string> = {}, ...inside: Node[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
  if (text !== '') element.textContent = text;
  element.append(...inside);
  return element;
}

function press(text: string, act: () => void): HTMLElement {
  const button = make('button', text, { type: 'button' });
  button.addEventListener('click', act);
  return button;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const got = (await answer.json()) as T & { error?: { message: string } };
  if (!answer.ok) throw new Error(got.error?.message ?? `The bench answered ${answer.status}.`);
  return got;
}

const asked = () => ({ language: by<HTMLSelectElement>('language').value, today: by<HTMLInputElement>('today').value, said });

async function show(): Promise<void> {
  const view = await ask<View>('/api/talk', asked());
  drawChat(view);
  drawNow(view);
  drawHeard(view);
  rows(
    'case',
    view.known.map(({ fact, value, said: words, turn }) => [fact, shown(value), `turn ${turn}`, `“${words}”`]),
  );
  by('left').replaceChildren(...(view.steps.at(-1)?.left ?? []).map((id) => make('li', id)));
  light(view);
}

function drawChat(view: View): void {
  const items = view.steps.flatMap(({ said: own, messages }, at) => [
    ...(own.kind === 'opened' ? [] : [ownItem(own.text, at)]),
    ...messages.map(({ text }) => make('li', text)),
  ]);
  const log = by('log');
  log.replaceChildren(...items);
  const choices = view.steps.at(-1)?.messages.at(-1)?.choices ?? [];
  by('choices').replaceChildren(
    ...choices.map(({ title, value }) => press(title, () => say({ kind: 'message', text: title, choice: value }))),
  );
  // only now: the choices take room from the log, and the question would be out of sight
  log.scrollTop = log.scrollHeight;
}

function ownItem(text: string, at: number): HTMLElement {
  return make(
    'li',
    text,
    { class: 'own' },
    press('Back to before this', () => go(said.slice(0, at))),
  );
}

function drawNow(view: View): void {
  const rowsOf: [string, string][] = [
    ['state', view.state],
    ['question', view.standing ?? 'none'],
    ['why we ask', view.why ?? '–'],
    ['who speaks', view.holds],
    ['lead', view.lead ?? 'none'],
    ['lines', view.steps.at(-1)?.lines.join(' ') ?? ''],
  ];
  by('now').replaceChildren(...rowsOf.flatMap(([name, value]) => [make('dt', name), make('dd', value)]));
}

function drawHeard(view: View): void {
  const last = view.steps.at(-1);
  rows('heard', [
    [last?.heard ?? '', '', '', ''],
    ...(last?.facts ?? []).map(({ fact, value, sure, said: words }) => [fact, shown(value), `${Math.round(sure * 100)} %`, `“${words}”`]),
  ]);
  by('way').replaceChildren(
    ...(last?.way ?? []).map(({ state, because }) => make('li', because === '' ? state : `${state}, because ${because}`)),
  );
}

function rows(id: string, lines: string[][]): void {
  by(id).replaceChildren(
    ...lines.map((cells) =>
      make('tr', '', {}, ...cells.map((cell, at) => make(at === 0 ? 'th' : 'td', cell, at === 3 ? { class: 'quote' } : {}))),
    ),
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function drawChart(node: ChartNode): HTMLElement {
  const name = node.id.split('.').at(-1) ?? '';
  const parts = [
    make('span', name, { class: 'state' }),
    ...(node.asks === null ? [] : [make('span', ` asks ${node.asks}`, { class: 'asks' })]),
  ];
  const inside = node.nodes.length === 0 ? [] : [make('ul', '', {}, ...node.nodes.map(drawChart))];
  return make('li', '', { 'data-state': node.id }, ...parts, ...inside);
}

function light(view: View): void {
  const been = new Set(view.steps.flatMap(({ way }) => way.map(({ state }) => state)));
  for (const item of document.querySelectorAll<HTMLElement>('#chart [data-state]')) {
    const id = item.dataset.state ?? '';
    item.classList.toggle('was', been.has(id));
    item.classList.toggle('lit', id === view.state);
    if (id !== view.state) item.removeAttribute('aria-current');
    else {
      item.setAttribute('aria-current', 'step');
      scrollTo(item);
    }
  }
}

/** Within the chart alone: the other panels stay where they are. */
function scrollTo(item: HTMLElement): void {
  const panel = item.closest<HTMLElement>('.chart');
  if (panel === null) return;
  const [at, around] = [item.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (at.top < around.top + 40 || at.bottom > around.bottom - 20) panel.scrollTop += at.top - around.top - panel.clientHeight / 3;
}

async function go(next: Said[]): Promise<void> {
  said = next.length === 0 ? [opening] : next;
  await show().catch((error: Error) => by('choices').replaceChildren(make('p', error.message)));
}
const say = (one: Said): Promise<void> => go([...said, one]);

async function save(kind: string): Promise<void> {
  by('differences').textContent = '';
  const { text } = await ask<{ text: string }>('/api/save', { ...asked(), kind });
  const ending = kind === 'story' ? 'yaml' : kind;
  const link = make('a', '', { href: URL.createObjectURL(new Blob([text], { type: 'text/plain' })), download: `conversation.${ending}` });
  link.click();
}

async function compareWith(transcript: string): Promise<void> {
  const place = by('differences');
  try {
    const {
      differences,
      turns,
      asked: found,
    } = await ask<{ differences: string; turns: number; asked: ReturnType<typeof asked> }>('/api/compare', { transcript });
    place.textContent = differences === '' ? `${turns} turns, no difference.` : differences;
    by<HTMLSelectElement>('language').value = found.language;
    by<HTMLInputElement>('today').value = found.today;
    await go(found.said);
  } catch (error) {
    place.textContent = (error as Error).message;
  }
}

const start = await ask<Start>('/api/start');
by<HTMLInputElement>('today').value = start.today;
by('chart').append(make('ul', '', {}, ...start.chart.nodes.map(drawChart)));
by('personas')
  .querySelector('.list')
  ?.append(
    ...start.personas.map(({ id, name }) =>
      press(name, async () => {
        by<HTMLDetailsElement>('personas').open = false;
        const played = await ask<{ said: Said[] }>('/api/persona', { ...asked(), said: [opening], name: id });
        await go(played.said);
      }),
    ),
  );
by('again').addEventListener('click', () => go([opening]));
by('language').addEventListener('change', () => go([opening]));
by('today').addEventListener('change', () => go(said));
by('compare').addEventListener('click', () => compareWith(by<HTMLTextAreaElement>('paste').value));
for (const button of document.querySelectorAll<HTMLElement>('[data-save]'))
  button.addEventListener('click', () =>
    save(button.dataset.save ?? '').catch((error: Error) => {
      by('differences').textContent = error.message;
    }),
  );
by<HTMLFormElement>('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const box = by<HTMLInputElement>('text');
  const text = box.value.trim();
  box.value = '';
  if (text !== '') void say({ kind: 'message', text });
});
await show();
