import type { Dialect } from '../sql.ts';

/** What a consent named may also go when the person turned out to be under 18: a receipt in `erasures` says so (compliance N-4). */
export const forgetGuards = (dialect: Dialect): string[] => guards[dialect];

const allowed = `exists (select 1 from conversations where id = old.conversation and erased = 1)
        or exists (select 1 from erasures where conversation = old.conversation)
        or exists (select 1 from consents where id = old.consent and at < (select floor from consent_chain where id = 1))`;
const guards: Record<Dialect, string[]> = {
  sqlite: [
    'drop trigger consent_values_kept',
    `create trigger consent_values_kept before delete on consent_values
      when not (${allowed})
      begin select raise(abort, 'consents are append-only'); end`,
  ],
  postgres: [
    `create or replace function consent_values_guard() returns trigger language plpgsql as $$
      begin
        if not (${allowed}) then raise exception 'consents are append-only'; end if;
        return old;
      end $$`,
  ],
};
