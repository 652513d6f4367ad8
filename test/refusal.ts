import { PorchlightError } from '../src/errors.ts';
import { readSettings } from '../src/settings.ts';

/** What somebody reads who put this into the settings; nothing where it is taken. */
export function refusal(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    return error instanceof PorchlightError ? error.message : String(error);
  }
  return '';
}
