import { z } from 'zod';

/**
 * The table beside a message as an Adaptive Card, for clients that draw cards. The message's own text says the point, "compare" says all of it in
 * words: whoever cannot see the card misses nothing.
 */
const shape = z.object({
  kind: z.literal('sideBySide'),
  title: z.string().optional(),
  columns: z.array(z.string()).min(1).max(6),
  rows: z
    .array(z.object({ label: z.string(), cells: z.array(z.string()) }))
    .min(1)
    .max(30),
});

/** Null for a card that has no table in it. `text`: the message that it stands beside. */
export function tableCard(card: unknown, text: string, language: string): Record<string, unknown> | null {
  const read = shape.safeParse(card);
  if (!read.success) return null;
  const { columns, rows, title } = read.data;
  const fallbackText = [title ?? '', ...rows.map((row) => inWords(row, columns))].filter((line) => line !== '').join('\n');
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    fallbackText,
    speak: text,
    body: [
      ...(title === undefined ? [] : [{ type: 'TextBlock', text: title, weight: 'Bolder', wrap: true, style: 'heading' }]),
      {
        type: 'Table',
        firstRowAsHeader: true,
        columns: [{ width: 1 }, ...columns.map(() => ({ width: 2 }))],
        rows: [['', ...columns], ...rows.map(({ label, cells }) => [label, ...columns.map((_, at) => cells[at] ?? '')])].map(rowOf),
        // a client of an older version shows the same words below each other
        fallback: { type: 'TextBlock', text: fallbackText.replaceAll('\n', '\n\n'), wrap: true },
      },
    ],
  };
}

const inWords = (row: { label: string; cells: string[] }, columns: string[]): string =>
  `${row.label}: ${columns.flatMap((name, at) => (row.cells[at] ? [`${name}: ${row.cells[at]}`] : [])).join('; ')}`;

const rowOf = (cells: string[], at: number): object => ({
  type: 'TableRow',
  cells: cells.map((text, column) => ({
    type: 'TableCell',
    items: text === '' ? [] : [{ type: 'TextBlock', text, wrap: true, ...(at === 0 || column === 0 ? { weight: 'Bolder' } : {}) }],
  })),
});
