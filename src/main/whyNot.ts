import { PorchlightError } from '../errors.ts';

type Tried = Record<string, string | undefined>;

/** Why it could not start, in words of the settings, for whoever started it. */
export function whyNot(error: unknown, env: Tried): string {
  if (error instanceof PorchlightError) return error.name === 'StoreUnavailable' ? noStore(error, env) : error.message;
  const { code } = (error ?? {}) as { code?: unknown };
  const port = env.PORT || '3978';
  if (code === 'EADDRINUSE') return `PORT: ${port} is taken by another program. Stop that one, or put another number there.`;
  if (code === 'EACCES') return `PORT: ${port} may not be used by this account. Put there: a number over 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: ${env.HOST} is no address of this machine. Put there: 127.0.0.1.`;
  return error instanceof Error ? error.message : 'No reason was given.';
}

/** The address holds a password, so it is not repeated; the cause is a bare code. */
function noStore(error: PorchlightError, env: Tried): string {
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return env.DATABASE_URL
    ? `DATABASE_URL: this database does not answer, or refuses us${cause}. Is it running, and are name and password right?`
    : `DATA_DIR: nothing can be kept in ${env.DATA_DIR || './data'}${cause}. Put there: a folder that can be written to.`;
}
