import type { Dialect } from '../sql.ts';

/** The first shape of the tables. Text and integers only; what differs between the two databases is said once, here. */
export function first(dialect: Dialect): string[] {
  return [...tables(dialect === 'sqlite' ? 'integer' : 'bigint'), ...(dialect === 'sqlite' ? sqliteGuards : postgresGuards)];
}

const tables = (big: string): string[] => [
  `create table conversations (
    id text primary key, channel text not null, user_id text, language text not null,
    created_at text not null, updated_at text not null,
    version integer not null, last_seq integer not null, last_at text not null,
    user_seq integer not null, agent_seq integer not null,
    chart_version text not null, snapshot text not null, life text not null,
    erased integer not null default 0 check (erased in (0, 1)), changed ${big} not null)`,
  'create index conversations_changed on conversations (changed)',
  'create index conversations_updated on conversations (updated_at)',
  `create table turns (
    conversation text not null, message_id text not null, turn integer not null, at text not null,
    first_seq integer not null, last_seq integer not null,
    primary key (conversation, message_id), unique (conversation, turn))`,
  `create table heard (
    conversation text not null, turn integer not null, at text not null, type text not null, heard text not null,
    primary key (conversation, turn))`,
  `create table entries (
    conversation text not null, seq integer not null check (seq > 0), at text not null, body text not null,
    primary key (conversation, seq))`,
  `create table leads (
    id text primary key, conversation text not null, created_at text not null, updated_at text not null,
    standing text not null check (standing in ('waiting', 'taken', 'returned', 'closed')),
    agent text, outcome text, urgency integer not null, sale_date text, lead text not null,
    check (standing <> 'taken' or agent is not null))`,
  "create unique index leads_one_open on leads (conversation) where standing <> 'closed'",
  'create index leads_of on leads (conversation)',
  'create index leads_queue on leads (standing, urgency, sale_date, created_at)',
  `create table consents (
    n integer primary key, id text not null unique, conversation text not null, at text not null, channel text not null,
    state text not null check (state in ('granted', 'refused', 'revoked')),
    record text not null, prev_hash text not null, hash text not null unique,
    unique (id, conversation, state))`,
  'create index consents_of on consents (conversation, n)',
  `create table consent_values (
    consent text primary key references consents (id), conversation text not null, personal text not null)`,
  `create table consent_chain (
    id integer primary key check (id = 1), n integer not null, hash text not null,
    anchor_n integer not null, anchor_hash text not null, floor text not null)`,
  "insert into consent_chain (id, n, hash, anchor_n, anchor_hash, floor) values (1, 0, '', 0, '', '')",
  // A job that needs consent can exist only upon a granted record of the same conversation: this constraint says so, not our code.
  `create table outbox (
    id text not null, target text not null, kind text not null, conversation text not null, body text not null,
    needs_consent integer not null check (needs_consent in (0, 1)),
    consent text, consent_state text check (consent_state = 'granted'),
    tries integer not null, created_at text not null, next_at text not null, lease_until text,
    state text not null check (state in ('waiting', 'done', 'dead', 'paused')), last_error text,
    primary key (id, target),
    check (needs_consent = 0 or (consent is not null and consent_state is not null)),
    foreign key (consent, conversation, consent_state) references consents (id, conversation, state))`,
  'create index outbox_due on outbox (target, state, next_at)',
  'create index outbox_of on outbox (conversation)',
  'create table suppression (hash text primary key, at text not null)',
  'create table erasures (ticket text primary key, conversation text not null, at text not null)',
  `create table agents (
    id text primary key, email text not null unique, name text not null,
    role text not null check (role in ('agent', 'admin')), password_hash text not null, created_at text not null)`,
  'create table sessions (id_hash text primary key, agent text not null, created_at text not null, seen_at text not null)',
  'create table invites (token_hash text primary key, role text not null, expires_at text not null, used_at text)',
  'create table resumes (key_hash text primary key, conversation text not null, user_id text not null, until text)',
  'create index resumes_of on resumes (conversation)',
  'create table audit (id text primary key, at text not null, agent text, what text not null, lead text)',
  'create index audit_at on audit (at)',
  'create table secrets (name text primary key, value text not null)',
  'create table probe (id integer primary key, token text not null)',
];

// Append-only (compliance section 12). A record may go only when retention has moved the floor above it; what names the
// person may go only with the record or with the erasure of the conversation.
const sqliteGuards = [
  `create trigger consents_fixed before update on consents begin select raise(abort, 'consents are append-only'); end`,
  `create trigger consents_kept before delete on consents
    when old.at >= (select floor from consent_chain where id = 1)
    begin select raise(abort, 'consents are append-only'); end`,
  `create trigger consent_values_fixed before update on consent_values begin select raise(abort, 'consents are append-only'); end`,
  `create trigger consent_values_kept before delete on consent_values
    when not exists (select 1 from conversations where id = old.conversation and erased = 1)
      and not exists (select 1 from consents where id = old.consent and at < (select floor from consent_chain where id = 1))
    begin select raise(abort, 'consents are append-only'); end`,
];

const postgresGuards = [
  `create function consents_refuse() returns trigger language plpgsql as $$
    begin raise exception 'consents are append-only'; end $$`,
  `create function consents_guard() returns trigger language plpgsql as $$
    begin
      if old.at >= (select floor from consent_chain where id = 1) then raise exception 'consents are append-only'; end if;
      return old;
    end $$`,
  `create function consent_values_guard() returns trigger language plpgsql as $$
    begin
      if not exists (select 1 from conversations where id = old.conversation and erased = 1)
        and not exists (select 1 from consents where id = old.consent and at < (select floor from consent_chain where id = 1))
      then raise exception 'consents are append-only'; end if;
      return old;
    end $$`,
  'create trigger consents_fixed before update on consents for each row execute function consents_refuse()',
  'create trigger consents_kept before delete on consents for each row execute function consents_guard()',
  'create trigger consent_values_fixed before update on consent_values for each row execute function consents_refuse()',
  'create trigger consent_values_kept before delete on consent_values for each row execute function consent_values_guard()',
  'create trigger consents_whole before truncate on consents for each statement execute function consents_refuse()',
];
