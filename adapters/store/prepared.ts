import { CompiledQuery, type Compilable, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** A query that is built and compiled once, and run with other arguments each time. */
export type Prepared<A, R> = (db: Transaction<Schema>, args: A) => Promise<readonly R[]>;

/** Stands for an argument while a query is compiled. */
interface Place {
  readonly place: string;
}

const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'place' in value;

/**
 * Compiles a query once; `build` may put its arguments into the query, and do nothing else with them. Building and
 * compiling took longer than running.
 */
export const prepared = <A extends object, R>(
  db: Kysely<Schema>,
  build: (db: Kysely<Schema>, args: A) => Compilable<R>,
): Prepared<A, R> => {
  const places = new Proxy({}, { get: (_, name): Place => ({ place: String(name) }) }) as A;
  const { sql, parameters } = build(db, places).compile();
  return async (transaction, args) => {
    const valueOf = (parameter: unknown): unknown =>
      isPlace(parameter) ? args[parameter.place as keyof A] : parameter;
    const { rows } = await transaction.executeQuery<R>(CompiledQuery.raw(sql, parameters.map(valueOf)));
    return rows;
  };
};
