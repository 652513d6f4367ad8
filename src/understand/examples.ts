import { intentWords } from './intent.ts';
import { type Labels, labelsOf, type Row } from './labels.ts';
import { fold } from './plain.ts';
import type { Example } from './train.ts';

const meaning = new Set(['intent', 'question_topic', 'crisis']);

/** Labelled messages as the classifier of complaints reads them: with what our own rules fill, not with the labels. */
export const complainExamples = (rows: readonly (Row & { labels: Labels })[], today: string): Example[] =>
  rows.map((row) => {
    const slots = Object.fromEntries(Object.entries(labelsOf(row, today)).filter(([field]) => !meaning.has(field)));
    return { text: intentWords(fold(row.text), slots), yes: row.labels.intent === 'complain' };
  });
