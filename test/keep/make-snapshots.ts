import { mkdirSync, writeFileSync } from 'node:fs';
import { VERSION } from '../../dialogs/chart/dialogue.ts';
import type { Heard, Language } from '../../dialogs/heard.ts';
import { Person } from '../driver.ts';

/**
 * Stored conversations as this release leaves them: `node test/keep/make-snapshots.ts` writes snapshots/v<VERSION>.json.
 * Run it once for each released VERSION, before the chart moves on; the file is never written again after the release.
 */
export type Golden = {
  what: string;
  language: Language;
  chartVersion: string;
  snapshot: string;
  heard: { turn: number; at: string; heard: Heard }[];
  /** The question that stood, or null. */
  standing: string | null;
  known: string[];
};

const talks: [string, Language, string[]][] = [
  ['freshly opened', 'en', []],
  ['first answer', 'en', ['I lost my job in June']],
  ['a sale this week', 'en', ['hours cut, 5 months behind', 'the sale is on November 27']],
  ['in the middle of the money', 'en', ['hours cut, 3 months behind', 'no date', 'Ohio', 'I live in it', 'I want to sell']],
  ['some not known', 'en', ['divorce, 2 months behind', "I don't know", "I don't know", 'skip', 'Texas']],
  ['two things that clash', 'en', ['hours cut', 'the payments are up to date', 'I owe 3 months of payments']],
  [
    'on the way to a person',
    'en',
    ['hours cut, 3 months behind', 'no date', 'Ohio', 'I want to talk to a person', 'call me', 'Maria', '602-555-0100'],
  ],
  ['a lead that waits', 'en', ['hours cut, 3 months behind', 'no date', 'a person please', 'here in the chat', 'Maria', 'yes']],
  ['in danger', 'en', ['I want to kill myself']],
  ['stopped', 'en', ['lost my job', 'stop contacting me']],
  ['en español, a la mitad', 'es', ['me recortaron las horas, debemos 3 meses', 'no hay fecha', 'Ohio']],
  ['cambió de idioma', 'en', ['lost my job, 2 months behind', 'no hablo inglés, solo español']],
];

const goldens: Golden[] = talks.map(([what, language, texts]) => {
  const person = new Person({ language });
  person.open();
  for (const text of texts) person.type(text);
  return {
    what,
    language,
    chartVersion: VERSION,
    snapshot: person.last!.snapshot,
    heard: person.log,
    standing: person.last!.entries.at(-1)?.data?.ask?.id ?? null,
    known: Object.keys(person.known).sort(),
  };
});

if (import.meta.main) {
  const folder = new URL('./snapshots/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`v${VERSION}.json`, folder), `${JSON.stringify(goldens, null, 1)}\n`);
}
