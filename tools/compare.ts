import { type Activity, dataOf, type Turn } from './transcript.ts';

/**
 * Two conversations side by side. Ids and times are checked for what they are, not for what they hold; wording counts only where a
 * message has no line ids: a better sentence is no regression, another line is one.
 */
export type Difference = { turn: number; said: string; what: string; expected: string; got: string };

/** What differs, turn by turn; [] when the second conversation is the first one again. */
export function compare(expected: Turn[], got: Turn[]): Difference[] {
  const turns = Math.max(expected.length, got.length);
  return Array.from({ length: turns }, (_, turn) => compareTurn(turn, expected[turn], got[turn])).flat();
}

/** For people: the turn, what was said, and what is different in it. */
export function printed(differences: Difference[]): string {
  const turns = Map.groupBy(differences, ({ turn }) => turn);
  return [...turns.values()]
    .map((list) => {
      const { turn, said } = list[0]!;
      return [`Turn ${turn}${said === '' ? ' (opening)' : `, after "${said}"`}`, ...list.flatMap(lineOf)].join('\n');
    })
    .join('\n\n');
}

const lineOf = ({ what, expected, got }: Difference): string[] => [`  ${what}`, `    - ${expected}`, `    + ${got}`];

function compareTurn(turn: number, expected: Turn | undefined, got: Turn | undefined): Difference[] {
  const said = (expected?.said ?? got?.said)?.text ?? '';
  const differ = (what: string, one: unknown, two: unknown): Difference[] =>
    shown(one) === shown(two) ? [] : [{ turn, said, what, expected: shown(one), got: shown(two) }];
  if (expected === undefined || got === undefined)
    return [
      { turn, said, what: 'the turn', expected: expected === undefined ? 'none' : 'heard', got: got === undefined ? 'none' : 'heard' },
    ];
  const byLines = expected.replies.some((reply) => (dataOf(reply)?.lines ?? []).length > 0);
  const facets = byLines ? lineFacets(expected.replies) : [];
  const other = new Map(lineFacets(got.replies));
  return [
    ...facets.flatMap(([what, one]) => differ(what, one, what === 'heard' ? withGaps(other.get(what), one) : other.get(what))),
    ...(byLines ? [] : wordings(expected.replies, got.replies, differ)),
    ...asIs(got, differ),
  ];
}

/** What our own messages say about themselves. */
function lineFacets(replies: Activity[]): [string, unknown][] {
  const data = replies.flatMap((reply) => dataOf(reply) ?? []);
  const ask = data.findLast((one) => one.ask !== undefined)?.ask;
  return [
    ['lines', data.flatMap(({ lines }) => lines)],
    ['state', data.at(-1)?.state],
    ['question', ask?.id],
    ['choices', ask?.choices?.map(({ value }) => value)],
    ['heard', Object.assign({}, ...data.map(({ heard }) => heard))],
    ['gates', data.findLast((one) => one.advice !== undefined)?.advice?.gates],
    ['advice', data.findLast((one) => one.advice !== undefined)?.advice?.options.map(({ option, standing }) => `${option} ${standing}`)],
    ['end', replies.some(({ type }) => type === 'endOfConversation')],
  ];
}

/** What was taken out of the file as personal matches anything that was told in its place. */
function withGaps(got: unknown, expected: unknown): unknown {
  const gaps = Object.entries(expected as object).filter(([, value]) => typeof value === 'string' && value.startsWith('[removed:'));
  const filled = gaps.filter(([fact]) => (got as Record<string, unknown>)[fact] !== undefined);
  return { ...(got as object), ...Object.fromEntries(filled) };
}

type Differ = (what: string, one: unknown, two: unknown) => Difference[];

/** Without line ids the words are all there is. A text between slashes is a pattern. */
function wordings(expected: Activity[], got: Activity[], differ: Differ): Difference[] {
  const [one, two] = [expected, got].map((list) => list.filter(({ type }) => type === 'message').map(({ text }) => plain(text ?? '')));
  const count = Math.max(one!.length, two!.length);
  return Array.from({ length: count }, (_, at) => (fits(one![at], two![at]) ? [] : differ(`message ${at + 1}`, one![at], two![at]))).flat();
}

function fits(pattern: string | undefined, text: string | undefined): boolean {
  const inside = /^\/(.+)\/([iu]*)$/.exec(pattern ?? '');
  return inside !== null && text !== undefined && new RegExp(inside[1]!, inside[2]).test(text);
}
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The matchers for what changes from run to run: an id is there and new, a time is a time and goes on. */
function asIs(got: Turn, differ: Differ): Difference[] {
  const all = got.replies;
  const ids = all.map(({ id }) => id ?? '');
  const times = all.map(({ timestamp }) => timestamp ?? '');
  const rising = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? ''));
  return [
    ...differ(
      'ids',
      'each there, none twice',
      ids.every((id) => id !== '') && new Set(ids).size === ids.length ? 'each there, none twice' : ids,
    ),
    ...differ('times', 'ISO, going on', rising && times.every((time) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time)) ? 'ISO, going on' : times),
  ];
}

function shown(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)) return 'nothing';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(sorted(value));
}

/** The order of keys says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
