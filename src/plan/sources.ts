import { stateDatesOf } from '../../dialogs/advise/state-dates.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import type { Voice } from '../say/bubbles.ts';
import { dayAt, type Params } from '../say/format.ts';
import { lawOf } from '../say/lawSaid.ts';
import { cites } from '../say/sources.ts';
import type { Section } from './plan.ts';

/** Every source that the page rests on, once each, with the day from which it holds and the day on which it was read. */
export function sourcesOf(voice: Voice, memory: Memory, used: ReadonlySet<string>, say: (id: string, params?: Params) => string): Section {
  const lines = cites(voice.library, [...used].sort()).map(({ source, url, from, checked }) => {
    const text = say(from === null ? 'plan.source' : 'plan.source_from', { source, from: from ?? '', checked: dayAt(checked) });
    return url === null ? text : `${text} ${url}`;
  });
  return {
    id: 'sources',
    heading: say('plan.sources'),
    kind: 'list',
    pieces: [{ lines: [...new Set([...lines, ...lawSources(voice, memory)])] }],
  };
}

/** Where the state's agency and the texts behind its dates were read, with the date of each text where there is one. */
function lawSources(voice: Voice, memory: Memory): string[] {
  const law = lawOf(voice, memory);
  if (law === null) return [];
  const groups = stateDatesOf(law.periods, memory.case, memory.today).map(({ period }) => period.group);
  const from = (['help', ...groups] as const).flatMap((group) => (group === 'help' ? law.sources.help : law.sources[group].slice(-1)));
  return from.map(({ url, text_as_of }) => [law.name, text_as_of, url].filter(Boolean).join(' · '));
}
