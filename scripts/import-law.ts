import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { lawShape } from '../src/library/law.ts';

/**
 * One-off: writes dialogs/law/<ST>.yaml, one jurisdiction a file, from a JSON list of states.
 * Use: node scripts/import-law.ts path/to/states.json
 * Every record is checked against the shape of src/library/law.ts first; nothing is dropped. `periods`, which are read from the texts
 * by hand, stay as they stand in the file.
 */
const path = process.argv[2];
if (path === undefined) {
  console.error('Which file? Use: node scripts/import-law.ts path/to/states.json');
  process.exit(2);
}

const folder = join(import.meta.dirname, '..', 'dialogs', 'law');
const records = z.array(lawShape).parse(JSON.parse(readFileSync(path, 'utf8')));
mkdirSync(folder, { recursive: true });
for (const read of records) {
  const record = { ...read, periods: periodsOf(read.code) };
  const head = `# ${record.name}: general information, not legal advice. A null means that we have not checked this, never that there is none.\n`;
  writeFileSync(join(folder, `${record.code}.yaml`), head + stringify(record, { lineWidth: 140, singleQuote: true }));
}

function periodsOf(code: string): unknown {
  const path = join(folder, `${code}.yaml`);
  return existsSync(path) ? (parse(readFileSync(path, 'utf8')).periods ?? []) : [];
}
console.log(`${records.length} jurisdictions written to ${folder}`);
