import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawChart } from '../scripts/draw-chart.ts';

it('docs/chart.md shows the chart as it is (npm run draw)', () => {
  expect(readFileSync(join(import.meta.dirname, '..', 'docs', 'chart.md'), 'utf8')).toBe(drawChart());
});
