import { aspects, type Compared, compared, type SideRow, sideBySide } from '../../dialogs/advise/sideBySide.ts';
import type { Memory } from '../../dialogs/chart/memory.ts';
import { type Bubble, pack, say, type Voice } from './bubbles.ts';
import { line } from './format.ts';
import { sentence } from './sentence.ts';

/**
 * Short sale, loan modification and foreclosure, side by side for one household. In short: what each means for the home and the debt,
 * one bubble each. The whole table rides along as a card; "compare" says all of it in words, so a text-only client loses nothing.
 */
const inShort: SideRow['aspect'][] = ['home', 'debt'];

export function sideBySideBubbles(voice: Voice, memory: Memory, whole = false): Bubble[] {
  const rows = sideBySide({ known: memory.case, today: memory.today, dangerNow: false });
  const told = compared.flatMap((option) => column(voice, rows, option, whole ? [...aspects] : inShort));
  const last = told.at(-1);
  if (last === undefined) return whole && rows.length > 0 ? say(voice, 'explain.unsure_some') : [];
  last.extra = { card: sideCard(voice, memory) };
  return [...(whole ? say(voice, 'explain.side_by_side') : []), ...told];
}

function column(voice: Voice, rows: SideRow[], option: Compared, wanted: readonly string[]): Bubble[] {
  const name = line(voice.library, voice.language, `advise.option.${option}.name`).text;
  const parts = rows
    .filter(({ aspect }) => wanted.includes(aspect))
    .flatMap(({ aspect, cells }) => {
      const said = sentence(voice, cells[option]);
      const what = line(voice.library, voice.language, `advise.aspect.${aspect}`).text;
      return said === null ? [] : [{ text: `${what}: ${said.text}`, sources: said.sources }];
    });
  return pack(parts, `${name}.\n`, `explain.side.${option}`, '\n');
}

/** The whole table: names of the three, and nine rows of one sentence for each. */
export function sideCard(
  voice: Voice,
  memory: Memory,
): { kind: 'sideBySide'; columns: string[]; rows: { label: string; cells: string[] }[] } {
  const rows = sideBySide({ known: memory.case, today: memory.today, dangerNow: false });
  return {
    kind: 'sideBySide',
    columns: compared.map((option) => line(voice.library, voice.language, `advise.option.${option}.name`).text),
    rows: rows.map(({ aspect, cells }) => ({
      label: line(voice.library, voice.language, `advise.aspect.${aspect}`).text,
      cells: compared.map((option) => sentence(voice, cells[option])?.text ?? ''),
    })),
  };
}
