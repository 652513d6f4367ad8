import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Statements are written once with kysely, compiled once a dialect on first use, and then only bound:
 * compiling per call cost more than running the statement did.
 */
export type Dialect = 'sqlite' | 'postgres';
export type Scalar = string | number | null;
export type Row = Record<string, Scalar>;
export type Compiled = { name: string; text: string; order: readonly (string | Fixed)[] };
type Fixed = { fixed: Scalar };

/** A bound statement. `text` gives null where the dialect needs no such statement (a lock, on SQLite). */
export type Query<R = Row> = { name: string; text: (dialect: Dialect) => Compiled | null; values: Record<string, Scalar>; rows?: R };

/** Named arguments as a builder sees them: `a.id` stands for the value bound later. */
export type Args<A> = { [K in keyof A]: RawBuilder<A[K]> };

class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const builders: Record<Dialect, Kysely<Tables>> = {
  sqlite: new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  postgres: new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

const slots = new Proxy({}, { get: (_, name) => sql`${new Slot(String(name))}` });

/**
 * Defines a statement. `name` is unique: it names the prepared statement and the step that tests may stop at.
 * Returns a function that binds the arguments.
 */
export function statement<A extends { [K in keyof A]: Scalar }, R>(
  name: string,
  build: (db: Kysely<Tables>, a: Args<A>, dialect: Dialect) => Compilable<R> | null,
): (values: A) => Query<R> {
  const compiled = new Map<Dialect, Compiled | null>();
  const text = (dialect: Dialect): Compiled | null => {
    const known = compiled.get(dialect);
    if (known !== undefined) return known;
    const made = compile(name, build(builders[dialect], slots as Args<A>, dialect));
    compiled.set(dialect, made);
    return made;
  };
  return (values) => ({ name, text, values });
}

function compile(name: string, built: Compilable | null): Compiled | null {
  if (built === null) return null;
  const { sql: text, parameters } = built.compile();
  return { name, text, order: parameters.map((value) => (value instanceof Slot ? value.name : { fixed: value as Scalar })) };
}

/** The values of a bound statement in the order of its placeholders. A forgotten argument is a mistake in the code. */
export function bound(compiled: Compiled, values: Record<string, Scalar>): Scalar[] {
  return compiled.order.map((slot) => {
    if (typeof slot !== 'string') return slot.fixed;
    const value = values[slot];
    if (value === undefined) throw new TypeError(`${compiled.name}: no value for ${slot}`);
    return value;
  });
}
