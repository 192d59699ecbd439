import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** Kysely on Node's own SQLite: WAL, synchronous FULL, each statement compiled once. */
export const nodeSqliteDialect = (path: string): SqliteDialect =>
  new SqliteDialect({ database: () => Promise.resolve(toKyselyDatabase(open(path))) });

const open = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { timeout: 10_000 });
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -500; pragma secure_delete = on;',
  );
  return database;
};

const toKyselyDatabase = (database: DatabaseSync) => {
  const statementBySql = new Map<string, StatementSync>();
  const compile = (sql: string): StatementSync => {
    const compiled = statementBySql.get(sql) ?? database.prepare(sql);
    statementBySql.set(sql, compiled);
    return compiled;
  };
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      const statement = compile(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters: readonly unknown[]) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
};
