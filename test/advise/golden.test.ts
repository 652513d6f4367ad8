import { describe, expect, test } from 'vitest';
import { filingRows, saleRows } from './golden/dates.ts';
import type { Row } from './golden/households.ts';
import { gateRows, leavingRows } from './golden/leaving.ts';
import { stayingRows } from './golden/staying.ts';
import { adviceFor, gatesIn, orderIn, sentencesIn, standingOf } from './household.ts';

describe.each([
  ['a sale in sight', saleRows],
  ['staying', stayingRows],
  ['leaving', leavingRows],
  ['gates', gateRows],
  ['dates of the review', filingRows],
])('%s', (_, rows) => {
  test.each(rows)('$name', (row) => check(row));
});

test('there are at least sixty of them, each with a name of its own', () => {
  const all = [...saleRows, ...stayingRows, ...leavingRows, ...gateRows, ...filingRows];
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

function check(row: Row): void {
  const advice = adviceFor(row.told, row);
  if (row.first !== undefined) expect(orderIn(advice).slice(0, row.first.length)).toEqual(row.first);
  for (const [option, standing] of Object.entries(row.standing ?? {}))
    expect([option, standingOf(advice, option as never)]).toEqual([option, standing]);
  if (row.gates !== undefined) expect(gatesIn(advice)).toEqual(row.gates);
  for (const [id, date] of Object.entries(row.dates ?? {}))
    expect([id, advice.deadlines.find((one) => one.id === id)?.date ?? null]).toEqual([id, date]);
  if (row.ask !== undefined) expect(advice.ask).toContain(row.ask);
  if (row.asksNot !== undefined) expect(advice.ask).not.toContain(row.asksNot);
  if (row.equity !== undefined) expect(advice.equity).toBe(row.equity);
  const said = sentencesIn(advice).map(({ key }) => key);
  for (const reason of row.says ?? []) expect(said).toContain(`advise.reason.${reason}`);
}
