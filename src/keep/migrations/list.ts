import type { Dialect } from '../sql.ts';
import { first } from './0001-first.ts';
import { deskTables } from './0002-desk.ts';
import { planTables } from './0003-plans.ts';
import { referenceTables } from './0004-references.ts';
import { figureColumns } from './0005-figures.ts';
import { callAndTaskTables } from './0006-calls-and-tasks.ts';
import { forgetGuards } from './0007-forget.ts';

/** Every migration in order. A number is given once and its statements never change afterwards: add a new file instead. */
export const migrations: { name: string; statements: (dialect: Dialect) => string[] }[] = [
  { name: '0001-first', statements: first },
  { name: '0002-desk', statements: deskTables },
  { name: '0003-plans', statements: planTables },
  { name: '0004-references', statements: referenceTables },
  { name: '0005-figures', statements: figureColumns },
  { name: '0006-calls-and-tasks', statements: callAndTaskTables },
  { name: '0007-forget', statements: forgetGuards },
];
